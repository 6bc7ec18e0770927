use std::collections::BTreeMap;

use valise_core::views::ErrorView;

/// What goes wrong in the shell itself; every other failure comes from a use case.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ShellError {
    /// The practice platform was asked for, but it does not run.
    #[error("the practice platform does not run")]
    PracticeNotRunning,
    /// The practice platform did not start.
    #[error("the practice platform did not start")]
    PracticeDidNotStart,
    /// This build has no practice platform.
    #[error("this build has no practice platform")]
    PracticeNotAvailable,
    /// There is no practice fault of that name.
    #[error("there is no such practice fault")]
    UnknownFault,
    /// There is no practice card of that name.
    #[error("there is no such practice card")]
    UnknownPracticeCard,
    /// The system did not answer when a file had to be chosen.
    #[error("the file dialog did not answer")]
    DialogDidNotAnswer,
    /// The system did not take the entry that starts the app at login, or did not give it up.
    #[error("the start at login could not be changed")]
    StartAtLogin,
    /// The system names no folder for the data of an app.
    #[error("there is no data folder")]
    NoDataFolder,
}

impl ShellError {
    /// All codes, for the test that looks for their sentences.
    pub const CODES: &[&str] = &[
        "shell.practice_not_running",
        "shell.practice_did_not_start",
        "shell.practice_not_available",
        "shell.unknown_fault",
        "shell.unknown_practice_card",
        "shell.dialog_did_not_answer",
        "shell.start_at_login",
        "shell.no_data_folder",
    ];

    /// Stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::PracticeNotRunning => "shell.practice_not_running",
            Self::PracticeDidNotStart => "shell.practice_did_not_start",
            Self::PracticeNotAvailable => "shell.practice_not_available",
            Self::UnknownFault => "shell.unknown_fault",
            Self::UnknownPracticeCard => "shell.unknown_practice_card",
            Self::DialogDidNotAnswer => "shell.dialog_did_not_answer",
            Self::StartAtLogin => "shell.start_at_login",
            Self::NoDataFolder => "shell.no_data_folder",
        }
    }

    /// Whether the same action may succeed later without any change.
    #[must_use]
    pub const fn retryable(&self) -> bool {
        matches!(
            self,
            Self::PracticeNotRunning | Self::PracticeDidNotStart | Self::DialogDidNotAnswer
        )
    }
}

impl From<ShellError> for ErrorView {
    fn from(error: ShellError) -> Self {
        let correlation_id = uuid::Uuid::new_v4().to_string();
        tracing::warn!(code = error.code(), %correlation_id, "the shell failed");
        Self {
            code: error.code().to_owned(),
            params: BTreeMap::new(),
            retryable: error.retryable(),
            correlation_id,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use valise_messages::{Language, has};

    #[test]
    fn every_code_is_listed_and_has_a_sentence() {
        let all = [
            ShellError::PracticeNotRunning,
            ShellError::PracticeDidNotStart,
            ShellError::PracticeNotAvailable,
            ShellError::UnknownFault,
            ShellError::UnknownPracticeCard,
            ShellError::DialogDidNotAnswer,
            ShellError::StartAtLogin,
            ShellError::NoDataFolder,
        ];
        assert_eq!(all.len(), ShellError::CODES.len());
        for error in all {
            assert!(
                ShellError::CODES.contains(&error.code()),
                "{}",
                error.code()
            );
            assert!(
                has(Language::Fr, &error.code().replace('.', "-")),
                "{}",
                error.code()
            );
            let view = ErrorView::from(error);
            assert_eq!(view.correlation_id.len(), 36);
        }
    }
}
