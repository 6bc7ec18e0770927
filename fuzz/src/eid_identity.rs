//! The identity and address files of a card, whatever is in them.

use valise_beid::tlv::{self, Field};
use valise_beid::{Address, Identity};

/// Checks one input as both files.
pub fn check(input: &[u8]) {
    let fields = tlv::parse(input);
    let (identity, address) = (Identity::parse(input), Address::parse(input));
    assert_eq!(identity.is_ok(), fields.is_ok());
    assert_eq!(address.is_ok(), fields.is_ok());
    if let Ok(fields) = fields {
        the_same_when_written_again(&fields);
    }
    if let Ok(identity) = identity {
        let printed = format!("{identity:?}");
        let number = identity.national_number.text();
        if let Some(niss) = identity.national_number.value() {
            // any other text may be in the output by itself
            assert!(!printed.contains(niss.as_str()));
            assert!(number.contains(|it: char| it.is_ascii_digit()));
            assert_eq!(niss.as_str().len(), 11);
        }
        if let Some(date) = identity.birth_date {
            assert_eq!(date.to_string().parse(), Ok(date));
        }
        if let Some(number) = identity.card_number.value() {
            assert_eq!(number.formatted().parse().as_ref(), Ok(number));
        }
    }
}

/// All but an empty version, which a file of nothing else could not show again.
fn the_same_when_written_again(fields: &[Field<'_>]) {
    let fields: Vec<Field<'_>> = fields
        .iter()
        .copied()
        .filter(|field| field.tag != 0 || !field.value.is_empty())
        .collect();
    assert!(fields.iter().skip(1).all(|field| field.tag != 0));
    let written = tlv::write(fields.iter().copied());
    assert_eq!(tlv::parse(&written).as_deref(), Ok(&fields[..]));
}
