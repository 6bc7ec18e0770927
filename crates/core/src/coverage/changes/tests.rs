use jiff::Timestamp;
use jiff::civil::{Date, date};
use valise_mycarenet::member_data::{MedicalHouse, Patient};

use super::*;

const DAY: Date = date(2026, 11, 24);

fn period() -> Period {
    Period {
        from: Some(date(2026, 1, 1)),
        insurer: Some("319".to_owned()),
        registration_number: Some("0319123".to_owned()),
        ct1: Some("110".to_owned()),
        ct2: Some("110".to_owned()),
        increased_reimbursement: Some(false),
        ..Period::default()
    }
}

/// An answer about one day with these periods.
fn fact(periods: Vec<Period>, change: impl FnOnce(&mut MemberData)) -> Fact {
    let mut data: MemberData = serde_json::from_value(serde_json::json!({
        "outcome": "answered", "verdict": "insured", "reasons": [], "patient": null,
        "periods": [], "palliative": null, "global_medical_file": null, "medical_house": [],
        "hospitalisation": null, "care_path": null, "payment_by_insurer": true,
        "situation": null, "faults": [], "chronic_condition": null, "maximum_bill_years": [],
        "reference_pharmacy": null, "asked": {"from": "2026-11-24", "until": "2026-11-24"},
        "request_type": "invoicing",
        "answered_facets": ["urn:be:cin:nippin:insurability"], "niss_changed": false,
        "status": {"code": "Success", "detail": null, "message": null}, "answered_by": null,
        "answer_id": null, "in_response_to": null, "issued_at": null, "signature": "unsigned",
        "technical": [], "other": []
    }))
    .unwrap();
    data.periods = periods;
    change(&mut data);
    Fact {
        check_id: "check".to_owned(),
        obtained_at: Timestamp::UNIX_EPOCH,
        reference_date: DAY,
        data,
    }
}

fn keys(before: &Fact, now: &Fact) -> Vec<String> {
    between(before, now)
        .into_iter()
        .map(|change| change.key)
        .collect()
}

#[test]
fn the_same_answer_twice_changes_nothing() {
    let one = fact(vec![period()], |_| ());
    assert_eq!(keys(&one, &one), Vec::<String>::new());
}

#[test]
fn another_insurer_with_other_codes_is_told_with_both_values() {
    let moved = Period {
        insurer: Some("120".to_owned()),
        registration_number: Some("1".to_owned()),
        ct1: Some("111".to_owned()),
        increased_reimbursement: Some(true),
        until: Some(date(2026, 12, 31)),
        ..period()
    };
    let (before, now) = (fact(vec![period()], |_| ()), fact(vec![moved], |_| ()));
    let changes = between(&before, &now);
    let told: Vec<(&str, Vec<&str>)> = changes
        .iter()
        .map(|change| {
            let values = change.params.values().map(String::as_str).collect();
            (change.key.as_str(), values)
        })
        .collect();
    assert_eq!(
        told,
        [
            ("coverage-insurer", vec!["319", "120"]),
            ("coverage-codes", vec!["110/110", "111/110"]),
            ("coverage-increased", vec![]),
            ("coverage-end", vec!["31/12/2026"]),
        ]
    );
    assert_eq!(
        keys(&now, &before),
        [
            "coverage-insurer",
            "coverage-codes",
            "coverage-not_increased",
            "coverage-end_lifted",
        ]
    );
}

#[test]
fn a_death_a_lost_insurance_and_the_facts_beside_it_are_told() {
    let insured = fact(vec![period()], |_| ());
    let nobody = fact(Vec::new(), |_| ());
    assert_eq!(keys(&insured, &nobody), ["coverage-not_insured"]);
    assert_eq!(keys(&nobody, &insured), ["coverage-insured"]);
    let died = fact(vec![period()], |data| {
        data.patient = Some(Patient {
            deceased_on: Some(date(2026, 11, 20)),
            ..Patient::default()
        });
    });
    assert_eq!(keys(&insured, &died), ["coverage-deceased"]);
    let beside = fact(vec![period()], |data| {
        data.payment_by_insurer = Some(false);
        data.medical_house = vec![MedicalHouse {
            kind: Some("Nurse".to_owned()),
            ..MedicalHouse::default()
        }];
        data.palliative = Some(valise_mycarenet::member_data::Palliative { since: None });
    });
    assert_eq!(
        keys(&insured, &beside),
        [
            "coverage-medical_house",
            "coverage-no_direct_payment",
            "coverage-palliative",
        ]
    );
    assert_eq!(
        keys(&beside, &insured),
        [
            "coverage-medical_house_ended",
            "coverage-direct_payment",
            "coverage-palliative_ended",
        ]
    );
}
