//! The machine-readable lines on the back of a Belgian identity card.
//!
//! ICAO 9303 part 5 (TD1): three lines of 30 signs. Line 1: `ID`, `BEL`, the first nine signs of
//! the document number, then its check digit, or `<` when the number goes on in the optional
//! field, which then starts with the rest of it and the check digit. A Belgian card number has
//! twelve digits and always does. Line 2: the optional field (signs 19 to 29) holds the NISS.
//! The numbers have check digits of their own, which are what is trusted here.

use valise_beid::CardNumber;
use valise_identifiers::Niss;

use super::{medium, nothing};
use crate::Error;
use crate::views::Scan;

const LINE: usize = 30;
const START: &str = "IDBEL";

/// What the lines say; nothing when there are none.
pub(super) fn read(text: &str) -> Option<Result<Scan, Error>> {
    let signs: String = text
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| letter.to_ascii_uppercase())
        .collect();
    let start = signs.find(START)?;
    let lines = signs.get(start..)?;
    Some(understood(lines))
}

fn understood(lines: &str) -> Result<Scan, Error> {
    if !lines.is_ascii() {
        return Err(Error::ScanNotUnderstood);
    }
    let first = lines.get(..LINE).ok_or(Error::ScanNotUnderstood)?;
    let mut scan = nothing();
    if let Some(number) = card_number(first) {
        scan.medium = Some(medium(&number));
        scan.card_number = Some(number.as_str().to_owned());
    }
    let optional = lines.get(LINE + 18..LINE + 29);
    if let Some(digits) = optional.filter(|it| it.bytes().all(|byte| byte.is_ascii_digit())) {
        let niss: Niss = digits.parse()?;
        scan.niss = Some(niss.as_str().to_owned());
    }
    if scan.niss.is_none() && scan.card_number.is_none() {
        return Err(Error::ScanNotUnderstood);
    }
    Ok(scan)
}

/// The card number of line 1, when the check digit of the line and its own are right.
fn card_number(line: &str) -> Option<CardNumber> {
    let beginning = line.get(5..14)?;
    let field = line.get(14..)?;
    let (number, check) = match field.strip_prefix('<') {
        Some(rest) => {
            let rest = rest.split('<').next()?;
            let (end, check) = rest.split_at_checked(rest.len().checked_sub(1)?)?;
            (format!("{beginning}{end}"), check)
        }
        None => (beginning.trim_end_matches('<').to_owned(), field.get(..1)?),
    };
    if check.parse() != Ok(check_digit(&number)) {
        return None;
    }
    number.parse().ok()
}

/// Weights 7, 3, 1; letters count from 10, `<` is 0; modulo 10.
fn check_digit(text: &str) -> u32 {
    let value = |byte: u8| match byte {
        b'0'..=b'9' => u32::from(byte - b'0'),
        b'A'..=b'Z' => u32::from(byte - b'A') + 10,
        _ => 0,
    };
    let weights = [7, 3, 1].into_iter().cycle();
    let sum: u32 = text
        .bytes()
        .map(value)
        .zip(weights)
        .map(|(value, weight)| value * weight)
        .sum();
    sum % 10
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_check_digit_is_that_of_the_example_in_the_standard() {
        assert_eq!(check_digit("D23145890734"), 9);
        assert_eq!(check_digit("D23145890"), 7);
    }
}
