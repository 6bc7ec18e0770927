//! Answers that are damaged, hostile, or in words that are not known yet.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use jiff::civil::date;
use proptest::prelude::*;
use valise_mycarenet::Error;
use valise_mycarenet::member_data::{
    InputReference, MemberData, Outcome, Reader, Reason, Retry, Subject, Verdict, read,
};

use crate::shared::sample;

/// An answer of an invented insurer; `kinds` are pairs of a kind and its attributes.
pub(crate) fn answer(status: &str, kinds: &[(&str, &[(&str, &str)])]) -> String {
    let assertions: String = kinds
        .iter()
        .map(|(kind, said)| assertion(kind, "2026-11-24", "2026-11-25", said))
        .collect();
    response(status, &assertions)
}

fn response(status: &str, assertions: &str) -> String {
    format!(
        "<p:Response xmlns:p=\"urn:oasis:names:tc:SAML:2.0:protocol\" \
         xmlns=\"urn:oasis:names:tc:SAML:2.0:assertion\" \
         xmlns:e=\"urn:be:cin:nippin:memberdata:saml:extension\" \
         xmlns:t=\"urn:be:cin:types:v1\" ID=\"_r\" InResponseTo=\"_20261124\" \
         IssueInstant=\"2026-11-24T08:30:00\" Version=\"2.0\"><Issuer>urn:be:cin:io:300</Issuer>\
         {status}{assertions}</p:Response>"
    )
}

fn assertion(kind: &str, from: &str, until: &str, said: &[(&str, &str)]) -> String {
    let attributes: String = said
        .iter()
        .map(|(name, value)| {
            let name = match *name {
                "ssin" => "urn:be:fgov:person:ssin".to_owned(),
                name => format!("urn:be:cin:nippin:{name}"),
            };
            format!(
                "<Attribute Name=\"{name}\"><AttributeValue>{value}</AttributeValue></Attribute>"
            )
        })
        .collect();
    format!(
        "<Assertion ID=\"_{kind}\" Version=\"2.0\" IssueInstant=\"2026-11-24T08:30:00\">\
         <Subject><NameID Format=\"urn:be:fgov:person:ssin\">55050512344</NameID>\
         <SubjectConfirmation Method=\"urn:be:cin:nippin:memberIdentification\">\
         <SubjectConfirmationData NotBefore=\"{from}T00:00:00\" \
         NotOnOrAfter=\"{until}T00:00:00\"/></SubjectConfirmation></Subject><Advice>\
         <e:AssertionType>urn:be:cin:nippin:{kind}</e:AssertionType>\
         <e:Facet id=\"urn:be:cin:nippin:insurability\"/></Advice>\
         <AttributeStatement>{attributes}</AttributeStatement></Assertion>"
    )
}

pub(crate) const SUCCESS: &str =
    "<p:Status><p:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/></p:Status>";

/// A status with one detail per code.
fn status(outer: &str, inner: &str, source: &str, codes: &[&str]) -> String {
    let details: String = codes
        .iter()
        .map(|code| {
            format!("<t:Detail><t:DetailCode>{code}</t:DetailCode><t:Message>as is</t:Message></t:Detail>")
        })
        .collect();
    format!(
        "<p:Status><p:StatusCode Value=\"urn:oasis:names:tc:SAML:2.0:status:{outer}\">\
         <p:StatusCode Value=\"urn:be:cin:nippin:SAML:status:{inner}\"/></p:StatusCode>\
         <p:StatusDetail><Fault xmlns=\"\"><t:FaultCode>X</t:FaultCode>\
         <t:FaultSource>{source}</t:FaultSource><t:Details>{details}</t:Details></Fault>\
         </p:StatusDetail></p:Status>"
    )
}

const PERIOD: &[(&str, &str)] = &[
    ("careReceiver:registrationNumber", "0001995151258"),
    ("careReceiver:mutuality", "319"),
    ("cb1", "111"),
    ("cb2", "110"),
];

fn explained(xml: &str) -> MemberData {
    read(xml.as_bytes(), Some(date(2026, 11, 24))).expect("a readable answer")
}

fn code(xml: impl AsRef<[u8]>) -> &'static str {
    read(xml.as_ref(), None).map_or_else(|error| error.code(), |_| "no error")
}

