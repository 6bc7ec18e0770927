//! The ledger of every call that left this device: it only grows.

use jiff::Timestamp;
use rusqlite::params;

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
    /// HTTP status, or the code of the failure.
    pub result: String,
    /// How long it took.
    pub milliseconds: u32,
}

impl Reading<'_> {
    /// Calls, newest first: at most `limit`, older than `before`.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn calls(&self, before: Option<i64>, limit: u32) -> Result<Vec<Call>, Error> {
        let mut statement = self.0.prepare_cached(
            "SELECT id, at, host, purpose, bytes_out, bytes_in, result, milliseconds FROM ledger
             WHERE ?1 IS NULL OR id < ?1 ORDER BY id DESC LIMIT ?2",
        )?;
        let rows = statement.query_map(params![before, limit], |row| {
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
}

impl Writing<'_> {
    /// Adds a call.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn append_call(&self, call: &Call) -> Result<(), Error> {
        self.transaction.execute(
            "INSERT INTO ledger (at, host, purpose, bytes_out, bytes_in, result, milliseconds)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            params![
                Instant(call.at),
                call.host,
                call.purpose,
                call.bytes_out,
                call.bytes_in,
                call.result,
                call.milliseconds,
            ],
        )?;
        Ok(())
    }
}
