//! Whoever holds the private key.

use openssl::ecdsa::EcdsaSig;
use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::pkey::{Id, PKey, Private};
use openssl::x509::{X509, X509Ref};

use crate::SignatureAlgorithm;

/// Holds a private key and signs with it.
///
/// A certificate file stands behind it today ([`KeySigner`]), an identity card later: the card
/// digests the message as its own algorithm asks, so the whole message is handed over.
pub trait Signer: Send + Sync {
    /// The certificate that carries the public key.
    fn certificate(&self) -> &X509Ref;

    /// The algorithm [`sign`](Self::sign) uses.
    fn algorithm(&self) -> SignatureAlgorithm;

    /// Digests and signs a message.
    ///
    /// The answer is what `ds:SignatureValue` carries: for RSA the signature of PKCS#1, for ECDSA
    /// `r‖s`, each padded to the size of the curve (never the DER form).
    ///
    /// # Errors
    ///
    /// Whatever keeps the key from signing.
    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError>;
}

/// Why a signer did not sign.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SignerError {
    /// The private key does not belong to the certificate.
    #[error("the private key does not belong to the certificate")]
    KeyMismatch,
    /// The key is neither RSA nor on the curve P-256 or P-384, or doesn't fit the algorithm.
    #[error("this kind of key cannot sign with this algorithm")]
    UnsupportedKey,
    /// The cryptographic library refused.
    #[error("the cryptographic library refused to sign")]
    Crypto(#[from] ErrorStack),
    /// The device that holds the key refused; the source says why.
    #[error("the device that holds the key refused to sign")]
    Device(#[source] Box<dyn std::error::Error + Send + Sync>),
}

/// A signer whose private key is in memory: the key of an eHealth certificate file.
pub struct KeySigner {
    key: PKey<Private>,
    certificate: X509,
    algorithm: SignatureAlgorithm,
    /// Bytes of `r` and of `s`; zero for RSA.
    half: i32,
}

impl std::fmt::Debug for KeySigner {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("KeySigner")
            .field("algorithm", &self.algorithm)
            .finish_non_exhaustive()
    }
}

impl KeySigner {
    /// A signer with the usual algorithm for the kind of key: RSA-SHA256, ECDSA-SHA256 for P-256,
    /// ECDSA-SHA384 for P-384.
    ///
    /// # Errors
    ///
    /// [`SignerError::KeyMismatch`] when key and certificate are not a pair,
    /// [`SignerError::UnsupportedKey`] for any other kind of key.
    pub fn new(key: PKey<Private>, certificate: X509) -> Result<Self, SignerError> {
        let algorithm = match key.id() {
            Id::RSA => SignatureAlgorithm::RsaSha256,
            Id::EC => match key.ec_key()?.group().curve_name() {
                Some(Nid::SECP384R1) => SignatureAlgorithm::EcdsaSha384,
                _ => SignatureAlgorithm::EcdsaSha256,
            },
            _ => return Err(SignerError::UnsupportedKey),
        };
        Self::with_algorithm(key, certificate, algorithm)
    }

    /// A signer with a chosen algorithm; the eHealth connector signs with ECDSA-SHA256 on every
    /// curve.
    ///
    /// # Errors
    ///
    /// As [`new`](Self::new), and [`SignerError::UnsupportedKey`] when algorithm and key do not
    /// fit.
    pub fn with_algorithm(
        key: PKey<Private>,
        certificate: X509,
        algorithm: SignatureAlgorithm,
    ) -> Result<Self, SignerError> {
        let half = match (key.id(), algorithm.is_elliptic()) {
            (Id::RSA, false) => 0,
            (Id::EC, true) => match key.ec_key()?.group().curve_name() {
                Some(Nid::X9_62_PRIME256V1) => 32,
                Some(Nid::SECP384R1) => 48,
                _ => return Err(SignerError::UnsupportedKey),
            },
            _ => return Err(SignerError::UnsupportedKey),
        };
        if !certificate.public_key()?.public_eq(&key) {
            return Err(SignerError::KeyMismatch);
        }
        Ok(Self {
            key,
            certificate,
            algorithm,
            half,
        })
    }
}

impl Signer for KeySigner {
    fn certificate(&self) -> &X509Ref {
        &self.certificate
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        self.algorithm
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, SignerError> {
        let digest = self.algorithm.message_digest();
        let mut signer = openssl::sign::Signer::new(digest, &self.key)?;
        let signature = signer.sign_oneshot_to_vec(message)?;
        if !self.algorithm.is_elliptic() {
            return Ok(signature);
        }
        let signature = EcdsaSig::from_der(&signature)?;
        let mut raw = signature.r().to_vec_padded(self.half)?;
        raw.extend(signature.s().to_vec_padded(self.half)?);
        Ok(raw)
    }
}
