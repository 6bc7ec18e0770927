//! What was done on this device, and which calls left it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

/// One line of the activity log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ActivityEntry {
    /// Rising number.
    pub id: i32,
    /// When.
    #[specta(type = String)]
    pub at: Timestamp,
    /// What it is about: one of [`ACTIVITY_KINDS`].
    pub kind: String,
    /// Message key of its sentence (`activity-…`).
    pub key: String,
    /// Values for the sentence.
    pub params: BTreeMap<String, String>,
    /// The person it is about.
    pub person_id: Option<String>,
    /// The check it is about.
    pub check_id: Option<String>,
}

/// What a line of the activity log can be about.
pub const ACTIVITY_KINDS: &[&str] = &[
    "certificate",
    "session",
    "check",
    "round",
    "visit",
    "person",
    "reading",
    "evidence",
    "export",
    "profile",
    "settings",
];

/// Which lines are wanted; whatever is empty leaves nothing out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct ActivityFilter {
    /// Only of these kinds, of [`ACTIVITY_KINDS`].
    pub kinds: Vec<String>,
    /// Only of this day in Brussels and later.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// Only of this day in Brussels and earlier.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// Only lines with these words in the sentence, in its values, or in the name or number of
    /// the person.
    pub text: Option<String>,
    /// Only about this person.
    pub person_id: Option<String>,
    /// Only lines older than this one.
    pub before: Option<i32>,
    /// At most so many (default and maximum 200).
    pub limit: Option<u32>,
}

/// Which calls are wanted; whatever is empty leaves nothing out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct LedgerFilter {
    /// Only to this host.
    pub host: Option<String>,
    /// Only for this purpose.
    pub purpose: Option<String>,
    /// Only calls that did not succeed.
    pub failed_only: bool,
    /// Only of this day in Brussels and later.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// Only of this day in Brussels and earlier.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// Only calls older than this one.
    pub before: Option<i32>,
    /// At most so many (default and maximum 200).
    pub limit: Option<u32>,
}

/// What the ledger can be filtered by.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct LedgerChoices {
    /// Hosts that were called.
    pub hosts: Vec<String>,
    /// What was called for.
    pub purposes: Vec<String>,
}

/// A file that was written.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Exported {
    /// Where it is.
    pub path: String,
    /// How many lines it has, the headings aside; for a calendar: how many days.
    pub lines: u32,
}

/// One outgoing call.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct LedgerEntry {
    /// Rising number.
    pub id: i32,
    /// When it left.
    #[specta(type = String)]
    pub at: Timestamp,
    /// Host it went to.
    pub host: String,
    /// What for: `session`, `member_data`…
    pub purpose: String,
    /// Bytes of the request's body.
    pub bytes_out: u32,
    /// Bytes of the answer's body.
    pub bytes_in: u32,
    /// `ok`, or the code of the failure.
    pub result: String,
    /// How long it took.
    pub milliseconds: u32,
}
