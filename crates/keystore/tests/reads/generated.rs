//! Keystores made here and now by `openssl` and `keytool`.

use std::sync::OnceLock;

use jiff::Timestamp;
use valise_keystore::{CertificateState, Environment, Error, Keystore, Missing, Quality};
use valise_xmldsig::{SignatureAlgorithm, Signer};

use crate::ber::{Depth, berify};
use crate::tools::{Workshop, password};

const PERSON: &str = "/C=BE/O=Federal Government/OU=SSIN=85010100115/OU=ANNA PEETERS/OU=eHealth-platform Belgium/CN=SSIN=85010100115";
const GROUP: &str = "/C=BE/O=Federal Government/OU=NIHII-GROUP=94000126/OU=DE BRUG/OU=eHealth-platform Belgium/CN=NIHII-GROUP=94000126";
const SIGN: &str = "digitalSignature,nonRepudiation,keyEncipherment";

/// Half a year from the making of the certificates, which are valid for three years.
fn soon() -> Timestamp {
    Timestamp::now() + jiff::SignedDuration::from_hours(24 * 180)
}

/// A person's keystore: `authentication` and one decimal alias, with the authority.
fn person(workshop: &Workshop, key: &str) {
    workshop.authority("Valise practice issuing CA 001");
    workshop.leaf("auth", key, PERSON, SIGN);
    workshop.own_leaf("enc", "auth", PERSON, "123456789012345678901234");
    workshop.run("openssl pkcs12 -export -in auth.pem -inkey auth.key -certfile ca.pem -name authentication -passout pass:Test-1234 -out auth.p12");
    workshop.run("openssl pkcs12 -export -in enc.pem -inkey enc.key -name 123456789012345678901234 -passout pass:Test-1234 -out enc.p12");
}

/// That person with RSA keys, made once for all tests; they add files of their own beside hers.
fn rsa_person() -> Option<&'static Workshop> {
    static WORKSHOP: OnceLock<Option<Workshop>> = OnceLock::new();
    let made = WORKSHOP.get_or_init(|| {
        let workshop = Workshop::with(&["openssl", "keytool"])?;
        person(&workshop, "rsa:2048");
        Some(workshop)
    });
    made.as_ref()
}

/// Puts both entries into one file, as Java does.
fn both_entries(workshop: &Workshop, options: &str, file: &str) {
    for part in ["auth", "enc"] {
        workshop.run(&format!(
            "keytool {options} -importkeystore -noprompt -srckeystore {part}.p12 \
             -srcstoretype PKCS12 -srcstorepass Test-1234 -destkeystore {file} \
             -deststoretype PKCS12 -deststorepass Test-1234"
        ));
    }
}

fn expect_person(keystore: &Keystore) {
    let facts = keystore.describe(soon());
    assert_eq!(facts.environment, Environment::Practice);
    assert_eq!(facts.value.as_deref(), Some("85010100115"));
    assert_eq!(facts.name.as_deref(), Some("ANNA PEETERS"));
    assert_eq!(facts.serial, "4660");
    assert_eq!(facts.state, CertificateState::Ok);
    assert_eq!(facts.missing, []);
    let serials: Vec<_> = facts
        .encryption_keys
        .iter()
        .map(|key| key.serial.as_str())
        .collect();
    assert_eq!(serials, ["123456789012345678901234"]);
    assert_eq!(keystore.chain().len(), 2);
    keystore
        .authentication_signer()
        .unwrap()
        .sign(b"x")
        .unwrap();
    assert!(
        keystore
            .encryption_key("123456789012345678901234")
            .unwrap()
            .is_some()
    );
}

#[test]
fn what_java_writes_today_and_wrote_before() {
    let Some(workshop) = rsa_person() else {
        return;
    };
    both_entries(workshop, "", "modern.p12");
    let modern = workshop.read("modern.p12");
    expect_person(&Keystore::open(&modern, &password("Test-1234")).unwrap());

    both_entries(workshop, "-J-Dkeystore.pkcs12.legacy", "legacy.p12");
    let legacy = workshop.read("legacy.p12");
    let rc2_40 = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 12, 1, 6];
    assert!(legacy.windows(rc2_40.len()).any(|window| window == rc2_40));
    expect_person(&Keystore::open(&legacy, &password("Test-1234")).unwrap());

    for depth in [Depth::Outer, Depth::Inner] {
        for file in [&modern, &legacy] {
            let ber = berify(file, depth);
            expect_person(&Keystore::open(&ber, &password("Test-1234")).unwrap());
            let refused = Keystore::open(&ber, &password("test-1234")).unwrap_err();
            assert!(matches!(refused, Error::WrongPassword), "{refused}");
        }
    }
}

#[test]
fn what_openssl_writes_today_and_wrote_before() {
    let Some(workshop) = rsa_person() else {
        return;
    };
    for options in [
        "",
        "-legacy",
        "-keypbe PBE-SHA1-3DES -certpbe PBE-SHA1-3DES -macalg sha1",
        "-certpbe NONE",
        "-keypbe NONE -certpbe NONE",
        "-macalg sha512",
        "-nomac",
    ] {
        workshop.run(&format!(
            "openssl pkcs12 -export {options} -in auth.pem -inkey auth.key -certfile ca.pem \
             -name authentication -passout pass:Test-1234 -out of-openssl.p12"
        ));
        let keystore =
            Keystore::open(&workshop.read("of-openssl.p12"), &password("Test-1234")).unwrap();
        let facts = keystore.describe(soon());
        assert_eq!(facts.value.as_deref(), Some("85010100115"), "{options}");
        assert_eq!(facts.missing, [Missing::EncryptionKey], "{options}");
        assert_eq!(
            facts.state,
            CertificateState::Ok,
            "only sealed messages need the other key"
        );
        assert!(!facts.complete);
        keystore.authentication_signer().unwrap();
    }
}

