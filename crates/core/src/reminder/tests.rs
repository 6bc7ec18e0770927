//! Once each, whatever the clock does.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp, ToSpan as _};
use proptest::prelude::*;
use valise_messages::{Language, has, text};
use valise_store::Store;

use super::facts::{Certificate, NeedsYou, Readings, Unfinished};
use super::*;
use crate::brussels;
use crate::views::{Level, ReminderKind};

const ENDS_ON: Date = date(2027, 3, 30);
const THRESHOLDS: [i32; 8] = [90, 60, 30, 14, 7, 3, 1, 0];

fn facts(now: Timestamp) -> Facts {
    Facts {
        now,
        today: brussels::day(now),
        certificate: Some(Certificate {
            id: "c".to_owned(),
            ends_on: ENDS_ON,
        }),
        unfinished: None,
        needs_you: Vec::new(),
        readings: None,
        old_evidence: 0,
        card: None,
    }
}

/// An hour of the day that lies so many days before the end.
fn before_end(days: i32, hour: i8) -> Timestamp {
    brussels::at(ENDS_ON.checked_sub(days.days()).unwrap(), hour)
}

fn open(folder: &Path) -> Store {
    Store::open(&folder.join("valise.db"), &vec![7; 32].into()).unwrap()
}

fn look(store: &Store, facts: &Facts) -> Vec<ReminderView> {
    let due = table::due(facts);
    store.write(|db| take(db, due, facts.now)).unwrap()
}

fn ids(told: &[ReminderView]) -> Vec<&str> {
    told.iter().map(|view| view.id.as_str()).collect()
}

#[test]
fn a_certificate_is_told_of_on_its_days_and_neither_before_nor_after() {
    for (days, expected) in [
        (91, None),
        (90, Some("certificate:c:90")),
        (1, Some("certificate:c:1")),
        (0, Some("certificate:c:0")),
        (-1, None),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let store = open(folder.path());
        // From the first to the last hour of the day in Brussels.
        for (look_number, hour) in [0, 12, 23].into_iter().enumerate() {
            let told = look(&store, &facts(before_end(days, hour)));
            match look_number {
                0 => assert_eq!(ids(&told), Vec::from_iter(expected), "{days}"),
                _ => assert!(told.is_empty(), "{days}"),
            }
        }
    }
}

#[test]
fn who_opens_the_app_every_day_is_told_eight_times() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let mut told_on = Vec::new();
    for days in (-5..=100).rev() {
        for view in look(&store, &facts(before_end(days, 9))) {
            assert_eq!(view.params["days"], days.to_string());
            told_on.push(days);
        }
    }
    assert_eq!(told_on, THRESHOLDS);
}

#[test]
fn who_was_away_is_told_the_most_urgent_one_only() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let told = look(&store, &facts(before_end(5, 9)));
    assert_eq!(ids(&told), ["certificate:c:7"]);
    assert_eq!(told[0].level, Level::Danger);
    assert_eq!(told[0].params["days"], "5");
    for overtaken in [90, 60, 30, 14] {
        let id = format!("certificate:c:{overtaken}");
        let row = store.read(|db| db.reminder(&id)).unwrap().unwrap();
        assert!(row.told_at.is_some());
    }
    // The clock is set back: they stay told.
    assert!(look(&store, &facts(before_end(60, 9))).is_empty());
}

#[test]
fn a_clock_that_ran_past_the_end_takes_no_reminder_away() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    assert!(look(&store, &facts(before_end(-400, 9))).is_empty());
    assert_eq!(
        ids(&look(&store, &facts(before_end(30, 9)))),
        ["certificate:c:30"]
    );
}

#[test]
fn two_runs_at_once_tell_each_reminder_once() {
    let folder = tempfile::tempdir().unwrap();
    let stores = [open(folder.path()), open(folder.path())];
    for days in THRESHOLDS {
        let facts = facts(before_end(days, 9));
        let start = std::sync::Barrier::new(stores.len());
        let told: usize = std::thread::scope(|scope| {
            let runs = stores.each_ref().map(|store| {
                scope.spawn(|| {
                    start.wait();
                    look(store, &facts).len()
                })
            });
            runs.into_iter().map(|run| run.join().unwrap()).sum()
        });
        assert_eq!(told, 1, "{days}");
    }
}

#[test]
fn what_was_put_off_comes_back_once_and_is_overtaken_by_the_next_day() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let now = before_end(30, 9);
    look(&store, &facts(now));
    let later = before_end(29, 6);
    let put_off = |until| {
        store
            .write(|db| db.snooze_reminder("certificate:c:30", now, until))
            .unwrap();
    };
    put_off(later);
    assert!(look(&store, &facts(before_end(30, 23))).is_empty());
    assert_eq!(ids(&look(&store, &facts(later))), ["certificate:c:30"]);
    assert!(look(&store, &facts(later)).is_empty());

    put_off(before_end(13, 6));
    assert_eq!(
        ids(&look(&store, &facts(before_end(14, 9)))),
        ["certificate:c:14"]
    );
    assert!(look(&store, &facts(before_end(13, 9))).is_empty());
}

