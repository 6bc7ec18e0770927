//! Replies of the platform, in every wrapping that is met.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder, ZlibEncoder};
use openssl::sha::sha256;
use valise_mycarenet::Error;
use valise_mycarenet::member_data::{response, response_in};
use valise_soap::Answer;

const CONTENT: &[u8] =
    b"<samlp:Response xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\"/>\r\n";

/// A reply around one `Detail`, written out.
fn reply(details: &str) -> String {
    format!(
        "<m:MemberDataConsultationResponse \
         xmlns:m=\"urn:be:fgov:ehealth:mycarenet:memberdata:protocol:v1\" \
         xmlns:p=\"urn:be:fgov:ehealth:mycarenet:commons:protocol:v3\" \
         xmlns:c=\"urn:be:fgov:ehealth:mycarenet:commons:core:v3\" \
         Id=\"_1\" IssueInstant=\"2026-11-24T08:30:00Z\"><p:Return><p:CommonOutput>\
         <c:InputReference>20261124</c:InputReference><c:NIPReference/>\
         <c:OutputReference> out-1 </c:OutputReference></p:CommonOutput>{details}</p:Return>\
         </m:MemberDataConsultationResponse>"
    )
}

fn detail(attributes: &str, content: &[u8]) -> String {
    format!(
        "<p:Detail ContentType=\"text/xml\" {attributes}>{}</p:Detail>",
        STANDARD.encode(content)
    )
}

fn packed(pack: &str) -> Vec<u8> {
    let level = Compression::default();
    match pack {
        "deflate" => {
            let mut writer = DeflateEncoder::new(Vec::new(), level);
            writer.write_all(CONTENT).expect("memory");
            writer.finish().expect("memory")
        }
        "gzip" => {
            let mut writer = GzEncoder::new(Vec::new(), level);
            writer.write_all(CONTENT).expect("memory");
            writer.finish().expect("memory")
        }
        _ => {
            let mut writer = ZlibEncoder::new(Vec::new(), level);
            writer.write_all(CONTENT).expect("memory");
            writer.finish().expect("memory")
        }
    }
}

fn code(xml: impl AsRef<[u8]>) -> &'static str {
    response(xml).map_or_else(|error| error.code(), |_| "no error")
}

#[test]
fn a_plain_reply_gives_its_content_byte_for_byte() {
    let read = response(reply(&detail("ContentEncoding=\"none\"", CONTENT))).expect("readable");
    assert_eq!(read.samlp_response, CONTENT);
    assert_eq!(read.references.input.as_deref(), Some("20261124"));
    assert_eq!(read.references.network, None);
    assert_eq!(read.references.output.as_deref(), Some("out-1"));
}

#[test]
fn compressed_content_is_unpacked_whatever_it_is_called() {
    for called in [
        "ContentEncoding=\"deflate\"",
        "ContentEncoding=\"gzip\"",
        "",
    ] {
        for pack in ["deflate", "gzip", "zlib"] {
            let read = response(reply(&detail(called, &packed(pack)))).expect("readable");
            assert_eq!(read.samlp_response, CONTENT, "{pack} called {called:?}");
        }
        // said to be compressed, and is not
        let read = response(reply(&detail(called, CONTENT))).expect("readable");
        assert_eq!(read.samlp_response, CONTENT);
    }
}

#[test]
fn line_breaks_in_base64_do_not_matter() {
    let broken: String = STANDARD
        .encode(CONTENT)
        .chars()
        .flat_map(|character| [character, '\n'])
        .collect();
    let xml = reply(&format!(
        "<p:Detail ContentType=\"text/xml\" ContentEncoding=\"none\">{broken}</p:Detail>"
    ));
    assert_eq!(response(xml).expect("readable").samlp_response, CONTENT);
}

#[test]
fn a_hash_is_about_the_unpacked_content() {
    let hash = STANDARD.encode(sha256(CONTENT));
    let right = format!("ContentEncoding=\"deflate\" HashValue=\"{hash}\"");
    assert_eq!(code(reply(&detail(&right, &packed("deflate")))), "no error");
    let other = STANDARD.encode(sha256(b"something else"));
    let wrong = format!("ContentEncoding=\"deflate\" HashValue=\"{other}\"");
    assert_eq!(
        code(reply(&detail(&wrong, &packed("deflate")))),
        "mycarenet.hash_mismatch"
    );
    let none = "ContentEncoding=\"none\" HashValue=\"???\"";
    assert_eq!(code(reply(&detail(none, CONTENT))), "mycarenet.unreadable");
}

