//! A calendar month in Brussels.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;

use crate::Error;

/// A month, by its first day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Month(Date);

impl Month {
    /// The month of a day.
    pub(crate) fn of(day: Date) -> Self {
        Self(day.first_of_month())
    }

    /// Its first and its last day.
    pub(crate) fn days(self) -> (Date, Date) {
        (self.0, self.0.last_of_month())
    }
}

impl FromStr for Month {
    type Err = Error;

    /// Reads `YYYY-MM`.
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parsed = || {
            let (year, month) = text.split_once('-')?;
            let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
            if (year.len(), month.len()) != (4, 2) || !digits(year) || !digits(month) {
                return None;
            }
            Date::new(year.parse().ok()?, month.parse().ok()?, 1).ok()
        };
        parsed().map(Self).ok_or(Error::MonthInvalid)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}", self.0.strftime("%Y-%m"))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_month_knows_its_days_and_reads_what_it_writes() {
        let february = Month::of(date(2028, 2, 17));
        assert_eq!(february.days(), (date(2028, 2, 1), date(2028, 2, 29)));
        assert_eq!(february.to_string(), "2028-02");
        assert_eq!("2028-02".parse::<Month>().unwrap(), february);
        for wrong in [
            "",
            "2028",
            "2028-13",
            "2028-2",
            "28-02",
            "+028-02",
            "2028-02-01",
            "２028-02",
        ] {
            assert!(wrong.parse::<Month>().is_err(), "{wrong}");
        }
    }
}
