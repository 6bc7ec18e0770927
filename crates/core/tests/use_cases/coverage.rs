//! What all answers about a person say together.

use jiff::ToSpan;
use valise_core::views::{CheckOptions, CoverageState, Proof, Verdict};

use crate::support::{Device, code, hours};

#[tokio::test]
async fn answers_of_two_days_become_one_timeline() {
    let device = Device::of_nurse().await;
    let check = device.check("changed").await;
    let (id, day) = (check.person_id.clone(), check.reference_date);
    let coverage = device.valise.coverage(&id).await.unwrap();
    assert_eq!(coverage.facts.len(), 1);
    assert_eq!(coverage.facts[0].verdict, Verdict::ChangedDuringPeriod);
    assert!(coverage.changes.is_empty());
    // The codes change on the day itself.
    let [.., before, now] = coverage.stretches.as_slice() else {
        panic!("{:?}", coverage.stretches);
    };
    assert_eq!(before.until, Some(day - 1.day()));
    assert_eq!(now.from, day);
    assert_ne!((&before.ct1, &before.ct2), (&now.ct1, &now.ct2));
    assert_eq!(coverage.first_day, Some(coverage.stretches[0].from));

    let eve = device.valise.coverage_on(&id, day - 1.day()).await.unwrap();
    assert_eq!(eve.state, CoverageState::Insured);
    assert_eq!((eve.ct1, eve.asked_directly), (before.ct1.clone(), false));
    let today = device.valise.coverage_on(&id, day).await.unwrap();
    assert_eq!(today.check_id, Some(check.check_id));
    assert!(today.asked_directly);

    // A later answer moves the change: the practice insurer counts from the day asked.
    device.pass(hours(24));
    device.open(Proof::Fallback).await.unwrap();
    let later = device
        .valise
        .check_person(&id, CheckOptions::default())
        .await
        .unwrap();
    let coverage = device.valise.coverage(&id).await.unwrap();
    assert_eq!(coverage.facts.len(), 2);
    assert_eq!(coverage.facts[0].check_id, later.check_id, "newest first");
    for two in coverage.stretches.windows(2) {
        assert!(two[0].until.unwrap() < two[1].from);
    }
    let now = device.valise.coverage_on(&id, day).await.unwrap();
    assert_eq!(
        now.check_id,
        Some(later.check_id),
        "the newest answer counts"
    );
}

#[tokio::test]
async fn nobody_insured_and_the_dead_have_their_days_too() {
    let device = Device::of_nurse().await;
    let closed = device.check("closed").await;
    let day = closed.reference_date;
    let on = |id: String, day| {
        let valise = device.valise.clone();
        async move { valise.coverage_on(&id, day).await.unwrap() }
    };
    let today = on(closed.person_id.clone(), day).await;
    assert_eq!(today.state, CoverageState::NotInsured);
    assert!(today.asked_directly);

    let dead = device.check("deceased").await;
    let died = dead.answer.patient.unwrap().deceased_on.unwrap();
    let after = on(dead.person_id.clone(), died + 1.day()).await;
    assert_eq!(after.state, CoverageState::Deceased);
    assert_ne!(
        on(dead.person_id.clone(), died).await.state,
        CoverageState::Deceased
    );
    let far = on(dead.person_id.clone(), day + 9_999.days()).await;
    assert_eq!(far.state, CoverageState::Deceased);
    let view = device.valise.coverage(&dead.person_id).await.unwrap();
    assert_eq!(view.last_day, None, "death has no end");
}

#[tokio::test]
async fn without_answers_nothing_is_known() {
    let device = Device::of_nurse().await;
    // Refused: that is no answer.
    let check = device.check("many-insurers").await;
    let view = device.valise.coverage(&check.person_id).await.unwrap();
    assert!(view.facts.is_empty() && view.stretches.is_empty());
    assert_eq!((view.first_day, view.last_day), (None, None));
    let day = device
        .valise
        .coverage_on(&check.person_id, check.reference_date)
        .await
        .unwrap();
    assert_eq!((day.state, day.check_id), (CoverageState::Unknown, None));
    let nobody = device.valise.coverage("nobody").await;
    assert_eq!(code(nobody), "core.person_not_found");
}
