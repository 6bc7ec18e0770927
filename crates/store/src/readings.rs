//! Identity readings: how a patient's identity was taken at each contact.
//!
//! The link to the person is the NISS, so that a reading made before she was in the list is hers
//! too. A cancelled reading stays in the table and is in no answer of this module.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Row, params};

use crate::value::{Day, Instant};
use crate::{Error, Reading, Writing};

/// A kept reading. The words are those of the use cases; this crate does not judge them.
#[derive(Clone, PartialEq, Eq)]
pub struct IdentityReading {
    /// Identifier on this device.
    pub id: String,
    /// NISS, 11 digits.
    pub niss: String,
    /// Name as read, else as in the list; last name first.
    pub name: Option<String>,
    /// The person with this NISS, when she is in the list.
    pub person_id: Option<String>,
    /// `chip`, `barcode`, `qr` or `manual`.
    pub entry_type: String,
    /// The document.
    pub medium: String,
    /// Number of the card.
    pub serial_number: Option<String>,
    /// When.
    pub at: Timestamp,
    /// The day of `at` in Brussels.
    pub day: Date,
    /// Why the NISS was typed.
    pub reason_manual: Option<String>,
    /// Why a vignette was used.
    pub reason_vignette: Option<String>,
    /// `proven`, `not_proven` or `forged`; nothing without a chip.
    pub signature: Option<String>,
    /// Which reading of this NISS on this day it is, from 1.
    pub number_of_day: u32,
}

/// A reading to keep.
#[derive(Clone, Copy)]
pub struct NewIdentityReading<'a> {
    /// Identifier on this device.
    pub id: &'a str,
    /// NISS, 11 digits.
    pub niss: &'a str,
    /// Name as read, last name first.
    pub name: Option<&'a str>,
    /// `chip`, `barcode`, `qr` or `manual`.
    pub entry_type: &'a str,
    /// The document.
    pub medium: &'a str,
    /// Number of the card.
    pub serial_number: Option<&'a str>,
    /// When.
    pub at: Timestamp,
    /// The day of `at` in Brussels.
    pub day: Date,
    /// Why the NISS was typed.
    pub reason_manual: Option<&'a str>,
    /// Why a vignette was used.
    pub reason_vignette: Option<&'a str>,
    /// `proven`, `not_proven` or `forged`; with a chip, and only then.
    pub signature: Option<&'a str>,
    /// The stay of the card in the reader that it comes from.
    pub insertion: Option<&'a str>,
}

/// How often one way of taking an identity was used on one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReadingCount {
    /// The day in Brussels.
    pub day: Date,
    /// `chip`, `barcode`, `qr` or `manual`.
    pub entry_type: String,
    /// The document.
    pub medium: String,
    /// `proven`, `not_proven` or `forged`.
    pub signature: Option<String>,
    /// How often.
    pub count: u32,
}

