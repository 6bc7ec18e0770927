//! Bad answers and a bad network: each has its own code, and nothing is lost.

use valise_core::Environment;
use valise_core::views::{CheckState, Outcome, Proof, TickReason};
use valise_simulator::{Fault, FaultKind, Service};

use crate::support::{Device, anna, check_code};

fn soa(code: &str) -> FaultKind {
    FaultKind::Soa {
        code: code.to_owned(),
    }
}

fn wsse(code: &str) -> FaultKind {
    FaultKind::Wsse {
        code: code.to_owned(),
    }
}

#[tokio::test]
async fn every_fault_of_the_service_has_its_code_and_the_check_survives() {
    use CheckState::{NeedsYou, WaitingForNetwork};
    let device = Device::of_nurse().await;
    let cases = [
        (FaultKind::Drop, WaitingForNetwork, "soap.truncated"),
        (FaultKind::DropMidway, WaitingForNetwork, "soap.truncated"),
        (FaultKind::Http { status: 400 }, NeedsYou, "soap.status"),
        (
            FaultKind::Http { status: 500 },
            WaitingForNetwork,
            "soap.status",
        ),
        (
            FaultKind::Http { status: 503 },
            WaitingForNetwork,
            "soap.status",
        ),
        (soa("SOA-00001"), WaitingForNetwork, "soap.soa_00001"),
        (soa("SOA-01002"), NeedsYou, "soap.soa_01002"),
        (soa("SOA-02001"), WaitingForNetwork, "soap.soa_02001"),
        (soa("SOA-02002"), WaitingForNetwork, "soap.soa_02002"),
        (soa("SOA-03001"), NeedsYou, "soap.soa_03001"),
        (soa("SOA-03006"), NeedsYou, "soap.soa_03006"),
        (wsse("FailedCheck"), NeedsYou, "soap.security_failed_check"),
        (FaultKind::Truncated, NeedsYou, "soap.not_xml"),
        (FaultKind::NotXml, NeedsYou, "soap.not_xml"),
        (FaultKind::Dtd, NeedsYou, "soap.dtd"),
        (
            FaultKind::Huge { bytes: 17_000_000 },
            NeedsYou,
            "soap.too_large",
        ),
        (
            FaultKind::OtherQuestion,
            NeedsYou,
            "mycarenet.other_question",
        ),
        (
            FaultKind::InsurerDown,
            WaitingForNetwork,
            "core.insurer_down",
        ),
        (
            FaultKind::Refusal {
                code: "INVALID_PERIOD_FOR_SECTOR".to_owned(),
            },
            NeedsYou,
            "core.check_refused",
        ),
    ];
    let id = device.add("insured").await;
    let saved = device
        .valise
        .save_check(&id, Default::default())
        .await
        .unwrap();
    for (kind, state, expected) in cases {
        device
            .faults()
            .set(Fault::new(kind.clone()).at(Service::MemberData));
        let check = device
            .valise
            .retry_check(&saved.check_id, None, None)
            .await
            .unwrap();
        assert_eq!(check_code(&check), expected, "{kind:?}");
        assert_eq!(check.state, state, "{kind:?}");
        assert_ne!(check.answer.outcome, Outcome::Answered, "{kind:?}");
        device.faults().clear();
    }
    let check = device
        .valise
        .retry_check(&saved.check_id, None, None)
        .await
        .unwrap();
    assert_eq!((check.state, check.error), (CheckState::Answered, None));
    // Once for each, four of them also at the second site, and once at the end.
    assert_eq!(check.attempts, 24);
}

#[tokio::test]
async fn an_answer_in_another_wrapping_is_read() {
    let device = Device::of_nurse().await;
    let id = device.add("insured").await;
    for kind in [FaultKind::Multipart, FaultKind::Gzip, FaultKind::Deflate] {
        device
            .faults()
            .set(Fault::new(kind.clone()).at(Service::MemberData));
        let check = device
            .valise
            .check_person(&id, Default::default())
            .await
            .unwrap();
        assert_eq!(
            check.state,
            CheckState::Answered,
            "{kind:?} {}",
            check_code(&check)
        );
        device.faults().clear();
    }
}

