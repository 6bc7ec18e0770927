//! Checking the WS-Security header of a message: its form, its time, its token, its signature and
//! what the signature covers.

mod assertion;
pub(crate) mod identity_card;

use jiff::{SignedDuration, Timestamp};
use openssl::x509::X509;
use roxmltree::{Document, Node};
use valise_xmldsig::{Policy, Verified, VerifyingKey, verify_message};

pub(crate) use assertion::{Assertion, Attribute, check_assertion};

use crate::content_model::{Model, check};
use crate::envelope::Envelope;
use crate::lexical::{self, Moment};
use crate::models::security::{HOLDER_SECURITY, X509_SECURITY};
use crate::names::{DS, SAML, WSA, WSSE, WSU, X509_V3};
use crate::soap_fault::SoapFault;
use crate::visit::Visit;
use crate::xml::{child, child_text, descend, text};

/// How far the time of a message may be from the platform's.
pub(crate) const TOLERANCE: SignedDuration = SignedDuration::from_mins(5);
/// How long a message may be valid at most; some clients ask for an hour.
const LONGEST: SignedDuration = SignedDuration::from_hours(1);

/// Checks a message with an X.509 token; gives the certificate, which is one of this platform or of
/// an identity card.
pub(crate) fn check_x509(
    document: &Document<'_>,
    envelope: &Envelope<'_, '_>,
    visit: &Visit<'_>,
) -> Result<X509, SoapFault> {
    let security = envelope.security;
    let token = child(security, WSSE, "BinarySecurityToken");
    if let Some(token) = token
        && token
            .attribute("ValueType")
            .is_some_and(|kind| kind != X509_V3)
    {
        let reason = "only X.509 version 3 tokens are taken here";
        return Err(SoapFault::security("UnsupportedSecurityToken", reason));
    }
    check_form(security, &X509_SECURITY)?;
    check_time(security, visit.now)?;
    let token = token.ok_or_else(|| invalid("no BinarySecurityToken"))?;
    let reference = descend(
        security,
        &[
            (DS, "Signature"),
            (DS, "KeyInfo"),
            (WSSE, "SecurityTokenReference"),
            (WSSE, "Reference"),
        ],
    );
    let pointed = reference
        .and_then(|node| node.attribute("URI"))
        .unwrap_or_default();
    if pointed.strip_prefix('#') != token.attribute((WSU, "Id")) {
        let reason = "the key information points to no token of this message";
        return Err(SoapFault::security("SecurityTokenUnavailable", reason));
    }
    let certificate = lexical::base64(text(token))
        .and_then(|der| X509::from_der(&der).ok())
        .ok_or_else(|| invalid_token("the token is not a certificate"))?;
    if let Some(objection) = visit.caller_objection(&certificate) {
        return Err(invalid_token(&objection));
    }
    let verified = verify(document, &certificate)?;
    check_coverage(
        &verified,
        envelope,
        &[("Body", envelope.body), ("BinarySecurityToken", token)],
    )?;
    check_replay(security, visit)?;
    Ok(certificate)
}

/// Checks a message with an assertion and the key of its holder; gives what the assertion says.
pub(crate) fn check_holder(
    document: &Document<'_>,
    envelope: &Envelope<'_, '_>,
    visit: &Visit<'_>,
) -> Result<Assertion, SoapFault> {
    let security = envelope.security;
    if child(security, SAML, "Assertion").is_none()
        && child(security, WSSE, "BinarySecurityToken").is_some()
    {
        let reason = "this service takes a SAML assertion, not a certificate";
        return Err(SoapFault::security("UnsupportedSecurityToken", reason));
    }
    check_form(security, &HOLDER_SECURITY)?;
    check_time(security, visit.now)?;
    let node = child(security, SAML, "Assertion").ok_or_else(|| invalid("no Assertion"))?;
    let reference = descend(
        security,
        &[
            (DS, "Signature"),
            (DS, "KeyInfo"),
            (WSSE, "SecurityTokenReference"),
        ],
    );
    let named = reference.and_then(|node| child_text(node, WSSE, "KeyIdentifier"));
    if named != node.attribute("AssertionID") {
        let reason = "the key information names no assertion of this message";
        return Err(SoapFault::security("SecurityTokenUnavailable", reason));
    }
    let assertion = check_assertion(node, visit)?;
    let verified = verify(document, &assertion.holder)?;
    check_coverage(&verified, envelope, &[("Body", envelope.body)])?;
    check_replay(security, visit)?;
    Ok(assertion)
}

