//! The key a signature must verify with; it never comes from the document alone.

use jiff::Timestamp;
use openssl::bn::BigNum;
use openssl::ecdsa::EcdsaSig;
use openssl::nid::Nid;
use openssl::pkey::{Id, PKey, Public};
use openssl::sign::Verifier;
use openssl::x509::{X509, X509Ref};

use crate::{Error, Policy, SignatureAlgorithm, TrustAnchors};

/// The key a signature must verify with.
#[derive(Debug, Clone)]
pub struct VerifyingKey {
    kind: Kind,
}

#[derive(Debug, Clone)]
enum Kind {
    /// This key and no other.
    Fixed(Chosen),
    /// A certificate named by the signature, if it leads to one of these roots.
    Anchored {
        anchors: TrustAnchors,
        at: Timestamp,
    },
}

/// The key that was decided on for one signature.
#[derive(Debug, Clone)]
pub(crate) struct Chosen {
    key: PKey<Public>,
    pub(crate) certificate: Option<X509>,
}

impl VerifyingKey {
    /// The key of this certificate and no other; whether the certificate itself is trusted and
    /// valid was decided by whoever configured it.
    ///
    /// # Errors
    ///
    /// [`Error::Crypto`] when the certificate carries no usable key.
    pub fn certificate(certificate: &X509Ref) -> Result<Self, Error> {
        Ok(Self {
            kind: Kind::Fixed(Chosen::of(certificate.to_owned())?),
        })
    }

    /// This key and no other.
    pub fn public_key(key: PKey<Public>) -> Self {
        Self {
            kind: Kind::Fixed(Chosen {
                key,
                certificate: None,
            }),
        }
    }

    /// A certificate that the signature carries, if it leads to a configured root, was valid at
    /// `at` and has the expected subject.
    pub fn anchored(anchors: TrustAnchors, at: Timestamp) -> Self {
        Self {
            kind: Kind::Anchored { anchors, at },
        }
    }

    /// Decides on the key; `candidates` are the certificates the signature speaks of.
    pub(crate) fn choose(
        &self,
        candidates: impl FnOnce() -> Result<Vec<X509>, Error>,
    ) -> Result<Chosen, Error> {
        match &self.kind {
            Kind::Fixed(chosen) => Ok(chosen.clone()),
            Kind::Anchored { anchors, at } => Chosen::of(anchors.select(candidates()?, *at)?),
        }
    }
}

impl Chosen {
    fn of(certificate: X509) -> Result<Self, Error> {
        Ok(Self {
            key: certificate.public_key()?,
            certificate: Some(certificate),
        })
    }

    /// Checks that the key may be used with this algorithm and made this signature.
    pub(crate) fn check(
        &self,
        algorithm: SignatureAlgorithm,
        policy: &Policy,
        message: &[u8],
        signature: &[u8],
    ) -> Result<(), Error> {
        let der;
        let signature = match (self.key.id(), algorithm.is_elliptic()) {
            (Id::RSA, false) if self.key.bits() < policy.rsa_bits => {
                return Err(Error::KeyRefused {
                    reason: "the RSA key is too short",
                });
            }
            (Id::RSA, false) => signature,
            (Id::EC, true) => {
                der = der_of(signature, self.half()?)?;
                &der
            }
            _ => {
                return Err(Error::KeyRefused {
                    reason: "the key is of another kind",
                });
            }
        };
        let mut verifier = Verifier::new(algorithm.message_digest(), &self.key)?;
        match verifier.verify_oneshot(signature, message) {
            Ok(true) => Ok(()),
            // a malformed signature is an error for the library, and a bad signature for us
            Ok(false) | Err(_) => Err(Error::SignatureMismatch),
        }
    }

    /// Bytes of `r` and of `s` on the curve of this key.
    fn half(&self) -> Result<usize, Error> {
        match self.key.ec_key()?.group().curve_name() {
            Some(Nid::X9_62_PRIME256V1) => Ok(32),
            Some(Nid::SECP384R1) => Ok(48),
            _ => Err(Error::KeyRefused {
                reason: "the curve is not P-256 or P-384",
            }),
        }
    }
}

/// `r‖s` in the form the library reads.
fn der_of(raw: &[u8], half: usize) -> Result<Vec<u8>, Error> {
    if raw.len() != 2 * half {
        return Err(Error::SignatureMismatch);
    }
    let (r, s) = raw.split_at(half);
    let signature =
        EcdsaSig::from_private_components(BigNum::from_slice(r)?, BigNum::from_slice(s)?)?;
    Ok(signature.to_der()?)
}
