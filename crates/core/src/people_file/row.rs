//! One person as a file writes her, and whether she can be added.

use jiff::Timestamp;
use jiff::civil::Date;
use valise_identifiers::Niss;
use valise_store::Person;

use crate::views::PersonInput;
use crate::{Error, person};

/// Longer than any name.
const LONGEST_NAME: usize = 100;

/// Of what is written instead of a number, no more is shown than this.
const LONGEST_SHOWN: usize = 24;

/// What was read from a file.
pub(super) struct Read {
    /// What was found in it, as stable words.
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Row>,
}

/// One person as written.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    pub(super) line: u32,
    pub(super) niss: String,
    pub(super) name: String,
    pub(super) first_name: String,
    /// Both names, when the file has them in one.
    pub(super) full_name: String,
    pub(super) birth_date: String,
}

/// One person of a file: she can be added, or why not.
pub(super) struct Found {
    pub(super) line: u32,
    pub(super) name: String,
    pub(super) first_name: String,
    /// The number as written, shortened.
    pub(super) niss: Option<String>,
    pub(super) person: Result<Person, Error>,
}

impl Row {
    /// Whether nothing is written.
    pub(super) fn is_empty(&self) -> bool {
        [
            &self.niss,
            &self.name,
            &self.first_name,
            &self.full_name,
            &self.birth_date,
        ]
        .iter()
        .all(|text| text.trim().is_empty())
    }

    /// The person, with numbers and dates that keep the rules.
    pub(super) fn checked(self, now: Timestamp) -> Found {
        let (mut name, mut first_name) = (clean(&self.name), clean(&self.first_name));
        if name.is_empty() && first_name.is_empty() {
            (name, first_name) = parted(&clean(&self.full_name));
        }
        let long = |text: &String| text.chars().count() > LONGEST_NAME;
        let too_long = long(&name) || long(&first_name);
        let person = match birth_date(&self.birth_date) {
            _ if too_long => Err(Error::NameTooLong),
            Err(error) => Err(error),
            Ok(birth_date) => person::checked(
                PersonInput {
                    niss: Some(padded(&self.niss)),
                    name: Some(name.clone()),
                    first_name: Some(first_name.clone()),
                    birth_date,
                    ..PersonInput::default()
                },
                uuid::Uuid::new_v4().to_string(),
                now,
            ),
        };
        let shown = |text: &str| text.chars().take(LONGEST_NAME).collect();
        let niss: String = clean(&self.niss).chars().take(LONGEST_SHOWN).collect();
        Found {
            line: self.line,
            name: shown(&name),
            first_name: shown(&first_name),
            niss: Some(niss).filter(|niss| !niss.is_empty()),
            person,
        }
    }
}

/// One line, without signs that only steer a screen.
fn clean(text: &str) -> String {
    let spaced = text.replace(|letter: char| letter.is_control(), " ");
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A workbook takes the number of somebody born in 2000 to 2009 for a number without its zeros.
/// They are put back when the check digits then fit.
fn padded(niss: &str) -> String {
    let niss = niss.trim();
    let short = (9..11).contains(&niss.len()) && niss.bytes().all(|byte| byte.is_ascii_digit());
    let padded = format!("{niss:0>11}");
    match short && padded.parse::<Niss>().is_ok() {
        true => padded,
        false => niss.to_owned(),
    }
}

/// Last and first name of `Dubois, Anne`, `DUBOIS Anne` and `Anne DUBOIS`; all of it is the last
/// name when nothing tells them apart.
fn parted(full_name: &str) -> (String, String) {
    if let Some((name, first_name)) = full_name.split_once(',') {
        return (name.trim().to_owned(), first_name.trim().to_owned());
    }
    let is_capitals = |word: &&str| {
        let mut letters = word.chars().filter(|letter| letter.is_alphabetic());
        letters.clone().count() > 1 && letters.all(char::is_uppercase)
    };
    let (name, first_name): (Vec<&str>, Vec<&str>) =
        full_name.split(' ').partition(|word| is_capitals(word));
    match name.is_empty() {
        true => (full_name.to_owned(), String::new()),
        false => (name.join(" "), first_name.join(" ")),
    }
}

/// A date as programs write it: day first with `/`, `-` or `.` between, or year first with or
/// without `-`. What follows as a time is left out.
fn birth_date(text: &str) -> Result<Option<Date>, Error> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let day = text.split(['T', ' ']).next().unwrap_or_default();
    let parts: Vec<&str> = match day.split(['/', '-', '.']).collect::<Vec<_>>().as_slice() {
        [basic] => match (basic.get(..4), basic.get(4..6), basic.get(6..8)) {
            (Some(year), Some(month), Some(day)) if basic.len() == 8 => vec![day, month, year],
            _ => Vec::new(),
        },
        [year, month, day] if year.len() == 4 => vec![day, month, year],
        [day, month, year] if year.len() == 4 => vec![day, month, year],
        _ => Vec::new(),
    };
    let &[day, month, year] = parts.as_slice() else {
        return Err(Error::BirthDate);
    };
    let number = |text: &str| text.parse::<i8>().map_err(|_| Error::BirthDate);
    let year: i16 = year.parse().map_err(|_| Error::BirthDate)?;
    if !(1850..2100).contains(&year) {
        return Err(Error::BirthDate);
    }
    let date = Date::new(year, number(month)?, number(day)?);
    date.map(Some).map_err(|_| Error::BirthDate)
}

#[cfg(test)]
mod tests;
