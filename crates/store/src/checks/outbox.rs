//! The outbox: what waits, what is due, and who has taken it to send it.
//!
//! A check is taken by a lease: one statement that finds what is due and writes the sender's name
//! into it, so that two windows, or the app and the command line, never send the same one.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{named_params, params};

use super::read::{COLUMNS, check};
use super::{Check, CheckError, QUEUED};
use crate::value::{Day, Instant, Json};
use crate::{Error, Reading, Writing};

/// What may leave now: written down or waiting for a session (who asks has one), or its pause is
/// over; never before its care date, and never while somebody has it.
fn due() -> String {
    format!(
        "(lease_until IS NULL OR lease_until <= :now)
         AND reference_date <= :today
         AND rowid IN (
             SELECT rowid FROM checks
                 WHERE {QUEUED}
                   AND (state IN ('saved', 'waiting_for_session')
                        OR (state = 'waiting_for_network' AND next_attempt_at <= :now))
             UNION ALL SELECT rowid FROM checks
                 WHERE state = 'answered' AND next_attempt_at <= :now AND rest_facets <> '[]')"
    )
}

/// What somebody has, or was sending.
fn taken() -> String {
    format!(
        "rowid IN (SELECT rowid FROM checks WHERE {QUEUED} AND state = 'sending'
                   UNION SELECT rowid FROM checks WHERE lease_by IS NOT NULL)"
    )
}

/// A check that waits, with the name of its person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Queued {
    /// The check.
    pub check: Check,
    /// Last name of the person.
    pub name: String,
    /// First name of the person.
    pub first_name: String,
}

/// How many checks stand where.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct QueueCounts {
    /// Leave by themselves: saved, or waiting for network or session.
    pub waiting: u32,
    /// On their way.
    pub sending: u32,
    /// Refused or given up: the nurse decides.
    pub needs_you: u32,
    /// Those of `waiting` that only wait for the network to be back.
    pub parked: u32,
    /// Those of `waiting` that wait for a session.
    pub for_session: u32,
}

/// What is due, and what will be.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct NextDue {
    /// How many may leave now.
    pub now: u32,
    /// When the next pause or lease is over.
    pub at: Option<Timestamp>,
    /// The next care date that somebody waits for.
    pub on: Option<Date>,
}

