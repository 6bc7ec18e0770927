//! The queue: what waits, why, and the one thing to do about it.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::CheckState;

/// The one thing a tap does about an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum QueueAction {
    /// Send it now, without waiting for the end of its pause.
    SendNow,
    /// Open a session.
    OpenSession,
    /// Choose the insurer or the number to ask with.
    Choose,
    /// Ask the same again.
    AskAgain,
    /// Look at the person and at what was answered.
    OpenPerson,
    /// Nothing: it goes on by itself.
    Wait,
}

/// One question that has not been answered yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct QueueItem {
    /// The check.
    pub id: String,
    /// Always `check` for now.
    pub kind: String,
    /// Where it stands.
    pub state: CheckState,
    /// Message key of the sentence that says why (`queue-why_…`).
    pub why: String,
    /// Values for that sentence.
    pub why_params: BTreeMap<String, String>,
    /// What can be done about it.
    pub action: QueueAction,
    /// How often it was sent.
    pub attempts: u32,
    /// When it is sent by itself; null when that depends on something else than time.
    #[specta(type = Option<String>)]
    pub next_attempt_at: Option<Timestamp>,
    /// Our reference of the last try.
    pub input_reference: Option<String>,
    /// The person asked about.
    pub person_id: String,
    /// Her name; empty while none is known.
    pub person: String,
    /// Care date.
    #[specta(type = String)]
    pub reference_date: Date,
    /// When it was asked for.
    #[specta(type = String)]
    pub requested_at: Timestamp,
    /// Code of the failure, when there is one.
    pub error_code: Option<String>,
}

/// The queue as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct QueueView {
    /// What has not been answered, oldest first.
    pub items: Vec<QueueItem>,
    /// How many leave by themselves.
    pub waiting: u32,
    /// How many were refused or given up: the nurse decides.
    pub needs_you: u32,
    /// How many are on their way.
    pub sending: u32,
    /// Who stopped the queue, when somebody did.
    pub paused: Option<QueuePause>,
    /// Whether the platform can be reached.
    pub online: NetworkState,
    /// When the last answer came.
    #[specta(type = Option<String>)]
    pub last_answer_at: Option<Timestamp>,
}

/// Whether the platform can be reached.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum NetworkState {
    /// It answered the last call.
    Online,
    /// This device has no network.
    Offline,
    /// There is network, but the platform can't be reached.
    PlatformDown,
    /// Nobody has called since the app was started or the network changed.
    #[default]
    Unknown,
}

/// Why nothing leaves the queue.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct QueuePause {
    /// Who stopped it.
    pub by: PauseBy,
    /// Code of the refusal, when the platform stopped it.
    pub code: Option<String>,
    /// Since when.
    #[specta(type = String)]
    pub since: Timestamp,
    /// When one question is tried again by itself; null: when the nurse says so.
    #[specta(type = Option<String>)]
    pub until: Option<Timestamp>,
}

/// Who stopped the queue.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum PauseBy {
    /// The nurse, until she lets it go on.
    Nurse,
    /// The platform refused several times in a row.
    Platform,
}
