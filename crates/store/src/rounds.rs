//! Rounds: which checks were asked together for a day, and how far they are.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, params};

use crate::value::{Day, Instant};
use crate::{Error, Reading, Writing};

/// The last time that a whole day was checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// The day.
    pub day: Date,
    /// When it was asked for.
    pub started_at: Timestamp,
    /// Since when it runs without a pause.
    pub moved_at: Timestamp,
    /// People with a fresh answer, who were not asked again.
    pub skipped: u32,
}

/// A check of a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoundCheck {
    /// The check.
    pub check_id: String,
    /// Where it stands.
    pub state: String,
    /// How often it was sent.
    pub attempts: u32,
    /// When its last try ended.
    pub ended_at: Option<Timestamp>,
}

impl Reading<'_> {
    /// The round of a day, when there was one.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn round(&self, day: Date) -> Result<Option<Round>, Error> {
        let mut statement = self.0.prepare_cached(
            "SELECT day, started_at, moved_at, skipped FROM rounds WHERE day = ?1",
        )?;
        let round = statement.query_row([Day(day)], |row| {
            Ok(Round {
                day: row.get::<_, Day>(0)?.0,
                started_at: row.get::<_, Instant>(1)?.0,
                moved_at: row.get::<_, Instant>(2)?.0,
                skipped: row.get(3)?,
            })
        });
        Ok(round.optional()?)
    }

    /// The checks of a round as they stand.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn round_checks(&self, day: Date) -> Result<Vec<RoundCheck>, Error> {
        let mut statement = self.0.prepare_cached(
            "SELECT id, state, attempts,
                    (SELECT ended_at FROM tries WHERE check_id = checks.id
                     ORDER BY number DESC LIMIT 1)
             FROM round_checks JOIN checks ON id = check_id
             WHERE day = ?1 ORDER BY requested_at, checks.rowid",
        )?;
        let rows = statement.query_map([Day(day)], |row| {
            Ok(RoundCheck {
                check_id: row.get(0)?,
                state: row.get(1)?,
                attempts: row.get(2)?,
                ended_at: row.get::<_, Option<Instant>>(3)?.map(|at| at.0),
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The days whose round holds this check.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn rounds_of_check(&self, check_id: &str) -> Result<Vec<Date>, Error> {
        let mut statement = self
            .0
            .prepare_cached("SELECT day FROM round_checks WHERE check_id = ?1")?;
        let rows = statement.query_map([check_id], |row| Ok(row.get::<_, Day>(0)?.0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writing<'_> {
    /// Writes a round down, in the place of an earlier one of that day.
    ///
    /// # Errors
    /// [`Error::Rule`] when a check is not there.
    pub fn put_round(&self, round: &Round, check_ids: &[String]) -> Result<(), Error> {
        let day = Day(round.day);
        self.transaction
            .execute("DELETE FROM rounds WHERE day = ?1", [&day])?;
        self.transaction.execute(
            "INSERT INTO rounds (day, started_at, moved_at, skipped) VALUES (?1, ?2, ?3, ?4)",
            params![
                day,
                Instant(round.started_at),
                Instant(round.moved_at),
                round.skipped,
            ],
        )?;
        let mut statement = self
            .transaction
            .prepare_cached("INSERT OR IGNORE INTO round_checks (day, check_id) VALUES (?1, ?2)")?;
        for check_id in check_ids {
            statement.execute(params![day, check_id])?;
        }
        Ok(())
    }

    /// The rounds go on after a pause: their pace is measured anew.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn rounds_moved(&self, now: Timestamp) -> Result<(), Error> {
        self.transaction
            .execute("UPDATE rounds SET moved_at = ?1", [Instant(now)])?;
        Ok(())
    }
}
