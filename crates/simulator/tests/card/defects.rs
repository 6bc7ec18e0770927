//! Each defect is what it says, and nothing else.

use openssl::hash::{MessageDigest, hash};
use openssl::sign::Verifier;
use valise_simulator::card::{CardFile, Defect, Profile, VirtualCard};

use crate::support::{authority, card, certificate, cut, data, field, make, order};

fn with(defect: Defect) -> VirtualCard {
    make(&order(Profile::Applet18).with(defect))
}

/// Whether identity, address and photo are those that were signed.
fn checks(card: &VirtualCard) -> [bool; 3] {
    let file = |file| card.file(file).expect("a file");
    let key = certificate(card, CardFile::Register)
        .public_key()
        .expect("a key");
    let right = |data: &[u8], signature: &[u8]| {
        let mut verifier = Verifier::new(MessageDigest::sha384(), &key).expect("a verifier");
        verifier
            .verify_oneshot(cut(signature), data)
            .expect("a check")
    };
    let (identity, signature) = (file(CardFile::Identity), file(CardFile::IdentitySignature));
    let mut address = file(CardFile::Address);
    while address.last() == Some(&0) {
        address.pop();
    }
    address.extend(&signature);
    let hashed = hash(MessageDigest::sha384(), &file(CardFile::Photo)).expect("a hash");
    let identity_hash = identity
        .windows(50)
        .any(|part| part[..2] == [0x11, 48] && part[2..] == *hashed);
    [
        right(&identity, &signature),
        right(&address, &file(CardFile::AddressSignature)),
        identity_hash,
    ]
}

#[test]
fn only_what_is_forged_fails() {
    assert_eq!(checks(&card(Profile::Applet18)), [true; 3]);
    for (defect, expected) in [
        (Defect::ForgedName, [false, true, true]),
        (Defect::ForgedAddress, [true, false, true]),
        (Defect::WrongPhoto, [true, true, false]),
        (Defect::UnknownRoot, [true; 3]),
        (Defect::Expired, [true; 3]),
        (Defect::NoCertificates, [true; 3]),
        (Defect::OtherChip, [true; 3]),
        (Defect::NoStructureVersion, [true; 3]),
        (Defect::LongAddressFile, [true; 3]),
        (Defect::LongField, [true; 3]),
        (Defect::UnknownTag, [true; 3]),
    ] {
        assert_eq!(checks(&with(defect)), expected, "{defect:?}");
    }
}

#[test]
fn an_unknown_root_has_the_same_name_and_another_key() {
    let stranger = certificate(&with(Defect::UnknownRoot), CardFile::Root);
    let known =
        openssl::x509::X509::from_der(&authority().root(Profile::Applet18).expect("a root"));
    let known = known.expect("a root");
    let name =
        |certificate: &openssl::x509::X509| certificate.subject_name().to_der().expect("DER");
    assert_eq!(name(&stranger), name(&known));
    let key = stranger.public_key().expect("a key");
    assert!(!key.public_eq(&known.public_key().expect("a key")));
    assert!(stranger.verify(&key).expect("a check"));
}

#[test]
fn an_expired_card_has_ended_on_paper_and_in_its_certificates() {
    let now = openssl::asn1::Asn1Time::days_from_now(0).expect("a time");
    for (card, ended) in [
        (card(Profile::Applet18), false),
        (with(Defect::Expired), true),
    ] {
        assert_eq!(
            certificate(&card, CardFile::Signature).not_after() < now,
            ended
        );
        let until = field(&card.file(CardFile::Identity).expect("an identity"), 4).expect("a date");
        let text = String::from_utf8(until).expect("text");
        let day = jiff::civil::Date::strptime("%d.%m.%Y", &text).expect("a date");
        let today = jiff::Timestamp::now()
            .to_zoned_datetime(jiff::tz::TimeZone::UTC)
            .date();
        assert_eq!(day < today, ended);
    }
}

#[test]
fn the_shapes_of_unusual_files_are_what_they_say() {
    let identity = |defect| with(defect).file(CardFile::Identity).expect("an identity");
    assert_eq!(
        with(Defect::LongAddressFile)
            .file(CardFile::Address)
            .map(|file| file.len()),
        Some(121)
    );
    assert_eq!(identity(Defect::NoStructureVersion)[0], 1);
    assert_eq!(
        field(&identity(Defect::UnknownTag), 0x20),
        Some(b"unknown".to_vec())
    );
    let long = identity(Defect::LongField);
    assert!(long.windows(3).any(|part| part == [0x0B, 0xFF, 45]));
    let absent = with(Defect::NoCertificates);
    assert_eq!(absent.file(CardFile::Authentication), Some(vec![0; 2500]));
    let old = make(&order(Profile::Applet17).with(Defect::NoCertificates));
    assert_eq!(old.file(CardFile::Signature), Some(vec![0; 1300]));
}

#[test]
fn a_copy_shows_the_number_of_its_own_chip() {
    let copy = with(Defect::OtherChip);
    let identity = copy.file(CardFile::Identity).expect("an identity");
    let chip = data(&copy, "80E400001C");
    assert_ne!(field(&identity, 2).as_deref(), chip.get(..16));
    assert_eq!(copy.serial().as_deref(), chip.get(..16));
}
