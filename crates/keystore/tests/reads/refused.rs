//! What is not taken for a keystore, and how it is called.

use std::fs::File;
use std::io::{Seek, SeekFrom, Write};

use valise_identifiers::{Nihii, Niss};
use valise_keystore::{Environment, Error, ExpectedHolder, Keystore, read_file};

use crate::tools::{Workshop, password, sample};

const NURSE: &str = "synthetic/nurse-acceptance.p12";

fn code(bytes: &[u8]) -> &'static str {
    Keystore::open(bytes, &password("Simulator_001"))
        .map_or_else(|error| error.code(), |_| "opened")
}

#[test]
fn a_wrong_password() {
    let Some(bytes) = sample(NURSE) else { return };
    for wrong in [
        "",
        "simulator_001",
        "Simulator_001 ",
        "Simulator_002",
        "\u{1f511}",
        "é",
    ] {
        let refused = Keystore::open(&bytes, &password(wrong)).unwrap_err();
        assert!(
            matches!(refused, Error::WrongPassword),
            "{wrong}: {refused}"
        );
    }
}

#[test]
fn a_file_that_was_cut() {
    let Some(bytes) = sample(NURSE) else { return };
    let bob = sample("p12/etee-bob.p12").unwrap();
    for file in [&bytes, &bob] {
        for length in (1..file.len()).step_by(97).chain([file.len() - 1]) {
            assert_eq!(
                code(&file[..length]),
                "keystore.truncated",
                "{length} bytes"
            );
        }
    }
    assert_eq!(code(&[]), "keystore.empty");
}

#[test]
fn a_file_of_which_one_octet_changed_never_opens_wrongly() {
    let Some(bytes) = sample("p12/ehi-dummy.p12") else {
        return;
    };
    let whole = Keystore::open(&bytes, &password("test001")).unwrap();
    for place in (0..bytes.len()).step_by(53) {
        let mut changed = bytes.clone();
        changed[place] ^= 0x41;
        // Some octets say nothing (the name of a null parameter …): then the facts must be the same.
        if let Ok(keystore) = Keystore::open(&changed, &password("test001")) {
            let now = "2011-06-01T00:00:00Z".parse().unwrap();
            assert_eq!(keystore.describe(now), whole.describe(now), "octet {place}");
        }
    }
}

#[test]
fn other_kinds_of_files() {
    let Some(workshop) = Workshop::with(&["openssl", "keytool"]) else {
        return;
    };
    workshop.authority("Valise practice issuing CA 001");
    workshop.run("openssl x509 -in ca.pem -outform DER -out ca.der");
    workshop.run("openssl crl2pkcs7 -nocrl -certfile ca.pem -outform DER -out ca.p7b");
    workshop.run("openssl pkcs8 -topk8 -nocrypt -in ca.key -outform DER -out ca.p8");
    workshop.run(
        "keytool -genkeypair -alias a -keyalg RSA -keysize 2048 -dname CN=a -storetype JKS \
         -keystore old.jks -storepass Test-1234 -keypass Test-1234",
    );
    assert_eq!(code(&workshop.read("ca.pem")), "keystore.pem");
    assert_eq!(code(&workshop.read("ca.key")), "keystore.pem");
    assert_eq!(code(&workshop.read("ca.der")), "keystore.plain_certificate");
    assert_eq!(code(&workshop.read("ca.p7b")), "keystore.not_a_keystore");
    assert_eq!(code(&workshop.read("ca.p8")), "keystore.not_a_keystore");
    assert_eq!(code(&workshop.read("old.jks")), "keystore.java_keystore");
    assert_eq!(code(b"\xff\xd8\xff\xe0\0\x10JFIF\0"), "keystore.picture");
    assert_eq!(code(b"hello"), "keystore.not_a_keystore");
    assert_eq!(code(&[0; 1000]), "keystore.not_a_keystore");
}

#[test]
fn a_truststore_has_no_private_key() {
    let Some(workshop) = Workshop::with(&["openssl"]) else {
        return;
    };
    workshop.authority("Valise practice issuing CA 001");
    workshop.run(
        "openssl pkcs12 -export -nokeys -in ca.pem -passout pass:Simulator_001 -out trust.p12",
    );
    assert_eq!(code(&workshop.read("trust.p12")), "keystore.no_private_key");
    workshop.run(
        "openssl pkcs12 -export -nocerts -inkey ca.key -passout pass:Simulator_001 -out key.p12",
    );
    assert_eq!(code(&workshop.read("key.p12")), "keystore.no_certificate");
}

