//! A date of which only the year, or the year and the month, may be known.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A birth date as far as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`.
///
/// Sorts by year, then month, then day, what is unknown first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
#[derive(specta::Type)]
#[specta(type = String)]
pub struct PartialDate {
    year: i16,
    month: Option<i8>,
    day: Option<i8>,
}

/// The text is not `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or names no day of the calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date of the form YYYY, YYYY-MM or YYYY-MM-DD")]
pub struct PartialDateError;

impl PartialDate {
    /// A date of which the parts given are known; a day without a month is dropped.
    ///
    /// # Errors
    /// [`PartialDateError`] when the calendar has no such year, month or day.
    pub fn new(year: i16, month: Option<i8>, day: Option<i8>) -> Result<Self, PartialDateError> {
        let day = month.and(day);
        Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).map_err(|_| PartialDateError)?;
        Ok(Self { year, month, day })
    }

    /// Year, four digits.
    pub fn year(self) -> i16 {
        self.year
    }

    /// Month 1-12, where known.
    pub fn month(self) -> Option<i8> {
        self.month
    }

    /// Day of the month 1-31, where known.
    pub fn day(self) -> Option<i8> {
        self.day
    }

    /// The whole date, where all of it is known.
    pub fn date(self) -> Option<Date> {
        Date::new(self.year, self.month?, self.day?).ok()
    }
}

impl From<Date> for PartialDate {
    fn from(date: Date) -> Self {
        Self {
            year: date.year(),
            month: Some(date.month()),
            day: Some(date.day()),
        }
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(formatter, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(formatter, "-{day:02}")?;
        }
        Ok(())
    }
}

impl FromStr for PartialDate {
    type Err = PartialDateError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut parts = text.split('-');
        let year = part(parts.next(), 4)?.ok_or(PartialDateError)?;
        let month = part(parts.next(), 2)?;
        let day = part(parts.next(), 2)?;
        if parts.next().is_some() {
            return Err(PartialDateError);
        }
        let narrow = |value: i16| i8::try_from(value).map_err(|_| PartialDateError);
        Self::new(
            year,
            month.map(narrow).transpose()?,
            day.map(narrow).transpose()?,
        )
    }
}

fn part(text: Option<&str>, length: usize) -> Result<Option<i16>, PartialDateError> {
    let Some(text) = text else { return Ok(None) };
    if text.len() != length || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(PartialDateError);
    }
    text.parse().map(Some).map_err(|_| PartialDateError)
}

impl TryFrom<String> for PartialDate {
    type Error = PartialDateError;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

impl From<PartialDate> for String {
    fn from(date: PartialDate) -> Self {
        date.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_no_more_than_is_known() {
        for text in ["1985", "1985-02", "1985-02-28"] {
            assert_eq!(
                text.parse::<PartialDate>().map(|date| date.to_string()),
                Ok(text.into())
            );
        }
        assert_eq!(
            "1985-02"
                .parse::<PartialDate>()
                .ok()
                .and_then(PartialDate::date),
            None
        );
    }

    #[test]
    fn refuses_days_the_calendar_does_not_have() {
        for text in [
            "",
            "85",
            "1985-13",
            "1985-00",
            "1985-02-29",
            "1985-2-1",
            "1985-02-01-01",
        ] {
            assert_eq!(text.parse::<PartialDate>(), Err(PartialDateError), "{text}");
        }
        assert!("2000-02-29".parse::<PartialDate>().is_ok());
    }
}
