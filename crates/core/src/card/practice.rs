//! Whose cards are believed: the state's, and in the practice environment the invented ones too.

use valise_beid::Trust;
use valise_keystore::Environment;

use crate::Valise;
use crate::scope::lock;
use crate::valise::Shared;

/// SHA-256 fingerprints of the roots of invented cards, in hexadecimal.
pub(crate) type Roots = Vec<String>;

impl Valise {
    /// Believes the invented cards under these roots (SHA-256 fingerprints in hexadecimal) in the
    /// practice environment, and nowhere else.
    pub fn set_practice_cards(&self, roots: Vec<String>) {
        lock(&self.shared.practice).card_roots = roots;
    }
}

/// Whose cards are believed in the environment of now.
pub(super) fn trust(shared: &Shared) -> Trust {
    match shared.scope().environment {
        Environment::Practice => {
            Trust::pinned().with_test_roots(&lock(&shared.practice).card_roots)
        }
        _ => Trust::pinned(),
    }
}
