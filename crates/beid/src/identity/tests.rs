use proptest::prelude::*;

use super::*;
use crate::tlv::{self, Field};

fn file(fields: &[(u8, &[u8])]) -> Vec<u8> {
    tlv::write(fields.iter().map(|(tag, value)| Field { tag: *tag, value }))
}

fn fault(tag: u8, kind: FaultKind) -> Fault {
    Fault { tag, kind }
}

/// A foreigner's card of applet 1.8 with every field there is.
fn everything() -> Vec<u8> {
    file(&[
        (0x00, &[0, 2]),
        (0x01, b"B021329690"),
        (0x02, &[7; 16]),
        (0x03, b"01.02.2024"),
        (0x04, b"01.02.2029"),
        (0x05, b"Li\xC3\xA8ge"),
        (0x06, b"85010100115"),
        (0x07, "Šťastná".as_bytes()),
        (0x08, b"Eva"),
        (0x09, b"M"),
        (0x0A, b"Tch\xC3\xA8que"),
        (0x0B, b"Brno"),
        (0x0C, b"01 JAN  1985"),
        (0x0D, b"F"),
        (0x0E, b"Comtesse"),
        (0x0F, b"33"),
        (0x10, b"5"),
        (0x11, &[1; 48]),
        (0x12, b"02"),
        (0x13, b"5"),
        (0x14, b""),
        (0x15, b"03.04.2020-BE"),
        (0x16, b"8"),
        (0x17, b"BE0123456789"),
        (0x18, b"BE0987654321"),
        (0x19, b"R-2024-17"),
        (0x1A, &[2; 48]),
        (0x1B, b"B"),
        (0x1C, b"C"),
        (0x1D, b"H"),
        (0x1E, b"K"),
        (0x1F, b"05.06.2023"),
        (0x20, b"new"),
    ])
}

#[test]
fn every_field_of_a_card_is_read_as_its_type() {
    let identity = Identity::parse(&everything()).unwrap();
    assert_eq!(identity.faults, []);
    assert_eq!(identity.structure_version, Some(2));
    let number = identity.card_number.value().map(CardNumber::formatted);
    assert_eq!(number.as_deref(), Some("B 0213296 90"));
    assert_eq!(identity.chip_number, [7; 16]);
    assert_eq!(identity.valid_from, Some(Date::constant(2024, 2, 1)));
    assert_eq!(identity.valid_until, Some(Date::constant(2029, 2, 1)));
    assert_eq!(identity.municipality, "Liège");
    let niss = identity.national_number.value().map(Niss::formatted);
    assert_eq!(niss.as_deref(), Some("85.01.01-001.15"));
    assert_eq!(identity.name, "Šťastná");
    assert_eq!(identity.first_names, "Eva");
    assert_eq!(identity.third_name_initial, "M");
    assert_eq!(identity.nationality, "Tchèque");
    assert_eq!(identity.birth_place, "Brno");
    assert_eq!(identity.birth_date, "1985-01-01".parse().ok());
    assert_eq!(identity.sex, Sex::Female);
    assert_eq!(identity.noble_condition, "Comtesse");
    assert_eq!(identity.document_type, Some(DocumentType::ForeignerA33));
    assert_eq!(
        identity.special_status,
        Some(SpecialStatus::YellowCaneExtendedMinority)
    );
    assert_eq!(identity.photo_hash, [1; 48]);
    assert_eq!(identity.duplicate.as_deref(), Some("02"));
    assert_eq!(identity.organisation, Some(SpecialOrganisation::Researcher));
    assert!(identity.member_of_family);
    let protection = Protection {
        since: Date::constant(2020, 4, 3),
        country: "BE".into(),
    };
    assert_eq!(identity.protection, Some(protection));
    assert_eq!(identity.labour_market, Some(LabourMarket::Limited));
    assert_eq!(identity.employers, ["BE0123456789", "BE0987654321"]);
    assert_eq!(identity.regional_file_number.as_deref(), Some("R-2024-17"));
    assert_eq!(identity.basic_key_hash, [2; 48]);
    assert_eq!(
        identity.brexit,
        [BrexitMention::Article18, BrexitMention::PermanentStay]
    );
    assert_eq!(
        identity.stay,
        [StayMention::AuPair, StayMention::MobilityProgramme]
    );
    assert_eq!(identity.union_since, Some(Date::constant(2023, 6, 5)));
    assert_eq!(identity.unknown, [(0x20, b"new".to_vec())]);
}

#[test]
fn what_cannot_be_read_is_marked_and_the_rest_is_kept() {
    let identity = Identity::parse(&file(&[
        (0x00, &[2]),
        (0x01, b"592000155070"),
        (0x03, b"32.01.2020"),
        (0x06, b"71715100070"),
        (0x07, b"Dupr\xE9"),
        (0x07, b"Other"),
        (0x0C, b"12 JUNO 1985"),
        (0x0D, b"X"),
        (0x0F, b"99"),
        (0x10, b"9"),
        (0x15, b"soon"),
    ]))
    .unwrap();
    assert_eq!(identity.card_number.text(), "592000155070");
    assert_eq!(identity.card_number.value(), None);
    assert_eq!(identity.national_number.text(), "71715100070");
    assert_eq!(identity.national_number.value(), None);
    assert_eq!(identity.name, "Dupr\u{FFFD}");
    assert_eq!(identity.birth_date, None);
    assert_eq!(identity.sex, Sex::Unknown);
    assert_eq!(identity.document_type, Some(DocumentType::Other(99)));
    assert_eq!(
        identity.faults,
        [
            fault(0x07, FaultKind::Repeated),
            fault(0x00, FaultKind::UnknownCode),
            fault(0x01, FaultKind::WrongNumber),
            fault(0x03, FaultKind::NotADate),
            fault(0x06, FaultKind::WrongNumber),
            fault(0x07, FaultKind::NotUtf8),
            fault(0x0C, FaultKind::NotADate),
            fault(0x0D, FaultKind::UnknownCode),
            fault(0x10, FaultKind::UnknownCode),
            fault(0x15, FaultKind::UnknownCode),
        ]
    );
}

#[test]
fn a_card_without_its_main_fields_says_so() {
    let identity = Identity::parse(&[]).unwrap();
    let missing = [0x01, 0x06, 0x07, 0x0C].map(|tag| fault(tag, FaultKind::Missing));
    assert_eq!(identity.faults, missing);
    assert_eq!(identity.is_expired(Date::constant(2026, 1, 1)), None);
}

#[test]
fn the_last_day_of_validity_still_counts() {
    let identity = Identity::parse(&everything()).unwrap();
    let last = Date::constant(2029, 2, 1);
    assert_eq!(identity.is_expired(last), Some(false));
    assert_eq!(identity.is_expired(last.tomorrow().unwrap()), Some(true));
}

#[test]
fn debug_output_says_nothing_about_the_holder() {
    let printed = format!("{:?}", Identity::parse(&everything()).unwrap());
    for fact in ["85010100115", "astn", "Eva", "Brno", "1985", "B021329690"] {
        assert!(!printed.contains(fact), "{printed}");
    }
}

proptest! {
    #[test]
    fn any_field_contents_give_an_identity(
        fields in prop::collection::vec((any::<u8>(), prop::collection::vec(any::<u8>(), 0..40)), 0..40),
    ) {
        let fields: Vec<_> = fields.iter().map(|(tag, value)| (*tag, value.as_slice())).collect();
        if let Ok(identity) = Identity::parse(&file(&fields)) {
            let _ = format!("{identity:?}");
            prop_assert!(identity.faults.len() <= 3 * 256);
        }
    }
}
