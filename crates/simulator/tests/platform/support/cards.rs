//! Identity cards in a reader, as whoever asks for a token.

use std::sync::{Arc, Mutex};

use openssl::x509::{X509, X509Ref};
use valise_beid::{Card, CardReader, CardSigner, KeyRole, Pin, PinEntry};
use valise_simulator::Quality;
use valise_simulator::card::{
    CardFile, CardOrder, Holder, PIN, Profile, VirtualCard, VirtualReader,
};
use valise_xmldsig::{SignatureAlgorithm, Signer, SignerError};

use super::{Identity, World};

/// The nurse's card.
pub(crate) fn nurse(profile: Profile) -> CardOrder {
    CardOrder::new(Holder::nurse(), profile)
}

impl World {
    /// A card made by the authority of this platform.
    pub(crate) fn make(&self, order: &CardOrder) -> VirtualCard {
        let authority = self.simulator.card_authority();
        authority.make(order).expect("a card")
    }

    /// Whoever holds such a card, and types its PIN whenever it is asked.
    pub(crate) fn card(&self, order: &CardOrder) -> Identity {
        whoever_holds(&self.make(order))
    }
}

pub(crate) fn whoever_holds(card: &VirtualCard) -> Identity {
    let signer = CardSigner::open(connect(card)).expect("a signer");
    identity(card, signer.certificate().to_owned(), Obliging(signer))
}

/// The same, but with the key of signatures by hand.
pub(crate) fn whoever_signs_by_hand(card: &VirtualCard) -> Identity {
    let certificate = certificate(card, CardFile::Signature);
    let signer = ByHand {
        card: Mutex::new(connect(card)),
        certificate: certificate.clone(),
    };
    identity(card, certificate, signer)
}

pub(crate) fn certificate(card: &VirtualCard, file: CardFile) -> X509 {
    let padded = card.file(file).expect("a file");
    let certificate = valise_beid::Certificate::parse(&padded).expect("a certificate");
    X509::from_der(certificate.der()).expect("a certificate")
}

fn identity(card: &VirtualCard, certificate: X509, signer: impl Signer + 'static) -> Identity {
    let holder = card.holder().expect("an eID");
    Identity {
        signer: Arc::new(signer),
        certificate,
        quality: Quality::Nurse,
        number: holder.niss.clone(),
        nihii: String::new(),
    }
}

fn connect(card: &VirtualCard) -> Card {
    let reader = VirtualReader::new();
    reader.control().insert(card);
    let name = reader.readers().expect("readers")[0].name.clone();
    Card::connect(&reader, &name, Arc::new(|_| {})).expect("a card")
}

fn pin() -> PinEntry {
    PinEntry::Typed(Pin::new(&PIN.into()).expect("a PIN"))
}

struct Obliging(CardSigner);

impl Signer for Obliging {
    fn certificate(&self) -> &X509Ref {
        self.0.certificate()
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        self.0.algorithm()
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
        self.0.allow_once(pin());
        self.0.sign(message)
    }
}

struct ByHand {
    card: Mutex<Card>,
    certificate: X509,
}

impl Signer for ByHand {
    fn certificate(&self) -> &X509Ref {
        &self.certificate
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        SignatureAlgorithm::EcdsaSha256
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
        let mut card = self.card.lock().expect("the card");
        let (role, algorithm) = (KeyRole::Signature, self.algorithm());
        card.sign(role, &self.certificate, algorithm, message, &pin())
            .map_err(|error| SignerError::Device(error.into()))
    }
}
