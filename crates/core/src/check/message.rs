//! A message ready to leave, and what comes back.

use valise_ehealth::Service;
use valise_mycarenet::member_data::{self, InputReference, MemberData, Query, Reader};
use valise_soap::{Call, MESSAGE_LIFETIME, Unread, with_holder_of_key};
use valise_store::{Check, Person};

use super::ask;
use super::keep::Received;
use crate::context::Context;
use crate::continuity::Route;
use crate::scope::Network;
use crate::session::{self, Live};
use crate::{Error, profile};

/// Why the call is made, for the ledger.
const PURPOSE: &str = "member_data";

/// A message ready to leave.
pub(super) struct Prepared {
    pub(super) network: Network,
    url: String,
    pub(super) live: Live,
    pub(super) query: Query,
    pub(super) message: String,
}

/// Everything before the message leaves: session, question, signature.
pub(super) async fn prepare(
    context: &Context,
    check: &Check,
    person: &Person,
    route: &mut Option<Route>,
) -> Result<Prepared, Error> {
    let network = context.network()?;
    let profile = profile::required(context).await?;
    let origin = ask::origin(&network.addresses, &profile, context.scope.environment)?;
    let query = ask::question(check, person, InputReference::new(context.now()))?;
    let live = session::live(context).await?;
    let route = match route {
        Some(route) => route,
        None => route.insert(Route::begin(context, Service::MemberData).await?),
    };
    let now = live.platform_now(context);
    let body = member_data::request(&query, &origin, now)?;
    let (xml, id) = (live.assertion.xml(), live.assertion.id());
    let signer = &live.key.signer;
    let message = with_holder_of_key(&body, xml, id, signer, now, MESSAGE_LIFETIME, None)?;
    Ok(Prepared {
        network,
        url: route.url().to_owned(),
        live,
        query,
        message,
    })
}

/// Posts the message and reads what comes back.
pub(super) async fn exchange(prepared: &Prepared, check: &Check) -> Received {
    let call = Call {
        url: prepared.url.clone(),
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
