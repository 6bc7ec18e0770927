//! A round of patients.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex};

use valise_core::views::{
    CheckOptions, CheckProgress, CheckState, CheckView, LedgerFilter, PersonInput, Settings,
};
use valise_simulator::{Fault, FaultKind, Service};

use crate::support::{Device, code};

async fn saved(device: &Device, count: usize) -> Vec<String> {
    let mut ids = Vec::new();
    for person in valise_simulator::crowd(count) {
        let input = PersonInput {
            niss: Some(person.niss),
            ..PersonInput::default()
        };
        let person = device.valise.add_person(input).await.unwrap();
        let options = CheckOptions::default();
        let check = device
            .valise
            .save_check(&person.summary.id, options)
            .await
            .unwrap();
        ids.push(check.check_id);
    }
    ids
}

/// How many calls to the member data service were under way at the same time, by the ledger.
async fn at_a_time(device: &Device) -> usize {
    let ledger = device.valise.ledger(LedgerFilter::default()).await.unwrap();
    ledger
        .iter()
        .filter(|call| call.purpose == "member_data")
        .count()
}

#[tokio::test]
async fn forty_patients_are_checked_in_order_with_progress() {
    let device = Device::of_nurse().await;
    let ids = saved(&device, 40).await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let noted = seen.clone();
    let progress = Arc::new(move |progress: CheckProgress, check: &CheckView| {
        noted
            .lock()
            .unwrap()
            .push((progress.done, progress.total, check.state));
    });
    let checks = device
        .valise
        .check_many(ids.clone(), progress, Arc::default())
        .await
        .unwrap();
    let answered: Vec<String> = checks.iter().map(|check| check.check_id.clone()).collect();
    assert_eq!(answered, ids, "in the order asked");
    assert!(
        checks
            .iter()
            .all(|check| check.state == CheckState::Answered)
    );
    let mut seen = seen.lock().unwrap().clone();
    seen.sort_by_key(|one| one.0);
    let expected: Vec<_> = (1..=40)
        .map(|done| (done, 40, CheckState::Answered))
        .collect();
    assert_eq!(seen, expected);
    assert_eq!(at_a_time(&device).await, 40);
}

#[tokio::test]
async fn never_more_at_a_time_than_the_settings_say() {
    let device = Device::of_nurse().await;
    let slow = FaultKind::Latency { milliseconds: 100 };
    device
        .faults()
        .set(Fault::new(slow).at(Service::MemberData));
    for concurrency in [1, 3] {
        let settings = Settings {
            concurrency,
            ..Settings::default()
        };
        device.valise.set_settings(settings).await.unwrap();
        let ids = saved(&device, 6).await;
        let mut events = device.valise.subscribe();
        let nothing = Arc::new(|_: CheckProgress, _: &CheckView| {});
        device
            .valise
            .check_many(ids.clone(), nothing, Arc::default())
            .await
            .unwrap();
        // A check tells when it leaves and when it rests.
        let (mut under_way, mut most) = (Vec::new(), 0);
        while let Ok(event) = events.try_recv() {
            let valise_core::Event::Changed {
                what: valise_core::Changed::Check,
                id: Some(id),
            } = event
            else {
                continue;
            };
            match under_way.iter().position(|one| *one == id) {
                Some(place) => drop(under_way.remove(place)),
                None => under_way.push(id),
            }
            most = most.max(under_way.len());
        }
        assert_eq!(most, usize::from(concurrency));
        for person in device.valise.people("").await.unwrap() {
            device.valise.remove_person(&person.id).await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_cancelled_round_leaves_the_rest_written_down() {
    let device = Device::of_nurse().await;
    let settings = Settings {
        concurrency: 1,
        ..Settings::default()
    };
    device.valise.set_settings(settings).await.unwrap();
    let ids = saved(&device, 10).await;
    let cancelled = Arc::new(AtomicBool::new(false));
    let (stop, count) = (cancelled.clone(), AtomicU32::new(0));
    let progress = Arc::new(move |_: CheckProgress, _: &CheckView| {
        if count.fetch_add(1, Ordering::Relaxed) == 3 {
            stop.store(true, Ordering::Relaxed);
        }
    });
    let checks = device
        .valise
        .check_many(ids, progress, cancelled)
        .await
        .unwrap();
    let in_state = |state| checks.iter().filter(|check| check.state == state).count();
    assert_eq!(
        (in_state(CheckState::Answered), in_state(CheckState::Saved)),
        (4, 6)
    );
    assert_eq!(device.valise.queue().await.unwrap().items.len(), 6);
}

#[tokio::test]
async fn a_round_stops_when_the_platform_is_down() {
    let device = Device::of_nurse().await;
    let settings = Settings {
        concurrency: 1,
        ..Settings::default()
    };
    device.valise.set_settings(settings).await.unwrap();
    let ids = saved(&device, 10).await;
    let down = FaultKind::Soa {
        code: "SOA-02001".to_owned(),
    };
    device
        .faults()
        .set(Fault::new(down).at(Service::MemberData));
    let nothing = Arc::new(|_: CheckProgress, _: &CheckView| {});
    let checks = device
        .valise
        .check_many(ids, nothing, Arc::default())
        .await
        .unwrap();
    let tried = checks.iter().filter(|check| check.attempts > 0).count();
    assert_eq!(tried, 3);
    assert_eq!(
        device.valise.queue().await.unwrap().items.len(),
        10,
        "nothing is lost"
    );
}

#[tokio::test]
async fn one_bad_identifier_is_said() {
    let device = Device::of_nurse().await;
    let nothing = Arc::new(|_: CheckProgress, _: &CheckView| {});
    let ids = vec!["nothing".to_owned()];
    let round = device.valise.check_many(ids, nothing, Arc::default()).await;
    assert_eq!(code(round), "core.check_not_found");
}
