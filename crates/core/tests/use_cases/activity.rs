//! The activity log and the ledger of calls.

use valise_core::views::{ACTIVITY_KINDS, ActivityFilter, CheckOptions, LedgerFilter, PersonInput};
use valise_core::{Clock as _, Language};
use valise_messages::{has, text};

use crate::support::{Device, hours};

#[tokio::test]
async fn every_line_has_its_sentence_in_every_language() {
    let device = Device::of_nurse().await;
    let answered = device.check("insured").await;
    let refused = device.check("many-insurers").await;
    device
        .valise
        .retry_check(&refused.check_id, None, None)
        .await
        .unwrap();
    device.valise.cancel_check(&refused.check_id).await.unwrap();
    device.valise.connection_test().await.unwrap();
    let settings = valise_core::views::Settings {
        left_handed: true,
        ..Default::default()
    };
    device.valise.set_settings(settings).await.unwrap();
    device.valise.close_session().await.unwrap();
    let id = device.valise.certificates().await.unwrap()[0].id.clone();
    device.valise.remove_certificate(&id).await.unwrap();
    device
        .valise
        .remove_person(&refused.person_id)
        .await
        .unwrap();

    let lines = device
        .valise
        .activity(ActivityFilter::default())
        .await
        .unwrap();
    assert!(lines.len() >= 15);
    for line in &lines {
        let values: Vec<(&str, String)> = line
            .params
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        for language in Language::ALL {
            assert!(has(language, &line.key), "{}", line.key);
            assert!(
                ACTIVITY_KINDS.contains(&line.kind.as_str()),
                "{}",
                line.kind
            );
            let text = text(language, &line.key, &values);
            assert!(!text.contains(['{', '$']), "{text}");
        }
    }
    let filter = ActivityFilter {
        person_id: Some(answered.person_id),
        ..Default::default()
    };
    let about = device.valise.activity(filter).await.unwrap();
    let keys: Vec<_> = about.iter().map(|line| line.key.as_str()).collect();
    assert_eq!(
        keys,
        [
            "activity-check_answered",
            "activity-check_requested",
            "activity-person_added"
        ]
    );
    assert!(
        about
            .iter()
            .all(|line| line.params["person"] == "LAMBERT MARIE")
    );
}

#[tokio::test]
async fn the_log_is_read_page_by_page() {
    let device = Device::of_nurse().await;
    device.check("insured").await;
    let all = device
        .valise
        .activity(ActivityFilter::default())
        .await
        .unwrap();
    let mut read = Vec::new();
    let mut before = None;
    loop {
        let filter = ActivityFilter {
            before,
            limit: Some(2),
            ..ActivityFilter::default()
        };
        let page = device.valise.activity(filter).await.unwrap();
        let Some(last) = page.last() else { break };
        before = Some(last.id);
        read.extend(page);
    }
    assert_eq!(read, all);
}

#[tokio::test]
async fn every_call_is_in_the_ledger() {
    let device = Device::of_nurse().await;
    device.check("insured").await;
    let ledger = device.valise.ledger(LedgerFilter::default()).await.unwrap();
    let calls = device.platform.simulator().received();
    assert_eq!(ledger.len(), calls.len());
    for (line, call) in ledger.iter().rev().zip(&calls) {
        assert_eq!(usize::try_from(line.bytes_out).unwrap(), call.bytes_in);
        assert_eq!(line.result, "ok");
        assert!(line.host.starts_with("127.0.0.1"));
    }
    let purposes: Vec<_> = ledger.iter().map(|line| line.purpose.as_str()).collect();
    assert_eq!(purposes, ["member_data", "session"]);
    let older = device
        .valise
        .ledger(LedgerFilter {
            before: Some(ledger[0].id),
            limit: Some(5),
            ..LedgerFilter::default()
        })
        .await
        .unwrap();
    assert_eq!(older, ledger[1..]);
}

