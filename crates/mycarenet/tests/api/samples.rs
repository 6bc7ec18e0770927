//! The ten real answers of the acceptance environment (pseudonymised), explained.
//!
//! The facts below were written down by a person who read the XML, not by the program.

use jiff::civil::date;
use serde_json::{Value, json};
use valise_mycarenet::member_data::{Outcome, Reason, Verdict, read};

use crate::shared::sample;

fn explained(start: &str) -> Option<Value> {
    let answer = read(&sample(start)?, None).expect("a readable answer");
    Some(serde_json::to_value(answer).expect("JSON"))
}

/// Compares the named fields of an answer with what was read in the XML.
fn assert_facts(start: &str, facts: &Value) {
    let Some(answer) = explained(start) else {
        return;
    };
    for (name, fact) in facts.as_object().expect("an object") {
        assert_eq!(answer.get(name), Some(fact), "{name} of {start}");
    }
}

#[test]
fn sample_01_is_insured_in_one_period_without_direct_payment() {
    assert_facts(
        "resp-01",
        &json!({
            "outcome": "answered",
            "verdict": "insured",
            "reasons": ["no_payment_by_insurer"],
            "patient": {
                "niss": "51020210844", "name": "JANSSENS", "first_name": "LUC",
                "birth_date": "1955-05-05", "gender": "male", "deceased_on": null,
            },
            "periods": [{
                "from": "2021-01-01", "until": "2022-01-15", "insurer": "101",
                "registration_number": "811913 150M28", "ct1": "110", "ct2": "110",
                "increased_reimbursement": false, "communicated_on": "2023-05-30",
                "payment_approval": null,
            }],
            "palliative": null,
            "global_medical_file": null,
            "medical_house": [],
            "hospitalisation": null,
            "care_path": null,
            "payment_by_insurer": false,
            "situation": null,
            "faults": [],
            "answered_by": "100",
            "answer_id": "_9b374e12-64c0-42f2-836f-1aabf5b05bd9",
            "in_response_to": "_37370bd5-d02e-470b-b15e-cd5ee3ee2fad",
            "issued_at": "2023-05-30T14:52:04",
            "asked": {"from": "2021-01-01", "until": "2022-01-15"},
            "request_type": "information",
            "answered_facets": ["urn:be:cin:nippin:insurability"],
            "niss_changed": false,
            "signature": "unsigned",
            // the status of the processing report was blanked out in the sample
            "technical": [{"version": "7.3.4", "steps": []}],
            "other": [],
        }),
    );
}

#[test]
fn sample_02_is_refused_for_a_number_that_has_not_11_digits() {
    assert_facts(
        "resp-02",
        &json!({
            "outcome": "refused",
            "verdict": "unknown",
            "reasons": ["question_refused"],
            "patient": null,
            "periods": [],
            "status": {"code": "Requester", "detail": "AttributeQueryError", "message": null},
            "answered_by": "mycarenet",
            "faults": [{
                "code": "INVALID_INSS_FORMAT",
                "source": "MYCARENET",
                "location": "*:AttributeQuery/*:Subject/*:NameID",
                "message": {
                    "fr": "Le numéro national n’a pas 11 chiffres.",
                    "nl": "Het rijksregisternummer heeft geen 11 cijfers.",
                    "de": "Die Nationalregisternummer hat keine 11 Ziffern.",
                    "en": "The national number does not have 11 digits.",
                },
                "retry": "never",
                "fault_code": "INPUT_ERROR",
                "fault_source": "MYCARENET",
                "original_message": "The INSS has an invalid format (not 11 digits)",
            }],
        }),
    );
}

#[test]
fn sample_03_is_partial_since_the_insurer_does_not_support_chronic_condition() {
    assert_facts(
        "resp-03",
        &json!({
            "outcome": "partial",
            "verdict": "unknown",
            "reasons": ["no_insurability", "missing_facets"],
            "answered_by": "400",
            "answered_facets": [],
            "status": {"code": "Success", "detail": "PartialAnswer", "message": null},
            "technical": [{"version": "FBIOSM-734", "steps": []}],
        }),
    );
    let Some(answer) = explained("resp-03") else {
        return;
    };
    // nothing but the subject names the person
    assert_eq!(answer["patient"]["niss"], "52030311535");
    assert_eq!(answer["patient"]["name"], Value::Null);
    let faults = answer["faults"].as_array().expect("a list");
    assert_eq!(faults.len(), 2);
    assert_eq!(faults[0]["code"], "BO_MISSING_FACET");
    assert_eq!(faults[0]["source"], "FBIO");
    assert_eq!(faults[0]["fault_source"], "IO-BE-400");
    // both the message of the fault and that of the detail are empty or absent
    assert_eq!(faults[0]["original_message"], Value::Null);
    assert_eq!(faults[1]["code"], "FACET_EXCEPTION");
    assert_eq!(faults[1]["source"], "CHRONICCONDITION");
    assert_eq!(faults[1]["location"], Value::Null);
    assert_eq!(
        faults[1]["original_message"],
        "facet CHRONICCONDITION is not supported by FBIO"
    );
}

