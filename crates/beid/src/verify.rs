//! Proving, without a network, that the national register wrote what a card says.
//!
//! The register signs the identity file (`4031`, signature `4032`), and the address file together
//! with the identity's signature (`4033`, signature `4034`). Its certificate (`503C`) is issued by
//! a root (`503B`), and the root is believed only when its SHA-256 fingerprint is pinned. Photo and
//! basic key are proven by their hashes inside the identity file.
//!
//! Decisions:
//!
//! * Each part gets a [`Standing`] of its own. *Forged* is said only where a signature or a hash
//!   contradicts the data; whatever is missing, expired or unknown is *not proven*.
//! * The signature's algorithm comes from the key in `503C`, never from the applet's version: chips
//!   of applet 1.7 may carry data signed by the newer elliptic key.
//! * Without `503B` the chain stays not proven. Only fingerprints are pinned, and an issuer's name
//!   and key identifier prove nothing: whoever makes a key can write any name beside it.
//! * A pinned root that has expired gives `root_expired`: what it signed was right when signed.
//! * SHA-1 is accepted where old cards used it, and reported as [`Verification::is_weak`].
//!
//! Sources: eID card content 5.4; applet 1.8 reference manual; the addendum for applet 1.7.

mod certificate;
mod chain;
mod der;
mod examination;
mod holder;
mod register;
pub mod revocation;
mod roots;
mod signature;
mod standing;
mod verified;

use jiff::Timestamp;

use crate::address::Address;
use crate::identity::Identity;
use crate::tlv::Malformed;

pub use certificate::{Certificate, CertificateFault};
pub use examination::{Examination, examine};
pub use holder::{HolderCheck, check_holder};
pub use register::proven_register;
pub use roots::Trust;
pub use standing::{Reason, Standing};
pub use verified::Verified;

use chain::Chain;
use signature::Strength;

/// The files of one card as they were read, byte for byte; `None` where one was not read.
#[derive(Clone, Copy, Default)]
pub struct CardBytes<'a> {
    /// `3F00DF014031`.
    pub identity: Option<&'a [u8]>,
    /// `3F00DF014032`.
    pub identity_signature: Option<&'a [u8]>,
    /// `3F00DF014033`.
    pub address: Option<&'a [u8]>,
    /// `3F00DF014034`.
    pub address_signature: Option<&'a [u8]>,
    /// `3F00DF014035`.
    pub photo: Option<&'a [u8]>,
    /// `3F00DF014040`, on applet 1.8.
    pub basic_key: Option<&'a [u8]>,
    /// `3F00DF005038`: the holder's authentication certificate.
    pub authentication_certificate: Option<&'a [u8]>,
    /// `3F00DF00503A`: the authority that issued the holder's certificates.
    pub citizen_authority: Option<&'a [u8]>,
    /// `3F00DF00503B`.
    pub root: Option<&'a [u8]>,
    /// `3F00DF00503C`: the register's certificate.
    pub register_certificate: Option<&'a [u8]>,
    /// The chip's serial number from GET CARD DATA, 16 bytes.
    pub chip_serial: Option<&'a [u8]>,
}

/// What is proven about one card, part by part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verification {
    /// The identity file's signature.
    pub identity: Standing,
    /// The address file's signature.
    pub address: Standing,
    /// The photo's hash against the identity file.
    pub photo: Standing,
    /// The basic key's hash against the identity file.
    pub basic_key: Standing,
    /// The serial number of the chip against the identity file: a card that was swapped in between
    /// differs here.
    pub chip: Standing,
    /// The register's certificate under the card's root.
    pub chain: Standing,
    /// The card's root against the pinned ones.
    pub root: Standing,
    /// Whether the register's or the holder's certificate was revoked; not asked without a network.
    pub revocation: Standing,
    strength: Strength,
}

impl Verification {
    /// Whether the identity on this card was written by the national register: its signature, the
    /// chain and the root are proven, and no other part is forged.
    pub fn is_genuine(&self) -> bool {
        let needed = [self.identity, self.chain, self.root];
        let others = [
            self.address,
            self.photo,
            self.basic_key,
            self.chip,
            self.revocation,
        ];
        needed.iter().all(|part| part.is_proven())
            && !others.iter().any(|part| part.is_forged())
            && self.revocation != Standing::NotProven(Reason::RegisterRevoked)
    }

    /// Whether any part contradicts the data.
    pub fn is_forged(&self) -> bool {
        [
            self.identity,
            self.address,
            self.photo,
            self.basic_key,
            self.chip,
            self.chain,
            self.root,
        ]
        .iter()
        .any(|part| part.is_forged())
    }

    /// Whether a signature that counts was made with SHA-1: only cards from before 2014 have any
    /// reason to.
    pub fn is_weak(&self) -> bool {
        self.strength == Strength::Weak
    }

    /// The same with the answer about revocation.
    #[must_use]
    pub fn with_revocation(mut self, revocation: Standing) -> Self {
        self.revocation = revocation;
        self
    }
}

/// Verifies everything that was read; `at` is when it was read.
pub fn verify(card: &CardBytes<'_>, trust: &Trust, at: Timestamp) -> Verification {
    let identity = card.identity.map(Identity::parse);
    verify_parsed(card, identity.as_ref(), trust, at)
}

pub(crate) fn verify_parsed(
    card: &CardBytes<'_>,
    identity: Option<&Result<Identity, Malformed>>,
    trust: &Trust,
    at: Timestamp,
) -> Verification {
    let chain = Chain::of_register(card, trust, at);
    let mut strength = chain.strength;
    let mut noted = |result: Result<Strength, Standing>| match result {
        Ok(found) => {
            strength = strength.min(found);
            Standing::Proven
        }
        Err(standing) => standing,
    };
    let key = chain.leaf.as_ref();
    let identity_standing = noted(signature::identity(card, key));
    let address = noted(signature::address(card, key));
    let facts = identity.and_then(|it| it.as_ref().ok());
    Verification {
        identity: match identity {
            Some(Err(_)) if !identity_standing.is_forged() => {
                Standing::NotProven(Reason::Malformed)
            }
            _ => identity_standing,
        },
        address: match card.address.map(Address::parse) {
            Some(Err(_)) if !address.is_forged() => Standing::NotProven(Reason::Malformed),
            _ => address,
        },
        photo: signature::hashed(card.photo, facts.map(|it| it.photo_hash.as_slice())),
        basic_key: signature::hashed(card.basic_key, facts.map(|it| it.basic_key_hash.as_slice())),
        chip: signature::chip(card.chip_serial, facts),
        chain: chain.standing,
        root: chain.root,
        revocation: Standing::NotProven(Reason::NotChecked),
        strength,
    }
}
