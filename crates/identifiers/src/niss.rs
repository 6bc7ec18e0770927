//! NISS / INSZ: the number of a person in the national register or in the bis register.
//!
//! Eleven digits `YYMMDD SSS CC`. `CC` is `97 − (first nine digits mod 97)`; for people born from
//! 2000 on, the nine digits are prefixed with a `2` first. The two prefixes never give the same
//! check number, so the check digits also tell the century. Numbers of the bis register carry
//! the month plus 20 (sex unknown) or plus 40 (sex known). A month or a day of `00` is unknown.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::PartialDate;
use crate::digits::{check_number, number, only_digits, travels_as_string};

const LENGTH: usize = 11;
/// What stands before the nine digits of a person born from 2000 on.
const CENTURY_2000: u64 = 2_000_000_000;

/// The number of a person; prints as stars in debug output.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type)]
#[serde(try_from = "String", into = "String")]
#[specta(type = String)]
pub struct Niss(String);

/// What the sequence number says about the sex of the person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "lowercase")]
pub enum Sex {
    /// Even sequence number.
    Female,
    /// Odd sequence number.
    Male,
    /// A bis number made before the sex was known.
    Unknown,
}

/// Which digit rule a NISS breaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NissError {
    /// Something else than digits and separators.
    #[error("a NISS has digits only")]
    NotDigits,
    /// Not eleven digits.
    #[error("a NISS has 11 digits, not {found}")]
    Length {
        /// How many digits there are.
        found: usize,
    },
    /// Digits 10 and 11 do not fit the nine before them.
    #[error(
        "the check digits are {found:02}, not {before_2000:02} (born before 2000) or \
         {from_2000:02} (born later)"
    )]
    CheckDigits {
        /// The check digits as given.
        found: u8,
        /// What they would be for a person born before 2000.
        before_2000: u8,
        /// What they would be for a person born from 2000 on.
        from_2000: u8,
    },
    /// Digits 3 and 4 are no month: not 00-12, 20-32 or 40-52.
    #[error("digits 3 and 4 are no month: {found:02}")]
    Month {
        /// The two digits as given.
        found: u8,
    },
    /// Digits 5 and 6 are no day of that month.
    #[error("digits 5 and 6 are no day of that month: {found:02}")]
    Day {
        /// The two digits as given.
        found: u8,
    },
    /// Digits 7 to 9 are 000 or 999, which nobody gets.
    #[error("digits 7 to 9 are no sequence number: {found:03}")]
    Sequence {
        /// The three digits as given.
        found: u16,
    },
}

impl NissError {
    /// Stable code.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotDigits => "identifiers.niss_not_digits",
            Self::Length { .. } => "identifiers.niss_length",
            Self::CheckDigits { .. } => "identifiers.niss_check_digits",
            Self::Month { .. } => "identifiers.niss_month",
            Self::Day { .. } => "identifiers.niss_day",
            Self::Sequence { .. } => "identifiers.niss_sequence",
        }
    }

    /// Values for the sentence. The right check digits are not among them: a person who has
    /// mistyped another digit would only be led to a number of somebody else.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Length { found } => vec![("found", found.to_string())],
            Self::NotDigits
            | Self::CheckDigits { .. }
            | Self::Month { .. }
            | Self::Day { .. }
            | Self::Sequence { .. } => Vec::new(),
        }
    }
}

impl Niss {
    /// The eleven digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `85.01.01-001.15`, as on the identity card.
    pub fn formatted(&self) -> String {
        format!(
            "{}.{}.{}-{}.{}",
            self.at(0, 2),
            self.at(2, 4),
            self.at(4, 6),
            self.at(6, 9),
            self.at(9, 11)
        )
    }

    /// `85.01.01-•••.••`: enough to tell two patients apart, not enough to use the number.
    pub fn masked(&self) -> String {
        format!(
            "{}.{}.{}-•••.••",
            self.at(0, 2),
            self.at(2, 4),
            self.at(4, 6)
        )
    }

