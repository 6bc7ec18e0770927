//! A network in which everything goes wrong, each thing under its own name.

use std::io::Write;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use flate2::Compression;
use flate2::write::GzEncoder;
use jiff::SignedDuration;
use secrecy::SecretString;
use valise_soap::{
    Answer, Call, CallObserver, Error, FixedClock, Limits, ObservedCall, Proxy, Transport,
    TransportConfig, Unread,
};

use crate::server::{Reply, Server, http, soap};
use crate::support::at;

#[derive(Default)]
pub(crate) struct Ledger(Mutex<Vec<ObservedCall>>);

impl CallObserver for Ledger {
    fn observed(&self, call: &ObservedCall) {
        self.0.lock().unwrap().push(call.clone());
    }
}

impl Ledger {
    fn only(&self) -> ObservedCall {
        let calls = self.0.lock().unwrap();
        assert_eq!(calls.len(), 1);
        calls[0].clone()
    }
}

fn limits() -> Limits {
    Limits {
        answer_bytes: 100_000,
        ..Limits::default()
    }
}

fn short() -> Limits {
    Limits {
        total: Duration::from_millis(150),
        ..limits()
    }
}

pub(crate) fn transport(config: TransportConfig) -> (Transport, Arc<Ledger>) {
    let ledger = Arc::new(Ledger::default());
    let clock = Arc::new(FixedClock::new(at("2026-11-24T08:00:00Z")));
    (
        Transport::new(config, clock, ledger.clone()).unwrap(),
        ledger,
    )
}

fn direct(limits: Limits) -> TransportConfig {
    TransportConfig {
        proxy: Proxy::Direct,
        limits,
        ..TransportConfig::default()
    }
}

pub(crate) fn call(url: &str) -> Call {
    Call {
        url: url.to_owned(),
        soap_action: Some("urn:act".to_owned()),
        purpose: "test",
        body: "<body/>".to_owned(),
    }
}

async fn post(reply: Reply, limits: Limits) -> Result<Answer, Error> {
    transport(direct(limits))
        .0
        .post(call(&Server::start(reply).url()))
        .await
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

async fn unread(reply: Reply) -> Option<Unread> {
    let server = Server::start(reply);
    let (transport, _) = transport(direct(limits()));
    transport.exchange(call(&server.url())).await.unread
}

#[tokio::test]
async fn a_gateway_that_does_not_reach_the_service_asks_for_another_address() {
    let statuses = [
        ("404 Absent", true),
        ("502 Bad gateway", true),
        ("503 Busy", true),
        ("504 Too late", true),
        ("400 Wrong", false),
        ("403 No", false),
        ("429 Slower", false),
        ("500 Broken", false),
    ];
    for (status, switches) in statuses {
        let error = post(Reply::Bytes(http(status, "", "x")), limits()).await;
        let error = error.unwrap_err();
        assert_eq!(error.suggests_other_endpoint(), switches, "{status}");
    }
}

#[tokio::test]
async fn what_cannot_be_worked_with_comes_back_as_it_arrived() {
    let fault = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body> \
                 <s:Fault><faultcode>s:Server</faultcode><faultstring>é</faultstring></s:Fault>\
                 </s:Body></s:Envelope>";
    for body in [fault.as_bytes(), b"<html>no", b"\xff\xfe"] {
        for status in ["200 OK", "500 Error", "404 Gone"] {
            let whole = unread(Reply::Bytes(http(status, "", body))).await.unwrap();
            assert_eq!((whole.bytes.as_slice(), whole.whole), (body, true));
        }
    }
    let zipped = http("500 Error", "Content-Encoding: gzip\r\n", gzip(fault));
    let unzipped = unread(Reply::Bytes(zipped)).await.unwrap();
    assert_eq!(unzipped.bytes, fault.as_bytes());

    let mut broken = http("200 OK", "", fault);
    broken.truncate(broken.len() - 40);
    let part = unread(Reply::Bytes(broken)).await.unwrap();
    assert!(!part.whole && fault.as_bytes().starts_with(&part.bytes));
    assert!(!format!("{part:?}").contains("faultcode"));

    assert_eq!(unread(Reply::Bytes(http("500 Error", "", ""))).await, None);
    assert_eq!(unread(Reply::Bytes(soap(""))).await, None);
}

async fn code(reply: Reply) -> &'static str {
    post(reply, limits()).await.unwrap_err().code()
}

