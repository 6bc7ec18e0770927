//! The state of the app itself.

use serde::{Deserialize, Serialize};
use specta::Type;
use valise_keystore::Environment;
use valise_messages::Language;

use super::{ProfileView, Theme};

/// What the interface asks first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AppState {
    /// Version of Valise.
    pub version: String,
    /// Where calls go.
    pub environment: Environment,
    /// Chosen language; null before the first choice.
    pub language: Option<Language>,
    /// Light or dark.
    pub theme: Theme,
    /// Size of text in percent.
    pub text_size: u16,
    /// Whether this build can practise.
    pub practice_available: bool,
    /// The keychain.
    pub keychain: KeychainView,
    /// Whether the first-run assistant is behind us.
    pub first_run_done: bool,
    /// The care provider, once known.
    pub profile: Option<ProfileView>,
}

/// Whether secrets can be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum KeychainState {
    /// Usable.
    Ready,
    /// Locked: the user has to unlock it.
    Locked,
    /// The user or the system refused access.
    Denied,
    /// This machine has none.
    Missing,
}

/// The keychain of this machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct KeychainView {
    /// `secret_service`, `windows_credential_manager`, `apple_keychain`, `sealed_file`, `memory`
    /// or `none`.
    pub kind: String,
    /// Whether it can be used.
    pub state: KeychainState,
    /// Message key that says where secrets are kept.
    pub where_key: String,
}
