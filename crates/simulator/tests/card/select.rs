//! Selecting files, and what is refused.

use valise_simulator::card::{Profile, VirtualCard};

use crate::support::{VERIFY, card, send};

#[test]
fn files_are_found_in_their_directory_and_directories_from_anywhere() {
    let card = card(Profile::Applet17);
    for (command, answer) in [
        ("00B0000000", "6986"),
        ("00A4020C024031", "6A82"),
        ("00A4020C022F00", "9000"),
        ("00A4020C02DF01", "9000"),
        // a directory has no bytes
        ("00B0000000", "6986"),
        ("00A4020C024031", "9000"),
        // what is not found changes nothing
        ("00A4020C025038", "6A82"),
        ("00B0000001", "019000"),
        ("00A4020C02DF00", "9000"),
        ("00A4020C025038", "9000"),
        ("00A4020C023F00", "9000"),
        ("00A4020C02DF01", "9000"),
        ("00A4020C024031", "9000"),
    ] {
        assert_eq!(send(&card, command), answer, "{command}");
    }
}

#[test]
fn a_path_may_start_at_the_master_file_or_below() {
    let card = card(Profile::Applet18);
    for (command, answer) in [
        ("00A4080C063F00DF014031", "9000"),
        ("00B0000001", "009000"),
        ("00A4080C04DF014033", "9000"),
        ("00A4080C043F002F00", "9000"),
        ("00A4080C063F00DF015038", "6A82"),
        ("00A4080C083F00DF0140314032", "6A82"),
        ("00A4080C053F00DF0140", "6A87"),
        ("00A4020C0140", "6A87"),
        ("00A4020004", "6700"),
    ] {
        assert_eq!(send(&card, command), answer, "{command}");
    }
}

#[test]
fn names_select_the_applet_and_its_directories() {
    let card = card(Profile::Applet18);
    for (command, answer) in [
        ("00A4040C0C A000000177504B43532D3135", "9000"),
        ("00A4020C025038", "9000"),
        ("00A4040C0C A000000177496446696C6573", "9000"),
        ("00A4020C024031", "9000"),
        (VERIFY, "9000"),
        ("00A404000F A00000003029057000AD13100101FF", "9000"),
        ("00A4020C024031", "6A82"),
        // the applet has started anew
        ("0020000100", "63C3"),
        ("00A4040C05 A000000003", "6A82"),
        ("00A4010C023F00", "6A86"),
        ("00A4020C023F0000", "6700"),
    ] {
        assert_eq!(send(&card, command), answer, "{command}");
    }
}

#[test]
fn unknown_classes_and_instructions_are_told_apart() {
    let card = card(Profile::Applet17);
    for (command, answer) in [
        ("01A4020C023F00", "6E00"),
        ("90E400001C", "6E00"),
        ("80A4020C023F00", "6D00"),
        ("00E400001C", "6D00"),
        ("00FF000000", "6D00"),
        ("80B2060600", "6D00"),
        ("008802813294300000", "6700"),
        ("00A4", "6700"),
        ("", "6700"),
    ] {
        assert_eq!(send(&card, command), answer, "{command}");
    }
}

#[test]
fn no_command_makes_a_card_panic() {
    let card = card(Profile::Applet18);
    let commands = [
        "A4", "B0", "20", "24", "22", "2A", "C0", "88", "B2", "E4", "E6", "84",
    ];
    for class in ["00", "80"] {
        for instruction in commands {
            for parameters in [
                "0000", "0001", "080C", "020C", "41B6", "9E9A", "0281", "FFFF",
            ] {
                for rest in [
                    "",
                    "00",
                    "01",
                    "FF",
                    "0100",
                    "0501020304",
                    "050102030405",
                    "06000000",
                ] {
                    let command = format!("{class}{instruction}{parameters}{rest}");
                    let answer = send(&card, &command);
                    assert!(answer.len() >= 4, "{command}");
                }
            }
        }
    }
}

#[test]
fn a_bank_card_knows_none_of_it() {
    let card = VirtualCard::bank_card();
    assert_eq!(send(&card, "00A4080C063F00DF014031"), "6A82");
    assert_eq!(send(&card, "80E400001C"), "6D00");
    assert!(VirtualCard::mute().transmit(&[0, 0xA4, 0, 0]).is_empty());
}