#[test]
fn a_certificate_file_with_the_key_of_another() {
    let Some(workshop) = Workshop::with(&["openssl"]) else {
        return;
    };
    workshop.authority("Valise practice issuing CA 001");
    let usage = "keyEncipherment,dataEncipherment";
    workshop.leaf("only", "rsa:2048", "/C=BE/CN=SSIN=85010100115", usage);
    workshop.run("openssl pkcs12 -export -in only.pem -inkey only.key -certfile ca.pem -name 4660 -passout pass:Simulator_001 -out only.p12");
    assert_eq!(
        code(&workshop.read("only.p12")),
        "keystore.no_authentication_key"
    );
}

#[test]
fn more_rounds_than_any_real_file() {
    let Some(workshop) = Workshop::with(&["openssl"]) else {
        return;
    };
    workshop.authority("Valise practice issuing CA 001");
    workshop.run("openssl pkcs12 -export -iter 1100000 -nomaciter -in ca.pem -inkey ca.key -passout pass:Simulator_001 -out slow.p12");
    assert_eq!(code(&workshop.read("slow.p12")), "keystore.too_many_rounds");
}

#[test]
fn a_file_of_fifty_megabytes_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("film.p12");
    let mut file = File::create(&path).unwrap();
    file.set_len(50_000_000).unwrap();
    assert!(matches!(
        read_file(&path),
        Err(Error::TooLarge { limit: 1_000_000 })
    ));
    file.write_all(b"\xff\xd8\xff\xe0").unwrap();
    assert!(matches!(read_file(&path), Err(Error::Picture)));
    // In memory it is refused before anything is parsed.
    let mut bytes = vec![0; 1_000_001];
    bytes[..2].copy_from_slice(&[0x30, 0x80]);
    assert_eq!(code(&bytes), "keystore.too_large");

    file.seek(SeekFrom::Start(0)).unwrap();
    file.set_len(0).unwrap();
    assert!(matches!(read_file(&path), Err(Error::Empty)));
    assert!(matches!(
        read_file(folder.path()),
        Err(Error::NotAKeystore | Error::Unreadable(_))
    ));
    assert!(matches!(
        read_file(&folder.path().join("gone.p12")),
        Err(Error::Unreadable(_))
    ));
}

#[test]
fn a_file_on_the_disk_is_read_whole() {
    let Some(bytes) = sample(NURSE) else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nurse.p12");
    std::fs::write(&path, &bytes).unwrap();
    assert_eq!(*read_file(&path).unwrap(), bytes);
}

#[test]
fn a_certificate_that_does_not_serve_here_now_or_for_this_person() {
    let Some(bytes) = sample(NURSE) else { return };
    let keystore = Keystore::open(&bytes, &password("Simulator_001")).unwrap();
    let at = |time: &str| keystore.describe(time.parse().unwrap());
    let good = at("2027-01-01T00:00:00Z");
    good.check_usable(Environment::Acceptance).unwrap();
    good.check_usable(Environment::Practice).unwrap();
    let refused = good.check_usable(Environment::Production).unwrap_err();
    assert_eq!(refused.code(), "keystore.other_environment");
    assert_eq!(
        refused.params(),
        [
            ("found", "acceptance".to_owned()),
            ("wanted", "production".to_owned())
        ]
    );
    let expired = at("2029-11-24T02:48:26Z")
        .check_usable(Environment::Acceptance)
        .unwrap_err();
    assert_eq!(expired.code(), "keystore.expired");
    assert_eq!(expired.params(), [("until", "24/11/2029".to_owned())]);
    let early = at("2026-11-24T02:48:24Z")
        .check_usable(Environment::Acceptance)
        .unwrap_err();
    assert_eq!(early.code(), "keystore.not_yet_valid");

    let herself: Niss = "85010100115".parse().unwrap();
    let somebody: Niss = "55050512344".parse().unwrap();
    let group: Nihii = "94000126".parse().unwrap();
    good.check_holder(ExpectedHolder::Person(&herself)).unwrap();
    for other in [
        ExpectedHolder::Person(&somebody),
        ExpectedHolder::Group(&group),
    ] {
        assert_eq!(
            good.check_holder(other).unwrap_err().code(),
            "keystore.other_holder"
        );
    }
}
