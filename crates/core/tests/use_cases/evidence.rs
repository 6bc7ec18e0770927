//! What is kept of an exchange that brought no answer.

use openssl::hash::MessageDigest;
use openssl::x509::X509;
use secrecy::SecretSlice;
use valise_core::views::{CheckOptions, CheckState};
use valise_simulator::{Fault, FaultKind, Service};
use valise_store::{Answer, Store, Try};
use valise_vault::Vault;

use crate::support::{Device, check_code};

/// What the database holds of a check.
fn kept(device: &Device, check_id: &str) -> (Option<Answer>, Try) {
    let vault = Vault::new(device.keychain.clone(), "practice");
    let key: SecretSlice<u8> = vault.database_key().unwrap();
    let store = Store::open(&device.database(), &key).unwrap();
    let (answer, tries) = store
        .read(|db| Ok((db.answer(check_id)?, db.tries(check_id)?)))
        .unwrap();
    (answer, tries.last().unwrap().clone())
}

fn server_certificate(device: &Device) -> X509 {
    let file = device.platform.folder().join("authority/tls.pem");
    let pem = std::fs::read(file).unwrap();
    X509::stack_from_pem(&pem).unwrap().swap_remove(0)
}

#[tokio::test]
async fn a_fault_is_kept_as_received_with_the_certificate_of_who_sent_it() {
    let device = Device::of_nurse().await;
    let refused = FaultKind::Soa {
        code: "SOA-03001".to_owned(),
    };
    device
        .faults()
        .set(Fault::new(refused).at(Service::MemberData));
    let check = device.check("insured").await;
    assert_eq!(check_code(&check), "soap.soa_03001");
    assert_eq!(check.obtained_at, None);

    let sent = device.platform.simulator().received();
    let sent = sent.last().unwrap().answer.clone().unwrap();
    assert!(sent.contains("SOA-03001"));
    let (answer, last) = kept(&device, &check.check_id);
    let answer = answer.unwrap();
    assert_eq!(answer.response, sent.as_bytes(), "byte for byte");
    assert!(answer.whole && answer.content.is_none());
    assert_eq!(answer.input_reference, last.input_reference);

    let certificate = server_certificate(&device);
    let fingerprint = certificate.digest(MessageDigest::sha256()).unwrap();
    assert_eq!(last.server_fingerprint.unwrap()[..], *fingerprint);
    assert_eq!(answer.server_certificate, certificate.to_der().ok());
    let original = device.valise.check_original(&check.check_id).await.unwrap();
    assert_eq!(original.response.as_deref(), Some(sent.as_str()));

    device.valise.remove_person(&check.person_id).await.unwrap();
    let vault = Vault::new(device.keychain.clone(), "practice");
    let store = Store::open(&device.database(), &vault.database_key().unwrap()).unwrap();
    let left = store.read(|db| db.answer(&check.check_id)).unwrap();
    assert_eq!(left.map(|left| left.response.len()), None, "gone with her");
}

#[tokio::test]
async fn what_cannot_be_read_is_kept_in_part_when_it_is_long() {
    let device = Device::of_nurse().await;
    let cases = [
        (FaultKind::NotXml, true),
        (FaultKind::Truncated, true),
        (FaultKind::DropMidway, false),
        (FaultKind::Huge { bytes: 3_000_000 }, false),
    ];
    let id = device.add("deceased").await;
    for (kind, whole) in cases {
        device.faults().clear();
        device
            .faults()
            .set(Fault::new(kind.clone()).at(Service::MemberData));
        let check = device
            .valise
            .check_person(&id, CheckOptions::default())
            .await;
        let check = check.unwrap();
        assert_ne!(check.state, CheckState::Answered, "{kind:?}");
        let (answer, last) = kept(&device, &check.check_id);
        let answer = answer.unwrap();
        assert_eq!(answer.whole, whole, "{kind:?}");
        assert!((1..=1_000_000).contains(&answer.response.len()), "{kind:?}");
        assert!(last.server_fingerprint.is_some(), "{kind:?}");
        device.valise.cancel_check(&check.check_id).await.unwrap();
    }
}

#[tokio::test]
async fn an_answer_has_the_certificate_too_and_a_refused_connection_none() {
    let mut device = Device::of_nurse().await;
    let check = device.check("insured").await;
    let (answer, last) = kept(&device, &check.check_id);
    assert!(answer.unwrap().whole && last.server_fingerprint.is_some());
    let id = device.add("deceased").await;
    device.platform.unplug().await;
    let check = device
        .valise
        .check_person(&id, CheckOptions::default())
        .await;
    let check = check.unwrap();
    let (answer, last) = kept(&device, &check.check_id);
    assert!(answer.is_none() && last.server_fingerprint.is_none());
}