impl Reading<'_> {
    /// What has not been answered and not been cancelled, oldest first; what was given up too.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn queued_checks(&self) -> Result<Vec<Queued>, Error> {
        let mut statement = self.0.prepare_cached(&format!(
            "SELECT {COLUMNS}, (SELECT name FROM people WHERE people.id = checks.person_id),
                    (SELECT first_name FROM people WHERE people.id = checks.person_id)
             FROM checks WHERE {QUEUED} ORDER BY requested_at, rowid"
        ))?;
        let rows = statement.query_map([], |row| {
            Ok(Queued {
                check: check(row)?,
                name: row.get(25)?,
                first_name: row.get(26)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// How many checks stand where.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn queue_counts(&self) -> Result<QueueCounts, Error> {
        let mut statement = self.0.prepare_cached(&format!(
            "SELECT state, count(*), count(*) FILTER (WHERE next_attempt_at IS NULL)
             FROM checks WHERE {QUEUED} GROUP BY state"
        ))?;
        let rows = statement.query_map([], |row| {
            Ok((row.get::<_, String>(0)?, row.get(1)?, row.get(2)?))
        })?;
        let mut counts = QueueCounts::default();
        for row in rows {
            let (state, number, without_time): (_, u32, u32) = row?;
            match state.as_str() {
                "sending" => counts.sending += number,
                "needs_you" | "given_up" => counts.needs_you += number,
                _ => counts.waiting += number,
            }
            match state.as_str() {
                "waiting_for_network" => counts.parked = without_time,
                "waiting_for_session" => counts.for_session = number,
                _ => {}
            }
        }
        Ok(counts)
    }

    /// What is due at `now`, on `today`, and when to look again.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn next_due(&self, now: Timestamp, today: Date) -> Result<NextDue, Error> {
        let values = named_params! { ":now": Instant(now), ":today": Day(today) };
        let due = self.0.query_row(
            &format!("SELECT count(*) FROM checks WHERE {}", due()),
            values,
            |row| row.get(0),
        )?;
        let at: Option<Instant> = self.0.query_row(
            "SELECT min(at) FROM (
                 SELECT min(next_attempt_at) AS at FROM checks
                     WHERE state IN ('saved', 'waiting_for_network', 'waiting_for_session',
                                     'sending') AND next_attempt_at > ?1
                 UNION ALL SELECT min(next_attempt_at) FROM checks
                     WHERE state = 'answered' AND next_attempt_at > ?1 AND rest_facets <> '[]'
                 UNION ALL SELECT min(lease_until) FROM checks
                     WHERE lease_by IS NOT NULL AND lease_until > ?1)",
            [Instant(now)],
            |row| row.get(0),
        )?;
        let on: Option<Day> = self.0.query_row(
            &format!(
                "SELECT min(reference_date) FROM checks
                 WHERE {QUEUED}
                   AND state IN ('saved', 'waiting_for_network', 'waiting_for_session')
                   AND reference_date > ?1"
            ),
            [Day(today)],
            |row| row.get(0),
        )?;
        Ok(NextDue {
            now: due,
            at: at.map(|at| at.0),
            on: on.map(|on| on.0),
        })
    }

    /// Who has taken checks to send them.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn lease_owners(&self) -> Result<Vec<String>, Error> {
        let mut statement = self
            .0
            .prepare_cached("SELECT DISTINCT lease_by FROM checks WHERE lease_by IS NOT NULL")?;
        let rows = statement.query_map([], |row| row.get(0))?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

impl Writing<'_> {
    /// Takes up to `limit` checks that are due, oldest first: until `lease_until`, or until it
    /// lets go, nobody but `sender` may send them.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn lease_due(
        &self,
        sender: &str,
        now: Timestamp,
        today: Date,
        lease_until: Timestamp,
        limit: u32,
    ) -> Result<Vec<String>, Error> {
        let mut statement = self.transaction.prepare_cached(&format!(
            "UPDATE checks SET lease_by = :sender, lease_until = :until
             WHERE rowid IN (SELECT rowid FROM checks WHERE {}
                             ORDER BY requested_at, rowid LIMIT :limit)
             RETURNING requested_at, rowid, id",
            due()
        ))?;
        let values = named_params! {
            ":sender": sender,
            ":now": Instant(now),
            ":today": Day(today),
            ":until": Instant(lease_until),
            ":limit": limit,
        };
        let rows = statement.query_map(values, |row| {
            Ok((row.get::<_, i64>(0)?, row.get::<_, i64>(1)?, row.get(2)?))
        })?;
        let mut taken: Vec<(i64, i64, String)> = rows.collect::<Result<_, _>>()?;
        taken.sort();
        Ok(taken.into_iter().map(|(_, _, id)| id).collect())
    }

    /// Takes one check to send it now, whatever its pause; whether it could. It begins anew:
    /// earlier failures no longer count.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn lease_again(
        &self,
        check_id: &str,
        sender: &str,
        now: Timestamp,
        lease_until: Timestamp,
    ) -> Result<bool, Error> {
        let changed = self.transaction.execute(
            "UPDATE checks SET state = 'saved', lease_by = ?2, lease_until = ?4, failures = 0,
                               next_attempt_at = NULL, error_code = NULL, error_params = '{}',
                               error_retryable = 0, correlation_id = NULL
             WHERE id = ?1 AND state NOT IN ('answered', 'cancelled', 'sending')
               AND (lease_until IS NULL OR lease_until <= ?3 OR lease_by = ?2)",
            params![check_id, sender, Instant(now), Instant(lease_until)],
        )?;
        Ok(changed > 0)
    }

    /// Lets go what `sender` took and has not begun to send.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn let_go(&self, sender: &str) -> Result<usize, Error> {
        Ok(self.transaction.execute(
            "UPDATE checks SET lease_by = NULL, lease_until = NULL
             WHERE lease_by = ?1 AND state IN ('saved', 'waiting_for_session',
                                               'waiting_for_network')",
            [sender],
        )?)
    }

    /// Puts what somebody was sending back into the queue when that sender is known to have ended,
    /// or its time is up; how many. Others that are running are left alone.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn release_abandoned(&self, now: Timestamp, ended: &[String]) -> Result<usize, Error> {
        Ok(self.transaction.execute(
            &format!(
                "UPDATE checks SET state = CASE state WHEN 'sending' THEN 'saved' ELSE state END,
                                   lease_until = NULL, lease_by = NULL
                 WHERE {}
                   AND (lease_until IS NULL OR lease_until <= ?1 OR lease_by IS NULL
                        OR lease_by IN (SELECT value FROM json_each(?2)))",
                taken()
            ),
            params![Instant(now), Json(ended)],
        )?)
    }

    /// Everything that is due waits in `state` because of `error`, until it is woken; how many.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn park_due(
        &self,
        state: &str,
        error: &CheckError,
        sender: &str,
        now: Timestamp,
        today: Date,
    ) -> Result<usize, Error> {
        Ok(self.transaction.execute(
            &format!(
                "UPDATE checks SET state = :state, next_attempt_at = NULL, error_code = :code,
                                   error_params = :params, error_retryable = :retryable,
                                   correlation_id = :correlation, lease_until = NULL,
                                   lease_by = NULL
                 WHERE {QUEUED}
                   AND (lease_until IS NULL OR lease_until <= :now OR lease_by = :sender)
                   AND reference_date <= :today
                   AND (state IN ('saved', 'waiting_for_session')
                        OR (state = 'waiting_for_network' AND next_attempt_at <= :now))
                   AND (state <> :state OR error_code IS NOT :code
                        OR next_attempt_at IS NOT NULL)"
            ),
            named_params! {
                ":state": state,
                ":code": error.code,
                ":params": Json(&error.params),
                ":retryable": error.retryable,
                ":correlation": error.correlation_id,
                ":sender": sender,
                ":now": Instant(now),
                ":today": Day(today),
            },
        )?)
    }

    /// Wakes what waits for the network without a time of its own, and what failed with one of
    /// these codes; how many.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn wake_parked(&self, now: Timestamp, codes: &[&str]) -> Result<usize, Error> {
        Ok(self.transaction.execute(
            &format!(
                "UPDATE checks SET next_attempt_at = ?1
                 WHERE {QUEUED} AND state = 'waiting_for_network'
                   AND (next_attempt_at IS NULL
                        OR (next_attempt_at > ?1
                            AND error_code IN (SELECT value FROM json_each(?2))))"
            ),
            params![Instant(now), Json(codes)],
        )?)
    }

    /// Everything that waits for a later try may leave now; how many.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn wake_all(&self, now: Timestamp) -> Result<usize, Error> {
        Ok(self.transaction.execute(
            &format!(
                "UPDATE checks SET next_attempt_at = ?1
                 WHERE {QUEUED} AND state = 'waiting_for_network'
                   AND (next_attempt_at IS NULL OR next_attempt_at > ?1)"
            ),
            [Instant(now)],
        )?)
    }
}

#[cfg(test)]
mod tests {
    use super::{QUEUED, due, taken};
    use crate::plan::plan;

    #[test]
    fn nothing_that_is_asked_of_the_queue_reads_the_answers_of_years() {
        let network = plan(&format!(
            "UPDATE checks SET next_attempt_at = 0
             WHERE {QUEUED} AND state = 'waiting_for_network'"
        ));
        assert_eq!(network, "SCAN checks USING INDEX checks_in_the_queue");
        for (condition, indexes) in [
            (due(), ["checks_in_the_queue", "checks_with_a_rest"]),
            (taken(), ["checks_in_the_queue", "checks_with_a_lease"]),
        ] {
            let plan = plan(&format!("SELECT count(*) FROM checks WHERE {condition}"));
            let (outer, inner) = plan.split_once("; ").unwrap();
            assert_eq!(outer, "SEARCH checks USING INTEGER PRIMARY KEY (rowid=?)");
            for index in indexes {
                assert!(inner.contains(index), "{index} in {plan}");
            }
            assert!(
                !inner.split("; ").any(|line| line == "SCAN checks"),
                "{plan}"
            );
        }
    }
}
