//! Reminders: what is due, told once, put off or put away.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Action, Level};

/// What a reminder is about.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum ReminderKind {
    /// The end of the certificate comes near.
    Certificate,
    /// A certificate was requested, and the request never completed.
    UnfinishedRequest,
    /// Checks that go no further without the nurse.
    Queue,
    /// Fewer readings count than should.
    Readings,
    /// Proof of answers reaches the end of its keeping.
    Evidence,
    /// A card stayed in the reader.
    Card,
}

/// Something that is due. Its sentence names nobody: the system may show it to anyone who looks
/// at the screen.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReminderView {
    /// Stable identifier: `certificate:<id>:30`.
    pub id: String,
    /// What it is about.
    pub kind: ReminderKind,
    /// How serious it is.
    pub level: Level,
    /// Message key of its sentence (`reminder-…`).
    pub key: String,
    /// Values for the sentence.
    pub params: BTreeMap<String, String>,
    /// What a tap does.
    pub action: Option<Action>,
    /// When it became due.
    #[specta(type = String)]
    pub due_at: Timestamp,
    /// Until when it was put off.
    #[specta(type = Option<String>)]
    pub snoozed_until: Option<Timestamp>,
}

/// How long a reminder is put off.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Snooze {
    /// Some hours, this evening at the latest.
    LaterToday,
    /// Tomorrow morning.
    Tomorrow,
    /// The same day of next week, in the morning.
    NextWeek,
}
