//! A check as it is shown.

use secrecy::ExposeSecret;
use valise_identifiers::Niss;
use valise_mycarenet::member_data::{self, MemberData};
use valise_store::{Answer, Check, CheckLine, Person, Reading};

use super::{name, rest};
use crate::Error;
use crate::context::{Context, from_word};
use crate::views::{
    CheckChoice, CheckOriginal, CheckState, CheckSummary, CheckView, ErrorView, InsurerChoice,
    MemberDataView, Outcome, Verdict,
};

/// A check with its whole answer.
pub(crate) async fn view(context: &Context, check_id: &str) -> Result<CheckView, Error> {
    let id = check_id.to_owned();
    let found = context.read(move |db| found(db, &id)).await?;
    let Found {
        check,
        person,
        answer,
        rest_answer,
        known,
    } = found.ok_or(Error::CheckNotFound)?;
    // The bytes are the truth: they are read again each time, by the newest reader.
    let content = answer.as_ref().and_then(|answer| answer.content.as_deref());
    let data = content
        .filter(|_| check.outcome.is_some())
        .map(|content| member_data::read(content, Some(check.reference_date)));
    let left_out = rest_answer.and_then(|answer| rest::read(&answer, &check));
    let data = match (data, left_out) {
        (Some(Ok(data)), Some(left_out)) => Some(Ok(rest::completed(data, left_out, &check))),
        (data, _) => data,
    };
    let (answer, name_differs) = match data {
        Some(Ok(data)) => {
            let differs = data
                .patient
                .as_ref()
                .is_some_and(|one| name::differs(&person, one));
            (asked_about(data, &person), differs)
        }
        // Only the sheet is missing; the check itself says what went wrong.
        Some(Err(_)) | None => (MemberDataView::empty(outcome(&check)), false),
    };
    Ok(CheckView {
        state: state(&check),
        choice: choice(&check, known),
        obtained_at: check.obtained_at.filter(|_| check.outcome.is_some()),
        error: check.error.as_ref().map(|error| ErrorView {
            code: error.code.clone(),
            params: error.params.clone(),
            retryable: error.retryable,
            correlation_id: error.correlation_id.clone(),
        }),
        check_id: check.id,
        person_id: check.person_id,
        input_reference: check.input_reference,
        reference_date: check.reference_date,
        requested_at: check.requested_at,
        attempts: check.attempts,
        next_attempt_at: check.next_attempt_at,
        name_differs,
        dropped_facets: check.dropped_facets,
        answer,
    })
}

/// A check in a list.
pub(crate) fn summary(check: impl Into<CheckLine>) -> CheckSummary {
    let check = check.into();
    CheckSummary {
        state: state_of(&check.state),
        obtained_at: check.obtained_at.filter(|_| check.outcome.is_some()),
        verdict: check.verdict.as_deref().and_then(from_word::<Verdict>),
        reasons: check
            .reasons
            .iter()
            .filter_map(|reason| from_word(reason))
            .collect(),
        check_id: check.id,
        reference_date: check.reference_date,
        requested_at: check.requested_at,
        insurer: check.answering_insurer,
        error_code: check.error_code,
    }
}

/// Request and answer of the last try as they travelled.
pub(crate) async fn original(context: &Context, check_id: &str) -> Result<CheckOriginal, Error> {
    let id = check_id.to_owned();
    let (tries, answer) = context
        .read(move |db| {
            let tries = db.tries(&id)?;
            let answer = match tries.last() {
                Some(last) => db.answer_to(&last.input_reference)?,
                None => None,
            };
            Ok((tries, answer))
        })
        .await?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let last = tries.last();
    let mut request = last.map(|one| text(&one.request));
    if let Some(request) = &mut request {
        *request = without_licence(context, request);
    }
    let response = answer.map(|answer| text(&answer.response));
    Ok(CheckOriginal { request, response })
}

/// The password of the software's licence is nobody's to see.
fn without_licence(context: &Context, request: &str) -> String {
    let hidden = context.network().ok().and_then(|network| {
        let password = network.addresses.licence().ok()?.password.clone();
        let password = password.expose_secret();
        (!password.is_empty()).then(|| request.replace(&format!(">{password}<"), ">***<"))
    });
    hidden.unwrap_or_else(|| request.to_owned())
}

/// Where a check stands; a word of a newer version counts as needing the nurse.
pub(crate) fn state(check: &Check) -> CheckState {
    state_of(&check.state)
}

fn state_of(word: &str) -> CheckState {
    from_word(word).unwrap_or(CheckState::NeedsYou)
}

/// Whether a check has reached its end.
pub(crate) fn is_over(check: &Check) -> bool {
    matches!(
        state(check),
        CheckState::Answered | CheckState::GivenUp | CheckState::Cancelled
    )
}

/// Everything that belongs to one check.
struct Found {
    check: Check,
    person: Person,
    answer: Option<Answer>,
    /// What came when the rest was asked.
    rest_answer: Option<Answer>,
    known: Vec<InsurerChoice>,
}

fn found(db: &Reading<'_>, check_id: &str) -> Result<Option<Found>, valise_store::Error> {
    let Some(check) = db.check(check_id)? else {
        return Ok(None);
    };
    let Some(person) = db.person(&check.person_id)? else {
        return Ok(None);
    };
    let known = known(db, &person)?;
    let answer = db.answer(check_id)?;
    let rest_answer = match check.state.as_str() {
        "answered" => db.rest_answer(check_id)?,
        _ => None,
    };
    Ok(Some(Found {
        check,
        person,
        answer,
        rest_answer,
        known,
    }))
}

/// The insurers that earlier answers named, the newest first.
fn known(db: &Reading<'_>, person: &Person) -> Result<Vec<InsurerChoice>, valise_store::Error> {
    let mut known = Vec::new();
    if let Some(insurer) = &person.insurer {
        known.push(InsurerChoice {
            insurer: insurer.clone(),
            registration_number: person.registration_number.clone(),
        });
    }
    for check in db.check_lines_of(&person.id)? {
        if let Some(insurer) = check.answering_insurer
            && known.iter().all(|one| one.insurer != insurer)
        {
            known.push(InsurerChoice {
                insurer,
                registration_number: None,
            });
        }
    }
    Ok(known)
}

fn choice(check: &Check, known: Vec<InsurerChoice>) -> Option<CheckChoice> {
    if state(check) != CheckState::NeedsYou {
        return None;
    }
    match check.error.as_ref()?.code.as_str() {
        "core.several_insurers" => Some(CheckChoice::Insurer { known }),
        "core.person_unknown" => Some(CheckChoice::RegistrationNumber { known }),
        _ => None,
    }
}

/// How a check without a readable answer ended.
fn outcome(check: &Check) -> Outcome {
    match state(check) {
        CheckState::Saved
        | CheckState::WaitingForNetwork
        | CheckState::WaitingForSession
        | CheckState::Sending => Outcome::Queued,
        _ => Outcome::Failed,
    }
}

/// The answer, with the remark that the NISS in it is another one than the person's.
fn asked_about(data: MemberData, person: &Person) -> MemberDataView {
    let niss: Option<Niss> = person.niss.as_deref().and_then(|niss| niss.parse().ok());
    let told = data
        .patient
        .as_ref()
        .and_then(|patient| patient.niss.clone());
    let mut view = MemberDataView::from(data);
    if let (Some(niss), Some(told)) = (niss, told) {
        view.niss_changed |= told != niss.as_str();
    }
    view
}
