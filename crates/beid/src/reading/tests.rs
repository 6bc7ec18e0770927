//! The order of a reading, and what stays of it when it ends early.

use crate::scripted::{Script, Step, answer, card_data, fail};
use crate::{Error, File, Reading, ReadingStep, TransportError, What};

fn file(path: &str, content: &str) -> [Step; 2] {
    [
        answer(&format!("00a4080c06{path}"), "9000"),
        answer("00b0000000", &format!("{content}9000")),
    ]
}

#[test]
fn the_name_comes_before_its_proof_whatever_the_order_asked_for() {
    let script = Script::new([answer("80e400001c", &card_data(0x17))]);
    for (path, content) in [
        ("3f00df014031", "0102"),
        ("3f00df014033", "0304"),
        ("3f00df014032", "05"),
        ("3f00df014034", "06"),
        ("3f00df00503c", "300107"),
    ] {
        script.add(file(path, content));
    }
    let mut card = script.card();
    // an applet 1.7 has no basic key: it is not looked for
    let what = What::PROOF | What::BASIC_KEY | What::ADDRESS | What::IDENTITY;
    let mut reading = Reading::new(&mut card, what);
    let mut arrived = Vec::new();
    while let Some(step) = reading.next() {
        if let ReadingStep::File(file) = step.unwrap() {
            assert!(reading.files().get(file).is_some());
            arrived.push(file);
        }
    }
    let expected = [
        File::Identity,
        File::Address,
        File::IdentitySignature,
        File::AddressSignature,
        File::RegisterCertificate,
    ];
    assert_eq!(arrived, expected);
    let files = reading.into_files();
    assert_eq!(
        files.bytes().chip_serial.unwrap(),
        &files.card_data.unwrap().serial()
    );
    script.assert_over();
}

#[test]
fn what_came_before_a_card_was_taken_out_stays() {
    let script = Script::new([answer("80e400001c", &card_data(0x18))]);
    script.add(file("3f00df014031", "0102"));
    script.add([fail("00a4080c063f00df014033", TransportError::Removed)]);
    let mut card = script.card();
    let mut reading = Reading::new(&mut card, What::IDENTITY | What::ADDRESS | What::PHOTO);
    let ended = reading.finish();
    assert_eq!(ended, Err(Error::Transport(TransportError::Removed)));
    assert!(reading.next().is_none(), "nothing comes after an error");
    let files = reading.into_files();
    assert_eq!(files.get(File::Identity), Some(&[1, 2][..]));
    assert_eq!(files.get(File::Address), None);
    script.assert_over();
}

#[test]
fn a_certificate_of_zeros_is_absent_and_a_card_without_identity_is_no_eid() {
    let script = Script::new([answer("80e400001c", &card_data(0x18))]);
    script.add(file("3f00df005038", &"00".repeat(256)));
    let mut card = script.card();
    let steps: Result<Vec<_>, _> = Reading::new(&mut card, What::AUTHENTICATION).collect();
    let absent = ReadingStep::Absent(File::AuthenticationCertificate);
    assert_eq!(steps.unwrap().last(), Some(&absent));
    let script = Script::new([
        answer("80e400001c", &card_data(0x18)),
        answer("00a4080c063f00df014031", "6a82"),
        answer("00a404000fa00000003029057000ad13100101ff", "9000"),
        answer("00a4080c063f00df014031", "6a82"),
        answer("00a4020c023f00", "9000"),
        answer("00a4020c02df01", "6a82"),
    ]);
    let mut card = script.card();
    let ended = Reading::new(&mut card, What::IDENTITY).finish();
    assert_eq!(ended, Err(Error::NotAnEid));
    script.assert_over();
}
