//! The generations of card authorities.

use openssl::hash::MessageDigest;

use super::keys::KeyKind;
use super::profile::Algorithm;

/// Names and keys of the authorities of one way of signing.
#[derive(Clone, Copy)]
pub(super) struct Generation {
    pub(super) number: &'static str,
    pub(super) authority_key: KeyKind,
    pub(super) register_key: KeyKind,
    pub(super) digest: fn() -> MessageDigest,
}

impl Generation {
    pub(super) fn of(algorithm: Algorithm) -> Self {
        let (number, authority_key, register_key, digest): (_, _, _, fn() -> MessageDigest) =
            match algorithm {
                Algorithm::RsaSha1 => {
                    ("2", KeyKind::Rsa2048, KeyKind::Rsa1024, MessageDigest::sha1)
                }
                Algorithm::RsaSha256 => (
                    "4",
                    KeyKind::Rsa2048,
                    KeyKind::Rsa2048,
                    MessageDigest::sha256,
                ),
                Algorithm::Elliptic => ("6", KeyKind::P384, KeyKind::P384, MessageDigest::sha384),
            };
        Generation {
            number,
            authority_key,
            register_key,
            digest,
        }
    }
}
