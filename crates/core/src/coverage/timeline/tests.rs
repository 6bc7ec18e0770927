use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;

use super::*;

const FIRST: Date = date(2026, 1, 1);

fn day(number: i64) -> Date {
    FIRST + number.days()
}

fn insured(insurer: &str) -> Said {
    Said {
        state: CoverageState::Insured,
        insurer: Some(insurer.to_owned()),
        ct1: Some("110".to_owned()),
        ct2: Some("110".to_owned()),
    }
}

fn not_insured() -> Said {
    said(CoverageState::NotInsured, None)
}

/// An answer whose spans are `(first, last, said)` in days, `None` for no end.
fn answer(at: i64, spans: &[(i64, Option<i64>, Said)]) -> Answer {
    let spans: Vec<(Days, Said)> = spans
        .iter()
        .map(|(from, until, said)| {
            let until = until.map_or(Date::MAX, day);
            let from = day(*from);
            (Days { from, until }, said.clone())
        })
        .collect();
    let ends = spans
        .iter()
        .filter(|(days, said)| said.state == CoverageState::Insured && days.until < Date::MAX)
        .map(|(days, _)| days.until)
        .collect();
    Answer {
        check_id: format!("check {at:03}"),
        obtained_at: Timestamp::from_second(at).unwrap(),
        spans,
        ends,
    }
}

fn shown(stretches: &[Stretch]) -> Vec<(Date, Option<Date>, Option<&str>, &str)> {
    stretches
        .iter()
        .map(|one| {
            (
                one.from,
                one.until,
                one.insurer.as_deref(),
                one.check_id.as_str(),
            )
        })
        .collect()
}

#[test]
fn the_newest_answer_about_a_day_counts() {
    let old = answer(1, &[(0, None, insured("319"))]);
    let new = answer(2, &[(10, Some(19), not_insured())]);
    let stretches = merged(unite(vec![old, new]));
    assert_eq!(
        shown(&stretches),
        [
            (day(0), Some(day(9)), Some("319"), "check 001"),
            (day(10), Some(day(19)), None, "check 002"),
            (day(20), None, Some("319"), "check 001"),
        ]
    );
}

#[test]
fn a_new_end_of_a_period_ends_what_an_older_answer_let_go_on() {
    let old = answer(1, &[(0, None, insured("319"))]);
    let new = answer(2, &[(0, Some(30), insured("319"))]);
    let stretches = merged(unite(vec![old, new]));
    assert_eq!(
        shown(&stretches),
        [(day(0), Some(day(30)), Some("319"), "check 002")]
    );
}

#[test]
fn an_answer_about_long_ago_does_not_end_what_began_later() {
    let old = answer(1, &[(31, None, insured("120"))]);
    let new = answer(2, &[(0, Some(30), insured("319"))]);
    let stretches = merged(unite(vec![new, old]));
    assert_eq!(
        shown(&stretches),
        [
            (day(0), Some(day(30)), Some("319"), "check 002"),
            (day(31), None, Some("120"), "check 001"),
        ]
    );
}

#[test]
fn neighbours_that_say_the_same_are_one_stretch_of_the_newest_answer() {
    let answers = (1..=3).map(|at| answer(at, &[(10 - at, Some(9 + at), insured("319"))]));
    // The end of an answer is no end when a newer one goes on.
    let stretches = merged(unite(answers.collect()));
    assert_eq!(
        shown(&stretches),
        [(day(7), Some(day(12)), Some("319"), "check 003")]
    );
}

fn a_said() -> impl Strategy<Value = Said> {
    prop_oneof![
        3 => prop_oneof![Just("319"), Just("120")].prop_map(insured),
        1 => Just(not_insured()),
        1 => Just(said(CoverageState::Deceased, None)),
    ]
}

