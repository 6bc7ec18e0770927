//! Visits: single ones, those that come back, and their order.

use jiff::ToSpan;
use jiff::civil::{Date, Weekday};
use valise_core::views::{Recurrence, RoundView};

use crate::support::{Device, code};

/// A device with some people on it, and the Monday to begin with.
pub(crate) async fn with_people(shows: &[&str]) -> (Device, Vec<String>, Date) {
    let device = Device::new().await;
    let mut people = Vec::new();
    for one in shows {
        people.push(device.add(one).await);
    }
    let today = device.valise.round(None).await.unwrap().day;
    let monday = today.nth_weekday(1, Weekday::Monday).unwrap();
    (device, people, monday)
}

pub(crate) fn weekly(weekdays: &[u8], from: Date) -> Recurrence {
    Recurrence {
        weekdays: weekdays.to_vec(),
        from,
        until: None,
        every_weeks: 1,
    }
}

/// First names and times, in order.
fn shown(round: &RoundView) -> Vec<(String, Option<String>)> {
    let visits = round.visits.iter();
    visits
        .map(|visit| (visit.first_name.clone(), visit.at.clone()))
        .collect()
}

pub(crate) async fn names(device: &Device, day: Date) -> Vec<String> {
    let round = device.valise.round(Some(day)).await.unwrap();
    shown(&round).into_iter().map(|(name, _)| name).collect()
}

#[tokio::test]
async fn visits_keep_their_order_and_find_their_place_by_time() {
    let (device, people, day) = with_people(&["insured", "changed", "closed", "palliative"]).await;
    let valise = &device.valise;
    for (person, at) in people.iter().zip([Some("09:00"), None, Some("7:30"), None]) {
        valise.add_visit(person, day, at, None).await.unwrap();
    }
    let round = valise.round(Some(day)).await.unwrap();
    let expected = [
        ("KARIM", Some("07:30")),
        ("MARIE", Some("09:00")),
        ("GODELIEVE", None),
        ("HANNELORE", None),
    ];
    let expected: Vec<_> = expected
        .map(|(name, at)| (name.to_owned(), at.map(str::to_owned)))
        .into();
    assert_eq!(shown(&round), expected);
    let positions: Vec<u32> = round.visits.iter().map(|visit| visit.position).collect();
    assert_eq!(positions, [1, 2, 3, 4]);

    let last = &round.visits[3].id;
    let round = valise.move_visit(last, 2).await.unwrap();
    let moved: Vec<_> = shown(&round).into_iter().map(|(name, _)| name).collect();
    assert_eq!(moved, ["KARIM", "HANNELORE", "MARIE", "GODELIEVE"]);
    let round = valise.visit_done(&round.visits[0].id, true).await.unwrap();
    assert!(round.visits[0].done);
    let round = valise.visit_done(&round.visits[0].id, false).await.unwrap();
    assert!(!round.visits[0].done);
    // The same patient in the morning and in the evening.
    valise.add_visit(&people[0], day, None, None).await.unwrap();
    let round = valise
        .remove_visit(&round.visits[0].id, false)
        .await
        .unwrap();
    let left: Vec<_> = shown(&round).into_iter().map(|(name, _)| name).collect();
    assert_eq!(left, ["HANNELORE", "MARIE", "GODELIEVE", "MARIE"]);
}

#[tokio::test]
async fn a_visit_that_comes_back_can_differ_on_one_day() {
    let (device, people, monday) = with_people(&["insured", "changed"]).await;
    let valise = &device.valise;
    let rule = weekly(&[1, 2, 3], monday);
    valise
        .add_visit(&people[0], monday, Some("08:00"), Some(rule.clone()))
        .await
        .unwrap();
    let other = weekly(&[1, 2], monday);
    valise
        .add_visit(&people[1], monday, None, Some(other))
        .await
        .unwrap();
    let (tuesday, wednesday) = (monday + 1.day(), monday + 2.days());
    assert_eq!(names(&device, tuesday).await, ["MARIE", "GODELIEVE"]);
    assert_eq!(names(&device, wednesday).await, ["MARIE"]);
    assert!(names(&device, monday - 7.days()).await.is_empty());
    assert_eq!(
        names(&device, monday + 7.days()).await,
        ["MARIE", "GODELIEVE"]
    );

    let of_tuesday = valise.round(Some(tuesday)).await.unwrap();
    let visit = &of_tuesday.visits[0];
    assert!(visit.recurring);
    assert_eq!(visit.recurrence.as_ref(), Some(&rule));
    // Another time and another place on one day only.
    let set = valise.set_visit(&visit.id, Some("10:15"), Some(rule)).await;
    assert_eq!(set.unwrap().visits[0].at.as_deref(), Some("10:15"));
    valise.move_visit(&visit.id, 2).await.unwrap();
    valise.visit_done(&visit.id, true).await.unwrap();
    assert_eq!(names(&device, tuesday).await, ["GODELIEVE", "MARIE"]);
    let of_monday = valise.round(Some(monday)).await.unwrap();
    assert_eq!(of_monday.visits[0].at.as_deref(), Some("08:00"));
    assert!(!of_monday.visits[0].done);

    // Left out on one day, then ended from a day on; what was done stays.
    valise
        .remove_visit(&of_monday.visits[0].id, false)
        .await
        .unwrap();
    assert_eq!(names(&device, monday).await, ["GODELIEVE"]);
    assert_eq!(names(&device, wednesday).await, ["MARIE"]);
    let of_wednesday = valise.round(Some(wednesday)).await.unwrap();
    valise
        .remove_visit(&of_wednesday.visits[0].id, true)
        .await
        .unwrap();
    assert!(names(&device, wednesday).await.is_empty());
    assert_eq!(names(&device, monday + 7.days()).await, ["GODELIEVE"]);
    let round = valise.round(Some(tuesday)).await.unwrap();
    assert!(round.visits[1].done);
}

