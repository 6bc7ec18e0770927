//! An opened keystore: which key logs in, which keys read sealed messages, who issued them.

use std::fs::File;
use std::io::Read;
use std::path::Path;
use std::sync::OnceLock;

use jiff::Timestamp;
use openssl::pkey::{PKey, Private};
use openssl::x509::{X509, X509Ref};
use secrecy::SecretString;
use valise_xmldsig::{KeySigner, SignerError};
use zeroize::Zeroizing;

use crate::bags::{KeyEntry, KeySource, open_all};
use crate::certificate::{is_issued_by, is_self_signed, serial_number};
use crate::pairing::{Entry, pair, pick_authentication, pick_encryption};
use crate::pfx::{Bag, Pfx};
use crate::sniff::known_other_kind;
use crate::{Description, Error};

/// Largest keystore in bytes. Real ones have 5 to 20 kB.
pub const MAX_SIZE: u64 = 1_000_000;

/// Private keys of one file; real ones have two, and one more per renewal.
const MAX_KEYS: usize = 64;

/// Certificates of one chain; more than that is a loop or a joke.
const MAX_CHAIN: usize = 8;

/// An opened keystore.
///
/// Opening checks the password and decrypts the certificates. A private key is decrypted when it
/// is asked for, since that takes most of the time.
pub struct Keystore {
    authentication: Entry,
    authentication_key: OnceLock<PKey<Private>>,
    chain: Vec<X509>,
    encryption: Vec<Entry>,
    password: SecretString,
}

impl std::fmt::Debug for Keystore {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Keystore").finish_non_exhaustive()
    }
}

impl Keystore {
    /// Opens a keystore held in memory. Old BER files are read like DER ones.
    ///
    /// # Errors
    /// What is wrong with the bytes ([`Error::Empty`], [`Error::TooLarge`], [`Error::Truncated`],
    /// [`Error::Damaged`], or the error that names another kind of file), then
    /// [`Error::WrongPassword`], then what the file lacks.
    pub fn open(bytes: &[u8], password: &SecretString) -> Result<Self, Error> {
        let pfx = read(bytes)?;
        if let Some(mac) = &pfx.mac {
            mac.verify(&pfx.covered, password)?;
        }
        let certificate_bags: Vec<&[u8]> = pfx
            .bags
            .iter()
            .filter(|bag| bag.is_certificate())
            .map(|bag| bag.der.as_slice())
            .collect();
        let (certificates, mut keys) = open_all(&pfx.encrypted_safes, &certificate_bags, password)
            .map_err(|error| match error {
                // Without a check value a wrong password shows only as content that makes no sense.
                Error::Damaged { .. } if pfx.mac.is_none() => Error::WrongPassword,
                other => other,
            })?;
        keys.extend(
            pfx.bags
                .into_iter()
                .filter(Bag::is_key)
                .map(|bag| KeyEntry {
                    alias: bag.alias.clone(),
                    local_key_id: bag.local_key_id.clone(),
                    source: KeySource::Sealed(bag),
                }),
        );
        if keys.is_empty() {
            return Err(Error::NoPrivateKey);
        }
        if keys.len() > MAX_KEYS {
            return Err(Error::Damaged { part: "keys" });
        }
        let mut entries = pair(keys, &certificates, password)?;
        if entries.is_empty() {
            return Err(Error::NoCertificate);
        }
        let authentication = pick_authentication(&mut entries).ok_or(Error::NoAuthenticationKey)?;
        let encryption = pick_encryption(entries, &authentication);
        let issuers: Vec<&X509> = certificates
            .iter()
            .map(|entry| &entry.certificate)
            .collect();
        Ok(Self {
            chain: chain(&authentication.certificate, &issuers),
            authentication,
            authentication_key: OnceLock::new(),
            encryption,
            password: password.clone(),
        })
    }

    /// The facts at the instant `now`.
    pub fn describe(&self, now: Timestamp) -> Description {
        Description::of(self, now)
    }

    /// The certificate to log in with.
    pub fn authentication_certificate(&self) -> &X509Ref {
        &self.authentication.certificate
    }

    /// The key to log in with; decrypted at the first call and kept.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it cannot be decrypted.
    pub fn authentication_key(&self) -> Result<PKey<Private>, Error> {
        if let Some(key) = self.authentication_key.get() {
            return Ok(key.clone());
        }
        let key = self.authentication.key.open(&self.password)?;
        Ok(self.authentication_key.get_or_init(|| key).clone())
    }

