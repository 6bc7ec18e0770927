//! Which reminders were told, put off or put away.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, params};

use crate::checks::QUEUED;
use crate::value::Instant;
use crate::{Error, Reading, Writing};

/// What became of a reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// Its stable identifier.
    pub id: String,
    /// When it became due.
    pub due_at: Timestamp,
    /// When it was told last.
    pub told_at: Option<Timestamp>,
    /// Until when it was put off.
    pub snoozed_until: Option<Timestamp>,
    /// When it was put away for good.
    pub dismissed_at: Option<Timestamp>,
}

impl Reading<'_> {
    /// The checks that go no further without the nurse, and how often each was tried.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn checks_for_her(&self) -> Result<Vec<(String, u32)>, Error> {
        let mut statement = self.0.prepare_cached(&format!(
            "SELECT id, attempts FROM checks
             WHERE {QUEUED} AND state IN ('needs_you', 'given_up') ORDER BY requested_at, rowid"
        ))?;
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// What became of a reminder; nothing when it was never told, put off or put away.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn reminder(&self, id: &str) -> Result<Option<Reminder>, Error> {
        let mut statement = self.0.prepare_cached(
            "SELECT id, due_at, told_at, snoozed_until, dismissed_at FROM reminders WHERE id = ?1",
        )?;
        let found = statement.query_row([id], |row| {
            let instant = |column| -> rusqlite::Result<Option<Timestamp>> {
                Ok(row.get::<_, Option<Instant>>(column)?.map(|it| it.0))
            };
            Ok(Reminder {
                id: row.get(0)?,
                due_at: row.get::<_, Instant>(1)?.0,
                told_at: instant(2)?,
                snoozed_until: instant(3)?,
                dismissed_at: instant(4)?,
            })
        });
        Ok(found.optional()?)
    }

    /// Whether [`Writing::take_reminder`] would take it.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn reminder_waits(
        &self,
        id: &str,
        now: Timestamp,
        longest: Timestamp,
    ) -> Result<bool, Error> {
        Ok(self.reminder(id)?.is_none_or(|row| {
            let over = |until| until <= now || until > longest;
            row.dismissed_at.is_none()
                && match row.snoozed_until {
                    Some(until) => over(until),
                    None => row.told_at.is_none(),
                }
        }))
    }
}

impl Writing<'_> {
    /// Takes a reminder for telling, in one statement: whether it is this caller who tells it. It
    /// is taken once, and once more after each time it was put off. Nothing is put off beyond
    /// `longest`: what was kept under a clock that ran ahead is over.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn take_reminder(
        &self,
        id: &str,
        due_at: Timestamp,
        now: Timestamp,
        longest: Timestamp,
    ) -> Result<bool, Error> {
        let mut statement = self.transaction.prepare_cached(
            "INSERT INTO reminders (id, due_at, told_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET told_at = ?3, snoozed_until = NULL
             WHERE dismissed_at IS NULL AND CASE
                 WHEN snoozed_until IS NULL THEN told_at IS NULL
                 ELSE snoozed_until <= ?3 OR snoozed_until > ?4 END",
        )?;
        let changed =
            statement.execute(params![id, Instant(due_at), Instant(now), Instant(longest)])?;
        Ok(changed > 0)
    }

    /// A reminder counts as told, and is not put off any more.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn reminder_told(&self, id: &str, due_at: Timestamp, now: Timestamp) -> Result<(), Error> {
        self.transaction.execute(
            "INSERT INTO reminders (id, due_at, told_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET
                 told_at = coalesce(told_at, ?3), snoozed_until = NULL",
            params![id, Instant(due_at), Instant(now)],
        )?;
        Ok(())
    }

    /// Puts a reminder off.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn snooze_reminder(
        &self,
        id: &str,
        due_at: Timestamp,
        until: Timestamp,
    ) -> Result<(), Error> {
        self.transaction.execute(
            "INSERT INTO reminders (id, due_at, snoozed_until) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET snoozed_until = ?3",
            params![id, Instant(due_at), Instant(until)],
        )?;
        Ok(())
    }

    /// Puts a reminder away for good.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn dismiss_reminder(
        &self,
        id: &str,
        due_at: Timestamp,
        now: Timestamp,
    ) -> Result<(), Error> {
        self.transaction.execute(
            "INSERT INTO reminders (id, due_at, dismissed_at) VALUES (?1, ?2, ?3)
             ON CONFLICT (id) DO UPDATE SET dismissed_at = ?3, snoozed_until = NULL",
            params![id, Instant(due_at), Instant(now)],
        )?;
        Ok(())
    }
}
