//! What was done on this device, and which calls left it.

use std::collections::BTreeMap;

use jiff::Timestamp;
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
    /// What it is about: `certificate`, `session`, `check`, `person`, `reading`,
    /// `profile`, `settings`.
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

/// Which lines are wanted.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct ActivityFilter {
    /// Only about this person.
    pub person_id: Option<String>,
    /// Only lines older than this one.
    pub before: Option<i32>,
    /// At most so many (default and maximum 200).
    pub limit: Option<u32>,
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
