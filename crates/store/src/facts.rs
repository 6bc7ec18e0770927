//! What the answers say, one short row each: lists and timelines work with these rows.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Params, Row, params};

use crate::value::{Day, Instant};
use crate::{Error, Reading, Writing};

/// What one answer says.
#[derive(Clone, PartialEq, Eq)]
pub struct Fact {
    /// The check that was answered.
    pub check_id: String,
    /// Care date asked about.
    pub reference_date: Date,
    /// When the answer came.
    pub obtained_at: Timestamp,
    /// What it says, JSON of the use cases; nothing for an answer of an older version.
    pub content: Option<String>,
}

/// What an answer says, to keep.
#[derive(Clone, Copy)]
pub struct NewFact<'a> {
    /// The check that was answered.
    pub check_id: &'a str,
    /// The person asked about.
    pub person_id: &'a str,
    /// Care date asked about.
    pub reference_date: Date,
    /// When the answer came.
    pub obtained_at: Timestamp,
    /// What it says, JSON of the use cases.
    pub content: &'a str,
}

const COLUMNS: &str = "check_id, reference_date, obtained_at, content";

impl Reading<'_> {
    /// What the answers about a person say, newest first.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn facts_of(&self, person_id: &str) -> Result<Vec<Fact>, Error> {
        let mut statement = self.0.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM facts WHERE person_id = ?1
             UNION ALL
             SELECT id, reference_date, obtained_at, NULL FROM checks
             WHERE person_id = ?1 AND state = 'answered' AND obtained_at IS NOT NULL
               AND NOT EXISTS (SELECT 1 FROM facts WHERE check_id = checks.id)
             ORDER BY obtained_at DESC"
        ))?;
        let rows = statement.query_map([person_id], fact)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The answer about this person and the latest day before `day`; of several, the newest.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn fact_before(&self, person_id: &str, day: Date) -> Result<Option<Fact>, Error> {
        self.one_fact(
            "person_id = ?1 AND reference_date < ?2
             ORDER BY reference_date DESC, obtained_at DESC LIMIT 1",
            params![person_id, Day(day)],
        )
    }

    /// What one answer says.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn fact(&self, check_id: &str) -> Result<Option<Fact>, Error> {
        self.one_fact("check_id = ?1", [check_id])
    }

    fn one_fact(&self, condition: &str, values: impl Params) -> Result<Option<Fact>, Error> {
        let mut statement = self
            .0
            .prepare_cached(&format!("SELECT {COLUMNS} FROM facts WHERE {condition}"))?;
        Ok(statement.query_row(values, fact).optional()?)
    }
}

impl Writing<'_> {
    /// Keeps what an answer says; a newer answer to the same check takes its place.
    ///
    /// # Errors
    /// [`Error::Rule`] when the check is not there.
    pub fn put_fact(&self, new: &NewFact<'_>) -> Result<(), Error> {
        self.transaction.execute(
            "INSERT INTO facts (check_id, person_id, reference_date, obtained_at, content)
             VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT (check_id) DO UPDATE SET obtained_at = ?4, content = ?5",
            params![
                new.check_id,
                new.person_id,
                Day(new.reference_date),
                Instant(new.obtained_at),
                new.content,
            ],
        )?;
        Ok(())
    }
}

fn fact(row: &Row<'_>) -> rusqlite::Result<Fact> {
    Ok(Fact {
        check_id: row.get(0)?,
        reference_date: row.get::<_, Day>(1)?.0,
        obtained_at: row.get::<_, Instant>(2)?.0,
        content: row.get(3)?,
    })
}
