//! What holds for any answer.

use jiff::civil::Date;
use proptest::prelude::*;

use super::super::verdict;
use super::{DAY, answer, day, died, period, situated, warning};
use crate::member_data::{MemberData, Outcome, Period, Verdict};

fn any_period() -> impl Strategy<Value = Period> {
    let codes = prop_oneof![Just("110"), Just("111"), Just("120")];
    let insurers = prop_oneof![Just("319"), Just("305"), Just("101")];
    (
        -12..12_i32,
        0..20_i32,
        insurers,
        codes,
        prop::bool::weighted(0.1),
    )
        .prop_map(|(from, length, insurer, ct1, open)| {
            let mut period = period(from, from + length, insurer, ct1);
            if open {
                period.until = None;
            }
            period
        })
}

fn any_answer() -> impl Strategy<Value = MemberData> {
    let event = prop::option::of(prop_oneof![
        Just("changeDuring"),
        Just("multiple"),
        Just("closedBefore"),
        Just("startLater"),
        Just("somethingNew"),
    ]);
    (
        prop::collection::vec(any_period(), 0..5),
        event,
        prop::option::of(-12..12_i32),
        prop::option::weighted(0.2, -12..12_i32),
        any::<bool>(),
    )
        .prop_map(|(periods, event, date, death, partial)| {
            let mut answer = answer(periods);
            if let Some(event) = event {
                answer = situated(answer, event, date.map(day));
            }
            if let Some(death) = death {
                answer = died(answer, day(death));
            }
            if partial {
                answer.outcome = Outcome::Partial;
                answer.faults = vec![warning("MUTATION")];
            }
            answer
        })
}

fn covers(period: &Period, date: Date) -> bool {
    period.from.is_some_and(|from| from <= date) && period.until.is_none_or(|until| date <= until)
}

proptest! {
    #[test]
    fn the_order_of_the_periods_makes_no_difference(
        answer in any_answer(),
        seed in prop::collection::vec(any::<prop::sample::Index>(), 5),
        offset in prop::option::of(-12..12_i32),
    ) {
        let mut shuffled = answer.clone();
        for (index, with) in seed.iter().enumerate().take(shuffled.periods.len()) {
            let with = with.index(shuffled.periods.len());
            shuffled.periods.swap(index, with);
        }
        prop_assert_eq!(verdict(&shuffled, offset.map(day)), verdict(&answer, offset.map(day)));
    }

    #[test]
    fn a_period_told_twice_makes_no_difference(answer in any_answer(), offset in -12..12_i32) {
        let mut twice = answer.clone();
        twice.periods.extend(answer.periods.iter().cloned());
        prop_assert_eq!(verdict(&twice, Some(day(offset))), verdict(&answer, Some(day(offset))));
    }

    #[test]
    fn a_day_outside_all_periods_is_never_insured(answer in any_answer(), offset in -30..30_i32) {
        let date = day(offset);
        let (verdict, _) = verdict(&answer, Some(date));
        if !answer.periods.iter().any(|period| covers(period, date)) {
            prop_assert_ne!(verdict, Verdict::Insured);
        }
    }

    #[test]
    fn an_insured_day_has_one_insurer_and_one_pair_of_codes(
        answer in any_answer(),
        offset in -12..12_i32,
    ) {
        let date = day(offset);
        if verdict(&answer, Some(date)).0 == Verdict::Insured {
            let mut covering = answer.periods.iter().filter(|period| covers(period, date));
            let first = covering.next().expect("a period");
            for other in covering {
                prop_assert_eq!((&other.insurer, &other.ct1), (&first.insurer, &first.ct1));
            }
        }
    }

    #[test]
    fn a_covered_day_is_never_not_insured(answer in any_answer(), offset in -12..12_i32) {
        let date = day(offset);
        if answer.periods.iter().any(|period| covers(period, date)) {
            prop_assert_ne!(verdict(&answer, Some(date)).0, Verdict::NotInsured);
        }
    }

    #[test]
    fn nobody_is_insured_after_death(answer in any_answer(), offset in -30..30_i32) {
        let date = day(offset);
        let dead = answer.patient.as_ref().and_then(|patient| patient.deceased_on).is_some_and(|died| died < date);
        prop_assert_eq!(verdict(&answer, Some(date)).0 == Verdict::Deceased, dead);
    }

    #[test]
    fn one_more_insurer_on_the_day_is_always_a_change(answer in any_answer(), offset in -10..10_i32) {
        let date = day(offset);
        let before = verdict(&answer, Some(date)).0;
        let mut more = answer;
        more.periods.push(period(offset, offset, "602", "110"));
        let after = verdict(&more, Some(date)).0;
        match before {
            Verdict::Deceased => prop_assert_eq!(after, Verdict::Deceased),
            Verdict::Insured | Verdict::ChangedDuringPeriod => {
                prop_assert_eq!(after, Verdict::ChangedDuringPeriod);
            }
            Verdict::NotInsured | Verdict::Unknown => prop_assert_ne!(after, Verdict::NotInsured),
        }
    }

    #[test]
    fn reasons_come_once_and_by_importance(answer in any_answer(), offset in prop::option::of(-12..12_i32)) {
        let (_, reasons) = verdict(&answer, offset.map(day));
        prop_assert!(reasons.windows(2).all(|pair| pair[0] < pair[1]));
    }

    #[test]
    fn a_refusal_or_failure_is_always_unknown(answer in any_answer(), refused in any::<bool>()) {
        let mut answer = answer;
        answer.outcome = if refused { Outcome::Refused } else { Outcome::Failed };
        prop_assert_eq!(verdict(&answer, Some(DAY)).0, Verdict::Unknown);
    }
}
