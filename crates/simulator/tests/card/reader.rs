//! The readers in memory: what is told, and who may talk to the card.

use std::time::Duration;

use valise_beid::{
    CardReader, Disposition, ReaderEventKind, ReaderEvents, ReaderState, TransportError,
};
use valise_simulator::card::{PRACTICE_READER, Profile, ReaderOptions, VirtualCard, VirtualReader};

use crate::support::{VERIFY, bytes, card};

const NOW: Duration = Duration::ZERO;

pub(crate) fn kinds(events: &mut dyn ReaderEvents) -> Vec<ReaderEventKind> {
    std::iter::from_fn(|| events.next(NOW))
        .map(|event| event.kind)
        .collect()
}

fn added(reader: &str) -> ReaderEventKind {
    ReaderEventKind::ReaderAdded {
        reader: reader.to_owned(),
    }
}

fn inserted(card: &VirtualCard) -> ReaderEventKind {
    ReaderEventKind::Inserted {
        reader: PRACTICE_READER.to_owned(),
        atr: card.atr(),
    }
}

fn removed() -> ReaderEventKind {
    ReaderEventKind::Removed {
        reader: PRACTICE_READER.to_owned(),
    }
}

#[test]
fn a_watch_begins_with_what_is_there() {
    let reader = VirtualReader::new();
    let card = card(Profile::Applet18);
    reader.control().insert(&card);
    let mut watch = reader.watch().expect("a watch");
    assert_eq!(
        kinds(&mut *watch),
        [added(PRACTICE_READER), inserted(&card)]
    );
    reader.control().remove();
    reader.control().remove();
    assert_eq!(kinds(&mut *watch), [removed()]);
}

#[test]
fn a_swap_is_a_removal_and_an_insertion() {
    let reader = VirtualReader::new();
    let control = reader.control();
    let (first, second) = (card(Profile::Applet18), VirtualCard::bank_card());
    control.insert(&first);
    let mut watch = reader.watch().expect("a watch");
    let mut connection = reader.connect(PRACTICE_READER).expect("a connection");
    kinds(&mut *watch);
    control.swap(&second);
    assert_eq!(kinds(&mut *watch), [removed(), inserted(&second)]);
    assert_eq!(
        connection.transmit(&bytes(VERIFY)),
        Err(TransportError::Removed)
    );
    assert_eq!(connection.reconnect(Disposition::Leave), Ok(()));
    assert_eq!(connection.atr(), second.atr());
}

#[test]
fn two_hundred_cards_come_and_go() {
    let reader = VirtualReader::new();
    let control = reader.control();
    let mut watch = reader.watch().expect("a watch");
    let card = card(Profile::Applet18);
    kinds(&mut *watch);
    for _ in 0..200 {
        control.insert(&card);
        let mut connection = reader.connect(PRACTICE_READER).expect("a connection");
        let answer = connection.transmit(&bytes("00A4080C063F00DF014031"));
        assert_eq!(answer, Ok(vec![0x90, 0x00]));
        control.remove();
        assert_eq!(
            connection.transmit(&bytes("00B0000001")),
            Err(TransportError::Removed)
        );
        assert_eq!(kinds(&mut *watch), [inserted(&card), removed()]);
    }
    assert_eq!(control.statistics().commands, 200);
}

#[test]
fn readers_tell_what_is_in_them() {
    let reader = VirtualReader::new();
    let control = reader.control();
    let state = || {
        let readers = reader.readers().expect("readers");
        readers
            .into_iter()
            .map(|info| (info.state, info.atr))
            .next()
    };
    assert_eq!(state(), Some((ReaderState::Empty, Vec::new())));
    let card = card(Profile::Applet18);
    control.insert(&card);
    assert_eq!(state(), Some((ReaderState::Card, card.atr())));
    control.hold(true);
    assert_eq!(state(), Some((ReaderState::Held, card.atr())));
    control.insert(&VirtualCard::mute());
    assert_eq!(state(), Some((ReaderState::Mute, Vec::new())));
    control.unplug();
    assert_eq!(state(), None);
}

#[test]
fn a_reset_by_one_is_noticed_by_the_other() {
    let reader = VirtualReader::new();
    reader.control().insert(&card(Profile::Applet18));
    let mut first = reader.connect(PRACTICE_READER).expect("a connection");
    let mut second = reader.connect(PRACTICE_READER).expect("a connection");
    assert_eq!(first.transmit(&bytes(VERIFY)), Ok(vec![0x90, 0x00]));
    second.begin().expect("a transaction");
    assert_eq!(
        first.transmit(&bytes("0020000100")),
        Err(TransportError::Held)
    );
    second.end(Disposition::Reset).expect("an end");
    assert_eq!(first.begin(), Err(TransportError::Reset));
    assert_eq!(
        first.transmit(&bytes("0020000100")),
        Err(TransportError::Reset)
    );
    first.reconnect(Disposition::Leave).expect("a new start");
    // the right that the PIN gave is gone
    assert_eq!(first.transmit(&bytes("0020000100")), Ok(vec![0x63, 0xC3]));
    assert_eq!(second.transmit(&bytes("0020000100")), Ok(vec![0x63, 0xC3]));
}

#[test]
fn a_transaction_waits_for_the_one_before() {
    let reader = VirtualReader::new();
    reader.control().insert(&card(Profile::Applet18));
    let mut first = reader.connect(PRACTICE_READER).expect("a connection");
    let mut second = reader.connect(PRACTICE_READER).expect("a connection");
    first.begin().expect("a transaction");
    first.begin().expect("the same transaction");
    let waiting = std::thread::spawn(move || {
        second.begin().expect("a transaction");
        second.transmit(&bytes("0020000100")).expect("an answer")
    });
    first.transmit(&bytes(VERIFY)).expect("an answer");
    // dropping ends the transaction and leaves the card as it is
    drop(first);
    assert_eq!(waiting.join().expect("a thread"), [0x90, 0x00]);
}

#[test]
fn several_readers_are_told_apart() {
    let mut options = ReaderOptions::default();
    options.readers = vec!["Left".to_owned(), "Right".to_owned()];
    let reader = VirtualReader::with(options);
    let controls = reader.controls();
    let card = card(Profile::Applet18);
    controls[1].insert(&card);
    let mut watch = reader.watch().expect("a watch");
    let right = ReaderEventKind::Inserted {
        reader: "Right".to_owned(),
        atr: card.atr(),
    };
    assert_eq!(kinds(&mut *watch), [added("Left"), added("Right"), right]);
    assert_eq!(reader.connect("Left").err(), Some(TransportError::NoCard));
    assert!(reader.connect("Right").is_ok());
    assert_eq!(
        reader.connect("Middle").err(),
        Some(TransportError::ReaderGone)
    );
}