#[tokio::test]
async fn a_call_says_who_asks_and_what_for() {
    let server = Server::start(Reply::Bytes(soap("")));
    let (transport, ledger) = transport(direct(limits()));
    let answer = transport.post(call(&server.url())).await.unwrap();
    assert_eq!(answer.body_xml(), "<ok/>");

    let request = server.request();
    let (head, body) = request.split_once("\r\n\r\n").unwrap();
    assert_eq!(body, "<body/>");
    let head = head.to_ascii_lowercase();
    let agent = concat!("user-agent: valise/", env!("CARGO_PKG_VERSION"));
    for expected in [
        "post /service http/1.1",
        "soapaction: \"urn:act\"",
        "content-type: text/xml; charset=utf-8",
        "accept-encoding: gzip",
        agent,
    ] {
        assert!(
            head.lines().any(|line| line == expected),
            "{expected}\n{head}"
        );
    }

    let seen = ledger.only();
    assert_eq!(seen.at, at("2026-11-24T08:00:00Z"));
    assert_eq!(seen.host, server.address.to_string());
    assert_eq!(
        (seen.purpose, seen.result, seen.status),
        ("test", "ok", Some(200))
    );
    assert_eq!(
        (seen.bytes_out, seen.bytes_in),
        (7, answer.raw().len() as u64)
    );
}

#[tokio::test]
async fn an_operation_without_action_sends_empty_quotes() {
    let server = Server::start(Reply::Bytes(soap("")));
    let call = Call {
        soap_action: None,
        ..call(&server.url())
    };
    transport(direct(limits())).0.post(call).await.unwrap();
    assert!(
        server
            .request()
            .to_ascii_lowercase()
            .contains("soapaction: \"\"\r\n")
    );
}

#[tokio::test]
async fn the_clock_of_the_platform_is_learned_from_its_answers() {
    let late = "Date: Tue, 24 Nov 2026 09:00:00 GMT\r\n";
    let server = Server::start(Reply::Bytes(soap(late)));
    let (transport, _) = transport(direct(limits()));
    assert_eq!(transport.clock_offset(), None);
    assert_eq!(transport.platform_now(), at("2026-11-24T08:00:00Z"));
    transport.post(call(&server.url())).await.unwrap();
    assert_eq!(
        transport.clock_offset(),
        Some(SignedDuration::from_hours(1))
    );
    assert_eq!(transport.platform_now(), at("2026-11-24T09:00:00Z"));
    assert_eq!(transport.local_now(), at("2026-11-24T08:00:00Z"));
}

#[tokio::test]
async fn the_clock_can_be_asked_for_alone() {
    let early = "Date: Tue, 24 Nov 2026 07:30:00 GMT\r\n";
    let server = Server::start(Reply::Bytes(http("405 Not Allowed", early, "")));
    let (transport, ledger) = transport(direct(limits()));
    let offset = transport
        .measure_clock(&server.url(), "clock")
        .await
        .unwrap();
    assert_eq!(offset, Some(SignedDuration::from_mins(-30)));
    assert!(server.request().starts_with("OPTIONS /service "));
    assert_eq!(
        (ledger.only().purpose, ledger.only().bytes_out),
        ("clock", 0)
    );
}

#[tokio::test]
async fn a_document_is_fetched_with_its_type() {
    let reply = http("200 OK", "Content-Type: application/xml\r\n", "<list/>");
    let server = Server::start(Reply::Bytes(reply));
    let (transport, _) = transport(direct(limits()));
    let download = transport.get(&server.url(), "list").await.unwrap();
    assert_eq!(download.bytes, b"<list/>");
    assert_eq!(download.content_type.as_deref(), Some("application/xml"));
    let absent = Server::start(Reply::Bytes(http("404 Not Found", "", "")));
    let error = transport.get(&absent.url(), "list").await.unwrap_err();
    assert!(matches!(error, Error::Status { status: 404 }));
}

#[tokio::test]
async fn redirects_are_refused() {
    let to = "Location: https://elsewhere.example/\r\n";
    for status in ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"] {
        assert_eq!(
            code(Reply::Bytes(http(status, to, ""))).await,
            "soap.redirect"
        );
    }
}

