//! The rules, one by one.

use jiff::ToSpan;
use jiff::civil::{Date, date};

use super::verdict;
use crate::member_data::{
    Fault, FaultMessage, Hospitalisation, MedicalHouse, MemberData, Outcome, Patient, Period,
    Reason, Retry, Situation, Status, Verdict, Window,
};

mod properties;

const DAY: Date = date(2026, 11, 24);

fn day(offset: i32) -> Date {
    DAY.saturating_add(offset.days())
}

/// An answer about the ten days around the day of care.
fn answer(periods: Vec<Period>) -> MemberData {
    let mut answer = MemberData::new(Outcome::Answered, Status::default(), Vec::new());
    answer.asked = Some(Window {
        from: day(-10),
        until: day(10),
    });
    answer.payment_by_insurer = Some(true);
    answer.periods = periods;
    answer
}

fn period(from: i32, until: i32, insurer: &str, ct1: &str) -> Period {
    Period {
        from: Some(day(from)),
        until: Some(day(until)),
        insurer: Some(insurer.to_owned()),
        registration_number: None,
        ct1: Some(ct1.to_owned()),
        ct2: Some("110".to_owned()),
        increased_reimbursement: Some(ct1.ends_with('1')),
        communicated_on: None,
        payment_approval: None,
    }
}

fn warning(code: &str) -> Fault {
    let nothing = String::new;
    Fault {
        code: code.to_owned(),
        source: None,
        location: None,
        message: FaultMessage {
            fr: nothing(),
            nl: nothing(),
            de: nothing(),
            en: nothing(),
        },
        retry: Retry::Never,
        fault_code: None,
        fault_source: None,
        original_message: None,
    }
}

fn on_day(answer: &MemberData) -> (Verdict, Vec<Reason>) {
    verdict(answer, Some(DAY))
}

fn died(mut answer: MemberData, on: Date) -> MemberData {
    answer.patient = Some(Patient {
        deceased_on: Some(on),
        ..Patient::default()
    });
    answer
}

fn situated(mut answer: MemberData, event: &str, date: Option<Date>) -> MemberData {
    answer.situation = Some(Situation {
        event: Some(event.to_owned()),
        date,
        ..Situation::default()
    });
    answer
}

#[test]
fn one_period_over_the_day_insures() {
    for (from, until) in [(-10, 10), (0, 0), (0, 10), (-10, 0)] {
        let answer = answer(vec![period(from, until, "319", "110")]);
        assert_eq!(on_day(&answer), (Verdict::Insured, vec![]));
    }
}

#[test]
fn a_period_that_runs_on_insures_and_one_without_start_proves_nothing() {
    let mut open = period(-5, 0, "319", "110");
    open.until = None;
    assert_eq!(on_day(&answer(vec![open.clone()])).0, Verdict::Insured);
    open.from = None;
    assert_eq!(on_day(&answer(vec![open])).0, Verdict::NotInsured);
}

#[test]
fn before_between_and_after_the_periods_is_not_insured() {
    let early = period(-10, -3, "319", "110");
    let late = period(3, 10, "319", "110");
    for (periods, reason) in [
        (vec![early.clone()], Reason::ClosedBefore),
        (vec![late.clone()], Reason::StartsLater),
        (vec![early, late], Reason::PeriodGap),
        (vec![], Reason::NoPeriod),
    ] {
        let (verdict, reasons) = on_day(&answer(periods));
        assert_eq!(verdict, Verdict::NotInsured);
        assert!(reasons.contains(&reason), "{reasons:?}");
    }
}

#[test]
fn five_of_more_periods_leave_an_uncovered_day_open() {
    let mut answer = answer(vec![period(3, 10, "319", "110")]);
    answer.outcome = Outcome::Partial;
    answer.faults = vec![warning("ONLY_FIVE_PERIODS_RETURNED")];
    assert_eq!(on_day(&answer).0, Verdict::Unknown);
    answer.periods.push(period(-1, 1, "319", "110"));
    assert_eq!(on_day(&answer).0, Verdict::Insured);
}

