//! The exchanges of the dossier, byte for byte, and what goes wrong on the wire.

use std::time::Duration;

use crate::hex::hex;
use crate::scripted::{Script, Step, answer, bytes, card_data, fail};
use crate::{Disposition, Error, File, StatusWord, Task, Traffic, TransportError};

const IDENTITY: &str = "00a4080c063f00df014031";
const RETRY: Duration = Duration::from_millis(200);

fn zeros(count: usize) -> String {
    "00".repeat(count)
}

#[test]
fn an_identity_takes_three_commands() {
    let file = "01".repeat(174);
    let script = Script::new([
        answer(IDENTITY, "9000"),
        answer("00b0000000", "6cae"),
        answer("00b00000ae", &format!("{file}9000")),
    ]);
    let mut card = script.card();
    let read = card.transaction(|it| it.read(File::Identity)).unwrap();
    assert_eq!(hex(&read), file);
    let traffic = Traffic {
        commands: 3,
        bytes: 201,
    };
    assert_eq!(card.traffic(), traffic);
    script.assert_over();
}

#[test]
fn only_old_cards_get_a_pause_before_a_command_is_repeated() {
    for (applet, waits) in [(0x11, vec![Duration::from_millis(10)]), (0x18, vec![])] {
        let script = Script::new([
            answer("80e400001c", &card_data(applet)),
            answer(IDENTITY, "9000"),
            answer("00b0000000", "6c02"),
            answer("00b0000002", "01009000"),
        ]);
        let mut card = script.card();
        card.identify().unwrap();
        card.transaction(|it| it.read(File::Identity)).unwrap();
        assert_eq!(script.waits(), waits);
        script.assert_over();
    }
}

#[test]
fn a_signature_of_256_bytes_needs_no_look_behind_its_end() {
    let script = Script::new([
        answer("00a4080c063f00df014032", "9000"),
        answer("00b0000000", &format!("{}9000", "ab".repeat(256))),
    ]);
    let read = script
        .card()
        .transaction(|it| it.read(File::IdentitySignature));
    assert_eq!(read.unwrap().len(), 256);
    script.assert_over();
}

#[test]
fn a_photo_ends_where_the_card_says_so() {
    for end in [
        vec![answer("00b0010000", "6b00")],
        vec![
            answer("00b0010000", "6c03"),
            answer("00b0010003", "0102039000"),
        ],
        vec![answer("00b0010000", "0102039000")],
        // 254 bytes can be all that a reader carries
        vec![
            answer("00b0010000", &format!("{}9000", zeros(254))),
            answer("00b001fe00", "6b00"),
        ],
    ] {
        let script = Script::new([
            answer("00a4080c063f00df014035", "9000"),
            answer("00b0000000", &format!("{}9000", zeros(256))),
        ]);
        script.add(end);
        let mut card = script.card();
        let read = card.transaction(|it| it.read(File::Photo)).unwrap();
        assert!([256, 259, 510].contains(&read.len()));
        script.assert_over();
    }
}

#[test]
fn a_certificate_is_read_to_the_end_of_its_der_only() {
    let first = format!("30820130{}", "01".repeat(252));
    let script = Script::new([
        answer("00a4080c063f00df005038", "9000"),
        answer("00b0000000", &format!("{first}9000")),
        answer("00b0010034", &format!("{}9000", "02".repeat(52))),
    ]);
    let mut card = script.card();
    let read = card.transaction(|it| it.read(File::AuthenticationCertificate));
    assert_eq!(read.unwrap().len(), 0x130 + 4);
    script.assert_over();
}

#[test]
fn zeros_in_place_of_a_certificate_are_an_empty_file() {
    let script = Script::new([
        answer("00a4080c063f00df005039", "9000"),
        answer("00b0000000", &format!("{}9000", zeros(256))),
    ]);
    let mut card = script.card();
    let read = card.transaction(|it| it.read(File::SignatureCertificate));
    assert_eq!(read.unwrap().len(), 0);
    script.assert_over();
}

