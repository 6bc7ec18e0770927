//! The invented authorities of practice cards: root, citizen CA, foreigner CA and register.
//!
//! All keys follow from the seed. A root is the same certificate in every process, byte for byte, so
//! that its fingerprint can be trusted; the certificates below it are dated by the time of the start
//! and signed anew.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jiff::{SignedDuration, Timestamp};
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::{PKeyRef, Private};
use openssl::rand::rand_bytes;
use openssl::sha::sha256;
use openssl::x509::X509;

use super::certificate::{Addresses, Order, Purpose, build, name};
use super::generation::Generation;
use super::keys::{self, KeyKind, Seed};
use super::lasting::signed_the_same;
use super::list::{ListName, Lister};
use super::profile::{Algorithm, Profile};
use crate::Error;
use crate::authority::Identity;

/// A year, as lifetimes count it.
pub(super) const YEAR: SignedDuration = SignedDuration::from_hours(24 * 365);

/// Text from which the cards of practice follow, in the app and in the programs beside it.
const PRACTICE: &str = "practice";

/// Common name of the authority that issues the certificates of citizens.
pub(super) const CITIZEN_AUTHORITY: &str = "Practice Citizen CA";
/// Common name of the authority that issues the certificates of foreigners.
pub(super) const FOREIGNER_AUTHORITY: &str = "Practice Foreigner CA";
/// The country of every authority.
const COUNTRY: (Nid, &str) = (Nid::COUNTRYNAME, "BE");
/// Roots are valid from 1 January 2005 …
const ROOT_FROM: Timestamp = Timestamp::constant(1_104_537_600, 0);
/// … to the end of 2049: before the oldest card and after the newest.
const ROOT_UNTIL: Timestamp = Timestamp::constant(2_524_607_999, 0);

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

    /// The authorities of practice: those of the text `practice`, which the programs take too when
    /// nothing else is asked.
    pub fn practice(now: Timestamp) -> Self {
        Self::new(sha256(PRACTICE.as_bytes()), now)
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

    /// The addresses that the certificates of people and of the register made from now on name.
    #[must_use]
    pub fn with_addresses(mut self, addresses: Addresses) -> Self {
        self.addresses = addresses;
        // the register's certificates name one too
        self.chains = Mutex::default();
        self
    }

    /// DER of the root certificate above the cards of this profile.
    ///
    /// # Errors
    /// When OpenSSL cannot make it.
    pub fn root(&self, profile: Profile) -> Result<Vec<u8>, Error> {
        let root = self.make_root(profile.algorithm())?;
        Ok(root.certificate.to_der()?)
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

    /// SHA-256 fingerprints of [`CardAuthority::roots`], in hexadecimal.
    ///
    /// # Errors
    /// When OpenSSL cannot make them.
    pub fn root_fingerprints(&self) -> Result<Vec<String>, Error> {
        let roots = self.roots()?.into_iter();
        Ok(roots.map(|der| hexadecimal(&sha256(&der))).collect())
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

    fn make_root(&self, algorithm: Algorithm) -> Result<Identity, ErrorStack> {
        let generation = Generation::of(algorithm);
        let number = generation.number;
        let key = keys::key(
            &self.seed,
            &format!("root {number}"),
            generation.authority_key,
        )?;
        let common_name = format!("Practice Belgium Root CA{number}");
        let parts = [COUNTRY, (Nid::COMMONNAME, common_name.as_str())];
        let certificate = self.authority_certificate(
            &parts,
            &key,
            None,
            Purpose::Root,
            (generation.digest)(),
            (ROOT_FROM, ROOT_UNTIL),
            None,
        )?;
        let certificate = signed_the_same(&certificate, &key, &self.seed)?;
        Ok(Identity { key, certificate })
    }

    fn make_chain(&self, algorithm: Algorithm) -> Result<Chain, ErrorStack> {
        let generation = Generation::of(algorithm);
        let digest = (generation.digest)();
        // before the oldest card and after the newest
        let validity = (self.now - YEAR * 12, self.now + YEAR * 12);
        let root = self.make_root(algorithm)?;
        let root_list = ListName::of(Lister::Root, algorithm);
        let make = |parts: &[(Nid, &str)], key_name: &str, kind: KeyKind, purpose: Purpose| {
            // as on real cards, the authorities below the root are asked about by nobody
            let list = (purpose == Purpose::Register).then_some(&root_list);
            let key_name = format!("{key_name} {}", generation.number);
            let key = keys::key(&self.seed, &key_name, kind)?;
            let certificate = self.authority_certificate(
                parts,
                &key,
                Some(&root),
                purpose,
                digest,
                validity,
                list,
            )?;
            Ok::<_, ErrorStack>(Identity { key, certificate })
        };
        let issuing = |common_name: &str| {
            let parts = [
                COUNTRY,
                (Nid::COMMONNAME, common_name),
                (Nid::SERIALNUMBER, "202401"),
            ];
            // one key for both: they differ by name only
            let kind = generation.authority_key;
            make(&parts, "issuing", kind, Purpose::Issuing)
        };
        let citizen = issuing(CITIZEN_AUTHORITY)?;
        let foreigner = issuing(FOREIGNER_AUTHORITY)?;
        let parts = [
            COUNTRY,
            (Nid::ORGANIZATIONNAME, "RRN"),
            (Nid::COMMONNAME, "RRN"),
        ];
        let register = make(
            &parts,
            "register",
            generation.register_key,
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

    #[expect(
        clippy::too_many_arguments,
        reason = "each is a field of the certificate"
    )]
    fn authority_certificate(
        &self,
        parts: &[(Nid, &str)],
        key: &PKeyRef<Private>,
        issuer: Option<&Identity>,
        purpose: Purpose,
        digest: MessageDigest,
        (from, until): (Timestamp, Timestamp),
        list: Option<&ListName>,
    ) -> Result<X509, ErrorStack> {
        let label: String = parts.iter().map(|(_, text)| *text).collect();
        build(&Order {
            subject: &*name(parts)?,
            key,
            issuer,
            from,
            until,
            purpose,
            serial: &self.serial(&label),
            digest,
            addresses: &match list {
                Some(_) => Addresses {
                    lists: self.addresses.lists.clone(),
                    ..Addresses::default()
                },
                None => Addresses::default(),
            },
            list,
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

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
