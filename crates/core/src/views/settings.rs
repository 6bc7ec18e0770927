//! The nurse's settings.

use serde::{Deserialize, Serialize};
use specta::Type;

use super::Door;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// As the system says.
    #[default]
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// The nurse's settings.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(default)]
pub struct Settings {
    /// Light or dark.
    pub theme: Theme,
    /// Size of text in percent, 100 to 200.
    pub text_size: u16,
    /// Whether NISS numbers show stars until tapped.
    pub mask_niss: bool,
    /// Checks under way at the same time, 1 to 5.
    pub concurrency: u8,
    /// Door of the token service.
    pub default_door: Door,
    /// Hours asked for a session, 1 to 24.
    pub session_hours: u8,
    /// Minutes without use before the screen locks; 0: never.
    pub lock_minutes: u16,
    /// Main buttons on the left.
    pub left_handed: bool,
    /// A short sound when a card was read.
    pub sounds: bool,
    /// Years for which proof of answers is kept, 2 to 30.
    pub evidence_years: u8,
    /// For how many days before a visit an answer counts as fresh, 0 to 31; 0: only an answer of
    /// the day itself. This is Valise's own rule.
    pub freshness_days: u16,
    /// Whether the system tells what is due.
    pub notifications: bool,
    /// Whether Valise starts when the user logs in.
    pub start_at_login: bool,
    /// Whether a sign with the count of what waits stands beside the clock, where the system has
    /// a place for it.
    pub tray: bool,
    /// Whether Valise goes on working when its window is closed; only with the sign beside the
    /// clock, which is the way back.
    pub keep_running: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            theme: Theme::System,
            text_size: 100,
            mask_niss: true,
            concurrency: 3,
            default_door: Door::WsTrust,
            session_hours: 24,
            lock_minutes: 0,
            left_handed: false,
            sounds: true,
            evidence_years: 3,
            freshness_days: 0,
            notifications: true,
            start_at_login: false,
            tray: true,
            keep_running: false,
        }
    }
}
