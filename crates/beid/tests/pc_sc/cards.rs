//! Cards through PC/SC.

use std::sync::Arc;
use std::thread;
use std::time::Instant;

use secrecy::SecretString;
use valise_beid::{
    Card, CardReader, CardSigner, Disposition, Error, File, Pin, PinEntry, PinState,
    ReaderEventKind, ReaderState, Reading, TransportError, What,
};
use valise_simulator::card::{Profile, VirtualCard};
use valise_xmldsig::Signer;

use crate::service::{READER, card, readers, service, wait_for, wait_for_card};

fn connect() -> Card {
    Card::connect(&readers(), READER, Arc::new(thread::sleep)).unwrap()
}

#[test]
fn a_card_is_read_and_signs() {
    let Some(service) = service("cards::a_card_is_read_and_signs") else {
        return;
    };
    for profile in [Profile::Applet17, Profile::Applet18] {
        let chip = card(profile);
        let mut events = readers().watch().unwrap();
        service.hand.insert(&chip);
        wait_for_card(events.as_mut());
        let found = readers().readers().unwrap();
        let first = found.iter().find(|reader| reader.name == READER).unwrap();
        assert_eq!((first.state, &first.atr), (ReaderState::Card, &chip.atr()));
        service.hand.clear_statistics();
        let begin = Instant::now();
        let mut card = connect();
        let mut reading = Reading::new(&mut card, What::IDENTITY | What::ADDRESS);
        reading.finish().unwrap();
        println!(
            "measured: identity and address, {profile}: {:?}",
            begin.elapsed()
        );
        assert!(reading.into_files().get(File::Address).is_some());
        assert_eq!(service.hand.statistics().commands, 7);
        assert_eq!(card.pin_pad(), Ok(None));
        let signer = CardSigner::open(card).unwrap();
        let pin = Pin::new(&SecretString::from("1234")).unwrap();
        signer.allow_once(PinEntry::Typed(pin));
        assert!(signer.sign(b"message").is_ok());
        let state = signer.with_card(|card| card.transaction(|it| it.pin_state()));
        assert_eq!(state, Ok(PinState::TriesLeft(3)));
        service.hand.remove();
        wait_for(events.as_mut(), "the removal", |kind| {
            matches!(kind, ReaderEventKind::Removed { .. })
        });
    }
}

#[test]
fn dropping_a_connection_leaves_the_card_as_it_is() {
    let Some(service) = service("cards::dropping_a_connection_leaves_the_card_as_it_is") else {
        return;
    };
    let mut events = readers().watch().unwrap();
    service.hand.insert(&card(Profile::Applet18));
    wait_for_card(events.as_mut());
    let mut other = connect();
    other.identify().unwrap();
    let mut first = connect();
    first.identify().unwrap();
    let pin = Pin::new(&SecretString::from("1234")).unwrap();
    first.transaction(|it| it.verify_pin(&pin)).unwrap();
    drop(first);
    // a card that was reset would have forgotten it
    let state = other.transaction(|it| it.pin_state());
    assert_eq!(state, Ok(PinState::Given));
}

#[test]
fn a_reset_by_another_program_is_healed() {
    let Some(service) = service("cards::a_reset_by_another_program_is_healed") else {
        return;
    };
    let mut events = readers().watch().unwrap();
    service.hand.insert(&card(Profile::Applet18));
    wait_for_card(events.as_mut());
    let mut ours = connect();
    ours.identify().unwrap();
    let mut other = readers().connect(READER).unwrap();
    other.begin().unwrap();
    other.end(Disposition::Reset).unwrap();
    let mut reading = Reading::new(&mut ours, What::IDENTITY | What::ADDRESS);
    assert_eq!(reading.finish(), Ok(()));
}

#[test]
fn a_card_taken_out_while_it_is_read_is_told_as_that() {
    let Some(service) = service("cards::a_card_taken_out_while_it_is_read_is_told_as_that") else {
        return;
    };
    let mut events = readers().watch().unwrap();
    service.hand.insert(&card(Profile::Applet18));
    wait_for_card(events.as_mut());
    service.hand.die_after(5);
    let mut card = connect();
    let mut reading = Reading::new(&mut card, What::IDENTITY | What::ADDRESS | What::PHOTO);
    let begin = Instant::now();
    let ended = reading.finish();
    println!("measured: removal noticed after {:?}", begin.elapsed());
    assert_eq!(ended, Err(Error::Transport(TransportError::Removed)));
    assert!(reading.into_files().get(File::Identity).is_some());
}

#[test]
fn no_card_no_reader_and_another_card_are_told_apart() {
    let Some(service) = service("cards::no_card_no_reader_and_another_card_are_told_apart") else {
        return;
    };
    let readers = readers();
    let connect = |reader| readers.connect(reader).err();
    assert_eq!(connect(READER), Some(TransportError::NoCard));
    assert_eq!(connect("another"), Some(TransportError::ReaderGone));
    assert_eq!(connect("no\0name"), Some(TransportError::ReaderGone));
    let mut events = readers.watch().unwrap();
    service.hand.insert(&VirtualCard::bank_card());
    wait_for_card(events.as_mut());
    let mut card = Card::connect(&readers, READER, Arc::new(thread::sleep)).unwrap();
    assert_eq!(card.identify(), Err(Error::NotAnEid));
    assert_eq!(service.hand.statistics().commands, 0);
}
