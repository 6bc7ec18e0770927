use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::ec::{EcGroup, EcKey};
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::Private;
use openssl::x509::extension::KeyUsage;
use openssl::x509::{X509Builder, X509NameBuilder};

use super::*;
use crate::certificate::serial_number;

#[derive(Clone, Copy)]
enum Usage {
    Sign,
    Encrypt,
    Unsaid,
}

fn key() -> PKey<Private> {
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1).unwrap();
    PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap()
}

/// A certificate that starts so many days after 1 January 2026; its signature is of no interest.
fn certificate(
    key: &PKey<Private>,
    serial: u32,
    (subject, issuer): (&str, &str),
    usage: Usage,
    starts: i64,
) -> X509 {
    let name = |text: &str| {
        let mut name = X509NameBuilder::new().unwrap();
        name.append_entry_by_text("CN", text).unwrap();
        name.build()
    };
    let start = 1_767_225_600 + starts * 86_400;
    let mut builder = X509Builder::new().unwrap();
    let serial = BigNum::from_u32(serial).unwrap().to_asn1_integer().unwrap();
    builder.set_serial_number(&serial).unwrap();
    builder.set_subject_name(&name(subject)).unwrap();
    builder.set_issuer_name(&name(issuer)).unwrap();
    builder
        .set_not_before(&Asn1Time::from_unix(start).unwrap())
        .unwrap();
    builder
        .set_not_after(&Asn1Time::from_unix(start + 1_000_000).unwrap())
        .unwrap();
    builder.set_pubkey(key).unwrap();
    let usage = match usage {
        Usage::Sign => Some(KeyUsage::new().digital_signature().build().unwrap()),
        Usage::Encrypt => Some(KeyUsage::new().key_encipherment().build().unwrap()),
        Usage::Unsaid => None,
    };
    if let Some(usage) = usage {
        builder.append_extension(usage).unwrap();
    }
    builder.sign(key, MessageDigest::sha256()).unwrap();
    builder.build()
}

fn entry(alias: &str, serial: u32, names: (&str, &str), usage: Usage, starts: i64) -> Entry {
    let key = key();
    Entry {
        alias: (!alias.is_empty()).then(|| alias.to_owned()),
        certificate: certificate(&key, serial, names, usage, starts),
        key: KeySource::Open(key),
    }
}

fn picked(mut entries: Vec<Entry>) -> Option<String> {
    pick_authentication(&mut entries).map(|entry| serial_number(&entry.certificate))
}

const ISSUED: (&str, &str) = ("anna", "authority");
const OWN: (&str, &str) = ("anna", "anna");

#[test]
fn the_alias_decides_first_whatever_its_case() {
    let entries = vec![
        entry("other", 1, ISSUED, Usage::Sign, 9),
        entry("Authentication", 2, ISSUED, Usage::Unsaid, 0),
    ];
    assert_eq!(picked(entries).as_deref(), Some("2"));
}

#[test]
fn then_the_usage_then_the_issuer_and_the_newest_of_several() {
    let by_usage = vec![
        entry("7", 7, OWN, Usage::Encrypt, 9),
        entry("a", 1, ISSUED, Usage::Sign, 0),
        entry("b", 2, ISSUED, Usage::Sign, 5),
    ];
    assert_eq!(picked(by_usage).as_deref(), Some("2"));
    let by_issuer = vec![
        entry("a", 1, OWN, Usage::Unsaid, 9),
        entry("b", 2, ISSUED, Usage::Unsaid, 0),
    ];
    assert_eq!(picked(by_issuer).as_deref(), Some("2"));
    let request = vec![entry("", 1, OWN, Usage::Unsaid, 0)];
    assert_eq!(picked(request).as_deref(), Some("1"));
}

#[test]
fn a_key_that_only_encrypts_never_logs_in() {
    assert_eq!(picked(vec![entry("7", 7, OWN, Usage::Encrypt, 0)]), None);
}

#[test]
fn old_encryption_keys_stay_and_the_newest_comes_first() {
    let mut entries = vec![
        entry("authentication", 1, ISSUED, Usage::Sign, 0),
        entry("71", 71, OWN, Usage::Encrypt, 1),
        entry("73", 73, OWN, Usage::Encrypt, 3),
        entry("without number", 72, OWN, Usage::Encrypt, 2),
        entry("74", 74, ("anna", "somebody"), Usage::Encrypt, 4),
        entry("foreign", 75, ("x", "somebody"), Usage::Encrypt, 5),
    ];
    let authentication = pick_authentication(&mut entries).unwrap();
    let serials: Vec<_> = pick_encryption(entries, &authentication)
        .iter()
        .map(|entry| serial_number(&entry.certificate))
        .collect();
    assert_eq!(serials, ["74", "73", "72", "71"]);
}

#[test]
fn keys_find_their_certificates_by_id_then_by_public_key() {
    let (first, second, third) = (key(), key(), key());
    let found = |key: &PKey<Private>, serial, id: Option<&[u8]>| CertificateEntry {
        alias: Some(format!("alias {serial}")),
        local_key_id: id.map(<[u8]>::to_vec),
        certificate: certificate(key, serial, ISSUED, Usage::Sign, 0),
    };
    let certificates = [
        found(&second, 2, None),
        found(&first, 1, Some(b"id")),
        found(&second, 3, Some(b"x")),
    ];
    let wanted = |key: &PKey<Private>, id: Option<&[u8]>| KeyEntry {
        alias: None,
        local_key_id: id.map(<[u8]>::to_vec),
        source: KeySource::Open(key.clone()),
    };
    let keys = vec![
        wanted(&first, Some(b"id")),
        wanted(&second, None),
        // An id nobody carries, and a key nobody certified.
        wanted(&third, Some(b"gone")),
    ];
    let entries = pair(keys, &certificates, &SecretString::from("")).unwrap();
    let found: Vec<_> = entries
        .iter()
        .map(|entry| {
            (
                serial_number(&entry.certificate),
                entry.alias.clone().unwrap(),
            )
        })
        .collect();
    assert_eq!(
        found,
        [
            ("1".to_owned(), "alias 1".to_owned()),
            ("2".to_owned(), "alias 2".to_owned())
        ]
    );
}