fn check_form(security: Node<'_, '_>, model: &Model) -> Result<(), SoapFault> {
    check(security, model).map_err(|violation| invalid(&violation.to_string()))
}

fn check_time(security: Node<'_, '_>, now: Timestamp) -> Result<(), SoapFault> {
    let stamp = child(security, WSU, "Timestamp").ok_or_else(|| invalid("no Timestamp"))?;
    let instant = |name| match child_text(stamp, WSU, name).and_then(lexical::date_time) {
        Some(Moment::Absolute(at)) => Ok(at),
        _ => Err(invalid("a Timestamp needs a zone")),
    };
    let (created, expires) = (instant("Created")?, instant("Expires")?);
    if created >= expires {
        return Err(invalid("the message expires before it was created"));
    }
    if expires.duration_since(created) > LONGEST {
        return Err(invalid("the message is valid for too long"));
    }
    if now.duration_since(created) > TOLERANCE || now.duration_since(expires) > TOLERANCE {
        return Err(SoapFault::expired("the message is too old"));
    }
    if created.duration_since(now) > TOLERANCE {
        return Err(SoapFault::expired("the message comes from the future"));
    }
    Ok(())
}

fn verify<'a, 'i>(
    document: &'a Document<'i>,
    certificate: &X509,
) -> Result<Verified<'a, 'i>, SoapFault> {
    let key = VerifyingKey::certificate(certificate).map_err(signature_fault)?;
    verify_message(document, &key, &Policy::EHEALTH).map_err(signature_fault)
}

/// The fault that tells of a signature that does not hold.
pub(crate) fn signature_fault(error: valise_xmldsig::Error) -> SoapFault {
    use valise_xmldsig::Error;
    let code = match &error {
        Error::DigestMismatch { .. } | Error::SignatureMismatch => "FailedCheck",
        Error::AlgorithmRefused { .. } => "UnsupportedAlgorithm",
        Error::KeyRefused { .. } | Error::CertificateNotTrusted { .. } => "InvalidSecurityToken",
        _ => "InvalidSecurity",
    };
    SoapFault::security(code, error.to_string())
}

/// The signature covers what it must, and nothing but that and addressing headers. A part is the
/// very element that was found, never one of the same name.
fn check_coverage(
    verified: &Verified<'_, '_>,
    envelope: &Envelope<'_, '_>,
    parts: &[(&str, Node<'_, '_>)],
) -> Result<(), SoapFault> {
    let stamp =
        child(envelope.security, WSU, "Timestamp").ok_or_else(|| invalid("no Timestamp"))?;
    let parts: Vec<_> = parts
        .iter()
        .copied()
        .chain([("Timestamp", stamp)])
        .collect();
    for (name, part) in &parts {
        if !verified.nodes().any(|node| node == *part) {
            return Err(invalid(&format!("{name} is not signed")));
        }
    }
    let stray = verified.nodes().find(|node| {
        let addressing = node.tag_name().namespace() == Some(WSA);
        !addressing && !parts.iter().any(|(_, part)| part == node)
    });
    match stray {
        Some(node) => Err(invalid(&format!(
            "{} must not be signed",
            node.tag_name().name()
        ))),
        None => Ok(()),
    }
}

fn check_replay(security: Node<'_, '_>, visit: &Visit<'_>) -> Result<(), SoapFault> {
    let value = child(security, DS, "Signature")
        .and_then(|signature| child_text(signature, DS, "SignatureValue"))
        .unwrap_or_default();
    let compact: String = value.split_ascii_whitespace().collect();
    if visit.platform.replay.is_new("signature", &compact) {
        Ok(())
    } else {
        Err(invalid("this message was received before"))
    }
}

fn invalid(reason: &str) -> SoapFault {
    SoapFault::security("InvalidSecurity", reason)
}

fn invalid_token(reason: &str) -> SoapFault {
    SoapFault::security("InvalidSecurityToken", reason)
}
