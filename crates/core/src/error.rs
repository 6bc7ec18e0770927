//! Every failure of a use case.

use crate::views::ErrorView;

/// Why a use case did not succeed.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The use case is not written yet.
    #[error("not available yet")]
    NotAvailable,
}

impl Error {
    /// All codes of this crate.
    pub const CODES: &[&str] = &["core.not_available"];

    /// Stable code, `<crate>.<snake>`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAvailable => "core.not_available",
        }
    }

    /// Values for the sentence; never secret or personal.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        Vec::new()
    }

    /// Whether the same action may succeed later without any change.
    pub fn retryable(&self) -> bool {
        false
    }

    /// The failure as it crosses the border, with a fresh correlation id that is also logged.
    pub fn view(&self) -> ErrorView {
        let correlation_id = uuid::Uuid::new_v4().to_string();
        tracing::warn!(code = self.code(), %correlation_id, "a use case failed");
        ErrorView {
            code: self.code().to_owned(),
            params: self
                .params()
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
            retryable: self.retryable(),
            correlation_id,
        }
    }
}

impl From<Error> for ErrorView {
    fn from(error: Error) -> Self {
        error.view()
    }
}
