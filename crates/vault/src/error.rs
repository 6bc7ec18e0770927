//! What can be wrong with the keychain.

/// Why the keychain did not serve.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The keychain is there, but locked, and was not unlocked when it asked.
    #[error("the keychain is locked")]
    Locked,
    /// The keychain refuses this program.
    #[error("the keychain refused access")]
    Denied,
    /// This machine has no keychain, or none that answers.
    #[error("this machine has no keychain")]
    Absent,
    /// Nothing is stored under this name.
    #[error("nothing is stored under this name")]
    NotFound,
    /// What is stored is not what was written. Nothing was overwritten.
    #[error("what is stored is not what was written")]
    Damaged,
    /// More than one item can hold, or than a keystore has.
    #[error("more than {limit} bytes cannot be stored")]
    TooLarge {
        /// Largest size in bytes.
        limit: usize,
    },
    /// The passphrase does not open the sealed file.
    #[error("the passphrase does not open the sealed file")]
    WrongPassphrase,
    /// The passphrase for a new sealed file is too short.
    #[error("the passphrase has less than {least} characters")]
    PassphraseTooShort {
        /// Fewest characters.
        least: usize,
    },
    /// The sealed file cannot be read or written.
    #[error("the sealed file cannot be read or written")]
    File(#[from] std::io::Error),
    /// The keychain failed in a way that has no name here.
    #[error("the keychain failed: {detail}")]
    Failed {
        /// What the keychain says. It never holds the secret; still it goes to logs only.
        detail: String,
    },
}

impl Error {
    /// All codes of this crate.
    pub const CODES: &[&str] = &[
        "vault.locked",
        "vault.denied",
        "vault.absent",
        "vault.not_found",
        "vault.damaged",
        "vault.too_large",
        "vault.wrong_passphrase",
        "vault.passphrase_too_short",
        "vault.file",
        "vault.failed",
    ];

    /// Stable code, for `docs/errors.md` and the sentences.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Locked => "vault.locked",
            Self::Denied => "vault.denied",
            Self::Absent => "vault.absent",
            Self::NotFound => "vault.not_found",
            Self::Damaged => "vault.damaged",
            Self::TooLarge { .. } => "vault.too_large",
            Self::WrongPassphrase => "vault.wrong_passphrase",
            Self::PassphraseTooShort { .. } => "vault.passphrase_too_short",
            Self::File(_) => "vault.file",
            Self::Failed { .. } => "vault.failed",
        }
    }

    /// Values for the sentence; never secret or personal.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::PassphraseTooShort { least } => vec![("least", least.to_string())],
            _ => Vec::new(),
        }
    }

    /// Whether the same call may work later, without anything being changed but the keychain.
    pub fn retryable(&self) -> bool {
        matches!(
            self,
            Self::Locked | Self::Absent | Self::File(_) | Self::Failed { .. }
        )
    }

    /// An error of the cryptographic library or of a library that cannot fail as it is used here.
    pub(crate) fn failed(error: impl std::fmt::Display) -> Self {
        Self::Failed {
            detail: error.to_string(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn every_error() -> Vec<Error> {
        vec![
            Error::Locked,
            Error::Denied,
            Error::Absent,
            Error::NotFound,
            Error::Damaged,
            Error::TooLarge { limit: 1 },
            Error::WrongPassphrase,
            Error::PassphraseTooShort { least: 8 },
            Error::File(std::io::Error::other("full")),
            Error::failed("?"),
        ]
    }

    #[test]
    fn every_code_is_listed_once_and_in_order() {
        let codes: Vec<&str> = every_error().iter().map(Error::code).collect();
        assert_eq!(codes, Error::CODES);
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