#[test]
fn what_was_put_off_under_a_clock_that_ran_ahead_is_not_lost() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let now = before_end(30, 9);
    let (ahead, id) = (before_end(-3000, 9), "certificate:c:30");
    store
        .write(|db| db.snooze_reminder(id, now, ahead))
        .unwrap();
    assert_eq!(ids(&look(&store, &facts(now))), [id]);
    assert!(look(&store, &facts(now)).is_empty());
}

#[test]
fn the_other_matters_are_told_once_each_and_again_when_they_are_news() {
    let folder = tempfile::tempdir().unwrap();
    let store = open(folder.path());
    let now = before_end(200, 9);
    let needs_you = |id: &str, attempts| NeedsYou {
        id: id.to_owned(),
        attempts,
    };
    let mut facts = facts(now);
    facts.needs_you = vec![needs_you("a", 1), needs_you("b", 1)];
    facts.readings = Some(Readings {
        month: "2026-09".to_owned(),
        percent: 80,
        threshold: 90,
    });
    facts.card = Some("stay".to_owned());
    facts.unfinished = Some(Unfinished {
        id: "f".to_owned(),
        since: brussels::day(now).yesterday().unwrap(),
    });
    facts.old_evidence = 12;
    let told = look(&store, &facts);
    let kinds: Vec<_> = told.iter().map(|view| view.kind).collect();
    assert_eq!(
        kinds,
        [
            ReminderKind::Queue,
            ReminderKind::Card,
            ReminderKind::UnfinishedRequest,
            ReminderKind::Readings,
            ReminderKind::Evidence
        ]
    );
    assert_eq!(told[0].params["count"], "2");
    assert!(look(&store, &facts).is_empty());

    // Tried again in vain; another month; another stay of the card.
    facts.needs_you[1].attempts = 2;
    facts.card = Some("another".to_owned());
    facts.readings.as_mut().unwrap().month = "2026-10".to_owned();
    assert_eq!(
        ids(&look(&store, &facts)),
        ["queue:b:2", "card:another", "readings:2026-10"]
    );
    facts.needs_you.clear();
    facts.today = facts.today.checked_add(6.days()).unwrap();
    assert_eq!(ids(&look(&store, &facts)), ["unfinished_request:f:7"]);
    facts.today = facts.today.checked_add(30.days()).unwrap();
    assert_eq!(ids(&look(&store, &facts)), ["evidence:2026-10"]);
}

#[test]
fn every_reminder_has_its_sentence_and_names_nobody() {
    let mut facts = facts(before_end(1, 9));
    facts.needs_you = vec![NeedsYou {
        id: "a".to_owned(),
        attempts: 1,
    }];
    facts.readings = Some(Readings {
        month: "2026-09".to_owned(),
        percent: 80,
        threshold: 90,
    });
    facts.card = Some("stay".to_owned());
    facts.unfinished = Some(Unfinished {
        id: "f".to_owned(),
        since: date(2027, 1, 1),
    });
    facts.old_evidence = 1;
    let due = table::due(&facts);
    assert_eq!(due.len(), 6);
    // All that a sentence can be filled with; none of it says who anybody is.
    let harmless = BTreeSet::from(["days", "date", "count", "percent", "threshold"]);
    for view in due.into_iter().map(|series| series.view) {
        let params: Vec<(&str, String)> = view
            .params
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        assert!(params.iter().all(|(name, _)| harmless.contains(name)));
        for language in Language::ALL {
            assert!(has(language, &view.key));
            let said = text(language, &view.key, &params);
            assert!(!said.contains(['{', '$']), "{said}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// The clock walks forwards and backwards, by hours and by months, and the app is started
    /// again now and then. Against a model: what was ever due while the app ran is told, at once,
    /// by the most urgent one, and never again.
    #[test]
    fn each_threshold_is_told_at_most_once_and_none_is_missed_on_its_day(
        steps in prop::collection::vec(
            (prop_oneof![-72_i64..=72, -2_000_i64..=2_000], any::<bool>()), 1..40),
        start in -200_i64..3_000,
    ) {
        let folder = tempfile::tempdir().unwrap();
        let mut store = open(folder.path());
        let mut now = before_end(0, 12) - SignedDuration::from_hours(start);
        let mut settled = BTreeSet::new();
        let mut told: BTreeMap<String, u32> = BTreeMap::new();
        for (hours, restart) in steps {
            now += SignedDuration::from_hours(hours);
            if restart {
                store = open(folder.path());
            }
            let left = (ENDS_ON - brussels::day(now)).get_days();
            let due: BTreeSet<i32> = THRESHOLDS
                .into_iter()
                .filter(|days| (0..=*days).contains(&left))
                .collect();
            let expected = (!due.is_subset(&settled))
                .then(|| due.first().map(|days| format!("certificate:c:{days}")))
                .flatten();
            settled.extend(&due);
            let answered = look(&store, &facts(now));
            prop_assert_eq!(ids(&answered), Vec::from_iter(expected.as_deref()));
            for id in ids(&answered) {
                let count = told.entry(id.to_owned()).or_default();
                *count += 1;
                prop_assert_eq!(*count, 1);
            }
            if THRESHOLDS.contains(&left) {
                let id = format!("certificate:c:{left}");
                let row = store.read(|db| db.reminder(&id)).unwrap();
                prop_assert!(row.is_some_and(|row| row.told_at.is_some()), "{} is missed", id);
            }
        }
    }
}
