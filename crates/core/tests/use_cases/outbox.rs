//! The outbox: what was written down leaves by itself, once, and every wait has its reason.

use std::time::Duration;

use jiff::ToSpan as _;
use valise_core::views::{
    CheckOptions, CheckState, CheckView, NetworkState, PauseBy, PersonInput, Proof, QueueAction,
    Settings, TickReason,
};
use valise_core::{Event, Valise};
use valise_simulator::{Fault, FaultKind, Service};

use crate::support::{Device, anna, check_code, code, hours, minutes};

/// People of the crowd, in the list of this device.
async fn people(device: &Device, count: usize) -> Vec<String> {
    let mut ids = Vec::new();
    for person in valise_simulator::crowd(count) {
        let input = PersonInput {
            niss: Some(person.niss),
            ..PersonInput::default()
        };
        ids.push(device.valise.add_person(input).await.unwrap().summary.id);
    }
    ids
}

async fn asked(device: &Device, count: usize) -> Vec<CheckView> {
    let mut checks = Vec::new();
    for id in people(device, count).await {
        let check = device.valise.ask_check(&id, CheckOptions::default()).await;
        checks.push(check.unwrap());
    }
    checks
}

/// A worker, as the shell starts it; it ends with the test.
struct Worker(tokio::task::JoinHandle<()>);

impl Worker {
    fn of(valise: &Valise) -> Self {
        let valise = valise.clone();
        Self(tokio::spawn(async move { valise.work().await }))
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.0.abort();
    }
}

/// Waits until the queue says what is wanted.
async fn until(device: &Device, wanted: impl Fn(&valise_core::views::QueueView) -> bool) {
    let mut events = device.valise.subscribe();
    let waited = async {
        loop {
            if wanted(&device.valise.queue().await.unwrap()) {
                return;
            }
            let _ = events.recv().await;
        }
    };
    tokio::time::timeout(Duration::from_secs(60), waited)
        .await
        .unwrap();
}

/// The one item of the queue: state, why, action.
async fn why(device: &Device) -> (CheckState, String, QueueAction) {
    let item = device.valise.queue().await.unwrap().items.swap_remove(0);
    let params: Vec<(&str, String)> = item
        .why_params
        .iter()
        .map(|(name, value)| (name.as_str(), value.clone()))
        .collect();
    for language in valise_messages::Language::ALL {
        let text = valise_messages::text(language, &item.why, &params);
        assert!(!text.contains(['⟦', '{']), "{text}");
    }
    (item.state, item.why, item.action)
}

fn soa(code: &str) -> Fault {
    let kind = FaultKind::Soa {
        code: code.to_owned(),
    };
    Fault::new(kind).at(Service::MemberData)
}

async fn one_at_a_time(device: &Device) {
    let settings = Settings {
        concurrency: 1,
        ..Settings::default()
    };
    device.valise.set_settings(settings).await.unwrap();
}

#[tokio::test]
async fn a_worker_sends_what_is_asked_without_being_asked_to() {
    let device = Device::of_nurse().await;
    let _worker = Worker::of(&device.valise);
    let checks = asked(&device, 5).await;
    assert!(
        checks
            .iter()
            .all(|check| check.state != CheckState::Answered)
    );
    until(&device, |queue| queue.items.is_empty()).await;
    for check in checks {
        let check = device.valise.check(&check.check_id).await.unwrap();
        assert_eq!((check.state, check.attempts), (CheckState::Answered, 1));
    }
    assert_eq!(device.platform.verdicts().len(), 5);
}

#[tokio::test]
async fn an_opened_session_wakes_the_worker() {
    let device = Device::new().await;
    device.valise.set_profile(anna()).await.unwrap();
    device.import(&device.platform.nurse()).await.unwrap();
    let _worker = Worker::of(&device.valise);
    asked(&device, 3).await;
    until(&device, |queue| {
        let waits = |state| queue.items.iter().all(|item| item.state == state);
        waits(CheckState::WaitingForSession)
    })
    .await;
    let (_, key, action) = why(&device).await;
    assert_eq!(
        (key.as_str(), action),
        ("queue-why_session", QueueAction::OpenSession)
    );
    device.open(Proof::Fallback).await.unwrap();
    until(&device, |queue| queue.items.is_empty()).await;
}

