//! The connection test and the support report.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

/// Where one step of the connection test stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ConnectionStepState {
    /// Not begun.
    Waiting,
    /// Under way.
    Running,
    /// In order.
    Ok,
    /// In order, but something wants attention.
    Warning,
    /// Not in order.
    Failed,
    /// Not tried, because an earlier step failed.
    Skipped,
}

/// One step of the connection test.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ConnectionStep {
    /// Stable name: `certificate`, `network`, `clock`, `session`, `rights`, `licence`,
    /// `insurability`.
    pub name: String,
    /// Where it stands.
    pub state: ConnectionStepState,
    /// Message key of the sentence (`connection-…`).
    pub key: String,
    /// Values for the sentence.
    pub params: BTreeMap<String, String>,
    /// Message key of what to do, when there is something to do.
    pub remedy_key: Option<String>,
}

/// How one line of the support report ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum DoctorState {
    /// In order.
    Ok,
    /// Wants attention.
    Warning,
    /// Not in order.
    Failed,
    /// Could not be looked at.
    Skipped,
}

/// One line of the support report; no personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DoctorCheck {
    /// Stable name.
    pub name: String,
    /// How it ended.
    pub state: DoctorState,
    /// Fact in plain technical words.
    pub detail: String,
    /// What to do, in the reader's language.
    pub remedy: Option<String>,
}

/// Everything a support call needs, without personal data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct DoctorReport {
    /// The lines.
    pub checks: Vec<DoctorCheck>,
    /// When it was made.
    #[specta(type = String)]
    pub made_at: Timestamp,
}
