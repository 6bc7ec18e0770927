use std::collections::BTreeMap;

use valise_core::views::ErrorView;

use crate::ending::Ending;

/// Why a command did not do what was asked.
#[derive(Debug, Clone)]
pub(crate) struct Failure {
    /// Code, values, reference.
    pub(crate) view: ErrorView,
}

/// Codes that come from the command line itself, for the test that looks for their sentences.
#[cfg(test)]
pub(crate) const CODES: &[&str] = &[
    "cli.usage",
    "cli.no_runtime",
    "cli.no_data_folder",
    "cli.file_unreadable",
    "cli.file_too_large",
    "cli.file_unwritable",
    "cli.password_needed",
    "cli.password_file_unreadable",
    "cli.passphrase_needed",
    "cli.pin_needed",
    "cli.pin_file_unreadable",
    "cli.unknown_reader",
    "cli.no_profile",
    "cli.no_certificate",
    "cli.batch_line",
    "cli.practice_did_not_start",
    "cli.practice_not_available",
    "cli.output",
];

/// The keychain is not there, or does not open.
const VAULT_CLOSED: &[&str] = &[
    "vault.locked",
    "vault.denied",
    "vault.absent",
    "vault.wrong_passphrase",
    "vault.passphrase_too_short",
    "vault.file",
    "core.database_key_missing",
    "cli.passphrase_needed",
];

/// What was typed is not enough to begin.
const USAGE: &[&str] = &["cli.usage", "cli.password_needed", "cli.pin_needed"];

impl Failure {
    /// A failure of the command line itself.
    pub(crate) fn new(code: &str) -> Self {
        Self::with(code, &[])
    }

    /// The same, with values for its sentence.
    pub(crate) fn with(code: &str, params: &[(&str, &str)]) -> Self {
        let params: BTreeMap<String, String> = params
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        let correlation_id = uuid::Uuid::new_v4().to_string();
        Self {
            view: ErrorView {
                code: code.to_owned(),
                params,
                retryable: false,
                correlation_id,
            },
        }
    }

    /// How the command ends because of it.
    pub(crate) fn ending(&self) -> Ending {
        let code = self.view.code.as_str();
        if VAULT_CLOSED.contains(&code) {
            Ending::NoVault
        } else if USAGE.contains(&code) {
            Ending::WrongUsage
        } else {
            Ending::Failed
        }
    }
}

impl From<valise_core::Error> for Failure {
    fn from(error: valise_core::Error) -> Self {
        Self { view: error.into() }
    }
}

impl From<valise_beid::Error> for Failure {
    fn from(error: valise_beid::Error) -> Self {
        valise_core::Error::from(error).into()
    }
}

impl From<ErrorView> for Failure {
    fn from(view: ErrorView) -> Self {
        Self { view }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use valise_messages::{Language, has};

    #[test]
    fn every_code_of_the_command_line_has_a_sentence() {
        for code in CODES {
            let key = code.replace('.', "-");
            for part in ["", ".meaning", ".action"] {
                assert!(has(Language::En, &format!("{key}{part}")), "{key}{part}");
            }
        }
    }

    #[test]
    fn a_closed_vault_and_wrong_usage_have_exit_codes_of_their_own() {
        assert_eq!(Failure::new("vault.absent").ending(), Ending::NoVault);
        assert_eq!(
            Failure::new("cli.passphrase_needed").ending(),
            Ending::NoVault
        );
        assert_eq!(Failure::new("cli.usage").ending(), Ending::WrongUsage);
        assert_eq!(
            Failure::new("keystore.wrong_password").ending(),
            Ending::Failed
        );
    }

    #[test]
    fn the_codes_of_the_vault_still_exist() {
        for code in VAULT_CLOSED
            .iter()
            .filter(|code| code.starts_with("vault."))
        {
            assert!(valise_vault::Error::CODES.contains(code), "{code}");
        }
    }
}