#[test]
fn two_different_periods_over_the_day_are_a_change() {
    for other in [period(0, 5, "305", "110"), period(-3, 0, "319", "111")] {
        let answer = answer(vec![period(-10, 10, "319", "110"), other]);
        let (verdict, reasons) = on_day(&answer);
        assert_eq!(verdict, Verdict::ChangedDuringPeriod);
        assert!(reasons.contains(&Reason::SeveralPeriodsOnDate));
    }
}

#[test]
fn new_codes_or_a_new_insurer_from_the_day_on_are_a_change() {
    for (insurer, ct1, reason) in [
        ("305", "110", Reason::InsurerChange),
        ("319", "111", Reason::InsuranceCodeChange),
    ] {
        let answer = answer(vec![
            period(0, 10, insurer, ct1),
            period(-10, -1, "319", "110"),
        ]);
        let (on, reasons) = on_day(&answer);
        assert_eq!(on, Verdict::ChangedDuringPeriod);
        assert!(reasons.contains(&reason));
        assert_eq!(verdict(&answer, Some(day(-1))).0, Verdict::Insured);
        assert_eq!(verdict(&answer, Some(day(1))).0, Verdict::Insured);
        assert_eq!(verdict(&answer, None).0, Verdict::ChangedDuringPeriod);
    }
}

#[test]
fn a_change_that_the_insurer_tells_counts_on_its_day() {
    let periods = || vec![period(-10, 10, "319", "110")];
    let told = situated(answer(periods()), "changeDuring", Some(DAY));
    assert_eq!(
        on_day(&told),
        (Verdict::ChangedDuringPeriod, vec![Reason::Mutation])
    );
    let earlier = situated(answer(periods()), "changeDuring", Some(day(-4)));
    assert_eq!(on_day(&earlier), (Verdict::Insured, vec![Reason::Mutation]));
    // it always counts when the day of care is all that was asked
    let mut warned = answer(periods());
    warned.outcome = Outcome::Partial;
    warned.faults = vec![warning("MUTATION")];
    assert_eq!(on_day(&warned).0, Verdict::Insured);
    warned.asked = Some(Window {
        from: DAY,
        until: DAY,
    });
    assert_eq!(on_day(&warned).0, Verdict::ChangedDuringPeriod);
    let dated = situated(warned.clone(), "changeDuring", Some(day(1)));
    assert_eq!(on_day(&dated).0, Verdict::ChangedDuringPeriod);
    warned.periods.clear();
    assert_eq!(on_day(&warned).0, Verdict::ChangedDuringPeriod);
}

#[test]
fn death_decides_before_the_periods_do() {
    let periods = || vec![period(-10, 10, "319", "110")];
    let (verdict_after, reasons) = on_day(&died(answer(periods()), day(-1)));
    assert_eq!(
        (verdict_after, reasons),
        (Verdict::Deceased, vec![Reason::Deceased])
    );
    assert_eq!(
        on_day(&died(answer(periods()), DAY)),
        (Verdict::Insured, vec![Reason::DiedOnDate])
    );
    assert_eq!(
        on_day(&died(answer(periods()), day(1))),
        (Verdict::Insured, vec![Reason::DiedLater])
    );
    // for all days asked together, a death within them counts
    assert_eq!(
        verdict(&died(answer(periods()), DAY), None).0,
        Verdict::Deceased
    );
}

#[test]
fn a_closed_insurance_is_not_insured() {
    let closed = situated(answer(vec![]), "closedBefore", Some(day(-30)));
    assert_eq!(
        on_day(&closed),
        (Verdict::NotInsured, vec![Reason::ClosedBefore])
    );
    let later = situated(answer(vec![]), "startLater", None);
    assert_eq!(
        on_day(&later),
        (Verdict::NotInsured, vec![Reason::StartsLater])
    );
    let mut moved = situated(answer(vec![]), "closedBefore", None);
    if let Some(situation) = &mut moved.situation {
        situation.direction = Some("toOtherIo".to_owned());
    }
    assert!(on_day(&moved).1.contains(&Reason::MovedToOtherInsurer));
}

