//! Checking a signature, and saying what exactly it covers.

use openssl::x509::X509Ref;
use roxmltree::{Document, Node};

use crate::{Error, Policy, Verified, VerifyingKey};

/// Checks a signature whose position the caller has decided (see
/// [`security_signature`](crate::security_signature) and
/// [`enveloped_signature`](crate::enveloped_signature)).
///
/// # Errors
///
/// The first thing that is wrong.
pub fn verify<'a, 'input>(
    document: &'a Document<'input>,
    signature: Node<'a, 'input>,
    key: &VerifyingKey,
    policy: &Policy,
) -> Result<Verified<'a, 'input>, Error> {
    let _ = (document, signature, key, policy);
    Err(Error::SignatureMissing)
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
    verify(
        element.document(),
        crate::enveloped_signature(element)?,
        key,
        policy,
    )
}

/// The certificates that the `ds:KeyInfo` of a signature carries or points to: X.509 data, or a
/// `wsse:BinarySecurityToken` of the same document. They *select* a key, they prove nothing.
///
/// # Errors
///
/// [`Error::SignatureStructure`] when one cannot be read.
pub fn key_info_certificates(signature: Node<'_, '_>) -> Result<Vec<openssl::x509::X509>, Error> {
    let _ = signature;
    Ok(Vec::new())
}

#[allow(dead_code)]
fn unused(_: &X509Ref) {}
