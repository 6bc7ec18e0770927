//! Who signs the answers.

use jiff::SignedDuration;
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::Id;

use crate::authority::Identity;
use crate::card::certificate::{Addresses, Order, Purpose, build, name};
use crate::card::keys::{KeyKind, key};
use crate::card::pki::CardAuthority;

/// How long before and after the start of the authority a responder is certified: a platform may
/// run for weeks, and tests let its clock jump.
const LIFETIME: SignedDuration = SignedDuration::from_hours(24 * 365);

impl CardAuthority {
    /// The responder of an authority. Its key is on P-384 whatever that of the authority, and its
    /// certificate never rests on SHA-1: answers are made today, even about old cards.
    pub(super) fn responder(&self, issuer: &Identity) -> Result<Identity, ErrorStack> {
        let key = key(&self.seed, "responder", KeyKind::P384)?;
        let digest = match issuer.key.id() {
            Id::EC => MessageDigest::sha384(),
            _ => MessageDigest::sha256(),
        };
        let subject = name(&[
            (Nid::COUNTRYNAME, "BE"),
            (Nid::COMMONNAME, "Practice Belgium OCSP Responder"),
        ])?;
        let certificate = build(&Order {
            subject: &subject,
            key: &key,
            issuer: Some(issuer),
            from: self.now - LIFETIME,
            until: self.now + LIFETIME,
            purpose: Purpose::Responder,
            serial: &self.serial("responder"),
            digest,
            addresses: &Addresses::default(),
            list: None,
        })?;
        Ok(Identity { key, certificate })
    }
}
