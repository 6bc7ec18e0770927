//! Every single byte that is covered counts.

use std::ops::Range;

use roxmltree::Document;
use valise_xmldsig::{
    KeyInfo, Place, Policy, VerifyingKey, names, parse, parse_bytes, sign_enveloped,
    verify_enveloped, verify_message,
};

use crate::support::{P256, assertion, signed_message};

const POLICY: Policy = Policy::EHEALTH;

/// Puts another byte at every place of the ranges, and expects that nothing of it is trusted.
fn assert_every_byte_counts(
    text: &str,
    ranges: &[Range<usize>],
    trusts: impl Fn(&Document<'_>) -> bool,
) {
    assert!(trusts(&parse(text).unwrap()));
    let mut tried = 0;
    for at in ranges.iter().cloned().flatten() {
        let mut bytes = text.as_bytes().to_vec();
        bytes[at] = if bytes[at] == b'x' { b'y' } else { b'x' };
        if let Ok(document) = parse_bytes(&bytes) {
            assert!(
                !trusts(&document),
                "byte {at}: {}",
                String::from_utf8_lossy(&bytes)
            );
        }
        tried += 1;
    }
    assert!(tried > 500, "only {tried} bytes tried");
}

fn ranges(text: &str, names: &[(&str, &str)]) -> Vec<Range<usize>> {
    let document = parse(text).unwrap();
    let found: Vec<_> = document
        .descendants()
        .filter(|node| names.iter().any(|&name| node.has_tag_name(name)))
        .map(|node| node.range())
        .collect();
    assert_eq!(found.len(), names.len());
    found
}

#[test]
fn a_changed_byte_of_a_message_is_found() {
    let text = signed_message(&P256.signer());
    let key = VerifyingKey::certificate(&P256.certificate).unwrap();
    let covered = ranges(
        &text,
        &[
            (names::SOAP, "Body"),
            (names::WSU, "Timestamp"),
            (names::WSSE, "BinarySecurityToken"),
            (names::DS, "SignedInfo"),
            (names::DS, "SignatureValue"),
        ],
    );
    assert_every_byte_counts(&text, &covered, |document| {
        verify_message(document, &key, &POLICY).is_ok_and(|verified| {
            let body = document
                .root_element()
                .children()
                .find(|it| it.has_tag_name((names::SOAP, "Body")));
            body.is_some_and(|body| verified.covers(body))
        })
    });
}

#[test]
fn a_changed_byte_of_an_assertion_is_found() {
    // a declaration that nothing uses is no part of the exclusive canonical form
    let text = assertion().replace("xmlns:spare=\"urn:spare\" ", "");
    let text = sign_enveloped(
        &text,
        "_a1",
        &P256.signer(),
        &KeyInfo::None,
        Place::LastChild,
    )
    .unwrap();
    let key = VerifyingKey::certificate(&P256.certificate).unwrap();
    let signature = ranges(&text, &[(names::DS, "Signature")]).remove(0);
    let signed = ranges(
        &text,
        &[(names::DS, "SignedInfo"), (names::DS, "SignatureValue")],
    );
    let mut covered = vec![0..signature.start, signature.end..text.len()];
    covered.extend(signed);
    assert_every_byte_counts(&text, &covered, |document| {
        verify_enveloped(document.root_element(), &key, &POLICY).is_ok()
    });
}
