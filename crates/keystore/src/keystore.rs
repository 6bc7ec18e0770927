//! An opened keystore.

use std::path::Path;

use jiff::Timestamp;
use openssl::pkey::{PKey, Private};
use openssl::x509::X509;
use secrecy::SecretString;
use zeroize::Zeroizing;

use crate::{Description, Error};

/// An opened keystore.
pub struct Keystore {
    _private: (),
}

impl Keystore {
    /// Opens a keystore held in memory.
    ///
    /// # Errors
    /// Says what is wrong with the bytes or the password.
    pub fn open(bytes: &[u8], password: &SecretString) -> Result<Self, Error> {
        let _ = (bytes, password);
        todo!()
    }

    /// The facts at the instant `now`.
    pub fn describe(&self, now: Timestamp) -> Description {
        let _ = now;
        todo!()
    }

    /// The authentication certificate.
    pub fn authentication_certificate(&self) -> &X509 {
        todo!()
    }

    /// The authentication key.
    ///
    /// # Errors
    /// When the key bag cannot be opened.
    pub fn authentication_key(&self) -> Result<PKey<Private>, Error> {
        todo!()
    }

    /// The authentication certificate, then its issuers as far as the file holds them.
    pub fn chain(&self) -> &[X509] {
        todo!()
    }
}

/// Reads a keystore file, refusing one that is too large before reading it.
///
/// # Errors
/// When the file cannot be read, is empty or too large.
pub fn read_file(path: &Path) -> Result<Zeroizing<Vec<u8>>, Error> {
    let _ = path;
    todo!()
}