    /// Signs with the key to log in with.
    ///
    /// # Errors
    /// [`Error::KeyMismatch`] when key and certificate do not belong together, otherwise as
    /// [`authentication_key`](Self::authentication_key).
    pub fn authentication_signer(&self) -> Result<KeySigner, Error> {
        let key = self.authentication_key()?;
        KeySigner::new(key, self.authentication.certificate.clone()).map_err(|error| match error {
            SignerError::KeyMismatch => Error::KeyMismatch,
            SignerError::Crypto(error) => Error::Crypto(error),
            _ => Error::UnsupportedAlgorithm {
                name: "key".to_owned(),
            },
        })
    }

    /// The authentication certificate, then its issuers as far as the file holds them. The order
    /// in the file does not matter; a certificate whose signature does not fit is left out.
    pub fn chain(&self) -> &[X509] {
        &self.chain
    }

    /// Whether one of these authorities issued the authentication certificate, directly or through
    /// an issuer that is in the file.
    pub fn is_issued_under(&self, authorities: &[X509]) -> bool {
        let issued = |certificate| authorities.iter().any(|one| is_issued_by(certificate, one));
        self.chain.iter().any(|certificate| issued(certificate))
    }

    /// Whether the authentication certificate is only the one made with the request.
    pub fn is_self_signed(&self) -> bool {
        is_self_signed(&self.authentication.certificate)
    }

    /// Certificates of the keys to read sealed messages with, newest first. Old ones stay: they
    /// read old messages.
    pub fn encryption_certificates(&self) -> impl Iterator<Item = &X509Ref> {
        self.encryption
            .iter()
            .map(|entry| entry.certificate.as_ref())
    }

    /// The key to read messages with that were sealed for the certificate with this serial number
    /// (decimal); `None` when the file has none. Decrypted at every call.
    ///
    /// # Errors
    /// [`Error::Damaged`] when it cannot be decrypted, [`Error::KeyMismatch`] when it does not
    /// belong to its certificate.
    pub fn encryption_key(&self, serial: &str) -> Result<Option<PKey<Private>>, Error> {
        let Some(entry) = self
            .encryption
            .iter()
            .find(|entry| serial_number(&entry.certificate) == serial)
        else {
            return Ok(None);
        };
        let key = entry.key.open(&self.password)?;
        if entry.certificate.public_key()?.public_eq(&key) {
            Ok(Some(key))
        } else {
            Err(Error::KeyMismatch)
        }
    }
}

/// Writes a keystore again in DER, outer and inner, without its check value, which covers the
/// bytes as they were. Opening does the same in passing; this is for tools that read DER only.
///
/// # Errors
/// As [`Keystore::open`], short of the password.
pub fn normalise(bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
    Ok(read(bytes)?.to_der())
}

fn read(bytes: &[u8]) -> Result<Pfx, Error> {
    if bytes.len() as u64 > MAX_SIZE {
        // A large picture is still better named than called too large.
        return Err(known_other_kind(bytes).unwrap_or(Error::TooLarge { limit: MAX_SIZE }));
    }
    match known_other_kind(bytes) {
        Some(error) => Err(error),
        None => Pfx::read(bytes),
    }
}

fn chain(leaf: &X509, issuers: &[&X509]) -> Vec<X509> {
    let mut chain = vec![leaf.clone()];
    while let Some(last) = chain.last()
        && chain.len() < MAX_CHAIN
        && !is_self_signed(last)
        && let Some(issuer) = issuers
            .iter()
            .find(|candidate| is_issued_by(last, candidate))
    {
        let issuer = (*issuer).clone();
        chain.push(issuer);
    }
    chain
}

/// Reads a keystore file; of a file that is too large only the start is read, to say what it is.
///
/// # Errors
/// [`Error::Unreadable`] when the disk refuses, [`Error::Empty`], [`Error::TooLarge`], or the
/// error that names another kind of file.
pub fn read_file(path: &Path) -> Result<Zeroizing<Vec<u8>>, Error> {
    let file = File::open(path)?;
    let metadata = file.metadata()?;
    if !metadata.is_file() {
        return Err(Error::NotAKeystore);
    }
    let whole = metadata.len() <= MAX_SIZE;
    // The size is not trusted: a file may grow while it is read.
    let limit = if whole { MAX_SIZE + 1 } else { 4096 };
    let mut bytes = Zeroizing::new(Vec::with_capacity(
        usize::try_from(metadata.len().min(limit)).unwrap_or_default() + 1,
    ));
    file.take(limit).read_to_end(&mut bytes)?;
    if let Some(error) = known_other_kind(&bytes) {
        return Err(error);
    }
    if whole && bytes.len() as u64 <= MAX_SIZE {
        Ok(bytes)
    } else {
        Err(Error::TooLarge { limit: MAX_SIZE })
    }
}
