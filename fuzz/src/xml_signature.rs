//! Signed documents: whatever is done to them, only what the signer signed is ever trusted.
//!
//! The seeds are the broken and good documents of the signature crate, all signed by two keys that
//! are gone. So the fuzzer cannot make a new signature, and any trusted part must be one of the
//! parts that were once signed.

use std::collections::HashSet;
use std::sync::LazyLock;

use openssl::x509::X509;
use roxmltree::Node;
use valise_xmldsig::{
    Policy, Verified, VerifyingKey, canonicalize, key_info_certificates, parse, parse_bytes,
    security_signature, verify_enveloped, verify_message,
};

const RSA: &[u8] = include_bytes!("../../crates/xmldsig/corpus/signer.pem");
const ELLIPTIC: &[u8] = include_bytes!("../../crates/xmldsig/corpus/signer.elliptic.pem");
const SIGNED: [&str; 5] = [
    include_str!("../../crates/xmldsig/corpus/ok--message.xml"),
    include_str!("../../crates/xmldsig/corpus/ok--message.elliptic.xml"),
    include_str!("../../crates/xmldsig/corpus/ok--message_with_prefix_lists.xml"),
    include_str!("../../crates/xmldsig/corpus/ok--assertion.xml"),
    include_str!("../../crates/xmldsig/corpus/ok--assertion_in_an_answer.xml"),
];

static KEYS: LazyLock<Vec<VerifyingKey>> = LazyLock::new(|| {
    let key = |pem| VerifyingKey::certificate(&X509::from_pem(pem).expect("PEM")).expect("a key");
    vec![key(RSA), key(ELLIPTIC)]
});

/// The canonical forms of all parts that were ever signed.
static KNOWN: LazyLock<HashSet<Vec<u8>>> = LazyLock::new(|| {
    let mut known = HashSet::new();
    for text in SIGNED {
        let mut good = 0;
        for key in &*KEYS {
            each_verified(text, key, |verified| {
                known.extend(parts(verified));
                good += 1;
            });
        }
        assert_eq!(good, 1, "a good document is not good");
    }
    known
});

/// Checks one input.
pub fn check(input: &[u8]) {
    let known = &*KNOWN;
    let Ok(document) = parse_bytes(input) else {
        return;
    };
    if let Ok(signature) = security_signature(&document) {
        let _ = key_info_certificates(signature);
    }
    for key in &*KEYS {
        each_verified(document.input_text(), key, |verified| {
            for part in parts(verified) {
                assert!(
                    known.contains(&part),
                    "forged: {}",
                    String::from_utf8_lossy(&part)
                );
            }
            for node in verified.nodes() {
                assert!(verified.covers(node));
                assert!(verified.require(node).is_ok());
            }
            assert!(!verified.covers(verified.signature().document().root()));
        });
    }
}

/// Verifies a message, and every element that could be an assertion.
fn each_verified(text: &str, key: &VerifyingKey, mut seen: impl FnMut(&Verified<'_, '_>)) {
    const POLICY: Policy = Policy {
        comments: true,
        objects: true,
        ..Policy::EHEALTH
    };
    let Ok(document) = parse(text) else { return };
    if let Ok(verified) = verify_message(&document, key, &POLICY) {
        seen(&verified);
    }
    for element in document.descendants().filter(Node::is_element).take(20) {
        if let Ok(verified) = verify_enveloped(element, key, &POLICY) {
            seen(&verified);
        }
    }
}

/// The canonical forms of what a signature covers: without the signature itself.
fn parts(verified: &Verified<'_, '_>) -> Vec<Vec<u8>> {
    let signature = verified.signature();
    verified
        .nodes()
        .map(|node| {
            let inside = signature
                .ancestors()
                .skip(1)
                .any(|ancestor| ancestor == node);
            if !inside {
                return canonicalize(node, &[]);
            }
            let (text, cut) = (node.document().input_text(), signature.range());
            let without = format!("{}{}", &text[..cut.start], &text[cut.end..]);
            let document = parse(&without).expect("the document without the signature");
            let same = |other: &Node<'_, '_>| other.range().start == node.range().start;
            let rest = document.descendants().filter(Node::is_element).find(same);
            canonicalize(rest.expect("the element"), &[])
        })
        .collect()
}
