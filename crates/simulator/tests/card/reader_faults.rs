//! The mishaps of readers.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use valise_beid::{
    CardConnection, CardReader, Disposition, Error, ReaderEventKind, TransportError,
};
use valise_simulator::card::{
    Exchange, PRACTICE_READER, Pace, Profile, ReaderControl, ReaderOptions, VirtualCard,
    VirtualReader,
};

use crate::reader::kinds;
use crate::support::{bytes, card, hex};

const SELECT: &str = "00A4080C063F00DF014031";

fn practice() -> (VirtualReader, ReaderControl, Box<dyn CardConnection>) {
    let reader = VirtualReader::new();
    let control = reader.control();
    control.insert(&card(Profile::Applet18));
    let connection = reader.connect(PRACTICE_READER).expect("a connection");
    (reader, control, connection)
}

fn send(connection: &mut dyn CardConnection, command: &str) -> Result<String, TransportError> {
    connection
        .transmit(&bytes(command))
        .map(|answer| hex(&answer))
}

#[test]
fn a_card_is_taken_out_after_some_commands() {
    let (reader, control, mut connection) = practice();
    let mut watch = reader.watch().expect("a watch");
    kinds(&mut *watch);
    control.die_after(2);
    assert!(send(&mut *connection, SELECT).is_ok());
    assert!(send(&mut *connection, SELECT).is_ok());
    assert_eq!(send(&mut *connection, SELECT), Err(TransportError::Removed));
    let removed = ReaderEventKind::Removed {
        reader: PRACTICE_READER.to_owned(),
    };
    assert_eq!(kinds(&mut *watch), [removed]);
    assert!(control.card().is_none());
    assert_eq!(
        connection.reconnect(Disposition::Leave),
        Err(TransportError::NoCard)
    );
    assert_eq!(
        connection.end(Disposition::Leave),
        Err(TransportError::Removed)
    );
}

#[test]
fn another_program_resets_the_card_after_some_commands() {
    let (_reader, control, mut connection) = practice();
    control.reset_after(1);
    assert!(send(&mut *connection, SELECT).is_ok());
    assert_eq!(
        send(&mut *connection, "00B0000001"),
        Err(TransportError::Reset)
    );
    assert_eq!(
        send(&mut *connection, "00B0000001"),
        Err(TransportError::Reset)
    );
    connection
        .reconnect(Disposition::Leave)
        .expect("a new start");
    // the selected file is forgotten
    assert_eq!(send(&mut *connection, "00B0000001"), Ok("6986".to_owned()));
    control.reset_by_another_program();
    assert_eq!(connection.begin(), Err(TransportError::Reset));
}

#[test]
fn held_and_mute_cards_are_not_connected() {
    let (reader, control, mut connection) = practice();
    control.hold(true);
    assert_eq!(
        reader.connect(PRACTICE_READER).err(),
        Some(TransportError::Held)
    );
    assert_eq!(connection.begin(), Err(TransportError::Held));
    control.hold(false);
    assert_eq!(connection.begin(), Ok(()));
    control.insert(&VirtualCard::mute());
    assert_eq!(
        reader.connect(PRACTICE_READER).err(),
        Some(TransportError::Mute)
    );
    control.remove();
    assert_eq!(
        reader.connect(PRACTICE_READER).err(),
        Some(TransportError::NoCard)
    );
}

#[test]
fn a_reader_is_unplugged_and_plugged_in_again() {
    let (reader, control, mut connection) = practice();
    let mut watch = reader.watch().expect("a watch");
    kinds(&mut *watch);
    control.unplug();
    let name = || PRACTICE_READER.to_owned();
    assert_eq!(
        kinds(&mut *watch),
        [
            ReaderEventKind::Removed { reader: name() },
            ReaderEventKind::ReaderRemoved { reader: name() },
        ]
    );
    assert_eq!(
        send(&mut *connection, SELECT),
        Err(TransportError::ReaderGone)
    );
    assert_eq!(
        reader.connect(PRACTICE_READER).err(),
        Some(TransportError::ReaderGone)
    );
    control.plug();
    assert_eq!(
        kinds(&mut *watch),
        [ReaderEventKind::ReaderAdded { reader: name() }]
    );
    assert_eq!(
        reader.connect(PRACTICE_READER).err(),
        Some(TransportError::NoCard)
    );
}

