//! What befalls a card while it is read.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use valise_beid::{Card, Error, File, Reading, ReadingStep, TransportError, What};
use valise_simulator::card::{CardOrder, Holder, PRACTICE_READER, Profile};

use crate::support::{Table, authority, pin};

fn provable() -> What {
    What::IDENTITY | What::ADDRESS | What::PHOTO | What::PROOF
}

#[test]
fn a_card_taken_out_at_any_moment_leaves_what_was_read_before() {
    let mut lengths = Vec::new();
    for commands in 0..30 {
        let table = Table::with(Profile::Applet18);
        table.hand.die_after(commands);
        let mut card = table.connect();
        let mut reading = Reading::new(&mut card, provable());
        let ended = reading.finish();
        assert_eq!(
            ended,
            Err(Error::Transport(TransportError::Removed)),
            "{commands}"
        );
        let files = reading.into_files();
        for (file, bytes) in files.iter() {
            table.hand.insert(&table.chip);
            let mut card = table.connect();
            let read = card.transaction(|it| it.read(file)).unwrap();
            assert_eq!(bytes, read.as_slice(), "{file:?}");
        }
        lengths.push(files.iter().count());
    }
    assert!(lengths.is_sorted());
    assert_eq!(lengths.first(), Some(&0));
    assert!(lengths.last() >= Some(&3));
}

#[test]
fn a_reset_by_another_program_at_any_moment_is_healed() {
    for commands in 0..35 {
        let table = Table::with(Profile::Applet18);
        table.hand.reset_after(commands);
        let mut card = table.connect();
        let mut reading = Reading::new(&mut card, provable());
        assert_eq!(reading.finish(), Ok(()), "{commands}");
        assert_eq!(reading.into_files().iter().count(), 6);
    }
}

#[test]
fn a_reset_while_signing_is_healed_without_a_lost_try() {
    for commands in 0..8 {
        let table = Table::with(Profile::Applet18);
        let signer = valise_beid::CardSigner::open(table.connect()).unwrap();
        table.hand.reset_after(commands);
        signer.allow_once(pin("1234"));
        let made = valise_xmldsig::Signer::sign(&signer, b"message");
        assert!(made.is_ok(), "{commands} {made:?}");
        assert_eq!(table.chip.pin_tries(), Some(3));
    }
}

#[test]
fn a_wrong_pin_costs_one_try_whatever_befalls_the_card() {
    for commands in 0..6 {
        let table = Table::with(Profile::Applet17);
        let signer = valise_beid::CardSigner::open(table.connect()).unwrap();
        table.hand.reset_after(commands);
        signer.allow_once(pin("9999"));
        assert!(valise_xmldsig::Signer::sign(&signer, b"message").is_err());
        assert_eq!(table.chip.pin_tries(), Some(2), "{commands}");
    }
}

#[test]
fn a_card_swapped_in_between_is_not_mixed_with_the_first() {
    let table = Table::with(Profile::Applet18);
    let other = CardOrder::new(Holder::patients().remove(0), Profile::Applet18);
    let other = authority().make(&other).unwrap();
    let mut card = table.connect();
    let mut reading = Reading::new(&mut card, What::IDENTITY | What::ADDRESS);
    let mut steps = Vec::new();
    for step in reading.by_ref() {
        if step == Ok(ReadingStep::File(File::Identity)) {
            table.hand.swap(&other);
        }
        steps.push(step);
    }
    let removed = Err(Error::Transport(TransportError::Removed));
    assert_eq!(steps.last(), Some(&removed));
    assert_eq!(reading.files().get(File::Address), None);
}

#[test]
fn a_card_another_program_keeps_is_waited_for() {
    let table = Table::with(Profile::Applet18);
    table.hand.hold(true);
    let hand = table.hand.clone();
    let waits = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&waits);
    let card = Card::connect(
        &table.reader,
        PRACTICE_READER,
        Arc::new(move |_| {
            if counted.fetch_add(1, Ordering::SeqCst) == 4 {
                hand.hold(false);
            }
        }),
    );
    assert!(card.unwrap().identify().is_ok());
    assert_eq!(waits.load(Ordering::SeqCst), 5);
    table.hand.hold(true);
    let held = Card::connect(&table.reader, PRACTICE_READER, Arc::new(|_| {}));
    assert_eq!(held.err(), Some(Error::Transport(TransportError::Held)));
}

#[test]
fn an_unplugged_reader_and_a_stopped_service_have_their_own_errors() {
    let table = Table::with(Profile::Applet18);
    let mut card = table.connect();
    table.hand.unplug();
    let gone = card.identify();
    assert_eq!(gone, Err(Error::Transport(TransportError::ReaderGone)));
    table.hand.plug();
    table.hand.insert(&table.chip);
    let mut card = table.connect();
    table.hand.stop_service();
    let stopped = card.identify();
    assert_eq!(
        stopped,
        Err(Error::Transport(TransportError::ServiceStopped))
    );
}
