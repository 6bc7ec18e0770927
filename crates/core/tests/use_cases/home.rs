//! Home: three lights and the attention list.

use valise_core::views::{Action, AttentionItem, Home, Level, Proof};
use valise_core::{Clock, Language};
use valise_messages::{has, text};
use valise_simulator::{Fault, FaultKind, KeystoreState};

use crate::support::{Device, anna, hours, minutes};

fn ids(home: &Home) -> Vec<&str> {
    home.attention.iter().map(|item| item.id.as_str()).collect()
}

/// Every sentence of Home exists in every language, with its values.
fn speaks(home: &Home) {
    let lights = [&home.certificate, &home.session, &home.queue];
    let sentences = lights
        .into_iter()
        .map(|light| (&light.key, &light.params))
        .chain(
            home.attention
                .iter()
                .map(|AttentionItem { key, params, .. }| (key, params)),
        );
    for (key, params) in sentences {
        let values: Vec<(&str, String)> = params
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        for language in Language::ALL {
            assert!(has(language, key), "{key}");
            let text = text(language, key, &values);
            assert!(!text.contains(['{', '$']), "{text}");
        }
    }
}

#[tokio::test]
async fn a_new_device_says_what_comes_first() {
    let device = Device::new().await;
    let home = device.valise.home().await.unwrap();
    assert_eq!(home.certificate.level, Level::Danger);
    assert_eq!(home.certificate.action, Some(Action::ImportCertificate));
    assert_eq!(home.session.level, Level::Off);
    assert_eq!(home.queue.key, "home-queue_empty");
    assert_eq!(ids(&home), ["certificate_none", "profile_missing"]);
    assert_eq!(home.looked_at, device.clock.now());
    speaks(&home);
}

#[tokio::test]
async fn all_clear_carries_the_time_of_the_look() {
    let device = Device::of_nurse().await;
    device.check("insured").await;
    let home = device.valise.home().await.unwrap();
    assert_eq!(home.certificate.level, Level::Ok);
    assert_eq!(home.session.key, "home-session_active");
    assert_eq!(home.queue.key, "home-queue_last");
    assert!(home.attention.is_empty(), "{:?}", ids(&home));
    assert_eq!(home.last_answer_at, Some(device.clock.now()));
    speaks(&home);
}

#[tokio::test]
async fn the_certificate_light_follows_the_calendar() {
    let device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    let imported = device.import(&device.platform.nurse()).await.unwrap();
    let mut left = imported.description.days_left;
    for (days, level, key) in [
        (91, Level::Ok, "home-certificate_ok"),
        (89, Level::Notice, "home-certificate_renewable"),
        (29, Level::Warning, "home-certificate_urgent"),
        (6, Level::Danger, "home-certificate_critical"),
        (-2, Level::Danger, "home-certificate_expired"),
    ] {
        device.pass(hours(24 * (left - days)));
        left = days;
        let home = device.valise.home().await.unwrap();
        assert_eq!(
            (home.certificate.level, home.certificate.key.as_str()),
            (level, key)
        );
        assert_eq!(
            home.attention
                .iter()
                .any(|item| item.id.starts_with("certificate_")),
            level > Level::Ok
        );
        speaks(&home);
    }
}

#[tokio::test]
async fn somebody_elses_certificate_is_no_certificate() {
    let device = Device::new().await;
    let other = device.platform.keystore(KeystoreState::OtherPerson, false);
    device.import(&other).await.unwrap();
    device.valise.set_profile(anna()).await.unwrap();
    let home = device.valise.home().await.unwrap();
    assert_eq!(home.certificate.key, "home-certificate_other_holder");
    assert_eq!(ids(&home), ["certificate_other_holder"]);
    speaks(&home);
}

#[tokio::test]
async fn what_waits_and_what_needs_the_nurse_is_said() {
    let device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    device.import(&device.platform.nurse()).await.unwrap();
    device.check("insured").await;
    let home = device.valise.home().await.unwrap();
    assert_eq!(
        (home.queue.level, home.queue.params["count"].as_str()),
        (Level::Notice, "1")
    );
    assert_eq!(ids(&home), ["queue_waits_for_session"]);
    speaks(&home);

    device.open(Proof::Fallback).await.unwrap();
    device.check("many-insurers").await;
    let home = device.valise.home().await.unwrap();
    assert_eq!(home.queue.key, "home-queue_needs_you");
    assert_eq!(ids(&home), ["queue_needs_you"]);
    speaks(&home);
}

#[tokio::test]
async fn the_session_light_has_five_states() {
    let device = Device::of_nurse().await;
    device
        .faults()
        .set(Fault::new(FaultKind::Http { status: 503 }));
    device.pass(hours(7));
    device
        .valise
        .tick(valise_core::views::TickReason::Timer)
        .await
        .unwrap();
    let home = device.valise.home().await.unwrap();
    assert_eq!(ids(&home), ["session_not_renewed"]);
    speaks(&home);
    device.pass(hours(4) + minutes(50));
    let home = device.valise.home().await.unwrap();
    assert_eq!(home.session.key, "home-session_ending_soon");
    assert_eq!(ids(&home), ["session_ending_soon"]);
    speaks(&home);
    assert!(device.open(Proof::Fallback).await.is_err());
    device.valise.close_session().await.unwrap();
    let home = device.valise.home().await.unwrap();
    assert_eq!(home.session.key, "home-session_none");
    assert!(device.open(Proof::Fallback).await.is_err());
    let home = device.valise.home().await.unwrap();
    assert_eq!(home.session.key, "home-session_failed");
    assert_eq!(ids(&home), ["session_failed"]);
    speaks(&home);
}

#[tokio::test]
async fn a_wrong_clock_is_worth_a_notice() {
    let device = Device::new().await;
    device.clock.advance(hours(1));
    device.valise.set_profile(anna()).await.unwrap();
    device.import(&device.platform.nurse()).await.unwrap();
    device.open(Proof::Fallback).await.unwrap();
    let home = device.valise.home().await.unwrap();
    assert_eq!(ids(&home), ["clock_wrong"]);
    assert_eq!(home.attention[0].params["minutes"], "60");
    speaks(&home);
}
