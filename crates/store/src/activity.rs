//! The activity log: it only grows.

use jiff::Timestamp;
use rusqlite::{params, params_from_iter};

use crate::conditions::{Conditions, Page};
use crate::people::fold;
use crate::value::{Instant, Json, Params};
use crate::{Error, Reading, Writing};

/// A line of the activity log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Activity {
    /// Rising number.
    pub id: i64,
    /// When.
    pub at: Timestamp,
    /// What it is about.
    pub kind: String,
    /// Message key of its sentence.
    pub key: String,
    /// Values for the sentence; no names of people, the sentence finds them by `person_id`.
    pub params: std::collections::BTreeMap<String, String>,
    /// The person it is about.
    pub person_id: Option<String>,
    /// The check it is about.
    pub check_id: Option<String>,
}

/// A line to add.
#[derive(Debug, Clone, Copy)]
pub struct NewActivity<'a> {
    /// When.
    pub at: Timestamp,
    /// What it is about.
    pub kind: &'a str,
    /// Message key of its sentence.
    pub key: &'a str,
    /// Values for the sentence; no names of people.
    pub params: &'a [(&'a str, String)],
    /// The person it is about.
    pub person_id: Option<&'a str>,
    /// The check it is about.
    pub check_id: Option<&'a str>,
}

/// Which lines are wanted; whatever is empty leaves nothing out.
#[derive(Debug, Clone, Default)]
pub struct ActivitySearch {
    /// Only of these kinds.
    pub kinds: Vec<String>,
    /// Only from this instant on.
    pub from: Option<Timestamp>,
    /// Only before this instant.
    pub until: Option<Timestamp>,
    /// Only about this person.
    pub person_id: Option<String>,
    /// Only lines with these words.
    pub text: Option<ActivityText>,
}

/// Words to look for. A line fits when its sentence is one of `keys`, when one of its values
/// contains `words`, or when the name or a number of its person contains them.
#[derive(Debug, Clone, Default)]
pub struct ActivityText {
    /// The words as typed.
    pub words: String,
    /// Message keys of the sentences that contain the words.
    pub keys: Vec<String>,
}

impl Reading<'_> {
    /// Lines that fit, in the order of the page.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn activity(&self, search: &ActivitySearch, page: Page) -> Result<Vec<Activity>, Error> {
        let mut conditions = Conditions::default();
        conditions.one_of("kind", &search.kinds);
        conditions.between("at", search.from, search.until);
        if let Some(id) = &search.person_id {
            conditions.add("person_id = ?", [id.clone().into()]);
        }
        if let Some(text) = &search.text {
            let pattern = containing(&text.words);
            // Most lines are out after a look at the raw values, before those are taken apart.
            conditions.add(
                "(key IN (SELECT value FROM json_each(?))
                  OR person_id IN (SELECT id FROM people WHERE instr(folded, nullif(?, '')) > 0)
                  OR (params LIKE ? ESCAPE '!' AND EXISTS (
                      SELECT 1 FROM json_each(params) WHERE value LIKE ? ESCAPE '!')))",
                [
                    Conditions::list(&text.keys),
                    fold(&text.words).into(),
                    pattern.clone().into(),
                    pattern.into(),
                ],
            );
        }
        let (sql, values) = conditions.select(
            "SELECT id, at, kind, key, params, person_id, check_id FROM activity",
            page,
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(values), |row| {
            Ok(Activity {
                id: row.get(0)?,
                at: row.get::<_, Instant>(1)?.0,
                kind: row.get(2)?,
                key: row.get(3)?,
                params: row.get::<_, Json<Params>>(4)?.0,
                person_id: row.get(5)?,
                check_id: row.get(6)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

/// The pattern of a text that contains these words, as `LIKE … ESCAPE '!'` reads it.
fn containing(words: &str) -> String {
    let mut pattern = String::from("%");
    for letter in words.chars() {
        if matches!(letter, '!' | '%' | '_') {
            pattern.push('!');
        }
        pattern.push(letter);
    }
    pattern.push('%');
    pattern
}

impl Writing<'_> {
    /// Adds a line.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn append_activity(&self, line: &NewActivity<'_>) -> Result<(), Error> {
        let params: Params = line
            .params
            .iter()
            .map(|(name, value)| ((*name).to_owned(), value.clone()))
            .collect();
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO activity (at, kind, key, params, person_id, check_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?;
        statement.execute(params![
            Instant(line.at),
            line.kind,
            line.key,
            Json(params),
            line.person_id,
            line.check_id
        ])?;
        Ok(())
    }
}
