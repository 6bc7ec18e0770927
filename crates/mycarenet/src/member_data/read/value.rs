//! Values of attributes: text that must become a date or a yes or no.

use jiff::civil::{Date, DateTime};
use jiff::{Timestamp, ToSpan};

use super::super::brussels;

/// A day, written alone or with a time or a zone behind it.
///
/// A date with a zone (`2016-12-01Z`, allowed by XML Schema) is that day; a moment with a zone is
/// the day in Brussels.
pub(super) fn date(text: &str) -> Option<Date> {
    match text.get(10..) {
        Some("") => text.parse().ok(),
        Some(rest) if rest.starts_with('T') => moment(text).map(|moment| moment.date()),
        Some("Z") => text.get(..10)?.parse().ok(),
        Some(rest) if rest.starts_with(['+', '-']) && rest.len() == 6 => {
            text.get(..10)?.parse().ok()
        }
        _ => None,
    }
}

/// A date and time on the clock of Brussels; without a zone it is one already.
fn moment(text: &str) -> Option<DateTime> {
    let time = text.get(11..)?;
    if time.contains(['Z', '+', '-']) {
        return text.parse::<Timestamp>().ok().map(brussels::local);
    }
    text.parse().ok()
}

/// The first day of a period.
pub(super) fn first_day(not_before: &str) -> Option<Date> {
    date(not_before)
}

/// The last day of a period that ends before a moment: the day before, unless the moment lies
/// inside a day.
pub(super) fn last_day(not_on_or_after: &str) -> Option<Date> {
    let end = match not_on_or_after.len() {
        10 => not_on_or_after
            .parse::<Date>()
            .ok()?
            .to_datetime(jiff::civil::Time::midnight()),
        _ => moment(not_on_or_after)?,
    };
    match end.time() == jiff::civil::Time::midnight() {
        true => end.date().checked_sub(1.day()).ok(),
        false => Some(end.date()),
    }
}

/// A boolean of XML Schema.
pub(super) fn boolean(text: &str) -> Option<bool> {
    match text {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// A year of XML Schema, its zone left out.
pub(super) fn year(text: &str) -> Option<i16> {
    text.get(..4)
        .filter(|_| matches!(text.len(), 4 | 5 | 10))?
        .parse()
        .ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date as day;

    use super::*;

    #[test]
    fn a_date_is_read_in_each_form_that_was_met() {
        let expected = Some(day(2016, 12, 1));
        for text in [
            "2016-12-01",
            "2016-12-01Z",
            "2016-12-01+01:00",
            "2016-12-01T00:00:00",
            "2016-12-01T10:30:00.5",
            "2016-11-30T23:00:00Z",
            "2016-12-01T00:30:00+02:00",
        ] {
            let read = date(text);
            let other = (text == "2016-12-01T00:30:00+02:00").then(|| day(2016, 11, 30));
            assert_eq!(read, other.or(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_date_is_none() {
        for text in [
            "",
            "2016",
            "2016-13-01",
            "01/12/2016",
            "2016-12-01Q",
            "2016-12-011",
            "é2016-12-01",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }

    #[test]
    fn the_end_of_a_period_is_exclusive() {
        assert_eq!(last_day("2022-01-16T00:00:00"), Some(day(2022, 1, 15)));
        assert_eq!(last_day("2022-01-16"), Some(day(2022, 1, 15)));
        assert_eq!(last_day("2022-01-15T23:59:59"), Some(day(2022, 1, 15)));
        assert_eq!(last_day("2022-01-15T23:00:00Z"), Some(day(2022, 1, 15)));
        assert_eq!(last_day("-9999-01-01T00:00:00"), None);
    }

    #[test]
    fn the_start_of_a_period_may_be_written_in_utc() {
        assert_eq!(first_day("2021-12-31T23:00:00Z"), Some(day(2022, 1, 1)));
        assert_eq!(first_day("2021-06-30T22:00:00Z"), Some(day(2021, 7, 1)));
    }

    #[test]
    fn years_and_booleans() {
        assert_eq!(year("2023"), Some(2023));
        assert_eq!(year("2023Z"), Some(2023));
        assert_eq!(year("23"), None);
        assert_eq!(boolean("1"), Some(true));
        assert_eq!(boolean("TRUE"), None);
    }
}
