//! Why there is no session, or no list of addresses.

use jiff::{SignedDuration, Timestamp};
use valise_soap::ReadError;

/// Why there is no session, or no list of addresses.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No answer, or an answer that is a fault without a meaning of its own here.
    #[error(transparent)]
    Transport(#[from] valise_soap::Error),
    /// The certificate of the holder is past its end.
    #[error("the certificate expired at {at}")]
    CertificateExpired {
        /// Its end.
        at: Timestamp,
    },
    /// The certificate of the holder is not valid yet.
    #[error("the certificate is valid from {at}")]
    CertificateNotYetValid {
        /// Its beginning.
        at: Timestamp,
    },
    /// The certificate of the holder cannot be read.
    #[error("the certificate cannot be used")]
    CertificateUnusable,
    /// The platform does not accept the certificate: revoked or unknown there.
    #[error("the platform does not accept the certificate")]
    CertificateRefused {
        /// The platform's own words, long numbers masked.
        platform_message: String,
    },
    /// The platform answered, and refuses.
    #[error("the platform refuses: {status}")]
    Refused {
        /// The status it gave, such as `Requester/RequestDenied`.
        status: String,
        /// The platform's own words, long numbers masked.
        platform_message: String,
    },
    /// The platform found the message too old or too new, although its clock was measured.
    #[error("the platform does not accept the time of the message")]
    Clock {
        /// How far the platform's clock is ahead of this machine's, when it is known.
        offset: Option<SignedDuration>,
    },
    /// The platform says yes, and sends no assertion.
    #[error("the answer holds no assertion")]
    NoAssertion,
    /// The platform asks for a second proof again after it was given.
    #[error("the platform repeats its challenge")]
    ChallengeRepeated,
    /// The answer belongs to another request.
    #[error("the answer belongs to another request")]
    OtherRequest,
    /// The answer is not built as the protocol says.
    #[error("unexpected answer: {0}")]
    UnexpectedAnswer(#[from] ReadError),
    /// The signature of the assertion or of the list is missing, broken, or covers something else.
    #[error("the signature does not hold: {0}")]
    Signature(#[source] valise_xmldsig::Error),
    /// The signature holds, but its maker is not one who may sign for the platform.
    #[error("the signer may not sign for the platform")]
    UntrustedSigner,
    /// The assertion is bound to another key than ours.
    #[error("the assertion is bound to another key")]
    OtherKey,
    /// The assertion speaks of somebody else.
    #[error("the assertion speaks of somebody else")]
    OtherHolder,
    /// The assertion is over.
    #[error("the assertion ended at {at}")]
    AssertionExpired {
        /// Its end.
        at: Timestamp,
    },
    /// The assertion has not begun.
    #[error("the assertion begins at {at}")]
    AssertionNotYetValid {
        /// Its beginning.
        at: Timestamp,
    },
    /// The authentic source does not know the holder in this quality.
    #[error("the holder is not recognised as {quality}")]
    NotRecognised {
        /// `nurse` or `groupofnurses`.
        quality: &'static str,
    },
    /// The own request could not be written or signed.
    #[error("the request could not be signed")]
    Signing(#[source] valise_xmldsig::Error),
    /// The list of addresses is for another environment.
    #[error("the service list is for another environment")]
    OtherEnvironment,
}

impl Error {
    /// The stable code of this error; that of the network or of the fault when it lies there.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Transport(error) => error.code(),
            Self::CertificateExpired { .. } => "ehealth.certificate_expired",
            Self::CertificateNotYetValid { .. } => "ehealth.certificate_not_yet_valid",
            Self::CertificateUnusable => "ehealth.certificate_unusable",
            Self::CertificateRefused { .. } => "ehealth.certificate_refused",
            Self::Refused { .. } => "ehealth.refused",
            Self::Clock { .. } => "ehealth.clock",
            Self::NoAssertion => "ehealth.no_assertion",
            Self::ChallengeRepeated => "ehealth.challenge_repeated",
            Self::OtherRequest => "ehealth.other_request",
            Self::UnexpectedAnswer(_) => "ehealth.unexpected_answer",
            Self::Signature(_) => "ehealth.signature",
            Self::UntrustedSigner => "ehealth.untrusted_signer",
            Self::OtherKey => "ehealth.other_key",
            Self::OtherHolder => "ehealth.other_holder",
            Self::AssertionExpired { .. } => "ehealth.assertion_expired",
            Self::AssertionNotYetValid { .. } => "ehealth.assertion_not_yet_valid",
            Self::NotRecognised { .. } => "ehealth.not_recognised",
            Self::Signing(_) => "ehealth.signing",
            Self::OtherEnvironment => "ehealth.other_environment",
        }
    }

    /// What the sentence of this error may fill in; never secret and never about a person. Instants
    /// are RFC 3339.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Transport(error) => error.params(),
            Self::CertificateExpired { at }
            | Self::CertificateNotYetValid { at }
            | Self::AssertionExpired { at }
            | Self::AssertionNotYetValid { at } => vec![("at", at.to_string())],
            Self::CertificateRefused { platform_message } => {
                vec![("platform_message", platform_message.clone())]
            }
            Self::Refused {
                status,
                platform_message,
            } => vec![
                ("status", status.clone()),
                ("platform_message", platform_message.clone()),
            ],
            Self::Clock { offset } => {
                let minutes = offset.map(|offset| offset.as_mins().abs().to_string());
                vec![("minutes", minutes.unwrap_or_else(|| "?".to_owned()))]
            }
            Self::UnexpectedAnswer(error) => vec![("path", error.path.clone())],
            Self::Signature(error) => vec![("reason", error.code().to_owned())],
            Self::NotRecognised { quality } => vec![("quality", (*quality).to_owned())],
            _ => Vec::new(),
        }
    }

    /// Whether the same request may succeed a little later without anybody doing something.
    pub fn retryable(&self) -> bool {
        matches!(self, Self::Transport(error) if error.retryable())
    }

    /// Every code of this crate; those of [`valise_soap::Error::CODES`] come out of it too.
    pub const CODES: &[&str] = &[
        "ehealth.assertion_expired",
        "ehealth.assertion_not_yet_valid",
        "ehealth.certificate_expired",
        "ehealth.certificate_not_yet_valid",
        "ehealth.certificate_refused",
        "ehealth.certificate_unusable",
        "ehealth.challenge_repeated",
        "ehealth.clock",
        "ehealth.no_assertion",
        "ehealth.not_recognised",
        "ehealth.other_environment",
        "ehealth.other_holder",
        "ehealth.other_key",
        "ehealth.other_request",
        "ehealth.refused",
        "ehealth.signature",
        "ehealth.signing",
        "ehealth.unexpected_answer",
        "ehealth.untrusted_signer",
    ];
}

