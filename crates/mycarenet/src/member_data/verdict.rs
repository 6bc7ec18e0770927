//! Concludes from an answer.
//!
//! The rules, in this order, for the span of days concluded for (one day, or all days asked):
//!
//! 1. A refused or failed question says nothing: *unknown*.
//! 2. A person who died before the span is *deceased*; one who died on the day itself or later is
//!    judged by the periods. (For all days asked together, a death within them counts.)
//! 3. Days outside those that were asked, and answers without a word on insurability: *unknown*.
//! 4. No period touches the span: *not insured*. It is *changed during the period* when the
//!    insurer says that something changed in it, and *unknown* when periods were left out.
//! 5. The periods that touch the span differ in insurer or insurance codes, leave a day of it
//!    open, one of them begins on the very day with other codes than the day before, or the
//!    insurer says that something changed in it: *changed during the period*.
//! 6. Otherwise *insured*.
//!
//! A period without a first day proves nothing and covers no day; one without a last day runs on.
//! The order of the periods, and the same period given twice, make no difference. A medical house
//! or a missing direct payment never changes the verdict: they are reasons beside it.

mod beside;

use std::collections::BTreeSet;

use jiff::ToSpan;
use jiff::civil::Date;

use super::{MemberData, Outcome, Period, Reason, Verdict, Window};

/// The reasons, each once and by importance.
type Reasons = BTreeSet<Reason>;

/// The conclusion for a day, or for all days asked when there is none, and its reasons.
#[must_use]
pub fn verdict(answer: &MemberData, date: Option<Date>) -> (Verdict, Vec<Reason>) {
    let mut reasons = Reasons::new();
    let verdict = match answer.outcome {
        Outcome::Refused => refused(answer, Reason::QuestionRefused, &mut reasons),
        Outcome::Failed => refused(answer, Reason::AnswerFailed, &mut reasons),
        Outcome::Answered | Outcome::Partial => concluded(answer, date, &mut reasons),
    };
    (verdict, reasons.into_iter().collect())
}

fn refused(answer: &MemberData, reason: Reason, reasons: &mut Reasons) -> Verdict {
    reasons.insert(reason);
    for fault in &answer.faults {
        reasons.extend(match fault.code.as_str() {
            "UNKNOWN_IO" => Some(Reason::UnknownInsurer),
            "UNKNOWN_NISS_ROUTING" | "BO_UNKNOWN_NISS" | "BO_UNKNOWN_REGNBR" => {
                Some(Reason::UnknownPerson)
            }
            "MULTIPLE_IO" => Some(Reason::SeveralInsurers),
            _ => None,
        });
    }
    Verdict::Unknown
}

fn concluded(answer: &MemberData, date: Option<Date>, reasons: &mut Reasons) -> Verdict {
    beside::of_the_answer(answer, reasons);
    let day = date.map(|day| Window {
        from: day,
        until: day,
    });
    let Some(span) = day.or(answer.asked) else {
        reasons.insert(Reason::NoInsurability);
        return Verdict::Unknown;
    };
    beside::on(answer, span, reasons);
    if died_before(answer, span, date.is_some(), reasons) {
        return Verdict::Deceased;
    }
    let verdict = by_periods(answer, span, reasons);
    if matches!(verdict, Verdict::Insured | Verdict::ChangedDuringPeriod) {
        beside::of_the_cover(answer, &touching(answer, span), reasons);
    }
    verdict
}

/// Whether the person was dead on the days concluded for.
fn died_before(answer: &MemberData, span: Window, one_day: bool, reasons: &mut Reasons) -> bool {
    let Some(died) = answer
        .patient
        .as_ref()
        .and_then(|patient| patient.deceased_on)
    else {
        return false;
    };
    let dead = died < span.from || (!one_day && died <= span.until);
    reasons.insert(match () {
        () if dead => Reason::Deceased,
        () if died <= span.until => Reason::DiedOnDate,
        () => Reason::DiedLater,
    });
    dead
}

fn by_periods(answer: &MemberData, span: Window, reasons: &mut Reasons) -> Verdict {
    let touching = touching(answer, span);
    let changed = change_told(answer, span, reasons);
    if touching.is_empty() {
        return uncovered(answer, span, changed, reasons);
    }
    let one_day = span.from == span.until;
    let covers: BTreeSet<_> = touching.iter().map(|period| cover(period)).collect();
    if covers.len() > 1 && one_day {
        reasons.insert(Reason::SeveralPeriodsOnDate);
    }
    let whole = is_whole(&touching, span);
    if !whole {
        reasons.insert(Reason::PeriodGap);
    }
    let begins = one_day && begins_with_change(answer, &touching, span.from);
    if covers.len() > 1 || !whole || begins || changed {
        return Verdict::ChangedDuringPeriod;
    }
    Verdict::Insured
}

