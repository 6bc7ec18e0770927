//! Readers of several sources as one.

use std::sync::Arc;
use std::time::Duration;

use valise_beid::{
    CardReader, Error, ReaderEventKind, ReaderEvents, ReadersTogether, TransportError,
};
use valise_simulator::card::{PRACTICE_READER, Profile, ReaderOptions, VirtualReader};

use crate::support::{Table, make};

const PATIENCE: Duration = Duration::from_secs(10);

fn reader_named(name: &str) -> VirtualReader {
    let mut options = ReaderOptions::default();
    options.readers = vec![name.to_owned()];
    VirtualReader::with(options)
}

fn next(events: &mut dyn ReaderEvents) -> ReaderEventKind {
    events.next(PATIENCE).unwrap().kind
}

#[test]
fn readers_come_in_the_order_of_their_sources() {
    let usb = reader_named("USB reader");
    let table = Table::with(Profile::Applet18);
    let together = ReadersTogether::new(vec![Arc::new(usb.clone()), table.source()]);
    let names = |together: &ReadersTogether| -> Vec<String> {
        let readers = together.readers().unwrap().into_iter();
        readers.map(|reader| reader.name).collect()
    };
    assert_eq!(names(&together), ["USB reader", PRACTICE_READER]);
    assert!(together.connect(PRACTICE_READER).is_ok());
    let empty = together.connect("USB reader").err();
    assert_eq!(empty, Some(TransportError::NoCard));
    let unknown = together.connect("another").err();
    assert_eq!(unknown, Some(TransportError::ReaderGone));
    // one service that does not run does not take the other readers away
    usb.control().stop_service();
    assert_eq!(names(&together), [PRACTICE_READER]);
    assert!(together.connect(PRACTICE_READER).is_ok());
    table.hand.stop_service();
    assert_eq!(together.readers(), Err(Error::NoService));
    assert_eq!(together.watch().err(), Some(Error::NoService));
}

#[test]
fn events_of_all_sources_arrive_and_a_stopped_one_takes_its_readers_along() {
    let usb = reader_named("USB reader");
    let table = Table::with(Profile::Applet18);
    let together = ReadersTogether::new(vec![Arc::new(usb.clone()), table.source()]);
    let mut events = together.watch().unwrap();
    let mut first: Vec<_> = (0..3).map(|_| next(events.as_mut())).collect();
    first.sort_by_key(|event| format!("{event:?}"));
    let practice = || PRACTICE_READER.to_owned();
    let expected = [
        ReaderEventKind::Inserted {
            reader: practice(),
            atr: table.chip.atr(),
        },
        ReaderEventKind::ReaderAdded { reader: practice() },
        ReaderEventKind::ReaderAdded {
            reader: "USB reader".to_owned(),
        },
    ];
    assert_eq!(first, expected);
    usb.control().insert(&make(Profile::Kids, &[]));
    let inserted = next(events.as_mut());
    assert!(matches!(inserted, ReaderEventKind::Inserted { reader, .. } if reader == "USB reader"));
    usb.control().stop_service();
    let removed = ReaderEventKind::Removed {
        reader: "USB reader".to_owned(),
    };
    assert_eq!(next(events.as_mut()), removed);
    let gone = ReaderEventKind::ReaderRemoved {
        reader: "USB reader".to_owned(),
    };
    assert_eq!(next(events.as_mut()), gone);
    table.hand.remove();
    let removed = ReaderEventKind::Removed { reader: practice() };
    assert_eq!(next(events.as_mut()), removed);
    usb.control().start_service();
    let added = ReaderEventKind::ReaderAdded {
        reader: "USB reader".to_owned(),
    };
    assert_eq!(next(events.as_mut()), added);
}

#[test]
fn one_source_alone_speaks_for_itself() {
    let table = Table::with(Profile::Applet18);
    table.hand.remove();
    let alone = ReadersTogether::new(vec![table.source()]);
    let mut events = alone.watch().unwrap();
    assert!(matches!(
        next(events.as_mut()),
        ReaderEventKind::ReaderAdded { .. }
    ));
    table.hand.stop_service();
    assert_eq!(next(events.as_mut()), ReaderEventKind::ServiceStopped);
}
