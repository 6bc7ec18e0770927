//! Answers that are damaged or hostile.

use jiff::civil::date;
use proptest::prelude::*;
use valise_mycarenet::Error;
use valise_mycarenet::member_data::{InputReference, Reader, Reason, Subject, read};

use crate::composed::{PERIOD, SUCCESS, answer, explained, response, status};
use crate::shared::sample;

fn code(xml: impl AsRef<[u8]>) -> &'static str {
    read(xml.as_ref(), None).map_or_else(|error| error.code(), |_| "no error")
}

#[test]
fn nul_bytes_are_passed_over() {
    let clean = answer(SUCCESS, &[("insurability:period", PERIOD)]);
    let dirty = format!("\0{}\0", clean.replace("319", "3\u{0}19"));
    assert_eq!(explained(&dirty), explained(&clean));
}

/// A comment inside a value must not hide what follows it.
#[test]
fn a_comment_does_not_cut_a_value() {
    let clean = answer(SUCCESS, &[("insurability:period", PERIOD)]);
    let commented = clean.replace(">319<", ">3<!-- -->19<");
    assert_ne!(commented, clean);
    assert_eq!(explained(&commented), explained(&clean));
}

#[test]
fn an_answer_to_another_question_is_refused() {
    let xml = answer(SUCCESS, &[("insurability:period", PERIOD)]);
    let reference = |text: &str| text.parse::<InputReference>().expect("a reference");
    assert!(
        Reader::new()
            .answering(&reference("20261124"))
            .read(xml.as_bytes())
            .is_ok()
    );
    let other = Reader::new()
        .answering(&reference("20261125"))
        .read(xml.as_bytes());
    assert!(matches!(other, Err(Error::OtherQuestion)), "{other:?}");
}

#[test]
fn an_answer_about_another_person_is_refused() {
    let xml = answer(
        SUCCESS,
        &[
            ("insurability:period", PERIOD),
            ("insurability:patientData", &[]),
        ],
    );
    let person = |niss: &str| Subject::Niss(niss.parse().expect("a NISS"));
    assert!(
        Reader::new()
            .about(&person("55050512344"))
            .read(xml.as_bytes())
            .is_ok()
    );
    let other = Reader::new()
        .about(&person("72020290081"))
        .read(xml.as_bytes());
    assert!(matches!(other, Err(Error::OtherPerson)), "{other:?}");
    // one assertion about another person among those about the right one
    let mixed = xml.replacen("55050512344", "72020290081", 1);
    assert_eq!(code(mixed), "mycarenet.other_person");
}

#[test]
fn another_number_of_the_same_person_is_told() {
    let told = explained(&answer(
        SUCCESS,
        &[(
            "insurability:patientData",
            &[("ssin", "72020290081"), ("careReceiver:name", "X")],
        )],
    ));
    assert!(told.niss_changed);
    assert!(told.reasons.contains(&Reason::NissChanged));
    assert_eq!(
        told.patient.expect("a patient").niss.as_deref(),
        Some("72020290081")
    );
}

#[test]
fn what_is_no_answer_is_refused_with_its_path() {
    let good = answer(SUCCESS, &[("insurability:period", PERIOD)]);
    for (wrong, path) in [
        (
            good.replace("SAML:2.0:protocol", "SAML:1.0:protocol"),
            "Response",
        ),
        (
            good.replace("<p:Status>", "<Status>")
                .replace("</p:Status>", "</Status>"),
            "Response/Status",
        ),
        (
            good.replace("<Assertion ", "<Assertion xmlns=\"urn:x\" "),
            "Response/Assertion",
        ),
        (
            good.replace("<e:AssertionType>", "<AssertionType>")
                .replace("</e:AssertionType>", "</AssertionType>"),
            "Response/Assertion/Advice/AssertionType",
        ),
    ] {
        match read(wrong.as_bytes(), None) {
            Err(Error::WrongNamespace { path: found, .. }) => assert_eq!(found, path),
            other => panic!("{path}: {other:?}"),
        }
    }
    let fault = answer(&status("Requester", "InputError", "MYCARENET", &["X"]), &[]);
    assert_eq!(
        code(fault.replace("<Fault xmlns=\"\">", "<Fault>")),
        "mycarenet.wrong_namespace"
    );
    assert_eq!(code(response("", "")), "mycarenet.missing");
    assert_eq!(code(response(&SUCCESS.repeat(2), "")), "mycarenet.repeated");
    assert_eq!(
        code(good.replace("NotBefore=\"2026-11-24", "NotBefore=\"24/11/2026")),
        "mycarenet.unreadable"
    );
    assert_eq!(
        code(good.replace(" Name=", " Called=")),
        "mycarenet.missing"
    );
    assert_eq!(
        code(format!("<!DOCTYPE r [<!ENTITY x \"y\">]>{good}")),
        "mycarenet.document_type"
    );
    assert_eq!(
        code(&good.as_bytes()[..good.len() - 3]),
        "mycarenet.not_xml"
    );
    assert_eq!(code("<a>".repeat(1000)), "mycarenet.not_xml");
    assert_eq!(code(b"<p:Response\xff/>"), "mycarenet.encoding");
    assert_eq!(code(vec![b' '; 5 << 20]), "mycarenet.too_large");
    assert_eq!(code(""), "mycarenet.not_xml");
    assert_eq!(code("<html/>"), "mycarenet.missing");
    assert_eq!(
        code(response(SUCCESS, "<EncryptedAssertion/>")),
        "mycarenet.sealed"
    );
}

