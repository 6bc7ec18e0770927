//! What goes over the wire when a card signs, with keys of our own.

use openssl::asn1::Asn1Time;
use openssl::ec::{EcGroup, EcKey};
use openssl::ecdsa::EcdsaSig;
use openssl::hash::{MessageDigest, hash};
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private};
use openssl::rsa::Rsa;
use openssl::sign::Signer as SoftwareSigner;
use openssl::x509::{X509, X509Builder};
use secrecy::SecretString;
use valise_xmldsig::{SignatureAlgorithm, Signer, SignerError};

use super::*;
use crate::hex::hex;
use crate::scripted::{Script, Step, answer, card_data, fail};
use crate::{Disposition, PinPadFault, TransportError};

const MESSAGE: &[u8] = b"<SignedInfo/>";
const VERIFY: &str = "0020000108241234ffffffffff";
const LOG_OFF: &str = "80e60000";
const MSE_AUTHENTICATION: &str = "002241b6050480018482";
const MSE_SIGNATURE: &str = "002241b6050480018483";

fn elliptic() -> PKey<Private> {
    let group = EcGroup::from_curve_name(Nid::SECP384R1).unwrap();
    PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap()
}

fn rsa() -> PKey<Private> {
    PKey::from_rsa(Rsa::generate(2048).unwrap()).unwrap()
}

fn certificate(key: &PKey<Private>) -> X509 {
    let mut builder = X509Builder::new().unwrap();
    builder.set_pubkey(key).unwrap();
    builder
        .set_not_before(&Asn1Time::days_from_now(0).unwrap())
        .unwrap();
    builder
        .set_not_after(&Asn1Time::days_from_now(1).unwrap())
        .unwrap();
    builder.sign(key, MessageDigest::sha256()).unwrap();
    builder.build()
}

fn typed() -> PinEntry {
    PinEntry::Typed(Pin::new(&SecretString::from("1234")).unwrap())
}

/// The command and the answer of a signature by an elliptic key, in two parts.
fn elliptic_steps(key: &PKey<Private>) -> ([Step; 2], Vec<u8>) {
    let digest = hash(MessageDigest::sha256(), MESSAGE).unwrap();
    let made = EcdsaSig::sign(&digest, &key.ec_key().unwrap()).unwrap();
    let mut raw = made.r().to_vec_padded(48).unwrap();
    raw.extend(made.s().to_vec_padded(48).unwrap());
    let steps = [
        answer(&format!("002a9e9a20{}", hex(&digest)), "6160"),
        answer("00c0000060", &format!("{}9000", hex(&raw))),
    ];
    (steps, raw)
}

fn sign(
    card: &mut Card,
    key: &PKey<Private>,
    role: KeyRole,
    algorithm: SignatureAlgorithm,
    entry: &PinEntry,
) -> Result<Vec<u8>, Error> {
    card.sign(role, &certificate(key), algorithm, MESSAGE, entry)
}

#[test]
fn both_keys_sign_right_after_the_pin_and_forget_it() {
    for (role, mse) in [
        (KeyRole::Authentication, MSE_AUTHENTICATION),
        (KeyRole::Signature, MSE_SIGNATURE),
    ] {
        let key = elliptic();
        let (steps, raw) = elliptic_steps(&key);
        let script = Script::new([answer(mse, "9000"), answer(VERIFY, "9000")]);
        script.add(steps);
        script.add([answer(LOG_OFF, "9000")]);
        let algorithm = SignatureAlgorithm::EcdsaSha256;
        let made = sign(&mut script.card(), &key, role, algorithm, &typed());
        assert_eq!(made, Ok(raw));
        script.assert_over();
    }
}