#[test]
fn sample_05_is_refused_as_a_whole_for_one_unknown_facet() {
    assert_facts(
        "resp-05",
        &json!({
            "outcome": "refused",
            "verdict": "unknown",
            "patient": null,
            "periods": [],
            "answered_by": "mycarenet",
        }),
    );
    let Some(answer) = explained("resp-05") else {
        return;
    };
    assert_eq!(answer["faults"][0]["code"], "UNKNOWN_FACET");
    assert_eq!(
        answer["faults"][0]["location"],
        "*:AttributeQuery/*:Extensions/*:Facet[@id=\"urn:be:cin:nippin:someWeirdFacet\"]"
    );
}

#[test]
fn sample_08_changes_its_insurance_codes_on_4_january_2022() {
    assert_facts(
        "resp-08",
        &json!({
            "outcome": "answered",
            "verdict": "changed_during_period",
            "reasons": ["insurance_code_change", "several_periods", "no_payment_by_insurer"],
            "patient": {
                "niss": "53040412226", "name": "JACOBS", "first_name": "PAUL",
                "birth_date": "1955-05-05", "gender": "female", "deceased_on": null,
            },
            "periods": [
                {
                    "from": "2022-01-04", "until": "2022-01-15", "insurer": "129",
                    "registration_number": "531774 421M12", "ct1": "120", "ct2": "120",
                    "increased_reimbursement": false, "communicated_on": "2023-05-30",
                    "payment_approval": null,
                },
                {
                    "from": "2021-01-01", "until": "2022-01-03", "insurer": "129",
                    "registration_number": "531774 421M12", "ct1": "110", "ct2": "110",
                    "increased_reimbursement": false, "communicated_on": "2023-05-30",
                    "payment_approval": null,
                },
            ],
            "payment_by_insurer": false,
            "answered_by": "100",
        }),
    );
}

#[test]
fn sample_08_concludes_for_a_day() {
    let Some(bytes) = sample("resp-08") else {
        return;
    };
    let on = |year, month, day| {
        let answer = read(&bytes, Some(date(year, month, day))).expect("a readable answer");
        (answer.verdict, answer.reasons)
    };
    let code_change = [Reason::InsuranceCodeChange, Reason::SeveralPeriods];
    for (day, verdict) in [
        ((2021, 1, 1), Verdict::Insured),
        ((2022, 1, 3), Verdict::Insured),
        // the new codes begin on this very day
        ((2022, 1, 4), Verdict::ChangedDuringPeriod),
        ((2022, 1, 5), Verdict::Insured),
        ((2022, 1, 15), Verdict::Insured),
    ] {
        let (found, reasons) = on(day.0, day.1, day.2);
        assert_eq!(found, verdict, "{day:?}");
        assert!(
            code_change.iter().all(|reason| reasons.contains(reason)),
            "{reasons:?}"
        );
    }
    for (year, month, day) in [(2020, 12, 31), (2022, 1, 16)] {
        let (found, reasons) = on(year, month, day);
        assert_eq!(found, Verdict::Unknown);
        assert!(reasons.contains(&Reason::OutsideAnswer), "{reasons:?}");
    }
}

#[test]
fn sample_10_died_on_1_december_2016_and_the_insurance_was_closed_then() {
    assert_facts(
        "resp-10",
        &json!({
            "outcome": "answered",
            "verdict": "deceased",
            "reasons": ["deceased", "closed_before"],
            "patient": {
                "niss": "55060613608", "name": "WILLEMS", "first_name": "JAN",
                "birth_date": "1955-05-05", "gender": "male", "deceased_on": "2016-12-01",
            },
            "periods": [],
            "payment_by_insurer": false,
            "situation": {
                "event": "closedBefore", "date": "2016-12-01", "direction": null, "insurer": null,
            },
            "faults": [],
            "answered_by": "500",
            "answer_id": "TMDA-SYNC20230530145220535",
        }),
    );
}

