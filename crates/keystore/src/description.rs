//! What a keystore says about its holder.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The eHealth environment a certificate belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Environment {
    /// The simulator of this project.
    Practice,
    /// eHealth's acceptance environment.
    Acceptance,
    /// The real platform.
    Production,
}

/// The quality in which the holder asks, where the certificate says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "lowercase")]
pub enum Quality {
    /// A nurse.
    Nurse,
    /// A nursing group.
    GroupOfNurses,
}

/// How much life the certificate has left.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CertificateState {
    /// More than 90 days left.
    Ok,
    /// At most 90 days left.
    Renewable,
    /// At most 30 days left.
    Urgent,
    /// At most 7 days left.
    Critical,
    /// Past its end.
    Expired,
    /// Before its start.
    NotYetValid,
    /// Requested, not completed.
    Incomplete,
}

/// One encryption key of the keystore.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EncryptionKey {
    /// Serial number in decimal, as in the alias.
    pub serial: String,
    /// Start of validity.
    #[specta(type = String)]
    pub valid_from: Timestamp,
    /// End of validity.
    #[specta(type = String)]
    pub valid_until: Timestamp,
}

/// The facts of a keystore, as `valise-cli certificate inspect` prints them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Description {
    /// Environment, by the issuer.
    pub environment: Environment,
    /// Quality, where the certificate implies it.
    pub quality: Option<Quality>,
    /// Identifier type: `SSIN`, `NIHII-GROUP`, `CBE` …
    #[serde(rename = "type")]
    pub certificate_type: String,
    /// Identifier value.
    pub value: String,
    /// Name of the holder.
    pub name: String,
    /// Application id of an organisation.
    pub application_id: Option<String>,
    /// Subject, RFC 2253.
    pub subject: String,
    /// Issuer, RFC 2253.
    pub issuer: String,
    /// Serial number in decimal.
    pub serial: String,
    /// Start of validity.
    #[specta(type = String)]
    pub valid_from: Timestamp,
    /// End of validity.
    #[specta(type = String)]
    pub valid_until: Timestamp,
    /// Whole days until the end, negative once past.
    #[specta(type = i32)]
    pub days_left: i64,
    /// First instant at which renewal is usual.
    #[specta(type = String)]
    pub renewable_from: Timestamp,
    /// State at the given instant.
    pub state: CertificateState,
    /// Whether everything needed is present.
    pub complete: bool,
    /// Codes of what is missing.
    pub missing: Vec<String>,
    /// Key algorithm and size, such as `RSA-2048`.
    pub key_algorithm: String,
    /// SHA-256 of the certificate, hexadecimal.
    pub sha256: String,
    /// Encryption keys, newest first.
    pub encryption_keys: Vec<EncryptionKey>,
}
