//! Certificates: nothing is stored before every rule was checked, and nothing stays after removal.

use std::fs;

use valise_core::Environment;
use valise_core::views::{CertificateState, Proof, SessionState};
use valise_simulator::KeystoreState;
use valise_vault::{Failure, State};

use crate::support::{Device, anna, code, de_brug, secret};

#[tokio::test]
async fn a_wrong_password_stores_nothing_and_the_right_one_imports() {
    let device = Device::new().await;
    let keystore = device.platform.nurse();
    let inspected = device
        .valise
        .inspect_certificate(&keystore.path, secret("wrong"))
        .await;
    assert_eq!(code(inspected), "keystore.wrong_password");
    let wrong = device
        .valise
        .import_certificate(&keystore.path, secret("wrong"), true)
        .await;
    assert_eq!(code(wrong), "keystore.wrong_password");
    assert!(device.valise.certificates().await.unwrap().is_empty());
    let database_key_only = device.keychain.names();
    assert_eq!(database_key_only.len(), 1, "{database_key_only:?}");

    let imported = device.import(&keystore).await.unwrap();
    assert_eq!(imported.custody, "memory");
    assert_eq!(imported.description.state, CertificateState::Ok);
    assert_eq!(imported.description.value.as_deref(), Some("85010100214"));
    assert!(!imported.password_kept);
    assert_eq!(
        device.valise.certificates().await.unwrap(),
        std::slice::from_ref(&imported)
    );
    assert_eq!(
        device.valise.certificate(&imported.id).await.unwrap(),
        imported
    );
}

