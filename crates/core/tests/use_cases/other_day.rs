//! A visit that moves to another day, and back.

use jiff::ToSpan;
use jiff::civil::Date;
use valise_core::views::{ActivityFilter, VisitView};

use crate::support::code;
use crate::visits::{names, weekly, with_people};

/// The one visit of a day.
async fn only(device: &crate::support::Device, day: Date) -> VisitView {
    let round = device.valise.round(Some(day)).await.unwrap();
    assert_eq!(round.visits.len(), 1, "{day}");
    round.visits[0].clone()
}

#[tokio::test]
async fn a_single_visit_moves_to_another_day_and_back_to_its_own() {
    let (device, people, day) = with_people(&["insured", "changed"]).await;
    let valise = &device.valise;
    let next = day + 1.day();
    valise
        .add_visit(&people[1], next, Some("09:00"), None)
        .await
        .unwrap();
    valise
        .add_visit(&people[0], day, Some("08:00"), None)
        .await
        .unwrap();
    let visit = only(&device, day).await;
    valise.visit_done(&visit.id, true).await.unwrap();

    let left = valise.move_visit_to_day(&visit.id, next).await.unwrap();
    assert_eq!(left.day, day);
    assert!(left.visits.is_empty());
    // By its time it stands before the visit that was there, and is still to be done.
    assert_eq!(names(&device, next).await, ["MARIE", "GODELIEVE"]);
    let moved = valise.round(Some(next)).await.unwrap().visits[0].clone();
    assert_eq!(moved.at.as_deref(), Some("08:00"));
    assert!(!moved.done);
    let lines = valise.activity(ActivityFilter::default()).await.unwrap();
    assert_eq!(lines[0].key, "activity-visit_moved");

    let back = valise.put_visit_back(&visit.id, day).await.unwrap();
    assert_eq!(back.visits.len(), 1);
    assert_eq!(names(&device, next).await, ["GODELIEVE"]);
}

#[tokio::test]
async fn one_visit_of_a_rule_moves_alone_and_finds_its_way_back() {
    let (device, people, monday) = with_people(&["insured"]).await;
    let valise = &device.valise;
    let (tuesday, friday) = (monday + 1.day(), monday + 4.days());
    let rule = weekly(&[1, 2], monday);
    valise
        .add_visit(&people[0], monday, Some("08:00"), Some(rule.clone()))
        .await
        .unwrap();
    let visit = only(&device, monday).await;

    // To a day on which the rule falls too: then there are two.
    let left = valise.move_visit_to_day(&visit.id, tuesday).await.unwrap();
    assert!(left.visits.is_empty());
    let of_tuesday = valise.round(Some(tuesday)).await.unwrap().visits;
    let recurring: Vec<bool> = of_tuesday.iter().map(|visit| visit.recurring).collect();
    assert_eq!(recurring, [true, false]);
    assert_eq!(names(&device, monday + 7.days()).await, ["MARIE"]);

    // Further on, as any single visit.
    let moved = &of_tuesday[1];
    valise.move_visit_to_day(&moved.id, friday).await.unwrap();
    assert!(!only(&device, friday).await.recurring);
    assert!(only(&device, tuesday).await.recurring);
    // Back on its own day it is the visit of the rule again.
    let left = valise.move_visit_to_day(&moved.id, monday).await.unwrap();
    assert!(left.visits.is_empty());
    let back = only(&device, monday).await;
    assert_eq!(back.id, visit.id);
    assert_eq!(back.recurrence, Some(rule));

    // The same by taking it back at once.
    valise.move_visit_to_day(&visit.id, friday).await.unwrap();
    let round = valise.put_visit_back(&visit.id, monday).await.unwrap();
    assert_eq!(round.visits[0].id, visit.id);
    assert!(names(&device, friday).await.is_empty());
}

#[tokio::test]
async fn a_moved_visit_stays_when_its_rule_ends() {
    let (device, people, monday) = with_people(&["insured"]).await;
    let valise = &device.valise;
    valise
        .add_visit(&people[0], monday, None, Some(weekly(&[1], monday)))
        .await
        .unwrap();
    let next = monday + 7.days();
    let visit = only(&device, monday).await;
    valise
        .move_visit_to_day(&visit.id, next + 1.day())
        .await
        .unwrap();
    valise
        .remove_visit(&only(&device, next).await.id, true)
        .await
        .unwrap();
    let moved = only(&device, next + 1.day()).await;
    assert!(!moved.recurring);
    assert!(names(&device, next + 7.days()).await.is_empty());
}

#[tokio::test]
async fn a_visit_that_was_left_out_on_one_day_comes_back_as_it_was() {
    let (device, people, monday) = with_people(&["insured"]).await;
    let valise = &device.valise;
    valise
        .add_visit(
            &people[0],
            monday,
            Some("08:00"),
            Some(weekly(&[1], monday)),
        )
        .await
        .unwrap();
    let visit = only(&device, monday).await;
    valise.remove_visit(&visit.id, false).await.unwrap();
    assert!(names(&device, monday).await.is_empty());
    valise.put_visit_back(&visit.id, monday).await.unwrap();
    assert_eq!(only(&device, monday).await, visit);
}

#[tokio::test]
async fn a_visit_does_not_move_to_a_day_that_is_over() {
    let (device, people, monday) = with_people(&["insured"]).await;
    let valise = &device.valise;
    let today = valise.round(None).await.unwrap().day;
    valise
        .add_visit(&people[0], monday, None, None)
        .await
        .unwrap();
    let id = only(&device, monday).await.id;
    let past = valise.move_visit_to_day(&id, today - 1.day()).await;
    assert_eq!(code(past), "core.visit_in_past");
    assert_eq!(names(&device, monday).await, ["MARIE"]);
    // What was missed can still be made up for today.
    valise
        .add_visit(&people[0], today - 1.day(), None, None)
        .await
        .unwrap();
    let missed = only(&device, today - 1.day()).await.id;
    valise.move_visit_to_day(&missed, today).await.unwrap();
    assert_eq!(names(&device, today).await, ["MARIE"]);

    for id in ["nothing", "nothing@2026-11-24", "nothing@2026-11-24/moved"] {
        let moved = valise.move_visit_to_day(id, monday).await;
        assert_eq!(code(moved), "core.visit_not_found", "{id}");
        let back = valise.put_visit_back(id, monday).await;
        assert_eq!(code(back), "core.visit_not_found", "{id}");
    }
}
