//! Answers of every kind, without a network.

use base64::Engine;
use valise_soap::{Answer, NodeExt};

const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";

fn read(status: u16, content_type: &str, body: impl Into<Vec<u8>>) -> Result<Answer, &'static str> {
    Answer::read(status, Some(content_type), body.into()).map_err(|error| error.code())
}

fn envelope(body: &str) -> String {
    format!("<s:Envelope xmlns:s=\"{SOAP}\"><s:Header/><s:Body>{body}</s:Body></s:Envelope>")
}

#[test]
fn the_body_is_the_slice_that_came() {
    let body = "<a  xmlns='urn:a' b = \"1\" >\n<c/></a >";
    let answer = read(
        200,
        "text/xml;charset=UTF-8",
        envelope(&format!("\n{body}\n")),
    )
    .unwrap();
    assert_eq!(answer.body_xml(), body);
    assert_eq!(answer.raw(), envelope(&format!("\n{body}\n")).as_bytes());
    assert_eq!(answer.status, 200);
}

#[test]
fn a_body_that_leans_on_the_envelope_stands_alone_afterwards() {
    let text = format!(
        "<s:Envelope xmlns:s=\"{SOAP}\" xmlns:x=\"urn:x\"><s:Body><x:a/></s:Body></s:Envelope>"
    );
    let answer = read(200, "text/xml", text).unwrap();
    assert_eq!(answer.body_xml(), "<x:a xmlns:x=\"urn:x\"/>");
}

#[test]
fn an_empty_body_is_no_error() {
    assert_eq!(read(200, "text/xml", envelope("")).unwrap().body_xml(), "");
}

#[test]
fn a_byte_order_mark_is_skipped() {
    let text = format!(
        "\u{feff}<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}",
        envelope("<a/>")
    );
    assert_eq!(read(200, "text/xml", text).unwrap().body_xml(), "<a/>");
}

#[test]
fn what_is_no_soap_answer_says_what_it_is() {
    let twice = format!("<s:Envelope xmlns:s=\"{SOAP}\"><s:Body/><s:Body/></s:Envelope>");
    let deep = envelope(&("<a>".repeat(200) + &"</a>".repeat(200)));
    let wide = envelope(&"<a/>".repeat(600_000));
    let cases: [(u16, &str, Vec<u8>, &str); 14] = [
        (
            200,
            "text/html",
            b"<html><body>Log in<br></body></html>".to_vec(),
            "soap.not_xml",
        ),
        (200, "text/xml", b"".to_vec(), "soap.not_xml"),
        (200, "text/xml", vec![0xff, 0xfe, b'<', 0], "soap.not_xml"),
        (
            200,
            "text/xml",
            envelope("<a>").into_bytes(),
            "soap.not_xml",
        ),
        (
            200,
            "text/xml",
            b"<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>".to_vec(),
            "soap.dtd",
        ),
        (200, "text/xml", b"<Envelope/>".to_vec(), "soap.not_soap"),
        (
            200,
            "text/xml",
            b"<e:Envelope xmlns:e='http://www.w3.org/2003/05/soap-envelope'/>".to_vec(),
            "soap.not_soap",
        ),
        (200, "text/xml", twice.into_bytes(), "soap.not_soap"),
        (200, "text/xml", deep.into_bytes(), "soap.too_complex"),
        (200, "text/xml", wide.into_bytes(), "soap.too_complex"),
        (
            503,
            "text/html",
            b"<html><br></html>".to_vec(),
            "soap.status",
        ),
        (
            404,
            "text/xml",
            envelope("<a/>").into_bytes(),
            "soap.status",
        ),
        (
            500,
            "text/xml",
            b"<!DOCTYPE html><html/>".to_vec(),
            "soap.status",
        ),
        (
            200,
            "multipart/related; boundary=b",
            b"--b".to_vec(),
            "soap.multipart",
        ),
    ];
    for (status, kind, body, expected) in cases {
        assert_eq!(
            read(status, kind, body).unwrap_err(),
            expected,
            "{status} {kind}"
        );
    }
}

#[test]
fn attachments_are_found_by_their_reference() {
    let body = "<m xmlns:x=\"http://www.w3.org/2004/08/xop/include\">\
                <data><x:Include href=\"cid:one%40host\"/></data><inline> YWJj\n </inline>\
                <gone><x:Include href=\"cid:two\"/></gone><bad>§</bad></m>";
    let text = format!(
        "--b\r\nContent-ID: <root>\r\nContent-Type: application/xop+xml\r\n\r\n{}\r\n--b\r\n\
         Content-ID: <one@host>\r\n\r\nbytes\r\n--b--",
        envelope(body)
    );
    let kind = "multipart/related; boundary=b; type=\"application/xop+xml\"; start=\"<root>\"";
    let answer = read(200, kind, text.clone()).unwrap();
    assert_eq!(answer.body_xml(), body);
    assert_eq!(answer.raw(), text.as_bytes());
    assert_eq!(
        answer.attachments().collect::<Vec<_>>(),
        [(Some("one@host"), &b"bytes"[..])]
    );

    let document = answer.document().unwrap();
    let message = document
        .descendants()
        .find(|node| node.tag_name().name() == "m")
        .unwrap();
    let binary = |name| answer.binary(message.child("", name).unwrap());
    assert_eq!(&*binary("data").unwrap(), b"bytes");
    assert_eq!(&*binary("inline").unwrap(), b"abc");
    assert_eq!(binary("gone").unwrap_err().code(), "soap.multipart");
    assert_eq!(binary("bad").unwrap_err().code(), "soap.unexpected_answer");
}

#[test]
fn a_fault_in_the_root_part_is_a_fault() {
    let fault = "<s:Fault><faultcode>s:Server</faultcode><faultstring>x</faultstring></s:Fault>";
    let text = format!("--b\r\n\r\n{}\r\n--b--", envelope(fault));
    let error = read(500, "multipart/related; boundary=b", text).unwrap_err();
    assert_eq!(error, "soap.fault_server");
}

#[test]
fn an_answer_does_not_show_itself_in_logs() {
    let secret = base64::engine::general_purpose::STANDARD.encode("nurse");
    let answer = read(200, "text/xml", envelope(&format!("<a>{secret}</a>"))).unwrap();
    assert!(!format!("{answer:?}").contains(&secret));
}
