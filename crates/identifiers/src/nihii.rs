//! NIHII (INAMI / RIZIV) number: the number of a care provider, group or institution.
//!
//! Eleven digits: profession (1), sequence (5), check (2), qualification (3). The check number is
//! `97 − (first six mod 97)`. The six-digit range of home nurses and midwives ran out, so that
//! since RIZIV note I 2012/26 (31 October 2012) theirs may also be `89 − (first six mod 89)`:
//! only the first **eight** digits identify the provider, never the first six. Groups and
//! institutions have eight digits; where eleven are asked for, `000` follows them.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::digits::{check_number, number, only_digits, travels_as_string};

const SHORT: usize = 8;
const LONG: usize = 11;

/// The number of a care provider, 8 or 11 digits.
#[derive(
    Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(try_from = "String", into = "String")]
#[specta(type = String)]
pub struct Nihii(String);

/// Who carries a number, by its first digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Profession {
    /// First digit 1.
    Doctor,
    /// First digit 2.
    HospitalPharmacist,
    /// First digit 3.
    Dentist,
    /// First digit 4.
    NurseOrMidwife,
    /// First digit 5: physiotherapist or speech therapist.
    Therapist,
    /// First digit 6.
    Pharmacist,
    /// First digit 7.
    Hospital,
    /// First digit 8: laboratory, institution or care assistant.
    Institution,
    /// First two digits 94: group practice of nurses.
    GroupOfNurses,
    /// First digit 9, other than a group of nurses, or 0.
    Other,
}

/// Which of the two moduli the check number follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Modulus {
    /// The general rule.
    NinetySeven,
    /// The second range of home nurses and midwives.
    EightyNine,
}

/// Which digit rule a NIHII number breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NihiiError {
    /// Something else than digits and separators.
    #[error("a NIHII number has digits only")]
    NotDigits,
    /// Neither 8 nor 11 digits.
    #[error("a NIHII number has 8 or 11 digits, not {found}")]
    Length {
        /// How many digits there are.
        found: usize,
    },
    /// Digits 7 and 8 fit the six before them under neither modulus.
    #[error(
        "digits 7 and 8 are {found:02}, not {modulus_97:02} (modulus 97) or \
         {modulus_89:02} (modulus 89)"
    )]
    CheckDigits {
        /// The check digits as given.
        found: u8,
        /// What they would be under modulus 97.
        modulus_97: u8,
        /// What they would be under modulus 89.
        modulus_89: u8,
    },
}

impl NihiiError {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotDigits => "identifiers.nihii_not_digits",
            Self::Length { .. } => "identifiers.nihii_length",
            Self::CheckDigits { .. } => "identifiers.nihii_check_digits",
        }
    }

    /// Values for the sentence.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Length { found } => vec![("found", found.to_string())],
            Self::NotDigits | Self::CheckDigits { .. } => Vec::new(),
        }
    }
}

impl Nihii {
    /// The digits as given: 8 or 11.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The eight digits that identify the provider.
    pub fn as_8(&self) -> &str {
        self.0.get(..SHORT).unwrap_or_default()
    }

    /// Eleven digits; a number of eight gets `000` behind it, as groups carry it in messages.
    pub fn as_11(&self) -> String {
        format!("{:0<LONG$}", self.0)
    }

    /// `1-23456-78-901` or `1-23456-78`.
    pub fn formatted(&self) -> String {
        let at = |from: usize, until: usize| self.0.get(from..until).unwrap_or_default();
        let short = format!("{}-{}-{}", at(0, 1), at(1, 6), at(6, 8));
        self.qualification()
            .map_or(short.clone(), |code| format!("{short}-{code}"))
    }

    /// The three digits of the qualification, where given. Their list is not public: no rule
    /// here depends on them.
    pub fn qualification(&self) -> Option<&str> {
        self.0.get(SHORT..).filter(|code| !code.is_empty())
    }

    /// Who carries the number.
    pub fn profession(&self) -> Profession {
        match self.0.as_bytes() {
            [b'1', ..] => Profession::Doctor,
            [b'2', ..] => Profession::HospitalPharmacist,
            [b'3', ..] => Profession::Dentist,
            [b'4', ..] => Profession::NurseOrMidwife,
            [b'5', ..] => Profession::Therapist,
            [b'6', ..] => Profession::Pharmacist,
            [b'7', ..] => Profession::Hospital,
            [b'8', ..] => Profession::Institution,
            [b'9', b'4', ..] => Profession::GroupOfNurses,
            _ => Profession::Other,
        }
    }

    /// Whether a group practice of nurses carries the number.
    pub fn is_group(&self) -> bool {
        self.profession() == Profession::GroupOfNurses
    }

    /// Whether both numbers name the same provider, whatever the qualification.
    pub fn same_provider(&self, other: &Self) -> bool {
        self.as_8() == other.as_8()
    }

    /// Which modulus the check number follows; 97 where both do.
    pub fn modulus(&self) -> Modulus {
        let (six, found) = parts(&self.0);
        if check_number(six, 97) == found {
            Modulus::NinetySeven
        } else {
            Modulus::EightyNine
        }
    }
}

