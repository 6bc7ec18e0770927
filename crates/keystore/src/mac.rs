//! The check value of a PKCS#12 file: tells a wrong password from a damaged file, and both from a
//! good one, before anything is decrypted.
//!
//! It is computed here, over the bytes of the file, because it covers them in the form they had
//! before they became DER.

use openssl::hash::MessageDigest;
use openssl::pkey::PKey;
use openssl::sign::Signer;
use pkcs12::kdf::{Pkcs12KeyType, derive_key_utf8};
use secrecy::{ExposeSecret, SecretString};
use zeroize::Zeroizing;

use crate::Error;
use crate::object_identifiers as oid;
use crate::pfx::Mac;

impl Mac {
    /// Checks `covered` under `password`.
    pub(crate) fn verify(&self, covered: &[u8], password: &SecretString) -> Result<(), Error> {
        let (key, digest) = self.key(password.expose_secret())?;
        let key = PKey::hmac(&key)?;
        let mut signer = Signer::new(digest, &key)?;
        let computed = Zeroizing::new(signer.sign_oneshot_to_vec(covered)?);
        if computed.len() == self.digest.len() && openssl::memcmp::eq(&computed, &self.digest) {
            Ok(())
        } else {
            Err(Error::WrongPassword)
        }
    }

    fn key(&self, password: &str) -> Result<(Zeroizing<Vec<u8>>, MessageDigest), Error> {
        let kind = Pkcs12KeyType::Mac;
        let (salt, rounds) = (&self.salt, self.rounds);
        let (key, digest) = match self.digest_algorithm.as_slice() {
            oid::SHA1 => (
                derive_key_utf8::<sha1::Sha1>(password, salt, kind, rounds, 20),
                MessageDigest::sha1(),
            ),
            oid::SHA224 => (
                derive_key_utf8::<sha2::Sha224>(password, salt, kind, rounds, 28),
                MessageDigest::sha224(),
            ),
            oid::SHA256 => (
                derive_key_utf8::<sha2::Sha256>(password, salt, kind, rounds, 32),
                MessageDigest::sha256(),
            ),
            oid::SHA384 => (
                derive_key_utf8::<sha2::Sha384>(password, salt, kind, rounds, 48),
                MessageDigest::sha384(),
            ),
            oid::SHA512 => (
                derive_key_utf8::<sha2::Sha512>(password, salt, kind, rounds, 64),
                MessageDigest::sha512(),
            ),
            other => {
                return Err(Error::UnsupportedAlgorithm {
                    name: oid::dotted(other),
                });
            }
        };
        // Characters outside the basic plane cannot be in a keystore password at all.
        let key = key.map_err(|_| Error::WrongPassword)?;
        Ok((Zeroizing::new(key), digest))
    }
}
