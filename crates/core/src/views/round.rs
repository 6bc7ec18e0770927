//! The round: the visits of a day, and what is known about the insurance of each patient.

use std::collections::BTreeMap;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{CheckSummary, ErrorView};

/// What a visit looks like at a glance; each colour has its word and its reasons.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum RoundColour {
    /// Insured, and nothing to note.
    Green,
    /// Something to look at before invoicing.
    Amber,
    /// Not insured, or no answer at all.
    Red,
    /// Asked, no answer yet.
    Waiting,
    /// Not asked.
    Unasked,
}

/// Why a visit has its colour.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RoundReason {
    /// Message key, `round-…`.
    pub key: String,
    /// Values for the sentence.
    pub params: BTreeMap<String, String>,
}

/// One visit of a day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct VisitView {
    /// Identifier of the visit.
    pub id: String,
    /// Who is visited.
    pub person_id: String,
    /// Last name; empty while only the number is known.
    pub name: String,
    /// First name.
    pub first_name: String,
    /// NISS, 11 digits.
    pub niss: Option<String>,
    /// Place within the day, from 1.
    pub position: u32,
    /// Time of day, `HH:MM` in Brussels.
    pub at: Option<String>,
    /// Whether it comes back.
    pub recurring: bool,
    /// When it comes back.
    pub recurrence: Option<Recurrence>,
    /// Whether it was ticked off.
    pub done: bool,
    /// What it looks like at a glance.
    pub colour: RoundColour,
    /// Why; the first one is the headline. Never empty.
    pub reasons: Vec<RoundReason>,
    /// Whether the last check of the round left this patient out, because a fresh answer exists.
    pub skipped_fresh: bool,
    /// The check that the colour comes from.
    pub check: Option<CheckSummary>,
}

/// The visits of one day, in their order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct RoundView {
    /// The day.
    #[specta(type = String)]
    pub day: Date,
    /// The visits.
    pub visits: Vec<VisitView>,
    /// How many visits are green.
    pub green: u32,
    /// How many visits are amber.
    pub amber: u32,
    /// How many visits are red.
    pub red: u32,
    /// How many visits wait for an answer.
    pub waiting: u32,
    /// How many visits were not asked about.
    pub unasked: u32,
    /// How far the last check of the whole round is; null when there was none, or when it is
    /// over.
    pub progress: Option<RoundProgress>,
    /// For how many days before a visit an answer counts as fresh; this product's own rule.
    pub freshness_days: u16,
}

/// How far the check of a whole round is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RoundProgress {
    /// Patients asked about.
    pub total: u32,
    /// Of these, how many have an answer, need the nurse, were given up or cancelled.
    pub done: u32,
    /// Of these, how many were tried and wait for the next try, because no answer could be had.
    pub later: u32,
    /// Patients with a fresh answer, who were not asked again; not part of `total`.
    pub skipped: u32,
    /// Whether the queue is paused, by the nurse or because the platform refuses.
    pub paused: bool,
    /// Seconds left at the pace measured so far; null while nothing moves.
    pub seconds_left: Option<u32>,
}

/// When a visit comes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Recurrence {
    /// Days of the week, 1 Monday to 7 Sunday.
    pub weekdays: Vec<u8>,
    /// First day on which it may fall.
    #[specta(type = String)]
    pub from: Date,
    /// Last day on which it may fall; null: it goes on.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// Every how many weeks, 1 to 52, counted from the week of `from`.
    pub every_weeks: u8,
}

/// What a file of people looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PeopleFormat {
    /// A table with a line of headings.
    Csv,
    /// Electronic cards (vCard 3.0 or 4.0).
    Vcard,
}

/// A file of people, before anything of it is imported.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct PeopleFileView {
    /// What kind of file it is.
    pub format: PeopleFormat,
    /// What was found in it: `niss`, `name`, `first_name`, `full_name`, `birth_date`.
    pub columns: Vec<String>,
    /// One row per person.
    pub rows: Vec<PeopleFileRow>,
    /// How many of them can be added.
    pub importable: u32,
    /// How many of them are in the list already.
    pub known: u32,
    /// How many of them can't be added.
    pub refused: u32,
}

/// One person of a file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct PeopleFileRow {
    /// Line on which the person begins, from 1.
    pub line: u32,
    /// Last name.
    pub name: String,
    /// First name.
    pub first_name: String,
    /// NISS: 11 digits when it is one, otherwise as written.
    pub niss: Option<String>,
    /// Date of birth.
    #[specta(type = Option<String>)]
    pub birth_date: Option<Date>,
    /// Why she can't be added, when she can't.
    pub problem: Option<ErrorView>,
    /// Whether she is in the list already, or stands earlier in the file.
    pub known: bool,
}

/// What an import did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ImportResult {
    /// People added.
    pub added: u32,
    /// People who were in the list already.
    pub known: u32,
    /// People who could not be added.
    pub refused: u32,
    /// Visits added to the day.
    pub visits: u32,
}
