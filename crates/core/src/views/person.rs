//! The people the nurse cares for.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::CheckSummary;

/// What is typed or read about a person.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct PersonInput {
    /// NISS, any separators; null for a person who has none.
    pub niss: Option<String>,
    /// Last name; null or empty when only the NISS is known (the first answer fills it in).
    pub name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// Date of birth; null: taken from the NISS where it says so.
    #[specta(type = Option<String>)]
    pub birth_date: Option<Date>,
    /// Registration number at an insurer, for a person without NISS.
    pub registration_number: Option<String>,
    /// The insurer (three digits) of that registration number, or the one known last.
    pub insurer: Option<String>,
}

/// One line of the people list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct PersonSummary {
    /// Identifier on this device.
    pub id: String,
    /// NISS, 11 digits.
    pub niss: Option<String>,
    /// Last name.
    pub name: String,
    /// First name.
    pub first_name: String,
    /// Date of birth.
    #[specta(type = Option<String>)]
    pub birth_date: Option<Date>,
    /// The newest check.
    pub last_check: Option<CheckSummary>,
}

/// One person with everything known about her.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct PersonView {
    /// The line of the list.
    #[serde(flatten)]
    pub summary: PersonSummary,
    /// Registration number at an insurer, for a person without NISS.
    pub registration_number: Option<String>,
    /// The insurer known last.
    pub insurer: Option<String>,
    /// All checks, newest first.
    pub checks: Vec<CheckSummary>,
}
