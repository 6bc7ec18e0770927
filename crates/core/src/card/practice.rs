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
    /// practice environment, and nowhere else. Under `ocsp_origin` (scheme and host) it may be asked
    /// there whether they are lost.
    pub fn set_practice_cards(&self, roots: Vec<String>, ocsp_origin: Option<String>) {
        let mut practice = lock(&self.shared.practice);
        practice.card_roots = roots;
        practice.ocsp_origin = ocsp_origin;
    }
}

/// Where one may ask about certificates, besides the authority's own hosts.
pub(super) fn ocsp_origin(shared: &Shared) -> Option<String> {
    let practice = shared.scope().environment == Environment::Practice;
    practice
        .then(|| lock(&shared.practice).ocsp_origin.clone())
        .flatten()
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
