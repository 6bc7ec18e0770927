//! What the card is asked to sign, and with which of its algorithms.

use openssl::bn::BigNum;
use openssl::ecdsa::EcdsaSig;
use openssl::hash::{MessageDigest, hash};
use openssl::pkey::{Id, PKey, Public};
use openssl::sign::Verifier;
use openssl::x509::X509Ref;
use valise_xmldsig::SignatureAlgorithm;

use crate::Error;

/// PKCS#1 v1.5 over a whole DigestInfo: what all RSA applets know, from 1.0 on.
const RSA_DIGEST_INFO: u8 = 0x01;
/// ECDSA over a digest of SHA-256 (applet 1.8).
const ECDSA_SHA256: u8 = 0x01;
/// ECDSA over a digest of SHA-384 (applet 1.8).
const ECDSA_SHA384: u8 = 0x02;

/// The beginning of a DigestInfo, before the digest (RFC 8017, section 9.2).
const SHA256_INFO: &[u8] = &[
    0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01, 0x05,
    0x00, 0x04, 0x20,
];
const SHA512_INFO: &[u8] = &[
    0x30, 0x51, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x03, 0x05,
    0x00, 0x04, 0x40,
];

/// One signature to make.
pub(super) struct Plan {
    key: PKey<Public>,
    digest: MessageDigest,
    algorithm: u8,
    input: Vec<u8>,
    /// Bytes of a signature.
    length: usize,
}

impl Plan {
    /// # Errors
    /// [`Error::UnsupportedKey`] when key and algorithm do not fit.
    pub(super) fn new(
        certificate: &X509Ref,
        algorithm: SignatureAlgorithm,
        message: &[u8],
    ) -> Result<Self, Error> {
        let key = certificate.public_key()?;
        let (digest, info, number) = match (key.id(), algorithm) {
            (Id::RSA, SignatureAlgorithm::RsaSha256) => {
                (MessageDigest::sha256(), SHA256_INFO, RSA_DIGEST_INFO)
            }
            (Id::RSA, SignatureAlgorithm::RsaSha512) => {
                (MessageDigest::sha512(), SHA512_INFO, RSA_DIGEST_INFO)
            }
            (Id::EC, SignatureAlgorithm::EcdsaSha256) => {
                (MessageDigest::sha256(), &[][..], ECDSA_SHA256)
            }
            (Id::EC, SignatureAlgorithm::EcdsaSha384) => {
                (MessageDigest::sha384(), &[][..], ECDSA_SHA384)
            }
            _ => return Err(Error::UnsupportedKey),
        };
        let length = if key.id() == Id::EC {
            let bits = key.ec_key()?.group().order_bits();
            2 * usize::try_from(bits.div_ceil(8)).unwrap_or_default()
        } else {
            key.size()
        };
        let input = [info, &hash(digest, message)?].concat();
        // the padding of PKCS#1 takes eleven bytes
        if input.len() + 11 > length {
            return Err(Error::UnsupportedKey);
        }
        Ok(Self {
            key,
            digest,
            algorithm: number,
            input,
            length,
        })
    }

    /// The number of the algorithm on the card.
    pub(super) fn algorithm(&self) -> u8 {
        self.algorithm
    }

    /// What the card signs.
    pub(super) fn input(&self) -> &[u8] {
        &self.input
    }

    /// Holds a signature against the certificate.
    pub(super) fn check(&self, signature: &[u8], message: &[u8]) -> Result<(), Error> {
        let fits = if signature.len() != self.length {
            false
        } else if self.key.id() == Id::EC {
            is_signature_of(&self.key, signature, &self.input)?
        } else {
            let mut verifier = Verifier::new(self.digest, &self.key)?;
            verifier.verify_oneshot(signature, message).unwrap_or(false)
        };
        if fits {
            Ok(())
        } else {
            Err(Error::WrongSignature)
        }
    }
}

/// Whether `r‖s` is the signature of an elliptic key over a digest.
pub(crate) fn is_signature_of(
    key: &PKey<Public>,
    signature: &[u8],
    digest: &[u8],
) -> Result<bool, Error> {
    let (r, s) = signature.split_at(signature.len() / 2);
    let numbers =
        EcdsaSig::from_private_components(BigNum::from_slice(r)?, BigNum::from_slice(s)?)?;
    let key = key.ec_key()?;
    // numbers outside of the curve are an error to the library, and no signature to us
    Ok(numbers.verify(digest, &key).unwrap_or(false))
}
