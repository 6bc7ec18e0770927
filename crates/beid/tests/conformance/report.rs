//! The JSON of a card, as scripts read it.

use jiff::civil::Date;
use serde_json::{Value, json};
use valise_beid::{CardBytes, CardReport, Dump, examine};

use crate::made::{Card, now};
use crate::samples::{alice, test_trust, today};

#[test]
fn a_specimen_card_is_reported_field_by_field() {
    let Some(alice) = alice() else { return };
    let examination = examine(&alice.card(), &test_trust(), today());
    let report = CardReport::new(
        &examination,
        Some("1.7".into()),
        Date::constant(2026, 11, 24),
    )
    .unwrap();
    let proven = json!({"result": "proven", "reason": null});
    let expected = json!({
        "document_type": "belgian_citizen",
        "card_number": "000001014759",
        "chip_number": "534C479070650000B445186C12927130",
        "national_number": "98082100029",
        "name": "Specimen eID 18-75",
        "first_names": "Alice Bert",
        "third_name_initial": "C",
        "nationality": "BELG",
        "birth_place": "Leuven",
        "birth_date": "1998-08-21",
        "sex": "female",
        "noble_condition": null,
        "special_status": "none",
        "municipality": "Leuven",
        "address": {
            "street_and_number": "Specimenstraat 12",
            "zip": "0000",
            "municipality": "Utopia",
        },
        "valid_from": "2017-05-30",
        "valid_until": "2027-05-30",
        "expired": false,
        "applet_version": "1.7",
        "verification": {
            "identity": proven,
            "address": proven,
            "photo": {"result": "not_proven", "reason": "not_read"},
            "chain": proven,
            "root": proven,
            "revocation": {"result": "not_proven", "reason": "not_checked", "obtained_at": null},
        },
    });
    assert_eq!(serde_json::to_value(&report).unwrap(), expected);
}

#[test]
fn an_identity_copied_onto_another_chip_is_reported_as_forged() {
    let card = Card::new();
    let copied = CardBytes {
        chip_serial: Some(&[9; 16]),
        ..card.bytes()
    };
    let examination = examine(&copied, &card.trust(), now());
    let report = CardReport::new(&examination, None, Date::constant(2026, 11, 24)).unwrap();
    let report: Value = serde_json::to_value(&report).unwrap();
    assert_eq!(
        report["verification"]["identity"],
        json!({"result": "forged", "reason": "other_chip"})
    );
    assert_eq!(report["applet_version"], Value::Null);
    assert_eq!(report["special_status"], Value::Null);
}

#[test]
fn a_dump_on_disk_gives_the_same_verdict() {
    let Some(alice) = alice() else { return };
    let folder = tempfile::tempdir().unwrap();
    alice.write(folder.path()).unwrap();
    let read = Dump::read(folder.path()).unwrap();
    assert_eq!(read, alice);
    let examination = examine(&read.card(), &test_trust(), today());
    assert!(examination.verification().is_genuine());
}
