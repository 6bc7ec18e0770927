//! The practice keystores: who holds them and what each one shows.

mod make;
mod ring;
mod shelf;

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

pub use shelf::offered;
pub(crate) use shelf::{Shelf, stock};

/// In which quality the holder of a practice keystore works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Quality {
    /// A home nurse, by a personal certificate.
    Nurse,
    /// A nursing group, by the certificate of the group.
    GroupOfNurses,
}

/// What a practice keystore lets one try.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeystoreState {
    /// Opens sessions.
    Usable,
    /// Its certificate ended a month ago.
    Expired,
    /// Its certificate ends in twenty days.
    EndingSoon,
    /// Requested, never completed: it holds the key with a throw-away certificate.
    Incomplete,
    /// The platform revoked its certificate.
    Revoked,
    /// A usable keystore of another nurse than the invented one.
    OtherPerson,
    /// A person whom the authentic source does not know as a nurse.
    NotRecognised,
}

impl KeystoreState {
    /// As `keystores.json` writes it; also the end of its message key `practice-keystore-…`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Usable => "usable",
            Self::Expired => "expired",
            Self::EndingSoon => "ending_soon",
            Self::Incomplete => "incomplete",
            Self::Revoked => "revoked",
            Self::OtherPerson => "other_person",
            Self::NotRecognised => "not_recognised",
        }
    }
}

/// One P12 file that practice offers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticeKeystore {
    /// Where the file is. In `keystores.json` it is relative to the data folder.
    pub path: PathBuf,
    /// Its password. Practice only: it opens nothing outside of this platform.
    pub password: String,
    /// What it lets one try; also the end of its message key `practice-keystore-…`.
    pub state: KeystoreState,
    /// Quality of the holder.
    pub quality: Quality,
    /// Family name of the nurse, or name of the group.
    pub name: String,
    /// First name of the nurse; empty for a group.
    pub first_name: String,
    /// NISS of the nurse, 11 digits; empty for a group.
    pub niss: String,
    /// NIHII: 11 digits for a nurse, 8 for a group.
    pub nihii: String,
}
