//! The PIN of a card, and how often it may be wrong.

use secrecy::SecretString;
use valise_beid::{Error, Pin, PinState};
use valise_simulator::card::{Defect, Profile};

use crate::support::{Table, make};

fn typed(digits: &str) -> Pin {
    Pin::new(&SecretString::from(digits)).unwrap()
}

#[test]
fn tries_are_counted_down_and_told() {
    let table = Table::with(Profile::Applet18);
    let mut card = table.connect();
    card.identify().unwrap();
    let wrong = typed("9999");
    for left in [2, 1] {
        let result = card.transaction(|it| it.verify_pin(&wrong));
        assert_eq!(result, Err(Error::WrongPin { tries_left: left }));
        let state = card.transaction(|it| it.pin_state());
        assert_eq!(state, Ok(PinState::TriesLeft(left)));
    }
    let right = typed("1234");
    assert_eq!(card.transaction(|it| it.verify_pin(&right)), Ok(()));
    assert_eq!(card.transaction(|it| it.pin_state()), Ok(PinState::Given));
    assert_eq!(card.transaction(|it| it.log_off()), Ok(()));
    let state = card.transaction(|it| it.pin_state());
    assert_eq!(state, Ok(PinState::TriesLeft(3)));
}

#[test]
fn asking_an_old_card_costs_no_try() {
    let table = Table::with(Profile::Applet11);
    let mut card = table.connect();
    assert_eq!(card.transaction(|it| it.pin_state()), Ok(PinState::Unknown));
    card.identify().unwrap();
    assert_eq!(card.transaction(|it| it.pin_state()), Ok(PinState::Unknown));
    assert_eq!(table.chip.pin_tries(), Some(3));
}

#[test]
fn a_blocked_card_says_so() {
    let table = Table::holding(make(Profile::Applet17, &[Defect::BlockedPin]));
    let mut card = table.connect();
    card.identify().unwrap();
    assert_eq!(card.transaction(|it| it.pin_state()), Ok(PinState::Blocked));
    let right = typed("1234");
    let result = card.transaction(|it| it.verify_pin(&right));
    assert_eq!(result, Err(Error::PinBlocked));
}

#[test]
fn a_practice_reader_has_no_pin_pad() {
    let table = Table::with(Profile::Applet18);
    assert_eq!(table.connect().pin_pad(), Ok(None));
}
