//! The keystores of the dossier.

use openssl::hash::MessageDigest;
use openssl::sign::Verifier;
use valise_keystore::{CertificateState, Environment, Keystore, Missing, normalise};
use valise_xmldsig::Signer;

use crate::tools::{password, sample};

const NURSE: &str = "synthetic/nurse-acceptance.p12";
const NURSE_PASSWORD: &str = "Simulator_001";

#[test]
fn the_nurse_of_acceptance() {
    let Some(bytes) = sample(NURSE) else { return };
    let keystore = Keystore::open(&bytes, &password(NURSE_PASSWORD)).unwrap();
    let facts = keystore.describe("2027-01-01T00:00:00Z".parse().unwrap());
    let name = "CN=SSIN=85010100115,OU=eHealth-platform Belgium,OU=TESTVERPLEEGKUNDIGE ALFA,\
                OU=SSIN=85010100115,O=Federal Government,C=BE";
    assert_eq!(facts.environment, Environment::Acceptance);
    assert_eq!(facts.quality, None);
    assert_eq!(facts.certificate_type.as_deref(), Some("SSIN"));
    assert_eq!(facts.value.as_deref(), Some("85010100115"));
    assert_eq!(facts.name.as_deref(), Some("TESTVERPLEEGKUNDIGE ALFA"));
    assert_eq!(facts.application_id, None);
    assert_eq!(facts.subject, name);
    assert_eq!(
        facts.issuer,
        "CN=SIMULATOR eHealth acceptance test-issuing CA 001,serialNumber=001,O=SIMULATOR CA,C=BE"
    );
    assert_eq!(facts.serial, "6355609589720773748");
    assert_eq!(facts.valid_from.to_string(), "2026-11-24T02:48:25Z");
    assert_eq!(facts.valid_until.to_string(), "2029-11-24T02:48:25Z");
    assert_eq!(facts.days_left, 1058);
    assert_eq!(facts.renewable_from.to_string(), "2029-08-26T02:48:25Z");
    assert_eq!(facts.state, CertificateState::Ok);
    assert!(facts.complete);
    assert_eq!(facts.missing, []);
    assert_eq!(facts.key_algorithm, "RSA-2048");
    assert_eq!(
        facts.sha256,
        "d447284c611f39a4b93edf7f66a7353106b8eeb032ff71c33c5c88d9b31e06b9"
    );
    let [encryption] = facts.encryption_keys.as_slice() else {
        panic!("one encryption key")
    };
    assert_eq!(encryption.serial, "30843640757760179187927186337382554845");
    assert_eq!(encryption.valid_from.to_string(), "2026-11-24T02:48:26Z");
    assert_eq!(encryption.valid_until.to_string(), "2029-11-24T02:48:26Z");
    let later = "2029-11-01T00:00:00Z".parse().unwrap();
    assert_eq!(facts.clone().at(later), keystore.describe(later));
    assert_eq!(facts.clone().at(later).state, CertificateState::Urgent);
    assert_eq!(
        facts.niss().map(|niss| niss.formatted()),
        Some("85.01.01-001.15".to_owned())
    );
}

#[test]
fn debug_output_does_not_say_who_the_holder_is() {
    let Some(bytes) = sample(NURSE) else { return };
    let keystore = Keystore::open(&bytes, &password(NURSE_PASSWORD)).unwrap();
    let facts = keystore.describe("2027-01-01T00:00:00Z".parse().unwrap());
    let text = format!("{facts:?} {keystore:?}");
    for personal in ["85010100115", "ALFA", NURSE_PASSWORD] {
        assert!(!text.contains(personal), "{text}");
    }
}

#[test]
fn the_keys_of_the_nurse_are_those_of_her_certificates() {
    let Some(bytes) = sample(NURSE) else { return };
    let keystore = Keystore::open(&bytes, &password(NURSE_PASSWORD)).unwrap();
    assert_eq!(
        keystore.chain().len(),
        2,
        "the certificate and its authority"
    );

    let signer = keystore.authentication_signer().unwrap();
    let signature = signer.sign(b"bonjour").unwrap();
    let public = keystore.authentication_certificate().public_key().unwrap();
    let mut verifier = Verifier::new(MessageDigest::sha256(), &public).unwrap();
    assert!(verifier.verify_oneshot(&signature, b"bonjour").unwrap());

    // The key files lie beside the keystore.
    let pem = |name: &str| {
        let text = sample(&format!("synthetic/{name}")).unwrap();
        openssl::pkey::PKey::private_key_from_pem(&text).unwrap()
    };
    assert!(
        keystore
            .authentication_key()
            .unwrap()
            .public_eq(&pem("auth.key"))
    );
    let encryption = keystore
        .encryption_key("30843640757760179187927186337382554845")
        .unwrap();
    assert!(encryption.unwrap().public_eq(&pem("enc.key")));
    assert!(keystore.encryption_key("1").unwrap().is_none());
}