#[tokio::test]
async fn what_is_no_keystore_is_named() {
    let device = Device::new().await;
    let folder = tempfile::tempdir().unwrap();
    let real = fs::read(&device.platform.nurse().path).unwrap();
    let half = real[..real.len() / 2].to_vec();
    let pem = b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n".to_vec();
    let photo = [b"\xff\xd8\xff\xe0\0\x10JFIF\0".as_slice(), &[7; 3000]].concat();
    let files = [
        ("empty.p12", Vec::new(), "keystore.empty"),
        ("half.p12", half, "keystore.truncated"),
        ("large.p12", vec![0x30; 50_000_000], "keystore.too_large"),
        ("text.p12", pem, "keystore.pem"),
        ("photo.p12", photo, "keystore.picture"),
    ];
    for (name, bytes, expected) in files {
        let path = folder.path().join(name);
        fs::write(&path, bytes).unwrap();
        let imported = device
            .valise
            .import_certificate(&path, secret("x"), false)
            .await;
        assert_eq!(code(imported), expected, "{name}");
    }
    let path = folder.path().join("no.p12");
    let absent = device.valise.import_certificate(&path, secret("x"), false);
    assert_eq!(code(absent.await), "keystore.unreadable");
    assert!(device.valise.certificates().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_certificate_that_does_not_serve_is_refused_with_its_reason() {
    let device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    for (state, expected) in [
        (KeystoreState::Incomplete, "keystore.incomplete"),
        (KeystoreState::Expired, "keystore.expired"),
        (KeystoreState::OtherPerson, "keystore.other_holder"),
    ] {
        let keystore = device.platform.keystore(state, false);
        assert_eq!(code(device.import(&keystore).await), expected, "{state:?}");
    }
    let group = device.platform.group();
    assert_eq!(code(device.import(&group).await), "keystore.other_holder");
    device
        .valise
        .set_environment(Environment::Acceptance)
        .await
        .unwrap();
    let elsewhere = device.import(&device.platform.nurse()).await;
    assert_eq!(code(elsewhere), "keystore.other_environment");
    assert!(device.valise.certificates().await.unwrap().is_empty());
}

/// An endpoints file names an authority of its own: whoever wrote it says that its certificates
/// belong to that environment.
#[tokio::test]
async fn the_authority_of_the_endpoints_file_decides_where_a_certificate_belongs() {
    let device = Device::new().await;
    let authority = device.platform.simulator().endpoints_file();
    let authority = authority.with_file_name("platform-ca.pem");
    let folder = device.folder().join("acceptance");
    std::fs::create_dir_all(&folder).unwrap();
    let endpoints = format!("[trust]\nplatform_ca_file = {authority:?}\n");
    std::fs::write(folder.join("endpoints.toml"), endpoints).unwrap();
    device
        .valise
        .set_environment(Environment::Acceptance)
        .await
        .unwrap();
    let imported = device.import(&device.platform.nurse()).await.unwrap();
    assert_eq!(imported.description.environment, Environment::Acceptance);
}

#[tokio::test]
async fn the_same_certificate_again_takes_the_place_of_the_one_before() {
    let device = Device::new().await;
    let keystore = device.platform.nurse();
    let first = device.import(&keystore).await.unwrap();
    let password = secret(&keystore.password);
    let again = device
        .valise
        .import_certificate(&keystore.path, password, true)
        .await
        .unwrap();
    assert_eq!(first.id, again.id);
    assert!(again.password_kept);
    assert_eq!(device.valise.certificates().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_locked_keychain_is_said_and_serves_once_it_is_unlocked() {
    let device = Device::new().await;
    for (state, expected, shown) in [
        (State::Locked, "vault.locked", "locked"),
        (State::Denied, "vault.denied", "denied"),
        (State::Absent, "vault.absent", "missing"),
    ] {
        device.keychain.set_state(state);
        assert_eq!(
            code(device.import(&device.platform.nurse()).await),
            expected
        );
        let keychain = device.valise.app_state().await.unwrap().keychain;
        let shown_state = serde_json::to_value(keychain.state).unwrap();
        assert_eq!(shown_state, shown);
    }
    device.keychain.recover();
    device.import(&device.platform.nurse()).await.unwrap();
}

#[tokio::test]
async fn a_keychain_that_fails_during_the_import_leaves_no_row() {
    let device = Device::new().await;
    let keystore = device.platform.nurse();
    // Opens the database, so that only the import itself is met.
    device.valise.certificates().await.unwrap();
    for operations in 0..3 {
        device.keychain.fail_after(operations, Failure::Before);
        assert_ne!(code(device.import(&keystore).await), "ok", "{operations}");
        device.keychain.recover();
        assert!(device.valise.certificates().await.unwrap().is_empty());
    }
    device.keychain.truncate_silently();
    assert_ne!(code(device.import(&keystore).await), "ok");
    device.keychain.recover();
    device.import(&keystore).await.unwrap();
}

#[tokio::test]
async fn removed_means_removed() {
    let device = Device::of_nurse().await;
    let id = device.valise.certificates().await.unwrap()[0].id.clone();
    let before = device.valise.removal_consequence(&id).await.unwrap();
    assert!(before.ends_session);
    let done = device.valise.remove_certificate(&id).await.unwrap();
    assert_eq!(done, before);
    assert!(device.valise.certificates().await.unwrap().is_empty());
    let left = device.keychain.names();
    assert_eq!(left.len(), 1, "only the database key: {left:?}");
    let session = device.valise.session_status().await.unwrap();
    assert_eq!(session.state, SessionState::None);
    assert_eq!(
        code(device.valise.remove_certificate(&id).await),
        "core.certificate_not_found"
    );
    assert_eq!(
        code(device.open(Proof::Fallback).await),
        "core.certificate_missing"
    );
}

#[tokio::test]
async fn practice_offers_its_invented_keystores_first() {
    let device = Device::new().await;
    let offers = vec![device.platform.nurse(), device.platform.group()];
    let endpoints = device.platform.simulator().endpoints_file().to_owned();
    device
        .valise
        .set_practice(endpoints, offers.clone())
        .await
        .unwrap();
    let candidates = device.valise.certificate_candidates().await.unwrap();
    assert_eq!(candidates.len(), 2);
    assert_eq!(candidates[0].path, offers[0].path.to_string_lossy());
    assert_eq!(
        candidates[1].practice.as_ref().unwrap().password,
        offers[1].password
    );
    device
        .valise
        .set_environment(Environment::Production)
        .await
        .unwrap();
    assert!(
        device
            .valise
            .certificate_candidates()
            .await
            .unwrap()
            .is_empty()
    );
}

#[tokio::test]
async fn a_certificate_gets_older_without_its_file() {
    let device = Device::new().await;
    device.valise.set_profile(de_brug()).await.unwrap();
    let imported = device.import(&device.platform.group()).await.unwrap();
    let days = imported.description.days_left;
    device.pass(crate::support::hours(24 * (days - 20)));
    let later = device.valise.certificate(&imported.id).await.unwrap();
    assert_eq!(later.description.days_left, 20);
    assert_eq!(later.description.state, CertificateState::Urgent);
    device.pass(crate::support::hours(24 * 21));
    let past = device.valise.certificate(&imported.id).await.unwrap();
    assert_eq!(past.description.state, CertificateState::Expired);
    assert_eq!(code(device.open(Proof::Group).await), "keystore.expired");
}
