//! Keeping what came back: the bytes, the new state of the check, what was learnt about the person
//! and the line of the activity log, in one transaction.

use jiff::{SignedDuration, Timestamp};
use valise_mycarenet::member_data::MemberData;
use valise_soap::Unread;
use valise_store::{Check, CheckOutcome, EndedTry, NewAnswer, Person, Writing};

use super::outcome::{Correction, Next, rest};
use super::{ask, policy, rest};
use crate::context::Context;
use crate::evidence::Keeper;
use crate::outbox::Flow;
use crate::views::CheckState;
use crate::{Changed, Error, activity, facts};

/// What came back from a call.
pub(super) struct Received {
    /// The body of the HTTP answer, also when it is a fault or can't be read; nothing when none
    /// came.
    pub(super) response: Option<Unread>,
    /// The business answer inside.
    pub(super) content: Option<Vec<u8>>,
    /// What it says.
    pub(super) data: Result<MemberData, Error>,
    /// The certificate of the server (DER).
    pub(super) server_certificate: Option<Vec<u8>>,
    /// SHA-256 of that certificate.
    pub(super) server_fingerprint: Option<[u8; 32]>,
}

impl Received {
    /// Nothing came, or something that can't be worked with. Of that, no more is kept than what
    /// shows what it is.
    pub(super) fn failed(error: Error, unread: Option<Unread>) -> Self {
        let response = unread.map(|mut unread| {
            unread.whole &= unread.bytes.len() <= policy::LONGEST_UNREAD;
            unread.bytes.truncate(policy::LONGEST_UNREAD);
            unread.bytes.shrink_to_fit();
            unread
        });
        Self {
            response,
            content: None,
            data: Err(error),
            server_certificate: None,
            server_fingerprint: None,
        }
    }
}

/// Ends a try; whether the check moved with it: not when somebody else has it by now. What came back
/// is kept all the same.
pub(super) async fn ended(
    context: &Context,
    check: Check,
    person: Person,
    reference: &str,
    offset: Option<SignedDuration>,
    received: Received,
    next: Next,
) -> Result<bool, Error> {
    let (reference, now) = (reference.to_owned(), context.now());
    let clock_offset_ms = offset.and_then(|offset| i64::try_from(offset.as_millis()).ok());
    let learnt = match &received.data {
        Ok(data) if data.outcome.is_answer() => learnt(&person, data, &check, now),
        _ => None,
    };
    let learnt_something = learnt.is_some();
    let evidence = Keeper::of(context);
    let moved = context
        .write(move |db| {
            let answer = received.response.as_ref().map(|response| NewAnswer {
                response: &response.bytes,
                whole: response.whole,
                content: received.content.as_deref(),
                clock_offset_ms,
                server_certificate: received.server_certificate.as_deref(),
            });
            let outcome = match &next {
                Next::Rest(outcome) => (**outcome).clone(),
                // Should the app end before the next try, the check leaves later.
                Next::Again(_) => CheckOutcome {
                    keeps_lease: true,
                    ..rest(CheckState::Saved, None)
                },
            };
            let result = match &received.data {
                Ok(data) => result(data),
                Err(error) => error.code().to_owned(),
            };
            let ended = EndedTry {
                input_reference: &reference,
                ended_at: now,
                result: &result,
                server_fingerprint: received.server_fingerprint,
                answer,
            };
            if matches!(next, Next::Rest(_)) {
                Flow::change(db, |flow| count(flow, &received.data, &outcome, now))?;
            }
            if !db.end_try(&check.id, &ended, &outcome)? {
                return Ok(false);
            }
            if let Ok(data) = &received.data {
                evidence.keep(db, &reference, now)?;
                keep_fact(db, &check, data, now)?;
            }
            if let Next::Again(Correction::WithoutFacet(facet)) = &next {
                ask::drop_facet(db, &check, facet)?;
            }
            if let Some(person) = learnt {
                db.put_person(&person)?;
            }
            if check.state != outcome.state {
                log(db, &check, &outcome, now)?;
            }
            Ok(true)
        })
        .await?;
    if learnt_something && moved {
        context.changed(Changed::People, None);
    }
    Ok(moved)
}

/// Keeps the short form of an answer; what was left out and came later completes it.
fn keep_fact(
    db: &Writing<'_>,
    check: &Check,
    data: &MemberData,
    now: Timestamp,
) -> Result<(), valise_store::Error> {
    if check.rest_facets.is_empty() {
        return facts::keep(db, check, data, now);
    }
    let Some(answer) = db.answer(&check.id)? else {
        return Ok(());
    };
    match rest::read(&answer, check) {
        Some(first) if data.outcome.is_answer() => {
            let whole = rest::completed(first, data.clone(), check);
            facts::keep(db, check, &whole, answer.obtained_at)
        }
        _ => Ok(()),
    }
}

/// Counts what a sending says about the platform itself.
fn count(
    flow: &mut Flow,
    data: &Result<MemberData, Error>,
    outcome: &CheckOutcome,
    now: Timestamp,
) {
    let failure = data.as_ref().err().map(Error::code);
    let code = failure.or(outcome.error.as_ref().map(|error| error.code.as_str()));
    match code {
        Some(code) if policy::is_refusal(code) => flow.refused(code, now),
        Some(code) if policy::says_nothing(code) => {}
        _ => flow.worked(),
    }
}

/// The word for the try: `answered`, or the code of the refusal.
fn result(data: &MemberData) -> String {
    match data.faults.first() {
        Some(fault) if !data.outcome.is_answer() => fault.code.clone(),
        _ => "answered".to_owned(),
    }
}

/// The line of the activity log of a check that has an end, or that needs the nurse.
fn log(
    db: &Writing<'_>,
    check: &Check,
    outcome: &CheckOutcome,
    now: Timestamp,
) -> Result<(), valise_store::Error> {
    let key = match outcome.state.as_str() {
        "answered" => "activity-check_answered",
        "needs_you" => "activity-check_needs_you",
        "given_up" => "activity-check_given_up",
        _ => return Ok(()),
    };
    activity::Line::new("check", key)
        .about(&check.person_id)
        .of_check(&check.id)
        .with("verdict", outcome.verdict.clone().unwrap_or_default())
        .with(
            "code",
            outcome
                .error
                .as_ref()
                .map(|error| error.code.clone())
                .unwrap_or_default(),
        )
        .append(db, now)
}

/// The person with what the answer adds: a name and a birth date where the list has none, the
/// insurer and the number there. Nothing when it adds nothing. What the nurse typed stays.
fn learnt(person: &Person, data: &MemberData, check: &Check, now: Timestamp) -> Option<Person> {
    let mut learnt = person.clone();
    if let Some(patient) = &data.patient {
        if person.name.is_empty() && person.first_name.is_empty() {
            learnt.name = patient.name.clone().unwrap_or_default();
            learnt.first_name = patient.first_name.clone().unwrap_or_default();
        }
        learnt.birth_date = learnt.birth_date.or(patient.birth_date);
    }
    let date = check.reference_date;
    let covering = data.periods.iter().find(|period| period.covers(date));
    if let Some(period) = covering
        && let (Some(insurer), Some(number)) = (&period.insurer, &period.registration_number)
        // Numbers under which she stands in the list are hers until the nurse changes them.
        && person.niss.is_some()
    {
        learnt.insurer = Some(insurer.clone()).filter(|insurer| insurer.len() == 3);
        learnt.registration_number = Some(number.clone());
    }
    if learnt == *person {
        return None;
    }
    learnt.updated_at = now;
    Some(learnt)
}