#[test]
fn every_kind_and_attribute_becomes_a_field() {
    let answer = explained(&answer(
        SUCCESS,
        &[
            (
                "insurability:patientData",
                &[("ssin", "55050512344"), ("careReceiver:name", "X")],
            ),
            ("insurability:period", PERIOD),
            (
                "insurability:payment",
                &[
                    ("payment:byIO", "true"),
                    ("payment:maxInvoiced", "2025"),
                    ("payment:maxInvoiced", "2026"),
                ],
            ),
            (
                "insurability:generalSituation",
                &[
                    ("generalSituation:event", "changeDuring"),
                    ("generalSituation:transfer:date", "2026-11-24"),
                    ("generalSituation:transfer:direction", "fromOtherIo"),
                    ("generalSituation:transfer:io", "509"),
                ],
            ),
            (
                "hospitalisation",
                &[
                    ("hospitalisation:hospital:nihii11", "71022212000"),
                    ("hospitalisation:service", "220"),
                    ("hospitalisation:admissionDate", "2026-11-20"),
                ],
            ),
            (
                "medicalHouse",
                &[
                    ("medicalHouse:nihii11", "81190000121"),
                    ("medicalHouse:type", "Nurse"),
                    ("medicalHouse:start", "2026-01-01"),
                    ("medicalHouse:end", "2026-12-31"),
                ],
            ),
            (
                "palliativeStatus",
                &[("palliativeStatus:startDate", "2026-10-01")],
            ),
            (
                "chronicCondition",
                &[
                    ("chronicCondition:year", "2026"),
                    ("chronicCondition:year", "2025"),
                ],
            ),
            (
                "globalMedicalFile",
                &[
                    ("globalMedicalFile:hcp:nihii11", "19997341001"),
                    ("globalMedicalFile:hcp:name", "DUBOIS"),
                    ("globalMedicalFile:hcp:firstName", "EVA"),
                ],
            ),
        ],
    ));
    let json = serde_json::to_value(&answer).expect("JSON");
    assert_eq!(json["maximum_bill_years"], serde_json::json!([2025, 2026]));
    assert_eq!(
        json["situation"],
        serde_json::json!({"event": "changeDuring", "date": "2026-11-24", "direction": "fromOtherIo", "insurer": "509"})
    );
    assert_eq!(
        json["hospitalisation"],
        serde_json::json!({"hospital": "71022212000", "service": "220", "admitted_on": "2026-11-20"})
    );
    assert_eq!(
        json["medical_house"],
        serde_json::json!([{"type": "Nurse", "nihii": "81190000121", "from": "2026-01-01", "until": "2026-12-31"}])
    );
    assert_eq!(
        json["palliative"],
        serde_json::json!({"since": "2026-10-01"})
    );
    assert_eq!(
        json["chronic_condition"],
        serde_json::json!({"years": [2025, 2026]})
    );
    assert_eq!(
        json["global_medical_file"],
        serde_json::json!({"name": "DUBOIS", "first_name": "EVA", "nihii": "19997341001"})
    );
    assert_eq!(answer.periods[0].increased_reimbursement, Some(true));
    assert_eq!(answer.verdict, Verdict::ChangedDuringPeriod);
    for reason in [
        Reason::MedicalHouseNursing,
        Reason::Hospitalised,
        Reason::CameFromOtherInsurer,
    ] {
        assert!(answer.reasons.contains(&reason), "{:?}", answer.reasons);
    }
    assert!(answer.other.is_empty(), "{:?}", answer.other);
}

#[test]
fn what_is_not_known_is_kept() {
    let answer = explained(&answer(
        SUCCESS,
        &[
            (
                "insurability:period",
                &[("careReceiver:mutuality", "319"), ("newThing", "1")],
            ),
            ("insurability:payment", &[("payment:byIO", "perhaps")]),
            (
                "somethingNew",
                &[("somethingNew:a", "1"), ("somethingNew:a", "2")],
            ),
        ],
    ));
    let other = serde_json::to_value(&answer.other).expect("JSON");
    assert_eq!(
        other,
        serde_json::json!([
            {"kind": "urn:be:cin:nippin:insurability:period", "name": "urn:be:cin:nippin:newThing", "values": ["1"]},
            {"kind": "urn:be:cin:nippin:insurability:payment", "name": "urn:be:cin:nippin:payment:byIO", "values": ["perhaps"]},
            {"kind": "urn:be:cin:nippin:somethingNew", "name": "urn:be:cin:nippin:somethingNew:a", "values": ["1", "2"]},
        ])
    );
    assert_eq!(answer.payment_by_insurer, None);
}

