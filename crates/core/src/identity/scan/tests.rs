use proptest::prelude::*;

use super::*;

/// An invented card of an invented person: card number 592-0001550-79, NISS 85.01.01-001.15.
const LINES: [&str; 3] = [
    "IDBEL592000155<0791<<<<<<<<<<<",
    "8501019F3001019BEL850101001159",
    "JANSSENS<<MARIE<<<<<<<<<<<<<<<",
];

fn code(text: &str) -> &'static str {
    understand(text).map_or_else(|error| error.code(), |_| "ok")
}

#[test]
fn a_niss_is_found_with_and_without_separators() {
    for text in [
        "85010100115",
        " 85.01.01-001.15\r\n",
        "850101 001 15\t",
        "85/01/01-00115",
    ] {
        let scan = understand(text).unwrap();
        assert_eq!(scan.niss.as_deref(), Some("85010100115"), "{text}");
        assert_eq!(
            (scan.card_number, scan.medium, scan.entry_type),
            (None, None, None)
        );
    }
}

#[test]
fn a_card_number_tells_the_document() {
    for (text, number, medium) in [
        ("592000155079", "592000155079", Medium::Eid),
        ("592-0001550-79", "592000155079", Medium::Eid),
        ("B021329690", "B021329690", Medium::ForeignerCard),
        ("b 0213296 90", "B021329690", Medium::ForeignerCard),
    ] {
        let scan = understand(text).unwrap();
        assert_eq!(scan.card_number.as_deref(), Some(number));
        assert_eq!((scan.medium, scan.niss), (Some(medium), None));
    }
}

#[test]
fn the_lines_of_a_card_give_both_numbers() {
    let joined = LINES.join("\r\n");
    for text in [
        joined.as_str(),
        &LINES.concat(),
        &joined.to_lowercase(),
        &format!("x{joined}"),
    ] {
        let scan = understand(text).unwrap();
        assert_eq!(scan.niss.as_deref(), Some("85010100115"));
        assert_eq!(scan.card_number.as_deref(), Some("592000155079"));
        assert_eq!(scan.medium, Some(Medium::Eid));
    }
    // The first line alone, as a scanner sends it before the others.
    let scan = understand(LINES[0]).unwrap();
    assert_eq!((scan.niss, scan.card_number.is_some()), (None, true));
    // A line that was misread gives no card number; the NISS has its own check digits.
    let misread = LINES.concat().replacen("<0791", "<0792", 1);
    assert_eq!(understand(&misread).unwrap().card_number, None);
    let both_misread = misread.replacen("00115", "00116", 1);
    assert_eq!(code(&both_misread), "identifiers.niss_check_digits");
}

#[test]
fn the_prefix_of_a_scanner_tells_the_kind_of_code() {
    for (text, entry_type) in [
        ("]C085010100115", Some(EntryType::Barcode)),
        ("]Q185010100115", Some(EntryType::Qr)),
        ("]X085010100115", None),
    ] {
        let scan = understand(text).unwrap();
        assert_eq!((scan.entry_type, scan.niss.is_some()), (entry_type, true));
    }
}

#[test]
fn the_digits_of_a_belgian_keyboard_are_understood() {
    assert_eq!(
        understand("!(à&à&àà&&(").unwrap().niss.as_deref(),
        Some("85010100115")
    );
    assert_eq!(
        understand("Bàé&\"éç§çà").unwrap().card_number.as_deref(),
        Some("B021329690")
    );
}

#[test]
fn anything_else_is_said_to_be_not_understood() {
    for text in [
        "",
        " ",
        "hello",
        "123456789",
        "8501010011",
        "https://example.be/85010100115",
        "B",
        "IDBEL",
        "]C0",
    ] {
        assert_eq!(code(text), "core.scan_not_understood", "{text}");
    }
    assert_eq!(code(&"8".repeat(401)), "core.scan_not_understood");
    assert_eq!(code("85010100116"), "identifiers.niss_check_digits");
    assert_eq!(code("592000155078"), "core.card_number");
}

/// Text that is nearly something.
fn nearly() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[0-9 .B<-]{0,40}",
        "\\]?[A-Za-z]?[0-9]?IDBEL[0-9A-Z<\r\n]{0,90}",
        "IDBEL\\PC{0,90}",
        "[à&é\"'(§è!ç]{0,14}",
    ]
}

proptest! {
    #[test]
    fn nothing_that_is_scanned_makes_it_panic_or_guess(text in nearly()) {
        if let Ok(scan) = understand(&text) {
            prop_assert!(scan.niss.is_some() || scan.card_number.is_some());
            prop_assert!(scan.niss.is_none_or(|niss| niss.parse::<Niss>().is_ok()));
            prop_assert!(scan.card_number.is_none_or(|it| it.parse::<CardNumber>().is_ok()));
            prop_assert_eq!(scan.person_id, None);
        }
    }

    #[test]
    fn any_right_card_number_is_found_in_its_lines(first in 0_u64..10_000_000_000) {
        let check = match first % 97 { 0 => 97, other => other };
        let number = format!("{first:010}{check:02}");
        let (beginning, end) = number.split_at(9);
        let digit = (0..10).find(|digit| {
            let line = format!("{START}{beginning}<{end}{digit}<<<<<<<<<<<");
            understand(&line).is_ok_and(|scan| scan.card_number.as_deref() == Some(&number))
        });
        prop_assert!(digit.is_some());
    }
}

const START: &str = "IDBEL";
