//! Insurers (organisme assureur / verzekeringsinstelling): their three-digit codes and names.
//!
//! A code is `[1-69][0-9]{2}`: 700 and 800 do not occur. The first digit tells the federation.
//! Names come from a dated table that can be replaced, since insurers merge every year.

mod table;

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::digits::{only_digits, travels_as_string};
pub use table::{Insurer, InsurerTable, TableError};

/// The code of an insurer, three digits.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(try_from = "String", into = "String")]
#[specta(type = String)]
pub struct InsurerCode(String);

/// The federations to which insurers belong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Federation {
    /// 1xx: Christian.
    Christian,
    /// 2xx: neutral.
    Neutral,
    /// 3xx: socialist.
    Socialist,
    /// 4xx: liberal.
    Liberal,
    /// 5xx: independent.
    Independent,
    /// 6xx: auxiliary fund (CAAMI / HZIV).
    AuxiliaryFund,
    /// 9xx: railways (HR Rail).
    Railways,
}

/// Why a text is no insurer code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InsurerCodeError {
    /// Something else than digits and separators.
    #[error("an insurer code has digits only")]
    NotDigits,
    /// Not three digits.
    #[error("an insurer code has 3 digits, not {found}")]
    Length {
        /// How many digits there are.
        found: usize,
    },
    /// The first digit is 0, 7 or 8.
    #[error("no insurer code starts with {found}")]
    FirstDigit {
        /// The first digit as given.
        found: char,
    },
}

impl InsurerCodeError {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotDigits => "identifiers.insurer_code_not_digits",
            Self::Length { .. } => "identifiers.insurer_code_length",
            Self::FirstDigit { .. } => "identifiers.insurer_code_first_digit",
        }
    }

    /// Values for the sentence.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Length { found } => vec![("found", found.to_string())],
            Self::FirstDigit { found } => vec![("found", found.to_string())],
            Self::NotDigits => Vec::new(),
        }
    }
}

impl InsurerCode {
    /// The three digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The federation, by the first digit.
    pub fn federation(&self) -> Federation {
        match self.0.as_bytes() {
            [b'1', ..] => Federation::Christian,
            [b'2', ..] => Federation::Neutral,
            [b'3', ..] => Federation::Socialist,
            [b'4', ..] => Federation::Liberal,
            [b'5', ..] => Federation::Independent,
            [b'6', ..] => Federation::AuxiliaryFund,
            // The parser lets only 9 remain.
            _ => Federation::Railways,
        }
    }

    /// Today's name in the built-in table; `language` is `fr`, `nl`, `de` or `en` (English has
    /// no names of its own and gets the French one). `None` where the table has none: show the
    /// number then.
    pub fn name(&self, language: &str) -> Option<&'static str> {
        InsurerTable::built_in().current(self)?.name(language)
    }
}

impl Federation {
    /// Key of its name among the sentences.
    pub fn key(self) -> &'static str {
        match self {
            Self::Christian => "federation-christian",
            Self::Neutral => "federation-neutral",
            Self::Socialist => "federation-socialist",
            Self::Liberal => "federation-liberal",
            Self::Independent => "federation-independent",
            Self::AuxiliaryFund => "federation-auxiliary_fund",
            Self::Railways => "federation-railways",
        }
    }

    /// Code of the federation itself: `100`, `200` …
    pub fn insurer_code(self) -> &'static str {
        match self {
            Self::Christian => "100",
            Self::Neutral => "200",
            Self::Socialist => "300",
            Self::Liberal => "400",
            Self::Independent => "500",
            Self::AuxiliaryFund => "600",
            Self::Railways => "900",
        }
    }
}

impl FromStr for InsurerCode {
    type Err = InsurerCodeError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = only_digits(text).map_err(|_| InsurerCodeError::NotDigits)?;
        if digits.len() != 3 {
            return Err(InsurerCodeError::Length {
                found: digits.len(),
            });
        }
        match digits.chars().next() {
            Some('1'..='6' | '9') => Ok(Self(digits)),
            other => Err(InsurerCodeError::FirstDigit {
                found: other.unwrap_or_default(),
            }),
        }
    }
}

travels_as_string!(InsurerCode, InsurerCodeError);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_digit_tells_the_federation() {
        for (code, federation) in [
            ("101", Federation::Christian),
            ("228", Federation::Neutral),
            ("306", Federation::Socialist),
            ("403", Federation::Liberal),
            ("509", Federation::Independent),
            ("602", Federation::AuxiliaryFund),
            ("900", Federation::Railways),
        ] {
            let code: InsurerCode = code.parse().unwrap();
            assert_eq!(code.federation(), federation);
            let own: InsurerCode = federation.insurer_code().parse().unwrap();
            assert_eq!(own.federation(), federation);
        }
    }

    #[test]
    fn a_name_never_is_guessed() {
        let name = |code: &str, language: &str| code.parse::<InsurerCode>().unwrap().name(language);
        assert_eq!(name("319", "nl"), Some("Solidaris Luik"));
        assert_eq!(name("319", "en"), Some("Solidaris Liège"));
        assert_eq!(name("199", "fr"), None);
    }

    #[test]
    fn says_what_is_wrong_with_a_code() {
        let refused = |text: &str| text.parse::<InsurerCode>().unwrap_err();
        assert_eq!(refused("700"), InsurerCodeError::FirstDigit { found: '7' });
        assert_eq!(refused("800"), InsurerCodeError::FirstDigit { found: '8' });
        assert_eq!(refused("012"), InsurerCodeError::FirstDigit { found: '0' });
        assert_eq!(refused("31"), InsurerCodeError::Length { found: 2 });
        assert_eq!(refused("3I9"), InsurerCodeError::NotDigits);
    }
}