#[test]
fn a_processing_report_is_unpacked() {
    let report = "<s:Status xmlns:s=\"urn:be:cin:nippin:memberData:support:v2\"><s:Step name=\"period\" \
                  status=\"OK\"/><s:Step><s:Name>payment</s:Name><s:Status>KO</s:Status></s:Step></s:Status>";
    let mut writer = DeflateEncoder::new(Vec::new(), Compression::default());
    writer.write_all(report.as_bytes()).expect("memory");
    let packed = STANDARD.encode(writer.finish().expect("memory"));
    let answer = explained(&answer(
        SUCCESS,
        &[(
            "technicalAssertion",
            &[
                ("technicalAssertion:status", &packed),
                ("technicalAssertion:version", "7.5.8"),
            ],
        )],
    ));
    let technical = serde_json::to_value(&answer.technical).expect("JSON");
    assert_eq!(
        technical,
        serde_json::json!([{"version": "7.5.8", "steps": [
            {"name": "period", "status": "OK"}, {"name": "payment", "status": "KO"},
        ]}])
    );
    assert!(answer.answered_facets.is_empty());
}

#[test]
fn refusals_and_failures_are_told_apart_by_their_codes() {
    for (outer, inner, source, codes, outcome, retry) in [
        (
            "Requester",
            "InputError",
            "MYCARENET",
            &["START_DATE_IN_FUTURE"][..],
            Outcome::Refused,
            Retry::OnTheDay,
        ),
        (
            "Responder",
            "InputError",
            "MYCARENET",
            &["MULTIPLE_IO"],
            Outcome::Refused,
            Retry::AtOneInsurer,
        ),
        (
            "Responder",
            "InputError",
            "MYCARENET",
            &["UNKNOWN_IO"],
            Outcome::Refused,
            Retry::WithRegistrationNumber,
        ),
        (
            "Responder",
            "InternalError",
            "IO-BE-300",
            &["SEND_TO_IM_EXCEPTION"],
            Outcome::Failed,
            Retry::Later,
        ),
        (
            "Responder",
            "InternalError",
            "IO-BE-300",
            &["NEW_TROUBLE"],
            Outcome::Failed,
            Retry::Later,
        ),
        (
            "Responder",
            "InternalError",
            "IO-BE-300",
            &["BO_UNKNOWN_NISS"],
            Outcome::Refused,
            Retry::Never,
        ),
        (
            "Responder",
            "InternalError",
            "IO-BE-300",
            &["BO_EXCEPTION", "BO_UNKNOWN_NISS"],
            Outcome::Refused,
            Retry::Never,
        ),
        (
            "Requester",
            "RequestError",
            "MYCARENET",
            &["NEW_RULE"],
            Outcome::Refused,
            Retry::Never,
        ),
        (
            "Responder",
            "InternalError",
            "IO-BE-300",
            &[],
            Outcome::Failed,
            Retry::Later,
        ),
        (
            "Success",
            "PartialAnswer",
            "MYCARENET",
            &["MISSING_FACETS"],
            Outcome::Partial,
            Retry::RestLater,
        ),
    ] {
        let answer = explained(&answer(&status(outer, inner, source, codes), &[]));
        assert_eq!(answer.outcome, outcome, "{codes:?}");
        assert_eq!(answer.retry(), Some(retry), "{codes:?}");
        assert_eq!(answer.verdict, Verdict::Unknown, "{codes:?}");
    }
}

#[test]
fn an_unknown_code_shows_its_own_message() {
    let status = status("Responder", "InternalError", "IO-BE-300", &["NEW_TROUBLE"]);
    let answer = explained(&answer(&status, &[]));
    assert_eq!(answer.faults[0].message.fr, "as is");
    assert_eq!(answer.faults[0].message.de, "as is");
    assert_eq!(answer.faults[0].source.as_deref(), Some("IO-BE-300"));
}

#[test]
fn a_fault_without_details_or_message_still_says_something() {
    let status = status("Responder", "InternalError", "IO-BE-300", &[]);
    let answer = explained(&answer(&status, &[]));
    assert_eq!(answer.faults.len(), 1);
    assert_eq!(answer.faults[0].code, "X");
    assert!(answer.faults[0].message.en.contains('X'));
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
        let value = value.replace(['<', '&', '"'], "");
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
