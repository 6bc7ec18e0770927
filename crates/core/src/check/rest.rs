//! What an insurer left out of its answer: asked once more later, as a new try of the same check.
//! The answer itself stays and is completed.

use valise_mycarenet::member_data::{self, MemberData, Outcome, Reason, Retry};
use valise_store::{Answer, Check, CheckOutcome};

use super::outcome::{Next, insurer};
use super::policy::{self, Class};
use crate::context::word;
use crate::views::CheckState;
use crate::{Error, brussels};

/// The facets that were asked, that the answer says nothing about, and that may come later.
pub(super) fn left_out(data: &MemberData, check: &Check) -> Vec<String> {
    let later = data
        .faults
        .iter()
        .any(|fault| fault.retry == Retry::RestLater);
    if data.outcome != Outcome::Partial || !later {
        return Vec::new();
    }
    let silent = |facet: &&String| !data.answered_facets.contains(facet);
    check.facets.iter().filter(silent).cloned().collect()
}

/// The check as it is put to ask only for what was left out.
pub(super) fn question(check: &Check) -> Check {
    Check {
        facets: check.rest_facets.clone(),
        ..check.clone()
    }
}

/// How an answered check goes on after its rest was asked: completed, unchanged, or tried again on
/// the same day when nobody was reached.
pub(super) fn ended(
    check: &Check,
    answer: Option<&Answer>,
    came: &Result<MemberData, Error>,
    now: jiff::Timestamp,
) -> Next {
    let mut outcome = CheckOutcome {
        state: word(&CheckState::Answered),
        outcome: check.outcome.clone(),
        verdict: check.verdict.clone(),
        reasons: check.reasons.clone(),
        answering_insurer: check.answering_insurer.clone(),
        ..CheckOutcome::default()
    };
    let first = answer.and_then(|answer| read(answer, check));
    match (came, first) {
        (Ok(rest), Some(first)) if rest.outcome.is_answer() => {
            let whole = completed(first, rest.clone(), check);
            outcome.outcome = Some(word(&whole.outcome));
            outcome.verdict = Some(word(&whole.verdict));
            outcome.reasons = whole.reasons.iter().map(word).collect();
            outcome.answering_insurer = insurer(&whole, check);
        }
        (Err(error), _) if waits(error) => {
            let later = now.saturating_add(policy::REST_AFTER).unwrap_or(now);
            if brussels::day(later) == brussels::day(now) {
                outcome.rest_facets = check.rest_facets.clone();
                outcome.next_attempt_at = Some(later);
            }
        }
        _ => {}
    }
    Next::rest(outcome)
}

/// An answer as kept, read again.
pub(super) fn read(answer: &Answer, check: &Check) -> Option<MemberData> {
    member_data::read(answer.content.as_deref()?, Some(check.reference_date)).ok()
}

/// An answer with what it had left out.
pub(super) fn completed(first: MemberData, rest: MemberData, check: &Check) -> MemberData {
    let mut whole = first;
    let new = |facet: &&String| !whole.answered_facets.contains(facet);
    let added: Vec<String> = rest.answered_facets.iter().filter(new).cloned().collect();
    if added.iter().any(|facet| facet == super::needed_facet()) {
        whole.verdict = rest.verdict;
        whole.reasons = rest.reasons;
        whole.periods = rest.periods;
        whole.payment_by_insurer = rest.payment_by_insurer;
        whole.situation = rest.situation;
        whole.medical_house = rest.medical_house;
        whole.hospitalisation = rest.hospitalisation;
        whole.request_type = rest.request_type;
    }
    whole.patient = whole.patient.or(rest.patient);
    whole.palliative = whole.palliative.or(rest.palliative);
    whole.global_medical_file = whole.global_medical_file.or(rest.global_medical_file);
    whole.care_path = whole.care_path.or(rest.care_path);
    whole.chronic_condition = whole.chronic_condition.or(rest.chronic_condition);
    whole.reference_pharmacy = whole.reference_pharmacy.or(rest.reference_pharmacy);
    whole.answered_facets.extend(added);
    let all = check
        .facets
        .iter()
        .all(|facet| whole.answered_facets.contains(facet));
    if all {
        whole.faults.retain(|fault| fault.retry != Retry::RestLater);
        whole
            .reasons
            .retain(|reason| *reason != Reason::MissingFacets);
        if whole.faults.is_empty() {
            whole.outcome = Outcome::Answered;
        }
    }
    whole
}

fn waits(error: &Error) -> bool {
    matches!(
        policy::class(error),
        Class::Network | Class::Blocked | Class::Later | Class::Session
    )
}