#[tokio::test]
async fn an_answer_that_is_too_large_is_not_read() {
    let announced = http("200 OK", "Content-Type: text/xml\r\n", vec![b'x'; 200_000]);
    assert_eq!(code(Reply::Bytes(announced)).await, "soap.too_large");
    let head = b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nConnection: close\r\n\r\n".to_vec();
    let endless = [head, vec![b'x'; 200_000]].concat();
    assert_eq!(code(Reply::Bytes(endless)).await, "soap.too_large");
}

#[tokio::test]
async fn a_signed_document_is_fetched_by_plain_http_and_no_longer_than_allowed() {
    let reply = http(
        "200 OK",
        "Content-Type: application/pkix-crl\r\n",
        vec![1; 900],
    );
    let server = Server::start(Reply::Bytes(reply));
    let (transport, _) = transport(direct(limits()));
    let fetched = transport.get_signed(&server.url(), "list", 900).await;
    assert_eq!(fetched.unwrap().bytes.len(), 900);
    let refused = transport.get_signed(&server.url(), "list", 899).await;
    assert_eq!(refused.unwrap_err().code(), "soap.too_large");
    // the limit of all calls stays
    let reply = http("200 OK", "", vec![1; 200_000]);
    let server = Server::start(Reply::Bytes(reply));
    let refused = transport.get_signed(&server.url(), "list", u64::MAX).await;
    assert_eq!(refused.unwrap_err().code(), "soap.too_large");
}

#[tokio::test]
async fn a_small_answer_that_swells_is_not_read() {
    let bomb = gzip(&"x".repeat(5_000_000));
    assert!(bomb.len() < 50_000);
    let headers = "Content-Type: text/xml\r\nContent-Encoding: gzip\r\n";
    assert_eq!(
        code(Reply::Bytes(http("200 OK", headers, bomb))).await,
        "soap.too_large"
    );
}