#[tokio::test]
async fn a_server_under_an_unknown_authority_is_not_spoken_to() {
    let device = Device::of_nurse().await;
    let other = Device::new().await;
    // The platform of this device, under the authority of another one.
    let endpoints = device.platform.simulator().endpoints_file();
    let text = std::fs::read_to_string(endpoints).unwrap();
    let folder = tempfile::tempdir().unwrap();
    for name in ["platform-ca.pem", "license.txt"] {
        std::fs::copy(endpoints.with_file_name(name), folder.path().join(name)).unwrap();
    }
    let foreign = openssl::x509::X509::stack_from_pem(
        &std::fs::read(endpoints.with_file_name("platform-ca.pem")).unwrap(),
    )
    .unwrap();
    let pem = foreign[0].to_pem().unwrap();
    std::fs::write(folder.path().join("tls-ca.pem"), pem).unwrap();
    let file = folder.path().join("endpoints.toml");
    std::fs::write(&file, text).unwrap();
    device.valise.set_practice(file, Vec::new()).await.unwrap();

    let id = device.add("insured").await;
    let before = device.platform.simulator().received().len();
    let check = device
        .valise
        .check_person(&id, Default::default())
        .await
        .unwrap();
    assert_eq!(check.state, CheckState::WaitingForNetwork);
    assert_eq!(check_code(&check), "soap.tls_unknown_issuer");
    assert_eq!(device.platform.simulator().received().len(), before);

    let right = device.platform.simulator().endpoints_file().to_owned();
    device.valise.set_practice(right, Vec::new()).await.unwrap();
    device.valise.tick(TickReason::NetworkChange).await.unwrap();
    let check = device.valise.check(&check.check_id).await.unwrap();
    assert_eq!(check.state, CheckState::Answered);
    drop(other);
}

#[tokio::test]
async fn without_its_platform_practice_keeps_the_question() {
    let device = Device::of_nurse().await;
    let id = device.add("insured").await;
    // Acceptance has no licence: the check is kept and says so.
    device
        .valise
        .set_environment(Environment::Acceptance)
        .await
        .unwrap();
    device.valise.set_profile(anna()).await.unwrap();
    let missing = device.valise.check_person(&id, Default::default()).await;
    assert_eq!(
        crate::support::code(missing),
        "core.person_not_found",
        "no row crosses"
    );
    let id = device.add("insured").await;
    let check = device
        .valise
        .check_person(&id, Default::default())
        .await
        .unwrap();
    assert_eq!(check.state, CheckState::NeedsYou);
    assert_eq!(check_code(&check), "core.licence_missing");
    device
        .valise
        .set_environment(Environment::Practice)
        .await
        .unwrap();
    assert_eq!(device.valise.people("").await.unwrap().len(), 1);
    assert_eq!(device.valise.queue().await.unwrap().items.len(), 0);
    let session = device.valise.session_status().await.unwrap();
    assert_eq!(
        session.proof,
        Some(Proof::Fallback),
        "the session of practice is still there"
    );
}

#[tokio::test]
async fn a_database_key_that_is_gone_is_not_replaced() {
    let mut device = Device::of_nurse().await;
    device.keychain = valise_vault::memory();
    device.restart();
    let before = std::fs::read(device.database()).unwrap();
    let lost = device.valise.people("").await;
    assert_eq!(crate::support::code(lost), "core.database_key_missing");
    assert!(device.keychain.names().is_empty(), "no new key was made");
    assert!(std::fs::read(device.database()).unwrap() == before);
}

#[tokio::test]
async fn a_damaged_database_is_kept_aside() {
    let mut device = Device::of_nurse().await;
    device.valise.close_session().await.unwrap();
    drop(std::mem::replace(&mut device.valise, {
        let folder = tempfile::tempdir().unwrap();
        let configuration = valise_core::Configuration::new(folder.path());
        valise_core::Valise::new(
            configuration,
            crate::support::ports(&device.clock, &device.keychain),
        )
        .unwrap()
    }));
    let mut bytes = std::fs::read(device.database()).unwrap();
    bytes[200] ^= 1;
    std::fs::write(device.database(), &bytes).unwrap();
    device.restart();
    assert_eq!(
        crate::support::code(device.valise.people("").await),
        "store.damaged"
    );
    assert!(std::fs::read(device.database()).unwrap() == bytes);
    let kept = std::fs::read_dir(device.folder().join("practice")).unwrap();
    let copies = kept.filter(|entry| {
        entry
            .as_ref()
            .unwrap()
            .file_name()
            .to_string_lossy()
            .contains("damaged-")
    });
    assert_eq!(copies.count(), 1);
}
