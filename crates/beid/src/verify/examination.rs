//! A card read and verified in one: facts and what they are worth stay together.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::address::Address;
use crate::identity::Identity;
use crate::tlv::Malformed;
use crate::verify::roots::Trust;
use crate::verify::verified::Verified;
use crate::verify::{CardBytes, Verification, verify_parsed};

/// What a card says, and what of it is proven.
#[derive(Debug, Clone)]
pub struct Examination {
    identity: Option<Result<Identity, Malformed>>,
    address: Option<Result<Address, Malformed>>,
    verification: Verification,
}

/// Reads and verifies the files of a card; `at` is when they were read.
pub fn examine(card: &CardBytes<'_>, trust: &Trust, at: Timestamp) -> Examination {
    let identity = card.identity.map(Identity::parse);
    Examination {
        verification: verify_parsed(card, identity.as_ref(), trust, at),
        address: card.address.map(Address::parse),
        identity,
    }
}

impl Examination {
    /// What the identity file says, proven or not; `None` when it was not read.
    ///
    /// # Errors
    /// [`Malformed`] when it cannot be read.
    pub fn identity(&self) -> Option<Result<&Identity, Malformed>> {
        self.identity
            .as_ref()
            .map(|it| it.as_ref().map_err(|fault| *fault))
    }

    /// What the address file says, proven or not; `None` when it was not read.
    ///
    /// # Errors
    /// [`Malformed`] when it cannot be read.
    pub fn address(&self) -> Option<Result<&Address, Malformed>> {
        self.address
            .as_ref()
            .map(|it| it.as_ref().map_err(|fault| *fault))
    }

    /// What is proven, part by part.
    pub fn verification(&self) -> &Verification {
        &self.verification
    }

    /// The identity, when the national register wrote it.
    pub fn verified_identity(&self) -> Option<Verified<&Identity>> {
        let identity = self.identity()?.ok()?;
        self.verification
            .is_genuine()
            .then(|| Verified::new(identity))
    }

    /// The address, when the national register wrote it for this identity.
    pub fn verified_address(&self) -> Option<Verified<&Address>> {
        let address = self.address()?.ok()?;
        (self.verification.is_genuine() && self.verification.address.is_proven())
            .then(|| Verified::new(address))
    }

    /// Whether the card had expired on that day, the one in Belgium when it was read; `None` when
    /// it does not say until when it is valid. Says nothing about who wrote it.
    pub fn is_expired(&self, day: Date) -> Option<bool> {
        self.identity()?.ok()?.is_expired(day)
    }

    /// The same with the answer about revocation.
    #[must_use]
    pub fn with_revocation(mut self, revocation: crate::Standing) -> Self {
        self.verification = self.verification.with_revocation(revocation);
        self
    }
}