/// The first six digits and the check number.
fn parts(digits: &str) -> (u64, u64) {
    let at = |from: usize, until: usize| number(digits.get(from..until).unwrap_or_default());
    (at(0, 6), at(6, 8))
}

impl FromStr for Nihii {
    type Err = NihiiError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = only_digits(text).map_err(|_| NihiiError::NotDigits)?;
        if digits.len() != SHORT && digits.len() != LONG {
            return Err(NihiiError::Length {
                found: digits.len(),
            });
        }
        let (six, found) = parts(&digits);
        let (modulus_97, modulus_89) = (check_number(six, 97), check_number(six, 89));
        if found == modulus_97 || found == modulus_89 {
            return Ok(Self(digits));
        }
        let narrow = |value: u64| u8::try_from(value).unwrap_or_default();
        Err(NihiiError::CheckDigits {
            found: narrow(found),
            modulus_97: narrow(modulus_97),
            modulus_89: narrow(modulus_89),
        })
    }
}

travels_as_string!(Nihii, NihiiError);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn issue(six: u32, modulus: u32, qualification: Option<u16>) -> String {
        let check = modulus - six % modulus;
        let tail = qualification.map_or(String::new(), |code| format!("{code:03}"));
        format!("{six:06}{check:02}{tail}")
    }

    #[test]
    fn reads_the_published_examples_of_modulus_97() {
        for text in [
            "19997341", "71022212", "84450277", "81150396", "18334780", "11530231", "72093962",
            "11820736",
        ] {
            let nihii: Nihii = text.parse().unwrap();
            assert_eq!(nihii.modulus(), Modulus::NinetySeven, "{text}");
        }
    }

    #[test]
    fn reads_the_second_range_of_nurses() {
        let nihii: Nihii = issue(412_345, 89, Some(407)).parse().unwrap();
        assert_eq!(nihii.modulus(), Modulus::EightyNine);
        assert_eq!(nihii.profession(), Profession::NurseOrMidwife);
        assert_eq!(nihii.qualification(), Some("407"));
    }

    #[test]
    fn one_six_digit_range_names_two_providers() {
        let first: Nihii = issue(412_345, 97, None).parse().unwrap();
        let second: Nihii = issue(412_345, 89, None).parse().unwrap();
        assert!(!first.same_provider(&second));
    }

    #[test]
    fn a_group_has_eight_digits_and_travels_with_eleven() {
        let text = issue(940_001, 97, None);
        let group: Nihii = text.parse().unwrap();
        assert!(group.is_group());
        assert_eq!(group.as_8(), text);
        assert_eq!(group.as_11(), format!("{text}000"));
        assert_eq!(group.qualification(), None);
        let long: Nihii = group.as_11().parse().unwrap();
        assert!(long.same_provider(&group));
    }

    #[test]
    fn other_numbers_starting_with_nine_are_no_group_of_nurses() {
        let nihii: Nihii = issue(954_001, 97, None).parse().unwrap();
        assert!(!nihii.is_group());
        assert_eq!(nihii.profession(), Profession::Other);
    }

    #[test]
    fn says_which_digit_rule_is_broken() {
        let refused = |text: &str| text.parse::<Nihii>().unwrap_err();
        assert_eq!(refused("1999734"), NihiiError::Length { found: 7 });
        assert_eq!(refused("199973410"), NihiiError::Length { found: 9 });
        assert_eq!(refused("1-99973-4I"), NihiiError::NotDigits);
        assert_eq!(
            refused("19997342"),
            NihiiError::CheckDigits {
                found: 42,
                modulus_97: 41,
                modulus_89: 10
            }
        );
    }

    #[test]
    fn is_written_in_its_groups() {
        assert_eq!(
            "19997341".parse::<Nihii>().unwrap().formatted(),
            "1-99973-41"
        );
        assert_eq!(
            "19997341 004".parse::<Nihii>().unwrap().formatted(),
            "1-99973-41-004"
        );
    }

    proptest! {
        #[test]
        fn both_moduli_are_read_and_keep_every_digit(
            six in 0_u32..1_000_000,
            modulus in prop::sample::select(vec![97_u32, 89]),
            qualification in prop::option::of(0_u16..1000),
        ) {
            let text = issue(six, modulus, qualification);
            let nihii: Nihii = text.parse().unwrap();
            prop_assert_eq!(nihii.as_str(), &text);
            prop_assert_eq!(nihii.as_11().len(), 11);
            prop_assert_eq!(nihii.formatted().parse::<Nihii>().unwrap(), nihii);
        }

        #[test]
        fn a_check_number_of_neither_modulus_is_refused(six in 0_u32..1_000_000, check in 0_u32..100) {
            prop_assume!(check != 97 - six % 97 && check != 89 - six % 89);
            let refused = format!("{six:06}{check:02}").parse::<Nihii>();
            prop_assert!(matches!(refused, Err(NihiiError::CheckDigits { .. })), "{:?}", refused);
        }
    }
}
