//! The activity log and the ledger of calls.

use valise_core::Language;
use valise_core::views::{ActivityFilter, LedgerFilter};
use valise_messages::{has, text};

use crate::support::Device;

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
