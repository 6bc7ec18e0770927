//! The responder of the card authority over plain HTTP, as responders are (RFC 6960, appendix A).

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::header::{CONTENT_TYPE, HeaderValue};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use openssl::base64::decode_block;

use super::call;
use crate::faults::{FaultKind, Service};
use crate::platform::Platform;
use crate::received::ReceivedCall;

/// Where questions go; a question by GET stands behind it, in base64.
pub(crate) const PATH: &str = "/eid";

const QUESTION: &str = "application/ocsp-request";
const ANSWER: &str = "application/ocsp-response";

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
    let mut every_card = false;
    let mut lost: Vec<Vec<u8>> = Vec::new();
    for kind in &visit.struck {
        match kind {
            FaultKind::LostCard { niss: Some(niss) } => {
                lost.extend(platform.cards.serials_of(niss));
            }
            FaultKind::LostCard { niss: None } => every_card = true,
            _ => {}
        }
    }
    let is_lost = |serial: &[u8]| every_card || lost.iter().any(|lost| lost == serial);
    let answer = platform.cards.status(question, visit.now, is_lost);
    platform.received.push(ReceivedCall {
        at: visit.now,
        service: Some(Service::CardStatus),
        soap_action: None,
        verdict: answer.verdict.into(),
        reason: String::new(),
        status: StatusCode::OK.as_u16(),
        bytes_in: question.len(),
        body: None,
        answer: None,
    });
    let response = ([(CONTENT_TYPE, ANSWER)], answer.der).into_response();
    call::dated(visit.now, response)
}
