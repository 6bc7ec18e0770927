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

#[cfg(test)]
mod tests {
    use openssl::ec::{EcGroup, EcKey};
    use openssl::ecdsa::EcdsaSig;
    use openssl::nid::Nid;

    use super::*;
    use crate::StatusWord;
    use crate::hex::hex;
    use crate::scripted::{Script, answer};

    fn answered(signed: &[u8; CHALLENGE], asked: &[u8; CHALLENGE]) -> Result<bool, Error> {
        let group = EcGroup::from_curve_name(Nid::SECP384R1)?;
        let key = EcKey::generate(&group)?;
        let made = EcdsaSig::sign(signed, &key)?;
        let numbers = [made.r().to_vec_padded(48)?, made.s().to_vec_padded(48)?];
        let script = Script::new([
            answer(&format!("00880281329430{}", hex(asked)), "6160"),
            answer("00c0000060", &format!("{}9000", hex(&numbers.concat()))),
        ]);
        let public = key.public_key_to_der()?;
        assert_eq!(public.len(), 120);
        let proven = script.card().answer_challenge(&public, asked);
        script.assert_over();
        proven
    }

    #[test]
    fn only_the_chip_with_the_key_signs_the_challenge() {
        assert_eq!(answered(&[7; 48], &[7; 48]), Ok(true));
        assert_eq!(answered(&[8; 48], &[7; 48]), Ok(false));
    }

    #[test]
    fn a_file_that_is_no_key_and_a_card_that_refuses_are_errors() {
        let mut card = Script::default().card();
        assert_eq!(card.prove_chip(&[1, 2, 3]), Err(Error::UnsupportedKey));
        let group = EcGroup::from_curve_name(Nid::SECP384R1).unwrap();
        let key = EcKey::generate(&group).unwrap();
        let challenge = hex(&[7; CHALLENGE]);
        let script = Script::new([answer(&format!("00880281329430{challenge}"), "6985")]);
        let proven = script
            .card()
            .answer_challenge(&key.public_key_to_der().unwrap(), &[7; CHALLENGE]);
        let refused = Error::Refused {
            task: Task::ProveChip,
            status: StatusWord::CONDITIONS,
        };
        assert_eq!(proven, Err(refused));
    }
}
