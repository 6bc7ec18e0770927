//! Reminders: told once, put off, put away; and the calendar file.

use jiff::SignedDuration;
use valise_core::views::{Level, ReminderKind, Snooze};
use valise_core::{Configuration, Environment, Language, Valise};
use valise_messages::text;
use valise_simulator::KeystoreState;

use crate::support::{Device, anna, code, hours, ports, secret};

/// A device whose certificate ends in so many days, at noon.
async fn days_before_the_end(days: i64) -> Device {
    let device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    let imported = device.import(&device.platform.nurse()).await.unwrap();
    let left = imported.description.days_left - days;
    device.pass(SignedDuration::from_hours(24 * left));
    device
}

async fn told(valise: &Valise) -> Vec<String> {
    let taken = valise.take_due_reminders().await.unwrap();
    taken
        .into_iter()
        .map(|view| {
            let end = view.id.rsplit(':').next().unwrap_or_default().to_owned();
            format!("{:?} {end}", view.kind)
        })
        .collect()
}

#[tokio::test]
async fn a_certificate_is_told_of_once_also_after_a_restart_and_by_two_runs() {
    let mut device = days_before_the_end(89).await;
    let mut configuration = Configuration::new(device.folder());
    configuration.environment = Some(Environment::Practice);
    let second = Valise::new(configuration, ports(&device.clock, &device.keychain)).unwrap();
    let (first, other) = tokio::join!(told(&device.valise), told(&second));
    assert_eq!([first, other].concat(), ["Certificate 90"]);
    device.restart();
    assert!(told(&device.valise).await.is_empty());

    device.pass(hours(24 * 84));
    assert_eq!(told(&device.valise).await, ["Certificate 7"]);
    assert!(told(&second).await.is_empty());
    // Past its end the attention list says it, and no reminder does.
    device.pass(hours(24 * 7));
    assert!(told(&device.valise).await.is_empty());
    assert!(device.valise.reminders().await.unwrap().is_empty());
    let home = device.valise.home().await.unwrap();
    assert_eq!(home.attention[0].id, "certificate_expired");
}

#[tokio::test]
async fn a_reminder_is_put_off_told_again_and_put_away() {
    let device = days_before_the_end(20).await;
    let listed = device.valise.reminders().await.unwrap();
    assert_eq!(listed.len(), 1);
    let reminder = &listed[0];
    assert_eq!(
        (reminder.kind, reminder.level),
        (ReminderKind::Certificate, Level::Warning)
    );
    // It can be put off before it was told.
    device
        .valise
        .snooze_reminder(&reminder.id, Snooze::Tomorrow)
        .await
        .unwrap();
    assert!(told(&device.valise).await.is_empty());
    let until = device.valise.reminders().await.unwrap()[0]
        .snoozed_until
        .unwrap();
    device.pass(until.duration_since(valise_core::Clock::now(&*device.clock)));
    assert_eq!(told(&device.valise).await, ["Certificate 30"]);
    assert_eq!(
        device.valise.reminders().await.unwrap()[0].snoozed_until,
        None
    );

    device.valise.dismiss_reminder(&reminder.id).await.unwrap();
    assert!(device.valise.reminders().await.unwrap().is_empty());
    // The next day of the series comes all the same.
    device.pass(hours(24 * 7));
    assert_eq!(told(&device.valise).await, ["Certificate 14"]);
    let unknown = device
        .valise
        .snooze_reminder("certificate:none:30", Snooze::LaterToday)
        .await;
    assert_eq!(code(unknown), "core.reminder_not_found");
}

#[tokio::test]
async fn the_certificate_that_took_its_place_is_the_one_that_counts() {
    let device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    let ending = device.platform.keystore(KeystoreState::EndingSoon, false);
    device.import(&ending).await.unwrap();
    assert_eq!(told(&device.valise).await, ["Certificate 30"]);
    device.import(&device.platform.nurse()).await.unwrap();
    assert!(device.valise.reminders().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_request_that_was_seen_unfinished_is_reminded_of_until_a_certificate_comes() {
    let device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    let unfinished = device.platform.keystore(KeystoreState::Incomplete, false);
    let inspect = async || {
        let password = secret(&unfinished.password);
        let seen = device
            .valise
            .inspect_certificate(&unfinished.path, password)
            .await;
        seen.unwrap();
    };
    inspect().await;
    assert!(told(&device.valise).await.is_empty());
    // The first look counts, not the last one.
    device.pass(hours(24));
    inspect().await;
    assert_eq!(told(&device.valise).await, ["UnfinishedRequest 1"]);
    device.pass(hours(24 * 6));
    assert_eq!(told(&device.valise).await, ["UnfinishedRequest 7"]);
    device.import(&device.platform.nurse()).await.unwrap();
    assert!(device.valise.reminders().await.unwrap().is_empty());
}

#[tokio::test]
async fn a_question_that_needs_her_is_told_once_for_each_try() {
    let device = Device::of_nurse().await;
    let check = device.check("many-insurers").await;
    assert_eq!(told(&device.valise).await, ["Queue 1"]);
    assert!(told(&device.valise).await.is_empty());
    device
        .valise
        .retry_check(&check.check_id, None, None)
        .await
        .unwrap();
    assert_eq!(told(&device.valise).await, ["Queue 2"]);
    device.valise.cancel_check(&check.check_id).await.unwrap();
    assert!(device.valise.reminders().await.unwrap().is_empty());
}

#[tokio::test]
async fn the_calendar_has_the_days_to_come_in_her_language_and_names_nobody() {
    let device = days_before_the_end(20).await;
    device.valise.set_language(Language::Nl).await.unwrap();
    let path = device.folder().join("certificaat.ics");
    let written = device.valise.write_calendar(&path).await.unwrap();
    assert_eq!(written.lines, 5);
    let file = std::fs::read_to_string(&path).unwrap();
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 5);
    let today = text(
        Language::Nl,
        "reminder-calendar_summary",
        &[
            ("days", "0".to_owned()),
            ("environment", "practice".to_owned()),
        ],
    );
    assert!(file.contains(&format!("SUMMARY:{today}")), "{file}");
    let anna = anna();
    for personal in [&anna.name, &anna.first_name, &anna.niss, &anna.nihii] {
        assert!(!file.to_lowercase().contains(&personal.to_lowercase()));
    }

    let wrong = device
        .valise
        .write_calendar(&path.with_extension("txt"))
        .await;
    assert_eq!(code(wrong), "core.export_not_written");
    let empty = Device::new().await;
    let none = empty.valise.write_calendar(&path).await;
    assert_eq!(code(none), "core.certificate_missing");
}
