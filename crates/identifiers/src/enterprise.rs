//! CBE (BCE / KBO) number: the number of an enterprise.
//!
//! Ten digits that start with 0 or 1; the last two are `97 − (first eight mod 97)`. Numbers from
//! before 2005 are often written with nine digits: they get a 0 in front. As a VAT number it
//! carries `BE` in front.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::digits::{check_number, number, only_digits, travels_as_string};

const LENGTH: usize = 10;

/// The number of an enterprise, ten digits.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(try_from = "String", into = "String")]
#[specta(type = String)]
pub struct EnterpriseNumber(String);

/// Which digit rule an enterprise number breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EnterpriseNumberError {
    /// Something else than digits and separators, after an optional `BE`.
    #[error("an enterprise number has digits only")]
    NotDigits,
    /// Neither nine nor ten digits.
    #[error("an enterprise number has 10 digits, not {found}")]
    Length {
        /// How many digits there are.
        found: usize,
    },
    /// The first of ten digits is neither 0 nor 1.
    #[error("an enterprise number starts with 0 or 1, not {found}")]
    FirstDigit {
        /// The first digit as given.
        found: char,
    },
    /// Digits 9 and 10 do not fit the eight before them.
    #[error("the check digits are {found:02}, not {expected:02}")]
    CheckDigits {
        /// The check digits as given.
        found: u8,
        /// What they would be.
        expected: u8,
    },
}

impl EnterpriseNumberError {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotDigits => "identifiers.enterprise_number_not_digits",
            Self::Length { .. } => "identifiers.enterprise_number_length",
            Self::FirstDigit { .. } => "identifiers.enterprise_number_first_digit",
            Self::CheckDigits { .. } => "identifiers.enterprise_number_check_digits",
        }
    }

    /// Values for the sentence.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Length { found } => vec![("found", found.to_string())],
            Self::NotDigits | Self::FirstDigit { .. } | Self::CheckDigits { .. } => Vec::new(),
        }
    }
}

impl EnterpriseNumber {
    /// The ten digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `0809.394.427`.
    pub fn formatted(&self) -> String {
        let at = |from: usize, until: usize| self.0.get(from..until).unwrap_or_default();
        format!("{}.{}.{}", at(0, 4), at(4, 7), at(7, LENGTH))
    }
}

impl FromStr for EnterpriseNumber {
    type Err = EnterpriseNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let text = match text.get(..2) {
            Some(country) if country.eq_ignore_ascii_case("BE") => {
                text.get(2..).unwrap_or_default()
            }
            _ => text,
        };
        let typed = only_digits(text).map_err(|_| EnterpriseNumberError::NotDigits)?;
        let digits = if typed.len() == LENGTH - 1 {
            format!("0{typed}")
        } else {
            typed
        };
        if digits.len() != LENGTH {
            return Err(EnterpriseNumberError::Length {
                found: digits.len(),
            });
        }
        match digits.chars().next() {
            Some('0' | '1') => {}
            other => {
                return Err(EnterpriseNumberError::FirstDigit {
                    found: other.unwrap_or_default(),
                });
            }
        }
        let value = number(&digits);
        let (eight, found) = (value / 100, value % 100);
        let expected = check_number(eight, 97);
        if found == expected {
            return Ok(Self(digits));
        }
        Err(EnterpriseNumberError::CheckDigits {
            found: u8::try_from(found).unwrap_or_default(),
            expected: u8::try_from(expected).unwrap_or_default(),
        })
    }
}

travels_as_string!(EnterpriseNumber, EnterpriseNumberError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_the_number_of_the_ehealth_platform_in_every_spelling() {
        for text in [
            "0809394427",
            "0809.394.427",
            "809394427",
            "BE 0809.394.427",
            "be0809394427",
        ] {
            let number: EnterpriseNumber = text.parse().unwrap();
            assert_eq!(number.as_str(), "0809394427", "{text}");
            assert_eq!(number.formatted(), "0809.394.427");
        }
    }

    #[test]
    fn says_which_digit_rule_is_broken() {
        let refused = |text: &str| text.parse::<EnterpriseNumber>().unwrap_err();
        assert_eq!(
            refused("08093944"),
            EnterpriseNumberError::Length { found: 8 }
        );
        assert_eq!(refused("NL0809394427"), EnterpriseNumberError::NotDigits);
        assert_eq!(
            refused("2809394427"),
            EnterpriseNumberError::FirstDigit { found: '2' }
        );
        assert_eq!(
            refused("0809394428"),
            EnterpriseNumberError::CheckDigits {
                found: 28,
                expected: 27
            }
        );
    }

    proptest! {
        #[test]
        fn every_number_with_the_right_check_digits_is_read(eight in 0_u64..20_000_000) {
            let text = format!("{eight:08}{:02}", 97 - eight % 97);
            let number: EnterpriseNumber = text.parse().unwrap();
            prop_assert_eq!(number.as_str(), &text);
        }

        #[test]
        fn any_other_check_number_is_refused(eight in 0_u64..20_000_000, check in 0_u64..100) {
            prop_assume!(check != 97 - eight % 97);
            let text = format!("{eight:08}{check:02}");
            prop_assert!(text.parse::<EnterpriseNumber>().is_err());
        }

        #[test]
        fn no_input_panics(text in "\\PC{0,14}") {
            let _ = text.parse::<EnterpriseNumber>();
        }
    }
}
