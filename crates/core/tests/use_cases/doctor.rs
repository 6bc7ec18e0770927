//! The support report.

use valise_core::Language;
use valise_core::views::DoctorState;

use crate::support::Device;

#[tokio::test]
async fn the_report_has_no_personal_data_and_needs_no_network() {
    let mut device = Device::of_nurse().await;
    device.check("insured").await;
    device.platform.unplug().await;
    let report = device.valise.doctor(Language::En).await.unwrap();
    let wrong: Vec<_> = report
        .checks
        .iter()
        .filter(|check| check.state != DoctorState::Ok)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
    let names: Vec<_> = report
        .checks
        .iter()
        .map(|check| check.name.as_str())
        .collect();
    for name in [
        "version",
        "environment",
        "data_folder",
        "endpoints",
        "licence",
        "keychain",
        "database",
        "profile",
        "certificate",
        "session",
        "queue",
    ] {
        assert!(names.contains(&name), "{name}");
    }
    let json = serde_json::to_string(&report).unwrap();
    let folder = device.folder().to_string_lossy().into_owned();
    for personal in [
        "85010100214",
        "40011213401",
        "PEETERS",
        "Peeters",
        "LAMBERT",
        folder.as_str(),
    ] {
        assert!(!json.contains(personal), "{personal}");
    }
}

#[tokio::test]
async fn what_is_wrong_comes_with_a_remedy_in_the_readers_language() {
    let device = Device::new().await;
    device.keychain.set_state(valise_vault::State::Locked);
    for (language, word) in [(Language::En, "nlock"), (Language::Nl, "ntgrendel")] {
        let report = device.valise.doctor(language).await.unwrap();
        let keychain = report
            .checks
            .iter()
            .find(|check| check.name == "keychain")
            .unwrap();
        assert_eq!(keychain.state, DoctorState::Failed);
        assert_eq!(keychain.detail, "vault.locked");
        let remedy = keychain.remedy.as_ref().unwrap();
        assert!(remedy.contains(word), "{remedy}");
    }
}