    /// Birth date as far as the number tells it.
    pub fn birth_date(&self) -> PartialDate {
        let year = if self.born_from_2000() { 2000 } else { 1900 } + narrow(self.at(0, 2));
        let month = self.month_digits() % 20;
        let month = (month != 0).then_some(month);
        let day = narrow(self.at(4, 6));
        let day = (day != 0).then_some(day);
        let narrowed = |part: Option<i16>| part.and_then(|value| i8::try_from(value).ok());
        // The parser has refused months and days that do not exist; the year alone always does.
        PartialDate::new(year, narrowed(month), narrowed(day))
            .or_else(|_| PartialDate::new(year, None, None))
            .unwrap_or_else(|_| PartialDate::from(jiff::civil::Date::ZERO))
    }

    /// Sex as far as the number tells it.
    pub fn sex(&self) -> Sex {
        if (20..40).contains(&self.month_digits()) {
            Sex::Unknown
        } else if number(self.at(6, 9)) % 2 == 1 {
            Sex::Male
        } else {
            Sex::Female
        }
    }

    /// Whether the number comes from the bis register (people known to social security who are
    /// not in the national register).
    pub fn is_bis(&self) -> bool {
        self.month_digits() >= 20
    }

    fn born_from_2000(&self) -> bool {
        check_number(CENTURY_2000 + number(self.at(0, 9)), 97) == number(self.at(9, 11))
    }

    fn month_digits(&self) -> i16 {
        narrow(self.at(2, 4))
    }

    fn at(&self, from: usize, until: usize) -> &str {
        self.0.get(from..until).unwrap_or_default()
    }
}

fn narrow(text: &str) -> i16 {
    i16::try_from(number(text)).unwrap_or_default()
}

impl FromStr for Niss {
    type Err = NissError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = only_digits(text).map_err(|_| NissError::NotDigits)?;
        if digits.len() != LENGTH {
            return Err(NissError::Length {
                found: digits.len(),
            });
        }
        let niss = Self(digits);
        // The check digits first: they find nearly every typing error, whatever the digit.
        check_digits(&niss)?;
        check_date(&niss)?;
        let sequence = niss.at(6, 9);
        if matches!(sequence, "000" | "999") {
            return Err(NissError::Sequence {
                found: u16::try_from(number(sequence)).unwrap_or_default(),
            });
        }
        Ok(niss)
    }
}

fn check_digits(niss: &Niss) -> Result<(), NissError> {
    let nine = number(niss.at(0, 9));
    let found = number(niss.at(9, 11));
    let before_2000 = check_number(nine, 97);
    let from_2000 = check_number(CENTURY_2000 + nine, 97);
    if found == before_2000 || found == from_2000 {
        return Ok(());
    }
    let narrow = |value: u64| u8::try_from(value).unwrap_or_default();
    Err(NissError::CheckDigits {
        found: narrow(found),
        before_2000: narrow(before_2000),
        from_2000: narrow(from_2000),
    })
}

fn check_date(niss: &Niss) -> Result<(), NissError> {
    let two = |text: &str| u8::try_from(number(text)).unwrap_or_default();
    let month = two(niss.at(2, 4));
    if !matches!(month, 0..=12 | 20..=32 | 40..=52) {
        return Err(NissError::Month { found: month });
    }
    let day = two(niss.at(4, 6));
    let year = if niss.born_from_2000() { 2000 } else { 1900 } + narrow(niss.at(0, 2));
    // Without a month any day may follow: once the sequence numbers of an unknown date are used
    // up, the register counts on in the day.
    let days = match i8::try_from(month % 20) {
        Ok(month @ 1..) => {
            jiff::civil::Date::new(year, month, 1).map_or(31, |date| date.days_in_month())
        }
        _ => 31,
    };
    if i8::try_from(day).is_ok_and(|day| day <= days) {
        Ok(())
    } else {
        Err(NissError::Day { found: day })
    }
}

impl fmt::Debug for Niss {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Niss(***********)")
    }
}

travels_as_string!(Niss, NissError);

#[cfg(test)]
mod tests;
