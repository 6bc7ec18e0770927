//! One call over HTTP: what SOAP 1.1 and WS-I ask of it, the faults that strike it, and its answer.

mod pack;

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::header::{CONTENT_ENCODING, CONTENT_TYPE, DATE};
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use jiff::Timestamp;
use uuid::Uuid;

use super::body::Broken;
use crate::faults::{FaultKind, Service};
use crate::platform::Platform;
use crate::received::ReceivedCall;
use crate::soap_fault::SoapFault;
use crate::visit::{Reply, Visit};

/// A service: checks a message and answers it.
type Handler = fn(&Visit<'_>, &str, &str) -> Result<Reply, SoapFault>;

/// Handles a call of a SOAP service.
pub(super) async fn soap(
    platform: &Platform,
    service: Service,
    request: axum::extract::Request,
    handler: Handler,
) -> Response {
    let visit = platform.visit(service);
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, super::LONGEST_REQUEST).await;
    if let Some(response) = before(&visit, service).await {
        return response;
    }
    if parts.method != Method::POST {
        return dated(visit.now, StatusCode::METHOD_NOT_ALLOWED.into_response());
    }
    let action = soap_action(&parts.headers);
    let Ok(body) = body else {
        return dated(visit.now, StatusCode::PAYLOAD_TOO_LARGE.into_response());
    };
    let result = check_headers(&parts.headers)
        .and_then(|()| action.clone())
        .and_then(|action| {
            let text = std::str::from_utf8(&body)
                .map_err(|_| SoapFault::bus("SOA-03001", "the message is not UTF-8"))?;
            handler(&visit, &action, text)
        })
        .and_then(|reply| switched_fault(&visit).map_or(Ok(reply), Err));
    let ticket = Uuid::new_v4().to_string();
    let (status, reply) = match result {
        Ok(reply) => (StatusCode::OK, reply),
        Err(fault) => {
            let xml = fault.to_xml(&ticket);
            let (verdict, reason) = (fault.verdict(), fault.reason);
            let reply = Reply {
                xml,
                verdict,
                reason,
                ..Reply::default()
            };
            (StatusCode::INTERNAL_SERVER_ERROR, reply)
        }
    };
    let kept = |text: &str| platform.config.keep_bodies.then(|| text.to_owned());
    platform.received.push(ReceivedCall {
        at: visit.now,
        service: Some(service),
        soap_action: action.ok(),
        verdict: reply.verdict.clone(),
        reason: reply.reason.clone(),
        status: status.as_u16(),
        bytes_in: body.len(),
        body: kept(&String::from_utf8_lossy(&body)),
        answer: kept(&reply.xml),
    });
    wait(reply.wait).await;
    dated(visit.now, pack::response(status, reply, &visit))
}

