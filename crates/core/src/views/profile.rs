//! The care provider for whom is asked.

use serde::{Deserialize, Serialize};
use specta::Type;
use valise_keystore::Quality;

/// The care provider for whom is asked: both the answer of `profile` and the input of
/// `set_profile`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ProfileView {
    /// Nurse or nursing group.
    pub quality: Quality,
    /// NISS, 11 digits: of the nurse, or of the person responsible for the group.
    pub niss: String,
    /// NIHII number: 11 digits of the nurse, 8 or 11 digits of the group.
    pub nihii: String,
    /// First name.
    pub first_name: String,
    /// Last name, or the name of the group.
    pub name: String,
}
