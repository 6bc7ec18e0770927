//! What answers say: every kind, every attribute, refusals and failures.

use std::io::Write;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::DeflateEncoder;
use valise_mycarenet::member_data::{Outcome, Reason, Retry, Verdict};

use crate::composed::{PERIOD, SUCCESS, answer, assertion, explained, response, status};

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

/// Some insurers tell a period as it is, not as far as it was asked.
#[test]
fn a_long_period_does_not_change_which_days_were_asked() {
    let period = assertion("insurability:period", "2024-01-01", "2030-01-01", PERIOD);
    let payment = assertion(
        "insurability:payment",
        "2026-11-24",
        "2026-11-25",
        &[("payment:byIO", "true")],
    );
    let asked = |assertions: &str| {
        let answer = explained(&response(SUCCESS, assertions));
        serde_json::to_value(answer.asked).expect("JSON")
    };
    assert_eq!(
        asked(&format!("{period}{payment}")),
        serde_json::json!({"from": "2026-11-24", "until": "2026-11-24"})
    );
    assert_eq!(
        asked(&period),
        serde_json::json!({"from": "2024-01-01", "until": "2029-12-31"})
    );
}