#[test]
fn an_old_file_of_bouncycastle_in_ber() {
    let Some(bytes) = sample("p12/etee-bob.p12") else {
        return;
    };
    assert_eq!(&bytes[..2], [0x30, 0x80], "an indefinite length");
    let keystore = Keystore::open(&bytes, &password("test")).unwrap();
    let facts = keystore.describe("2026-11-24T00:00:00Z".parse().unwrap());
    assert_eq!(
        facts.environment,
        Environment::Production,
        "its issuer says nothing else"
    );
    assert_eq!(facts.quality, None);
    assert_eq!(facts.certificate_type, None);
    assert_eq!(facts.value, None);
    assert_eq!(facts.name.as_deref(), Some("Bob"));
    assert_eq!(
        facts.subject,
        "CN=Bob,OU=eHealth-platform Belgium,O=Federal Government,C=BE"
    );
    assert_eq!(
        facts.issuer,
        "CN=eH CA,OU=eHealth-platform Belgium,O=Federal Government,C=BE"
    );
    assert_eq!(facts.serial, "11687039761893623081");
    assert_eq!(facts.valid_from.to_string(), "2014-03-12T07:13:32Z");
    assert_eq!(facts.valid_until.to_string(), "2033-05-11T07:13:32Z");
    assert_eq!(facts.state, CertificateState::Ok);
    assert!(facts.complete);
    assert_eq!(facts.key_algorithm, "RSA-2048");
    assert_eq!(
        facts.sha256,
        "3a6769ebf0323be12688a4e106d19020674e3b03e21614db2b83157cb7dc9569"
    );
    let serials: Vec<_> = facts
        .encryption_keys
        .iter()
        .map(|key| key.serial.as_str())
        .collect();
    assert_eq!(serials, ["825373489"]);
    assert_eq!(keystore.chain().len(), 2);
    keystore.authentication_signer().unwrap();
    assert!(keystore.encryption_key("825373489").unwrap().is_some());
}

#[test]
fn in_der_the_old_file_opens_with_other_readers_too() {
    let Some(bytes) = sample("p12/etee-bob.p12") else {
        return;
    };
    let der = normalise(&bytes).unwrap();
    assert_eq!(&der[..2], [0x30, 0x82], "a definite length");
    assert!(p12_keystore::Pkcs12Archive::from_pkcs12(&bytes, "test").is_err());
    let archive = p12_keystore::Pkcs12Archive::from_pkcs12(&der, "test").unwrap();
    assert_eq!((archive.keys.len(), archive.certs.len()), (2, 4));
    assert_eq!(*normalise(&der).unwrap(), *der);
}

#[test]
fn a_foreign_file_without_the_usual_aliases_and_usages() {
    let Some(bytes) = sample("p12/ehi-dummy.p12") else {
        return;
    };
    let keystore = Keystore::open(&bytes, &password("test001")).unwrap();
    let facts = keystore.describe("2026-11-24T00:00:00Z".parse().unwrap());
    assert_eq!(facts.certificate_type, None);
    assert_eq!(facts.name.as_deref(), Some("cert1"));
    assert_eq!(
        facts.subject,
        "CN=cert1,O=Internet Widgits Pty Ltd,ST=Some-State,C=AU"
    );
    assert_eq!(
        facts.issuer,
        "CN=IntCa,O=Internet Widgits Pty Ltd,ST=Some-State,C=AU"
    );
    assert_eq!(facts.serial, "17391583599233832594");
    assert_eq!(facts.valid_until.to_string(), "2012-01-25T11:39:54Z");
    assert_eq!(facts.state, CertificateState::Expired);
    assert_eq!(facts.key_algorithm, "RSA-1024");
    assert_eq!(
        facts.sha256,
        "8aa9526c60ecf8c154821d05198e18b96c75c57d4edb31c1ddc519221bc02c5a"
    );
    let serials: Vec<_> = facts
        .encryption_keys
        .iter()
        .map(|key| key.serial.as_str())
        .collect();
    assert_eq!(serials, ["17054808319243771756"]);
    assert_eq!(
        keystore.chain().len(),
        3,
        "with an authority between and the root"
    );
    assert!(!facts.missing.contains(&Missing::IssuerCertificate));
}

#[test]
fn the_certificate_authorities_of_the_dossier_belong_to_their_environments() {
    for (file, environment) in [
        (
            "certs/zetes-ehealth-acpt-issuing-001.pem",
            Environment::Acceptance,
        ),
        (
            "certs/zetes-ehealth-prod-root-001.cer",
            Environment::Production,
        ),
    ] {
        let Some(bytes) = sample(file) else { return };
        let authority = openssl::x509::X509::from_pem(&bytes)
            .or_else(|_| openssl::x509::X509::from_der(&bytes))
            .unwrap();
        let name = authority
            .subject_name()
            .entries_by_nid(openssl::nid::Nid::COMMONNAME)
            .next();
        let name = name.unwrap().data().to_string().unwrap();
        assert_eq!(Environment::of_issuer(&name), environment, "{name}");
    }
}
