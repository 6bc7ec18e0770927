//! `/_control`: switching faults and looking at what was received, for programs on this machine.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::header::{HOST, ORIGIN};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::{Deserialize, Serialize};

use crate::faults::Fault;
use crate::keystores::PracticeKeystore;
use crate::people::Person;
use crate::platform::Platform;
use crate::received::ReceivedCall;

/// A change of the switchboard: first everything off when asked, then these on.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Change {
    #[serde(default)]
    clear: bool,
    #[serde(default)]
    set: Vec<Fault>,
}

#[derive(Debug, Serialize)]
struct Situation<'a> {
    base_url: &'a str,
    now: jiff::Timestamp,
    faults: Vec<Fault>,
    received: Vec<ReceivedCall>,
    people: &'a [Person],
    keystores: &'a [PracticeKeystore],
}

/// Switches faults.
pub(super) async fn change(
    State(platform): State<Arc<Platform>>,
    headers: HeaderMap,
    body: axum::body::Bytes,
) -> Response {
    if !is_local_program(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    match serde_json::from_slice::<Change>(&body) {
        Err(error) => (StatusCode::BAD_REQUEST, format!("{error}\n")).into_response(),
        Ok(change) => {
            let objection = change.set.iter().find_map(|fault| fault.kind.objection());
            if let Some(objection) = objection {
                return (StatusCode::BAD_REQUEST, format!("{objection}\n")).into_response();
            }
            if change.clear {
                platform.faults.clear();
            }
            for fault in change.set {
                platform.faults.set(fault);
            }
            Json(platform.faults.active()).into_response()
        }
    }
}

/// Shows the situation.
pub(super) async fn show(State(platform): State<Arc<Platform>>, headers: HeaderMap) -> Response {
    if !is_local_program(&headers) {
        return StatusCode::FORBIDDEN.into_response();
    }
    Json(Situation {
        base_url: &platform.base_url,
        now: platform.now(),
        faults: platform.faults.active(),
        received: platform.received.list(),
        people: &platform.people,
        keystores: &platform.keystores,
    })
    .into_response()
}

/// The server listens on the loopback address only; this keeps out pages that a browser of this
/// machine was lured into sending here.
fn is_local_program(headers: &HeaderMap) -> bool {
    let host = headers
        .get(HOST)
        .and_then(|host| host.to_str().ok())
        .unwrap_or_default();
    let name = host.rsplit_once(':').map_or(host, |(name, _)| name);
    !headers.contains_key(ORIGIN) && matches!(name, "127.0.0.1" | "localhost")
}
