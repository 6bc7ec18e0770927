//! Checking a whole round, and what the visits look like then.

use std::time::Duration;

use jiff::ToSpan;
use valise_core::views::{
    CheckOptions, PersonInput, Proof, RoundColour, RoundProgress, RoundView, Settings, VisitView,
};
use valise_core::{Event, Valise};
use valise_simulator::{Fault, FaultKind, Service};

use crate::support::{Device, hours};

/// A worker, as the shell starts it; it ends with the test.
struct Worker(tokio::task::JoinHandle<()>);

impl Worker {
    fn of(valise: &Valise) -> Self {
        let valise = valise.clone();
        Self(tokio::spawn(async move { valise.work().await }))
    }

    /// From now on, what sends waits for the end of it.
    async fn end(mut self) {
        self.0.abort();
        let _ = (&mut self.0).await;
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.0.abort();
    }
}

async fn visit(device: &Device, shows: &str) {
    let id = device.add(shows).await;
    let day = device.valise.round(None).await.unwrap().day;
    device.valise.add_visit(&id, day, None, None).await.unwrap();
}

/// As many ordinary patients on today's round.
async fn crowd(device: &Device, count: usize) {
    let day = device.valise.round(None).await.unwrap().day;
    for person in valise_simulator::crowd(count) {
        let input = PersonInput {
            niss: Some(person.niss),
            ..PersonInput::default()
        };
        let person = device.valise.add_person(input).await.unwrap();
        let id = person.summary.id;
        device.valise.add_visit(&id, day, None, None).await.unwrap();
    }
}

/// Waits until today's round is as wanted.
async fn until(device: &Device, wanted: impl Fn(&RoundView) -> bool) -> RoundView {
    let mut events = device.valise.subscribe();
    let waited = async {
        loop {
            let round = device.valise.round(None).await.unwrap();
            if wanted(&round) {
                return round;
            }
            let _ = events.recv().await;
        }
    };
    let round = tokio::time::timeout(Duration::from_secs(60), waited).await;
    match round {
        Ok(round) => round,
        Err(_) => panic!("{:#?}", device.valise.round(None).await),
    }
}

fn counts(round: &RoundView) -> [u32; 5] {
    [
        round.green,
        round.amber,
        round.red,
        round.waiting,
        round.unasked,
    ]
}

fn headline(visit: &VisitView) -> (RoundColour, &str) {
    (visit.colour, visit.reasons[0].key.as_str())
}

/// What each invented patient shows on the round, and its headline.
#[rustfmt::skip]
const EXPECTED: &[(&str, RoundColour, &str)] = &[
    ("insured", RoundColour::Green, "round-insured"),
    ("increased-reimbursement", RoundColour::Green, "round-insured"),
    ("palliative", RoundColour::Green, "round-insured"),
    ("medical-house-physiotherapy", RoundColour::Green, "round-insured"),
    ("changed", RoundColour::Amber, "round-changes_that_day"),
    ("mutation", RoundColour::Amber, "round-moved_insurer"),
    ("no-payment", RoundColour::Amber, "round-no_payment_by_insurer"),
    ("missing-facet", RoundColour::Amber, "round-partial"),
    ("other-niss", RoundColour::Amber, "round-niss_changed"),
    ("closed", RoundColour::Red, "round-not_insured"),
    ("starts-later", RoundColour::Red, "round-not_insured"),
    ("deceased", RoundColour::Red, "round-deceased"),
    ("medical-house-nursing", RoundColour::Red, "round-medical_house_nursing"),
    ("many-insurers", RoundColour::Red, "round-needs_you"),
    ("unrouted", RoundColour::Red, "round-needs_you"),
    ("insurer-down", RoundColour::Waiting, "round-waiting_insurer"),
    ("no-facet", RoundColour::Waiting, "round-waiting_insurer"),
];

