//! Watching the readers of the system.

use std::time::{Duration, Instant};

use valise_beid::{CardReader, Error, ReaderEventKind};
use valise_simulator::card::Profile;

use crate::service::{READER, card, readers, service, wait_for, wait_for_card};

/// pcscd asks its readers each 0.4 s, and vpcd takes a moment for the card.
const NOTICED: Duration = Duration::from_secs(2);
const PATIENCE: Duration = Duration::from_secs(10);

#[test]
fn cards_and_readers_are_told_as_they_come_and_go() {
    let Some(service) = service("watching::cards_and_readers_are_told_as_they_come_and_go") else {
        return;
    };
    let mut events = readers().watch().unwrap();
    for name in [READER, "Test reader 00 01"] {
        let event = events.next(PATIENCE).unwrap();
        let added = ReaderEventKind::ReaderAdded {
            reader: name.to_owned(),
        };
        assert_eq!(event.kind, added);
    }
    let chip = card(Profile::Applet18);
    for _ in 0..3 {
        let begin = Instant::now();
        service.hand.insert(&chip);
        let event = events.next(PATIENCE).unwrap();
        println!("measured: insertion noticed after {:?}", begin.elapsed());
        assert!(begin.elapsed() < NOTICED);
        let inserted = ReaderEventKind::Inserted {
            reader: READER.to_owned(),
            atr: chip.atr(),
        };
        assert_eq!(event.kind, inserted);
        service.hand.remove();
        let event = events.next(PATIENCE).unwrap();
        let removed = ReaderEventKind::Removed {
            reader: READER.to_owned(),
        };
        assert_eq!(event.kind, removed);
    }
}

#[test]
fn a_card_service_that_comes_back_is_followed_again() {
    let Some(mut service) = service("watching::a_card_service_that_comes_back_is_followed_again")
    else {
        return;
    };
    let mut events = readers().watch().unwrap();
    service.hand.insert(&card(Profile::Applet18));
    wait_for_card(events.as_mut());
    service.stop();
    wait_for(events.as_mut(), "the stop", |kind| {
        *kind == ReaderEventKind::ServiceStopped
    });
    assert_eq!(readers().readers(), Err(Error::NoService));
    assert_eq!(readers().watch().err(), Some(Error::NoService));
    service.run();
    let seen = wait_for(events.as_mut(), "the card", |kind| {
        matches!(kind, ReaderEventKind::Inserted { .. })
    });
    assert_eq!(seen.first(), Some(&ReaderEventKind::ServiceStarted));
    assert!(matches!(
        seen.get(1),
        Some(ReaderEventKind::ReaderAdded { .. })
    ));
}

#[test]
fn a_watch_that_is_dropped_ends_at_once() {
    let Some(_service) = service("watching::a_watch_that_is_dropped_ends_at_once") else {
        return;
    };
    for _ in 0..20 {
        let events = readers().watch().unwrap();
        let begin = Instant::now();
        drop(events);
        assert!(begin.elapsed() < Duration::from_secs(1));
    }
    let mut events = readers().watch().unwrap();
    wait_for(events.as_mut(), "a reader", |kind| {
        matches!(kind, ReaderEventKind::ReaderAdded { .. })
    });
    // it waits for changes now
    assert!(
        events
            .next(Duration::ZERO)
            .is_none_or(|event| { matches!(event.kind, ReaderEventKind::ReaderAdded { .. }) })
    );
    let begin = Instant::now();
    drop(events);
    println!("measured: a watch ended after {:?}", begin.elapsed());
    assert!(begin.elapsed() < Duration::from_secs(1));
}
