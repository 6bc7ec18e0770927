//! What can be wrong with a keystore.

use jiff::Timestamp;

use crate::Environment;

/// Why a keystore cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file cannot be read from the disk.
    #[error("the file cannot be read")]
    Unreadable(#[from] std::io::Error),
    /// The file has no content.
    #[error("the file is empty")]
    Empty,
    /// The file is larger than any keystore.
    #[error("the file is larger than {limit} bytes")]
    TooLarge {
        /// Largest size in bytes that is read.
        limit: u64,
    },
    /// The file ends in the middle.
    #[error("the file ends in the middle")]
    Truncated,
    /// A text file with a certificate or key (PEM).
    #[error("this is a PEM text file, not a keystore")]
    Pem,
    /// A photo or a drawing.
    #[error("this is a picture, not a keystore")]
    Picture,
    /// A PDF, or another document.
    #[error("this is a document, not a keystore")]
    Document,
    /// A ZIP or another archive.
    #[error("this is an archive, not a keystore")]
    Archive,
    /// A certificate without its private key.
    #[error("this is a certificate without its private key")]
    PlainCertificate,
    /// A Java keystore of the old kind (JKS, JCEKS).
    #[error("this is a Java keystore of the old kind (JKS)")]
    JavaKeystore,
    /// Something else.
    #[error("this is no keystore")]
    NotAKeystore,
    /// It starts like a keystore, but its structure is wrong.
    #[error("the keystore is damaged: {part}")]
    Damaged {
        /// Which part cannot be read.
        part: &'static str,
    },
    /// The password does not open the file.
    #[error("the password does not open the keystore")]
    WrongPassword,
    /// The file uses an algorithm this crate does not read.
    #[error("the keystore uses an algorithm that is not supported: {name}")]
    UnsupportedAlgorithm {
        /// Its object identifier.
        name: String,
    },
    /// The file asks for more key derivation rounds than any real one.
    #[error("the keystore asks for too many key derivation rounds")]
    TooManyRounds,
    /// The file holds certificates, but no private key.
    #[error("the keystore holds no private key")]
    NoPrivateKey,
    /// The file holds no certificate for the private keys.
    #[error("the keystore holds no certificate for its private key")]
    NoCertificate,
    /// The file holds keys, but none to log in with.
    #[error("the keystore holds no authentication key")]
    NoAuthenticationKey,
    /// The private key does not belong to the certificate.
    #[error("the private key does not belong to the certificate")]
    KeyMismatch,
    /// The request of the certificate was not completed.
    #[error("the certificate was requested, but the request was not completed")]
    Incomplete,
    /// The certificate is past its end.
    #[error("the certificate expired on {until}")]
    Expired {
        /// When it ended.
        until: Timestamp,
    },
    /// The certificate is before its start.
    #[error("the certificate is not valid before {from}")]
    NotYetValid {
        /// When it starts.
        from: Timestamp,
    },
    /// The certificate belongs to another environment.
    #[error("the certificate belongs to the environment {found}, not {wanted}")]
    OtherEnvironment {
        /// Where it belongs.
        found: Environment,
        /// Where it was to be used.
        wanted: Environment,
    },
    /// The certificate belongs to somebody else than the profile.
    #[error("the certificate belongs to somebody else than the profile")]
    OtherHolder,
    /// The cryptographic library refused.
    #[error("the cryptographic library refused")]
    Crypto(#[from] openssl::error::ErrorStack),
}

impl Error {
    /// All codes of this crate.
    pub const CODES: &[&str] = &[
        "keystore.unreadable",
        "keystore.empty",
        "keystore.too_large",
        "keystore.truncated",
        "keystore.pem",
        "keystore.picture",
        "keystore.document",
        "keystore.archive",
        "keystore.plain_certificate",
        "keystore.java_keystore",
        "keystore.not_a_keystore",
        "keystore.damaged",
        "keystore.wrong_password",
        "keystore.unsupported_algorithm",
        "keystore.too_many_rounds",
        "keystore.no_private_key",
        "keystore.no_certificate",
        "keystore.no_authentication_key",
        "keystore.key_mismatch",
        "keystore.incomplete",
        "keystore.expired",
        "keystore.not_yet_valid",
        "keystore.other_environment",
        "keystore.other_holder",
        "keystore.crypto",
    ];

    /// Stable code, for `docs/errors.md` and the sentences.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "keystore.unreadable",
            Self::Empty => "keystore.empty",
            Self::TooLarge { .. } => "keystore.too_large",
            Self::Truncated => "keystore.truncated",
            Self::Pem => "keystore.pem",
            Self::Picture => "keystore.picture",
            Self::Document => "keystore.document",
            Self::Archive => "keystore.archive",
            Self::PlainCertificate => "keystore.plain_certificate",
            Self::JavaKeystore => "keystore.java_keystore",
            Self::NotAKeystore => "keystore.not_a_keystore",
            Self::Damaged { .. } => "keystore.damaged",
            Self::WrongPassword => "keystore.wrong_password",
            Self::UnsupportedAlgorithm { .. } => "keystore.unsupported_algorithm",
            Self::TooManyRounds => "keystore.too_many_rounds",
            Self::NoPrivateKey => "keystore.no_private_key",
            Self::NoCertificate => "keystore.no_certificate",
            Self::NoAuthenticationKey => "keystore.no_authentication_key",
            Self::KeyMismatch => "keystore.key_mismatch",
            Self::Incomplete => "keystore.incomplete",
            Self::Expired { .. } => "keystore.expired",
            Self::NotYetValid { .. } => "keystore.not_yet_valid",
            Self::OtherEnvironment { .. } => "keystore.other_environment",
            Self::OtherHolder => "keystore.other_holder",
            Self::Crypto(_) => "keystore.crypto",
        }
    }

    /// Values for the sentence: dates are `dd/mm/yyyy` in Brussels, environments their names in
    /// `valise-cli`; never secret or personal.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Damaged { part } => vec![("part", (*part).to_owned())],
            Self::UnsupportedAlgorithm { name } => vec![("name", name.clone())],
            Self::Expired { until } => vec![("until", belgian_date(*until))],
            Self::NotYetValid { from } => vec![("from", belgian_date(*from))],
            Self::OtherEnvironment { found, wanted } => {
                vec![("found", found.to_string()), ("wanted", wanted.to_string())]
            }
            _ => Vec::new(),
        }
    }

    /// Whether the same call may work later: only when reading from the disk failed.
    pub fn retryable(&self) -> bool {
        matches!(self, Self::Unreadable(_))
    }
}