#[test]
fn a_whole_envelope_is_read_too() {
    let envelope = format!(
        "\u{feff}<?xml version=\"1.0\"?><s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">\
         <s:Header/><s:Body>{}</s:Body></s:Envelope>",
        reply(&detail("ContentEncoding=\"none\"", CONTENT))
    );
    assert_eq!(
        response(&envelope).expect("readable").samlp_response,
        CONTENT
    );
    let answer = Answer::read(200, Some("text/xml"), envelope.into_bytes()).expect("an answer");
    assert_eq!(
        response_in(&answer).expect("readable").samlp_response,
        CONTENT
    );
    assert_eq!(
        response(answer.body_xml())
            .expect("readable")
            .samlp_response,
        CONTENT
    );
}

#[test]
fn content_in_an_attachment_is_found() {
    let include = "<p:Detail ContentType=\"text/xml\" ContentEncoding=\"none\">\
                   <xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" \
                   href=\"cid:content@example\"/></p:Detail>";
    let envelope = format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>{}</s:Body>\
         </s:Envelope>",
        reply(include)
    );
    let mut raw = format!(
        "--b\r\nContent-Type: application/xop+xml; type=\"text/xml\"\r\nContent-ID: <root>\r\n\r\n\
         {envelope}\r\n--b\r\nContent-Type: application/octet-stream\r\n\
         Content-ID: <content@example>\r\n\r\n"
    )
    .into_bytes();
    raw.extend_from_slice(CONTENT);
    raw.extend_from_slice(b"\r\n--b--\r\n");
    let kind = "multipart/related; type=\"application/xop+xml\"; start=\"<root>\"; boundary=\"b\"";
    let answer = Answer::read(200, Some(kind), raw).expect("an answer");
    assert_eq!(
        response_in(&answer).expect("readable").samlp_response,
        CONTENT
    );
    // without its attachments there is nothing to find
    assert_eq!(code(answer.body_xml()), "mycarenet.packing");
}

#[test]
fn two_contents_are_one_too_many() {
    let twice = detail("ContentEncoding=\"none\"", CONTENT).repeat(2);
    match response(reply(&twice)) {
        Err(Error::Repeated { path, count }) => {
            assert_eq!(path, "MemberDataConsultationResponse/Return/Detail");
            assert_eq!(count, 2);
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_sealed_reply_waits_for_a_version_that_can_open_it() {
    let sealed = "ContentEncoding=\"none\" ContentEncryption=\"encryptedForKnownRecipient\"";
    assert_eq!(code(reply(&detail(sealed, CONTENT))), "mycarenet.sealed");
}

#[test]
fn what_is_no_reply_is_refused_with_its_path() {
    let good = reply(&detail("ContentEncoding=\"none\"", CONTENT));
    let foreign = good.replace(
        "urn:be:fgov:ehealth:mycarenet:commons:protocol:v3",
        "urn:be:fgov:ehealth:mycarenet:commons:protocol:v2",
    );
    match response(foreign) {
        Err(Error::WrongNamespace { path, found, .. }) => {
            assert_eq!(path, "MemberDataConsultationResponse/Return");
            assert_eq!(found, "urn:be:fgov:ehealth:mycarenet:commons:protocol:v2");
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(code(reply("")), "mycarenet.missing");
    assert_eq!(code("<html/>"), "mycarenet.missing");
    assert_eq!(code("good afternoon"), "mycarenet.not_xml");
    assert_eq!(code(b"\xff\xfe<\0a\0"), "mycarenet.encoding");
    assert_eq!(
        code(format!("<!DOCTYPE x>{good}")),
        "mycarenet.document_type"
    );
    assert_eq!(code(vec![b' '; 9 << 20]), "mycarenet.too_large");
    assert_eq!(
        code(reply("<p:Detail ContentEncoding=\"none\">*</p:Detail>")),
        "mycarenet.packing"
    );
    assert_eq!(
        code(reply(&detail("ContentEncoding=\"rot13\"", CONTENT))),
        "mycarenet.packing"
    );
}

/// Ten kilobytes that become ten megabytes.
#[test]
fn a_bomb_is_not_unpacked() {
    let mut writer = DeflateEncoder::new(Vec::new(), Compression::best());
    writer.write_all(&vec![b' '; 10 << 20]).expect("memory");
    let bomb = writer.finish().expect("memory");
    assert!(bomb.len() < 20_000);
    assert_eq!(
        code(reply(&detail("ContentEncoding=\"deflate\"", &bomb))),
        "mycarenet.too_large"
    );
}
