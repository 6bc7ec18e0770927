//! Everything that can be in a reader, or go wrong at it.
#![allow(clippy::unwrap_used, reason = "what a test does not find ends it")]

use jiff::Timestamp;
use valise_simulator::card::{
    CardAuthority, CardOrder, Defect, Holder, Profile, ReaderOptions, VirtualCard, VirtualReader,
};

use super::*;

fn genuine() -> VirtualCard {
    made(CardOrder::new(Holder::nurse(), Profile::Applet18))
}

fn made(order: CardOrder) -> VirtualCard {
    let authority = CardAuthority::new([7; 32], Timestamp::now());
    authority.make(&order).unwrap()
}

fn refusal(cards: &Cards, name: Option<&str>) -> String {
    let wish = Wish {
        reader: name,
        ..Wish::default()
    };
    match read(cards, &wish) {
        Ok(_) => "read".to_owned(),
        Err(failure) => failure.view.code,
    }
}

fn three_readers() -> (VirtualReader, Cards) {
    let mut options = ReaderOptions::default();
    options.readers = ["first", "second", "third"].map(str::to_owned).to_vec();
    let reader = VirtualReader::with(options);
    let cards = Cards::with(Arc::new(reader.clone()));
    (reader, cards)
}

#[test]
fn the_first_reader_that_holds_a_card_is_read() {
    let (reader, cards) = three_readers();
    let controls = reader.controls();
    assert_eq!(refusal(&cards, None), "beid.no_card");
    assert_eq!(refusal(&cards, Some("second")), "beid.no_card");
    assert_eq!(refusal(&cards, Some("fourth")), "cli.unknown_reader");

    controls[1].insert(&genuine());
    controls[2].insert(&VirtualCard::bank_card());
    assert_eq!(refusal(&cards, None), "read");
    assert_eq!(refusal(&cards, Some("third")), "beid.not_an_eid");
    // never a guess: what is in the first one counts
    controls[0].insert(&VirtualCard::mute());
    assert_eq!(refusal(&cards, None), "beid.mute");

    controls.iter().for_each(|control| control.unplug());
    assert_eq!(refusal(&cards, None), "core.no_reader");
    controls[0].stop_service();
    assert_eq!(refusal(&cards, None), "beid.no_service");
}

#[test]
fn a_card_that_is_pulled_out_anywhere_gives_no_answer() {
    let reader = VirtualReader::new();
    let cards = Cards::with(Arc::new(reader.clone()));
    for commands in [0, 1, 2, 5, 9] {
        reader.control().insert(&genuine());
        reader.control().die_after(commands);
        assert_eq!(refusal(&cards, None), "beid.removed", "after {commands}");
    }
}

#[test]
fn no_more_is_read_than_was_asked_for() {
    let reader = VirtualReader::new();
    let cards = Cards::with(Arc::new(reader.clone()));
    reader.control().insert(&genuine());
    let folder = tempfile::tempdir().unwrap();
    let photo = folder.path().join("photo.jpg");
    let answers =
        [(false, None), (true, None), (true, Some(photo.as_path()))].map(|(address, photo)| {
            let wish = Wish {
                address,
                photo,
                ..Wish::default()
            };
            read(&cards, &wish).unwrap().answer
        });
    let apdus = answers.each_ref().map(|answer| answer.apdus.unwrap());
    let bytes = answers.each_ref().map(|answer| answer.bytes.unwrap());
    assert!(apdus.is_sorted_by(|less, more| less < more), "{apdus:?}");
    assert!(bytes.is_sorted_by(|less, more| less < more), "{bytes:?}");
    // an identity with its proof takes a dozen commands and no photo
    assert!(apdus[0] <= 16, "{apdus:?}");
    assert!(answers[0].report.address.is_none());
    assert!(answers[1].report.address.is_some());
    assert!(answers[2].report.verification.photo.is_proven());
    assert!(std::fs::read(photo).unwrap().starts_with(&[0xFF, 0xD8]));
}

#[test]
fn invented_cards_are_not_believed_outside_of_practice() {
    let reader = VirtualReader::new();
    let cards = Cards::with(Arc::new(reader.clone()));
    reader.control().insert(&genuine());
    let card = read(&cards, &Wish::default()).unwrap().answer.report;
    assert!(card.verification.identity.is_proven());
    assert!(!card.verification.root.is_proven());
}

#[test]
fn a_forged_name_is_read_and_called_forged() {
    let reader = VirtualReader::new();
    let cards = Cards::with(Arc::new(reader.clone()));
    let order = CardOrder::new(Holder::nurse(), Profile::Applet17).with(Defect::ForgedName);
    reader.control().insert(&made(order));
    let card = read(&cards, &Wish::default()).unwrap().answer.report;
    assert!(card.verification.identity.is_forged());
}

#[test]
fn a_photo_that_cannot_be_written_is_told() {
    let reader = VirtualReader::new();
    let cards = Cards::with(Arc::new(reader.clone()));
    reader.control().insert(&genuine());
    let folder = tempfile::tempdir().unwrap();
    for (file, reason) in [
        (folder.path().join("none/photo.jpg"), "not_found"),
        (folder.path().to_owned(), "folder"),
    ] {
        let wish = Wish {
            photo: Some(&file),
            ..Wish::default()
        };
        let failure = read(&cards, &wish).map(|_| ()).unwrap_err();
        assert_eq!(failure.view.code, "cli.file_unwritable");
        assert_eq!(failure.view.params["reason"], reason);
    }
}
