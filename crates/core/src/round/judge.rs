//! What is known about the insurance of a patient on the day of a visit.

use std::collections::BTreeMap;

use jiff::civil::Date;
use valise_mycarenet::member_data::{Outcome, Reason, Verdict};
use valise_store::Check;

use super::colour::{Note, Notes, PERIOD_ENDS_WITHIN_DAYS};
use crate::brussels;
use crate::check::useless::{self, Useless};
use crate::check::{is_over, policy, state};
use crate::facts::Fact;
use crate::views::CheckState;

/// What is known about one patient.
pub(super) struct Known<'a> {
    /// The newest check about the day that was not cancelled.
    pub(super) check: Option<&'a Check>,
    /// The newest answer about the day, or about the newest day before it.
    pub(super) fact: Option<&'a Fact>,
    /// The answer about an earlier day, to compare with.
    pub(super) earlier: Option<&'a Fact>,
}

impl<'a> Known<'a> {
    /// The answer that counts for the day: about the day itself, or about an earlier one as long
    /// as it came in the same month or is fresh.
    pub(super) fn answer(&self, day: Date, freshness: u16) -> Option<&'a Fact> {
        self.fact.filter(|fact| {
            fact.reference_date == day
                || (fact.on(seen_on(fact, day)).0 != Verdict::Unknown
                    && came_on(fact) >= day.first_of_month().min(fresh_from(day, freshness)))
        })
    }

    /// Whether nobody has to be asked, because a fresh and whole answer exists.
    pub(super) fn is_fresh(&self, day: Date, freshness: u16) -> bool {
        self.answer(day, freshness).is_some_and(|fact| {
            let (verdict, reasons) = fact.on(seen_on(fact, day));
            verdict != Verdict::Unknown
                && !reasons.contains(&Reason::MissingFacets)
                && !is_information(fact)
                && came_on(fact) >= fresh_from(day, freshness)
        })
    }

    /// Whether the day was asked about and nothing has come of it yet.
    pub(super) fn is_under_way(&self) -> bool {
        self.check
            .is_some_and(|check| !is_over(check) && state(check) != CheckState::NeedsYou)
    }

    /// Everything there is to say.
    pub(super) fn notes(&self, day: Date, today: Date, freshness: u16) -> Notes {
        let mut notes = Notes::default();
        let at_rest = self.check.and_then(|check| {
            under_way(check, day, today, &mut notes);
            resting(check)
        });
        let answer = self.answer(day, freshness);
        let about_the_day = answer.is_some_and(|fact| fact.reference_date == day);
        match (at_rest, answer) {
            (Some((note, code)), _) if !about_the_day => notes.with(note, [("code", code)]),
            (asked_again, Some(fact)) => {
                self.answered(fact, day, freshness, &mut notes);
                if asked_again.is_some() {
                    notes.add(Note::AskedAgain);
                }
            }
            (_, None) if !notes.is_empty() => {}
            (_, None) => match self.fact {
                Some(fact) => notes.with(Note::UnaskedOld, [("date", written(came_on(fact)))]),
                None => notes.add(Note::Unasked),
            },
        }
        notes
    }

    fn answered(&self, fact: &Fact, day: Date, freshness: u16, notes: &mut Notes) {
        let seen = seen_on(fact, day);
        let (verdict, reasons) = fact.on(seen);
        match verdict {
            Verdict::Deceased => {
                let died = fact.deceased_on().map(written);
                notes.with(Note::Deceased, [("date", died.unwrap_or_default())]);
            }
            Verdict::NotInsured => notes.with(Note::NotInsured, [("why", why(&reasons))]),
            Verdict::Unknown => notes.add(Note::AnswerUnclear),
            Verdict::ChangedDuringPeriod => notes.add(Note::ChangesThatDay),
            Verdict::Insured => {}
        }
        let mut told: Vec<Note> = reasons.iter().copied().filter_map(noted).collect();
        told.dedup();
        for note in told {
            notes.add(note);
        }
        let covered = matches!(verdict, Verdict::Insured | Verdict::ChangedDuringPeriod);
        if covered {
            self.compared(fact, seen, notes);
            ending(fact, seen, day, notes);
        }
        if fact.data.outcome == Outcome::Partial {
            notes.add(Note::Partial);
        }
        if is_information(fact) {
            notes.add(Note::InformationOnly);
        }
        if came_on(fact) < fresh_from(day, freshness) {
            notes.with(Note::AnsweredEarlier, [("date", written(came_on(fact)))]);
        }
        if covered {
            let insurer = fact.period(seen).and_then(|period| period.insurer.clone());
            notes.with(
                Note::Insured,
                [("insurer", insurer.unwrap_or_else(|| "none".to_owned()))],
            );
        }
    }

    /// What is other than in the answer about an earlier day.
    fn compared(&self, fact: &Fact, seen: Date, notes: &mut Notes) {
        let Some(earlier) = self.earlier else { return };
        let (Some(now), Some(before)) = (fact.period(seen), earlier.period(earlier.reference_date))
        else {
            return;
        };
        match (&before.insurer, &now.insurer) {
            (Some(from), Some(to)) if from != to => {
                let values = [("from", from.clone()), ("to", to.clone())];
                notes.with(Note::ChangedInsurer, values);
            }
            _ => {
                let codes = |period: &valise_mycarenet::member_data::Period| {
                    Some(format!(
                        "{}/{}",
                        period.ct1.as_deref()?,
                        period.ct2.as_deref()?
                    ))
                };
                if let (Some(from), Some(to)) = (codes(before), codes(now))
                    && from != to
                {
                    notes.with(Note::ChangedCodes, [("from", from), ("to", to)]);
                }
            }
        }
    }
}

