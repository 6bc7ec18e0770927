//! The dates of a card: days as digits, and birth dates with the month in the card's language.

use jiff::civil::Date;
use valise_identifiers::PartialDate;

/// The text is no date of the card.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a date as cards write it")]
pub(crate) struct NotADate;

/// Months as cards write them, in capitals: French, Dutch, German (eID card content 5.4; `MAR` and
/// `MRZ` for a card written without the umlaut).
const MONTHS: [&[&str]; 12] = [
    &["JAN"],
    &["FEV", "FEB"],
    &["MARS", "MAAR", "MÄR", "MAR", "MRZ"],
    &["AVR", "APR"],
    &["MAI", "MEI"],
    &["JUIN", "JUN"],
    &["JUIL", "JUL"],
    &["AOUT", "AUG"],
    &["SEPT", "SEP"],
    &["OCT", "OKT"],
    &["NOV"],
    &["DEC", "DEZ"],
];

/// Reads a day of the form `DD.MM.YYYY`, whatever stands between its eight digits.
///
/// # Errors
/// [`NotADate`] for anything but eight digits that are a day of the calendar.
pub(crate) fn day(text: &str) -> Result<Date, NotADate> {
    let mut digits = [0_i16; 8];
    let mut found = text
        .chars()
        .filter_map(|it| it.to_digit(10))
        .filter_map(|it| i16::try_from(it).ok());
    for place in &mut digits {
        *place = found.next().ok_or(NotADate)?;
    }
    if found.next().is_some() {
        return Err(NotADate);
    }
    let [d1, d2, m1, m2, y1, y2, y3, y4] = digits;
    let narrow = |value: i16| i8::try_from(value).map_err(|_| NotADate);
    Date::new(
        y1 * 1000 + y2 * 100 + y3 * 10 + y4,
        narrow(m1 * 10 + m2)?,
        narrow(d1 * 10 + d2)?,
    )
    .map_err(|_| NotADate)
}

/// Reads a birth date: `DD MMM YYYY` with any run of blanks and dots between the parts, or a year
/// alone where no more is known. A day of `00` is unknown.
///
/// # Errors
/// [`NotADate`] for every other form, and for days the calendar does not have.
pub(crate) fn birth_date(text: &str) -> Result<PartialDate, NotADate> {
    let mut parts = text.split(['.', ' ']).filter(|part| !part.is_empty());
    let (first, second, third) = (parts.next(), parts.next(), parts.next());
    if parts.next().is_some() {
        return Err(NotADate);
    }
    match (first, second, third) {
        (Some(year), None, None) => partial(number(year, 4..=4)?, None, None),
        (Some(day), Some(month), Some(year)) => {
            let day = narrow(number(day, 1..=2)?)?;
            let year = number(year, 4..=4)?;
            partial(year, Some(month_number(month)?), (day != 0).then_some(day))
        }
        _ => Err(NotADate),
    }
}

fn partial(year: i16, month: Option<i8>, day: Option<i8>) -> Result<PartialDate, NotADate> {
    PartialDate::new(year, month, day).map_err(|_| NotADate)
}

fn month_number(text: &str) -> Result<i8, NotADate> {
    let capitals = text.to_uppercase();
    (1..)
        .zip(MONTHS)
        .find_map(|(number, names)| names.contains(&capitals.as_str()).then_some(number))
        .ok_or(NotADate)
}

fn number(text: &str, digits: std::ops::RangeInclusive<usize>) -> Result<i16, NotADate> {
    if !digits.contains(&text.len()) || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(NotADate);
    }
    text.parse().map_err(|_| NotADate)
}

fn narrow(value: i16) -> Result<i8, NotADate> {
    i8::try_from(value).map_err(|_| NotADate)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn birth_dates_of_all_card_languages_are_read() {
        for (text, expected) in [
            ("21 AUG 1998", "1998-08-21"),
            ("29 SEPT 1979", "1979-09-29"),
            ("1 JAN 1971", "1971-01-01"),
            ("01 JAN 1971", "1971-01-01"),
            ("30 JUL  1985", "1985-07-30"),
            ("02 JUIL 1985", "1985-07-02"),
            ("12 JUIN 1985", "1985-06-12"),
            ("15 FEV 2001", "2001-02-15"),
            ("15 MARS 2001", "2001-03-15"),
            ("15 MAAR 2001", "2001-03-15"),
            ("15.MÄR.2001", "2001-03-15"),
            ("15.mär.2001", "2001-03-15"),
            ("15.MRZ.2001", "2001-03-15"),
            ("15 AVR 2001", "2001-04-15"),
            ("15 MEI 2001", "2001-05-15"),
            ("15 AOUT 2001", "2001-08-15"),
            ("23.SEP. 1982", "1982-09-23"),
            ("22.DEZ. 1997", "1997-12-22"),
            ("15 OKT 2001", "2001-10-15"),
            ("29 FEB 2000", "2000-02-29"),
            ("1984", "1984"),
            ("        1962", "1962"),
            ("00 SEP 1964", "1964-09"),
        ] {
            let read = birth_date(text).map(|date| date.to_string());
            assert_eq!(read.as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_no_birth_date_is_refused() {
        for text in [
            "",
            "   ",
            "SEP 1964",
            "198",
            "19845",
            "12 JUNO 1985",
            "31 FEB 1985",
            "29 FEB 2001",
            "32 JAN 1985",
            "1 JAN 85",
            "1 JAN 1985 1",
            "+1 JAN 1985",
            "١ JAN 1985",
        ] {
            assert_eq!(birth_date(text), Err(NotADate), "{text}");
        }
    }

    #[test]
    fn days_are_eight_digits_whatever_stands_between() {
        let expected = Date::constant(2017, 5, 30);
        for text in ["30.05.2017", "30 05 2017", "30/05/2017", "30052017"] {
            assert_eq!(day(text), Ok(expected), "{text}");
        }
        for text in [
            "",
            "30.5.2017",
            "30.05.17",
            "31.02.2017",
            "30.05.20170",
            "00.05.2017",
        ] {
            assert_eq!(day(text), Err(NotADate), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_readers_fail_otherwise_than_by_their_error(text in "\\PC{0,16}") {
            let _ = day(&text);
            let _ = birth_date(&text);
        }

        #[test]
        fn every_day_is_read_back_in_every_spelling(
            year in 1880_i16..2100, ordinal in 1_i16..=365, spelling in any::<prop::sample::Index>(),
            separator in prop::sample::select(vec![" ", ".", ". ", "  "]),
        ) {
            let date = Date::new(year, 1, 1).unwrap() + jiff::Span::new().days(ordinal - 1);
            let names = MONTHS[usize::try_from(date.month()).unwrap() - 1];
            let month = names[spelling.index(names.len())];
            let text = format!("{:02}{separator}{month}{separator}{year}", date.day());
            prop_assert_eq!(birth_date(&text), Ok(PartialDate::from(date)));
            let digits = format!("{:02}.{:02}.{year}", date.day(), date.month());
            prop_assert_eq!(day(&digits), Ok(date));
        }
    }
}
