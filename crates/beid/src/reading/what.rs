//! What to read of a card.

use std::ops::BitOr;

use crate::File;

/// A set of things to read. They come in this order, whatever the order they were named in:
/// identity, address, photo, proof, root, basic key, certificates.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct What(u16);

impl What {
    /// Nothing but the card data: is it an eID, and which chip.
    pub const CARD_DATA: Self = Self(0);
    /// Who the holder is.
    pub const IDENTITY: Self = Self(1);
    /// Where the holder lives.
    pub const ADDRESS: Self = Self(1 << 1);
    /// The photo; the longest file of all, so only where a screen shows it.
    pub const PHOTO: Self = Self(1 << 2);
    /// What proves identity and address: their signatures and the register's certificate. The
    /// signature of the address is read only together with the address.
    pub const PROOF: Self = Self(1 << 3);
    /// The root above the register's certificate.
    pub const ROOT: Self = Self(1 << 4);
    /// The chip's public key (applet 1.8), for [`Card::prove_chip`](crate::Card::prove_chip).
    pub const BASIC_KEY: Self = Self(1 << 5);
    /// The holder's authentication certificate.
    pub const AUTHENTICATION: Self = Self(1 << 6);
    /// The authority that issued the holder's certificates.
    pub const CITIZEN_AUTHORITY: Self = Self(1 << 7);
    /// The holder's signature certificate (non-repudiation).
    pub const SIGNATURE: Self = Self(1 << 8);
    /// Versions of the personalisation.
    pub const TOKEN_INFO: Self = Self(1 << 9);

    /// Whether all of another set is in this one.
    pub fn contains(self, other: Self) -> bool {
        self.0 & other.0 == other.0
    }

    /// The files to read, in their order.
    pub(super) fn files(self) -> impl Iterator<Item = File> {
        let order = [
            (Self::IDENTITY, File::Identity),
            (Self::ADDRESS, File::Address),
            (Self::PHOTO, File::Photo),
            (Self::PROOF, File::IdentitySignature),
            (Self::PROOF | Self::ADDRESS, File::AddressSignature),
            (Self::PROOF, File::RegisterCertificate),
            (Self::ROOT, File::Root),
            (Self::BASIC_KEY, File::BasicKey),
            (Self::AUTHENTICATION, File::AuthenticationCertificate),
            (Self::CITIZEN_AUTHORITY, File::CitizenAuthority),
            (Self::SIGNATURE, File::SignatureCertificate),
            (Self::TOKEN_INFO, File::TokenInfo),
        ];
        order
            .into_iter()
            .filter(move |(needed, _)| self.contains(*needed))
            .map(|(_, file)| file)
    }
}

impl BitOr for What {
    type Output = Self;

    fn bitor(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }
}
