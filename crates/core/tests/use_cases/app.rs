//! Language, environment, first run, and a machine without a keychain.

use std::sync::Arc;

use valise_core::views::KeychainState;
use valise_core::{Configuration, Environment, Language, Ports, Valise};
use valise_messages::has;

use crate::support::{Device, anna, code, secret};

#[tokio::test]
async fn a_choice_is_there_at_the_next_start_before_the_database_opens() {
    let mut device = Device::new().await;
    let state = device.valise.app_state().await.unwrap();
    assert_eq!((state.language, state.first_run_done), (None, false));
    assert_eq!(state.environment, Environment::Practice);
    assert!(state.practice_available);
    device.valise.set_language(Language::De).await.unwrap();
    device.valise.finish_first_run().await.unwrap();
    device
        .valise
        .set_environment(Environment::Acceptance)
        .await
        .unwrap();
    device.keychain.set_state(valise_vault::State::Locked);
    device.restart();
    let state = device.valise.app_state().await.unwrap();
    assert_eq!(state.language, Some(Language::De));
    assert_eq!(state.environment, Environment::Acceptance);
    assert!(state.first_run_done);
    assert_eq!(state.keychain.state, KeychainState::Locked);
    assert!(has(Language::Fr, &state.keychain.where_key));
}

#[tokio::test]
async fn a_folder_that_can_not_be_made_is_told_and_leaves_no_key_behind() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("in-its-place");
    std::fs::write(&file, "x").unwrap();
    let device = Device::new().await;
    let ports = crate::support::ports(&device.clock, &device.keychain);
    let valise = Valise::new(Configuration::new(&file), ports).unwrap();
    for _ in 0..2 {
        let error = valise.app_state().await.unwrap_err();
        assert_eq!(error.code(), "core.data_folder");
        assert!(error.retryable(), "the window offers to try again");
    }
    assert_eq!(code(valise.people("").await), "core.data_folder");
    assert!(device.keychain.names().is_empty());
    // Once the file is gone, the same run goes on.
    std::fs::remove_file(&file).unwrap();
    valise.app_state().await.unwrap();
    assert!(file.join("practice/valise.db").is_file());
}

#[tokio::test]
async fn nothing_crosses_from_one_environment_to_another() {
    let device = Device::of_nurse().await;
    device.add("insured").await;
    let state = device
        .valise
        .set_environment(Environment::Production)
        .await
        .unwrap();
    assert_eq!(state.profile, None);
    assert!(device.valise.people("").await.unwrap().is_empty());
    assert!(device.valise.certificates().await.unwrap().is_empty());
    assert_eq!(device.valise.session_status().await.unwrap().proof, None);
    device
        .valise
        .set_environment(Environment::Practice)
        .await
        .unwrap();
    assert_eq!(device.valise.profile().await.unwrap(), Some(anna()));
}

#[tokio::test]
async fn a_machine_without_a_keychain_offers_a_sealed_file() {
    let folder = tempfile::tempdir().unwrap();
    let start = || {
        let ports = Ports {
            clock: Arc::new(valise_core::SystemClock),
            keychain: Arc::new(|| Err(valise_vault::Error::Absent)),
            cards: Arc::new(valise_beid::ReadersTogether::new(Vec::new())),
        };
        Valise::new(Configuration::new(folder.path()), ports).unwrap()
    };
    let valise = start();
    let state = valise.app_state().await.unwrap();
    assert_eq!(state.keychain.state, KeychainState::Missing);
    assert_eq!(state.keychain.kind, "none");
    assert_eq!(code(valise.people("").await), "vault.absent");

    let passphrase = || secret("a long passphrase of five words");
    let state = valise.use_sealed_file(passphrase()).await.unwrap();
    assert_eq!(state.keychain.state, KeychainState::Ready);
    assert_eq!(state.keychain.kind, "sealed_file");
    valise.set_profile(anna()).await.unwrap();

    let valise = start();
    let state = valise.app_state().await.unwrap();
    assert_eq!(state.keychain.state, KeychainState::Locked);
    assert_eq!(state.keychain.kind, "sealed_file");
    let wrong = valise
        .use_sealed_file(secret("another long passphrase"))
        .await;
    assert_eq!(code(wrong), "vault.wrong_passphrase");
    let state = valise.use_sealed_file(passphrase()).await.unwrap();
    assert_eq!(state.profile, Some(anna()));
}

#[tokio::test]
async fn changes_are_told() {
    let device = Device::new().await;
    let mut events = device.valise.subscribe();
    device.valise.set_language(Language::Nl).await.unwrap();
    let told = events.try_recv().unwrap();
    let json = serde_json::to_value(&told).unwrap();
    assert_eq!(
        json,
        serde_json::json!({ "event": "changed", "what": "settings", "id": null })
    );
}