#[tokio::test]
async fn the_log_is_filtered_by_kind_day_person_and_words() {
    let device = Device::of_nurse().await;
    device.valise.set_language(Language::Fr).await.unwrap();
    let answered = device.check("insured").await;
    device.pass(hours(48));
    device.add("many-insurers").await;
    let keys = async |filter: ActivityFilter| -> Vec<String> {
        let lines = device.valise.activity(filter).await.unwrap();
        lines.into_iter().map(|line| line.key).collect()
    };
    let all = ActivityFilter::default;
    let text = |words: &str| ActivityFilter {
        text: Some(words.to_owned()),
        ..all()
    };
    let kinds = ActivityFilter {
        kinds: vec!["certificate".to_owned(), "session".to_owned()],
        ..all()
    };
    assert_eq!(
        keys(kinds).await,
        ["activity-session_opened", "activity-certificate_imported"]
    );
    let today = brussels(device.clock.now());
    let since_today = ActivityFilter {
        from: Some(today),
        ..all()
    };
    assert_eq!(keys(since_today).await, ["activity-person_added"]);
    let until = ActivityFilter {
        until: today.yesterday().ok(),
        kinds: vec!["person".to_owned()],
        ..all()
    };
    assert_eq!(keys(until).await, ["activity-person_added"]);
    // By the name of the person, and by a word of the sentence in the nurse's language.
    assert_eq!(
        keys(text("lambert")).await,
        [
            "activity-check_answered",
            "activity-check_requested",
            "activity-person_added"
        ]
    );
    assert_eq!(
        keys(text("TROUSSEAU de cet")).await,
        ["activity-certificate_imported"]
    );
    let narrow = ActivityFilter {
        person_id: Some(answered.person_id),
        kinds: vec!["check".to_owned()],
        ..text("Réponse")
    };
    assert_eq!(keys(narrow).await, ["activity-check_answered"]);
    assert!(keys(text("100 %")).await.is_empty());
}

#[tokio::test]
async fn the_log_leaves_as_a_table_with_names_and_masked_numbers() {
    let device = Device::new().await;
    device.valise.set_language(Language::En).await.unwrap();
    let person = device.platform.person("insured");
    let input = PersonInput {
        niss: Some(person.niss.clone()),
        name: Some("=HYPERLINK(\"x\")".to_owned()),
        first_name: Some("Marie, Rose".to_owned()),
        ..PersonInput::default()
    };
    device.valise.add_person(input).await.unwrap();
    let path = device.folder().join("activity.csv");
    let filter = ActivityFilter {
        kinds: vec!["person".to_owned()],
        ..ActivityFilter::default()
    };
    let written = device.valise.export_activity(&path, filter).await.unwrap();
    assert_eq!(written.lines, 1);
    let table = std::fs::read_to_string(&path).unwrap();
    assert_eq!(table.lines().count(), 2, "{table}");
    assert!(
        table.contains("\"'=HYPERLINK(\"\"x\"\") Marie, Rose\""),
        "{table}"
    );
    let digits: String = table.chars().filter(char::is_ascii_digit).collect();
    assert!(!digits.contains(&person.niss[6..]), "{table}");
    // What was written is itself noted.
    let last = device
        .valise
        .activity(ActivityFilter::default())
        .await
        .unwrap();
    assert_eq!(last[0].key, "activity-exported");
    assert_eq!(last[0].params["count"], "1");
}

#[tokio::test]
async fn the_calls_are_filtered_and_leave_as_a_table() {
    let mut device = Device::of_nurse().await;
    device.check("insured").await;
    let other = device.add("many-insurers").await;
    device.platform.unplug().await;
    let options = CheckOptions::default();
    device.valise.check_person(&other, options).await.unwrap();
    let calls = async |filter: LedgerFilter| device.valise.ledger(filter).await.unwrap();
    let all = calls(LedgerFilter::default()).await;
    let failed = LedgerFilter {
        failed_only: true,
        ..LedgerFilter::default()
    };
    let broken = calls(failed.clone()).await;
    assert!(!broken.is_empty() && broken.len() < all.len());
    assert!(broken.iter().all(|call| call.result != "ok"));
    let sessions = LedgerFilter {
        purpose: Some("session".to_owned()),
        host: Some(all[0].host.clone()),
        ..LedgerFilter::default()
    };
    assert_eq!(calls(sessions).await.len(), 1);
    let tomorrow = LedgerFilter {
        from: brussels(device.clock.now()).tomorrow().ok(),
        ..LedgerFilter::default()
    };
    assert!(calls(tomorrow).await.is_empty());
    let choices = device.valise.ledger_choices().await.unwrap();
    assert!(choices.purposes.contains(&"member_data".to_owned()));
    assert!(choices.hosts.contains(&all[0].host));

    let path = device.folder().join("calls.csv");
    let written = device.valise.export_ledger(&path, failed).await.unwrap();
    assert_eq!(usize::try_from(written.lines).unwrap(), broken.len());
    let table = std::fs::read_to_string(&path).unwrap();
    assert_eq!(table.lines().count(), broken.len() + 1);
    assert!(table.contains(&broken[0].result));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        let mode = std::fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }
}

/// The day in Brussels.
fn brussels(instant: jiff::Timestamp) -> jiff::civil::Date {
    let zone = jiff::tz::TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap();
    zone.to_datetime(instant).date()
}
