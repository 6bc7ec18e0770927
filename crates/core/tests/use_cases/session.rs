//! The session: opened, kept over a restart, renewed at half its life, ended, destroyed.

use valise_core::views::{CheckState, Door, OpenSession, Proof, SessionState, Settings};
use valise_simulator::{Fault, FaultKind, KeystoreState, Service};

use crate::support::{Device, anna, check_code, code, de_brug, secret};

#[tokio::test]
async fn a_nurse_opens_a_session_with_her_certificate() {
    let device = Device::of_nurse().await;
    let session = device.valise.session_status().await.unwrap();
    assert_eq!(session.state, SessionState::Active);
    assert_eq!(session.proof, Some(Proof::Fallback));
    assert_eq!(session.seconds_left, Some(12 * 3600));
    assert!(session.holder.unwrap().contains("PEETERS"));
    assert!(session.renews_at.is_some());
    assert_eq!(
        session.attributes["urn:be:fgov:person:ssin:nurse:boolean"],
        "true"
    );
}

#[tokio::test]
async fn a_group_opens_its_own_session() {
    let device = Device::new().await;
    device.valise.set_profile(de_brug()).await.unwrap();
    device.import(&device.platform.group()).await.unwrap();
    assert_eq!(
        code(device.open(Proof::Fallback).await),
        "core.proof_not_for_profile"
    );
    let session = device.open(Proof::Group).await.unwrap();
    assert_eq!(
        (session.state, session.proof),
        (SessionState::Active, Some(Proof::Group))
    );
    assert_eq!(session.seconds_left, Some(24 * 3600));
    assert_eq!(device.check("insured").await.state, CheckState::Answered);
}

#[tokio::test]
async fn the_second_door_opens_too() {
    let device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    device.import(&device.platform.nurse()).await.unwrap();
    let settings = Settings {
        default_door: Door::Samlp,
        ..Settings::default()
    };
    device.valise.set_settings(settings).await.unwrap();
    assert_eq!(
        device.open(Proof::Fallback).await.unwrap().state,
        SessionState::Active
    );
    let calls = device.platform.simulator().received();
    assert!(
        calls
            .iter()
            .all(|call| call.service == Some(Service::StsSamlp))
    );
    assert_eq!(device.check("insured").await.state, CheckState::Answered);
}

#[tokio::test]
async fn opening_says_what_is_missing() {
    let device = Device::new().await;
    assert_eq!(
        code(device.open(Proof::Fallback).await),
        "core.profile_missing"
    );
    device.valise.set_profile(anna()).await.unwrap();
    assert_eq!(
        code(device.open(Proof::Fallback).await),
        "core.certificate_missing"
    );
    assert_eq!(
        code(device.open(Proof::Eid).await),
        "core.certificate_missing"
    );
    let failed = device.valise.session_status().await.unwrap();
    assert_eq!(failed.state, SessionState::Failed);
    assert_eq!(failed.error.unwrap().code, "core.certificate_missing");
    device.import(&device.platform.nurse()).await.unwrap();
    assert_eq!(
        device.open(Proof::Fallback).await.unwrap().state,
        SessionState::Active
    );
}

#[tokio::test]
async fn the_password_is_asked_when_it_is_not_known() {
    let mut device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    let keystore = device.platform.nurse();
    device.import(&keystore).await.unwrap();
    device.restart();
    assert_eq!(
        code(device.open(Proof::Fallback).await),
        "core.password_needed"
    );
    let open = |password: &str| {
        let password = Some(secret(password));
        device.valise.open_session(OpenSession {
            proof: Proof::Fallback,
            password,
            reason: Some("the card is at home".to_owned()),
            pin: None,
        })
    };
    assert_eq!(code(open("wrong").await), "keystore.wrong_password");
    assert_eq!(
        open(&keystore.password).await.unwrap().state,
        SessionState::Active
    );
}

#[tokio::test]
async fn a_kept_password_serves_after_a_restart() {
    let mut device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    let keystore = device.platform.nurse();
    let password = secret(&keystore.password);
    device
        .valise
        .import_certificate(&keystore.path, password, true)
        .await
        .unwrap();
    device.restart();
    assert_eq!(
        device.open(Proof::Fallback).await.unwrap().state,
        SessionState::Active
    );
}

#[tokio::test]
async fn a_session_serves_in_the_next_run_without_a_password() {
    let mut device = Device::of_nurse().await;
    let before = device.valise.session_status().await.unwrap();
    device.restart();
    let after = device.valise.session_status().await.unwrap();
    assert_eq!(after.state, SessionState::Active);
    assert_eq!(after.not_on_or_after, before.not_on_or_after);
    assert_eq!(device.check("insured").await.state, CheckState::Answered);
}