#[test]
fn a_gap_in_all_days_asked_is_a_change() {
    let gap = answer(vec![
        period(-10, -2, "319", "110"),
        period(0, 10, "319", "110"),
    ]);
    let (whole, reasons) = verdict(&gap, None);
    assert_eq!(whole, Verdict::ChangedDuringPeriod);
    assert!(reasons.contains(&Reason::PeriodGap));
    let joined = answer(vec![
        period(-10, -1, "319", "110"),
        period(0, 10, "319", "110"),
    ]);
    assert_eq!(verdict(&joined, None).0, Verdict::Insured);
}

#[test]
fn nursing_by_a_medical_house_is_told_on_its_days_only() {
    let with = |kind: Option<&str>, from: i32, until: Option<i32>| {
        let mut answer = answer(vec![period(-10, 10, "319", "110")]);
        answer.medical_house = vec![MedicalHouse {
            kind: kind.map(str::to_owned),
            nihii: None,
            from: Some(day(from)),
            until: until.map(day),
        }];
        on_day(&answer)
    };
    let nursing = (Verdict::Insured, vec![Reason::MedicalHouseNursing]);
    assert_eq!(with(Some("Nurse"), -100, None), nursing);
    assert_eq!(with(Some("nursing"), 0, Some(0)), nursing);
    assert_eq!(with(Some("Nurse"), 1, None), (Verdict::Insured, vec![]));
    assert_eq!(
        with(Some("Nurse"), -100, Some(-1)),
        (Verdict::Insured, vec![])
    );
    assert_eq!(with(Some("Kine"), -100, None), (Verdict::Insured, vec![]));
    assert_eq!(
        with(Some("Medical"), -100, None),
        (Verdict::Insured, vec![])
    );
    let unclear = (Verdict::Insured, vec![Reason::MedicalHouseUnclear]);
    assert_eq!(with(Some("Other"), -100, None), unclear);
    assert_eq!(with(None, -100, None), unclear);
}

#[test]
fn what_to_know_beside_an_insured_day() {
    let mut answer = answer(vec![period(-10, 10, "31", "11x")]);
    answer.periods[0].increased_reimbursement = None;
    answer.payment_by_insurer = Some(false);
    answer.request_type = Some("invoicing".to_owned());
    answer.hospitalisation = Some(Hospitalisation {
        admitted_on: Some(DAY),
        ..Hospitalisation::default()
    });
    answer.niss_changed = true;
    assert_eq!(
        on_day(&answer),
        (
            Verdict::Insured,
            vec![
                Reason::NoPaymentByInsurer,
                Reason::NoPaymentApproval,
                Reason::Hospitalised,
                Reason::NissChanged,
                Reason::InsuranceCodeUnclear,
                Reason::InsurerUnclear,
            ]
        )
    );
    answer.periods[0].payment_approval = Some("7BC8".to_owned());
    assert!(!on_day(&answer).1.contains(&Reason::NoPaymentApproval));
}

#[test]
fn a_refusal_says_nothing_about_the_person() {
    for (code, reason) in [
        ("UNKNOWN_IO", Reason::UnknownInsurer),
        ("UNKNOWN_NISS_ROUTING", Reason::UnknownPerson),
        ("BO_UNKNOWN_NISS", Reason::UnknownPerson),
        ("MULTIPLE_IO", Reason::SeveralInsurers),
    ] {
        let mut refused = answer(vec![]);
        refused.outcome = Outcome::Refused;
        refused.faults = vec![warning(code)];
        assert_eq!(
            on_day(&refused),
            (Verdict::Unknown, vec![Reason::QuestionRefused, reason])
        );
    }
    let mut failed = answer(vec![]);
    failed.outcome = Outcome::Failed;
    assert_eq!(
        on_day(&failed),
        (Verdict::Unknown, vec![Reason::AnswerFailed])
    );
}
