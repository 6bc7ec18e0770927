//! Invented certificates in the shapes of the platform, all around 24 November 2026.

use std::sync::LazyLock;

use jiff::Timestamp;
use openssl::asn1::Asn1Time;
use openssl::bn::{BigNum, MsbOption};
use openssl::ec::{EcGroup, EcKey};
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private};
use openssl::rsa::Rsa;
use openssl::x509::extension::BasicConstraints;
use openssl::x509::{X509, X509Builder, X509Name, X509NameBuilder};
use valise_ehealth::Holder;
use valise_xmldsig::{KeySigner, SignatureAlgorithm};

pub(crate) const NISS: &str = "85010100115";
pub(crate) const GROUP: &str = "94000027";
pub(crate) const NOW: &str = "2026-11-24T08:00:00Z";

#[derive(Clone)]
pub(crate) struct Identity {
    pub(crate) key: PKey<Private>,
    pub(crate) certificate: X509,
}

/// Everybody of one invented platform.
pub(crate) struct Cast {
    pub(crate) authority: Identity,
    pub(crate) sts: Identity,
    pub(crate) service_list: Identity,
    pub(crate) nurse: Identity,
    pub(crate) colleague: Identity,
    pub(crate) group: Identity,
    pub(crate) card: Identity,
    pub(crate) stranger: Identity,
}

/// Making keys takes time: one cast for all tests.
pub(crate) static CAST: LazyLock<Cast> = LazyLock::new(|| {
    let authority = Identity::issue(rsa(), &name(&[("CN", "Invented issuing CA 001")]), None);
    let by = Some(&authority);
    Cast {
        sts: Identity::issue(rsa(), &platform("IAMACC"), by),
        service_list: Identity::issue(rsa(), &platform("SERVICELIST"), by),
        nurse: Identity::issue(rsa(), &holder("SSIN", NISS, "PEETERS ANNA"), by),
        colleague: Identity::issue(rsa(), &holder("SSIN", "85010100214", "MAES BERT"), by),
        group: Identity::issue(rsa(), &holder("NIHII-GROUP", GROUP, "DE BRUG"), by),
        card: Identity::issue(elliptic(), &card(), by),
        stranger: Identity::issue(rsa(), &platform("IAMACC"), None),
        authority,
    }
});

pub(crate) fn nurse() -> Holder {
    Holder::Nurse(NISS.parse().unwrap())
}

pub(crate) fn group() -> Holder {
    Holder::GroupOfNurses(GROUP.parse().unwrap())
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn rsa() -> PKey<Private> {
    PKey::from_rsa(Rsa::generate(2048).unwrap()).unwrap()
}

fn elliptic() -> PKey<Private> {
    let group = EcGroup::from_curve_name(Nid::SECP384R1).unwrap();
    PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap()
}

pub(crate) fn name(parts: &[(&str, &str)]) -> X509Name {
    let mut builder = X509NameBuilder::new().unwrap();
    for (kind, value) in parts {
        builder.append_entry_by_text(kind, value).unwrap();
    }
    builder.build()
}

/// The subject of a care provider, in the order of its DER form.
pub(crate) fn holder(kind: &str, number: &str, called: &str) -> X509Name {
    let typed = format!("{kind}={number}");
    name(&[
        ("C", "BE"),
        ("O", "Federal Government"),
        ("OU", &typed),
        ("OU", called),
        ("OU", "eHealth-platform Belgium"),
        ("CN", &typed),
    ])
}

fn platform(application: &str) -> X509Name {
    name(&[
        ("C", "BE"),
        ("O", "Federal Government"),
        ("OU", application),
        ("OU", "CBE=0809394427"),
        ("OU", "EHEALTH-PLATFORM"),
        ("OU", "eHealth-platform Belgium"),
        ("CN", &format!("CBE=0809394427, {application}")),
    ])
}

/// The subject of the authentication certificate of an identity card.
pub(crate) fn card() -> X509Name {
    name(&[
        ("C", "BE"),
        ("CN", "Anna Peeters (Authentication)"),
        ("SN", "Peeters"),
        ("GN", "Anna"),
        ("serialNumber", NISS),
    ])
}

impl Identity {
    pub(crate) fn issue(key: PKey<Private>, subject: &X509Name, issuer: Option<&Self>) -> Self {
        let valid = ("2026-01-01T00:00:00Z", "2028-12-31T00:00:00Z");
        Self::issue_between(key, subject, issuer, valid)
    }

    pub(crate) fn issue_between(
        key: PKey<Private>,
        subject: &X509Name,
        issuer: Option<&Self>,
        (from, until): (&str, &str),
    ) -> Self {
        let mut builder = X509Builder::new().unwrap();
        builder.set_version(2).unwrap();
        let mut serial = BigNum::new().unwrap();
        serial.rand(63, MsbOption::MAYBE_ZERO, false).unwrap();
        builder
            .set_serial_number(&serial.to_asn1_integer().unwrap())
            .unwrap();
        builder.set_subject_name(subject).unwrap();
        let issuer_name = issuer.map_or(subject.as_ref(), |by| by.certificate.subject_name());
        builder.set_issuer_name(issuer_name).unwrap();
        let time = |text: &str| Asn1Time::from_unix(at(text).as_second()).unwrap();
        builder.set_not_before(&time(from)).unwrap();
        builder.set_not_after(&time(until)).unwrap();
        builder.set_pubkey(&key).unwrap();
        if issuer.is_none() {
            let authority = BasicConstraints::new().critical().ca().build().unwrap();
            builder.append_extension(authority).unwrap();
        }
        builder
            .sign(issuer.map_or(&key, |by| &by.key), MessageDigest::sha256())
            .unwrap();
        Self {
            certificate: builder.build(),
            key,
        }
    }

    /// The same key in a certificate of another time.
    pub(crate) fn valid_between(&self, from: &str, until: &str) -> Self {
        let subject = self.certificate.subject_name().to_owned().unwrap();
        Self::issue_between(
            self.key.clone(),
            &subject,
            Some(&CAST.authority),
            (from, until),
        )
    }

    /// A signer as the connector signs: ECDSA with SHA-256 on every curve.
    pub(crate) fn signer(&self) -> KeySigner {
        let algorithm = match self.key.rsa().is_ok() {
            true => SignatureAlgorithm::RsaSha256,
            false => SignatureAlgorithm::EcdsaSha256,
        };
        KeySigner::with_algorithm(self.key.clone(), self.certificate.clone(), algorithm).unwrap()
    }
}
