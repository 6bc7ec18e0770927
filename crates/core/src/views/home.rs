//! Home: what needs attention, and three lights.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

/// How serious it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Nothing there, and nothing wrong.
    Off,
    /// Fine.
    Ok,
    /// Worth knowing.
    Notice,
    /// Act soon.
    Warning,
    /// Act now.
    Danger,
}

/// The one thing a tap does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Show the certificate.
    OpenCertificate,
    /// Show the session sheet.
    OpenSession,
    /// Import a certificate.
    ImportCertificate,
    /// Show what waits.
    OpenQueue,
    /// Show the connection test.
    OpenConnectionTest,
    /// Show the profile.
    OpenProfile,
    /// Show the settings.
    OpenSettings,
    /// Show the identity readings.
    OpenReadings,
    /// Show the card readers.
    OpenReaders,
}

/// One of the three lights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Light {
    /// Colour and icon.
    pub level: Level,
    /// Message key of its sentence (`home-…`).
    pub key: String,
    /// Values for the sentence.
    pub params: BTreeMap<String, String>,
    /// What a tap does.
    pub action: Option<Action>,
}

/// One line of the attention list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct AttentionItem {
    /// Stable identifier of the line.
    pub id: String,
    /// How serious it is.
    pub level: Level,
    /// Message key of its sentence (`home-…`).
    pub key: String,
    /// Values for the sentence.
    pub params: BTreeMap<String, String>,
    /// What a tap does.
    pub action: Option<Action>,
}

/// The home screen. An empty attention list means "all clear", at `looked_at`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Home {
    /// The certificate light.
    pub certificate: Light,
    /// The session light.
    pub session: Light,
    /// The queue light.
    pub queue: Light,
    /// What needs attention, most serious first.
    pub attention: Vec<AttentionItem>,
    /// When this was looked at.
    #[specta(type = String)]
    pub looked_at: Timestamp,
    /// When the last answer came.
    #[specta(type = Option<String>)]
    pub last_answer_at: Option<Timestamp>,
    /// How many questions leave by themselves, those on their way included.
    pub queue_waiting: u32,
    /// How many questions need the nurse.
    pub queue_needs_you: u32,
}