#[test]
fn elliptic_keys() {
    for (curve, name, algorithm) in [
        ("P-256", "EC-P-256", SignatureAlgorithm::EcdsaSha256),
        ("P-384", "EC-P-384", SignatureAlgorithm::EcdsaSha384),
    ] {
        let Some(workshop) = Workshop::with(&["openssl"]) else {
            return;
        };
        person(&workshop, &format!("ec -pkeyopt ec_paramgen_curve:{curve}"));
        let bytes = workshop.read("auth.p12");
        let keystore = Keystore::open(&bytes, &password("Test-1234")).unwrap();
        assert_eq!(keystore.describe(soon()).key_algorithm, name);
        let signer = keystore.authentication_signer().unwrap();
        assert_eq!(signer.algorithm(), algorithm);
        signer.sign(b"x").unwrap();
    }
}

#[test]
fn a_nursing_group_with_an_accented_password() {
    let Some(workshop) = Workshop::with(&["openssl", "keytool"]) else {
        return;
    };
    workshop.authority("TEST-ZetesConfidens-eHealth acceptance test-issuing CA 001");
    workshop.leaf("auth", "rsa:2048", GROUP, SIGN);
    for options in ["", "-legacy"] {
        workshop.run(&format!(
            "openssl pkcs12 -export {options} -in auth.pem -inkey auth.key -certfile ca.pem \
             -name authentication -passout pass:Été-2026 -out group.p12"
        ));
        let keystore = Keystore::open(&workshop.read("group.p12"), &password("Été-2026")).unwrap();
        let facts = keystore.describe(soon());
        assert_eq!(facts.environment, Environment::Acceptance);
        assert_eq!(facts.quality, Some(Quality::GroupOfNurses));
        assert_eq!(facts.certificate_type.as_deref(), Some("NIHII-GROUP"));
        assert_eq!(facts.name.as_deref(), Some("DE BRUG"));
        assert_eq!(
            facts.group_nihii().map(|nihii| nihii.as_11()),
            Some("94000126000".to_owned())
        );
        assert_eq!(facts.niss(), None);
        keystore.authentication_signer().unwrap();
    }
}

#[test]
fn a_request_that_was_not_completed() {
    let Some(workshop) = Workshop::with(&["keytool"]) else {
        return;
    };
    workshop.run(
        "keytool -genkeypair -alias authentication -keyalg RSA -keysize 2048 -validity 1000 \
         -dname CN=SSIN\\=85010100115,OU=eHealth-platform~Belgium,OU=ANNA~PEETERS,OU=SSIN\\=85010100115,O=Federal~Government,C=BE \
         -keystore request.p12 -storetype PKCS12 -storepass Test-1234",
    );
    let keystore = Keystore::open(&workshop.read("request.p12"), &password("Test-1234")).unwrap();
    assert!(keystore.is_self_signed());
    let facts = keystore.describe(soon());
    assert_eq!(facts.state, CertificateState::Incomplete);
    assert_eq!(
        facts.missing,
        [Missing::IssuedCertificate, Missing::EncryptionKey]
    );
    assert_eq!(facts.value.as_deref(), Some("85010100115"));
    let refused = facts.check_usable(Environment::Production).unwrap_err();
    assert!(matches!(refused, Error::Incomplete));
}

#[test]
fn an_issued_certificate_without_its_authority() {
    let Some(workshop) = rsa_person() else {
        return;
    };
    workshop.run("openssl pkcs12 -export -in auth.pem -inkey auth.key -name authentication -passout pass:Test-1234 -out alone.p12");
    let keystore = Keystore::open(&workshop.read("alone.p12"), &password("Test-1234")).unwrap();
    let facts = keystore.describe(soon());
    assert_eq!(
        facts.missing,
        [Missing::IssuerCertificate, Missing::EncryptionKey]
    );
    assert!(!facts.complete);
    assert_eq!(facts.state, CertificateState::Ok);

    // Another authority of the same name does not complete it.
    let Some(other) = Workshop::with(&["openssl"]) else {
        return;
    };
    other.authority("Valise practice issuing CA 001");
    std::fs::copy(other.path("ca.pem"), workshop.path("other-ca.pem")).unwrap();
    workshop.run("openssl pkcs12 -export -in auth.pem -inkey auth.key -certfile other-ca.pem -name authentication -passout pass:Test-1234 -out wrong.p12");
    let keystore = Keystore::open(&workshop.read("wrong.p12"), &password("Test-1234")).unwrap();
    assert_eq!(keystore.chain().len(), 1);
    let facts = keystore.describe(soon());
    assert!(facts.missing.contains(&Missing::IssuerCertificate));
    assert!(!facts.complete);
}

#[test]
fn without_the_usual_aliases_the_usage_tells_the_keys_apart() {
    let Some(workshop) = rsa_person() else {
        return;
    };
    workshop.run("openssl pkcs12 -export -in auth.pem -inkey auth.key -certfile ca.pem -name one -passout pass:Test-1234 -out one.p12");
    workshop.run("openssl pkcs12 -export -in enc.pem -inkey enc.key -name two -passout pass:Test-1234 -out two.p12");
    for part in ["two", "one"] {
        workshop.run(&format!(
            "keytool -importkeystore -noprompt -srckeystore {part}.p12 -srcstoretype PKCS12 \
             -srcstorepass Test-1234 -destkeystore unusual.p12 -deststoretype PKCS12 \
             -deststorepass Test-1234"
        ));
    }
    let keystore = Keystore::open(&workshop.read("unusual.p12"), &password("Test-1234")).unwrap();
    expect_person(&keystore);
}
