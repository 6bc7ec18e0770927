//! eHealth certificates: candidates, inspection, custody.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;
use valise_keystore::Description;

/// A certificate in custody of this device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CertificateView {
    /// Identifier on this device.
    pub id: String,
    /// When it was imported.
    #[specta(type = String)]
    pub imported_at: Timestamp,
    /// Where the keystore is kept: `secret_service`, `windows_credential_manager`,
    /// `apple_keychain`, `sealed_file` or `memory`.
    pub custody: String,
    /// Name of the file it came from (without its folder).
    pub file_name: String,
    /// Whether the nurse let the device keep the password.
    pub password_kept: bool,
    /// What the keystore holds.
    #[serde(flatten)]
    pub description: Description,
}

/// A keystore file found in the default folders.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CandidateView {
    /// Full path.
    pub path: String,
    /// File name.
    pub file_name: String,
    /// Last change of the file.
    #[specta(type = Option<String>)]
    pub modified_at: Option<Timestamp>,
    /// Set for the invented certificates of the practice environment.
    pub practice: Option<PracticeOffer>,
}

/// An invented certificate, offered with its password.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PracticeOffer {
    /// Invented name of the holder.
    pub name: String,
    /// Its password, which is no secret.
    pub password: String,
    /// What it lets one try: the end of its message key `practice-keystore-…`.
    pub shows: String,
}

/// What removing a certificate brings about; asked before the nurse confirms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RemovalConsequence {
    /// Checks that will wait because nothing can send them.
    pub waiting_checks: u32,
    /// Whether an open session ends with it.
    pub ends_session: bool,
}
