//! Every profile gives its files, and the verifier believes them.

use std::sync::Arc;

use jiff::Timestamp;
use valise_beid::{
    AppletVersion, Card, Error, File, Identity, Reading, ReadingStep, Standing, TransportError,
    Trust, What, verify,
};
use valise_simulator::card::{CardFile, Defect, PRACTICE_READER, Profile, VirtualCard};

use crate::support::{Table, authority, make};

fn everything() -> What {
    [
        What::ADDRESS,
        What::PHOTO,
        What::PROOF,
        What::ROOT,
        What::BASIC_KEY,
        What::AUTHENTICATION,
        What::CITIZEN_AUTHORITY,
        What::SIGNATURE,
        What::TOKEN_INFO,
    ]
    .into_iter()
    .fold(What::IDENTITY, |all, one| all | one)
}

fn trust() -> Trust {
    let roots = authority().roots().unwrap();
    let fingerprints = roots.iter().map(|root| {
        let digest = openssl::hash::hash(openssl::hash::MessageDigest::sha256(), root).unwrap();
        let digits: Vec<String> = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        digits.concat()
    });
    Trust::pinned().with_test_roots(fingerprints)
}

#[test]
fn every_profile_is_read_and_proven() {
    for profile in Profile::ALL {
        let table = Table::with(profile);
        let mut card = table.connect();
        let mut reading = Reading::new(&mut card, everything());
        reading.finish().unwrap();
        let files = reading.into_files();
        let known = [
            (File::Identity, CardFile::Identity),
            (File::IdentitySignature, CardFile::IdentitySignature),
            (File::Address, CardFile::Address),
            (File::AddressSignature, CardFile::AddressSignature),
            (File::Photo, CardFile::Photo),
            (File::TokenInfo, CardFile::TokenInfo),
        ];
        for (file, on_card) in known {
            assert_eq!(
                files.get(file),
                table.chip.file(on_card).as_deref(),
                "{profile} {file:?}"
            );
        }
        let padded = table.chip.file(CardFile::Register).unwrap();
        let register = files.get(File::RegisterCertificate).unwrap();
        assert!(padded.starts_with(register));
        assert!(padded[register.len()..].iter().all(|byte| *byte == 0));
        let has_certificates = files.get(File::AuthenticationCertificate).is_some();
        assert_eq!(has_certificates, profile != Profile::Kids);
        let has_key = files.get(File::BasicKey).is_some();
        let applet = files.card_data.unwrap().applet();
        assert_eq!(has_key, applet >= AppletVersion::V1_8);
        let found = verify::verify(&files.bytes(), &trust(), Timestamp::now());
        assert!(found.is_genuine(), "{profile} {found:?}");
        for part in [found.address, found.photo, found.chip] {
            assert_eq!(part, Standing::Proven, "{profile} {found:?}");
        }
    }
}

#[test]
fn unusual_files_are_read_whole() {
    for defect in [
        Defect::LongField,
        Defect::LongAddressFile,
        Defect::UnknownTag,
        Defect::NoStructureVersion,
    ] {
        let table = Table::holding(make(Profile::Applet18, &[defect]));
        let mut card = table.connect();
        let mut reading = Reading::new(&mut card, What::IDENTITY | What::ADDRESS);
        reading.finish().unwrap();
        let files = reading.into_files();
        let identity = files.get(File::Identity).unwrap();
        assert_eq!(
            Some(identity),
            table.chip.file(CardFile::Identity).as_deref()
        );
        let address = table.chip.file(CardFile::Address);
        assert_eq!(files.get(File::Address), address.as_deref());
        assert!(Identity::parse(identity).is_ok());
    }
}

#[test]
fn a_copied_card_shows_in_its_chip() {
    let table = Table::holding(make(Profile::Applet18, &[Defect::OtherChip]));
    let mut card = table.connect();
    let mut reading = Reading::new(&mut card, What::IDENTITY | What::BASIC_KEY);
    reading.finish().unwrap();
    let files = reading.into_files();
    let found = verify::verify(&files.bytes(), &trust(), Timestamp::now());
    assert!(found.chip.is_forged());
    assert_eq!(
        card.prove_chip(files.get(File::BasicKey).unwrap()),
        Ok(false)
    );
}

#[test]
fn a_true_chip_proves_itself() {
    let table = Table::with(Profile::Applet18);
    let mut card = table.connect();
    let mut reading = Reading::new(&mut card, What::BASIC_KEY);
    reading.finish().unwrap();
    let files = reading.into_files();
    assert_eq!(
        card.prove_chip(files.get(File::BasicKey).unwrap()),
        Ok(true)
    );
}

#[test]
fn the_card_is_told_first_and_then_each_file_once() {
    let table = Table::with(Profile::Kids);
    let mut card = table.connect();
    let steps: Result<Vec<_>, _> = Reading::new(&mut card, everything()).collect();
    let steps = steps.unwrap();
    assert!(matches!(steps.first(), Some(ReadingStep::CardData(_))));
    assert_eq!(steps.len(), 1 + File::ALL.len());
    let absent: Vec<_> = steps
        .iter()
        .filter(|step| matches!(step, ReadingStep::Absent(_)))
        .collect();
    let expected = [
        &ReadingStep::Absent(File::AuthenticationCertificate),
        &ReadingStep::Absent(File::SignatureCertificate),
    ];
    assert_eq!(absent, expected);
}

#[test]
fn a_bank_card_gets_no_command_and_a_mute_one_is_told_apart() {
    let table = Table::holding(VirtualCard::bank_card());
    assert_eq!(table.connect().identify(), Err(Error::NotAnEid));
    assert_eq!(table.hand.statistics().commands, 0);
    // another card with the answer to reset of an eID
    let atr = make(Profile::Applet18, &[]).atr();
    let table = Table::holding(VirtualCard::foreign(&atr));
    assert_eq!(table.connect().identify(), Err(Error::NotAnEid));
    let table = Table::holding(VirtualCard::mute());
    let mute = Card::connect(&table.reader, PRACTICE_READER, Arc::new(|_| {}));
    assert_eq!(mute.err(), Some(Error::Transport(TransportError::Mute)));
}
