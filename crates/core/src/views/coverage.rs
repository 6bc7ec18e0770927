//! What all answers about a person say together.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;
use valise_mycarenet::member_data::{Period, Verdict};

/// What is known of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CoverageState {
    /// A period covers the day.
    Insured,
    /// The insurer was asked about the day, and no period covers it.
    NotInsured,
    /// The person was dead.
    Deceased,
    /// No answer says anything about the day, or not clearly.
    Unknown,
}

/// Everything the answers say about one person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CoverageView {
    /// The person.
    pub person_id: String,
    /// The answers, newest first; at most the newest 200.
    pub facts: Vec<CoverageFact>,
    /// Disjoint stretches of days, oldest first; days that no answer speaks about are in none.
    pub stretches: Vec<Stretch>,
    /// What changed between the answer before and the newest one.
    pub changes: Vec<CoverageChange>,
    /// First day that an answer speaks about.
    #[specta(type = Option<String>)]
    pub first_day: Option<Date>,
    /// Last day that an answer speaks about; null when there is none, or when it has no end.
    #[specta(type = Option<String>)]
    pub last_day: Option<Date>,
}

/// One answer, as a dated fact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CoverageFact {
    /// The check that was answered.
    pub check_id: String,
    /// When the answer came.
    #[specta(type = String)]
    pub obtained_at: Timestamp,
    /// Care date asked about.
    #[specta(type = String)]
    pub reference_date: Date,
    /// What the answer means on that date.
    pub verdict: Verdict,
    /// Insurer on that date, three digits.
    pub insurer: Option<String>,
    /// Insurance code CT1 on that date.
    pub ct1: Option<String>,
    /// Insurance code CT2 on that date.
    pub ct2: Option<String>,
    /// Whether reimbursement is increased on that date.
    pub increased_reimbursement: Option<bool>,
    /// The periods of the answer, newest first; both ends inclusive.
    pub periods: Vec<Period>,
    /// Date of death, when the answer tells one.
    #[specta(type = Option<String>)]
    pub deceased_on: Option<Date>,
}

/// Days one after the other that are the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Stretch {
    /// First day.
    #[specta(type = String)]
    pub from: Date,
    /// Last day, inclusive; null: no end is known.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// What is known of these days.
    pub state: CoverageState,
    /// Insurer, three digits.
    pub insurer: Option<String>,
    /// Insurance code CT1.
    pub ct1: Option<String>,
    /// Insurance code CT2.
    pub ct2: Option<String>,
    /// The newest check that says so.
    pub check_id: String,
}

/// Something that changed between two answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CoverageChange {
    /// Message key, `coverage-…`.
    pub key: String,
    /// Values for the sentence.
    pub params: BTreeMap<String, String>,
}

/// What is known of one day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CoverageDay {
    /// The day.
    #[specta(type = String)]
    pub date: Date,
    /// What is known of it.
    pub state: CoverageState,
    /// Insurer, three digits.
    pub insurer: Option<String>,
    /// Insurance code CT1.
    pub ct1: Option<String>,
    /// Insurance code CT2.
    pub ct2: Option<String>,
    /// Whether reimbursement is increased.
    pub increased_reimbursement: Option<bool>,
    /// The check whose answer says so; null when none speaks about the day.
    pub check_id: Option<String>,
    /// When that answer came.
    #[specta(type = Option<String>)]
    pub obtained_at: Option<Timestamp>,
    /// Whether that answer is about exactly this day. Otherwise the day only lies in a period
    /// that was told about another one.
    pub asked_directly: bool,
}
