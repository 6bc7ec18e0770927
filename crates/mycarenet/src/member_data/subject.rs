//! About whom is asked.

use std::fmt;
use std::str::FromStr;

use valise_identifiers::{InsurerCode, Niss};

use crate::names;

/// The person a query is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// By national number: the usual way. MyCareNet finds the insurer.
    Niss(Niss),
    /// By national number at one insurer, after MyCareNet found several (`MULTIPLE_IO`).
    NissAtInsurer {
        /// The national number.
        niss: Niss,
        /// The insurer to ask.
        insurer: InsurerCode,
    },
    /// By registration number at an insurer, for who has no national number.
    RegistrationNumber {
        /// The number as the insurer wrote it.
        number: RegistrationNumber,
        /// The insurer to ask.
        insurer: InsurerCode,
    },
}

impl Subject {
    /// The format of the SAML `NameID`.
    #[must_use]
    pub const fn format(&self) -> &'static str {
        match self {
            Self::Niss(_) => names::NISS,
            Self::NissAtInsurer { .. } => names::NISS_AT_INSURER,
            Self::RegistrationNumber { .. } => names::REGISTRATION_NUMBER_AT_INSURER,
        }
    }

    /// The text of the SAML `NameID`.
    #[must_use]
    pub fn value(&self) -> String {
        match self {
            Self::Niss(niss) => niss.as_str().to_owned(),
            Self::NissAtInsurer { niss, insurer } => {
                format!("{}@{}", niss.as_str(), insurer.as_str())
            }
            Self::RegistrationNumber { number, insurer } => {
                format!("{}@{}", number.as_str(), insurer.as_str())
            }
        }
    }

    /// The national number asked, when there is one.
    #[must_use]
    pub const fn niss(&self) -> Option<&Niss> {
        match self {
            Self::Niss(niss) | Self::NissAtInsurer { niss, .. } => Some(niss),
            Self::RegistrationNumber { .. } => None,
        }
    }
}

/// Number of a person with an insurer, at most 13 characters.
///
/// Every insurer has its own form, and inner spaces count (`530209 277 95`): only the ends are
/// trimmed, and letters become capitals. `Debug` shows nothing of it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct RegistrationNumber(String);

/// What is wrong with a registration number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum RegistrationNumberError {
    /// There is nothing.
    #[error("the registration number is empty")]
    Empty,
    /// More than 13 characters.
    #[error("the registration number has {found} characters, 13 is the most")]
    TooLong {
        /// How many characters were given.
        found: usize,
    },
    /// Something else than a letter, a digit or a space.
    #[error("the registration number holds something else than letters, digits and spaces")]
    Character,
}

impl RegistrationNumber {
    /// The number, as it travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for RegistrationNumber {
    type Err = RegistrationNumberError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let text = text.trim();
        let found = text.chars().count();
        if found == 0 {
            return Err(RegistrationNumberError::Empty);
        }
        if found > 13 {
            return Err(RegistrationNumberError::TooLong { found });
        }
        if !text
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || character == ' ')
        {
            return Err(RegistrationNumberError::Character);
        }
        Ok(Self(text.to_ascii_uppercase()))
    }
}

impl fmt::Debug for RegistrationNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("RegistrationNumber(***)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ends_are_trimmed_and_the_inner_spaces_kept() {
        let number: RegistrationNumber = " 840221 170m07 ".parse().expect("a number");
        assert_eq!(number.as_str(), "840221 170M07");
    }

    #[test]
    fn what_no_insurer_writes_is_refused() {
        let error = |text: &str| text.parse::<RegistrationNumber>().expect_err("refused");
        assert_eq!(error("  "), RegistrationNumberError::Empty);
        assert_eq!(
            error("12345678901234"),
            RegistrationNumberError::TooLong { found: 14 }
        );
        assert_eq!(error("123@319"), RegistrationNumberError::Character);
    }
}
