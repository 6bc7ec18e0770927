//! What can be wrong with the keychain.

/// Why the keychain did not serve.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The keychain is locked.
    #[error("the keychain is locked")]
    Locked,
    /// The keychain refuses access.
    #[error("the keychain refused access")]
    Denied,
    /// This machine has no keychain.
    #[error("this machine has no keychain")]
    Absent,
    /// Nothing is stored under this name.
    #[error("nothing is stored under this name")]
    NotFound,
    /// What is stored is not what was written.
    #[error("what is stored is not what was written")]
    Damaged,
}

impl Error {
    /// All codes of this crate.
    pub const CODES: &[&str] = &[
        "vault.locked",
        "vault.denied",
        "vault.absent",
        "vault.not_found",
        "vault.damaged",
    ];

    /// Stable code, for `docs/errors.md` and the sentences.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Locked => "vault.locked",
            Self::Denied => "vault.denied",
            Self::Absent => "vault.absent",
            Self::NotFound => "vault.not_found",
            Self::Damaged => "vault.damaged",
        }
    }

    /// Values for the sentence; never secret or personal.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// Whether the same call may work later.
    pub fn retryable(&self) -> bool {
        matches!(self, Self::Locked)
    }
}