#[test]
fn a_file_without_end_is_an_error() {
    let script = Script::new([answer("00a4080c063f00df014033", "9000")]);
    for offset in 0..4 {
        script.add([answer(
            &format!("00b00{offset}0000"),
            &format!("{}9000", zeros(256)),
        )]);
    }
    let mut card = script.card();
    let read = card.transaction(|it| it.read(File::Address));
    assert_eq!(read, Err(Error::FileTooLong(File::Address)));
    script.assert_over();
    let script = Script::new([
        answer("00a4080c063f00df00503b", "9000"),
        answer("00b0000000", &format!("3082ffff{}9000", zeros(252))),
    ]);
    let mut card = script.card();
    let read = card.transaction(|it| it.read(File::Root));
    assert_eq!(read, Err(Error::FileTooLong(File::Root)));
}

#[test]
fn a_card_that_knows_no_paths_is_walked_through_from_then_on() {
    let walk = |file: &str| {
        [
            answer("00a4020c023f00", "9000"),
            answer("00a4020c02df01", "9000"),
            answer(&format!("00a4020c02{file}"), "9000"),
            answer("00b0000000", "01009000"),
        ]
    };
    let script = Script::new([
        answer(IDENTITY, "6a86"),
        answer("00a404000fa00000003029057000ad13100101ff", "9000"),
        answer(IDENTITY, "6a86"),
    ]);
    script.add(walk("4031"));
    script.add(walk("4033"));
    let mut card = script.card();
    card.transaction(|it| it.read(File::Identity)).unwrap();
    card.transaction(|it| it.read(File::Address)).unwrap();
    script.assert_over();
}

#[test]
fn another_applet_is_left_for_ours() {
    let script = Script::new([
        answer(IDENTITY, "6a82"),
        answer("00a404000fa00000003029057000ad13100101ff", "9000"),
        answer(IDENTITY, "9000"),
        answer("00b0000000", "01009000"),
        // now it is known that the path is right, so the file is not there
        answer("00a4080c063f00df014040", "6a82"),
    ]);
    let mut card = script.card();
    let read = card.transaction(|it| {
        it.read(File::Identity)?;
        it.read(File::BasicKey)
    });
    assert_eq!(read, Err(Error::FileMissing(File::BasicKey)));
    script.assert_over();
}

#[test]
fn a_sporadic_failure_is_tried_once_more_after_a_pause() {
    for first in [
        answer(IDENTITY, "6d00"),
        answer(IDENTITY, "6f00"),
        fail(IDENTITY, TransportError::NotTransacted),
    ] {
        let script = Script::new([
            first,
            answer(IDENTITY, "9000"),
            answer("00b0000000", "01009000"),
        ]);
        let mut card = script.card();
        let read = card.transaction(|it| it.read(File::Identity)).unwrap();
        assert_eq!(read.as_slice(), [1, 0]);
        assert_eq!(script.waits(), [RETRY]);
        script.assert_over();
    }
}

#[test]
fn a_reader_that_cannot_carry_256_bytes_gets_248() {
    for refusal in [
        vec![fail("00b0000000", TransportError::Other(0x8010_0004))],
        vec![
            fail("00b0000000", TransportError::NotTransacted),
            fail("00b0000000", TransportError::NotTransacted),
        ],
        vec![answer("00b0000000", "6700")],
    ] {
        let script = Script::new([answer(IDENTITY, "9000")]);
        script.add(refusal);
        script.add([
            answer("00b00000f8", &format!("{}9000", zeros(248))),
            answer("00b000f8f8", "6c01"),
            answer("00b000f801", "009000"),
        ]);
        let mut card = script.card();
        let read = card.transaction(|it| it.read(File::Identity)).unwrap();
        assert_eq!(read.len(), 249);
        script.assert_over();
    }
}

#[test]
fn after_a_reset_by_another_program_everything_begins_again() {
    let script = Script::new([
        answer("80e400001c", &card_data(0x17)),
        answer(IDENTITY, "9000"),
        fail("00b0000000", TransportError::Reset),
        Step::Reconnect(Disposition::Leave, Ok(())),
        answer("80e400001c", &card_data(0x17)),
        answer(IDENTITY, "9000"),
        answer("00b0000000", "01009000"),
    ]);
    let mut card = script.card();
    card.identify().unwrap();
    let read = card.transaction(|it| it.read(File::Identity)).unwrap();
    assert_eq!(read.as_slice(), [1, 0]);
    script.assert_over();
}

#[test]
fn another_card_after_a_reset_is_noticed() {
    let script = Script::new([
        answer("80e400001c", &card_data(0x17)),
        fail(IDENTITY, TransportError::Reset),
        Step::Reconnect(Disposition::Leave, Ok(())),
        answer("80e400001c", &card_data(0x18)),
    ]);
    let mut card = script.card();
    card.identify().unwrap();
    let read = card.transaction(|it| it.read(File::Identity));
    assert_eq!(read, Err(Error::CardSwapped));
    script.assert_over();
}

