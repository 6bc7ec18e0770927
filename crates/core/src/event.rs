//! What changed, told to whoever shows it.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::views::{CardView, ConnectionStep, RoundProgress};

/// What changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Changed {
    /// Lights or attention list.
    Home,
    /// The session.
    Session,
    /// The certificates.
    Certificate,
    /// The people list.
    People,
    /// A check; `id` is its identifier.
    Check,
    /// The identity readings; `id` is that of the reading.
    Reading,
    /// The visits of a day, or what is known about them.
    Round,
    /// The settings, the profile, the language or the environment.
    Settings,
}

/// Something happened that a screen may want to show.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case", tag = "event")]
pub enum Event {
    /// Data changed: read it again.
    Changed {
        /// What.
        what: Changed,
        /// Which one, when it is about one.
        id: Option<String>,
    },
    /// The card on the screen changed; nothing when it was put away.
    Card {
        /// The card as it stands now.
        card: Option<Box<CardView>>,
    },
    /// The queue moved; told once for many checks that move at the same time.
    Queue {
        /// How many leave by themselves.
        waiting: u32,
        /// How many are on their way.
        sending: u32,
        /// How many need the nurse.
        needs_you: u32,
    },
    /// A step of the connection test moved.
    ConnectionStep {
        /// The step as it stands now.
        step: ConnectionStep,
    },
    /// The check of a whole round moved.
    Round {
        /// The day of the round.
        #[specta(type = String)]
        day: Date,
        /// How far it is.
        progress: RoundProgress,
    },
}