/// The platform's words, fit to be shown and kept: white space in order, long numbers (which may be
/// somebody's) masked, not endless.
pub(crate) fn platform_message(words: &str) -> String {
    const LONGEST: usize = 300;
    const LONG_NUMBER: usize = 8;
    let mut message = String::new();
    let mut digits = String::new();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    for character in words.chars().take(LONGEST).chain(std::iter::once('\0')) {
        if character.is_ascii_digit() {
            digits.push(character);
            continue;
        }
        match digits.len() >= LONG_NUMBER {
            true => message.extend(std::iter::repeat_n('•', digits.len())),
            false => message.push_str(&digits),
        }
        digits.clear();
        if character != '\0' {
            message.push(character);
        }
    }
    message
}

#[cfg(test)]
mod tests {
    use super::platform_message;

    #[test]
    fn long_numbers_are_masked_and_short_ones_stay() {
        let cases = [
            ("", ""),
            (" a\n\tb ", "a b"),
            ("code 1234567 of 12345678", "code 1234567 of ••••••••"),
            ("SSIN=85010100115", "SSIN=•••••••••••"),
            ("SOA-01001", "SOA-01001"),
        ];
        for (words, expected) in cases {
            assert_eq!(platform_message(words), expected);
        }
        assert_eq!(platform_message(&"é".repeat(1000)).chars().count(), 300);
    }
}