/// No period touches the span.
fn uncovered(answer: &MemberData, span: Window, changed: bool, reasons: &mut Reasons) -> Verdict {
    if !speaks_of_insurability(answer) {
        reasons.insert(Reason::NoInsurability);
        return Verdict::Unknown;
    }
    if answer
        .asked
        .is_some_and(|asked| span.until < asked.from || asked.until < span.from)
    {
        reasons.insert(Reason::OutsideAnswer);
        return Verdict::Unknown;
    }
    if reasons.contains(&Reason::OnlyFivePeriods) {
        return Verdict::Unknown;
    }
    let earlier = answer
        .periods
        .iter()
        .any(|period| ends_before(period, span.from));
    let later = answer
        .periods
        .iter()
        .any(|period| period.from.is_some_and(|from| span.until < from));
    let told = [Reason::ClosedBefore, Reason::StartsLater]
        .iter()
        .any(|one| reasons.contains(one));
    reasons.extend(match (earlier, later) {
        (true, true) => Some(Reason::PeriodGap),
        (true, false) => Some(Reason::ClosedBefore),
        (false, true) => Some(Reason::StartsLater),
        (false, false) if told => None,
        (false, false) => Some(Reason::NoPeriod),
    });
    if changed {
        Verdict::ChangedDuringPeriod
    } else {
        Verdict::NotInsured
    }
}

/// Whether the insurer says that something changed in the span.
///
/// `changeDuring`, `multiple` and the warning `MUTATION` are about all days asked. They count for
/// a span when it holds all of these, or the day of the change.
fn change_told(answer: &MemberData, span: Window, reasons: &mut Reasons) -> bool {
    let situation = answer.situation.as_ref();
    let event = situation
        .and_then(|situation| situation.event.as_deref())
        .unwrap_or_default();
    let warned = answer.faults.iter().any(|fault| fault.code == "MUTATION");
    if !(warned || matches!(event, "changeDuring" | "multiple")) {
        return false;
    }
    reasons.insert(Reason::Mutation);
    let about_it = answer
        .asked
        .is_none_or(|asked| span.from <= asked.from && asked.until <= span.until);
    let date = situation.and_then(|situation| situation.date);
    about_it || date.is_some_and(|date| contains(span, date))
}

/// Whether the answer says anything about insurability.
fn speaks_of_insurability(answer: &MemberData) -> bool {
    !answer.periods.is_empty()
        || answer.situation.is_some()
        || answer.payment_by_insurer.is_some()
        || answer
            .answered_facets
            .iter()
            .any(|facet| facet == crate::names::FACET_INSURABILITY)
}

/// Whether a period begins on this day, and the day before was covered differently.
fn begins_with_change(answer: &MemberData, touching: &[&Period], day: Date) -> bool {
    let Ok(eve) = day.checked_sub(1.day()) else {
        return false;
    };
    let before = self::touching(
        answer,
        Window {
            from: eve,
            until: eve,
        },
    );
    touching.iter().any(|period| {
        period.from == Some(day) && before.iter().any(|other| cover(other) != cover(period))
    })
}

/// Whether every day of the span is covered.
fn is_whole(touching: &[&Period], span: Window) -> bool {
    let mut sorted: Vec<_> = touching
        .iter()
        .map(|period| (period.from, period.until))
        .collect();
    sorted.sort_unstable();
    let mut open = span.from;
    for (from, until) in sorted {
        if from.is_none_or(|from| open < from) {
            return false;
        }
        let Some(until) = until else { return true };
        if span.until <= until {
            return true;
        }
        if open <= until {
            open = until.saturating_add(1.day());
        }
    }
    false
}

/// The periods that cover at least one day of the span.
fn touching(answer: &MemberData, span: Window) -> Vec<&Period> {
    let touches = |period: &&Period| {
        period.from.is_some_and(|from| {
            from <= span.until
                && period
                    .until
                    .is_none_or(|until| from <= until && span.from <= until)
        })
    };
    answer.periods.iter().filter(touches).collect()
}

/// What makes two periods the same for who invoices: insurer and insurance codes.
fn cover(period: &Period) -> (Option<&str>, Option<&str>, Option<&str>) {
    (
        period.insurer.as_deref(),
        period.ct1.as_deref(),
        period.ct2.as_deref(),
    )
}

fn ends_before(period: &Period, day: Date) -> bool {
    period.from.is_some() && period.until.is_some_and(|until| until < day)
}

fn contains(span: Window, day: Date) -> bool {
    span.from <= day && day <= span.until
}

#[cfg(test)]
mod tests;