#[tokio::test]
async fn logging_out_destroys_row_item_and_memory() {
    let mut device = Device::of_nurse().await;
    let with_session = device.keychain.names();
    let closed = device.valise.close_session().await.unwrap();
    assert_eq!(closed.state, SessionState::None);
    let left = device.keychain.names();
    assert_eq!(left.len() + 1, with_session.len(), "{left:?}");
    assert!(
        left.iter().all(|name| !name.contains("session")),
        "{left:?}"
    );

    let check = device.check("insured").await;
    assert_eq!(check.state, CheckState::WaitingForSession);
    assert_eq!(check_code(&check), "core.no_session");
    // The password went with the session.
    assert_eq!(
        code(device.open(Proof::Fallback).await),
        "core.password_needed"
    );
    device.restart();
    assert_eq!(
        code(device.open(Proof::Fallback).await),
        "core.password_needed"
    );
    assert!(device.platform.verdicts().is_empty());
}

#[tokio::test]
async fn the_platforms_refusals_have_their_own_codes() {
    let cases = [
        (FaultKind::NotRecognised, "ehealth.not_recognised"),
        (FaultKind::NoAssertion, "ehealth.no_assertion"),
        (FaultKind::AssertionExpired, "ehealth.assertion_expired"),
        (FaultKind::AssertionForeignHolder, "ehealth.other_key"),
        (FaultKind::Revoked, "ehealth.certificate_refused"),
        (
            FaultKind::Soa {
                code: "SOA-02002".to_owned(),
            },
            "soap.soa_02002",
        ),
        (FaultKind::NotXml, "soap.not_xml"),
        (FaultKind::Dtd, "soap.dtd"),
        (FaultKind::Http { status: 500 }, "soap.status"),
        (FaultKind::Drop, "soap.truncated"),
    ];
    for door in [Door::WsTrust, Door::Samlp] {
        let device = Device::new().await;
        device.valise.set_profile(anna()).await.unwrap();
        device.import(&device.platform.nurse()).await.unwrap();
        let settings = Settings {
            default_door: door,
            ..Settings::default()
        };
        device.valise.set_settings(settings).await.unwrap();
        for (kind, expected) in &cases {
            device.faults().set(Fault::new(kind.clone()));
            assert_eq!(
                code(device.open(Proof::Fallback).await),
                *expected,
                "{door:?} {kind:?}"
            );
            device.faults().clear();
            let session = device.valise.session_status().await.unwrap();
            assert_eq!(session.state, SessionState::Failed);
            assert_eq!(session.error.unwrap().code, *expected);
        }
        for kind in [
            FaultKind::AssertionCoverage,
            FaultKind::AssertionForeignAuthority,
        ] {
            device.faults().set(Fault::new(kind.clone()));
            let refused = code(device.open(Proof::Fallback).await);
            let distrusted = ["ehealth.signature", "ehealth.untrusted_signer"];
            assert!(
                distrusted.contains(&refused),
                "{door:?} {kind:?}: {refused}"
            );
            device.faults().clear();
        }
    }
}

#[tokio::test]
async fn a_revoked_certificate_and_an_unknown_nurse_are_told_apart() {
    let device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    let revoked = device.platform.keystore(KeystoreState::Revoked, false);
    device.import(&revoked).await.unwrap();
    assert_eq!(
        code(device.open(Proof::Fallback).await),
        "ehealth.certificate_refused"
    );

    let device = Device::new().await;
    let keystore = device
        .platform
        .keystore(KeystoreState::NotRecognised, false);
    let described = device.import(&keystore).await.unwrap().description;
    let mut profile = anna();
    profile.niss = described.value.unwrap();
    device.valise.set_profile(profile).await.unwrap();
    assert_eq!(
        code(device.open(Proof::Fallback).await),
        "ehealth.not_recognised"
    );
}

#[tokio::test]
async fn another_profile_ends_the_session() {
    let device = Device::of_nurse().await;
    device.valise.set_profile(de_brug()).await.unwrap();
    let session = device.valise.session_status().await.unwrap();
    assert_eq!(session.state, SessionState::None);
    let mut renamed = de_brug();
    renamed.name = "De Nieuwe Brug".to_owned();
    device.import(&device.platform.group()).await.unwrap();
    device.open(Proof::Group).await.unwrap();
    device.valise.set_profile(renamed).await.unwrap();
    let session = device.valise.session_status().await.unwrap();
    assert_eq!(
        session.state,
        SessionState::Active,
        "the same provider under another name"
    );
}