#[tokio::test]
async fn a_visit_begins_and_stops_to_come_back() {
    let (device, people, monday) = with_people(&["insured"]).await;
    let valise = &device.valise;
    let round = valise.add_visit(&people[0], monday, None, None).await;
    let id = round.unwrap().visits[0].id.clone();
    let round = valise
        .set_visit(&id, Some("08:00"), Some(weekly(&[1], monday)))
        .await
        .unwrap();
    assert_eq!(round.visits.len(), 1);
    assert!(round.visits[0].recurring);
    let next = monday + 7.days();
    assert_eq!(names(&device, next).await, ["MARIE"]);

    // Every second week from the next one on.
    let round = valise.round(Some(next)).await.unwrap();
    let every_second = Recurrence {
        every_weeks: 2,
        ..weekly(&[1, 5], monday)
    };
    valise
        .set_visit(&round.visits[0].id, Some("08:00"), Some(every_second))
        .await
        .unwrap();
    for (days, expected) in [(0, 1), (7, 1), (11, 1), (14, 0), (18, 0), (21, 1), (25, 1)] {
        let found = names(&device, monday + days.days()).await.len();
        assert_eq!(found, expected, "{days} days later");
    }

    // After this day it comes back no more.
    let day = monday + 21.days();
    let round = valise.round(Some(day)).await.unwrap();
    let set = valise.set_visit(&round.visits[0].id, None, None).await;
    assert!(!set.unwrap().visits[0].recurring);
    assert_eq!(names(&device, day).await, ["MARIE"]);
    assert!(names(&device, monday + 25.days()).await.is_empty());
    assert_eq!(names(&device, next).await, ["MARIE"]);
}

#[tokio::test]
async fn the_end_of_a_visit_that_comes_back_can_be_set_moved_and_taken_away() {
    let (device, people, monday) = with_people(&["insured"]).await;
    let valise = &device.valise;
    let until = |until: Option<Date>| Recurrence {
        until,
        ..weekly(&[1, 3], monday)
    };
    let wednesday = monday + 2.days();
    let added = valise
        .add_visit(&people[0], monday, None, Some(until(None)))
        .await;
    let of_monday = added.unwrap().visits[0].id.clone();

    let set = valise
        .set_visit(&of_monday, None, Some(until(Some(wednesday))))
        .await
        .unwrap();
    assert_eq!(set.visits[0].recurrence, Some(until(Some(wednesday))));
    assert_eq!(names(&device, wednesday).await, ["MARIE"]);
    assert!(names(&device, monday + 7.days()).await.is_empty());

    // Seen from a later day, that day is the earliest end.
    let of_wednesday = valise.round(Some(wednesday)).await.unwrap().visits[0]
        .id
        .clone();
    let too_early = valise
        .set_visit(&of_wednesday, None, Some(until(Some(monday))))
        .await;
    assert_eq!(code(too_early), "core.recurrence_invalid");
    assert_eq!(names(&device, wednesday).await, ["MARIE"]);
    valise
        .set_visit(&of_wednesday, None, Some(until(None)))
        .await
        .unwrap();
    assert_eq!(names(&device, monday + 7.days()).await, ["MARIE"]);
    assert_eq!(names(&device, monday).await, ["MARIE"]);
}

#[tokio::test]
async fn what_is_no_visit_is_refused() {
    let (device, people, monday) = with_people(&["insured"]).await;
    let valise = &device.valise;
    let person = people[0].as_str();
    let refused = |result| code::<RoundView>(result);
    let add = |at, recurrence| valise.add_visit(person, monday, at, recurrence);
    assert_eq!(refused(add(Some("eight"), None).await), "core.visit_time");
    assert_eq!(
        refused(add(None, Some(weekly(&[], monday))).await),
        "core.recurrence_invalid"
    );
    let nobody = valise.add_visit("nobody", monday, None, None).await;
    assert_eq!(refused(nobody), "core.person_not_found");
    for id in ["nothing", "nothing@2026-11-24", "nothing@soon"] {
        let moved = valise.move_visit(id, 1).await;
        assert_eq!(refused(moved), "core.visit_not_found", "{id}");
    }
}

#[tokio::test]
async fn a_removed_patient_takes_her_visits_along() {
    let (device, people, monday) = with_people(&["insured", "changed"]).await;
    let valise = &device.valise;
    let rule = Some(weekly(&[1, 2, 3, 4, 5, 6, 7], monday));
    valise
        .add_visit(&people[0], monday, None, rule)
        .await
        .unwrap();
    for person in &people {
        valise.add_visit(person, monday, None, None).await.unwrap();
    }
    let round = valise.round(Some(monday)).await.unwrap();
    valise.visit_done(&round.visits[0].id, true).await.unwrap();
    valise.remove_person(&people[0]).await.unwrap();
    assert_eq!(names(&device, monday).await, ["GODELIEVE"]);
    assert!(names(&device, monday + 1.day()).await.is_empty());
}
