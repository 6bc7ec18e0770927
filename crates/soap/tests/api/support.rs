//! Invented signers and instants.

use std::path::PathBuf;
use std::sync::LazyLock;

use jiff::Timestamp;
use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::ec::{EcGroup, EcKey};
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private};
use openssl::rsa::Rsa;
use openssl::x509::extension::{BasicConstraints, SubjectAlternativeName};
use openssl::x509::{X509, X509Builder, X509NameBuilder};
use valise_xmldsig::{KeySigner, SignatureAlgorithm};

pub(crate) struct Identity {
    pub(crate) key: PKey<Private>,
    pub(crate) certificate: X509,
}

pub(crate) static RSA: LazyLock<Identity> =
    LazyLock::new(|| Identity::issue(rsa(), "Nurse", None, &[]));
static P384: LazyLock<Identity> = LazyLock::new(|| {
    let group = EcGroup::from_curve_name(Nid::SECP384R1).unwrap();
    let key = PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap();
    Identity::issue(key, "Card", None, &[])
});

pub(crate) fn rsa() -> PKey<Private> {
    PKey::from_rsa(Rsa::generate(2048).unwrap()).unwrap()
}

impl Identity {
    /// A certificate for `key`, issued by another or by itself, for server names when given.
    pub(crate) fn issue(
        key: PKey<Private>,
        name: &str,
        issuer: Option<&Identity>,
        hosts: &[&str],
    ) -> Self {
        Self::issue_for_days(key, name, issuer, hosts, (-1, 30))
    }

    pub(crate) fn issue_for_days(
        key: PKey<Private>,
        name: &str,
        issuer: Option<&Identity>,
        hosts: &[&str],
        (from, until): (i64, i64),
    ) -> Self {
        let mut subject = X509NameBuilder::new().unwrap();
        subject.append_entry_by_nid(Nid::COMMONNAME, name).unwrap();
        let subject = subject.build();
        let mut builder = X509Builder::new().unwrap();
        builder.set_version(2).unwrap();
        let serial = BigNum::from_u32(name.len() as u32 + 1).unwrap();
        builder
            .set_serial_number(&serial.to_asn1_integer().unwrap())
            .unwrap();
        builder.set_subject_name(&subject).unwrap();
        let issuer_name = issuer.map_or(subject.as_ref(), |by| by.certificate.subject_name());
        builder.set_issuer_name(issuer_name).unwrap();
        let now = Timestamp::now().as_second();
        let day = |days: i64| Asn1Time::from_unix(now + days * 86_400).unwrap();
        builder.set_not_before(&day(from)).unwrap();
        builder.set_not_after(&day(until)).unwrap();
        builder.set_pubkey(&key).unwrap();
        if hosts.is_empty() {
            let authority = BasicConstraints::new().critical().ca().build().unwrap();
            builder.append_extension(authority).unwrap();
        } else {
            let mut names = SubjectAlternativeName::new();
            for host in hosts {
                match host.parse::<std::net::IpAddr>() {
                    Ok(_) => names.ip(host),
                    Err(_) => names.dns(host),
                };
            }
            let names = names.build(&builder.x509v3_context(None, None)).unwrap();
            builder.append_extension(names).unwrap();
        }
        let signing = issuer.map_or(&key, |by| &by.key);
        builder.sign(signing, MessageDigest::sha256()).unwrap();
        let certificate = builder.build();
        Self { key, certificate }
    }

    pub(crate) fn pem(&self) -> String {
        String::from_utf8(self.certificate.to_pem().unwrap()).unwrap()
    }

    pub(crate) fn signer(&self) -> KeySigner {
        KeySigner::new(self.key.clone(), self.certificate.clone()).unwrap()
    }
}

/// One signer of each kind: a certificate file, and an identity card as the connector uses it.
pub(crate) fn signers() -> Vec<KeySigner> {
    let card = KeySigner::with_algorithm(
        P384.key.clone(),
        P384.certificate.clone(),
        SignatureAlgorithm::EcdsaSha256,
    );
    vec![RSA.signer(), P384.signer(), card.unwrap()]
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// A file of the shared folder; says so when it is absent.
pub(crate) fn shared(path: &str) -> Option<PathBuf> {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if !root.is_dir() {
        println!("skipped: ../shared is absent");
        return None;
    }
    Some(root.join(path))
}
