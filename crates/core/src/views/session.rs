//! The eHealth session.

use std::collections::BTreeMap;

use jiff::Timestamp;
use secrecy::SecretString;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::ErrorView;

/// The five states of the session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SessionState {
    /// No session.
    None,
    /// The token service is being asked.
    Opening,
    /// Usable.
    Active,
    /// Usable, less than 15 minutes left.
    EndingSoon,
    /// Opening or renewing failed; `error` says why.
    Failed,
}

/// How the holder proved who she is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// Electronic identity card.
    Eid,
    /// The personal certificate alone.
    Fallback,
    /// The certificate of the nursing group.
    Group,
}

/// Which door of the token service is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// WS-Trust 1.3 (`IAM/SecurityTokenService`).
    WsTrust,
    /// SAML 1.1 request (`IAM/Saml11TokenService`).
    Samlp,
}

/// What opening a session needs.
#[derive(Debug)]
pub struct OpenSession {
    /// The proof to use.
    pub proof: Proof,
    /// Password of the keystore; needed unless it is kept or still known.
    pub password: Option<SecretString>,
    /// Why the fallback is used instead of the card, in the nurse's words.
    pub reason: Option<String>,
    /// The PIN, for the card; `None` on a reader with its own PIN pad.
    pub pin: Option<SecretString>,
}

/// The session as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct SessionView {
    /// One of five.
    pub state: SessionState,
    /// How it was opened.
    pub proof: Option<Proof>,
    /// Name of the certificate holder.
    pub holder: Option<String>,
    /// Start of validity of the assertion.
    #[specta(type = Option<String>)]
    pub not_before: Option<Timestamp>,
    /// End of validity of the assertion.
    #[specta(type = Option<String>)]
    pub not_on_or_after: Option<Timestamp>,
    /// Seconds left.
    pub seconds_left: Option<i32>,
    /// When it renews by itself; null when it can't.
    #[specta(type = Option<String>)]
    pub renews_at: Option<Timestamp>,
    /// Platform clock minus this device's clock, in seconds, as measured.
    pub clock_offset_s: Option<i32>,
    /// How often the fallback was used instead of the card this month.
    pub fallbacks: u32,
    /// Attributes the platform vouches for, by name; several values joined by a comma.
    pub attributes: BTreeMap<String, String>,
    /// Why it failed, when it did.
    pub error: Option<ErrorView>,
}

/// Why the session is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum TickReason {
    /// The regular heartbeat (every minute or so).
    Timer,
    /// The device woke up.
    Resume,
    /// Another network, or network again.
    NetworkChange,
}
