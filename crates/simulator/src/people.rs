//! The invented people whom the practice insurers know.

use jiff::civil::Date;
use serde::Serialize;

/// Gender as the insurers write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(missing_docs)]
pub enum Gender {
    Male,
    Female,
}

/// An invented patient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    /// 11 digits, with a right check number.
    pub niss: String,
    /// Family name.
    pub name: String,
    /// First name.
    pub first_name: String,
    /// Date of birth, the one in the NISS.
    pub birth_date: Date,
    /// Gender, the one in the NISS.
    pub gender: Gender,
    /// Insurer, 3 digits.
    pub insurer: String,
    /// Number at this insurer.
    pub registration_number: String,
    /// What this person shows: the end of the message key `practice-person-…`.
    pub shows: String,
    /// Whether practice proposes this person on first sight: ten are.
    pub offered: bool,
}
