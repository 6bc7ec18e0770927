use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;

use super::*;

/// A Tuesday.
const DAY: Date = date(2026, 11, 24);

fn rule(weekdays: &[u8], every_weeks: u8) -> VisitRule {
    VisitRule {
        id: "rule".to_owned(),
        person_id: "person".to_owned(),
        weekdays: weekdays.to_vec(),
        every_weeks,
        first_day: DAY,
        last_day: None,
        at: Some("08:00".to_owned()),
        position: 1.0,
        created_at: Timestamp::UNIX_EPOCH,
    }
}

fn row(id: &str, position: f64) -> Visit {
    Visit {
        id: id.to_owned(),
        person_id: id.to_owned(),
        day: DAY,
        rule_id: None,
        at: None,
        position,
        done_at: None,
        left_out: false,
    }
}

fn ids(planned: &[Planned]) -> Vec<&str> {
    planned.iter().map(|visit| visit.id.as_str()).collect()
}

fn falls_on_days(rule: &VisitRule, days: i64) -> Vec<i8> {
    (0..days)
        .map(|offset| DAY + offset.days())
        .filter(|day| falls_on(rule, *day))
        .map(|day| day.day())
        .collect()
}

#[test]
fn a_rule_means_its_days_of_the_week_from_its_first_day_on() {
    assert_eq!(falls_on_days(&rule(&[1, 2], 1), 15), [24, 30, 1, 7, 8]);
    assert!(!falls_on(&rule(&[1, 2], 1), DAY - 1.day()));
    let ended = VisitRule {
        last_day: Some(date(2026, 12, 1)),
        ..rule(&[1, 2], 1)
    };
    assert_eq!(falls_on_days(&ended, 15), [24, 30, 1]);
}

#[test]
fn every_second_week_is_counted_from_the_week_of_the_first_day() {
    // Monday is in the week of the first day, but before it.
    assert_eq!(falls_on_days(&rule(&[1, 5], 2), 22), [27, 7, 11]);
}

#[test]
fn what_differs_on_a_day_takes_the_place_of_the_rule() {
    let mut changed = row("rule@2026-11-24", 5.0);
    changed.rule_id = Some("rule".to_owned());
    let planned = visits(
        vec![rule(&[2], 1)],
        vec![row("one", 2.0), changed.clone()],
        DAY,
    );
    assert_eq!(ids(&planned), ["one", "rule@2026-11-24"]);
    assert!(planned[1].recurrence.is_some());
    changed.left_out = true;
    let planned = visits(vec![rule(&[2], 1)], vec![row("one", 2.0), changed], DAY);
    assert_eq!(ids(&planned), ["one"]);
}

#[test]
fn a_visit_with_a_time_stands_before_the_first_later_one() {
    let at = |id, position, at: &str| Visit {
        at: Some(at.to_owned()),
        ..row(id, position)
    };
    let rows = vec![at("a", 1.0, "07:00"), at("b", 2.0, "09:00"), row("c", 3.0)];
    let planned = visits(Vec::new(), rows, DAY);
    let place = |at| place(&planned, at);
    assert!(place(Some("06:00")) < 1.0);
    assert!((1.0..2.0).contains(&place(Some("08:00"))));
    assert!(place(Some("10:00")) > 3.0);
    assert!(place(None) > 3.0);
}

#[test]
fn times_of_day_are_read_and_others_refused() {
    assert_eq!(time(Some("7:30")).unwrap().as_deref(), Some("07:30"));
    assert_eq!(time(Some("  ")).unwrap(), None);
    assert_eq!(time(None).unwrap(), None);
    for wrong in ["25:00", "07:60", "morning", "07:30:00", "7h30"] {
        assert!(
            matches!(time(Some(wrong)), Err(Error::VisitTime)),
            "{wrong}"
        );
    }
}

#[test]
fn a_recurrence_that_means_nothing_is_refused() {
    let recurrence = |weekdays: &[u8], every_weeks, until| Recurrence {
        weekdays: weekdays.to_vec(),
        from: DAY,
        until,
        every_weeks,
    };
    let field = |recurrence| match checked(recurrence, None) {
        Err(Error::RecurrenceInvalid { field }) => field,
        _ => "fine",
    };
    assert_eq!(field(recurrence(&[], 1, None)), "weekdays");
    assert_eq!(field(recurrence(&[0], 1, None)), "weekdays");
    assert_eq!(field(recurrence(&[8], 1, None)), "weekdays");
    assert_eq!(field(recurrence(&[1], 0, None)), "every_weeks");
    assert_eq!(field(recurrence(&[1], 1, Some(DAY - 1.day()))), "until");
    let ends_today = recurrence(&[1], 1, Some(DAY));
    assert!(checked(ends_today.clone(), Some(DAY)).is_ok());
    assert!(checked(ends_today, Some(DAY + 1.day())).is_err());
    let fine = checked(recurrence(&[5, 1, 5], 52, Some(DAY)), None).unwrap();
    assert_eq!(fine.weekdays, [1, 5]);
}

proptest! {
    /// However often and wherever visits are moved, the order is the one of a plain list.
    #[test]
    fn moving_visits_keeps_the_order_of_a_list(
        count in 1usize..12,
        moves in proptest::collection::vec((0usize..12, 0u32..15), 0..120),
    ) {
        let mut rows: Vec<Visit> = (0..count)
            .map(|number| row(&format!("{number:02}"), number as f64))
            .collect();
        let mut list: Vec<String> = rows.iter().map(|row| row.id.clone()).collect();
        for (which, to) in moves {
            let planned = visits(Vec::new(), rows.clone(), DAY);
            let id = list[which % count].clone();
            for moved in moved(&planned, &id, to) {
                let row = rows.iter_mut().find(|row| row.id == moved.id).unwrap();
                row.position = moved.position;
            }
            list.retain(|one| *one != id);
            let index = (to.saturating_sub(1) as usize).min(list.len());
            list.insert(index, id);
            let planned = visits(Vec::new(), rows.clone(), DAY);
            prop_assert_eq!(ids(&planned), list.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
}
