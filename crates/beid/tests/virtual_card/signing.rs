//! Signatures of every generation, judged by OpenSSL.

use openssl::bn::BigNum;
use openssl::ecdsa::EcdsaSig;
use openssl::hash::{MessageDigest, hash};
use openssl::pkey::{Id, PKey, Public};
use openssl::sign::Verifier;
use openssl::x509::X509;
use valise_beid::{CardSigner, Error, KeyRole, PinState};
use valise_simulator::card::{Defect, Profile};
use valise_xmldsig::{SignatureAlgorithm, Signer, SignerError};

use crate::support::{Table, make, pin};

const MESSAGE: &[u8] = b"a message to sign";

fn is_right(key: &PKey<Public>, digest: MessageDigest, signature: &[u8]) -> bool {
    if key.id() == Id::RSA {
        let mut verifier = Verifier::new(digest, key).unwrap();
        return verifier.verify_oneshot(signature, MESSAGE).unwrap();
    }
    assert_eq!(signature.len(), 96);
    let (r, s) = signature.split_at(48);
    let numbers = EcdsaSig::from_private_components(
        BigNum::from_slice(r).unwrap(),
        BigNum::from_slice(s).unwrap(),
    );
    let message = hash(digest, MESSAGE).unwrap();
    let key = key.ec_key().unwrap();
    numbers.unwrap().verify(&message, &key).unwrap()
}

fn device(result: Result<Vec<u8>, SignerError>) -> Error {
    match result {
        Err(SignerError::Device(error)) => *error.downcast().unwrap(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_generation_logs_in_with_sha_256() {
    for (profile, algorithm) in [
        (Profile::Applet11, SignatureAlgorithm::RsaSha256),
        (Profile::Applet17, SignatureAlgorithm::RsaSha256),
        (Profile::Applet17Rekeyed, SignatureAlgorithm::RsaSha256),
        (Profile::Applet18, SignatureAlgorithm::EcdsaSha256),
        (Profile::Foreigner, SignatureAlgorithm::EcdsaSha256),
    ] {
        for completes in [false, true] {
            let table = Table::with(profile);
            table.hand.complete_answers(completes);
            let signer = CardSigner::open(table.connect()).unwrap();
            assert_eq!(signer.algorithm(), algorithm);
            signer.allow_once(pin("1234"));
            let signature = signer.sign(MESSAGE).unwrap();
            let key = signer.certificate().public_key().unwrap();
            let digest = MessageDigest::sha256();
            assert!(is_right(&key, digest, &signature), "{profile}");
            // the right of the PIN is gone with the signature
            let state = signer.with_card(|card| card.transaction(|it| it.pin_state()));
            if profile != Profile::Applet11 {
                assert_eq!(state, Ok(PinState::TriesLeft(3)), "{profile}");
            }
        }
    }
}

#[test]
fn a_new_card_signs_sha_384_too() {
    let table = Table::with(Profile::Applet18);
    let signer = CardSigner::open(table.connect()).unwrap();
    let signer = signer.with_algorithm(SignatureAlgorithm::EcdsaSha384);
    signer.allow_once(pin("1234"));
    let signature = signer.sign(MESSAGE).unwrap();
    let key = signer.certificate().public_key().unwrap();
    assert!(is_right(&key, MessageDigest::sha384(), &signature));
}

#[test]
fn the_signature_key_wants_its_pin_for_each_signature() {
    for (profile, algorithm) in [
        (Profile::Applet17, SignatureAlgorithm::RsaSha256),
        (Profile::Applet18, SignatureAlgorithm::EcdsaSha256),
    ] {
        let table = Table::with(profile);
        let mut card = table.connect();
        let file = KeyRole::Signature.certificate();
        card.identify().unwrap();
        let bytes = card.transaction(|it| it.read(file)).unwrap();
        let certificate = X509::from_der(&bytes).unwrap();
        let key = certificate.public_key().unwrap();
        for _ in 0..2 {
            let signature = card
                .sign(
                    KeyRole::Signature,
                    &certificate,
                    algorithm,
                    MESSAGE,
                    &pin("1234"),
                )
                .unwrap();
            assert!(is_right(&key, MessageDigest::sha256(), &signature));
        }
    }
}

#[test]
fn what_keeps_a_card_from_signing_is_told() {
    let table = Table::with(Profile::Applet18);
    let signer = CardSigner::open(table.connect()).unwrap();
    for left in [2, 1] {
        signer.allow_once(pin("4321"));
        let error = device(signer.sign(MESSAGE));
        assert_eq!(error, Error::WrongPin { tries_left: left });
        assert_eq!(table.chip.pin_tries(), Some(left));
    }
    signer.allow_once(pin("4321"));
    assert_eq!(device(signer.sign(MESSAGE)), Error::PinBlocked);
    let wrong = signer.with_algorithm(SignatureAlgorithm::RsaSha256);
    wrong.allow_once(pin("1234"));
    assert_eq!(device(wrong.sign(MESSAGE)), Error::UnsupportedKey);
}

#[test]
fn a_card_without_certificates_is_refused_at_once() {
    let kids = Table::with(Profile::Kids);
    let without = Table::holding(make(Profile::Applet17, &[Defect::NoCertificates]));
    for table in [kids, without] {
        let refused = CardSigner::open(table.connect()).err();
        let file = KeyRole::Authentication.certificate();
        assert_eq!(refused, Some(Error::NoCertificate(file)));
    }
}

#[test]
fn a_copied_card_cannot_sign() {
    let table = Table::holding(make(Profile::Applet18, &[Defect::OtherChip]));
    let signer = CardSigner::open(table.connect()).unwrap();
    signer.allow_once(pin("1234"));
    assert_eq!(device(signer.sign(MESSAGE)), Error::WrongSignature);
}
