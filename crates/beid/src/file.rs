//! The files of a card: where they are, how long they can be, and how their end is known.

/// A file of a card that can be read without a PIN.
///
/// Source: eID card content 5.4, applet manuals 1.7 and 1.8.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum File {
    /// `4031`: who the holder is.
    Identity,
    /// `4032`: the register's signature over the identity.
    IdentitySignature,
    /// `4033`: where the holder lives.
    Address,
    /// `4034`: the register's signature over address and identity signature.
    AddressSignature,
    /// `4035`: the photo, a grey JPEG.
    Photo,
    /// `4040`: public key of the chip (applet 1.8).
    BasicKey,
    /// `5032`: versions of the personalisation.
    TokenInfo,
    /// `5038`: the holder's authentication certificate; zeros when there is none.
    AuthenticationCertificate,
    /// `5039`: the holder's signature certificate (non-repudiation); zeros when there is none.
    SignatureCertificate,
    /// `503A`: the authority that issued the holder's certificates.
    CitizenAuthority,
    /// `503B`: the root.
    Root,
    /// `503C`: the certificate of the national register, which signs the data files.
    RegisterCertificate,
}

/// How the end of a file is known before it is reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    /// Only the card knows.
    Unknown,
    /// By the length in its own DER header; padding comes after it.
    Der,
    /// A signature is no longer than the modulus of RSA 2048, and shorter ones end by themselves.
    At(usize),
}

impl File {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Identity,
        Self::IdentitySignature,
        Self::Address,
        Self::AddressSignature,
        Self::Photo,
        Self::BasicKey,
        Self::TokenInfo,
        Self::AuthenticationCertificate,
        Self::SignatureCertificate,
        Self::CitizenAuthority,
        Self::Root,
        Self::RegisterCertificate,
    ];

    /// Its path from the root of the card in hexadecimal: `3F00DF014031`.
    pub fn path(self) -> &'static str {
        match self {
            Self::Identity => "3F00DF014031",
            Self::IdentitySignature => "3F00DF014032",
            Self::Address => "3F00DF014033",
            Self::AddressSignature => "3F00DF014034",
            Self::Photo => "3F00DF014035",
            Self::BasicKey => "3F00DF014040",
            Self::TokenInfo => "3F00DF005032",
            Self::AuthenticationCertificate => "3F00DF005038",
            Self::SignatureCertificate => "3F00DF005039",
            Self::CitizenAuthority => "3F00DF00503A",
            Self::Root => "3F00DF00503B",
            Self::RegisterCertificate => "3F00DF00503C",
        }
    }

    /// The file with this path.
    pub fn from_path(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|file| file.path() == path)
    }

    /// Directories and file as the card numbers them.
    pub(crate) fn ids(self) -> [[u8; 2]; 3] {
        let [directory, file] = match self {
            Self::Identity => [0xDF01, 0x4031],
            Self::IdentitySignature => [0xDF01, 0x4032],
            Self::Address => [0xDF01, 0x4033],
            Self::AddressSignature => [0xDF01, 0x4034],
            Self::Photo => [0xDF01, 0x4035],
            Self::BasicKey => [0xDF01, 0x4040],
            Self::TokenInfo => [0xDF00, 0x5032],
            Self::AuthenticationCertificate => [0xDF00, 0x5038],
            Self::SignatureCertificate => [0xDF00, 0x5039],
            Self::CitizenAuthority => [0xDF00, 0x503A],
            Self::Root => [0xDF00, 0x503B],
            Self::RegisterCertificate => [0xDF00, 0x503C_u16],
        };
        [
            [0x3F, 0x00],
            u16::to_be_bytes(directory),
            u16::to_be_bytes(file),
        ]
    }

    /// A file of more bytes is none of a real card and is not read on: a few times what the largest
    /// known cards hold.
    pub fn limit(self) -> usize {
        match self {
            Self::Identity => 4096,
            Self::IdentitySignature | Self::AddressSignature => 256,
            Self::Address => 1024,
            Self::Photo => 16 * 1024,
            Self::BasicKey | Self::TokenInfo => 512,
            Self::AuthenticationCertificate
            | Self::SignatureCertificate
            | Self::CitizenAuthority
            | Self::Root
            | Self::RegisterCertificate => 8 * 1024,
        }
    }

    pub(crate) fn end(self) -> End {
        match self {
            Self::Identity | Self::Address | Self::Photo | Self::TokenInfo => End::Unknown,
            Self::IdentitySignature | Self::AddressSignature => End::At(256),
            Self::BasicKey
            | Self::AuthenticationCertificate
            | Self::SignatureCertificate
            | Self::CitizenAuthority
            | Self::Root
            | Self::RegisterCertificate => End::Der,
        }
    }

    /// How many bytes to ask for first. The key of a chip is on P-384 in the field: 120 bytes.
    pub(crate) fn first_read(self) -> usize {
        if self == Self::BasicKey { 120 } else { 256 }
    }
}

/// The length of a DER element from its first bytes, header included. `Some(0)` for the zeros that
/// stand for a certificate that is not there; nothing when the bytes are no such element.
pub(crate) fn der_length(start: &[u8]) -> Option<usize> {
    match *start {
        [0x30, length @ 0..=0x7F, ..] => Some(usize::from(length) + 2),
        [0x30, 0x81, length, ..] => Some(usize::from(length) + 3),
        [0x30, 0x82, high, low, ..] => Some(usize::from(u16::from_be_bytes([high, low])) + 4),
        [0, 0, 0, 0, ..] => Some(0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_numbers_are_the_same() {
        for file in File::ALL {
            let numbers: String = file
                .ids()
                .concat()
                .iter()
                .map(|byte| format!("{byte:02X}"))
                .collect();
            assert_eq!(numbers, file.path());
            assert_eq!(File::from_path(file.path()), Some(file));
        }
        assert_eq!(File::from_path("3F00DF014038"), None);
    }

    #[test]
    fn a_certificate_says_how_long_it_is() {
        assert_eq!(der_length(&[0x30, 0x82, 0x05, 0x3B, 0x30]), Some(1343));
        assert_eq!(der_length(&[0x30, 0x81, 0x80, 0x30]), Some(131));
        assert_eq!(der_length(&[0x30, 0x76, 0x30]), Some(120));
        assert_eq!(der_length(&[0; 256]), Some(0));
        assert_eq!(der_length(&[0x31, 0x82, 0x05, 0x3B]), None);
        assert_eq!(der_length(&[0x30, 0x83, 1, 0, 0]), None);
        assert_eq!(der_length(&[]), None);
    }
}
