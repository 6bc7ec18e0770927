//! The activity log: it only grows.

use jiff::Timestamp;
use rusqlite::params;

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

impl Reading<'_> {
    /// Lines, newest first: at most `limit`, older than `before`, about `person_id`.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn activity(
        &self,
        person_id: Option<&str>,
        before: Option<i64>,
        limit: u32,
    ) -> Result<Vec<Activity>, Error> {
        let mut statement = self.0.prepare_cached(
            "SELECT id, at, kind, key, params, person_id, check_id FROM activity
             WHERE (?1 IS NULL OR person_id = ?1) AND (?2 IS NULL OR id < ?2)
             ORDER BY id DESC LIMIT ?3",
        )?;
        let rows = statement.query_map(params![person_id, before, limit], |row| {
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
        self.transaction.execute(
            "INSERT INTO activity (at, kind, key, params, person_id, check_id)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            params![
                Instant(line.at),
                line.kind,
                line.key,
                Json(params),
                line.person_id,
                line.check_id
            ],
        )?;
        Ok(())
    }
}