#[tokio::test]
async fn many_moves_of_the_queue_are_told_together() {
    let device = Device::of_nurse().await;
    let mut events = device.valise.subscribe();
    let checks = asked(&device, 20).await;
    device.valise.tick(TickReason::Timer).await.unwrap();
    let mut told = 0;
    loop {
        let event = tokio::time::timeout(Duration::from_secs(10), events.recv()).await;
        if let Event::Queue {
            waiting,
            sending,
            needs_you,
        } = event.unwrap().unwrap()
        {
            told += 1;
            if (waiting, sending, needs_you) == (0, 0, 0) {
                break;
            }
        }
    }
    assert!(told < checks.len(), "{told}");
}

#[tokio::test]
async fn a_day_to_come_is_waited_for() {
    let device = Device::of_nurse().await;
    let id = device.add("insured").await;
    let today = device.valise.ask_check(&id, CheckOptions::default()).await;
    let today = today.unwrap();
    device.valise.cancel_check(&today.check_id).await.unwrap();
    let options = CheckOptions {
        reference_date: Some(today.reference_date.saturating_add(2.days())),
        ..CheckOptions::default()
    };
    let later = device.valise.check_person(&id, options).await.unwrap();
    assert_eq!((later.state, later.attempts), (CheckState::Saved, 0));
    let (state, key, action) = why(&device).await;
    assert_eq!(
        (state, key.as_str(), action),
        (CheckState::Saved, "queue-why_future", QueueAction::Wait)
    );
    device.pass(hours(23));
    device.valise.send_queue().await.unwrap();
    device
        .valise
        .retry_check(&later.check_id, None, None)
        .await
        .unwrap();
    assert!(
        device.platform.verdicts().is_empty(),
        "not even when told to"
    );
    device.pass(hours(25));
    device.open(Proof::Fallback).await.unwrap();
    device.valise.tick(TickReason::Timer).await.unwrap();
    let sent = device.valise.check(&later.check_id).await.unwrap();
    assert_eq!(sent.state, CheckState::Answered, "{}", check_code(&sent));
}

#[tokio::test]
async fn three_refusals_in_a_row_stop_the_queue_and_one_question_tries_it() {
    let mut device = Device::of_nurse().await;
    one_at_a_time(&device).await;
    device.faults().set(soa("SOA-02001"));
    asked(&device, 6).await;
    device.valise.tick(TickReason::Timer).await.unwrap();
    let queue = device.valise.queue().await.unwrap();
    let pause = queue.paused.unwrap();
    assert_eq!(
        (pause.by, pause.code.as_deref()),
        (PauseBy::Platform, Some("soap.soa_02001"))
    );
    let tried = queue.items.iter().filter(|item| item.attempts > 0).count();
    assert_eq!((tried, queue.items.len()), (3, 6));
    assert!(
        queue
            .items
            .iter()
            .any(|item| item.why == "queue-why_paused_by_platform")
    );

    // It lasts over a restart, and nothing leaves before its end.
    let asked_before = device.platform.verdicts().len();
    device.restart();
    device.pass(minutes(4));
    device.valise.tick(TickReason::Timer).await.unwrap();
    assert_eq!(device.platform.verdicts().len(), asked_before);
    // Then one question is tried, and the pause begins anew.
    device.pass(minutes(1));
    device.valise.tick(TickReason::Timer).await.unwrap();
    let queue = device.valise.queue().await.unwrap();
    assert!(queue.paused.unwrap().until > pause.until);
    let both_sites = 2;
    assert_eq!(device.platform.verdicts().len(), asked_before + both_sites);
    // Once the platform works, everything follows that one.
    device.faults().clear();
    device.pass(hours(1));
    device.valise.tick(TickReason::Timer).await.unwrap();
    let queue = device.valise.queue().await.unwrap();
    assert_eq!((queue.items.len(), queue.paused), (0, None));
}

