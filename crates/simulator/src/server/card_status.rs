//! The responder of the card authority over plain HTTP, as responders are (RFC 6960, appendix A), and
//! beside it its lists of revoked certificates.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use openssl::base64::decode_block;
use openssl::error::ErrorStack;

use super::call;
use crate::card::{Addresses, Holder, ListName, Lister};
use crate::faults::{FaultKind, Service};
use crate::platform::Platform;
use crate::received::ReceivedCall;
use crate::visit::Visit;

/// Where questions go; a question by GET stands behind it, in base64.
pub(super) const PATH: &str = "/eid";
/// Where the lists are.
pub(super) const LISTS: &str = "/crl";

const QUESTION: &str = "application/ocsp-request";
const ANSWER: &str = "application/ocsp-response";
const LIST: &str = "application/pkix-crl";

/// What certificates say about a card authority that answers under this origin.
pub(crate) fn addresses(origin: &str) -> Addresses {
    Addresses {
        ocsp: Some(format!("{origin}{PATH}")),
        lists: Some(format!("{origin}{LISTS}")),
        ..Addresses::default()
    }
}

/// A question by POST.
pub(super) async fn post(
    State(platform): State<Arc<Platform>>,
    headers: HeaderMap,
    question: Bytes,
) -> Response {
    if headers.get(CONTENT_TYPE) != Some(&HeaderValue::from_static(QUESTION)) {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE.into_response();
    }
    answer(&platform, &question).await
}

/// A question by GET, which any cache may answer.
pub(super) async fn get(
    State(platform): State<Arc<Platform>>,
    Path(question): Path<String>,
) -> Response {
    answer(&platform, &decode_block(&question).unwrap_or_default()).await
}

async fn answer(platform: &Platform, question: &[u8]) -> Response {
    let visit = platform.visit(Service::CardStatus);
    if let Some(response) = call::before(&visit, Service::CardStatus).await {
        return response;
    }
    let every_card = visit.is_struck_by(&FaultKind::LostCard { niss: None });
    let lost = lost(&visit);
    let is_lost = |serial: &[u8]| every_card || lost.iter().any(|lost| lost == serial);
    let weak = visit.is_struck_by(&FaultKind::WeakStatus);
    let answer = platform.cards.status(question, visit.now, weak, is_lost);
    note(&visit, Service::CardStatus, answer.verdict, question.len());
    let response = ([(CONTENT_TYPE, ANSWER)], answer.der).into_response();
    call::dated(visit.now, response)
}

/// A list of revoked certificates.
pub(super) async fn list(
    State(platform): State<Arc<Platform>>,
    Path(name): Path<String>,
) -> Response {
    let visit = platform.visit(Service::CardList);
    if let Some(response) = call::before(&visit, Service::CardList).await {
        return response;
    }
    let Ok(name) = name.parse::<ListName>() else {
        return call::dated(visit.now, StatusCode::NOT_FOUND.into_response());
    };
    let response = match write(&visit, name) {
        Ok(list) => ([(CONTENT_TYPE, LIST)], list).into_response(),
        Err(error) => {
            tracing::warn!(%error, "no list of revoked cards could be signed");
            StatusCode::INTERNAL_SERVER_ERROR.into_response()
        }
    };
    note(&visit, Service::CardList, "list", 0);
    call::dated(visit.now, response)
}

fn write(visit: &Visit<'_>, name: ListName) -> Result<Vec<u8>, ErrorStack> {
    let cards = &visit.platform.cards;
    let mut serials = Vec::new();
    match name.lister {
        Lister::Root => {
            if visit.is_struck_by(&FaultKind::RegisterRevoked) {
                serials.push(cards.register_serial(name)?);
            }
        }
        Lister::Citizen | Lister::Foreigner => serials = lost(visit),
    }
    let indirect = visit.is_struck_by(&FaultKind::IndirectList);
    cards.list(name, &serials, indirect, visit.now)
}

/// The serial numbers of lost cards; a list cannot say "all", so it names everybody in practice.
fn lost(visit: &Visit<'_>) -> Vec<Vec<u8>> {
    let cards = &visit.platform.cards;
    let mut lost = Vec::new();
    for kind in &visit.struck {
        match kind {
            FaultKind::LostCard { niss: Some(niss) } => lost.extend(cards.serials_of(niss)),
            FaultKind::LostCard { niss: None } => {
                let mut everybody = Holder::patients();
                everybody.extend([Holder::nurse(), Holder::child(), Holder::foreigner()]);
                let mut numbers: Vec<_> = everybody.into_iter().map(|it| it.niss).collect();
                numbers.sort_unstable();
                numbers.dedup();
                lost.extend(numbers.iter().flat_map(|niss| cards.serials_of(niss)));
            }
            _ => {}
        }
    }
    lost
}

fn note(visit: &Visit<'_>, service: Service, verdict: &str, bytes_in: usize) {
    visit.platform.received.push(ReceivedCall {
        at: visit.now,
        service: Some(service),
        soap_action: None,
        verdict: verdict.into(),
        reason: String::new(),
        status: StatusCode::OK.as_u16(),
        bytes_in,
        body: None,
        answer: None,
    });
}