#[test]
fn an_rsa_key_signs_a_whole_digest_info() {
    let key = rsa();
    let digest = hash(MessageDigest::sha256(), MESSAGE).unwrap();
    let mut software = SoftwareSigner::new(MessageDigest::sha256(), &key).unwrap();
    let expected = software.sign_oneshot_to_vec(MESSAGE).unwrap();
    let info = format!("3031300d060960864801650304020105000420{}", hex(&digest));
    let script = Script::new([
        answer(MSE_AUTHENTICATION, "9000"),
        answer(VERIFY, "9000"),
        answer(&format!("002a9e9a33{info}"), "6100"),
        answer("00c0000000", &format!("{}9000", hex(&expected))),
        answer(LOG_OFF, "9000"),
    ]);
    let made = sign(
        &mut script.card(),
        &key,
        KeyRole::Authentication,
        SignatureAlgorithm::RsaSha256,
        &typed(),
    );
    assert_eq!(made, Ok(expected));
    script.assert_over();
}

#[test]
fn a_signature_by_another_key_is_not_given_out() {
    let (steps, _) = elliptic_steps(&elliptic());
    let script = Script::new([answer(MSE_AUTHENTICATION, "9000"), answer(VERIFY, "9000")]);
    script.add(steps);
    script.add([answer(LOG_OFF, "9000")]);
    let made = sign(
        &mut script.card(),
        &elliptic(),
        KeyRole::Authentication,
        SignatureAlgorithm::EcdsaSha256,
        &typed(),
    );
    assert_eq!(made, Err(Error::WrongSignature));
    script.assert_over();
}

#[test]
fn a_wrong_pin_ends_it_with_the_rights_taken_back() {
    let script = Script::new([
        answer(MSE_AUTHENTICATION, "9000"),
        answer(VERIFY, "63c1"),
        answer(LOG_OFF, "9000"),
    ]);
    let made = sign(
        &mut script.card(),
        &elliptic(),
        KeyRole::Authentication,
        SignatureAlgorithm::EcdsaSha256,
        &typed(),
    );
    assert_eq!(made, Err(Error::WrongPin { tries_left: 1 }));
    script.assert_over();
}

#[test]
fn key_and_algorithm_have_to_fit_before_the_card_is_asked() {
    let short = PKey::from_rsa(Rsa::generate(512).unwrap()).unwrap();
    for (key, algorithm) in [
        (elliptic(), SignatureAlgorithm::RsaSha256),
        (rsa(), SignatureAlgorithm::EcdsaSha256),
        (short, SignatureAlgorithm::RsaSha512),
    ] {
        let script = Script::default();
        let role = KeyRole::Authentication;
        let made = sign(&mut script.card(), &key, role, algorithm, &typed());
        assert_eq!(made, Err(Error::UnsupportedKey));
    }
}

#[test]
fn a_pin_is_given_again_only_when_it_was_right() {
    let key = elliptic();
    let (steps, raw) = elliptic_steps(&key);
    let [Step::Answer(compute, _), _] = &steps else {
        panic!("two answers");
    };
    let script = Script::new([
        answer(MSE_AUTHENTICATION, "9000"),
        answer(VERIFY, "9000"),
        fail(compute, TransportError::Reset),
        Step::Reconnect(Disposition::Leave, Ok(())),
        answer(MSE_AUTHENTICATION, "9000"),
        answer(VERIFY, "9000"),
    ]);
    script.add(steps);
    script.add([answer(LOG_OFF, "9000")]);
    let role = KeyRole::Authentication;
    let algorithm = SignatureAlgorithm::EcdsaSha256;
    let made = sign(&mut script.card(), &key, role, algorithm, &typed());
    assert_eq!(made, Ok(raw));
    script.assert_over();
}

fn reading_steps(certificate: &X509) -> Vec<Step> {
    let der = certificate.to_der().unwrap();
    let mut steps = vec![
        answer("80e400001c", &card_data(0x18)),
        answer("00a4080c063f00df005038", "9000"),
    ];
    for (at, part) in der.chunks(256).enumerate() {
        let length = part.len() % 256;
        let length = if at == 0 { 0 } else { length };
        steps.push(answer(
            &format!("00b0{at:02x}00{length:02x}"),
            &format!("{}9000", hex(part)),
        ));
    }
    steps
}

fn device(error: SignerError) -> Error {
    match error {
        SignerError::Device(error) => *error.downcast::<Error>().unwrap(),
        other => panic!("{other}"),
    }
}

