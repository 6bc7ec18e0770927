//! The practice environment: filled by the shell, which owns the embedded platform.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::Quality;

/// Everything invented that the practice environment offers.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct PracticeView {
    /// Certificates to import.
    pub keystores: Vec<PracticeKeystoreView>,
    /// People to check.
    pub people: Vec<PracticePerson>,
    /// Faults that can be switched on.
    pub faults: Vec<PracticeFault>,
}

/// An invented certificate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PracticeKeystoreView {
    /// Full path.
    pub path: String,
    /// Its password, which is no secret.
    pub password: String,
    /// Invented name of the holder.
    pub name: String,
    /// What it lets one try: the end of its message key `practice-keystore-…`.
    pub shows: String,
    /// Nurse or group.
    pub quality: Option<Quality>,
    /// NISS of the holder or of the person responsible.
    pub niss: Option<String>,
    /// NIHII of the holder.
    pub nihii: Option<String>,
}

/// An invented patient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PracticePerson {
    /// NISS.
    pub niss: String,
    /// Last name.
    pub name: String,
    /// First name.
    pub first_name: String,
    /// What is special about this person, one stable word.
    pub scenario: String,
}

/// A fault that can be switched on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct PracticeFault {
    /// Stable name.
    pub name: String,
    /// Whether it is on.
    pub on: bool,
}