/// Answers with the service list, or with what `form` makes of it.
pub(super) async fn service_list(
    platform: &Platform,
    form: fn(String) -> (String, &'static str),
) -> Response {
    let visit = platform.visit(Service::ServiceList);
    if let Some(response) = before(&visit, Service::ServiceList).await {
        return response;
    }
    let inactive = visit.is_struck_by(&FaultKind::EndpointInactive);
    let list = platform.authority.signer().and_then(|signer| {
        platform
            .service_lists
            .xml(&platform.base_url, inactive, &signer, visit.now)
    });
    let response = match list {
        Ok(xml) => {
            let (text, kind) = form(xml);
            let reply = Reply::accepted(text);
            let mut response = pack::response(StatusCode::OK, reply, &visit);
            if !visit.is_struck_by(&FaultKind::NotXml) {
                response
                    .headers_mut()
                    .insert(CONTENT_TYPE, HeaderValue::from_static(kind));
            }
            response
        }
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    };
    platform.received.push(ReceivedCall {
        at: visit.now,
        service: Some(Service::ServiceList),
        soap_action: None,
        verdict: "accepted".into(),
        reason: String::new(),
        status: response.status().as_u16(),
        bytes_in: 0,
        body: None,
        answer: None,
    });
    dated(visit.now, response)
}

/// The faults that need no look at the message. The call still has been received.
pub(super) async fn before(visit: &Visit<'_>, service: Service) -> Option<Response> {
    let mut answer = None;
    for kind in &visit.struck {
        match kind {
            FaultKind::Latency { milliseconds } => {
                wait(Duration::from_millis(*milliseconds)).await;
            }
            FaultKind::Drop => {
                let broken = Body::new(Broken::after(axum::body::Bytes::new()));
                answer = Some(("drop", Response::new(broken)));
            }
            FaultKind::Http { status } => {
                let status =
                    StatusCode::from_u16(*status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
                let page = "<html><body><h1>The service is not available</h1></body></html>";
                answer = Some((
                    "http",
                    (status, [(CONTENT_TYPE, "text/html")], page).into_response(),
                ));
            }
            _ => {}
        }
    }
    let (verdict, response) = answer?;
    visit.platform.received.push(ReceivedCall {
        at: visit.now,
        service: Some(service),
        soap_action: None,
        verdict: verdict.into(),
        reason: "a fault is switched on".into(),
        status: response.status().as_u16(),
        bytes_in: 0,
        body: None,
        answer: None,
    });
    Some(dated(visit.now, response))
}

/// A fault of the bus or of message security that is switched on.
fn switched_fault(visit: &Visit<'_>) -> Option<SoapFault> {
    visit.struck.iter().find_map(|kind| match kind {
        FaultKind::Soa { code } => Some(SoapFault::bus(code, "a fault is switched on")),
        FaultKind::Wsse { code } if code == "MessageExpired" => {
            Some(SoapFault::expired("a fault is switched on"))
        }
        FaultKind::Wsse { code } => Some(SoapFault::security(code, "a fault is switched on")),
        _ => None,
    })
}

/// SOAP 1.1 over HTTP as WS-I asks for it: XML in UTF-8.
fn check_headers(headers: &HeaderMap) -> Result<(), SoapFault> {
    let kind = headers
        .get(CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let mut parts = kind.split(';').map(str::trim);
    let media = parts.next().unwrap_or_default();
    let charset = parts.find_map(|part| {
        part.to_ascii_lowercase()
            .strip_prefix("charset=")
            .map(|charset| charset.trim_matches('"').to_owned())
    });
    if !media.eq_ignore_ascii_case("text/xml") || charset.as_deref() != Some("utf-8") {
        let reason = "Content-Type must be text/xml; charset=utf-8";
        return Err(SoapFault::bus("SOA-03004", reason));
    }
    if headers.contains_key(CONTENT_ENCODING) {
        return Err(SoapFault::bus(
            "SOA-03004",
            "requests must not be compressed",
        ));
    }
    Ok(())
}

/// The SOAPAction without its quotes, which must be there.
fn soap_action(headers: &HeaderMap) -> Result<String, SoapFault> {
    let value = headers
        .get("SOAPAction")
        .and_then(|value| value.to_str().ok());
    let value = value.ok_or_else(|| SoapFault::bus("SOA-03004", "SOAPAction is missing"))?;
    value
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| SoapFault::bus("SOA-03004", "SOAPAction must be quoted"))
}

/// The answer with the platform's own time.
pub(super) fn dated(now: Timestamp, mut response: Response) -> Response {
    let date = now.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
    if let Ok(date) = HeaderValue::from_str(&date) {
        response.headers_mut().insert(DATE, date);
    }
    response
}

async fn wait(duration: Duration) {
    if !duration.is_zero() {
        tokio::time::sleep(duration).await;
    }
}

#[cfg(test)]
mod tests {
    use axum::http::Request;

    use super::*;
    use crate::config::Config;
    use crate::faults::Fault;
    use crate::simulator::Prepared;

    fn call() -> axum::extract::Request {
        Request::post("/MyCareNet/MemberData/v1")
            .header("Content-Type", "text/xml; charset=utf-8")
            .header("SOAPAction", "\"urn:x\"")
            .body(Body::from("<a/>"))
            .expect("request")
    }

    #[tokio::test(start_paused = true)]
    async fn calls_wait_beside_each_other() {
        let folder = tempfile::TempDir::new().expect("folder");
        let platform = Prepared::new(Config::new(folder.path()))
            .expect("platform")
            .platform;
        platform
            .faults
            .set(Fault::new(FaultKind::Latency { milliseconds: 300 }));
        let started = tokio::time::Instant::now();
        let answer = |_: &Visit<'_>, _: &str, _: &str| Ok(Reply::accepted("<b/>".into()));
        let one = || soap(&platform, Service::MemberData, call(), answer);
        let (first, second, third) = tokio::join!(one(), one(), one());
        for response in [first, second, third] {
            assert_eq!(response.status(), StatusCode::OK);
        }
        // the clock of the runtime stands still but for the sleeps
        assert_eq!(started.elapsed(), Duration::from_millis(300));
        assert_eq!(platform.received.list().len(), 3);
    }
}
