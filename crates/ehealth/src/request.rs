//! What is asked of the token service, and in which way.

use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use specta::Type;
use valise_identifiers::{Nihii, Niss};
use valise_keystore::Quality;

/// How long a session is asked for: the default of the official connector. What the platform
/// grants may be shorter and is what counts.
pub const DEFAULT_LIFETIME: SignedDuration = SignedDuration::from_hours(24);

/// Whose session it is to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Holder {
    /// A nurse, by national number.
    Nurse(Niss),
    /// A nursing group, by its number as a provider.
    GroupOfNurses(Nihii),
}

impl Holder {
    /// The quality that goes with the holder.
    pub fn quality(&self) -> Quality {
        match self {
            Self::Nurse(_) => Quality::Nurse,
            Self::GroupOfNurses(_) => Quality::GroupOfNurses,
        }
    }

    /// The number as the token service takes it: 11 digits of a person, 8 of a group.
    pub(crate) fn number(&self) -> &str {
        match self {
            Self::Nurse(niss) => niss.as_str(),
            Self::GroupOfNurses(nihii) => nihii.as_8(),
        }
    }
}

/// What a session is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TokenRequest {
    /// Whose session.
    pub holder: Holder,
    /// For how long, at most; cut to the validity of the certificate.
    pub lifetime: SignedDuration,
}

impl TokenRequest {
    /// A session of the usual length.
    pub fn new(holder: Holder) -> Self {
        Self {
            holder,
            lifetime: DEFAULT_LIFETIME,
        }
    }
}

/// Which of the two doors of the token service is knocked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// WS-Trust 1.3, the main one.
    #[default]
    WsTrust,
    /// SAML 1.1 request, the older one.
    Samlp,
}

/// With what the holder proves who he is: whose key signs the message to the token service. The
/// key that holds the session is that of the eHealth certificate in every case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Proof {
    /// The identity card, with its PIN; a renewal needs the card again.
    Eid,
    /// The eHealth certificate of the person itself.
    Fallback,
    /// The eHealth certificate of the group.
    Group,
}

impl Proof {
    /// Whether a session of this kind can be renewed without anybody doing something.
    pub fn renews_silently(self) -> bool {
        match self {
            Self::Eid => false,
            Self::Fallback | Self::Group => true,
        }
    }
}
