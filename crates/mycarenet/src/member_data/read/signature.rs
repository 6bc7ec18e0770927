//! Signatures in an answer.
//!
//! Insurers may sign an assertion, or the whole response, with an enveloped signature (XAdES).
//! All answers seen so far came unsigned; what is signed must hold.

use roxmltree::{Document, Node};
use valise_xmldsig::{Policy, VerifyingKey, key_info_certificates, verify_enveloped};

use super::super::SignatureState;
use crate::{Error, names};

/// Checks every signature, and says how much of the facts is signed.
pub(super) fn check<'a, 'i>(
    document: &'a Document<'i>,
    facts: &[Node<'a, 'i>],
    key: Option<&VerifyingKey>,
) -> Result<SignatureState, Error> {
    let root = document.root_element();
    let mut signed = Vec::new();
    for signature in root.descendants().filter(|node| is_signature(*node)) {
        let parent = signature.parent_element().unwrap_or(root);
        // a countersignature: part of a signature, and no statement about the facts
        if parent.ancestors().any(is_signature) {
            continue;
        }
        // only the response and the assertions themselves are ever read, so that a signature
        // anywhere else can only be there to mislead
        if parent != root && !(is_assertion(parent) && parent.parent_element() == Some(root)) {
            return Err(refused("it stands in an unexpected place"));
        }
        verify(parent, signature, key)?;
        signed.push(parent);
    }
    let covered = |fact: &&Node<'a, 'i>| signed.contains(fact) || signed.contains(&root);
    let count = facts.iter().filter(covered).count();
    Ok(match (signed.is_empty(), count == facts.len(), key) {
        (true, _, _) => SignatureState::Unsigned,
        (false, false, _) => SignatureState::Partial,
        (false, true, None) => SignatureState::Intact,
        (false, true, Some(_)) => SignatureState::Trusted,
    })
}

fn verify<'a, 'i>(
    signed: Node<'a, 'i>,
    signature: Node<'a, 'i>,
    key: Option<&VerifyingKey>,
) -> Result<(), Error> {
    let policy = Policy {
        objects: true,
        ..Policy::EHEALTH
    };
    let holds = |key: &VerifyingKey| {
        verify_enveloped(signed, key, &policy)
            .map(drop)
            .map_err(|error| broken(&error))
    };
    if let Some(key) = key {
        return holds(key);
    }
    let mut result = Err(refused("it carries no certificate"));
    for certificate in key_info_certificates(signature).map_err(|error| broken(&error))? {
        let carried = VerifyingKey::certificate(&certificate).map_err(|error| broken(&error))?;
        result = holds(&carried);
        if result.is_ok() {
            break;
        }
    }
    result
}

fn is_signature(node: Node<'_, '_>) -> bool {
    node.is_element()
        && node.tag_name().name() == "Signature"
        && node.tag_name().namespace() == Some(names::SIGNATURE)
}

fn is_assertion(node: Node<'_, '_>) -> bool {
    node.tag_name().name() == "Assertion" && node.tag_name().namespace() == Some(names::SAML)
}

fn refused(reason: &str) -> Error {
    Error::Signature {
        reason: reason.to_owned(),
    }
}

fn broken(error: &valise_xmldsig::Error) -> Error {
    Error::Signature {
        reason: error.to_string(),
    }
}
