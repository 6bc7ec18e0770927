//! Signing with the keys of a card.
//!
//! The algorithm follows from the key in the certificate, never from the version of the applet.
//! The card gets a digest only. It signs in one transaction and forgets the PIN right after it:
//! the right to use the authentication key would otherwise last until the card is reset, and any
//! program could use it.

mod plan;
mod signer;

use openssl::x509::X509Ref;
use valise_xmldsig::SignatureAlgorithm;

use crate::transaction::Care;
use crate::{Card, Error, File, PadLanguage, Pin, PinPad, StatusWord, Task, Transaction, apdu};

pub use signer::CardSigner;

pub(crate) use plan::is_signature_of;

use plan::Plan;

/// Which key of the card signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyRole {
    /// Key 82: logging in.
    Authentication,
    /// Key 83: a signature with the force of one by hand (non-repudiation). The card wants the PIN
    /// for each, right before it.
    Signature,
}

impl KeyRole {
    /// The file with its certificate.
    pub fn certificate(self) -> File {
        match self {
            Self::Authentication => File::AuthenticationCertificate,
            Self::Signature => File::SignatureCertificate,
        }
    }

    fn reference(self) -> u8 {
        match self {
            Self::Authentication => 0x82,
            Self::Signature => 0x83,
        }
    }
}

/// Where the PIN comes from.
#[derive(Debug)]
pub enum PinEntry {
    /// Typed into the app.
    Typed(Pin),
    /// To be typed on the reader.
    Pad(PinPad, PadLanguage),
}

impl Card {
    /// Signs a message: for RSA the signature of PKCS#1 v1.5, for ECDSA `r‖s`. The signature was
    /// held against the certificate before it is given out.
    ///
    /// With a PIN pad this waits for the person. Other programs are kept away meanwhile only for
    /// [`KeyRole::Signature`], as the card allows nothing else between PIN and signature.
    ///
    /// # Errors
    /// [`Error::WrongPin`], [`Error::PinBlocked`], [`Error::PinPad`], [`Error::UnsupportedKey`],
    /// [`Error::CardSwapped`], [`Error::WrongSignature`], [`Error::Refused`],
    /// [`Error::Transport`]; after each the card has forgotten the PIN.
    pub fn sign(
        &mut self,
        role: KeyRole,
        certificate: &X509Ref,
        algorithm: SignatureAlgorithm,
        message: &[u8],
        entry: &PinEntry,
    ) -> Result<Vec<u8>, Error> {
        let plan = Plan::new(certificate, algorithm, message)?;
        let signature = match (entry, role) {
            (PinEntry::Pad(pad, language), KeyRole::Authentication) => {
                self.transaction(|card| card.choose_key(role, &plan))?;
                pad.verify(self.connection(), *language)?;
                self.transaction(|card| {
                    card.choose_key(role, &plan)
                        .and_then(|()| card.compute(&plan))
                        .and_then_log_off(card)
                })
            }
            (PinEntry::Pad(pad, language), KeyRole::Signature) => self.transaction(|card| {
                card.choose_key(role, &plan)?;
                pad.verify(card.connection(), *language)
                    .and_then(|()| card.compute(&plan))
                    .and_then_log_off(card)
            }),
            (PinEntry::Typed(pin), _) => self.transaction(|card| {
                card.choose_key(role, &plan)?;
                card.verify_pin(pin)
                    .and_then(|()| card.compute(&plan))
                    .and_then_log_off(card)
            }),
        }?;
        plan.check(&signature, message)?;
        Ok(signature)
    }
}

impl Transaction<'_> {
    fn choose_key(&mut self, role: KeyRole, plan: &Plan) -> Result<(), Error> {
        self.confirm_card()?;
        let command = apdu::set_environment(plan.algorithm(), role.reference());
        let answer = self.exchange(&command, Care::Repeatable)?;
        match answer.status {
            StatusWord::NO_KEY => Err(Error::NoCertificate(role.certificate())),
            _ => answer.done(Task::ChooseKey).map(|_| ()),
        }
    }

    fn compute(&mut self, plan: &Plan) -> Result<Vec<u8>, Error> {
        let answer = self.exchange(&apdu::compute_signature(plan.input()), Care::Once)?;
        match answer.status {
            StatusWord::PIN_NEEDED => Err(Error::PinNeeded),
            _ => answer.done(Task::Sign),
        }
    }
}

/// Ends the rights of the PIN, whatever happened before.
trait ThenLogOff: Sized {
    fn and_then_log_off(self, card: &mut Transaction<'_>) -> Self;
}

impl<T> ThenLogOff for Result<T, Error> {
    fn and_then_log_off(self, card: &mut Transaction<'_>) -> Self {
        // without a connection there is nobody to tell
        if !matches!(self, Err(Error::Transport(_)))
            && let Err(error) = card.log_off()
        {
            tracing::warn!(%error, "the card did not take the rights of the PIN back");
        }
        self
    }
}

#[cfg(test)]
mod tests;
