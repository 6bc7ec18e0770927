//! Online certificate status (RFC 6960) for the certificates of practice cards.
//!
//! OpenSSL's bindings read answers, but write none, so question and answer are taken apart and put
//! together by hand: [`question`] reads, [`answer`] writes and signs. The signer is a responder that
//! the authority has certified for it, as at the real authority.

mod answer;
mod question;
mod responder;

use jiff::{SignedDuration, Timestamp};
use openssl::error::ErrorStack;
use openssl::sha::{sha1, sha256};
use openssl::x509::X509Ref;

use super::der::{SEQUENCE, only};
use super::pki::CardAuthority;
use super::profile::Algorithm;
use crate::authority::Identity;
use question::{Asked, Digest, Question};

/// How long ago a card that is lost now was reported.
const LOST_SINCE: SignedDuration = SignedDuration::from_hours(1);

/// What is said about one certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Status {
    Good,
    Revoked {
        since: Timestamp,
    },
    /// Of another authority than the one that answers.
    Unknown,
}

/// An answer, in DER.
pub(crate) struct Answer {
    pub(crate) der: Vec<u8>,
    /// What it says about the first certificate: `good`, `revoked`; or why it says nothing:
    /// `malformed`, `unauthorized`, `internal`.
    pub(crate) verdict: &'static str,
}

impl CardAuthority {
    /// Answers a question, also one that makes no sense. `lost` tells by its serial number whether
    /// a certificate is revoked; a `weak` answer is signed over SHA-1.
    pub(crate) fn status(
        &self,
        question: &[u8],
        now: Timestamp,
        weak: bool,
        lost: impl Fn(&[u8]) -> bool,
    ) -> Answer {
        let Some(question) = question::read(question) else {
            return refusal(answer::MALFORMED, "malformed");
        };
        match self.answer(&question, now, weak, lost) {
            Ok(Some(answer)) => answer,
            Ok(None) => refusal(answer::UNAUTHORIZED, "unauthorized"),
            Err(error) => {
                tracing::warn!(%error, "no card status could be signed");
                refusal(answer::INTERNAL, "internal")
            }
        }
    }

    /// None when the first certificate is not one of this authority.
    fn answer(
        &self,
        question: &Question<'_>,
        now: Timestamp,
        weak: bool,
        lost: impl Fn(&[u8]) -> bool,
    ) -> Result<Option<Answer>, ErrorStack> {
        let Some(first) = question.asked.first() else {
            return Ok(None);
        };
        let Some(issuer) = self.asked_authority(first)? else {
            return Ok(None);
        };
        let mut statuses = Vec::new();
        for asked in &question.asked {
            let status = if !is_asked(asked, &issuer.certificate)? {
                Status::Unknown
            } else if lost(asked.serial) {
                let since = now.checked_sub(LOST_SINCE).unwrap_or(now);
                Status::Revoked { since }
            } else {
                Status::Good
            };
            statuses.push((asked.identifier, status));
        }
        let verdict = match statuses.first() {
            Some((_, Status::Revoked { .. })) => "revoked",
            _ => "good",
        };
        let responder = self.responder(&issuer)?;
        let der = answer::write(&statuses, question.nonce, now, weak, &responder)?;
        Ok(Some(Answer { der, verdict }))
    }

    /// The authority that a question is about, newest first: old ones have RSA keys, which take a
    /// moment to make.
    fn asked_authority(&self, asked: &Asked<'_>) -> Result<Option<Identity>, ErrorStack> {
        for algorithm in [
            Algorithm::Elliptic,
            Algorithm::RsaSha256,
            Algorithm::RsaSha1,
        ] {
            let chain = self.chain(algorithm)?;
            for authority in [&chain.citizen, &chain.foreigner] {
                if is_asked(asked, &authority.certificate)? {
                    return Ok(Some(authority.clone()));
                }
            }
        }
        Ok(None)
    }
}

fn refusal(status: u8, verdict: &'static str) -> Answer {
    Answer {
        der: answer::refusal(status),
        verdict,
    }
}

/// Whether a question names this authority, by the hashes of its name and of its key.
fn is_asked(asked: &Asked<'_>, authority: &X509Ref) -> Result<bool, ErrorStack> {
    let name = authority.subject_name().to_der()?;
    let key = key_bits(authority)?;
    Ok(match asked.digest {
        Digest::Sha1 => asked.issuer_name == sha1(&name) && asked.issuer_key == sha1(&key),
        Digest::Sha256 => asked.issuer_name == sha256(&name) && asked.issuer_key == sha256(&key),
    })
}

/// The public key without its algorithm: the content of the BIT STRING, but for the count of
/// unused bits.
fn key_bits(certificate: &X509Ref) -> Result<Vec<u8>, ErrorStack> {
    let der = certificate.public_key()?.public_key_to_der()?;
    let parts = only(&der, SEQUENCE).and_then(|it| it.children());
    let bits = parts.as_deref().and_then(|parts| parts.get(1));
    let bits = bits.and_then(|bits| bits.content.get(1..));
    Ok(bits.unwrap_or_default().to_vec())
}

#[cfg(test)]
mod tests;
