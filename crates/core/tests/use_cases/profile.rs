//! The care provider for whom is asked.

use valise_core::views::{ProfileView, Quality};

use crate::support::{Device, anna, code, de_brug};

#[tokio::test]
async fn a_profile_is_kept_with_digits_only() {
    let mut device = Device::new().await;
    assert_eq!(device.valise.profile().await.unwrap(), None);
    let typed = ProfileView {
        niss: "85.01.01-002.14".to_owned(),
        nihii: "4-00112-13-401".to_owned(),
        name: " Peeters ".to_owned(),
        ..anna()
    };
    assert_eq!(device.valise.set_profile(typed).await.unwrap(), anna());
    device.restart();
    assert_eq!(device.valise.profile().await.unwrap(), Some(anna()));
    assert_eq!(
        device.valise.set_profile(de_brug()).await.unwrap(),
        de_brug()
    );
}

#[tokio::test]
async fn a_profile_keeps_the_rules_of_its_quality() {
    let device = Device::new().await;
    let nurse_as_group = ProfileView {
        quality: Quality::GroupOfNurses,
        ..anna()
    };
    let group_as_nurse = ProfileView {
        quality: Quality::Nurse,
        ..de_brug()
    };
    let short = ProfileView {
        nihii: "40011213".to_owned(),
        ..anna()
    };
    for wrong in [nurse_as_group, group_as_nurse, short] {
        assert_eq!(
            code(device.valise.set_profile(wrong).await),
            "core.profile_nihii"
        );
    }
    let nameless = ProfileView {
        name: " ".to_owned(),
        ..anna()
    };
    assert_eq!(
        code(device.valise.set_profile(nameless).await),
        "core.profile_incomplete"
    );
    let niss = ProfileView {
        niss: "85010100215".to_owned(),
        ..anna()
    };
    assert_eq!(
        code(device.valise.set_profile(niss).await),
        "identifiers.niss_check_digits"
    );
    let nihii = ProfileView {
        nihii: "40011214401".to_owned(),
        ..anna()
    };
    assert_eq!(
        code(device.valise.set_profile(nihii).await),
        "identifiers.nihii_check_digits"
    );
    assert_eq!(device.valise.profile().await.unwrap(), None);
}