#[tokio::test]
async fn every_patient_of_a_mixed_round_has_the_colour_of_her_answer() {
    let device = Device::of_nurse().await;
    let worker = Worker::of(&device.valise);
    for (shows, _, _) in EXPECTED {
        visit(&device, shows).await;
    }
    let round = device.valise.round(None).await.unwrap();
    assert_eq!(counts(&round), [0, 0, 0, 0, 17]);
    let progress = device.valise.check_round(round.day).await.unwrap();
    assert_eq!((progress.total, progress.skipped), (17, 0));

    let round = until(&device, |round| {
        let progress = round.progress.unwrap_or_default();
        progress.done + progress.later == 17
    })
    .await;
    let progress = round.progress.unwrap();
    assert_eq!(
        (progress.done, progress.later),
        (15, 2),
        "two insurers are down"
    );
    assert_eq!(counts(&round), [4, 5, 6, 2, 0]);
    let mut wrong = Vec::new();
    for ((shows, colour, key), visit) in EXPECTED.iter().zip(&round.visits) {
        if headline(visit) != (*colour, key) {
            wrong.push(format!("{shows}: {:?} {:?}", visit.colour, visit.reasons));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");

    // The insurer is back some hours later: the round is complete, and nobody else was asked again.
    worker.end().await;
    let calls = device.platform.verdicts().len();
    for _ in 0..2 {
        device.pass(hours(1));
        device.valise.send_queue().await.unwrap();
    }
    let round = device.valise.round(None).await.unwrap();
    assert_eq!(
        headline(&round.visits[15]),
        (RoundColour::Green, "round-insured")
    );
    assert_eq!(
        headline(&round.visits[16]),
        (RoundColour::Waiting, "round-waiting_insurer")
    );
    let tried = device.platform.verdicts().len() - calls;
    assert!(
        (4..=6).contains(&tried),
        "{tried}: the two insurers and what one left out"
    );
}

#[tokio::test]
async fn forty_patients_are_written_down_at_once_and_the_progress_arrives() {
    let device = Device::of_nurse().await;
    crowd(&device, 40).await;
    // The same patient twice a day is asked once.
    let round = device.valise.round(None).await.unwrap();
    let (day, twice) = (round.day, round.visits[0].person_id.clone());
    device
        .valise
        .add_visit(&twice, day, Some("18:00"), None)
        .await
        .unwrap();
    let mut events = device.valise.subscribe();
    let written = device.valise.check_round(day).await.unwrap();
    assert_eq!((written.total, written.done), (40, 0));
    assert_eq!(device.valise.queue().await.unwrap().waiting, 40);

    let _worker = Worker::of(&device.valise);
    let mut told: Vec<RoundProgress> = Vec::new();
    let waited = async {
        loop {
            match events.recv().await.unwrap() {
                Event::Round { progress, .. } => told.push(progress),
                _ => continue,
            }
            if told.last().is_some_and(|last| last.done == last.total) {
                return;
            }
        }
    };
    let begun = std::time::Instant::now();
    tokio::time::timeout(Duration::from_secs(60), waited)
        .await
        .unwrap();
    let at_most = begun.elapsed().as_millis() / 200 + 2;
    assert!(told.len() as u128 <= at_most, "{} of {at_most}", told.len());
    assert!(told.windows(2).all(|two| two[0].done <= two[1].done));
    let round = device.valise.round(None).await.unwrap();
    assert_eq!(counts(&round), [41, 0, 0, 0, 0]);
    assert_eq!(round.progress, None, "nothing is left to do");
    assert_eq!(device.platform.verdicts().len(), 40);
}

#[tokio::test]
async fn a_fresh_answer_is_not_asked_again_and_says_so() {
    let device = Device::of_nurse().await;
    visit(&device, "insured").await;
    visit(&device, "changed").await;
    let day = device.valise.round(None).await.unwrap().day;
    let first = device.valise.round(None).await.unwrap().visits[0].clone();
    let options = CheckOptions::default();
    device
        .valise
        .check_person(&first.person_id, options)
        .await
        .unwrap();
    let _worker = Worker::of(&device.valise);
    let progress = device.valise.check_round(day).await.unwrap();
    assert_eq!((progress.total, progress.skipped), (1, 1));
    let round = until(&device, |round| round.progress.is_none()).await;
    let skipped: Vec<bool> = round
        .visits
        .iter()
        .map(|visit| visit.skipped_fresh)
        .collect();
    assert_eq!(skipped, [true, false]);
    assert_eq!(counts(&round), [1, 1, 0, 0, 0]);

    // Tomorrow it is an answer of the day before, unless the setting lets it count.
    device.pass(hours(24));
    device.open(Proof::Fallback).await.unwrap();
    let tomorrow = day + 1.day();
    device
        .valise
        .add_visit(&first.person_id, tomorrow, None, None)
        .await
        .unwrap();
    let round = device.valise.round(Some(tomorrow)).await.unwrap();
    let same_month = tomorrow.month() == day.month();
    let expected = match same_month {
        true => (RoundColour::Amber, "round-answered_earlier"),
        false => (RoundColour::Unasked, "round-unasked_old"),
    };
    assert_eq!(headline(&round.visits[0]), expected);
    let settings = Settings {
        freshness_days: 1,
        ..Settings::default()
    };
    device.valise.set_settings(settings).await.unwrap();
    let round = device.valise.round(Some(tomorrow)).await.unwrap();
    assert_eq!(headline(&round.visits[0]).0, RoundColour::Green);
    assert_eq!(round.freshness_days, 1);
    let progress = device.valise.check_round(tomorrow).await.unwrap();
    assert_eq!((progress.total, progress.skipped), (0, 1));
    let calls = device.platform.verdicts().len();
    // Asked all the same, when the nurse wants it.
    let options = CheckOptions {
        reference_date: Some(tomorrow),
        ..CheckOptions::default()
    };
    device
        .valise
        .check_person(&first.person_id, options)
        .await
        .unwrap();
    assert_eq!(device.platform.verdicts().len(), calls + 1);
}

#[tokio::test]
async fn a_round_is_paused_survives_a_restart_goes_on_and_is_cancelled() {
    let mut device = Device::of_nurse().await;
    crowd(&device, 12).await;
    let settings = Settings {
        concurrency: 1,
        ..Settings::default()
    };
    device.valise.set_settings(settings).await.unwrap();
    let slow = |milliseconds| {
        let slow = Fault::new(FaultKind::Latency { milliseconds });
        slow.at(Service::MemberData)
    };
    device.faults().set(slow(300));
    let day = device.valise.round(None).await.unwrap().day;
    let worker = Worker::of(&device.valise);
    device.valise.check_round(day).await.unwrap();
    until(&device, |round| {
        round.progress.is_some_and(|one| one.done >= 2)
    })
    .await;
    let paused = device.valise.pause_round().await.unwrap();
    assert!(paused.progress.unwrap().paused);
    until(&device, |round| {
        let sent = |visit: &VisitView| headline(visit).1 == "round-waiting_sending";
        !round.visits.iter().any(sent)
    })
    .await;
    let calls = device.platform.verdicts().len();
    assert!(calls < 12, "{calls}");

    worker.end().await;
    device.restart();
    let _worker = Worker::of(&device.valise);
    let round = device.valise.round(None).await.unwrap();
    let progress = round.progress.unwrap();
    assert_eq!(
        (progress.total, progress.done, progress.paused),
        (12, u32::try_from(calls).unwrap(), true)
    );
    assert_eq!(progress.seconds_left, None);

    device.faults().set(slow(2_000));
    device.valise.resume_round().await.unwrap();
    until(&device, |round| {
        let sent = |visit: &VisitView| headline(visit).1 == "round-waiting_sending";
        round.visits.iter().any(sent)
    })
    .await;
    let round = device.valise.cancel_round(day).await.unwrap();
    assert!(round.unasked > 0, "{:?}", counts(&round));
    let round = until(&device, |round| round.waiting == 0).await;
    assert_eq!(round.green + round.unasked, 12);
    assert_eq!(round.progress, None);
    // Another time, only those who have no answer are asked.
    let again = device.valise.check_round(day).await.unwrap();
    assert_eq!((again.skipped, again.total), (round.green, round.unasked));
}

#[tokio::test]
async fn tomorrow_can_be_checked_tonight_and_waits_for_its_day() {
    let device = Device::of_nurse().await;
    let id = device.add("insured").await;
    let tomorrow = device.valise.round(None).await.unwrap().day + 1.day();
    device
        .valise
        .add_visit(&id, tomorrow, None, None)
        .await
        .unwrap();
    let _worker = Worker::of(&device.valise);
    let progress = device.valise.check_round(tomorrow).await.unwrap();
    assert_eq!((progress.total, progress.seconds_left), (1, None));
    let round = device.valise.round(Some(tomorrow)).await.unwrap();
    assert_eq!(
        headline(&round.visits[0]),
        (RoundColour::Waiting, "round-waiting_day")
    );
    assert_eq!(device.platform.verdicts().len(), 0);
}

#[tokio::test]
async fn an_empty_round_is_no_mistake() {
    let device = Device::new().await;
    let round = device.valise.round(None).await.unwrap();
    assert!(round.visits.is_empty());
    let progress = device.valise.check_round(round.day).await.unwrap();
    assert_eq!(progress, RoundProgress::default());
    let round = device.valise.cancel_round(round.day).await.unwrap();
    assert_eq!(round.progress, None);
}