#[test]
fn a_card_that_is_reset_again_and_again_is_given_up() {
    let script = Script::default();
    for _ in 0..3 {
        script.add([
            fail(IDENTITY, TransportError::Reset),
            Step::Reconnect(Disposition::Leave, Ok(())),
        ]);
    }
    script.add([fail(IDENTITY, TransportError::Reset)]);
    let mut card = script.card();
    let read = card.transaction(|it| it.read(File::Identity));
    assert_eq!(read, Err(Error::Transport(TransportError::Reset)));
    script.assert_over();
}

#[test]
fn an_exchange_that_fails_twice_resets_the_card_once() {
    let script = Script::new([
        fail(IDENTITY, TransportError::NotTransacted),
        fail(IDENTITY, TransportError::NotTransacted),
        Step::Reconnect(Disposition::Reset, Err(TransportError::NoCard)),
    ]);
    let mut card = script.card();
    let read = card.transaction(|it| it.read(File::Identity));
    assert_eq!(read, Err(Error::Transport(TransportError::Removed)));
    script.assert_over();
}

#[test]
fn an_answer_without_status_is_an_exchange_that_failed() {
    for lost in ["", "90"] {
        let script = Script::new([
            answer(IDENTITY, lost),
            answer(IDENTITY, lost),
            Step::Reconnect(Disposition::Reset, Err(TransportError::NoCard)),
        ]);
        let read = script.card().transaction(|it| it.read(File::Identity));
        assert_eq!(read, Err(Error::Transport(TransportError::Removed)));
        script.assert_over();
    }
}

#[test]
fn a_card_that_is_held_for_a_moment_is_waited_for() {
    let script = Script::new([
        Step::NoBegin(TransportError::Held),
        Step::NoBegin(TransportError::Held),
        answer("80e400001c", &card_data(0x18)),
    ]);
    script.card().identify().unwrap();
    assert_eq!(script.waits(), [Duration::from_millis(300); 2]);
    let script = Script::default();
    script.add((0..11).map(|_| Step::NoBegin(TransportError::Held)));
    let given_up = script.card().identify();
    assert_eq!(given_up, Err(Error::Transport(TransportError::Held)));
    script.assert_over();
}

#[test]
fn a_card_that_is_taken_out_ends_everything_at_once() {
    let script = Script::new([
        answer(IDENTITY, "9000"),
        fail("00b0000000", TransportError::Removed),
    ]);
    let read = script.card().transaction(|it| it.read(File::Identity));
    assert_eq!(read, Err(Error::Transport(TransportError::Removed)));
    assert_eq!(script.waits(), []);
}

#[test]
fn answers_without_rule_are_refused() {
    let script = Script::new([answer(IDENTITY, &format!("{}9000", zeros(1200)))]);
    let read = script.card().transaction(|it| it.read(File::Identity));
    assert_eq!(read, Err(Error::StrangeAnswer));
    let script = Script::new([answer(IDENTITY, "6581")]);
    let read = script.card().transaction(|it| it.read(File::Identity));
    let refused = Error::Refused {
        task: Task::Select,
        status: StatusWord(0x6581),
    };
    assert_eq!(read, Err(refused));
}

#[test]
fn a_card_of_another_kind_is_no_eid() {
    // its answer to reset is unknown: it gets no command at all
    let script = Script::default();
    let connection = crate::scripted::ScriptedConnection {
        atr: bytes("3b6500002063cb6800"),
        script: script.clone(),
    };
    let mut card = crate::Card::new(Box::new(connection), "reader", script.sleeper());
    assert_eq!(card.identify(), Err(Error::NotAnEid));
    // its answer to reset is that of an eID, its applets are not
    let script = Script::new([
        answer("80e400001c", "6e00"),
        answer("00a404000fa00000003029057000ad13100101ff", "6a82"),
        answer("80e400001c", "6e00"),
    ]);
    assert_eq!(script.card().identify(), Err(Error::NotAnEid));
    script.assert_over();
    let script = Script::new([answer("80e400001c", "01029000")]);
    assert_eq!(script.card().identify(), Err(Error::NotAnEid));
}
