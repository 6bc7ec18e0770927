//! The practice keystores, in the eyes of other programs.

use std::collections::HashSet;
use std::process::Command;

use openssl::x509::X509;
use p12_keystore::{KeyStore, KeyStoreEntry, Pkcs12ImportPolicy};
use valise_simulator::{KeystoreState, PracticeKeystore, Quality};

use crate::support::World;

fn read(keystore: &PracticeKeystore) -> KeyStore {
    let bytes = std::fs::read(&keystore.path).expect("file");
    KeyStore::from_pkcs12(&bytes, &keystore.password, Pkcs12ImportPolicy::Relaxed).expect("P12")
}

fn chain(store: &KeyStore, alias: &str) -> Vec<X509> {
    let Some(KeyStoreEntry::PrivateKeyChain(chain)) = store.entry(alias) else {
        panic!("no key under {alias}")
    };
    let certificates = chain.certs().iter();
    certificates
        .map(|one| X509::from_der(one.as_der()).expect("certificate"))
        .collect()
}

#[tokio::test]
async fn a_complete_keystore_is_built_as_the_platform_builds_them() {
    let world = World::start().await;
    let states = [
        KeystoreState::Usable,
        KeystoreState::Expired,
        KeystoreState::OtherPerson,
    ];
    let all = world
        .simulator
        .keystores()
        .iter()
        .filter(|one| states.contains(&one.state));
    for keystore in all {
        let store = read(keystore);
        let authentication = chain(&store, "authentication");
        assert_eq!(authentication.len(), 2, "leaf and issuer");
        let issuer = authentication[1].public_key().expect("key");
        assert!(authentication[0].verify(&issuer).expect("signature"));
        let name = authentication[0].subject_name();
        let (kind, number) = match keystore.quality {
            Quality::Nurse => ("SSIN", &keystore.niss),
            Quality::GroupOfNurses => ("NIHII-GROUP", &keystore.nihii),
        };
        let parts: Vec<String> = name
            .entries()
            .map(|entry| entry.data().to_string().expect("text"))
            .collect();
        let holder = format!("{} {}", keystore.first_name, keystore.name);
        let identifier = format!("{kind}={number}");
        let holder = holder.trim();
        let platform = "eHealth-platform Belgium";
        let expected = [
            "BE",
            "Federal Government",
            &identifier,
            holder,
            platform,
            &identifier,
        ];
        assert_eq!(parts, expected);

        let decimal = store.entries().map(|(alias, _)| alias);
        let decimal = decimal.filter(|alias| alias.bytes().all(|b| b.is_ascii_digit()));
        let decimal: Vec<_> = decimal.collect();
        assert_eq!(decimal.len(), 1, "one encryption key");
        let encryption = chain(&store, decimal[0]);
        let own = authentication[0].public_key().expect("key");
        assert!(
            encryption[0].verify(&own).expect("signature"),
            "issued by its own holder"
        );
        let serial = encryption[0].serial_number().to_bn().expect("number");
        assert_eq!(&serial.to_dec_str().expect("digits")[..], decimal[0]);
    }
}

#[tokio::test]
async fn states_are_what_their_name_says() {
    let world = World::start().await;
    let leaf = |state| {
        let keystore = world.keystore(state, Quality::Nurse);
        chain(&read(keystore), "authentication").remove(0)
    };
    let today = openssl::asn1::Asn1Time::days_from_now(0).expect("time");
    let days = |certificate: &X509| {
        today
            .diff(certificate.not_after())
            .expect("difference")
            .days
    };
    assert!(days(&leaf(KeystoreState::Usable)) > 1000);
    assert!((-31..=-29).contains(&days(&leaf(KeystoreState::Expired))));
    assert!((19..=21).contains(&days(&leaf(KeystoreState::EndingSoon))));
    let incomplete = leaf(KeystoreState::Incomplete);
    let own = incomplete.public_key().expect("key");
    assert!(
        incomplete.verify(&own).expect("signature"),
        "made for itself"
    );
    let store = read(world.keystore(KeystoreState::Incomplete, Quality::Nurse));
    assert_eq!(store.entries().len(), 1, "nothing but the new key");
}

#[tokio::test]
async fn files_are_named_by_holder_and_time_the_usable_one_last() {
    let world = World::start().await;
    let names: Vec<String> = world
        .simulator
        .keystores()
        .iter()
        .map(|one| {
            one.path
                .file_name()
                .expect("name")
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
    assert!(names[0].starts_with("SSIN=85010100214 20"), "{}", names[0]);
    assert!(
        names[1].starts_with("NIHII-GROUP=94123454 20"),
        "{}",
        names[1]
    );
    let newest = names
        .iter()
        .filter(|name| name.starts_with("SSIN=85010100214"))
        .max();
    assert_eq!(newest, Some(&names[0]));
}

#[tokio::test]
async fn keytool_lists_every_alias() {
    let world = World::start().await;
    let keystore = world.keystore(KeystoreState::Usable, Quality::Nurse);
    let output = Command::new("keytool")
        .args([
            "-J-Xshare:auto",
            "-list",
            "-storetype",
            "PKCS12",
            "-storepass",
        ])
        .arg(&keystore.password)
        .arg("-keystore")
        .arg(&keystore.path)
        .output();
    let Ok(output) = output else {
        println!("skipped: keytool is not installed");
        return;
    };
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{text}");
    assert!(text.contains("authentication,"), "{text}");
    assert_eq!(text.matches("PrivateKeyEntry").count(), 2, "{text}");
    assert!(text.contains("trustedCertEntry"), "{text}");
}

#[tokio::test]
async fn openssl_opens_the_modern_and_the_legacy_form() {
    let world = World::start().await;
    for (quality, legacy) in [(Quality::Nurse, false), (Quality::GroupOfNurses, true)] {
        let keystore = world.keystore(KeystoreState::Usable, quality);
        let mut command = Command::new("openssl");
        command.args(["pkcs12", "-info", "-noout", "-passin"]);
        command
            .arg(format!("pass:{}", keystore.password))
            .arg("-in")
            .arg(&keystore.path);
        if legacy {
            command.arg("-legacy");
        }
        let Ok(output) = command.output() else {
            println!("skipped: openssl is not installed");
            return;
        };
        let text = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{text}");
        let algorithm = if legacy {
            "pbeWithSHA1And3-KeyTripleDES-CBC"
        } else {
            "PBES2"
        };
        assert!(text.contains(algorithm), "{text}");
    }
}
