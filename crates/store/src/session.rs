//! The open session: one row, or none.

use std::collections::BTreeMap;

use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

use crate::value::{Instant, Json, Params};
use crate::{Error, Reading, Store, Writing};

/// The open session.
#[derive(Clone, PartialEq, Eq)]
pub struct Session {
    /// The certificate whose key holds it.
    pub certificate_id: String,
    /// How it was proven.
    pub proof: String,
    /// Which door of the token service issued it.
    pub door: String,
    /// Name of the holder.
    pub holder: String,
    /// The assertion, the exact text received.
    pub assertion: String,
    /// Start of validity.
    pub not_before: Timestamp,
    /// End of validity.
    pub not_on_or_after: Timestamp,
    /// When it was opened.
    pub opened_at: Timestamp,
    /// When it was renewed last.
    pub renewed_at: Option<Timestamp>,
    /// When it was looked at last.
    pub checked_at: Timestamp,
    /// Platform clock minus this device's clock, as measured, in milliseconds.
    pub clock_offset_ms: Option<i64>,
    /// What the platform vouches for, by name.
    pub attributes: BTreeMap<String, String>,
}

impl std::fmt::Debug for Session {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Session")
            .field("proof", &self.proof)
            .field("not_on_or_after", &self.not_on_or_after)
            .finish_non_exhaustive()
    }
}

impl Reading<'_> {
    /// The open session.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn session(&self) -> Result<Option<Session>, Error> {
        let mut statement = self.0.prepare_cached(
            "SELECT certificate_id, proof, door, holder, assertion, not_before, not_on_or_after,
                    opened_at, renewed_at, checked_at, clock_offset_ms, attributes FROM session",
        )?;
        let session = statement.query_row([], |row| {
            Ok(Session {
                certificate_id: row.get(0)?,
                proof: row.get(1)?,
                door: row.get(2)?,
                holder: row.get(3)?,
                assertion: row.get(4)?,
                not_before: row.get::<_, Instant>(5)?.0,
                not_on_or_after: row.get::<_, Instant>(6)?.0,
                opened_at: row.get::<_, Instant>(7)?.0,
                renewed_at: row.get::<_, Option<Instant>>(8)?.map(|at| at.0),
                checked_at: row.get::<_, Instant>(9)?.0,
                clock_offset_ms: row.get(10)?,
                attributes: row.get::<_, Json<Params>>(11)?.0,
            })
        });
        Ok(session.optional()?)
    }
}

impl Writing<'_> {
    /// Keeps the session in place of the one before.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn put_session(&self, session: &Session) -> Result<(), Error> {
        self.transaction.execute(
            "INSERT OR REPLACE INTO session
                 (id, certificate_id, proof, door, holder, assertion, not_before,
                  not_on_or_after, opened_at, renewed_at, checked_at, clock_offset_ms, attributes)
             VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            params![
                session.certificate_id,
                session.proof,
                session.door,
                session.holder,
                session.assertion,
                Instant(session.not_before),
                Instant(session.not_on_or_after),
                Instant(session.opened_at),
                session.renewed_at.map(Instant),
                Instant(session.checked_at),
                session.clock_offset_ms,
                Json(&session.attributes),
            ],
        )?;
        Ok(())
    }

    /// Writes down that the session was looked at.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn session_checked(&self, at: Timestamp) -> Result<(), Error> {
        self.transaction
            .execute("UPDATE session SET checked_at = ?1", [Instant(at)])?;
        Ok(())
    }

    /// Deletes the session; whether there was one.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn remove_session(&self) -> Result<bool, Error> {
        Ok(self.transaction.execute("DELETE FROM session", [])? > 0)
    }
}

impl Store {
    /// Moves what was deleted out of the write-ahead log too, so that nothing of a destroyed
    /// session stays on the disk. Other readers may keep the log; then the next call does it.
    ///
    /// # Errors
    /// [`Error::Busy`], [`Error::DiskFull`] and the like.
    pub fn wipe_deleted(&self) -> Result<(), Error> {
        self.empty_log()
    }
}
