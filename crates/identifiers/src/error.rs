//! All the ways in which a number can be wrong, as one type.

use crate::{EnterpriseNumberError, InsuranceCodeError, InsurerCodeError, NihiiError, NissError};

/// Which rule a number breaks.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// A NISS.
    #[error(transparent)]
    Niss(#[from] NissError),
    /// A NIHII number.
    #[error(transparent)]
    Nihii(#[from] NihiiError),
    /// An enterprise number.
    #[error(transparent)]
    EnterpriseNumber(#[from] EnterpriseNumberError),
    /// An insurer code.
    #[error(transparent)]
    InsurerCode(#[from] InsurerCodeError),
    /// CT1 or CT2.
    #[error(transparent)]
    InsuranceCode(#[from] InsuranceCodeError),
}

impl Error {
    /// All codes of this crate.
    pub const CODES: &[&str] = &[
        "identifiers.niss_not_digits",
        "identifiers.niss_length",
        "identifiers.niss_check_digits",
        "identifiers.niss_month",
        "identifiers.niss_day",
        "identifiers.niss_sequence",
        "identifiers.nihii_not_digits",
        "identifiers.nihii_length",
        "identifiers.nihii_check_digits",
        "identifiers.enterprise_number_not_digits",
        "identifiers.enterprise_number_length",
        "identifiers.enterprise_number_first_digit",
        "identifiers.enterprise_number_check_digits",
        "identifiers.insurer_code_not_digits",
        "identifiers.insurer_code_length",
        "identifiers.insurer_code_first_digit",
        "identifiers.insurance_code",
    ];

    /// Stable code, for `docs/errors.md` and the sentences.
    pub fn code(&self) -> &'static str {
        match self {
            Self::Niss(error) => error.code(),
            Self::Nihii(error) => error.code(),
            Self::EnterpriseNumber(error) => error.code(),
            Self::InsurerCode(error) => error.code(),
            Self::InsuranceCode(error) => error.code(),
        }
    }

    /// Values for the sentence; never the number itself.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Niss(error) => error.params(),
            Self::Nihii(error) => error.params(),
            Self::EnterpriseNumber(error) => error.params(),
            Self::InsurerCode(error) => error.params(),
            Self::InsuranceCode(error) => error.params(),
        }
    }

    /// A number stays wrong however often it is read.
    pub fn retryable(&self) -> bool {
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{EnterpriseNumber, InsuranceCodes, InsurerCode, Nihii, Niss};

    fn every_error() -> Vec<Error> {
        let mut errors: Vec<Error> = Vec::new();
        // Made from real input, so that a rule that can no longer fail drops out of the list.
        for text in [
            "x",
            "1",
            "85010100116",
            "85130100102",
            "85013200155",
            "85010100016",
        ] {
            errors.extend(text.parse::<Niss>().err().map(Error::from));
        }
        for text in ["x", "1", "19997342"] {
            errors.extend(text.parse::<Nihii>().err().map(Error::from));
        }
        for text in ["x", "1", "2809394427", "0809394428"] {
            errors.extend(text.parse::<EnterpriseNumber>().err().map(Error::from));
        }
        for text in ["x", "1", "700"] {
            errors.extend(text.parse::<InsurerCode>().err().map(Error::from));
        }
        errors.extend(InsuranceCodes::new("x", "110").err().map(Error::from));
        errors
    }

    #[test]
    fn every_code_is_listed_and_every_listed_code_occurs() {
        let mut occurring: Vec<&str> = every_error().iter().map(Error::code).collect();
        let mut listed = Error::CODES.to_vec();
        occurring.sort_unstable();
        listed.sort_unstable();
        assert_eq!(occurring, listed);
    }

    #[test]
    fn no_error_repeats_the_number() {
        for error in every_error() {
            for (_, value) in error.params() {
                assert!(value.len() <= 3, "{error:?} says {value}");
            }
        }
    }

    #[test]
    fn every_error_has_a_sentence_that_fills_in_what_it_gives() {
        for error in every_error() {
            for language in valise_messages::Language::ALL {
                let key = error.code().replace('.', "-");
                assert!(valise_messages::has(language, &key), "{language} {key}");
                let said = valise_messages::sentence(language, error.code(), &error.params());
                for text in [said.message, said.meaning, said.action] {
                    assert!(
                        !text.contains("{$") && !text.contains('⟦'),
                        "{language} {text}"
                    );
                }
            }
        }
    }
}