/// Changes of an answer as damage or malice would make them.
fn damaged(bytes: &[u8], places: &[(prop::sample::Index, Damage)]) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    for (place, damage) in places {
        if bytes.is_empty() {
            break;
        }
        let at = place.index(bytes.len());
        match damage {
            Damage::Byte(byte) => bytes[at] = *byte,
            Damage::Cut => bytes.truncate(at),
            Damage::Insert(text) => {
                bytes.splice(at..at, text.bytes());
            }
            Damage::Remove(length) => {
                let end = (at + length).min(bytes.len());
                bytes.drain(at..end);
            }
            Damage::Repeat(length) => {
                let end = (at + length).min(bytes.len());
                let copy = bytes[at..end].to_vec();
                bytes.splice(at..at, copy);
            }
        }
    }
    bytes
}

#[derive(Debug, Clone)]
enum Damage {
    Byte(u8),
    Cut,
    Insert(String),
    Remove(usize),
    Repeat(usize),
}

fn damage() -> impl Strategy<Value = Damage> {
    prop_oneof![
        4 => any::<u8>().prop_map(Damage::Byte),
        1 => Just(Damage::Cut),
        4 => "[<>/ \"=&;a-z0-9éT:\\-\\x00]{1,6}".prop_map(Damage::Insert),
        4 => (1..80_usize).prop_map(Damage::Remove),
        4 => (1..400_usize).prop_map(Damage::Repeat),
    ]
}

proptest! {
    /// Whatever happens to an answer on the way, reading it ends well or with a typed error.
    #[test]
    fn damage_never_panics(
        which in 0..3_usize,
        places in prop::collection::vec((any::<prop::sample::Index>(), damage()), 1..6),
    ) {
        let xml = match which {
            0 => answer(SUCCESS, &[("insurability:period", PERIOD), ("insurability:patientData", &[("ssin", "55050512344")])]),
            1 => answer(&status("Responder", "InternalError", "IO-BE-300", &["BO_EXCEPTION", "NEW"]), &[]),
            _ => String::from_utf8(sample("resp-13").unwrap_or_default()).expect("UTF-8"),
        };
        let bytes = damaged(xml.as_bytes(), &places);
        if let Err(error) = read(&bytes, Some(date(2026, 11, 24))) {
            prop_assert!(Error::CODES.contains(&error.code()));
        }
    }

    /// Values of any kind in the places of values never panic either.
    #[test]
    fn values_never_panic(value in "\\PC{0,24}", date_like in "[0-9TZ:+.\\-]{0,30}") {
        let value = value.replace(['<', '&', '"'], "").replace('>', "&gt;");
        let xml = answer(SUCCESS, &[
            ("insurability:patientData", &[("ssin", &value), ("careReceiver:birthDate", &date_like)]),
            ("insurability:period", &[("cb1", &value), ("careReceiver:mutuality", &value), ("communicationDate", &date_like)]),
            ("chronicCondition", &[("chronicCondition:year", &date_like)]),
            ("technicalAssertion", &[("technicalAssertion:status", &value)]),
        ]);
        prop_assert!(read(xml.as_bytes(), None).is_ok());
        let dated = xml.replacen("NotBefore=\"2026-11-24T00:00:00", &format!("NotBefore=\"{date_like}"), 1);
        let _ = read(dated.as_bytes(), None);
    }
}
