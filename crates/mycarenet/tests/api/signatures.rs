//! Signed assertions: what is signed must hold, and hold for just what is read.

use openssl::asn1::{Asn1Integer, Asn1Time};
use openssl::bn::BigNum;
use openssl::hash::MessageDigest;
use openssl::pkey::{PKey, Private};
use openssl::rsa::Rsa;
use openssl::x509::{X509, X509Builder, X509NameBuilder};
use valise_mycarenet::Error;
use valise_mycarenet::member_data::{MemberData, Reader, SignatureState};
use valise_xmldsig::{KeyInfo, KeySigner, Place, VerifyingKey, sign_enveloped};

use crate::composed::{SUCCESS, answer};

const PERIOD: &[(&str, &str)] = &[("careReceiver:mutuality", "319"), ("cb1", "110")];
const PATIENT: &[(&str, &str)] = &[("careReceiver:name", "JANSSENS")];

/// An answer with two assertions, `_insurability-period` and `_insurability-patientData`.
fn unsigned() -> String {
    let xml = answer(
        SUCCESS,
        &[
            ("insurability:period", PERIOD),
            ("insurability:patientData", PATIENT),
        ],
    );
    // an identifier is a name without a colon
    xml.replace("ID=\"_insurability:", "ID=\"_insurability-")
}

/// An invented insurer with a key.
fn insurer() -> (PKey<Private>, X509) {
    let key = PKey::from_rsa(Rsa::generate(2048).expect("a key")).expect("a key");
    let mut name = X509NameBuilder::new().expect("a name");
    name.append_entry_by_text("CN", "invented insurer")
        .expect("a name");
    let name = name.build();
    let mut builder = X509Builder::new().expect("a certificate");
    builder.set_version(2).expect("a version");
    let serial = BigNum::from_u32(7).expect("a number");
    builder
        .set_serial_number(&Asn1Integer::from_bn(&serial).expect("a number"))
        .expect("a serial number");
    builder.set_subject_name(&name).expect("a subject");
    builder.set_issuer_name(&name).expect("an issuer");
    builder.set_pubkey(&key).expect("a key");
    builder
        .set_not_before(&Asn1Time::days_from_now(0).expect("a time"))
        .expect("a start");
    builder
        .set_not_after(&Asn1Time::days_from_now(30).expect("a time"))
        .expect("an end");
    builder
        .sign(&key, MessageDigest::sha256())
        .expect("a signature");
    (key, builder.build())
}

fn signer(insurer: &(PKey<Private>, X509)) -> KeySigner {
    KeySigner::new(insurer.0.clone(), insurer.1.clone()).expect("a signer")
}

fn signed(xml: &str, id: &str, signer: &KeySigner) -> String {
    sign_enveloped(xml, id, signer, &KeyInfo::Certificate, Place::LastChild).expect("signed")
}

fn both(signer: &KeySigner) -> String {
    let one = signed(&unsigned(), "_insurability-period", signer);
    signed(&one, "_insurability-patientData", signer)
}

fn read(xml: &str) -> Result<MemberData, Error> {
    Reader::new().read(xml.as_bytes())
}

fn state(xml: &str) -> SignatureState {
    read(xml).expect("a readable answer").signature
}

fn assert_refused(xml: &str) {
    match read(xml) {
        Err(Error::Signature { .. }) => {}
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_is_signed_is_told() {
    let signer = signer(&insurer());
    assert_eq!(state(&unsigned()), SignatureState::Unsigned);
    let one = signed(&unsigned(), "_insurability-period", &signer);
    assert_eq!(state(&one), SignatureState::Partial);
    assert_eq!(state(&both(&signer)), SignatureState::Intact);
    assert_eq!(
        state(&signed(&unsigned(), "_r", &signer)),
        SignatureState::Intact
    );
}

#[test]
fn a_known_signer_is_trusted_and_another_one_refused() {
    let (known, other) = (insurer(), insurer());
    let key = |insurer: &(PKey<Private>, X509)| {
        VerifyingKey::certificate(&insurer.1).expect("a verifying key")
    };
    let xml = both(&signer(&known));
    let read_by = |key: &VerifyingKey| Reader::new().signed_by(key).read(xml.as_bytes());
    let trusted = read_by(&key(&known)).expect("a readable answer");
    assert_eq!(trusted.signature, SignatureState::Trusted);
    assert!(matches!(
        read_by(&key(&other)),
        Err(Error::Signature { .. })
    ));
}

#[test]
fn a_changed_value_breaks_its_signature() {
    let xml = both(&signer(&insurer()));
    let changed = xml.replace(">319<", ">305<");
    assert_ne!(changed, xml);
    assert_refused(&changed);
}

/// The signed assertion is moved aside, and another one stands where it is read.
#[test]
fn a_signature_over_something_else_is_refused() {
    let xml = both(&signer(&insurer()));
    let start = xml
        .find("<ds:Signature")
        .or_else(|| xml.find("<Signature"))
        .expect("a signature");
    let end = xml[start..]
        .find("Signature>")
        .map(|at| start + at + "Signature>".len())
        .expect("its end");
    let end = end.max(
        xml[start..]
            .find("</ds:Signature>")
            .map_or(0, |at| start + at + "</ds:Signature>".len()),
    );
    // the signature of the first assertion, in the second one
    let signature = &xml[start..end];
    let moved = format!("{}{}", &xml[..start], &xml[end..]);
    let moved = moved.replacen(
        "</AttributeStatement><ds:Signature",
        &format!("</AttributeStatement>{signature}<ds:Signature"),
        1,
    );
    assert_refused(&moved);
    // the signature of the first assertion beside the assertions, where it signs nothing around it
    let beside = format!("{}{}", &xml[..start], &xml[end..])
        .replace("</p:Response>", &format!("{signature}</p:Response>"));
    assert_refused(&beside);
    // the signature somewhere inside an assertion
    let inside =
        xml.replacen(signature, "", 1)
            .replacen("<Subject>", &format!("<Subject>{signature}"), 1);
    assert_refused(&inside);
    // a second assertion with the identifier of the signed one
    let first = xml.find("<Assertion ").expect("an assertion");
    let last = xml.find("</Assertion>").expect("its end") + "</Assertion>".len();
    let forged = xml[first..last]
        .replacen(signature, "", 1)
        .replace(">319<", ">305<");
    assert_refused(&xml.replacen("<Assertion ", &format!("{forged}<Assertion "), 1));
}

#[test]
fn a_signature_without_certificate_needs_a_known_signer() {
    let insurer = insurer();
    let signer = signer(&insurer);
    let xml = sign_enveloped(&unsigned(), "_r", &signer, &KeyInfo::None, Place::LastChild)
        .expect("signed");
    assert_refused(&xml);
    let key = VerifyingKey::certificate(&insurer.1).expect("a verifying key");
    let answer = Reader::new()
        .signed_by(&key)
        .read(xml.as_bytes())
        .expect("a readable answer");
    assert_eq!(answer.signature, SignatureState::Trusted);
}