/// The day on which an answer is looked at: the day of the visit where it speaks about it,
/// otherwise the one that was asked about. Insurers cut periods at the end of the days asked.
fn seen_on(fact: &Fact, day: Date) -> Date {
    match fact.on(day).0 {
        Verdict::Unknown => fact.reference_date,
        _ => day,
    }
}

/// A period whose last days have come.
fn ending(fact: &Fact, seen: Date, day: Date, notes: &mut Notes) {
    let period = fact.period(seen);
    let Some(until) = period.and_then(|period| fact.end_of(period)) else {
        return;
    };
    let days = (until - day).get_days();
    if (0..=PERIOD_ENDS_WITHIN_DAYS).contains(&days) {
        let values = [("date", written(until)), ("days", days.to_string())];
        notes.with(Note::PeriodEnds, values);
    }
}

/// What a reason of the answer means for the round; nothing for what the verdict says already, or
/// what tells about other days.
fn noted(reason: Reason) -> Option<Note> {
    Some(match reason {
        Reason::MovedToOtherInsurer | Reason::CameFromOtherInsurer | Reason::InsurerChange => {
            Note::MovedInsurer
        }
        Reason::DiedOnDate => Note::DiedOnDate,
        Reason::DiedLater => Note::DiedLater,
        Reason::MedicalHouseNursing => Note::MedicalHouseNursing,
        Reason::MedicalHouseUnclear => Note::MedicalHouseUnclear,
        Reason::NoPaymentByInsurer => Note::NoPaymentByInsurer,
        Reason::NoPaymentApproval => Note::NoPaymentApproval,
        Reason::Hospitalised => Note::Hospitalised,
        Reason::NissChanged => Note::NissChanged,
        Reason::InsuranceCodeUnclear => Note::CodesUnclear,
        Reason::InsurerUnclear => Note::InsurerUnclear,
        _ => return None,
    })
}

/// A check that has an end, but not an answer: what to say, and the code of what went wrong.
fn resting(check: &Check) -> Option<(Note, String)> {
    let note = match state(check) {
        CheckState::NeedsYou => match useless::of(&code(check)) {
            Some(Useless::Unreadable) => Note::AnswerUnreadable,
            Some(Useless::NotOurs) => Note::AnswerNotOurs,
            None => Note::NeedsYou,
        },
        CheckState::GivenUp => Note::GivenUp,
        _ => return None,
    };
    Some((note, code(check)))
}

fn under_way(check: &Check, day: Date, today: Date, notes: &mut Notes) {
    notes.add(match state(check) {
        CheckState::Sending => Note::WaitingSending,
        CheckState::Saved | CheckState::WaitingForNetwork | CheckState::WaitingForSession
            if today < day =>
        {
            let date = written(day);
            return notes.with(Note::WaitingDay, [("date", date)]);
        }
        CheckState::Saved => Note::WaitingSaved,
        CheckState::WaitingForSession => Note::WaitingSession,
        CheckState::WaitingForNetwork => {
            let (note, again) = (who_is_down(check), check.next_attempt_at);
            let again = again.map(|again| brussels::seen_from(today, again));
            return notes.with(note, [("time", again.unwrap_or_else(|| "none".to_owned()))]);
        }
        _ => return,
    });
}

/// Why a check waits that could leave otherwise: the insurer or the platform can't answer, or
/// neither was reached.
fn who_is_down(check: &Check) -> Note {
    match code(check).as_str() {
        "core.insurer_down" => Note::WaitingInsurer,
        code if !code.is_empty() && !policy::says_nothing(code) => Note::WaitingPlatform,
        _ => Note::WaitingNetwork,
    }
}

fn code(check: &Check) -> String {
    let error = check.error.as_ref();
    error.map(|error| error.code.clone()).unwrap_or_default()
}

/// Why somebody is not insured, as a word of the sentence.
fn why(reasons: &[Reason]) -> String {
    let known = [
        (Reason::ClosedBefore, "closed_before"),
        (Reason::StartsLater, "starts_later"),
        (Reason::PeriodGap, "period_gap"),
    ];
    let found = known.iter().find(|(reason, _)| reasons.contains(reason));
    found.map_or("other", |(_, word)| word).to_owned()
}

fn is_information(fact: &Fact) -> bool {
    fact.data.request_type.as_deref() == Some("information")
}

/// The day on which an answer came.
pub(super) fn came_on(fact: &Fact) -> Date {
    brussels::day(fact.obtained_at)
}

/// The first day on which an answer about `day` would be fresh.
fn fresh_from(day: Date, freshness: u16) -> Date {
    day.saturating_sub(jiff::Span::new().days(i64::from(freshness)))
}

fn written(day: Date) -> String {
    brussels::written(day)
}

/// The newest check of each person about a day, cancelled ones left out.
pub(super) fn newest(checks: &[Check]) -> BTreeMap<&str, &Check> {
    let mut newest = BTreeMap::new();
    for check in checks {
        if state(check) != CheckState::Cancelled {
            newest.entry(check.person_id.as_str()).or_insert(check);
        }
    }
    newest
}

#[cfg(test)]
mod tests;
