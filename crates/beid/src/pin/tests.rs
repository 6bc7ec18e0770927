//! The form of a PIN, and what the card says to it.

use secrecy::{ExposeSecret, SecretString};

use crate::hex::hex;
use crate::scripted::{Script, Step, answer, card_data, fail};
use crate::{Disposition, Error, Pin, PinState, StatusWord, Task, TransportError};

const VERIFY: &str = "0020000108241234ffffffffff";
const QUERY: &str = "0020000100";

fn pin(digits: &str) -> Result<Pin, Error> {
    Pin::new(&SecretString::from(digits))
}

#[test]
fn a_pin_has_4_to_12_digits() {
    for (digits, block) in [
        ("1234", "241234ffffffffff"),
        ("56789", "2556789fffffffff"),
        ("123456789012", "2c123456789012ff"),
    ] {
        assert_eq!(hex(pin(digits).unwrap().0.expose_secret()), block);
    }
    for digits in ["", "123", "1234567890123", "12a4", "१२३४", " 1234"] {
        assert_eq!(pin(digits).err(), Some(Error::PinForm), "{digits}");
    }
    assert_eq!(format!("{:?}", pin("1234").unwrap()), "Pin(****)");
}

#[test]
fn a_wrong_pin_says_how_many_tries_are_left() {
    for (status, expected) in [
        ("9000", Ok(())),
        ("63c2", Err(Error::WrongPin { tries_left: 2 })),
        ("63c1", Err(Error::WrongPin { tries_left: 1 })),
        ("63c0", Err(Error::PinBlocked)),
        ("6983", Err(Error::PinBlocked)),
        (
            "6a80",
            Err(Error::Refused {
                task: Task::CheckPin,
                status: StatusWord(0x6A80),
            }),
        ),
    ] {
        let script = Script::new([answer(VERIFY, status)]);
        let pin = pin("1234").unwrap();
        let result = script.card().transaction(|it| it.verify_pin(&pin));
        assert_eq!(result, expected);
        script.assert_over();
    }
}

#[test]
fn a_pin_whose_answer_got_lost_is_not_sent_again() {
    for error in [TransportError::Timeout, TransportError::Removed] {
        let script = Script::new([fail(VERIFY, error)]);
        let pin = pin("1234").unwrap();
        let result = script.card().transaction(|it| it.verify_pin(&pin));
        assert_eq!(result, Err(error.into()));
        script.assert_over();
    }
    // whether the card is still there is found out by a reset, which also takes the rights back
    for (found, error) in [
        (Ok(()), TransportError::NotTransacted),
        (Err(TransportError::NoCard), TransportError::Removed),
    ] {
        let script = Script::new([
            fail(VERIFY, TransportError::NotTransacted),
            Step::Reconnect(Disposition::Reset, found),
        ]);
        let pin = pin("1234").unwrap();
        let result = script.card().transaction(|it| it.verify_pin(&pin));
        assert_eq!(result, Err(error.into()));
        script.assert_over();
    }
    // nor one that the card answers in a sporadic or strange way
    for status in ["6d00", "6f00", "6c08"] {
        let script = Script::new([answer(VERIFY, status)]);
        let pin = pin("1234").unwrap();
        let result = script.card().transaction(|it| it.verify_pin(&pin));
        assert!(matches!(result, Err(Error::Refused { .. })));
        script.assert_over();
    }
}

#[test]
fn old_cards_are_not_asked_how_many_tries_are_left() {
    for (applet, status, state) in [
        (0x17, "63c3", PinState::TriesLeft(3)),
        (0x18, "6983", PinState::Blocked),
        (0x18, "9000", PinState::Given),
    ] {
        let script = Script::new([
            answer("80e400001c", &card_data(applet)),
            answer(QUERY, status),
        ]);
        let mut card = script.card();
        card.identify().unwrap();
        assert_eq!(card.transaction(|it| it.pin_state()), Ok(state));
        script.assert_over();
    }
    let script = Script::new([answer("80e400001c", &card_data(0x11))]);
    let mut card = script.card();
    card.identify().unwrap();
    assert_eq!(card.transaction(|it| it.pin_state()), Ok(PinState::Unknown));
    // nor is a card nobody knows yet
    let unknown = Script::default().card().transaction(|it| it.pin_state());
    assert_eq!(unknown, Ok(PinState::Unknown));
}
