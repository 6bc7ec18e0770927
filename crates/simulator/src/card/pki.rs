//! The invented authorities of practice cards: root, citizen CA, foreigner CA and register.
//!
//! All keys follow from the seed and all dates from the time of the start. Certificates are signed
//! anew at each start, so trust the key of a root, or the very bytes that [`CardAuthority::root`]
//! gives in this process.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::{PKeyRef, Private};
use openssl::rand::rand_bytes;
use openssl::x509::X509;

use super::certificate::{Addresses, Order, Purpose, build, name};
use super::keys::{self, KeyKind, Seed};
use super::profile::{Algorithm, Profile};
use crate::Error;
use crate::authority::Identity;

/// A year, as lifetimes count it.
pub(super) const YEAR: SignedDuration = SignedDuration::from_hours(24 * 365);

/// The invented authorities that make practice cards.
pub struct CardAuthority {
    pub(super) seed: Seed,
    pub(super) now: Timestamp,
    pub(super) addresses: Addresses,
    chains: Mutex<HashMap<Algorithm, Arc<Chain>>>,
}

/// The authorities of one way of signing.
pub(super) struct Chain {
    pub(super) root: Identity,
    pub(super) citizen: Identity,
    pub(super) foreigner: Identity,
    pub(super) register: Identity,
    pub(super) digest: MessageDigest,
}

impl CardAuthority {
    /// The authorities of this seed; cards made by it are valid at `now`.
    pub fn new(seed: [u8; 32], now: Timestamp) -> Self {
        CardAuthority {
            seed,
            now,
            addresses: Addresses::default(),
            chains: Mutex::default(),
        }
    }

    /// Authorities that nobody has seen before.
    ///
    /// # Errors
    /// When OpenSSL has no randomness.
    pub fn random(now: Timestamp) -> Result<Self, Error> {
        let mut seed = [0; 32];
        rand_bytes(&mut seed)?;
        Ok(Self::new(seed, now))
    }

    /// The addresses that the certificates of people made from now on name.
    #[must_use]
    pub fn with_addresses(mut self, addresses: Addresses) -> Self {
        self.addresses = addresses;
        self
    }

    /// DER of the root certificate above the cards of this profile.
    ///
    /// # Errors
    /// When OpenSSL cannot make it.
    pub fn root(&self, profile: Profile) -> Result<Vec<u8>, Error> {
        Ok(self.chain(profile.algorithm())?.root.certificate.to_der()?)
    }

    /// DER of all roots: those of applet 1.1, of 1.7, and of all newer certificates.
    ///
    /// # Errors
    /// When OpenSSL cannot make them.
    pub fn roots(&self) -> Result<Vec<Vec<u8>>, Error> {
        [Profile::Applet11, Profile::Applet17, Profile::Applet18]
            .into_iter()
            .map(|profile| self.root(profile))
            .collect()
    }

    pub(super) fn chain(&self, algorithm: Algorithm) -> Result<Arc<Chain>, ErrorStack> {
        let mut chains = self.chains.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = chains.get(&algorithm) {
            return Ok(Arc::clone(found));
        }
        let made = Arc::new(self.make_chain(algorithm)?);
        chains.insert(algorithm, Arc::clone(&made));
        Ok(made)
    }

    /// The same names under other keys.
    pub(super) fn stranger(&self) -> Self {
        let mut seed = self.seed;
        for byte in &mut seed {
            *byte ^= 0x5A;
        }
        Self::new(seed, self.now).with_addresses(self.addresses.clone())
    }

    fn make_chain(&self, algorithm: Algorithm) -> Result<Chain, ErrorStack> {
        let (generation, authority_key, register_key, digest) = match algorithm {
            Algorithm::RsaSha1 => (
                "2",
                KeyKind::Rsa2048,
                KeyKind::Rsa1024,
                MessageDigest::sha1(),
            ),
            Algorithm::RsaSha256 => (
                "4",
                KeyKind::Rsa2048,
                KeyKind::Rsa2048,
                MessageDigest::sha256(),
            ),
            Algorithm::Elliptic => ("6", KeyKind::P384, KeyKind::P384, MessageDigest::sha384()),
        };
        let make = |parts: &[(Nid, &str)],
                    key_name: &str,
                    kind: KeyKind,
                    issuer: Option<&Identity>,
                    purpose: Purpose| {
            let key_name = format!("{key_name} {generation}");
            let key = keys::key(&self.seed, &key_name, kind)?;
            let certificate = self.authority_certificate(parts, &key, issuer, purpose, digest)?;
            Ok::<_, ErrorStack>(Identity { key, certificate })
        };
        let root_name = format!("Practice Belgium Root CA{generation}");
        let country = (Nid::COUNTRYNAME, "BE");
        let root = make(
            &[country, (Nid::COMMONNAME, &root_name)],
            "root",
            authority_key,
            None,
            Purpose::Root,
        )?;
        let issuing = |common_name: &str| {
            let parts = [
                country,
                (Nid::COMMONNAME, common_name),
                (Nid::SERIALNUMBER, "202401"),
            ];
            // one key for both: they differ by name only
            make(
                &parts,
                "issuing",
                authority_key,
                Some(&root),
                Purpose::Issuing,
            )
        };
        let citizen = issuing("Practice Citizen CA")?;
        let foreigner = issuing("Practice Foreigner CA")?;
        let parts = [
            country,
            (Nid::ORGANIZATIONNAME, "RRN"),
            (Nid::COMMONNAME, "RRN"),
        ];
        let register = make(
            &parts,
            "register",
            register_key,
            Some(&root),
            Purpose::Register,
        )?;
        Ok(Chain {
            root,
            citizen,
            foreigner,
            register,
            digest,
        })
    }

    fn authority_certificate(
        &self,
        parts: &[(Nid, &str)],
        key: &PKeyRef<Private>,
        issuer: Option<&Identity>,
        purpose: Purpose,
        digest: MessageDigest,
    ) -> Result<X509, ErrorStack> {
        let label: String = parts.iter().map(|(_, text)| *text).collect();
        build(&Order {
            subject: &*name(parts)?,
            key,
            issuer,
            // before the oldest card and after the newest
            from: self.now - YEAR * 12,
            until: self.now + YEAR * 12,
            purpose,
            serial: &self.serial(&label),
            digest,
            addresses: &Addresses::default(),
        })
    }

    /// A serial number of 16 bytes, as those of eID certificates begin.
    pub(super) fn serial(&self, label: &str) -> Vec<u8> {
        let mut serial = keys::bytes(&self.seed, &format!("serial {label}"), 16);
        if let Some(first) = serial.first_mut() {
            *first = 0x10;
        }
        serial
    }
}

impl std::fmt::Debug for CardAuthority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CardAuthority").finish_non_exhaustive()
    }
}