/// The numbers of a day are given before anything is filtered, so that they stay what they are.
const NUMBERED: &str = "
    SELECT r.id, r.niss, coalesce(r.name, nullif(trim(p.name || ' ' || p.first_name), '')),
           p.id, r.entry_type, r.medium, r.serial_number, r.at, r.day, r.reason_manual,
           r.reason_vignette, r.signature, r.number_of_day
    FROM (SELECT *, rowid AS place,
                 row_number() OVER (PARTITION BY niss, day ORDER BY at, rowid) AS number_of_day
          FROM readings WHERE cancelled_at IS NULL";

const NEWEST_FIRST: &str = "ORDER BY r.at DESC, r.place DESC";

impl Reading<'_> {
    /// The readings of a NISS (or of everybody), of a range of days with both ends (or of always),
    /// newest first.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn identity_readings(
        &self,
        niss: Option<&str>,
        days: Option<(Date, Date)>,
    ) -> Result<Vec<IdentityReading>, Error> {
        let (first, last) = days.unzip();
        let mut statement = self.0.prepare_cached(&format!(
            "{NUMBERED} AND (?1 IS NULL OR niss = ?1)
                        AND (?2 IS NULL OR day BETWEEN ?2 AND ?3)) r
             LEFT JOIN people p ON p.niss = r.niss {NEWEST_FIRST}"
        ))?;
        let rows = statement.query_map(params![niss, first.map(Day), last.map(Day)], reading)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One reading.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn identity_reading(&self, id: &str) -> Result<Option<IdentityReading>, Error> {
        self.one_reading(
            "niss = (SELECT niss FROM readings WHERE id = ?1)",
            "r.id = ?1",
            params![id],
        )
    }

    /// The newest reading of a NISS on a day.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn newest_identity_reading(
        &self,
        niss: &str,
        day: Date,
    ) -> Result<Option<IdentityReading>, Error> {
        self.one_reading("niss = ?1 AND day = ?2", "true", params![niss, Day(day)])
    }

    /// The newest reading of a NISS that comes from this stay of a card in a reader.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn identity_reading_of_insertion(
        &self,
        niss: &str,
        insertion: &str,
    ) -> Result<Option<IdentityReading>, Error> {
        self.one_reading("niss = ?1", "r.insertion = ?2", params![niss, insertion])
    }

    /// How often each way was used on each day of a range with both ends.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn reading_counts(&self, first: Date, last: Date) -> Result<Vec<ReadingCount>, Error> {
        let mut statement = self.0.prepare_cached(
            "SELECT day, entry_type, medium, signature, count(*) FROM readings
             WHERE cancelled_at IS NULL AND day BETWEEN ?1 AND ?2
             GROUP BY day, entry_type, medium, signature ORDER BY day",
        )?;
        let rows = statement.query_map(params![Day(first), Day(last)], |row| {
            Ok(ReadingCount {
                day: row.get::<_, Day>(0)?.0,
                entry_type: row.get(1)?,
                medium: row.get(2)?,
                signature: row.get(3)?,
                count: row.get(4)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The newest row of whole days (`scope`, so that its number is right) that fits `condition`.
    fn one_reading(
        &self,
        scope: &str,
        condition: &str,
        values: impl rusqlite::Params,
    ) -> Result<Option<IdentityReading>, Error> {
        let mut statement = self.0.prepare_cached(&format!(
            "{NUMBERED} AND {scope}) r LEFT JOIN people p ON p.niss = r.niss
             WHERE {condition} {NEWEST_FIRST} LIMIT 1"
        ))?;
        Ok(statement.query_row(values, reading).optional()?)
    }
}

impl Writing<'_> {
    /// Keeps a reading.
    ///
    /// # Errors
    /// [`Error::Rule`] when it has a signature without a chip or the other way round.
    pub fn append_identity_reading(&self, new: &NewIdentityReading<'_>) -> Result<(), Error> {
        self.transaction.execute(
            "INSERT INTO readings (id, niss, name, entry_type, medium, serial_number, at, day,
                                   reason_manual, reason_vignette, signature, insertion)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)",
            params![
                new.id,
                new.niss,
                new.name,
                new.entry_type,
                new.medium,
                new.serial_number,
                Instant(new.at),
                Day(new.day),
                new.reason_manual,
                new.reason_vignette,
                new.signature,
                new.insertion,
            ],
        )?;
        Ok(())
    }

    /// Writes down the judgement of the card of a chip reading; whether there was one.
    ///
    /// # Errors
    /// [`Error::Rule`] for a word that is no judgement.
    pub fn judge_identity_reading(&self, id: &str, signature: &str) -> Result<bool, Error> {
        Ok(self.transaction.execute(
            "UPDATE readings SET signature = ?2 WHERE id = ?1 AND entry_type = 'chip'",
            params![id, signature],
        )? > 0)
    }

    /// Undoes a reading that was taken by hand; whether there was one that was not undone yet.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn cancel_identity_reading(&self, id: &str, now: Timestamp) -> Result<bool, Error> {
        Ok(self.transaction.execute(
            "UPDATE readings SET cancelled_at = ?2
             WHERE id = ?1 AND entry_type <> 'chip' AND cancelled_at IS NULL",
            params![id, Instant(now)],
        )? > 0)
    }
}

fn reading(row: &Row<'_>) -> rusqlite::Result<IdentityReading> {
    Ok(IdentityReading {
        id: row.get(0)?,
        niss: row.get(1)?,
        name: row.get(2)?,
        person_id: row.get(3)?,
        entry_type: row.get(4)?,
        medium: row.get(5)?,
        serial_number: row.get(6)?,
        at: row.get::<_, Instant>(7)?.0,
        day: row.get::<_, Day>(8)?.0,
        reason_manual: row.get(9)?,
        reason_vignette: row.get(10)?,
        signature: row.get(11)?,
        number_of_day: row.get(12)?,
    })
}

#[cfg(test)]
mod tests;
