//! A card that can be put into a practice reader.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::chip::Chip;
use super::files;
use super::holder::Holder;
use super::profile::Applet;

/// Answer to reset of an invented bank card.
const BANK_CARD: &[u8] = &[0x3B, 0x65, 0x00, 0x00, 0x20, 0x63, 0xCB, 0x68, 0x00];

/// A card. Clones are the same card: its PIN counter goes with it from reader to reader.
#[derive(Clone)]
pub struct VirtualCard {
    body: Arc<Body>,
}

enum Body {
    Eid {
        chip: Box<Mutex<Chip>>,
        applet: Applet,
        holder: Box<Holder>,
    },
    /// Another card than an eID.
    Foreign { atr: Vec<u8> },
    /// Upside down, dirty or broken.
    Mute,
}

/// A file of a card, for tests that compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardFile {
    /// Identity, 4031.
    Identity,
    /// Signature over the identity, 4032.
    IdentitySignature,
    /// Address with its padding, 4033.
    Address,
    /// Signature over address and identity signature, 4034.
    AddressSignature,
    /// Photo, 4035.
    Photo,
    /// Public part of the basic key, 4040; only on applet 1.8.
    BasicKey,
    /// Authentication certificate with its padding, 5038.
    Authentication,
    /// Signature certificate with its padding, 5039.
    Signature,
    /// Certificate of the issuing authority with its padding, 503A.
    Issuing,
    /// Root certificate with its padding, 503B.
    Root,
    /// Certificate of the register with its padding, 503C.
    Register,
    /// Serial number and versions, 5032.
    TokenInfo,
}

impl CardFile {
    /// Its two-byte id.
    pub fn id(self) -> u16 {
        match self {
            Self::Identity => files::IDENTITY,
            Self::IdentitySignature => files::IDENTITY_SIGNATURE,
            Self::Address => files::ADDRESS,
            Self::AddressSignature => files::ADDRESS_SIGNATURE,
            Self::Photo => files::PHOTO,
            Self::BasicKey => files::BASIC_KEY,
            Self::Authentication => files::AUTHENTICATION,
            Self::Signature => files::SIGNATURE,
            Self::Issuing => files::ISSUING,
            Self::Root => files::ROOT,
            Self::Register => files::REGISTER,
            Self::TokenInfo => files::TOKEN_INFO,
        }
    }
}

impl VirtualCard {
    pub(super) fn eid(chip: Chip, applet: Applet, holder: Holder) -> Self {
        Self::from_body(Body::Eid {
            chip: Box::new(Mutex::new(chip)),
            applet,
            holder: Box::new(holder),
        })
    }

    /// A bank card.
    pub fn bank_card() -> Self {
        Self::foreign(BANK_CARD)
    }

    /// Another card than an eID, with this answer to reset. It knows none of our commands.
    pub fn foreign(atr: &[u8]) -> Self {
        Self::from_body(Body::Foreign { atr: atr.to_vec() })
    }

    /// A card that does not answer: upside down or dirty.
    pub fn mute() -> Self {
        Self::from_body(Body::Mute)
    }

    fn from_body(body: Body) -> Self {
        VirtualCard {
            body: Arc::new(body),
        }
    }

    /// Answer to reset; empty for a card that does not answer.
    pub fn atr(&self) -> Vec<u8> {
        match &*self.body {
            Body::Eid { applet, .. } => applet.atr().to_vec(),
            Body::Foreign { atr } => atr.clone(),
            Body::Mute => Vec::new(),
        }
    }

    /// Whose card it is; nobody's when it is no eID.
    pub fn holder(&self) -> Option<&Holder> {
        match &*self.body {
            Body::Eid { holder, .. } => Some(holder),
            _ => None,
        }
    }

    /// Whether it does not answer.
    pub fn is_mute(&self) -> bool {
        matches!(*self.body, Body::Mute)
    }

    /// Wrong PINs that may still be entered; nothing when it is no eID.
    pub fn pin_tries(&self) -> Option<u8> {
        self.chip().map(|chip| chip.tries_left())
    }

    /// The bytes of a file, as reading to its end gives them.
    pub fn file(&self, file: CardFile) -> Option<Vec<u8>> {
        self.chip()?.file(file.id()).map(<[u8]>::to_vec)
    }

    /// Number of the chip, 16 bytes.
    pub fn serial(&self) -> Option<Vec<u8>> {
        self.chip().map(|chip| chip.serial().to_vec())
    }

    /// Power off and on: PIN rights, selected file and waiting answers are gone.
    pub fn reset(&self) {
        if let Some(mut chip) = self.chip() {
            chip.reset();
        }
    }

    /// One command and its answer, as they go over the wire of protocol T=0: commands that send
    /// and receive are answered by 61xx.
    pub fn transmit(&self, command: &[u8]) -> Vec<u8> {
        match (&*self.body, self.chip()) {
            (_, Some(mut chip)) => chip.transmit(command),
            (Body::Foreign { .. }, None) => match command.get(1) {
                Some(0xA4) => vec![0x6A, 0x82],
                _ => vec![0x6D, 0x00],
            },
            _ => Vec::new(),
        }
    }

    fn chip(&self) -> Option<MutexGuard<'_, Chip>> {
        match &*self.body {
            Body::Eid { chip, .. } => Some(chip.lock().unwrap_or_else(PoisonError::into_inner)),
            _ => None,
        }
    }
}

impl fmt::Debug for VirtualCard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualCard").finish_non_exhaustive()
    }
}
