//! Writing and signing an answer (RFC 6960, section 4.2.1).

use jiff::{SignedDuration, Timestamp};
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::sign::Signer;

use super::Status;
use crate::authority::Identity;
use crate::card::der::{BITS, ENUMERATED, OBJECT, OCTETS, SEQUENCE, element};

/// The question makes no sense.
pub(super) const MALFORMED: u8 = 1;
/// The responder cannot answer now.
pub(super) const INTERNAL: u8 = 2;
/// The responder does not speak for that authority.
pub(super) const UNAUTHORIZED: u8 = 6;

/// When the authority will know more: soon, so that a card that gets lost shows at the next look.
const NEXT_UPDATE: SignedDuration = SignedDuration::from_secs(60);

/// Content of the OBJECT IDENTIFIER 1.3.6.1.5.5.7.48.1.1, a basic answer.
const BASIC: &[u8] = &[0x2B, 6, 1, 5, 5, 7, 0x30, 1, 1];
/// Content of the OBJECT IDENTIFIER 1.2.840.10045.4.3.3, ECDSA with SHA-384.
const ECDSA_SHA384: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 3, 3];
/// Content of the OBJECT IDENTIFIER 1.2.840.10045.4.1, ECDSA with SHA-1.
const ECDSA_SHA1: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 4, 1];
const GENERALIZED_TIME: u8 = 0x18;
/// Tag of the responder by its name, of the extensions of an answer.
const SECOND: u8 = 0xA1;
/// Tag of what is explicitly the first: the bytes of an answer, the next update, the certificates.
const FIRST: u8 = 0xA0;

/// An answer without a status of a certificate, which nobody signs.
pub(super) fn refusal(status: u8) -> Vec<u8> {
    element(SEQUENCE, &[&element(ENUMERATED, &[&[status]])])
}

/// The status of certificates by their identifiers, signed by a P-384 key, over SHA-1 when it is to
/// be a weak answer; `nonce` is the whole extension of the question.
pub(super) fn write(
    statuses: &[(&[u8], Status)],
    nonce: Option<&[u8]>,
    now: Timestamp,
    weak: bool,
    responder: &Identity,
) -> Result<Vec<u8>, ErrorStack> {
    let singles: Vec<Vec<u8>> = statuses
        .iter()
        .map(|(identifier, status)| single(identifier, *status, now))
        .collect();
    let name = responder.certificate.subject_name().to_der()?;
    let mut parts = vec![
        element(SECOND, &[&name]),
        time(now),
        element(SEQUENCE, &[&singles.concat()]),
    ];
    if let Some(nonce) = nonce {
        parts.push(element(SECOND, &[&element(SEQUENCE, &[nonce])]));
    }
    let content = element(SEQUENCE, &[&parts.concat()]);
    let (digest, algorithm) = match weak {
        true => (MessageDigest::sha1(), ECDSA_SHA1),
        false => (MessageDigest::sha384(), ECDSA_SHA384),
    };
    let mut signer = Signer::new(digest, &responder.key)?;
    let signature = signer.sign_oneshot_to_vec(&content)?;
    let basic = element(
        SEQUENCE,
        &[
            &content,
            &element(SEQUENCE, &[&element(OBJECT, &[algorithm])]),
            &element(BITS, &[&[0], &signature]),
            &element(
                FIRST,
                &[&element(SEQUENCE, &[&responder.certificate.to_der()?])],
            ),
        ],
    );
    let typed = element(
        SEQUENCE,
        &[&element(OBJECT, &[BASIC]), &element(OCTETS, &[&basic])],
    );
    let successful = element(ENUMERATED, &[&[0]]);
    Ok(element(
        SEQUENCE,
        &[&successful, &element(FIRST, &[&typed])],
    ))
}

fn single(identifier: &[u8], status: Status, now: Timestamp) -> Vec<u8> {
    let status = match status {
        Status::Good => element(0x80, &[]),
        Status::Revoked { since } => element(0xA1, &[&time(since)]),
        Status::Unknown => element(0x82, &[]),
    };
    let next = now.checked_add(NEXT_UPDATE).unwrap_or(now);
    let next = element(FIRST, &[&time(next)]);
    element(SEQUENCE, &[identifier, &status, &time(now), &next])
}

fn time(at: Timestamp) -> Vec<u8> {
    let text = at.strftime("%Y%m%d%H%M%SZ").to_string();
    element(GENERALIZED_TIME, &[text.as_bytes()])
}
