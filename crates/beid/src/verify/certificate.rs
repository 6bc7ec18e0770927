//! One certificate file of a card.

use std::fmt;

use jiff::Timestamp;
use openssl::asn1::Asn1Time;
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::{PKey, Public};
use openssl::x509::{X509, X509KeyUsage, X509NameRef, X509Ref};

use crate::hex::hex;
use crate::verify::der;
use crate::verify::roots::RootKind;
use crate::verify::signature::Strength;
use crate::verify::standing::{Reason, Standing};

/// The common name of the national register's certificates.
const REGISTER: &str = "RRN";

/// One certificate file of a card, padding cut off.
#[derive(Clone)]
pub struct Certificate {
    der: Vec<u8>,
    x509: X509,
}

/// The file holds no certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CertificateFault {
    /// Zeros only: the card has no such certificate (children, or the holder's choice).
    #[error("the card holds no such certificate")]
    Absent,
    /// Something else than a certificate.
    #[error("the file is no certificate")]
    Unreadable,
}

impl Certificate {
    /// Reads a certificate file as it came from the card, with or without its padding.
    ///
    /// # Errors
    /// [`CertificateFault::Absent`] for a file of zeros, [`CertificateFault::Unreadable`] for
    /// anything else that is no certificate.
    pub fn parse(file: &[u8]) -> Result<Self, CertificateFault> {
        if file.iter().all(|byte| *byte == 0) {
            return Err(CertificateFault::Absent);
        }
        let (der, _) = der::first_element(file).ok_or(CertificateFault::Unreadable)?;
        let x509 = X509::from_der(der).map_err(|_| CertificateFault::Unreadable)?;
        Ok(Self {
            der: der.to_vec(),
            x509,
        })
    }

    /// The certificate without padding.
    pub fn der(&self) -> &[u8] {
        &self.der
    }

    /// The certificate for OpenSSL.
    pub fn x509(&self) -> &X509Ref {
        &self.x509
    }

    /// SHA-256 fingerprint, lower case hexadecimal without colons.
    pub fn sha256(&self) -> String {
        openssl::hash::hash(MessageDigest::sha256(), &self.der)
            .map(|digest| hex(&digest))
            .unwrap_or_default()
    }

    pub(crate) fn key(&self) -> Result<PKey<Public>, Reason> {
        self.x509.public_key().map_err(|_| Reason::Algorithm)
    }

    /// The hash in the certificate's own signature.
    pub(crate) fn hash(&self) -> Option<Nid> {
        let algorithm = self.x509.signature_algorithm().object().nid();
        algorithm.signature_algorithms().map(|it| it.digest)
    }

    /// The national number in the subject: its only serial number of eleven digits.
    pub(crate) fn national_number(&self) -> Option<String> {
        let mut numbers: Vec<String> = self
            .x509
            .subject_name()
            .entries_by_nid(Nid::SERIALNUMBER)
            .filter_map(|entry| entry.data().to_string().ok())
            .filter(|text| text.len() == 11 && text.bytes().all(|it| it.is_ascii_digit()))
            .collect();
        numbers.dedup();
        let first = numbers.pop();
        if numbers.is_empty() { first } else { None }
    }

    /// Whether this certificate was valid at that moment.
    pub(crate) fn validity(&self, at: Timestamp) -> Result<(), Reason> {
        let unreadable = |_| Reason::CertificateUnreadable;
        let at = Asn1Time::from_unix(at.as_second()).map_err(unreadable)?;
        if self
            .x509
            .not_before()
            .compare(&at)
            .map_err(unreadable)?
            .is_gt()
        {
            Err(Reason::NotYetValid)
        } else if self
            .x509
            .not_after()
            .compare(&at)
            .map_err(unreadable)?
            .is_lt()
        {
            Err(Reason::Expired)
        } else {
            Ok(())
        }
    }

    /// Checks that `issuer` signed this certificate.
    pub(crate) fn signed_by(&self, issuer: &Self) -> Result<Strength, Standing> {
        if !same_name(self.x509.issuer_name(), issuer.x509.subject_name()) {
            return Err(Standing::Forged(Reason::OtherIssuer));
        }
        let strength = match self.hash() {
            Some(Nid::SHA256 | Nid::SHA384 | Nid::SHA512) => Strength::Strong,
            Some(Nid::SHA1) => Strength::Weak,
            _ => return Err(Standing::NotProven(Reason::Algorithm)),
        };
        let key = issuer.key().map_err(Standing::NotProven)?;
        match self.x509.verify(&key) {
            Ok(true) => Ok(strength),
            _ => Err(Standing::Forged(Reason::CertificateSignature)),
        }
    }

    /// Whether this certificate was made for that use, and says so.
    pub(crate) fn is_for(&self, purpose: X509KeyUsage) -> bool {
        self.x509
            .key_usage()
            .is_some_and(|usage| usage.contains(purpose))
    }

    /// Whether the subject is the national register: on real cards just that, on test cards its
    /// name in the middle of others.
    pub(crate) fn is_register(&self, root: RootKind) -> bool {
        let mut names = self.x509.subject_name().entries_by_nid(Nid::COMMONNAME);
        let (Some(name), None) = (names.next(), names.next()) else {
            return false;
        };
        let Ok(name) = name.data().to_string() else {
            return false;
        };
        name == REGISTER
            || (root != RootKind::Pinned && name.split(' ').any(|word| word == REGISTER))
    }
}

impl fmt::Debug for Certificate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Certificate")
            .field("sha256", &self.sha256())
            .finish_non_exhaustive()
    }
}

fn same_name(one: &X509NameRef, other: &X509NameRef) -> bool {
    one.try_cmp(other).is_ok_and(std::cmp::Ordering::is_eq)
}

#[cfg(test)]
mod tests;