#[test]
fn a_service_that_comes_back_tells_everything_anew() {
    let (reader, control, mut connection) = practice();
    let mut watch = reader.watch().expect("a watch");
    let first = kinds(&mut *watch);
    control.stop_service();
    assert_eq!(kinds(&mut *watch), [ReaderEventKind::ServiceStopped]);
    assert_eq!(reader.readers().err(), Some(Error::NoService));
    assert_eq!(reader.watch().err(), Some(Error::NoService));
    assert_eq!(
        reader.connect(PRACTICE_READER).err(),
        Some(TransportError::ServiceStopped)
    );
    assert_eq!(
        send(&mut *connection, SELECT),
        Err(TransportError::ServiceStopped)
    );
    control.start_service();
    let mut expected = vec![ReaderEventKind::ServiceStarted];
    expected.extend(first);
    assert_eq!(kinds(&mut *watch), expected);
    // connections do not survive
    assert_eq!(
        send(&mut *connection, SELECT),
        Err(TransportError::ServiceStopped)
    );
    assert!(reader.connect(PRACTICE_READER).is_ok());
}

#[test]
fn some_readers_complete_answers_by_themselves() {
    let (_reader, control, mut connection) = practice();
    assert!(send(&mut *connection, "80E4000000").is_ok_and(|answer| answer == "6C1C"));
    control.complete_answers(true);
    let answer = send(&mut *connection, "80E4000000").expect("card data");
    assert!(answer.len() == 2 * 30 && answer.ends_with("9000"));
    let challenge = format!("0088028132 9430{}", "A5".repeat(48));
    let answer = send(&mut *connection, &challenge).expect("a signature");
    assert!(answer.len() == 2 * 98 && answer.ends_with("9000"));
}

#[test]
fn slow_cards_take_time_for_bytes_and_commands() {
    let slept = Arc::new(Mutex::new(Duration::ZERO));
    let sum = Arc::clone(&slept);
    let mut options = ReaderOptions::default();
    options.sleeper = Arc::new(move |time| *sum.lock().expect("a sum") += time);
    let reader = VirtualReader::with(options);
    let control = reader.control();
    control.insert(&card(Profile::Applet17));
    let mut connection = reader.connect(PRACTICE_READER).expect("a connection");
    send(&mut *connection, SELECT).expect("an answer");
    assert_eq!(*slept.lock().expect("a sum"), Duration::ZERO);
    control.slow(Pace::OLD_CARD);
    // eleven bytes there, two back
    send(&mut *connection, SELECT).expect("an answer");
    let expected = Pace::OLD_CARD.per_byte * 13 + Pace::OLD_CARD.per_command;
    assert_eq!(*slept.lock().expect("a sum"), expected);
}

#[test]
fn a_card_that_leaves_during_a_command_gives_no_answer() {
    let taken: Arc<Mutex<Option<ReaderControl>>> = Arc::default();
    let hand = Arc::clone(&taken);
    let mut options = ReaderOptions::default();
    options.sleeper = Arc::new(move |_| {
        if let Some(control) = &*hand.lock().expect("a hand") {
            control.remove();
        }
    });
    let reader = VirtualReader::with(options);
    let control = reader.control();
    control.insert(&card(Profile::Applet18));
    control.slow(Pace::OLD_CARD);
    *taken.lock().expect("a hand") = Some(control);
    let mut connection = reader.connect(PRACTICE_READER).expect("a connection");
    assert_eq!(send(&mut *connection, SELECT), Err(TransportError::Removed));
}

#[test]
fn statistics_count_and_keep_headers_only() {
    let (_reader, control, mut connection) = practice();
    send(&mut *connection, "0020000108 249999FFFFFFFFFF").expect("an answer");
    let statistics = control.statistics();
    assert_eq!(
        (statistics.commands, statistics.sent, statistics.received),
        (1, 13, 2)
    );
    let exchange = Exchange {
        header: [0x00, 0x20, 0x00, 0x01, 0x08],
        status: [0x63, 0xC2],
    };
    assert_eq!(statistics.log, [exchange]);
    control.clear_statistics();
    assert_eq!(control.statistics().bytes(), 0);
    assert_eq!(
        connection.control(3400, &[]),
        Err(TransportError::Unsupported)
    );
}