#[test]
fn a_signer_uses_a_pin_for_one_signature_only() {
    let key = elliptic();
    let script = Script::new(reading_steps(&certificate(&key)));
    let signer = CardSigner::open(script.card()).unwrap();
    assert_eq!(signer.algorithm(), SignatureAlgorithm::EcdsaSha256);
    assert_eq!(device(signer.sign(MESSAGE).unwrap_err()), Error::PinNeeded);
    let (steps, raw) = elliptic_steps(&key);
    script.add([
        // is it still the card that was opened?
        answer("80e400001c", &card_data(0x18)),
        answer(MSE_AUTHENTICATION, "9000"),
        answer(VERIFY, "9000"),
    ]);
    script.add(steps);
    script.add([answer(LOG_OFF, "9000")]);
    signer.allow_once(typed());
    assert_eq!(signer.sign(MESSAGE).unwrap(), raw);
    assert_eq!(device(signer.sign(MESSAGE).unwrap_err()), Error::PinNeeded);
    // a PIN is used up by a failure too
    script.add([fail("80e400001c", TransportError::Removed)]);
    signer.allow_once(typed());
    let removed = device(signer.sign(MESSAGE).unwrap_err());
    assert_eq!(removed, Error::Transport(TransportError::Removed));
    assert_eq!(device(signer.sign(MESSAGE).unwrap_err()), Error::PinNeeded);
    script.assert_over();
}

#[test]
fn a_pin_is_never_given_to_another_card() {
    let key = elliptic();
    let script = Script::new(reading_steps(&certificate(&key)));
    let signer = CardSigner::open(script.card()).unwrap();
    script.add([answer("80e400001c", &card_data(0x17))]);
    signer.allow_once(typed());
    assert_eq!(
        device(signer.sign(MESSAGE).unwrap_err()),
        Error::CardSwapped
    );
    script.assert_over();
}

#[test]
fn a_card_without_certificate_cannot_become_a_signer() {
    let file = File::AuthenticationCertificate;
    for (content, error) in [
        ("00".repeat(256), Error::NoCertificate(file)),
        (
            format!("3003{}", "01".repeat(254)),
            Error::UnreadableCertificate(file),
        ),
    ] {
        let script = Script::new([
            answer("80e400001c", &card_data(0x18)),
            answer("00a4080c063f00df005038", "9000"),
            answer("00b0000000", &format!("{content}9000")),
        ]);
        assert_eq!(CardSigner::open(script.card()).err(), Some(error));
    }
}

#[test]
fn a_pad_keeps_nobody_else_waiting_and_its_ending_is_told() {
    let pad = "060442330006";
    let features = || {
        Step::Control(
            if cfg!(windows) {
                0x0031_3520
            } else {
                0x4200_0D48
            },
            String::new(),
            Ok(pad.to_owned()),
        )
    };
    let question = "1e1e8947040c0402010908000000000d00000000200001\
                    0820ffffffffffffff"
        .replace("0908", "0904");
    let asked = |status: &str| Step::Control(0x4233_0006, question.clone(), Ok(status.to_owned()));
    let key = elliptic();
    let (steps, raw) = elliptic_steps(&key);
    let script = Script::new([
        features(),
        answer(MSE_AUTHENTICATION, "9000"),
        asked("9000"),
        answer(MSE_AUTHENTICATION, "9000"),
    ]);
    script.add(steps);
    script.add([
        answer(LOG_OFF, "9000"),
        answer(MSE_AUTHENTICATION, "9000"),
        asked("6401"),
        answer(MSE_SIGNATURE, "9000"),
        asked("6400"),
        answer(LOG_OFF, "9000"),
    ]);
    let mut card = script.card();
    let pad = card.pin_pad().unwrap().unwrap();
    let entry = PinEntry::Pad(pad, PadLanguage::English);
    let algorithm = SignatureAlgorithm::EcdsaSha256;
    let mut next = |role| sign(&mut card, &key, role, algorithm, &entry);
    assert_eq!(next(KeyRole::Authentication), Ok(raw));
    let cancelled = next(KeyRole::Authentication);
    assert_eq!(cancelled, Err(PinPadFault::Cancelled.into()));
    let timeout = next(KeyRole::Signature);
    assert_eq!(timeout, Err(PinPadFault::Timeout.into()));
    script.assert_over();
}
