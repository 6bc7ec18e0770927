//! Sending a check.

use std::sync::LazyLock;

use jiff::SignedDuration;
use valise_store::{Check, CheckOutcome, NewTry, Person};

use super::message::{self, Prepared};
use super::outcome::{Corrected, Correction, Next, Try, rest};
use super::{ask, keep, policy, told, view};
use crate::context::Context;
use crate::continuity::{Route, is_unreached};
use crate::session;
use crate::views::{CheckState, CheckView};
use crate::{Error, person};

/// Which process sends: no two runs have the same name.
static PROCESS: LazyLock<String> = LazyLock::new(|| uuid::Uuid::new_v4().to_string());

/// Sends a check until it rests: answered, or parked with a reason.
pub(crate) async fn send(context: &Context, check_id: &str) -> Result<CheckView, Error> {
    let mut sending = Sending::default();
    while let Some(correction) = attempt(context, check_id, &mut sending).await? {
        match correction {
            Correction::WithoutFacet(facet) => sending.corrected.facets.push(facet),
            Correction::NewSession => sending.corrected.session = true,
            Correction::Clock => sending.corrected.clock = true,
            // The route is at the other address already.
            Correction::OtherAddress => {}
        }
    }
    told(context, check_id);
    view::view(context, check_id).await
}

/// One sending of a check, over all its tries.
#[derive(Default)]
struct Sending {
    corrected: Corrected,
    /// Where it goes; nothing before the first try.
    route: Option<Route>,
    /// How the check would rest because of the first address that failed.
    first: Option<CheckOutcome>,
}

impl Sending {
    /// What follows a failure that leaves the check at rest: another address of the service, when
    /// the platform's list has one. When none of them serves, the first failure is told.
    async fn elsewhere(&mut self, context: &Context, failure: &Error, rests: CheckOutcome) -> Next {
        let route = self.route.as_mut();
        if let Some(route) = route
            && route.has_another(context, failure).await
        {
            self.first.get_or_insert(rests);
            return Next::Again(Correction::OtherAddress);
        }
        Next::Rest(match self.first.take() {
            Some(first) if is_unreached(failure) => first,
            _ => rests,
        })
    }
}

/// One try: what has to be corrected before the next one, or nothing when the check rests.
async fn attempt(
    context: &Context,
    check_id: &str,
    sending: &mut Sending,
) -> Result<Option<Correction>, Error> {
    let check = ask::required(context, check_id).await?;
    if view::is_over(&check) && view::state(&check) != CheckState::GivenUp {
        return Ok(None);
    }
    let person = person::required(context, &check.person_id).await?;
    let Some(prepared) = begun(context, &check, &person, sending).await? else {
        return Ok(None);
    };
    told(context, check_id);

    let offset = prepared.network.transport.clock_offset();
    let received = message::exchange(&prepared, &check).await;
    let measured = prepared.network.transport.clock_offset();
    let circumstances = Try {
        check: &check,
        attempts: check.attempts + 1,
        now: context.now(),
        corrected: &sending.corrected,
        offset_moved: measured.unwrap_or_default() - offset.unwrap_or_default(),
    };
    let next = match &received.data {
        Ok(data) => circumstances.answered(data),
        Err(error) => circumstances.failed(error),
    };
    let next = match next {
        Next::Again(Correction::NewSession) => {
            match session::renewed(context, &prepared.live).await {
                Ok(_) => Next::Again(Correction::NewSession),
                Err(error) => {
                    let corrected = Corrected {
                        session: true,
                        ..Corrected::default()
                    };
                    Try {
                        corrected: &corrected,
                        ..circumstances
                    }
                    .failed(&error)
                }
            }
        }
        Next::Rest(rests) => match &received.data {
            Err(error) => sending.elsewhere(context, error, rests).await,
            Ok(_) => Next::Rest(rests),
        },
        next => next,
    };
    let correction = match &next {
        Next::Again(correction) => Some(correction.clone()),
        Next::Rest(_) => None,
    };
    let reference = prepared.query.reference.as_str();
    keep::ended(context, check, person, reference, measured, received, next).await?;
    Ok(correction)
}

/// A message that is written down and may leave. Nothing when it can't leave now (the check is
/// parked with the reason), or when another call sends it.
async fn begun(
    context: &Context,
    check: &Check,
    person: &Person,
    sending: &mut Sending,
) -> Result<Option<Prepared>, Error> {
    loop {
        let prepared = match message::prepare(context, check, person, &mut sending.route).await {
            Ok(prepared) => prepared,
            Err(error) => {
                park(context, check, &sending.corrected, &error).await?;
                return Ok(None);
            }
        };
        match begin(context, check, &prepared).await {
            Ok(begun) => return Ok(begun.then_some(prepared)),
            // Two tries of the same millisecond drew the same reference: the next draw differs.
            Err(Error::Store(valise_store::Error::Rule { rule }))
                if rule.contains("tries.input_reference") => {}
            Err(error) => return Err(error),
        }
    }
}

/// Writes the try down with the message, before it leaves.
async fn begin(context: &Context, check: &Check, prepared: &Prepared) -> Result<bool, Error> {
    let (id, now) = (check.id.clone(), context.now());
    let reference = prepared.query.reference.as_str().to_owned();
    let request = prepared.message.clone().into_bytes();
    context
        .write(move |db| {
            let lease_until = now.saturating_add(policy::LEASE).unwrap_or(now);
            db.begin_try(
                &id,
                &NewTry {
                    input_reference: &reference,
                    request: &request,
                    started_at: now,
                    lease_by: &PROCESS,
                    lease_until,
                },
            )
        })
        .await
}

/// The check could not leave: it waits, with the reason.
async fn park(
    context: &Context,
    check: &Check,
    corrected: &Corrected,
    error: &Error,
) -> Result<(), Error> {
    let circumstances = Try {
        check,
        attempts: check.attempts,
        now: context.now(),
        corrected,
        offset_moved: SignedDuration::ZERO,
    };
    let outcome = match circumstances.failed(error) {
        Next::Rest(outcome) => outcome,
        Next::Again(_) => rest(CheckState::NeedsYou, Some(error)),
    };
    let id = check.id.clone();
    context.write(move |db| db.set_check(&id, &outcome)).await
}
