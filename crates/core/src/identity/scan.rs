//! What a scanner typed.
//!
//! No public source says what the barcode of a card or a vignette holds, so everything that can be
//! told for certain by its check digits is taken, and nothing else is guessed.

mod mrz;

use valise_beid::CardNumber;
use valise_identifiers::Niss;

use crate::Error;
use crate::views::{EntryType, Medium, Scan};

/// Longer text comes from no document: three lines of 30 signs, and room for blanks.
const LONGEST: usize = 400;

/// What the keys of the digits type on a Belgian keyboard without shift. A scanner that believes
/// the keyboard to be an American one types these.
const BELGIAN_KEYS: [(char, char); 10] = [
    ('à', '0'),
    ('&', '1'),
    ('é', '2'),
    ('"', '3'),
    ('\'', '4'),
    ('(', '5'),
    ('§', '6'),
    ('è', '7'),
    ('!', '8'),
    ('ç', '9'),
];

/// Understands what a scanner typed; whose it is, the caller finds.
pub(super) fn understand(text: &str) -> Result<Scan, Error> {
    if text.len() > LONGEST {
        return Err(Error::ScanNotUnderstood);
    }
    let (entry_type, text) = symbology(text.trim());
    let text = digits_of_keys(text);
    let scan = match mrz::read(&text) {
        Some(result) => result?,
        None => number(&text)?,
    };
    Ok(Scan { entry_type, ..scan })
}

/// A NISS or a card number, blanks and separators aside.
fn number(text: &str) -> Result<Scan, Error> {
    let kept: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace() && !matches!(letter, '.' | '-' | '/'))
        .map(|letter| letter.to_ascii_uppercase())
        .collect();
    let digits = kept.strip_prefix('B').unwrap_or(&kept);
    if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Error::ScanNotUnderstood);
    }
    match (kept.len(), digits.len()) {
        (11, 11) => {
            let niss: Niss = kept.parse()?;
            Ok(Scan {
                niss: Some(niss.as_str().to_owned()),
                ..nothing()
            })
        }
        // Twelve digits, or B and nine: both have check digits.
        (12, 12) | (10, 9) => {
            let number: CardNumber = kept.parse().map_err(|_| Error::CardNumber)?;
            Ok(Scan {
                medium: Some(medium(&number)),
                card_number: Some(number.as_str().to_owned()),
                ..nothing()
            })
        }
        _ => Err(Error::ScanNotUnderstood),
    }
}

/// The prefix that a scanner can be told to send (ISO/IEC 15424): `]`, the kind of code, a digit.
fn symbology(text: &str) -> (Option<EntryType>, &str) {
    let Some(prefix) = text.get(..3).filter(|prefix| prefix.starts_with(']')) else {
        return (None, text);
    };
    let entry_type = match prefix.as_bytes().get(1) {
        Some(b'Q') => Some(EntryType::Qr),
        // Code 39, Code 128, EAN, interleaved 2 of 5, PDF417.
        Some(b'A' | b'C' | b'E' | b'I' | b'L') => Some(EntryType::Barcode),
        _ => None,
    };
    (entry_type, text.get(3..).unwrap_or_default())
}

/// The digits behind the keys of a Belgian keyboard, when the text has nothing else.
fn digits_of_keys(text: &str) -> String {
    let digit = |letter: char| {
        let key = BELGIAN_KEYS.iter().find(|(key, _)| *key == letter);
        key.map(|(_, digit)| *digit)
    };
    let typed = text.strip_prefix(['b', 'B']);
    let digits: Option<String> = typed.unwrap_or(text).chars().map(digit).collect();
    match digits {
        Some(digits) if typed.is_some() => format!("B{digits}"),
        Some(digits) => digits,
        None => text.to_owned(),
    }
}

fn medium(number: &CardNumber) -> Medium {
    if number.is_of_foreigner() {
        Medium::ForeignerCard
    } else {
        Medium::Eid
    }
}

fn nothing() -> Scan {
    Scan {
        niss: None,
        card_number: None,
        medium: None,
        entry_type: None,
        person_id: None,
    }
}

#[cfg(test)]
mod tests;