#[test]
fn sample_13_has_a_payment_approval_and_a_medical_house_for_physiotherapy() {
    assert_facts(
        "resp-13",
        &json!({
            "outcome": "answered",
            "verdict": "insured",
            // physiotherapy in a medical house is no matter of a nurse
            "reasons": [],
            "patient": {
                "niss": "59101016469", "name": "DE SMET", "first_name": "TOM",
                "birth_date": "1955-05-05", "gender": "female", "deceased_on": null,
            },
            "periods": [{
                "from": "2021-01-01", "until": "2022-01-15", "insurer": "602",
                "registration_number": "917112237259", "ct1": "101", "ct2": "101",
                "increased_reimbursement": true, "communicated_on": "2023-05-30",
                "payment_approval": "7BC8800B96348D2EEC4EC17B43348ECC",
            }],
            "medical_house": [{
                "type": "Kine", "nihii": "81190000121", "from": "2021-03-01", "until": null,
            }],
            "payment_by_insurer": true,
            "request_type": "invoicing",
            "answered_by": "600",
            "faults": [],
        }),
    );
}

#[test]
fn sample_14_is_refused_since_care_paths_are_not_for_this_profession() {
    assert_facts(
        "resp-14",
        &json!({"outcome": "refused", "verdict": "unknown"}),
    );
    let Some(answer) = explained("resp-14") else {
        return;
    };
    let fault = &answer["faults"][0];
    assert_eq!(fault["code"], "UNAUTHORIZED_FACET");
    assert_eq!(fault["fault_code"], "AUTHORIZATION_ERROR");
    // the source of the detail is empty, that of the fault is not
    assert_eq!(fault["source"], "MYCARENET");
    assert_eq!(fault["retry"], "without_facet");
    let location = fault["location"].as_str().expect("a location");
    assert_eq!(
        valise_mycarenet::member_data::located_facet(location),
        Some("urn:be:cin:nippin:carePath")
    );
}

#[test]
fn sample_17_was_asked_by_registration_number_and_changes_codes_at_new_year() {
    assert_facts(
        "resp-17",
        &json!({
            "outcome": "answered",
            "verdict": "changed_during_period",
            "reasons": ["insurance_code_change", "several_periods"],
            "patient": {
                "niss": "61121217851", "name": "LAMBERT", "first_name": "LUC",
                "birth_date": "1955-05-05", "gender": "male", "deceased_on": null,
            },
            "periods": [
                {
                    "from": "2022-01-01", "until": "2022-01-15", "insurer": "319",
                    "registration_number": "1114886464765", "ct1": "130", "ct2": "130",
                    "increased_reimbursement": false, "communicated_on": "2023-05-30",
                    "payment_approval": null,
                },
                {
                    "from": "2021-01-01", "until": "2021-12-31", "insurer": "319",
                    "registration_number": "1114886464765", "ct1": "110", "ct2": "110",
                    "increased_reimbursement": false, "communicated_on": "2023-05-30",
                    "payment_approval": null,
                },
            ],
            "payment_by_insurer": true,
            "answered_by": "300",
        }),
    );
}

#[test]
fn sample_19_has_been_palliative_since_new_year_2020_and_says_nothing_on_insurance() {
    assert_facts(
        "resp-19",
        &json!({
            "outcome": "answered",
            "verdict": "unknown",
            "reasons": ["no_insurability"],
            "palliative": {"since": "2020-01-01"},
            "periods": [],
            "payment_by_insurer": null,
            "answered_by": "500",
            "answered_facets": ["urn:be:cin:nippin:palliativeStatus"],
        }),
    );
}

#[test]
fn the_json_has_every_field_of_the_command_line_contract() {
    let Some(bytes) = sample("resp-02") else {
        return;
    };
    let answer = read(&bytes, None).expect("a readable answer");
    assert_eq!(answer.outcome, Outcome::Refused);
    let json = serde_json::to_value(&answer).expect("JSON");
    for field in [
        "outcome",
        "verdict",
        "reasons",
        "patient",
        "periods",
        "palliative",
        "global_medical_file",
        "medical_house",
        "hospitalisation",
        "care_path",
        "payment_by_insurer",
        "situation",
        "faults",
    ] {
        assert!(json.get(field).is_some(), "{field} is left out");
    }
    let again: valise_mycarenet::member_data::MemberData =
        serde_json::from_value(json).expect("what was written can be read");
    assert_eq!(again, answer);
}
