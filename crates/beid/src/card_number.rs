//! The number printed on a card.
//!
//! Belgian cards: twelve digits, the last two being the first ten modulo 97 (97 for 0). Cards for
//! foreigners: `B` and nine digits, the last two being the seven before them modulo 97. The oldest
//! cards for foreigners: nine digits without check (eID card content 5.4, field 01).

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

/// A card number whose check digits are right; written without separators.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, specta::Type)]
#[serde(into = "String")]
#[specta(type = String)]
pub struct CardNumber(String);

/// Which rule a card number breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum CardNumberError {
    /// Neither twelve digits, nor `B` and nine, nor nine.
    #[error("a card number has 12 digits, or B and 9 digits, or 9 digits")]
    Form,
    /// The last two digits do not fit the ones before them.
    #[error("the check digits of the card number are wrong")]
    CheckDigits,
}

impl CardNumber {
    /// The number without separators.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As printed on the card: `592-0001550-79` or `B 0213296 90`.
    pub fn formatted(&self) -> String {
        let at = |from: usize, until: usize| self.0.get(from..until).unwrap_or_default();
        match self.0.len() {
            12 => format!("{}-{}-{}", at(0, 3), at(3, 10), at(10, 12)),
            10 => format!("{} {} {}", at(0, 1), at(1, 8), at(8, 10)),
            _ => self.0.clone(),
        }
    }

    /// Whether the number is one of a card for foreigners.
    pub fn is_of_foreigner(&self) -> bool {
        self.0.len() != 12
    }
}

impl FromStr for CardNumber {
    type Err = CardNumberError;

    /// Reads a number as typed or scanned: blanks, dots and dashes may stand anywhere.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let kept: String = text
            .chars()
            .filter(|it| !matches!(it, ' ' | '.' | '-'))
            .map(|it| it.to_ascii_uppercase())
            .collect();
        let digits = kept.strip_prefix('B').unwrap_or(&kept);
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(CardNumberError::Form);
        }
        let is_right = match (kept.len(), digits.len()) {
            (12, 12) => is_checked(digits, 10),
            (10, 9) => is_checked(digits, 7),
            (9, 9) => true,
            _ => return Err(CardNumberError::Form),
        };
        if is_right {
            Ok(Self(kept))
        } else {
            Err(CardNumberError::CheckDigits)
        }
    }
}

fn is_checked(digits: &str, counted: usize) -> bool {
    let number = |text: Option<&str>| text.and_then(|text| text.parse::<u64>().ok());
    let (Some(first), Some(check)) = (number(digits.get(..counted)), number(digits.get(counted..)))
    else {
        return false;
    };
    let remainder = first % 97;
    check == if remainder == 0 { 97 } else { remainder }
}

impl From<CardNumber> for String {
    fn from(number: CardNumber) -> Self {
        number.0
    }
}

impl fmt::Display for CardNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_of_specimen_cards_are_right() {
        for (text, printed) in [
            ("592000155079", "592-0001550-79"),
            ("000000991117", "000-0009911-17"),
            ("000000226635", "000-0002266-35"),
            ("000001014759", "000-0010147-59"),
            ("B021329690", "B 0213296 90"),
            ("b 0001930 87", "B 0001930 87"),
            ("B-0001979-39", "B 0001979 39"),
            ("123456789", "123456789"),
            ("592-0001550-79", "592-0001550-79"),
        ] {
            let number: Result<CardNumber, _> = text.parse();
            assert_eq!(number.map(|it| it.formatted()).as_deref(), Ok(printed));
        }
    }

    #[test]
    fn a_remainder_of_zero_is_written_97() {
        assert!("000000009797".parse::<CardNumber>().is_ok());
        assert!("B000009797".parse::<CardNumber>().is_ok());
        assert_eq!(
            "000000009700".parse::<CardNumber>(),
            Err(CardNumberError::CheckDigits)
        );
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "B",
            "12345678",
            "1234567890",
            "A021329690",
            "59200015507९",
            "B0213296900",
        ] {
            assert_eq!(
                text.parse::<CardNumber>(),
                Err(CardNumberError::Form),
                "{text}"
            );
        }
    }

    proptest! {
        #[test]
        fn one_wrong_digit_is_always_found(first in 0_u64..10_000_000_000, place in 0_usize..12, add in 1_u8..10) {
            let check = match first % 97 { 0 => 97, other => other };
            let right = format!("{first:010}{check:02}");
            prop_assert!(right.parse::<CardNumber>().is_ok());
            let mut wrong = right.into_bytes();
            wrong[place] = b'0' + (wrong[place] - b'0' + add) % 10;
            let wrong = String::from_utf8(wrong).unwrap();
            prop_assert_eq!(wrong.parse::<CardNumber>(), Err(CardNumberError::CheckDigits));
        }
    }
}
