//! Whether the authentication certificate on a card is its holder's: for the nurse's own card,
//! before the card is asked to sign anything.

use jiff::Timestamp;

use crate::identity::Identity;
use crate::verify::certificate::Certificate;
use crate::verify::chain::Chain;
use crate::verify::roots::Trust;
use crate::verify::standing::{Reason, Standing};
use crate::verify::{CardBytes, Strength};

/// What is proven about the holder's authentication certificate.
#[derive(Debug, Clone)]
pub struct HolderCheck {
    /// `5038` issued by `503A`, issued by `503B`, all valid at the time.
    pub chain: Standing,
    /// The card's root against the pinned ones.
    pub root: Standing,
    /// The national number in the certificate against the one in the identity file.
    pub national_number: Standing,
    certificate: Option<Certificate>,
    strength: Strength,
}

impl HolderCheck {
    /// The certificate, when all of it is proven.
    pub fn certificate(&self) -> Option<&Certificate> {
        let proven = [self.chain, self.root, self.national_number];
        self.certificate
            .as_ref()
            .filter(|_| proven.iter().all(|part| part.is_proven()))
    }

    /// Whether one of the certificates was signed with SHA-1.
    pub fn is_weak(&self) -> bool {
        self.strength == Strength::Weak
    }
}

/// Checks the holder's authentication certificate; `at` is when the card was read.
pub fn check_holder(card: &CardBytes<'_>, trust: &Trust, at: Timestamp) -> HolderCheck {
    let chain = Chain::of_holder(card, trust, at);
    let identity = card.identity.and_then(|file| Identity::parse(file).ok());
    let national_number = match (&chain.leaf, identity) {
        (Some(certificate), Some(identity)) => match certificate.national_number() {
            Some(number) if number == identity.national_number.text() => Standing::Proven,
            Some(_) => Standing::Forged(Reason::OtherHolder),
            None => Standing::NotProven(Reason::WrongRole),
        },
        _ => Standing::NotProven(Reason::NotRead),
    };
    HolderCheck {
        chain: chain.standing,
        root: chain.root,
        national_number,
        certificate: chain.leaf,
        strength: chain.strength,
    }
}