#[tokio::test]
async fn the_nurse_pauses_the_queue_and_lets_it_go_on() {
    let mut device = Device::of_nurse().await;
    device.valise.pause_queue().await.unwrap();
    asked(&device, 2).await;
    device.valise.tick(TickReason::Resume).await.unwrap();
    device.restart();
    device.pass(hours(3));
    device.valise.tick(TickReason::NetworkChange).await.unwrap();
    assert!(device.platform.verdicts().is_empty());
    let (state, key, _) = why(&device).await;
    assert_eq!(
        (state, key.as_str()),
        (CheckState::Saved, "queue-why_paused")
    );
    let queue = device.valise.resume_queue().await.unwrap();
    assert_eq!((queue.items.len(), queue.paused), (0, None));
    assert_eq!(device.platform.verdicts().len(), 2);
}

#[tokio::test]
async fn without_network_not_every_question_is_tried_in_vain() {
    let mut device = Device::of_nurse().await;
    one_at_a_time(&device).await;
    asked(&device, 30).await;
    let port = device.platform.unplug().await;
    device.valise.tick(TickReason::Timer).await.unwrap();
    let queue = device.valise.queue().await.unwrap();
    let tried = queue.items.iter().filter(|item| item.attempts > 0).count();
    assert_eq!(tried, 1);
    let waits = |item: &valise_core::views::QueueItem| item.state == CheckState::WaitingForNetwork;
    assert!(queue.items.iter().all(waits));
    assert!(matches!(
        queue.online,
        NetworkState::Offline | NetworkState::PlatformDown
    ));
    let asked = |calls: &[valise_core::views::LedgerEntry], purpose: &str| {
        calls.iter().filter(|call| call.purpose == purpose).count()
    };
    // Looked for again by itself, less and less often, and without sending a question.
    for _ in 0..30 {
        device.pass(minutes(1));
        device.valise.tick(TickReason::Timer).await.unwrap();
    }
    let ledger = device
        .valise
        .ledger(valise_core::views::LedgerFilter {
            limit: Some(1000),
            ..Default::default()
        })
        .await
        .unwrap();
    assert_eq!(asked(&ledger, "member_data"), 1, "{ledger:?}");
    assert!((3..10).contains(&asked(&ledger, "clock")), "{ledger:?}");

    device.platform.plug(port).await;
    device.valise.tick(TickReason::NetworkChange).await.unwrap();
    let queue = device.valise.queue().await.unwrap();
    assert_eq!((queue.items.len(), queue.online), (0, NetworkState::Online));
    assert_eq!(device.platform.verdicts().len(), 30);
}

#[tokio::test]
async fn what_waits_for_the_network_leaves_without_a_signal_too() {
    let mut device = Device::of_nurse().await;
    asked(&device, 4).await;
    let port = device.platform.unplug().await;
    device.valise.tick(TickReason::Timer).await.unwrap();
    device.platform.plug(port).await;
    device.restart();
    device.pass(minutes(2));
    device.valise.tick(TickReason::Timer).await.unwrap();
    assert!(device.valise.queue().await.unwrap().items.is_empty());
}

#[tokio::test]
async fn a_check_is_given_up_at_the_end_of_the_day_and_can_be_asked_again() {
    let device = Device::of_nurse().await;
    device.faults().set(Fault::new(FaultKind::InsurerDown));
    let check = device.check("insured").await;
    let mut given_up = check.clone();
    for _ in 0..40 {
        device.pass(hours(1));
        device.open(Proof::Fallback).await.unwrap();
        device.valise.tick(TickReason::Timer).await.unwrap();
        given_up = device.valise.check(&check.check_id).await.unwrap();
        if given_up.state != CheckState::WaitingForNetwork {
            break;
        }
    }
    assert_eq!(
        (given_up.state, given_up.attempts),
        (CheckState::GivenUp, 6)
    );
    let (_, key, action) = why(&device).await;
    assert_eq!(
        (key.as_str(), action),
        ("queue-why_given_up_by_insurer", QueueAction::AskAgain)
    );
    assert_eq!(device.valise.home().await.unwrap().queue_needs_you, 1);
    device.faults().clear();
    let again = device.valise.retry_check(&check.check_id, None, None).await;
    assert_eq!(again.unwrap().state, CheckState::Answered);
    let history = device.valise.check_history(&check.check_id).await.unwrap();
    let mut references: Vec<_> = history.iter().map(|one| &one.input_reference).collect();
    references.sort();
    references.dedup();
    assert_eq!(references.len(), 7, "a new reference for every try");
    assert_eq!(history[6].result.as_deref(), Some("answered"));
    assert_eq!(
        code(device.valise.check_history("nothing").await),
        "core.check_not_found"
    );
}

