//! What an answer, or a failure, means for a check: over, parked with a reason, or tried once more
//! with a correction.

use jiff::{SignedDuration, Timestamp};
use valise_mycarenet::member_data::{Fault, MemberData, Outcome, Retry, Verdict, located_facet};
use valise_store::{Check, CheckError, CheckOutcome};

use super::ask;
use super::policy::{self, Class};
use crate::Error;
use crate::context::word;
use crate::views::CheckState;

/// What happens next.
#[derive(Debug, PartialEq)]
pub(super) enum Next {
    /// The check rests in this state.
    Rest(Box<CheckOutcome>),
    /// The check is sent once more.
    Again(Correction),
}

impl Next {
    pub(super) fn rest(outcome: CheckOutcome) -> Self {
        Self::Rest(Box::new(outcome))
    }
}

/// What is corrected before a check is sent once more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Correction {
    /// A facet that is not allowed is left out.
    WithoutFacet(String),
    /// The session is renewed.
    NewSession,
    /// The message carries the platform's time.
    Clock,
    /// The message goes to another address of the service.
    OtherAddress,
}

/// What was corrected already in this sending; each correction is made once.
#[derive(Debug, Default)]
pub(super) struct Corrected {
    pub(super) session: bool,
    pub(super) clock: bool,
    pub(super) facets: Vec<String>,
}

/// The circumstances of a try.
pub(super) struct Try<'a> {
    pub(super) check: &'a Check,
    pub(super) now: Timestamp,
    pub(super) corrected: &'a Corrected,
    /// How far the measured clock offset moved during this try.
    pub(super) offset_moved: SignedDuration,
}

impl Try<'_> {
    /// MyCareNet answered.
    pub(super) fn answered(&self, data: &MemberData) -> Next {
        let mut outcome = match data.outcome {
            Outcome::Answered | Outcome::Partial => rest(CheckState::Answered, None),
            Outcome::Refused | Outcome::Failed => {
                if let Some(facet) = self.facet_to_drop(&data.faults) {
                    return Next::Again(Correction::WithoutFacet(facet));
                }
                self.refused(data)
            }
        };
        outcome.outcome = Some(word(&data.outcome));
        outcome.verdict = Some(word(&data.verdict));
        outcome.reasons = data.reasons.iter().map(word).collect();
        outcome.answering_insurer = insurer(data, self.check);
        let left_out = super::rest::left_out(data, self.check);
        if !left_out.is_empty() {
            outcome.rest_facets = left_out;
            outcome.next_attempt_at = self.now.saturating_add(policy::REST_AFTER).ok();
        }
        Next::rest(outcome)
    }

    /// Something failed before, on the way, or in reading what came back.
    pub(super) fn failed(&self, error: &Error) -> Next {
        Next::rest(match policy::class(error) {
            Class::Network | Class::Later => self.later(error),
            Class::OnceLater if self.check.failures == 0 => self.later(error),
            Class::Blocked => rest(CheckState::WaitingForNetwork, Some(error)),
            Class::Session => rest(CheckState::WaitingForSession, Some(error)),
            Class::NewSession if !self.corrected.session => {
                return Next::Again(Correction::NewSession);
            }
            Class::Clock if self.clock_was_wrong() && !self.corrected.clock => {
                return Next::Again(Correction::Clock);
            }
            Class::OnceLater | Class::NewSession | Class::Clock | Class::Person => {
                rest(CheckState::NeedsYou, Some(error))
            }
        })
    }

    fn clock_was_wrong(&self) -> bool {
        self.offset_moved.abs() >= policy::TELLING_OFFSET
    }

    fn refused(&self, data: &MemberData) -> CheckOutcome {
        let first = data.faults.first();
        let detail = first.map_or_else(|| word(&data.status), |fault| fault.code.clone());
        let retries = |retry| data.faults.iter().any(|fault: &Fault| fault.retry == retry);
        if retries(Retry::AtOneInsurer) {
            return rest(CheckState::NeedsYou, Some(&Error::SeveralInsurers));
        }
        if retries(Retry::WithRegistrationNumber) {
            return rest(CheckState::NeedsYou, Some(&Error::PersonUnknown { detail }));
        }
        let down = data.outcome == Outcome::Failed && first.is_none();
        // The day that is asked begins in a moment by the platform's clock.
        if retries(Retry::Later) || retries(Retry::OnTheDay) || down {
            return self.later(&Error::InsurerDown { detail });
        }
        rest(CheckState::NeedsYou, Some(&Error::CheckRefused { detail }))
    }

    /// Parked until the next attempt, or given up at the end of the day.
    fn later(&self, error: &Error) -> CheckOutcome {
        let failures = self.check.failures.saturating_add(1);
        let spread = policy::spread(&self.check.id, failures);
        let next = policy::next_attempt(self.now, failures, spread);
        let state = match next {
            Some(_) => CheckState::WaitingForNetwork,
            None => CheckState::GivenUp,
        };
        CheckOutcome {
            next_attempt_at: next,
            failures: Some(failures),
            ..rest(state, Some(error))
        }
    }

    /// The facet that is not allowed, when the check makes sense without it.
    fn facet_to_drop(&self, faults: &[Fault]) -> Option<String> {
        let located = faults
            .iter()
            .filter(|fault| fault.retry == Retry::WithoutFacet)
            .filter_map(|fault| located_facet(fault.location.as_deref()?));
        located
            .filter(|facet| *facet != ask::needed_facet())
            .filter(|facet| !self.corrected.facets.iter().any(|known| known == facet))
            .find(|facet| self.check.facets.iter().any(|asked| asked == facet))
            .map(str::to_owned)
    }
}

/// A check at rest.
pub(super) fn rest(state: CheckState, error: Option<&Error>) -> CheckOutcome {
    CheckOutcome {
        state: word(&state),
        error: error.map(kept),
        ..CheckOutcome::default()
    }
}

/// A failure as a check keeps it.
pub(crate) fn kept(error: &Error) -> CheckError {
    let view = error.view();
    CheckError {
        code: view.code,
        params: view.params,
        retryable: view.retryable,
        correlation_id: view.correlation_id,
    }
}

/// The insurer of the period that covers the care date, or of the newest one.
pub(super) fn insurer(data: &MemberData, check: &Check) -> Option<String> {
    let date = check.reference_date;
    let covers = data.periods.iter().find(|period| period.covers(date));
    let period = covers.or(data
        .periods
        .first()
        .filter(|_| data.verdict != Verdict::Unknown));
    period.and_then(|period| period.insurer.clone())
}

#[cfg(test)]
mod tests;
