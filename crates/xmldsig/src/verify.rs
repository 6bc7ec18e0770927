//! Checking a signature, and saying what exactly it covers.

use openssl::memcmp;
use roxmltree::{Document, Node};

use crate::canonical::canonicalize_within;
use crate::error::shortened;
use crate::ids::Ids;
use crate::verified::Covered;
use crate::{Error, Policy, Verified, VerifyingKey, names};

mod key_info;
mod parts;

pub use key_info::key_info_certificates;

use parts::{Parts, Reference};

/// Checks a signature whose position the caller has decided (see
/// [`security_signature`](crate::security_signature) and
/// [`enveloped_signature`](crate::enveloped_signature)).
///
/// # Errors
///
/// The first thing that is wrong, looked for in this order: identifiers that are not unique,
/// structure and algorithms, the key, the signature over `ds:SignedInfo`, the digests.
pub fn verify<'a, 'input>(
    document: &'a Document<'input>,
    signature: Node<'a, 'input>,
    key: &VerifyingKey,
    policy: &Policy,
) -> Result<Verified<'a, 'input>, Error> {
    let ours = std::ptr::eq(signature.document(), document);
    if !ours || !signature.has_tag_name((names::DS, "Signature")) {
        return Err(Error::SignatureMissing);
    }
    let ids = Ids::of(document)?;
    let parts = Parts::read(signature, &ids, policy)?;
    let chosen = key.choose(|| key_info::candidates(signature, &ids))?;

    let signed_info = canonical(parts.signed_info, &parts.prefixes, None, policy)?;
    chosen.check(parts.algorithm, policy, &signed_info, &parts.value)?;
    for reference in &parts.references {
        check_reference(reference, signature, policy)?;
    }
    let covered = parts
        .references
        .iter()
        .map(|it| Covered {
            node: it.target,
            without_signature: it.enveloped,
        })
        .collect();
    let algorithm = parts.algorithm;
    Ok(Verified {
        signature,
        covered,
        certificate: chosen.certificate,
        algorithm,
    })
}

/// Checks the one signature of the security header of a SOAP envelope.
///
/// # Errors
///
/// As [`verify`] and [`security_signature`](crate::security_signature).
pub fn verify_message<'a, 'input>(
    document: &'a Document<'input>,
    key: &VerifyingKey,
    policy: &Policy,
) -> Result<Verified<'a, 'input>, Error> {
    verify(document, crate::security_signature(document)?, key, policy)
}

/// Checks the one signature inside an element, and that it signs just this element: a SAML
/// assertion, a request to the certificate services.
///
/// # Errors
///
/// As [`verify`] and [`enveloped_signature`](crate::enveloped_signature);
/// [`Error::NotCovered`] when the signature is good but signs another element.
pub fn verify_enveloped<'a, 'input>(
    element: Node<'a, 'input>,
    key: &VerifyingKey,
    policy: &Policy,
) -> Result<Verified<'a, 'input>, Error> {
    let signature = crate::enveloped_signature(element)?;
    let verified = verify(element.document(), signature, key, policy)?;
    let covers_element = verified
        .covered
        .iter()
        .any(|covered| covered.node == element);
    let covers_only_it = verified.covered.iter().all(|covered| {
        covered.node == element || covered.node.ancestors().any(|it| it == signature)
    });
    if covers_element && covers_only_it {
        Ok(verified)
    } else {
        Err(Error::NotCovered {
            element: shortened(element.tag_name().name()),
        })
    }
}

fn check_reference(
    reference: &Reference<'_, '_>,
    signature: Node<'_, '_>,
    policy: &Policy,
) -> Result<(), Error> {
    let uri = || shortened(reference.uri);
    if !policy.comments && reference.target.descendants().any(|node| node.is_comment()) {
        return Err(Error::CommentInSignedPart { uri: uri() });
    }
    let omitted = reference.enveloped.then_some(signature);
    let canonical = canonical(reference.target, &reference.prefixes, omitted, policy)?;
    let digest = reference.algorithm.digest(&canonical)?;
    if digest.len() == reference.digest.len() && memcmp::eq(&digest, &reference.digest) {
        Ok(())
    } else {
        Err(Error::DigestMismatch { uri: uri() })
    }
}

fn canonical(
    node: Node<'_, '_>,
    prefixes: &[&str],
    omitted: Option<Node<'_, '_>>,
    policy: &Policy,
) -> Result<Vec<u8>, Error> {
    let limit = policy.canonical_bytes;
    canonicalize_within(node, prefixes, omitted, limit).ok_or(Error::TooComplex {
        what: "bytes in canonical form",
        limit,
    })
}