#[tokio::test]
async fn a_compressed_answer_is_read_and_a_cut_one_not() {
    let plain = String::from_utf8(soap("")).unwrap();
    let envelope = plain.split_once("\r\n\r\n").unwrap().1;
    let packed = gzip(envelope);
    let headers = "Content-Type: text/xml\r\nContent-Encoding: gzip\r\n";
    let whole = Reply::Bytes(http("200 OK", headers, &packed));
    assert_eq!(post(whole, limits()).await.unwrap().body_xml(), "<ok/>");
    let cut = Reply::Bytes(http("200 OK", headers, &packed[..packed.len() / 2]));
    assert_eq!(code(cut).await, "soap.truncated");
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_truncated() {
    let whole = soap("");
    let cut = whole[..whole.len() - 20].to_vec();
    assert_eq!(code(Reply::Bytes(cut)).await, "soap.truncated");
    assert_eq!(code(Reply::Bytes(Vec::new())).await, "soap.truncated");
    assert_eq!(
        code(Reply::Bytes(b"HTTP/1.1 200 O".to_vec())).await,
        "soap.truncated"
    );
    let error = post(Reply::Bytes(Vec::new()), limits()).await.unwrap_err();
    assert!(error.retryable() && error.may_have_arrived() && error.is_network());
}

#[tokio::test]
async fn silence_ends_in_a_timeout() {
    for said in [Vec::new(), soap("")[..100].to_vec()] {
        let error = post(Reply::Stall(said), short()).await.unwrap_err();
        assert!(
            matches!(error, Error::Timeout { sent: true, .. }),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn web_pages_are_not_answers() {
    let page = "<!DOCTYPE html><html><body>Please log in<br></body></html>";
    let portal = Reply::Bytes(http("200 OK", "Content-Type: text/html\r\n", page));
    assert_eq!(code(portal).await, "soap.dtd");
    let page = "<html><body>Please log in<br></body></html>";
    let portal = Reply::Bytes(http("200 OK", "Content-Type: text/html\r\n", page));
    assert_eq!(code(portal).await, "soap.not_xml");
    let down = Reply::Bytes(http("503 Unavailable", "Content-Type: text/html\r\n", page));
    let error = post(down, limits()).await.unwrap_err();
    assert!(matches!(error, Error::Status { status: 503 }) && error.retryable());
}

#[tokio::test]
async fn nobody_there_is_no_connection() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/", listener.local_addr().unwrap());
    drop(listener);
    let (transport, ledger) = transport(direct(limits()));
    let error = transport.post(call(&url)).await.unwrap_err();
    assert!(matches!(error, Error::NoConnection { .. }), "{error:?}");
    assert!(!error.may_have_arrived() && error.suggests_other_endpoint());
    let seen = ledger.only();
    assert_eq!(
        (seen.result, seen.status, seen.bytes_in),
        ("soap.no_connection", None, 0)
    );
}

#[tokio::test]
async fn a_host_without_address_is_not_found() {
    let (transport, _) = transport(direct(limits()));
    let error = transport
        .post(call("https://nobody.invalid/"))
        .await
        .unwrap_err();
    assert!(matches!(error, Error::HostNotFound { .. }), "{error:?}");
}

#[tokio::test]
async fn a_refused_address_is_never_called() {
    let (transport, ledger) = transport(direct(limits()));
    let error = transport
        .post(call("http://services.ehealth.fgov.be/"))
        .await
        .unwrap_err();
    assert!(matches!(error, Error::AddressRefused));
    assert_eq!(ledger.only().result, "soap.address_refused");
}

#[tokio::test]
async fn a_call_that_is_given_up_stands_in_the_ledger() {
    let server = Server::start(Reply::Stall(Vec::new()));
    let (transport, ledger) = transport(direct(limits()));
    let call = transport.post(call(&server.url()));
    tokio::select! {
        biased;
        _ = call => panic!("there is no answer"),
        _ = tokio::task::spawn_blocking(move || server.request()) => {}
    }
    assert_eq!(ledger.only().result, "cancelled");
}

fn proxied(url: String) -> TransportConfig {
    let credentials = Some(("name".to_owned(), SecretString::from("password")));
    let proxy = Proxy::Explicit { url, credentials };
    TransportConfig {
        proxy,
        limits: limits(),
        ..TransportConfig::default()
    }
}

async fn through(reply: Reply) -> (Error, String) {
    let server = Server::start(reply);
    let (transport, _) = transport(proxied(format!("http://{}", server.address)));
    let error = transport
        .post(call("https://services.invalid/IAM"))
        .await
        .unwrap_err();
    (error, server.request())
}

#[tokio::test]
async fn a_proxy_that_wants_credentials_says_so() {
    let reply = "HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n";
    let (error, request) = through(Reply::Bytes(reply.into())).await;
    assert!(matches!(error, Error::ProxyCredentials), "{error:?}");
    assert!(request.starts_with("CONNECT services.invalid:443 "));
    assert!(
        request
            .to_ascii_lowercase()
            .contains("proxy-authorization: basic ")
    );
}

#[tokio::test]
async fn a_proxy_that_refuses_says_so() {
    let reply = "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n";
    let (error, _) = through(Reply::Bytes(reply.into())).await;
    assert!(matches!(error, Error::ProxyRefused { .. }), "{error:?}");
    let (error, _) = through(Reply::Bytes(Vec::new())).await;
    assert!(matches!(error, Error::ProxyRefused { .. }), "{error:?}");
}

#[tokio::test]
async fn a_proxy_that_is_not_there_is_no_missing_network() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let (transport, _) = transport(proxied(url));
    let error = transport
        .post(call("https://services.invalid/IAM"))
        .await
        .unwrap_err();
    assert!(matches!(error, Error::ProxyRefused { .. }), "{error:?}");
}

#[tokio::test]
async fn calls_to_this_machine_never_pass_a_proxy() {
    let server = Server::start(Reply::Bytes(soap("")));
    let (transport, _) = transport(proxied("http://proxy.invalid:3128".to_owned()));
    transport.post(call(&server.url())).await.unwrap();
}

#[test]
fn proxies_that_cannot_be_used_are_refused_at_once() {
    for url in ["", "proxy:3128", "socks5://proxy:1080", "http://"] {
        let result = Transport::new(
            proxied(url.to_owned()),
            Arc::new(valise_soap::SystemClock),
            Arc::new(valise_soap::NoObserver),
        );
        assert_eq!(result.unwrap_err().code(), "soap.proxy_settings", "{url}");
    }
}