/// What an answer says: disjoint spans within 60 days, the last one perhaps without an end.
fn an_answer() -> impl Strategy<Value = Vec<(i64, Option<i64>, Said)>> {
    let lengths = proptest::collection::vec((0i64..12, 0i64..12, a_said()), 0..4);
    (lengths, any::<bool>()).prop_map(|(lengths, open)| {
        let mut from = 0;
        let mut spans = Vec::new();
        for (gap, length, said) in lengths {
            from += gap;
            spans.push((from, Some(from + length), said));
            from += length + 1;
        }
        if let (true, Some(last)) = (open, spans.last_mut()) {
            last.1 = None;
        }
        spans
    })
}

/// The same rules told day by day: what the newest answer that speaks about a day says, as long
/// as no newer one ended it.
fn by_the_day(answers: &[Answer], day: Date) -> Option<(Said, String)> {
    let mut sorted: Vec<&Answer> = answers.iter().collect();
    sorted.sort_by_key(|answer| std::cmp::Reverse(answer.obtained_at));
    for (place, answer) in sorted.iter().enumerate() {
        for (days, said) in &answer.spans {
            let newer = sorted[..place].iter().flat_map(|newer| &newer.ends);
            let ended = newer.into_iter().any(|end| days.from <= *end && *end < day);
            if days.from <= day && day <= days.until && !ended {
                return Some((said.clone(), answer.check_id.clone()));
            }
        }
    }
    None
}

proptest! {
    #[test]
    fn the_timeline_is_what_the_answers_say_day_by_day(
        spans in proptest::collection::vec(an_answer(), 0..7),
        order in any::<u64>(),
    ) {
        let answers: Vec<Answer> = (0i64..)
            .zip(&spans)
            .map(|(at, spans)| answer(at, spans))
            .collect();
        let pieces = unite(answers.clone());
        let stretches = merged(pieces.clone());

        // Ordered, disjoint, and never the other way round.
        for stretch in &stretches {
            prop_assert!(stretch.until.is_none_or(|until| stretch.from <= until));
        }
        for two in stretches.windows(2) {
            prop_assert!(two[0].until.is_some_and(|until| until < two[1].from));
            let touching = two[0].until.unwrap().tomorrow().unwrap() == two[1].from;
            let said = |one: &Stretch| (one.state, one.insurer.clone());
            prop_assert!(!touching || said(&two[0]) != said(&two[1]), "joined");
        }

        // Every day is what the newest answer says; days that none speaks about are in none.
        for day in (-2..80).map(day).chain([Date::MAX]) {
            let expected = by_the_day(&answers, day);
            let stretch = stretches.iter().find(|stretch| {
                stretch.from <= day && stretch.until.is_none_or(|until| day <= until)
            });
            let found = stretch.map(|stretch| (stretch.state, stretch.insurer.clone()));
            let wanted = expected.clone().map(|(said, _)| (said.state, said.insurer));
            prop_assert_eq!(found, wanted, "{}", day);
            let piece = pieces.iter().find(|piece| piece.covers(day));
            prop_assert_eq!(
                piece.map(|piece| piece.check_id.clone()),
                expected.map(|(_, check_id)| check_id)
            );
        }

        // The order in which answers are given makes no difference.
        let mut shuffled = answers;
        let count = shuffled.len().max(1);
        for (index, bits) in (0..shuffled.len()).zip(order.to_le_bytes()) {
            shuffled.swap(index, usize::from(bits) % count);
        }
        prop_assert_eq!(unite(shuffled), pieces);
    }

    #[test]
    fn days_without_the_taken_ones_are_exactly_the_others(
        from in 0i64..40,
        length in 0i64..40,
        taken in proptest::collection::btree_set(0i64..60, 0..6),
    ) {
        let taken: Vec<Days> = taken
            .into_iter()
            .step_by(2)
            .map(|start| Days { from: day(start), until: day(start) })
            .collect();
        let days = Days { from: day(from), until: day(from + length) };
        let free: BTreeSet<Date> = without(days, &taken)
            .iter()
            .flat_map(|one| one.from.series(1.day()).take_while(|day| *day <= one.until))
            .collect();
        let expected: BTreeSet<Date> = days
            .from
            .series(1.day())
            .take_while(|day| *day <= days.until)
            .filter(|day| taken.iter().all(|one| one.from != *day))
            .collect();
        prop_assert_eq!(free, expected);
    }
}
