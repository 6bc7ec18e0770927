//! Answers of a service: plain, with attachments, with a fault.
//!
//! The first line of an input is the content type, the rest the body.

use roxmltree::Document;
use valise_soap::{Answer, Error};

/// Checks one input.
pub fn check(input: &[u8]) {
    let end = input.iter().position(|&byte| byte == b'\n').unwrap_or(0);
    let content_type = std::str::from_utf8(&input[..end]).ok();
    let raw = &input[(end + 1).min(input.len())..];
    for status in [200, 500] {
        match Answer::read(status, content_type, raw.to_vec()) {
            Ok(answer) => check_answer(&answer, raw),
            Err(error) => check_error(&error),
        }
    }
}

fn check_answer(answer: &Answer, raw: &[u8]) {
    assert_eq!(answer.raw(), raw);
    let document = answer.document().expect("it was read before");
    let body = answer.body_xml();
    if !body.is_empty() {
        let alone = Document::parse(body).expect("the body stands alone");
        let name = alone.root_element().tag_name();
        let found = document.descendants().any(|node| node.tag_name() == name);
        assert!(found, "another body: {body}");
    }
    for element in document.descendants().filter(|node| node.is_element()) {
        let _ = answer.binary(element);
    }
    for (id, bytes) in answer.attachments() {
        assert!(bytes.len() <= raw.len());
        if let Some(id) = id {
            assert!(answer.attachment(id).is_some());
        }
    }
    assert!(!format!("{answer:?}").contains("<"));
}

fn check_error(error: &Error) {
    assert!(Error::CODES.contains(&error.code()), "{}", error.code());
    let _ = (
        error.params(),
        error.to_string(),
        error.retryable(),
        error.may_have_arrived(),
    );
    if let Some(fault) = error.fault() {
        assert!(Error::CODES.contains(&fault.code()), "{}", fault.code());
        for language in ["fr", "nl", "de", "en"] {
            let _ = fault.platform_message(language);
        }
    }
}
