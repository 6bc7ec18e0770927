//! People.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Row, params};

use crate::value::{Day, Instant};
use crate::{Error, Reading, Writing};

/// A person of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// Identifier on this device.
    pub id: String,
    /// NISS, 11 digits.
    pub niss: Option<String>,
    /// Last name.
    pub name: String,
    /// First name.
    pub first_name: String,
    /// Date of birth.
    pub birth_date: Option<Date>,
    /// Registration number at `insurer`.
    pub registration_number: Option<String>,
    /// Insurer known last, three digits.
    pub insurer: Option<String>,
    /// When she was added.
    pub created_at: Timestamp,
    /// When she was changed last.
    pub updated_at: Timestamp,
}

const COLUMNS: &str = "id, niss, name, first_name, birth_date, registration_number, insurer, \
                       created_at, updated_at";

impl Reading<'_> {
    /// The people of whom every word of `search` occurs in name, first name or NISS, by name. Of
    /// more than `most`, those are left out in whom the words stand least at the beginning.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn people(&self, search: &str, most: usize) -> Result<Vec<Person>, Error> {
        let folded = fold(search);
        let words: Vec<&str> = folded.split_whitespace().collect();
        // The index on `folded` holds all that this reads.
        let mut statement = self
            .0
            .prepare_cached("SELECT folded, rowid FROM people ORDER BY folded, rowid")?;
        let mut rows = statement.query([])?;
        let mut found: Vec<(Match, usize, i64)> = Vec::new();
        while let Some(row) = rows.next()? {
            let folded = row.get_ref(0)?.as_str().unwrap_or_default();
            let Some(matched) = matched(folded, &words) else {
                continue;
            };
            let place = found.len();
            found.push((matched, place, row.get(1)?));
            if words.is_empty() && found.len() == most {
                break;
            }
        }
        if found.len() > most {
            found.sort_unstable();
            found.truncate(most);
            found.sort_unstable_by_key(|(_, place, _)| *place);
        }
        let mut statement = self
            .0
            .prepare_cached(&format!("SELECT {COLUMNS} FROM people WHERE rowid = ?1"))?;
        let mut people = Vec::with_capacity(found.len());
        for (_, _, rowid) in found {
            people.push(statement.query_row([rowid], person)?);
        }
        Ok(people)
    }

    /// One person.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn person(&self, id: &str) -> Result<Option<Person>, Error> {
        self.one_person("id = ?1", id)
    }

    /// The person with this NISS (11 digits).
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn person_by_niss(&self, niss: &str) -> Result<Option<Person>, Error> {
        self.one_person("niss = ?1", niss)
    }

    fn one_person(&self, condition: &str, value: &str) -> Result<Option<Person>, Error> {
        let mut statement = self
            .0
            .prepare_cached(&format!("SELECT {COLUMNS} FROM people WHERE {condition}"))?;
        Ok(statement.query_row([value], person).optional()?)
    }
}

impl Writing<'_> {
    /// Adds a person, or changes the one with this `id`.
    ///
    /// # Errors
    /// [`Error::Rule`] when another person has the same NISS or registration number.
    pub fn put_person(&self, person: &Person) -> Result<(), Error> {
        let digits = person.niss.as_deref().unwrap_or_default();
        let number = person.registration_number.as_deref().unwrap_or_default();
        let folded = fold(&format!(
            "{} {} {digits} {number}",
            person.name, person.first_name
        ));
        self.transaction.execute(
            "INSERT INTO people (id, niss, name, first_name, birth_date, registration_number,
                                 insurer, folded, created_at, updated_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
             ON CONFLICT (id) DO UPDATE SET
                 niss = ?2, name = ?3, first_name = ?4, birth_date = ?5,
                 registration_number = ?6, insurer = ?7, folded = ?8, updated_at = ?10",
            params![
                person.id,
                person.niss,
                person.name,
                person.first_name,
                person.birth_date.map(Day),
                person.registration_number,
                person.insurer,
                folded,
                Instant(person.created_at),
                Instant(person.updated_at),
            ],
        )?;
        Ok(())
    }

    /// Removes a person with her checks, answers and identity readings; whether there was one.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn remove_person(&self, id: &str) -> Result<bool, Error> {
        Ok(self
            .transaction
            .execute("DELETE FROM people WHERE id = ?1", [id])?
            > 0)
    }
}

/// How well a person matches: the smaller, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    /// The first word begins her name.
    Name,
    /// Every word begins a word of hers.
    Words,
    /// Every word occurs somewhere.
    Anywhere,
}

/// How well a folded text matches folded words; nothing when one does not occur.
fn matched(folded: &str, words: &[&str]) -> Option<Match> {
    if !words.iter().all(|word| folded.contains(word)) {
        return None;
    }
    let begins = |word: &&str| {
        folded
            .match_indices(*word)
            .any(|(at, _)| at == 0 || folded.as_bytes().get(at - 1) == Some(&b' '))
    };
    let all_begin = words.iter().all(begins);
    Some(match all_begin {
        true if words.first().is_none_or(|word| folded.starts_with(word)) => Match::Name,
        true => Match::Words,
        false => Match::Anywhere,
    })
}

fn person(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get(0)?,
        niss: row.get(1)?,
        name: row.get(2)?,
        first_name: row.get(3)?,
        birth_date: row.get::<_, Option<Day>>(4)?.map(|day| day.0),
        registration_number: row.get(5)?,
        insurer: row.get(6)?,
        created_at: row.get::<_, Instant>(7)?.0,
        updated_at: row.get::<_, Instant>(8)?.0,
    })
}

/// Text as a search compares it: lower case, no diacritics, letters and digits only, words apart
/// by one space. Hyphens and apostrophes part words.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match base(letter) {
            Some(base) => folded.push_str(base),
            None if letter.is_alphanumeric() => folded.push(letter),
            // A separator inside a number is not a border between words.
            None if matches!(letter, '.' | '/') => {}
            None if ('\u{300}'..='\u{36f}').contains(&letter) => {}
            None if folded.ends_with(' ') => {}
            None => folded.push(' '),
        }
    }
    folded.trim().to_owned()
}

/// The plain letters of a Latin letter with a diacritic, for the names that live in Belgium.
fn base(letter: char) -> Option<&'static str> {
    Some(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'ĉ' | 'ċ' | 'č' => "c",
        'ð' | 'ď' | 'đ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' => "e",
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' => "i",
        'ĵ' => "j",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' => "l",
        'ñ' | 'ń' | 'ņ' | 'ň' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' => "o",
        'œ' => "oe",
        'ŕ' | 'ř' => "r",
        'ś' | 'ŝ' | 'ş' | 'š' | 'ș' => "s",
        'ß' => "ss",
        'ţ' | 'ť' | 'ț' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' | 'ž' => "z",
        'ĳ' => "ij",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn diacritics_case_and_separators_make_no_difference() {
        assert_eq!(fold("Éléonore  D'Hôtel-Œuvre"), "eleonore d hotel oeuvre");
        assert_eq!(fold("E\u{301}va"), "eva");
        assert_eq!(fold("85.01.01-001/15"), "850101 00115");
        assert_eq!(fold("IJzer ĲZER"), "ijzer ijzer");
    }

    proptest::proptest! {
        #[test]
        fn folding_twice_changes_nothing(text in ".{0,40}") {
            let once = fold(&text);
            proptest::prop_assert_eq!(fold(&once), once);
        }
    }
}
