//! The ledger of every call that left this device: it only grows.

use jiff::Timestamp;
use rusqlite::{params, params_from_iter};

use crate::conditions::{Conditions, Page};
use crate::value::Instant;
use crate::{Error, Reading, Writing};

/// One outgoing call.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// Rising number; 0 in a line that is to be added.
    pub id: i64,
    /// When it left.
    pub at: Timestamp,
    /// Host it went to.
    pub host: String,
    /// What for.
    pub purpose: String,
    /// Bytes of the request's body.
    pub bytes_out: u32,
    /// Bytes of the answer's body.
    pub bytes_in: u32,
    /// `ok`, or the code of the failure.
    pub result: String,
    /// How long it took.
    pub milliseconds: u32,
}

/// Which calls are wanted; whatever is empty leaves nothing out.
#[derive(Debug, Clone, Default)]
pub struct CallSearch {
    /// Only to this host.
    pub host: Option<String>,
    /// Only for this.
    pub purpose: Option<String>,
    /// Only those that did not succeed.
    pub failed_only: bool,
    /// Only from this instant on.
    pub from: Option<Timestamp>,
    /// Only before this instant.
    pub until: Option<Timestamp>,
}

impl Reading<'_> {
    /// Calls that fit, in the order of the page.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn calls(&self, search: &CallSearch, page: Page) -> Result<Vec<Call>, Error> {
        let mut conditions = Conditions::default();
        if let Some(host) = &search.host {
            conditions.add("host = ?", [host.clone().into()]);
        }
        if let Some(purpose) = &search.purpose {
            conditions.add("purpose = ?", [purpose.clone().into()]);
        }
        if search.failed_only {
            // As in the index, so that it serves.
            conditions.add("result <> 'ok'", []);
        }
        conditions.between("at", search.from, search.until);
        let (sql, values) = conditions.select(
            "SELECT id, at, host, purpose, bytes_out, bytes_in, result, milliseconds FROM ledger",
            page,
        );
        let mut statement = self.0.prepare_cached(&sql)?;
        let rows = statement.query_map(params_from_iter(values), |row| {
            Ok(Call {
                id: row.get(0)?,
                at: row.get::<_, Instant>(1)?.0,
                host: row.get(2)?,
                purpose: row.get(3)?,
                bytes_out: row.get(4)?,
                bytes_in: row.get(5)?,
                result: row.get(6)?,
                milliseconds: row.get(7)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The hosts that were called, in the order of the alphabet.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn called_hosts(&self) -> Result<Vec<String>, Error> {
        self.called("host")
    }

    /// What was called for, in the order of the alphabet.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn called_purposes(&self) -> Result<Vec<String>, Error> {
        self.called("purpose")
    }

    /// Jumps from one value to the next one in the index, in place of reading every line.
    fn called(&self, column: &str) -> Result<Vec<String>, Error> {
        let mut statement = self.0.prepare_cached(&format!(
            "WITH RECURSIVE found (value) AS (
                 SELECT min({column}) FROM ledger
                 UNION ALL
                 SELECT (SELECT min({column}) FROM ledger WHERE {column} > value) FROM found
                 WHERE value IS NOT NULL
             ) SELECT value FROM found WHERE value IS NOT NULL"
        ))?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writing<'_> {
    /// Adds a call.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn append_call(&self, call: &Call) -> Result<(), Error> {
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO ledger (at, host, purpose, bytes_out, bytes_in, result, milliseconds)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
        )?;
        statement.execute(params![
            Instant(call.at),
            call.host,
            call.purpose,
            call.bytes_out,
            call.bytes_in,
            call.result,
            call.milliseconds,
        ])?;
        Ok(())
    }
}
