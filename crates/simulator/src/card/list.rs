//! The lists of revoked certificates (RFC 5280, section 5) of the authorities behind practice cards.

use std::fmt;
use std::str::FromStr;

use jiff::{SignedDuration, Timestamp};
use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::error::ErrorStack;
use openssl::x509::{X509CrlBuilder, X509RevokedBuilder};

use super::certificate::extension;
use super::der::{INTEGER, SEQUENCE, element};
use super::generation::Generation;
use super::pki::CardAuthority;
use super::profile::Algorithm;

/// How long ago a certificate on the list was revoked.
const REVOKED_SINCE: SignedDuration = SignedDuration::from_hours(1);
/// When the next list comes out.
const NEXT_UPDATE: SignedDuration = SignedDuration::from_hours(1);

/// Who keeps a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Lister {
    /// The root: it lists the register's certificates.
    Root,
    /// Those who issue the certificates of people.
    Citizen,
    /// The same, for foreigners.
    Foreigner,
}

/// File name of a list: `root6.crl`, `citizen4.crl`, `foreigner6.crl`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct ListName {
    pub(crate) lister: Lister,
    algorithm: Algorithm,
}

impl ListName {
    /// The list of this authority among those that sign in this way.
    pub(super) fn of(lister: Lister, algorithm: Algorithm) -> Self {
        Self { lister, algorithm }
    }

    fn all() -> impl Iterator<Item = Self> {
        let algorithms = [
            Algorithm::Elliptic,
            Algorithm::RsaSha256,
            Algorithm::RsaSha1,
        ];
        let listers = [Lister::Root, Lister::Citizen, Lister::Foreigner];
        algorithms
            .into_iter()
            .flat_map(move |algorithm| listers.map(|lister| Self::of(lister, algorithm)))
    }
}

impl fmt::Display for ListName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lister = match self.lister {
            Lister::Root => "root",
            Lister::Citizen => "citizen",
            Lister::Foreigner => "foreigner",
        };
        let number = Generation::of(self.algorithm).number;
        write!(f, "{lister}{number}.crl")
    }
}

impl FromStr for ListName {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Self::all()
            .find(|known| known.to_string() == name)
            .ok_or(())
    }
}

impl CardAuthority {
    /// A list in DER with these serial numbers; an `indirect` one says that it speaks for other
    /// authorities too.
    pub(crate) fn list(
        &self,
        name: ListName,
        serials: &[Vec<u8>],
        indirect: bool,
        now: Timestamp,
    ) -> Result<Vec<u8>, ErrorStack> {
        let chain = self.chain(name.algorithm)?;
        let issuer = match name.lister {
            Lister::Root => &chain.root,
            Lister::Citizen => &chain.citizen,
            Lister::Foreigner => &chain.foreigner,
        };
        let time = |at: Timestamp| Asn1Time::from_unix(at.as_second());
        let mut builder = X509CrlBuilder::new()?;
        builder.set_issuer_name(issuer.certificate.subject_name())?;
        builder.set_last_update(&*time(now)?)?;
        builder.set_next_update(&*time(now + NEXT_UPDATE)?)?;
        if let Some(key) = issuer.certificate.subject_key_id() {
            let key = element(SEQUENCE, &[&element(0x80, &[key.as_slice()])]);
            builder.append_extension(extension("2.5.29.35", false, &key)?)?;
        }
        let number = element(INTEGER, &[&now.as_second().to_be_bytes()]);
        builder.append_extension(extension("2.5.29.20", false, &number)?)?;
        if indirect {
            let scope = element(SEQUENCE, &[&element(0x84, &[&[0xFF]])]);
            builder.append_extension(extension("2.5.29.28", true, &scope)?)?;
        }
        let since = time(now - REVOKED_SINCE)?;
        for serial in serials {
            let mut entry = X509RevokedBuilder::new()?;
            let serial = BigNum::from_slice(serial)?.to_asn1_integer()?;
            entry.set_serial_number(&serial)?;
            entry.set_revocation_date(&since)?;
            builder.add_revoked(entry.build())?;
        }
        builder.sort()?;
        builder.sign(&issuer.key, chain.digest)?;
        builder.build()?.to_der()
    }

    /// The serial number of the register's certificate on cards under the root that keeps this list.
    pub(crate) fn register_serial(&self, name: ListName) -> Result<Vec<u8>, ErrorStack> {
        let chain = self.chain(name.algorithm)?;
        let serial = chain.register.certificate.serial_number().to_bn()?;
        Ok(serial.to_vec())
    }
}