#[tokio::test]
async fn what_an_answer_left_out_is_asked_once_more_and_the_answer_stays() {
    let device = Device::of_nurse().await;
    let missing = FaultKind::Refusal {
        code: "MISSING_FACETS".to_owned(),
    };
    device.faults().set(Fault::new(missing).times(1));
    let partial = device.check("palliative").await;
    assert_eq!(partial.state, CheckState::Answered);
    assert_eq!(partial.answer.outcome, valise_core::views::Outcome::Partial);
    assert_eq!(partial.answer.palliative, None);
    assert!(device.valise.queue().await.unwrap().items.is_empty());
    device.valise.tick(TickReason::Timer).await.unwrap();
    assert_eq!(
        device.valise.check(&partial.check_id).await.unwrap(),
        partial
    );

    device.pass(minutes(61));
    device.valise.tick(TickReason::Timer).await.unwrap();
    let whole = device.valise.check(&partial.check_id).await.unwrap();
    assert_eq!((whole.state, whole.attempts), (CheckState::Answered, 2));
    assert!(whole.answer.palliative.is_some());
    assert_eq!(
        whole.answer.periods, partial.answer.periods,
        "the first answer stays"
    );
    assert_eq!(whole.obtained_at, partial.obtained_at);
    assert_eq!(whole.answer.outcome, valise_core::views::Outcome::Answered);
    device.pass(hours(2));
    device.valise.tick(TickReason::Timer).await.unwrap();
    assert_eq!(device.valise.check(&partial.check_id).await.unwrap(), whole);
}

#[tokio::test]
async fn several_checks_are_cancelled_at_once() {
    let device = Device::of_nurse().await;
    let answered = device.check("insured").await;
    device.valise.pause_queue().await.unwrap();
    let checks = asked(&device, 3).await;
    let mut ids: Vec<String> = checks.iter().map(|check| check.check_id.clone()).collect();
    ids.push(answered.check_id.clone());
    ids.push("nothing".to_owned());
    let left = ids.remove(0);
    let queue = device.valise.cancel_checks(ids).await.unwrap();
    let rest: Vec<_> = queue.items.iter().map(|item| &item.id).collect();
    assert_eq!(rest, [&left]);
    let answered = device.valise.check(&answered.check_id).await.unwrap();
    assert_eq!(answered.state, CheckState::Answered);
}

/// The tries of every check: how many were answered, and all references.
async fn histories(device: &Device, checks: &[CheckView]) -> (Vec<usize>, Vec<String>) {
    let (mut answered, mut references) = (Vec::new(), Vec::new());
    for check in checks {
        let history = device.valise.check_history(&check.check_id).await.unwrap();
        let is_answer =
            |one: &&valise_core::views::TryView| one.result.as_deref() == Some("answered");
        answered.push(history.iter().filter(is_answer).count());
        references.extend(history.into_iter().map(|one| one.input_reference));
    }
    (answered, references)
}

#[tokio::test]
async fn two_programs_on_one_database_send_every_question_once() {
    let device = Device::of_nurse().await;
    let slow = FaultKind::Latency { milliseconds: 20 };
    device
        .faults()
        .set(Fault::new(slow).at(Service::MemberData));
    let other = device.another();
    let checks = asked(&device, 40).await;
    let (one, two) = tokio::join!(
        device.valise.tick(TickReason::Timer),
        other.tick(TickReason::Timer)
    );
    one.unwrap();
    two.unwrap();
    assert!(other.queue().await.unwrap().items.is_empty());
    assert_eq!(device.platform.verdicts().len(), 40, "every question once");
    let (answered, references) = histories(&device, &checks).await;
    assert_eq!(answered, vec![1; 40]);
    let distinct: std::collections::BTreeSet<_> = references.iter().collect();
    assert_eq!((distinct.len(), references.len()), (40, 40));
    for check in &checks {
        let check = other.check(&check.check_id).await.unwrap();
        assert_eq!((check.state, check.attempts), (CheckState::Answered, 1));
    }
}