fn belgian_date(instant: Timestamp) -> String {
    // Without a time zone database the date in UTC is off by at most two hours.
    let zone = jiff::tz::TimeZone::get("Europe/Brussels").unwrap_or(jiff::tz::TimeZone::UTC);
    instant
        .to_zoned_datetime(zone)
        .strftime("%d/%m/%Y")
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_error() -> Vec<Error> {
        let instant: Timestamp = "2026-08-22T22:30:00Z".parse().unwrap();
        vec![
            Error::Unreadable(std::io::Error::other("gone")),
            Error::Empty,
            Error::TooLarge { limit: 1 },
            Error::Truncated,
            Error::Pem,
            Error::Picture,
            Error::Document,
            Error::Archive,
            Error::PlainCertificate,
            Error::JavaKeystore,
            Error::NotAKeystore,
            Error::Damaged { part: "mac" },
            Error::WrongPassword,
            Error::UnsupportedAlgorithm {
                name: "1.2.3".to_owned(),
            },
            Error::TooManyRounds,
            Error::NoPrivateKey,
            Error::NoCertificate,
            Error::NoAuthenticationKey,
            Error::KeyMismatch,
            Error::Incomplete,
            Error::Expired { until: instant },
            Error::NotYetValid { from: instant },
            Error::OtherEnvironment {
                found: Environment::Acceptance,
                wanted: Environment::Production,
            },
            Error::OtherHolder,
            Error::Crypto(openssl::error::ErrorStack::get()),
        ]
    }

    #[test]
    fn every_code_is_listed_once_and_in_order() {
        let codes: Vec<&str> = every_error().iter().map(Error::code).collect();
        assert_eq!(codes, Error::CODES);
    }

    #[test]
    fn dates_are_those_of_brussels() {
        let until = "2026-08-22T22:30:00Z".parse().unwrap();
        assert_eq!(
            Error::Expired { until }.params(),
            [("until", "23/08/2026".to_owned())]
        );
    }

    #[test]
    fn every_error_has_a_sentence_that_fills_in_what_it_gives() {
        for error in every_error() {
            for language in valise_messages::Language::ALL {
                let key = error.code().replace('.', "-");
                assert!(valise_messages::has(language, &key), "{language} {key}");
                let said = valise_messages::sentence(language, error.code(), &error.params());
                for text in [said.message, said.meaning, said.action] {
                    assert!(
                        !text.contains("{$") && !text.contains('⟦'),
                        "{language} {text}"
                    );
                }
            }
        }
    }
}
