//! Proof that the chip itself is there, and not only a copy of its files (applet 1.8).
//!
//! The chip signs a random challenge with its basic key. The verifier proves by the hash in the
//! identity file that this key belongs to the card. No PIN is needed; the chip does it 5000 times
//! between two PINs (applet manual 1.8, section 6.11).

use openssl::pkey::{Id, PKey};
use openssl::rand::rand_bytes;

use crate::signing::is_signature_of;
use crate::transaction::Care;
use crate::{Card, Error, Task, apdu};

/// Bytes of the challenge, which stands for a hash of SHA-384.
const CHALLENGE: usize = 48;

impl Card {
    /// Whether the chip holds the private key of this basic key (the file
    /// [`BasicKey`](crate::File::BasicKey)).
    ///
    /// # Errors
    /// [`Error::UnsupportedKey`] when the file is no elliptic key; [`Error::Refused`] by cards
    /// before applet 1.8; [`Error::Transport`].
    pub fn prove_chip(&mut self, basic_key: &[u8]) -> Result<bool, Error> {
        let mut challenge = [0; CHALLENGE];
        rand_bytes(&mut challenge)?;
        self.answer_challenge(basic_key, &challenge)
    }

    pub(crate) fn answer_challenge(
        &mut self,
        basic_key: &[u8],
        challenge: &[u8; CHALLENGE],
    ) -> Result<bool, Error> {
        let key = PKey::public_key_from_der(basic_key).map_err(|_| Error::UnsupportedKey)?;
        if key.id() != Id::EC {
            return Err(Error::UnsupportedKey);
        }
        let signature = self.transaction(|transaction| {
            transaction
                .exchange(&apdu::internal_authenticate(challenge), Care::Repeatable)?
                .done(Task::ProveChip)
        })?;
        is_signature_of(&key, &signature, challenge)
    }
}