#[tokio::test]
async fn what_another_program_sends_is_left_to_it_until_it_is_gone() {
    let device = Device::of_nurse().await;
    let slow = FaultKind::Latency {
        milliseconds: 60_000,
    };
    device
        .faults()
        .set(Fault::new(slow).at(Service::MemberData).times(1));
    let other = device.another();
    let check = asked(&device, 1).await.remove(0);
    let mut events = other.subscribe();
    let sending = tokio::spawn(async move { other.tick(TickReason::Timer).await });
    loop {
        let _ = events.recv().await;
        if device.valise.check(&check.check_id).await.unwrap().state == CheckState::Sending {
            break;
        }
    }
    device.valise.tick(TickReason::NetworkChange).await.unwrap();
    let left = device.valise.check(&check.check_id).await.unwrap();
    assert_eq!((left.state, left.attempts), (CheckState::Sending, 1));
    // It is killed: its lock is gone, and nobody waits for the end of its lease.
    sending.abort();
    let _ = sending.await;
    device.valise.tick(TickReason::Timer).await.unwrap();
    let sent = device.valise.check(&check.check_id).await.unwrap();
    assert_eq!((sent.state, sent.attempts), (CheckState::Answered, 2));
}

#[tokio::test]
async fn through_all_faults_together_every_check_reaches_an_end() {
    let device = Device::of_nurse().await;
    let people = people(&device, 36).await;
    let mut checks = Vec::new();
    let faults = [
        (FaultKind::Drop, 4),
        (FaultKind::DropMidway, 2),
        (FaultKind::Http { status: 503 }, 5),
        (FaultKind::Http { status: 500 }, 2),
        (
            FaultKind::Soa {
                code: "SOA-02002".to_owned(),
            },
            4,
        ),
        (
            FaultKind::Soa {
                code: "SOA-00001".to_owned(),
            },
            1,
        ),
        (FaultKind::InsurerDown, 3),
        (FaultKind::OtherQuestion, 1),
        (FaultKind::Truncated, 1),
        (FaultKind::NotXml, 1),
        (
            FaultKind::Refusal {
                code: "UNAUTHORIZED_FACET".to_owned(),
            },
            1,
        ),
    ];
    let slow = FaultKind::Latency { milliseconds: 5 };
    device
        .faults()
        .set(Fault::new(slow).at(Service::MemberData));
    let mut faults = faults.into_iter();
    for round in people.chunks(3) {
        if let Some((kind, times)) = faults.next() {
            device
                .faults()
                .set(Fault::new(kind).at(Service::MemberData).times(times));
        }
        for person in round {
            let options = CheckOptions::default();
            checks.push(device.valise.ask_check(person, options).await.unwrap());
        }
        device.valise.tick(TickReason::Timer).await.unwrap();
        device.pass(minutes(1));
    }
    assert_eq!((checks.len(), faults.len()), (36, 0));
    let mut passed = 0;
    let queue = loop {
        device.valise.tick(TickReason::Timer).await.unwrap();
        let queue = device.valise.queue().await.unwrap();
        let at_rest = |item: &valise_core::views::QueueItem| {
            matches!(item.state, CheckState::NeedsYou | CheckState::GivenUp)
        };
        if queue.items.iter().all(at_rest) {
            break queue;
        }
        passed += 1;
        assert!(passed < 600, "{queue:?}");
        device.pass(minutes(3));
        if device
            .valise
            .session_status()
            .await
            .unwrap()
            .proof
            .is_none()
        {
            device.open(Proof::Fallback).await.unwrap();
        }
    };
    // Four answers could not be worked with: those need the nurse, and nobody else does.
    assert!(queue.items.len() <= 4, "{queue:?}");
    for item in &queue.items {
        device
            .valise
            .retry_check(&item.id, None, None)
            .await
            .unwrap();
    }
    assert!(device.valise.queue().await.unwrap().items.is_empty());
    let (answered, references) = histories(&device, &checks).await;
    assert_eq!(answered, vec![1; 36], "every check was answered, and once");
    let distinct: std::collections::BTreeSet<_> = references.iter().collect();
    assert_eq!(distinct.len(), references.len());
    assert!(references.len() > 36 + 15, "{}", references.len());
}
