//! Single files of specimen cards.

use jiff::civil::Date;
use valise_beid::{Address, Fault, FaultKind, Identity, SpecialStatus};
use valise_identifiers::Sex;

use crate::samples::sample;

/// What the bytes of an identity file say.
struct Expected {
    file: &'static str,
    card_number: &'static str,
    national_number: &'static str,
    first_names: &'static str,
    birth_date: &'static str,
    sex: Sex,
    status: SpecialStatus,
    noble_condition: &'static str,
    birth_place: &'static str,
    valid_until: Date,
}

const CARDS: [Expected; 5] = [
    Expected {
        file: "id-alice",
        card_number: "000000226635",
        national_number: "71715100070",
        first_names: "Alice Geldigekaart2266",
        birth_date: "1971-01-01",
        sex: Sex::Female,
        status: SpecialStatus::None,
        noble_condition: "",
        birth_place: "Hamont-Achel",
        valid_until: Date::constant(2010, 8, 8),
    },
    // Written with the day as one digit.
    Expected {
        file: "id-alice-2",
        card_number: "000000012629",
        national_number: "71715100070",
        first_names: "Alice Geldigekaart0126",
        birth_date: "1971-01-01",
        sex: Sex::Female,
        status: SpecialStatus::None,
        noble_condition: "",
        birth_place: "Hamont-Achel",
        valid_until: Date::constant(2008, 10, 24),
    },
    // A French card: sex F, the month in four letters.
    Expected {
        file: "extended-minority",
        card_number: "000000246641",
        national_number: "79797900036",
        first_names: "Caroline Expirée2466",
        birth_date: "1979-09-29",
        sex: Sex::Female,
        status: SpecialStatus::ExtendedMinority,
        noble_condition: "Comtesse",
        birth_place: "Hélécine",
        valid_until: Date::constant(2010, 8, 8),
    },
    Expected {
        file: "white-cane",
        card_number: "000000011518",
        national_number: "71717100052",
        first_names: "Robert Suspendu0115",
        birth_date: "1971-01-21",
        sex: Sex::Male,
        status: SpecialStatus::WhiteCane,
        noble_condition: "",
        birth_place: "Ottignies Louvain-la-neuve",
        valid_until: Date::constant(2008, 10, 24),
    },
    Expected {
        file: "yellow-cane",
        card_number: "000000266243",
        national_number: "92828100076",
        first_names: "Erwin Junior2662",
        birth_date: "1992-12-31",
        sex: Sex::Male,
        status: SpecialStatus::YellowCane,
        noble_condition: "",
        birth_place: "Langemark-Poelkapelle",
        valid_until: Date::constant(2010, 8, 8),
    },
];

#[test]
fn specimen_identities_say_what_their_bytes_say() {
    for expected in CARDS {
        let Some(file) = sample(&format!("tlv/{}.tlv", expected.file)) else {
            return;
        };
        let identity = Identity::parse(&file).unwrap();
        let card_number = identity.card_number.value().map(|it| it.as_str());
        assert_eq!(card_number, Some(expected.card_number), "{}", expected.file);
        assert_eq!(identity.national_number.text(), expected.national_number);
        assert_eq!(identity.name, "SPECIMEN");
        assert_eq!(identity.first_names, expected.first_names);
        assert_eq!(identity.birth_date, expected.birth_date.parse().ok());
        assert_eq!(identity.sex, expected.sex);
        assert_eq!(identity.special_status, Some(expected.status));
        assert_eq!(identity.noble_condition, expected.noble_condition);
        assert_eq!(identity.birth_place, expected.birth_place);
        assert_eq!(identity.municipality, "Certipost Specimen");
        assert_eq!(identity.valid_until, Some(expected.valid_until));
        assert_eq!(identity.photo_hash.len(), 20);
    }
}

#[test]
fn numbers_that_no_person_can_have_are_kept_and_marked() {
    for expected in CARDS {
        let Some(file) = sample(&format!("tlv/{}.tlv", expected.file)) else {
            return;
        };
        let identity = Identity::parse(&file).unwrap();
        assert_eq!(identity.national_number.value(), None);
        let marked = Fault {
            tag: 6,
            kind: FaultKind::WrongNumber,
        };
        assert_eq!(identity.faults, [marked], "{}", expected.file);
    }
}

#[test]
fn a_specimen_address_ends_before_its_padding() {
    let Some(file) = sample("tlv/address-alice.tlv") else {
        return;
    };
    let address = Address::parse(&file).unwrap();
    assert_eq!(address.street_and_number, "Meirplaats 1 bus 1");
    assert_eq!(address.zip, "2000");
    assert_eq!(address.municipality, "Antwerpen");
    assert_eq!((address.unknown, address.faults), (Vec::new(), Vec::new()));
}

#[test]
fn a_specimen_cut_anywhere_inside_a_field_is_malformed() {
    let Some(file) = sample("tlv/white-cane.tlv") else {
        return;
    };
    // Where each field ends, walked through by hand: all lengths are below FF.
    let mut ends = vec![0];
    while let Some(length) = file.get(ends[ends.len() - 1] + 1) {
        ends.push(ends[ends.len() - 1] + 2 + usize::from(*length));
    }
    assert_eq!(ends.last(), Some(&file.len()));
    for end in 0..=file.len() {
        let parsed = Identity::parse(&file[..end]);
        assert_eq!(parsed.is_ok(), ends.contains(&end), "cut at {end}");
    }
}
