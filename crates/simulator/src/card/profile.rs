//! Which cards there are: generations, documents, and what can be wrong with one.

use std::fmt;
use std::str::FromStr;

/// Answer to reset of applets 1.1 and 1.7 (electrical personalisation 02 and 03).
const ATR_OLD: &[u8] = &[
    0x3B, 0x98, 0x13, 0x40, 0x0A, 0xA5, 0x03, 0x01, 0x01, 0x01, 0xAD, 0x13, 0x11,
];
/// Answer to reset of applet 1.8 (electrical personalisation 04).
const ATR_NEW: &[u8] = &[
    0x3B, 0x7F, 0x96, 0x00, 0x00, 0x80, 0x31, 0x80, 0x65, 0xB0, 0x85, 0x04, 0x01, 0x20, 0x12, 0x0F,
    0xFF, 0x82, 0x90, 0x00,
];

/// Generation of the applet, as GET CARD DATA tells it in byte 21.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Applet {
    /// 1.1: RSA 1024 with SHA-1.
    V1_1,
    /// 1.7: RSA 2048 with SHA-256.
    V1_7,
    /// 1.8: ECDSA on P-384.
    V1_8,
}

impl Applet {
    /// The byte in the card data.
    pub fn byte(self) -> u8 {
        match self {
            Self::V1_1 => 0x11,
            Self::V1_7 => 0x17,
            Self::V1_8 => 0x18,
        }
    }

    /// The answer to reset of its cards (content specification 5.4, section 2.3).
    pub fn atr(self) -> &'static [u8] {
        match self {
            Self::V1_1 | Self::V1_7 => ATR_OLD,
            Self::V1_8 => ATR_NEW,
        }
    }
}

/// Which card is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Profile {
    /// Belgian citizen, applet 1.1.
    Applet11,
    /// Belgian citizen, applet 1.7: everything is RSA.
    Applet17,
    /// Applet 1.7 with new certificates: RSA keys in the chip, all signatures of authorities ECDSA.
    Applet17Rekeyed,
    /// Belgian citizen, applet 1.8: everything is P-384.
    Applet18,
    /// Kids-ID on applet 1.8: document type 6, no certificates of the holder.
    Kids,
    /// Residence card of a foreigner on applet 1.8: document type 33, card number `B` and 9 digits.
    Foreigner,
}

impl Profile {
    /// All profiles.
    pub const ALL: [Profile; 6] = [
        Self::Applet11,
        Self::Applet17,
        Self::Applet17Rekeyed,
        Self::Applet18,
        Self::Kids,
        Self::Foreigner,
    ];

    /// Generation of its chip.
    pub fn applet(self) -> Applet {
        match self {
            Self::Applet11 => Applet::V1_1,
            Self::Applet17 | Self::Applet17Rekeyed => Applet::V1_7,
            Self::Applet18 | Self::Kids | Self::Foreigner => Applet::V1_8,
        }
    }

    /// How the authorities of its files and certificates sign.
    pub(super) fn algorithm(self) -> Algorithm {
        match self {
            Self::Applet11 => Algorithm::RsaSha1,
            Self::Applet17 => Algorithm::RsaSha256,
            _ => Algorithm::Elliptic,
        }
    }

    /// Document type, tag 0F of the identity file.
    pub fn document_type(self) -> &'static str {
        match self {
            Self::Kids => "6",
            Self::Foreigner => "33",
            Self::Applet11 => "1",
            _ => "01",
        }
    }

    /// As the command line writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Applet11 => "1.1",
            Self::Applet17 => "1.7",
            Self::Applet17Rekeyed => "1.7-rekeyed",
            Self::Applet18 => "1.8",
            Self::Kids => "kids",
            Self::Foreigner => "foreigner",
        }
    }
}

impl fmt::Display for Profile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Profile {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|profile| profile.as_str() == text)
            .ok_or_else(|| format!("no such profile: {text}"))
    }
}

/// How the authorities sign certificates and data files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Algorithm {
    RsaSha1,
    RsaSha256,
    Elliptic,
}

/// What is wrong or unusual with a card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Defect {
    /// The name in the identity file was changed after it was signed.
    ForgedName,
    /// The address was changed after it was signed.
    ForgedAddress,
    /// The photo is of somebody else: its hash does not fit.
    WrongPhoto,
    /// Signed under authorities of the same names that nobody trusts.
    UnknownRoot,
    /// The card and its certificates ended a month ago.
    Expired,
    /// Three wrong PINs were entered.
    BlockedPin,
    /// The citizen has no certificates: the files are zeros.
    NoCertificates,
    /// The files were copied from another chip: its number and keys do not fit.
    OtherChip,
    /// The files of an applet 1.8 lack tag 00, the version of their structure.
    NoStructureVersion,
    /// The address file has 121 bytes instead of 117.
    LongAddressFile,
    /// The place of birth has 300 bytes, so its length takes two.
    LongField,
    /// The identity file has a tag 20, which nobody knows yet.
    UnknownTag,
}

impl Defect {
    /// All defects.
    pub const ALL: [Defect; 12] = [
        Self::ForgedName,
        Self::ForgedAddress,
        Self::WrongPhoto,
        Self::UnknownRoot,
        Self::Expired,
        Self::BlockedPin,
        Self::NoCertificates,
        Self::OtherChip,
        Self::NoStructureVersion,
        Self::LongAddressFile,
        Self::LongField,
        Self::UnknownTag,
    ];

    /// As the command line writes it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ForgedName => "forged-name",
            Self::ForgedAddress => "forged-address",
            Self::WrongPhoto => "wrong-photo",
            Self::UnknownRoot => "unknown-root",
            Self::Expired => "expired",
            Self::BlockedPin => "blocked-pin",
            Self::NoCertificates => "no-certificates",
            Self::OtherChip => "other-chip",
            Self::NoStructureVersion => "no-structure-version",
            Self::LongAddressFile => "long-address-file",
            Self::LongField => "long-field",
            Self::UnknownTag => "unknown-tag",
        }
    }
}

impl FromStr for Defect {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        Self::ALL
            .into_iter()
            .find(|defect| defect.as_str() == text)
            .ok_or_else(|| format!("no such defect: {text}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_profile_and_defect_is_found_by_its_name() {
        for profile in Profile::ALL {
            assert_eq!(profile.as_str().parse(), Ok(profile));
        }
        for defect in Defect::ALL {
            assert_eq!(defect.as_str().parse(), Ok(defect));
        }
        assert!("1.9".parse::<Profile>().is_err());
    }
}
