//! Sending a check.

use std::sync::LazyLock;

use jiff::SignedDuration;
use valise_ehealth::Service;
use valise_mycarenet::member_data::{self, InputReference, MemberData, Query, Reader};
use valise_soap::{Call, MESSAGE_LIFETIME, Unread, with_holder_of_key};
use valise_store::{Check, NewTry, Person};

use super::keep::{self, Received};
use super::outcome::{Corrected, Correction, Next, Try, rest};
use super::{ask, policy, told, view};
use crate::context::Context;
use crate::scope::Network;
use crate::session::{self, Live};
use crate::views::{CheckState, CheckView};
use crate::{Error, person, profile};

/// Why the call is made, for the ledger.
pub(crate) const PURPOSE: &str = "member_data";

/// Which process sends: no two runs have the same name.
static PROCESS: LazyLock<String> = LazyLock::new(|| uuid::Uuid::new_v4().to_string());

/// Sends a check until it rests: answered, or parked with a reason.
pub(crate) async fn send(context: &Context, check_id: &str) -> Result<CheckView, Error> {
    let mut corrected = Corrected::default();
    while let Some(correction) = attempt(context, check_id, &corrected).await? {
        match correction {
            Correction::WithoutFacet(facet) => corrected.facets.push(facet),
            Correction::NewSession => corrected.session = true,
            Correction::Clock => corrected.clock = true,
        }
    }
    told(context, check_id);
    view::view(context, check_id).await
}

/// A message ready to leave.
struct Prepared {
    network: Network,
    live: Live,
    query: Query,
    message: String,
}

/// One try: what has to be corrected before the next one, or nothing when the check rests.
async fn attempt(
    context: &Context,
    check_id: &str,
    corrected: &Corrected,
) -> Result<Option<Correction>, Error> {
    let check = ask::required(context, check_id).await?;
    if view::is_over(&check) && view::state(&check) != CheckState::GivenUp {
        return Ok(None);
    }
    let person = person::required(context, &check.person_id).await?;
    let Some(prepared) = begun(context, &check, &person, corrected).await? else {
        return Ok(None);
    };
    told(context, check_id);

    let offset = prepared.network.transport.clock_offset();
    let received = exchange(&prepared, &check).await;
    let measured = prepared.network.transport.clock_offset();
    let circumstances = Try {
        check: &check,
        attempts: check.attempts + 1,
        now: context.now(),
        corrected,
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
    corrected: &Corrected,
) -> Result<Option<Prepared>, Error> {
    loop {
        let prepared = match prepare(context, check, person).await {
            Ok(prepared) => prepared,
            Err(error) => {
                park(context, check, corrected, &error).await?;
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

/// Everything before the message leaves: session, question, signature.
async fn prepare(context: &Context, check: &Check, person: &Person) -> Result<Prepared, Error> {
    let network = context.network()?;
    let profile = profile::required(context).await?;
    let origin = ask::origin(&network.addresses, &profile, context.scope.environment)?;
    let query = ask::question(check, person, InputReference::new(context.now()))?;
    let live = session::live(context).await?;
    let now = live.platform_now(context);
    let body = member_data::request(&query, &origin, now)?;
    let (xml, id) = (live.assertion.xml(), live.assertion.id());
    let signer = &live.key.signer;
    let message = with_holder_of_key(&body, xml, id, signer, now, MESSAGE_LIFETIME, None)?;
    Ok(Prepared {
        network,
        live,
        query,
        message,
    })
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

/// Posts the message and reads what comes back.
async fn exchange(prepared: &Prepared, check: &Check) -> Received {
    let url = match prepared.network.addresses.get(Service::MemberData) {
        Ok(url) => url.to_owned(),
        Err(error) => return Received::failed(error, None),
    };
    let call = Call {
        url,
        soap_action: Some(ask::soap_action()),
        purpose: PURPOSE,
        body: prepared.message.clone(),
    };
    let exchange = prepared.network.transport.exchange(call).await;
    let server_fingerprint = exchange.server_fingerprint();
    let received = match exchange.result {
        Err(error) => Received::failed(error.into(), exchange.unread),
        Ok(answer) => {
            let unpacked = member_data::response_in(&answer);
            let (content, data) = match unpacked {
                Ok(unpacked) => {
                    let data = read(&unpacked.samlp_response, prepared, check);
                    (Some(unpacked.samlp_response), data)
                }
                Err(error) => (None, Err(error.into())),
            };
            let bytes = answer.raw().to_vec();
            Received {
                response: Some(Unread { bytes, whole: true }),
                content,
                data,
                server_certificate: None,
                server_fingerprint: None,
            }
        }
    };
    Received {
        server_certificate: exchange.server_certificate,
        server_fingerprint,
        ..received
    }
}

fn read(content: &[u8], prepared: &Prepared, check: &Check) -> Result<MemberData, Error> {
    let Query {
        subject, reference, ..
    } = &prepared.query;
    let reader = Reader::new()
        .on(check.reference_date)
        .answering(reference)
        .about(subject);
    Ok(reader.read(content)?)
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
