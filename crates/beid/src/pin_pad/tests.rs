//! What is said to a PIN pad, and what it answers.

use super::*;
use crate::scripted::{Script, Step, answer, fail};
use crate::{Task, TransportError};

const VERIFY_CODE: u32 = 0x4233_0006;
const FRENCH_QUESTION: &str = "1e1e89 4704 0c04 02 01 0c08 00 000000 0d000000 \
                               0020000108 20ffffffffffffff";

fn features(answer: Result<&str, TransportError>) -> Step {
    Step::Control(GET_FEATURES, String::new(), answer.map(str::to_owned))
}

fn asked(question: &str, answer: Result<&str, TransportError>) -> Step {
    Step::Control(VERIFY_CODE, question.to_owned(), answer.map(str::to_owned))
}

fn has_pad(reader: &str, answer: Result<&str, TransportError>) -> bool {
    let script = Script::new([features(answer)]);
    script.card_in(reader).pin_pad().unwrap().is_some()
}

#[test]
fn a_pad_is_found_in_the_list_of_features() {
    let list = "0104423300010204423300020604 42330006 0704423300071204 42330012";
    assert!(has_pad("reader", Ok(list)));
    for without in [
        Ok(""),
        Ok("0704423300071204"),
        Ok("06034233"),
        Err(TransportError::Unsupported),
        Err(TransportError::NotTransacted),
        Err(TransportError::Other(0x8010_0016)),
    ] {
        assert!(!has_pad("reader", without));
    }
    // this one costs tries: it is not even asked
    let script = Script::default();
    let mut card = script.card_in("Gemplus GemPC Pinpad 00 00");
    assert_eq!(card.pin_pad(), Ok(None));
    let script = Script::new([features(Err(TransportError::Removed))]);
    let gone = script.card().pin_pad();
    assert_eq!(gone, Err(Error::Transport(TransportError::Removed)));
}

fn ask(reader: &str, language: PadLanguage, steps: Vec<Step>) -> Result<(), Error> {
    let script = Script::new([features(Ok("060442330006"))]);
    script.add(steps);
    let mut card = script.card_in(reader);
    let pad = card.pin_pad().unwrap().unwrap();
    let result = pad.verify(card.connection(), language);
    script.assert_over();
    result
}

const VASCO: &str = "VASCO DIGIPASS 870 0";
const LIST: &str = "ffc2010000";

fn nothing_by_control() -> Step {
    features(Err(TransportError::Unsupported))
}

#[test]
fn a_pad_is_found_by_a_pseudo_command_where_no_control_code_passes() {
    for (reader, first) in [
        (VASCO, nothing_by_control()),
        ("ETSWW eKrypto PINPad 1", features(Ok(""))),
        ("Gemalto ING Shield Pro 0", features(Ok("0704423300071204"))),
    ] {
        let script = Script::new([first, answer(LIST, "0607 9000")]);
        assert!(script.card_in(reader).pin_pad().unwrap().is_some());
        script.assert_over();
    }
    for without in ["9000", "0107 9000", "0607 6a81", "6e00", "06"] {
        let script = Script::new([nothing_by_control(), answer(LIST, without)]);
        let found = script.card_in(VASCO).pin_pad();
        assert_eq!(found, Ok(None), "{without}");
    }
    let refused = fail(LIST, TransportError::NotTransacted);
    let script = Script::new([nothing_by_control(), refused]);
    assert_eq!(script.card_in(VASCO).pin_pad(), Ok(None));
    let removed = fail(LIST, TransportError::Removed);
    let script = Script::new([nothing_by_control(), removed]);
    let gone = script.card_in(VASCO).pin_pad();
    assert_eq!(gone, Err(Error::Transport(TransportError::Removed)));
}

#[test]
fn a_reader_that_is_not_known_for_it_gets_no_pseudo_command() {
    // the script ends after the control code: anything more would fail
    for reader in ["reader", "ACS ACR38U", "My VASCO DIGIPASS 870"] {
        let script = Script::new([nothing_by_control()]);
        assert_eq!(script.card_in(reader).pin_pad(), Ok(None));
        script.assert_over();
    }
    // nor does one that lists its control code
    let script = Script::new([features(Ok("060442330006"))]);
    assert!(script.card_in(VASCO).pin_pad().unwrap().is_some());
    script.assert_over();
}

#[test]
fn a_pseudo_command_asks_the_same_and_ends_the_same() {
    let command = format!("ffc20106 20 {FRENCH_QUESTION}");
    let ended = |step| {
        let script = Script::new([nothing_by_control(), answer(LIST, "06 9000"), step]);
        let mut card = script.card_in(VASCO);
        let pad = card.pin_pad().unwrap().unwrap();
        let result = pad.verify(card.connection(), PadLanguage::French);
        script.assert_over();
        result
    };
    for (said, expected) in [
        ("9000", Ok(())),
        ("6400", Err(PinPadFault::Timeout.into())),
        ("6401", Err(PinPadFault::Cancelled.into())),
        ("6403", Err(Error::PinForm)),
        ("6b80", Err(PinPadFault::Failed.into())),
        ("63c1", Err(Error::WrongPin { tries_left: 1 })),
        ("6983", Err(Error::PinBlocked)),
        ("90", Err(Error::StrangeAnswer)),
    ] {
        assert_eq!(ended(answer(&command, said)), expected, "{said}");
    }
    let removed = fail(&command, TransportError::Removed);
    assert_eq!(ended(removed), Err(TransportError::Removed.into()));
    let failed = fail(&command, TransportError::Other(0x8010_0016));
    assert_eq!(ended(failed), Err(PinPadFault::Failed.into()));
}

#[test]
fn the_question_is_the_one_of_part_10() {
    for (language, identifier) in [
        (PadLanguage::French, "0c08"),
        (PadLanguage::Dutch, "1308"),
        (PadLanguage::German, "0704"),
        (PadLanguage::English, "0904"),
    ] {
        let question = FRENCH_QUESTION.replace("0c08", identifier);
        assert_eq!(
            ask("reader", language, vec![asked(&question, Ok("9000"))]),
            Ok(())
        );
    }
}

#[test]
fn each_ending_has_its_own_error() {
    for (answer, error) in [
        (Ok("6400"), PinPadFault::Timeout.into()),
        (Ok("6401"), PinPadFault::Cancelled.into()),
        (Ok("6403"), Error::PinForm),
        (Ok("6b80"), PinPadFault::Failed.into()),
        (Ok("63c2"), Error::WrongPin { tries_left: 2 }),
        (Ok("6983"), Error::PinBlocked),
        (Ok("90"), Error::StrangeAnswer),
        (
            Ok("6a86"),
            Error::Refused {
                task: Task::CheckPin,
                status: StatusWord::PARAMETERS,
            },
        ),
        (
            Err(TransportError::NotTransacted),
            PinPadFault::Failed.into(),
        ),
        (Err(TransportError::Removed), TransportError::Removed.into()),
    ] {
        let steps = vec![asked(FRENCH_QUESTION, answer)];
        assert_eq!(ask("reader", PadLanguage::French, steps), Err(error));
    }
}

#[test]
fn an_old_spr_reader_gets_the_form_it_wants() {
    let old = FRENCH_QUESTION.replace("1e1e89", "1e1e01");
    let steps = vec![asked(FRENCH_QUESTION, Ok("6b80")), asked(&old, Ok("9000"))];
    let reader = "SCM Microsystems Inc. SPRx32 USB Smart Card Reader 0";
    assert_eq!(ask(reader, PadLanguage::French, steps), Ok(()));
}
