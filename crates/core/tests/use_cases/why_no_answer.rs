//! What the queue and the round say in words when a question has no answer yet, or a useless one.

use std::collections::BTreeMap;

use valise_core::views::{QueueAction, RoundColour};
use valise_messages::Language;
use valise_simulator::{Fault, FaultKind, Service};

use crate::support::Device;

/// The sentence in every language; none may lack a word.
fn said(key: &str, params: &BTreeMap<String, String>) -> Vec<String> {
    let params: Vec<(&str, String)> = params
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    let all: Vec<String> = Language::ALL
        .iter()
        .map(|language| valise_messages::text(*language, key, &params))
        .collect();
    for text in &all {
        assert!(!text.contains(['⟦', '{']), "{text}");
    }
    all
}

/// The one item of the queue and the one visit of today: keys, and what they say.
async fn words(device: &Device) -> ([String; 2], [Vec<String>; 2], QueueAction, RoundColour) {
    let item = device.valise.queue().await.unwrap().items.swap_remove(0);
    let visit = device
        .valise
        .round(None)
        .await
        .unwrap()
        .visits
        .swap_remove(0);
    let reason = &visit.reasons[0];
    let texts = [
        said(&item.why, &item.why_params),
        said(&reason.key, &reason.params),
    ];
    (
        [item.why, reason.key.clone()],
        texts,
        item.action,
        visit.colour,
    )
}

/// A device with one patient on today's round.
async fn with_visit(shows: &str) -> (Device, String) {
    let device = Device::of_nurse().await;
    let person = device.add(shows).await;
    let today = device.valise.round(None).await.unwrap().day;
    device
        .valise
        .add_visit(&person, today, None, None)
        .await
        .unwrap();
    (device, person)
}

#[tokio::test]
async fn an_insurer_that_does_not_answer_is_named_with_the_time_of_the_next_try() {
    let (device, person) = with_visit("insurer-down").await;
    device
        .valise
        .check_person(&person, Default::default())
        .await
        .unwrap();
    let (keys, texts, action, colour) = words(&device).await;
    assert_eq!(keys, ["queue-why_insurer_down", "round-waiting_insurer"]);
    assert_eq!(
        (action, colour),
        (QueueAction::SendNow, RoundColour::Waiting)
    );
    let time = device.valise.queue().await.unwrap().items[0].why_params["time"].clone();
    for text in texts.iter().flatten() {
        assert!(text.contains(&time), "{text} {time}");
    }
}

#[tokio::test]
async fn a_platform_that_can_not_answer_is_not_taken_for_a_missing_network() {
    let (device, person) = with_visit("insured").await;
    let down = FaultKind::Http { status: 503 };
    device
        .faults()
        .set(Fault::new(down).at(Service::MemberData));
    device
        .valise
        .check_person(&person, Default::default())
        .await
        .unwrap();
    let (keys, _, _, colour) = words(&device).await;
    assert_eq!(keys, ["queue-why_platform_down", "round-waiting_platform"]);
    assert_eq!(colour, RoundColour::Waiting);
}

#[tokio::test]
async fn an_answer_that_is_of_no_use_is_told_as_such() {
    let cases = [
        (
            FaultKind::NotXml,
            ["queue-why_unreadable", "round-answer_unreadable"],
        ),
        (
            FaultKind::OtherQuestion,
            ["queue-why_not_ours", "round-answer_not_ours"],
        ),
    ];
    for (kind, expected) in cases {
        let (device, person) = with_visit("insured").await;
        device
            .faults()
            .set(Fault::new(kind).at(Service::MemberData));
        device
            .valise
            .check_person(&person, Default::default())
            .await
            .unwrap();
        let (keys, _, action, colour) = words(&device).await;
        assert_eq!(keys, expected);
        assert_eq!((action, colour), (QueueAction::AskAgain, RoundColour::Red));
    }
}
