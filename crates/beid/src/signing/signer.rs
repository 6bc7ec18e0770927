//! The card as the signer of XML: logging in to eHealth.

use std::fmt;
use std::sync::{Mutex, PoisonError};

use openssl::pkey::Id;
use openssl::x509::{X509, X509Ref};
use valise_xmldsig::{SignatureAlgorithm, Signer, SignerError};

use super::{KeyRole, PinEntry};
use crate::{Card, Error};

/// Signs with the authentication key of a card.
///
/// Each signature takes one PIN, given right before it; the signer forgets it with that signature,
/// whether it was made or not. An [`Error`] of this crate stands in [`SignerError::Device`].
pub struct CardSigner {
    card: Mutex<Card>,
    certificate: X509,
    algorithm: SignatureAlgorithm,
    entry: Mutex<Option<PinEntry>>,
}

impl CardSigner {
    /// Takes a card and reads its authentication certificate. Signs with RSA-SHA256 or
    /// ECDSA-SHA256, as the eHealth platform expects from cards.
    ///
    /// # Errors
    /// [`Error::NotAnEid`], [`Error::NoCertificate`], [`Error::UnreadableCertificate`],
    /// [`Error::UnsupportedKey`], [`Error::Transport`].
    pub fn open(mut card: Card) -> Result<Self, Error> {
        let file = KeyRole::Authentication.certificate();
        card.identify()?;
        let bytes = card.transaction(|transaction| transaction.read(file));
        let bytes = match bytes {
            Err(Error::FileMissing(file)) => return Err(Error::NoCertificate(file)),
            other => other?,
        };
        if bytes.is_empty() {
            return Err(Error::NoCertificate(file));
        }
        let certificate = X509::from_der(&bytes).map_err(|_| Error::UnreadableCertificate(file))?;
        let key = certificate
            .public_key()
            .map_err(|_| Error::UnreadableCertificate(file))?;
        let algorithm = match key.id() {
            Id::RSA => SignatureAlgorithm::RsaSha256,
            Id::EC => SignatureAlgorithm::EcdsaSha256,
            _ => return Err(Error::UnsupportedKey),
        };
        Ok(Self {
            card: Mutex::new(card),
            certificate,
            algorithm,
            entry: Mutex::new(None),
        })
    }

    /// The same with another algorithm; one that does not fit the key is refused at signing.
    #[must_use]
    pub fn with_algorithm(mut self, algorithm: SignatureAlgorithm) -> Self {
        self.algorithm = algorithm;
        self
    }

    /// Gives the PIN for the next signature, or says that it will be typed on the reader.
    pub fn allow_once(&self, entry: PinEntry) {
        *self.entry.lock().unwrap_or_else(PoisonError::into_inner) = Some(entry);
    }

    /// Does something else with the card, between signatures.
    pub fn with_card<T>(&self, work: impl FnOnce(&mut Card) -> T) -> T {
        work(&mut self.card.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Gives the card back.
    pub fn into_card(self) -> Card {
        self.card
            .into_inner()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn sign_once(&self, message: &[u8]) -> Result<Vec<u8>, Error> {
        let entry = self
            .entry
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .take()
            .ok_or(Error::PinNeeded)?;
        self.with_card(|card| {
            card.sign(
                KeyRole::Authentication,
                &self.certificate,
                self.algorithm,
                message,
                &entry,
            )
        })
    }
}

impl Signer for CardSigner {
    fn certificate(&self) -> &X509Ref {
        &self.certificate
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        self.algorithm
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
        self.sign_once(message)
            .map_err(|error| SignerError::Device(Box::new(error)))
    }
}

impl fmt::Debug for CardSigner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("CardSigner")
            .field("algorithm", &self.algorithm)
            .finish_non_exhaustive()
    }
}
