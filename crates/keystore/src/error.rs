//! What can be wrong with a keystore.

/// Why a keystore cannot be used.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The password does not open the file.
    #[error("the password does not open the keystore")]
    WrongPassword,
}

impl Error {
    /// All codes of this crate.
    pub const CODES: &[&str] = &["keystore.wrong_password"];

    /// Stable code, for `docs/errors.md` and the sentences.
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongPassword => "keystore.wrong_password",
        }
    }

    /// Values for the sentence; never secret or personal.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// Whether the same call may work later.
    pub fn retryable(&self) -> bool {
        false
    }
}
