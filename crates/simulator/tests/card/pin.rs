//! The PIN: its counter, its rights and its loss.

use valise_simulator::card::{Defect, Profile};

use crate::support::{VERIFY, VERIFY_WRONG, card, make, order, send};

/// Signs with the authentication key of applet 1.8.
const SIGN: &str = "002A9E9A30 \
    000000000000000000000000000000000000000000000000\
    000000000000000000000000000000000000000000000000";

#[test]
fn three_wrong_pins_block_and_a_right_one_counts_anew() {
    let card = card(Profile::Applet18);
    for (command, answer) in [
        (VERIFY_WRONG, "63C2"),
        (VERIFY_WRONG, "63C1"),
        (VERIFY, "9000"),
        (VERIFY_WRONG, "63C2"),
        (VERIFY_WRONG, "63C1"),
        (VERIFY_WRONG, "63C0"),
        (VERIFY, "6983"),
        ("0020000100", "6983"),
    ] {
        assert_eq!(send(&card, command), answer, "{command}");
    }
    assert_eq!(card.pin_tries(), Some(0));
    card.reset();
    assert_eq!(send(&card, VERIFY), "6983");
    let blocked = make(&order(Profile::Applet17).with(Defect::BlockedPin));
    assert_eq!(send(&blocked, VERIFY), "6983");
}

#[test]
fn asking_is_free_on_new_cards_and_costs_a_try_on_old_ones() {
    for (profile, first, second) in [
        (Profile::Applet11, "63C2", "63C1"),
        (Profile::Applet17, "63C3", "63C3"),
        (Profile::Applet18, "63C3", "63C3"),
    ] {
        let card = card(profile);
        assert_eq!(send(&card, "0020000100"), first, "{profile}");
        assert_eq!(send(&card, "0020000100"), second, "{profile}");
        assert_eq!(send(&card, VERIFY), "9000");
    }
}

#[test]
fn the_right_to_sign_lasts_until_it_is_taken_back() {
    let card = card(Profile::Applet18);
    for (command, answer) in [
        (SIGN, "6985"),
        ("002241B6050480028482", "9000"),
        (SIGN, "6982"),
        (VERIFY, "9000"),
        ("0020000100", "9000"),
        (SIGN, "6160"),
        (SIGN, "6160"),
        ("80E60000", "9000"),
        (SIGN, "6982"),
        (VERIFY, "9000"),
        (VERIFY_WRONG, "63C2"),
        (SIGN, "6982"),
        (VERIFY, "9000"),
    ] {
        assert_eq!(send(&card, command), answer, "{command}");
    }
    card.reset();
    assert_eq!(send(&card, SIGN), "6985");
    assert_eq!(send(&card, "0020000100"), "63C3");
}

#[test]
fn one_command_may_come_between_pin_and_signature() {
    let card = card(Profile::Applet18);
    let choose = ("002241B6050480028483", "9000");
    let other = ("00A4020C023F00", "9000");
    for (command, answer) in [
        choose,
        (VERIFY, "9000"),
        other,
        (SIGN, "6160"),
        (VERIFY, "9000"),
        other,
        other,
        (SIGN, "6982"),
        // the key has to be chosen before the PIN
        (VERIFY, "9000"),
        choose,
        (SIGN, "6982"),
        (VERIFY, "9000"),
        ("80E60000", "9000"),
        (SIGN, "6982"),
    ] {
        assert_eq!(send(&card, command), answer, "{command}");
    }
}

#[test]
fn the_pin_of_a_signature_does_not_open_the_authentication_key_on_applet_1_8() {
    let card = card(Profile::Applet18);
    for (command, answer) in [
        ("002241B6050480028483", "9000"),
        (VERIFY, "9000"),
        (SIGN, "6160"),
        ("002241B6050480028482", "9000"),
        (SIGN, "6982"),
    ] {
        assert_eq!(send(&card, command), answer, "{command}");
    }
}

#[test]
fn a_change_needs_the_old_pin_and_a_sound_new_one() {
    let card = card(Profile::Applet18);
    for (command, answer) in [
        ("0024000110 249999FFFFFFFFFF 26567890FFFFFFFF", "63C2"),
        ("0024000110 241234FFFFFFFFFF 23567FFFFFFFFFFF", "6A80"),
        ("0024000110 241234FFFFFFFFFF 26567890FFFFFF00", "6A80"),
        ("0024000108 241234FFFFFFFFFF", "6700"),
        ("0024000210 241234FFFFFFFFFF 26567890FFFFFFFF", "6A88"),
        ("0024000110 241234FFFFFFFFFF 26567890FFFFFFFF", "9000"),
        ("0020000108 26567890FFFFFFFF", "9000"),
        ("0020000208 26567890FFFFFFFF", "6A88"),
        ("0020010108 26567890FFFFFFFF", "6A86"),
        ("0020000104 24123456", "6700"),
    ] {
        assert_eq!(send(&card, command), answer, "{command}");
    }
}
