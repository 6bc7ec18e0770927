//! Exchanges with cards as they are known, byte by byte.

use valise_simulator::card::{CardFile, CardOrder, Holder, Profile};

use crate::support::{VERIFY, bytes, card, cut, hex, make, send};

/// Plays an exchange: what is sent, and what has to come back.
fn play(card: &valise_simulator::card::VirtualCard, exchange: &[(&str, &str)]) {
    for (command, answer) in exchange {
        assert_eq!(send(card, command), *answer, "{command}");
    }
}

#[test]
fn an_identity_of_174_bytes_is_read_in_three_commands() {
    let mut holder = Holder::nurse();
    let size = make(&CardOrder::new(holder.clone(), Profile::Applet17))
        .file(CardFile::Identity)
        .expect("an identity")
        .len();
    // the place of birth fills it up to the size of the known trace
    let missing = 174_usize.checked_sub(size).expect("a short identity");
    holder.birth_place.push_str(&"x".repeat(missing));
    let card = make(&CardOrder::new(holder, Profile::Applet17));
    let file = card.file(CardFile::Identity).expect("an identity");
    play(
        &card,
        &[
            ("00A4080C06 3F00DF014031", "9000"),
            ("00B0000000", "6CAE"),
            ("00B00000AE", &format!("{}9000", hex(&file))),
        ],
    );
}

#[test]
fn a_file_of_256_bytes_ends_by_an_offset_behind_it() {
    let card = card(Profile::Applet17);
    let file = card.file(CardFile::IdentitySignature).expect("a signature");
    assert_eq!(file.len(), 256);
    play(
        &card,
        &[
            ("00A4080C06 3F00DF014032", "9000"),
            ("00B0000000", &format!("{}9000", hex(&file))),
            ("00B0010000", "6B00"),
        ],
    );
}

#[test]
fn a_certificate_is_read_to_the_end_of_its_der_without_a_wrong_length() {
    let card = card(Profile::Applet17);
    let file = card.file(CardFile::Authentication).expect("a certificate");
    let der = cut(&file);
    assert_eq!(file.len(), der.len() + 50);
    assert_eq!(send(&card, "00A4080C06 3F00DF005038"), "9000");
    let mut read = Vec::new();
    while read.len() < der.len() {
        let want = (der.len() - read.len()).min(256);
        let command = format!("00B0{:04X}{:02X}", read.len(), want % 256);
        let mut answer = card.transmit(&bytes(&command));
        assert_eq!(answer.split_off(answer.len() - 2), [0x90, 0x00]);
        read.extend(answer);
    }
    assert_eq!(read, der);
}

#[test]
fn an_rsa_authentication_is_signed_as_eid_mw_asks_for_it() {
    let card = card(Profile::Applet17);
    play(
        &card,
        &[
            (VERIFY, "9000"),
            ("002241B605 0480088482", "9000"),
            (&format!("002A9E9A20 {}", "5A".repeat(32)), "6100"),
        ],
    );
    let signature = send(&card, "00C0000000");
    assert_eq!(signature.len(), 2 * 258);
    assert!(signature.ends_with("9000"));
    play(&card, &[("80E6000000", "9000")]);
}

#[test]
fn a_p384_authentication_is_signed_over_48_bytes() {
    let card = card(Profile::Applet18);
    play(
        &card,
        &[
            (VERIFY, "9000"),
            ("002241B605 0480028482", "9000"),
            (&format!("002A9E9A30 {}", "5A".repeat(48)), "6160"),
        ],
    );
    let signature = send(&card, "00C0000060");
    assert_eq!(signature.len(), 2 * 98);
    assert!(signature.ends_with("9000"));
}

#[test]
fn every_non_repudiation_signature_wants_its_pin() {
    let card = card(Profile::Applet18);
    let sign = format!("002A9E9A30 {}", "5A".repeat(48));
    play(
        &card,
        &[
            ("002241B605 0480028483", "9000"),
            (&sign, "6982"),
            (VERIFY, "9000"),
            (&sign, "6160"),
        ],
    );
    assert_eq!(send(&card, "00C0000060").len(), 2 * 98);
    play(&card, &[(&sign, "6982")]);
}

#[test]
fn a_pin_is_changed_in_one_command() {
    let card = card(Profile::Applet17);
    play(
        &card,
        &[
            ("0024000110 241234FFFFFFFFFF 26567890FFFFFFFF", "9000"),
            (VERIFY, "63C2"),
            ("0020000108 26567890FFFFFFFF", "9000"),
        ],
    );
}

#[test]
fn eid_mw_starts_with_the_applet_the_card_data_and_a_walk() {
    for (profile, data, size) in [
        (Profile::Applet17, "80E400001C", 28),
        (Profile::Applet18, "80E400011F", 31),
    ] {
        let card = card(profile);
        play(
            &card,
            &[("00A404000F A00000003029057000AD13100101FF", "9000")],
        );
        let answer = send(&card, data);
        assert_eq!(answer.len(), 2 * (size + 2));
        play(
            &card,
            &[
                ("00A4020C02 5037", "6A82"),
                ("00A4020C02 3F00", "9000"),
                ("00A4020C02 DF00", "9000"),
                ("00A4020C02 5037", "9000"),
            ],
        );
    }
}

#[test]
fn a_national_number_takes_two_commands_and_33_bytes_on_applet_1_8() {
    let card = card(Profile::Applet18);
    let select = bytes("00A4080C06 3F00DF014031");
    let record = bytes("80B2060600");
    let answers = [card.transmit(&select), card.transmit(&record)];
    let number = format!("060B{}9000", hex(b"85010100214"));
    assert_eq!(hex(&answers[1]), number);
    let total = select.len() + record.len() + answers.concat().len();
    assert_eq!(total, 33);
}
