//! What an answer, or a failure, means for a check: over, parked with a reason, or tried once more
//! with a correction.

use jiff::{SignedDuration, Timestamp};
use valise_mycarenet::member_data::{Fault, MemberData, Outcome, Retry, Verdict, located_facet};
use valise_soap::Reaction;
use valise_store::{Check, CheckError, CheckOutcome};

use super::{ask, policy};
use crate::Error;
use crate::context::word;
use crate::views::CheckState;

/// What happens next.
#[derive(Debug, PartialEq)]
pub(super) enum Next {
    /// The check rests in this state.
    Rest(CheckOutcome),
    /// The check is sent once more.
    Again(Correction),
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
    /// Tries so far, this one included.
    pub(super) attempts: u32,
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
        Next::Rest(outcome)
    }

    /// Something failed before, on the way, or in reading what came back.
    pub(super) fn failed(&self, error: &Error) -> Next {
        match error {
            Error::NoSession | Error::SessionEnded | Error::PasswordNeeded | Error::Vault(_) => {
                Next::Rest(rest(CheckState::WaitingForSession, Some(error)))
            }
            Error::Soap(soap) | Error::Ehealth(valise_ehealth::Error::Transport(soap)) => {
                self.not_answered(error, soap)
            }
            // Only a renewal asks the token service here: the platform no longer accepts the old
            // session and refuses a new one.
            Error::Ehealth(_) => Next::Rest(rest(CheckState::WaitingForSession, Some(error))),
            // Practice: its platform does not run at the moment.
            Error::EndpointMissing { .. } => {
                Next::Rest(rest(CheckState::WaitingForNetwork, Some(error)))
            }
            _ => Next::Rest(rest(CheckState::NeedsYou, Some(error))),
        }
    }

    fn not_answered(&self, error: &Error, soap: &valise_soap::Error) -> Next {
        match soap.fault().map(valise_soap::Fault::reaction) {
            Some(Reaction::NewSession) if !self.corrected.session => {
                return Next::Again(Correction::NewSession);
            }
            Some(Reaction::NewSession) => {
                return Next::Rest(rest(CheckState::NeedsYou, Some(error)));
            }
            Some(Reaction::CheckClock) => {
                let telling = self.offset_moved.abs() >= policy::TELLING_OFFSET;
                return match telling && !self.corrected.clock {
                    true => Next::Again(Correction::Clock),
                    false => Next::Rest(rest(CheckState::NeedsYou, Some(error))),
                };
            }
            _ => {}
        }
        Next::Rest(match (error.retryable(), soap.is_network()) {
            (true, _) => self.later(error),
            // A proxy or a certificate in between: somebody must do something, then it leaves.
            (false, true) => rest(CheckState::WaitingForNetwork, Some(error)),
            (false, false) => rest(CheckState::NeedsYou, Some(error)),
        })
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
        if retries(Retry::Later) || down {
            return self.later(&Error::InsurerDown { detail });
        }
        rest(CheckState::NeedsYou, Some(&Error::CheckRefused { detail }))
    }

    /// Parked until the next attempt, or given up after a day.
    fn later(&self, error: &Error) -> CheckOutcome {
        let age = self.now.duration_since(self.check.requested_at);
        if age > policy::GIVE_UP && self.attempts >= 5 {
            return rest(CheckState::GivenUp, Some(error));
        }
        CheckOutcome {
            next_attempt_at: Some(policy::next_attempt(self.now, self.attempts)),
            ..rest(CheckState::WaitingForNetwork, Some(error))
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
        error: error.map(|error| {
            let view = error.view();
            CheckError {
                code: view.code,
                params: view.params,
                retryable: view.retryable,
                correlation_id: view.correlation_id,
            }
        }),
        ..CheckOutcome::default()
    }
}

/// The insurer of the period that covers the care date, or of the newest one.
fn insurer(data: &MemberData, check: &Check) -> Option<String> {
    let date = check.reference_date;
    let covers = data.periods.iter().find(|period| {
        period.from.is_some_and(|from| from <= date)
            && period.until.is_none_or(|until| date <= until)
    });
    let period = covers.or(data
        .periods
        .first()
        .filter(|_| data.verdict != Verdict::Unknown));
    period.and_then(|period| period.insurer.clone())
}

#[cfg(test)]
mod tests;
