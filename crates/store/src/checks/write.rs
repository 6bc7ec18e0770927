//! Moving checks along.

use jiff::Timestamp;
use rusqlite::params;

use super::{CheckOutcome, EndedTry, NewCheck, NewTry};
use crate::value::{Day, Instant, Json};
use crate::{Error, Writing};

impl Writing<'_> {
    /// Writes a check down, in state `saved`.
    ///
    /// # Errors
    /// [`Error::Rule`] when the person is not in the list.
    pub fn insert_check(&self, check: &NewCheck<'_>) -> Result<(), Error> {
        self.transaction.execute(
            "INSERT INTO checks (id, person_id, reference_date, request_type, contact_type,
                                 facets, dropped_facets, registration_number, insurer, state,
                                 requested_at)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 'saved', ?10)",
            params![
                check.id,
                check.person_id,
                Day(check.reference_date),
                check.request_type,
                check.contact_type,
                Json(check.facets),
                Json(check.dropped_facets),
                check.registration_number,
                check.insurer,
                Instant(check.requested_at),
            ],
        )?;
        Ok(())
    }

    /// Begins a try under a new reference: the check is `sending`, or stays `answered` when only
    /// what its answer left out is asked. Whether it could: not when the check reached its end, is
    /// being sent already, or was taken by somebody else to be sent.
    ///
    /// # Errors
    /// [`Error::Rule`] when the reference was used before.
    pub fn begin_try(&self, check_id: &str, new: &NewTry<'_>) -> Result<bool, Error> {
        let now = Instant(new.started_at);
        let (state, condition) = match new.rest {
            true => ("state", "state = 'answered' AND rest_facets <> '[]'"),
            false => ("'sending'", "state NOT IN ('answered', 'cancelled')"),
        };
        let changed = self.transaction.execute(
            &format!(
                "UPDATE checks SET state = {state}, attempts = attempts + 1, lease_until = ?3,
                                   lease_by = ?4,
                                   next_attempt_at = CASE state WHEN 'answered'
                                                     THEN next_attempt_at END
                 WHERE id = ?1 AND {condition}
                   AND (lease_until IS NULL OR lease_until <= ?2
                        OR (lease_by = ?4 AND state <> 'sending'
                            AND NOT EXISTS (SELECT 1 FROM tries
                                            WHERE check_id = checks.id
                                              AND number = checks.attempts
                                              AND tries.lease_by = ?4 AND ended_at IS NULL)))"
            ),
            params![check_id, now, Instant(new.lease_until), new.lease_by],
        )?;
        if changed == 0 {
            return Ok(false);
        }
        self.transaction.execute(
            "INSERT INTO tries (input_reference, check_id, number, request, started_at, lease_by,
                                rest)
             SELECT ?2, id, attempts, ?3, ?4, ?5, ?6 FROM checks WHERE id = ?1",
            params![
                check_id,
                new.input_reference,
                new.request,
                now,
                new.lease_by,
                new.rest
            ],
        )?;
        Ok(true)
    }

    /// Ends a try: its result, who answered, the exchange as it travelled (when something came
    /// back) and the check's new state. `obtained_at` moves only when an answer could be read.
    ///
    /// Whether the check moved: not when somebody else took it over meanwhile. The try and what
    /// came back are kept all the same, marked as late.
    ///
    /// # Errors
    /// [`Error::Rule`] when the try is not there.
    pub fn end_try(
        &self,
        check_id: &str,
        ended: &EndedTry<'_>,
        outcome: &CheckOutcome,
    ) -> Result<bool, Error> {
        let now = Instant(ended.ended_at);
        let holds: bool = self.transaction.query_row(
            "SELECT EXISTS (SELECT 1 FROM checks JOIN tries ON tries.check_id = checks.id
                            WHERE checks.id = ?1 AND tries.input_reference = ?2
                              AND checks.attempts = tries.number
                              AND checks.lease_by = tries.lease_by
                              AND checks.state = CASE rest WHEN 1 THEN 'answered'
                                                           ELSE 'sending' END)",
            params![check_id, ended.input_reference],
            |row| row.get(0),
        )?;
        self.transaction.execute(
            "UPDATE tries SET ended_at = ?2, result = ?3, server_fingerprint = ?4, late = ?5
             WHERE input_reference = ?1",
            params![
                ended.input_reference,
                now,
                ended.result,
                ended.server_fingerprint,
                !holds,
            ],
        )?;
        if let Some(answer) = ended.answer {
            self.transaction.execute(
                "INSERT INTO answers (input_reference, check_id, response, whole, content,
                                      obtained_at, clock_offset_ms, server_certificate)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)",
                params![
                    ended.input_reference,
                    check_id,
                    answer.response,
                    answer.whole,
                    answer.content,
                    now,
                    answer.clock_offset_ms,
                    answer.server_certificate,
                ],
            )?;
            if answer.content.is_some() && holds {
                // What an answer left out does not make the answer younger.
                self.transaction.execute(
                    "UPDATE checks SET obtained_at = ?2 WHERE id = ?1 AND state <> 'answered'",
                    params![check_id, now],
                )?;
            }
        }
        if holds {
            self.set_check(check_id, outcome)?;
        }
        Ok(holds)
    }

    /// Gives a check that `sender` could not even begin to send its new state; whether it could:
    /// not when somebody else has it, or when it reached its end.
    ///
    /// # Errors
    /// [`Error::Rule`] when the state is unknown.
    pub fn park_check(
        &self,
        check_id: &str,
        outcome: &CheckOutcome,
        sender: &str,
        now: Timestamp,
    ) -> Result<bool, Error> {
        let mine: bool = self.transaction.query_row(
            "SELECT EXISTS (SELECT 1 FROM checks
                            WHERE id = ?1 AND state NOT IN ('answered', 'cancelled', 'sending')
                              AND (lease_until IS NULL OR lease_until <= ?2 OR lease_by = ?3))",
            params![check_id, Instant(now), sender],
            |row| row.get(0),
        )?;
        if mine {
            self.set_check(check_id, outcome)?;
        }
        Ok(mine)
    }

    fn set_check(&self, check_id: &str, outcome: &CheckOutcome) -> Result<(), Error> {
        let error = outcome.error.as_ref();
        self.transaction.execute(
            "UPDATE checks SET state = ?2, next_attempt_at = ?3, outcome = ?4, verdict = ?5,
                               reasons = ?6, answering_insurer = ?7, error_code = ?8,
                               error_params = ?9, error_retryable = ?10, correlation_id = ?11,
                               failures = coalesce(?12, failures), rest_facets = ?13,
                               lease_until = CASE ?14 WHEN 1 THEN lease_until END,
                               lease_by = CASE ?14 WHEN 1 THEN lease_by END
             WHERE id = ?1",
            params![
                check_id,
                outcome.state,
                outcome.next_attempt_at.map(Instant),
                outcome.outcome,
                outcome.verdict,
                Json(&outcome.reasons),
                outcome.answering_insurer,
                error.map(|error| &error.code),
                Json(error.map(|error| error.params.clone()).unwrap_or_default()),
                error.is_some_and(|error| error.retryable),
                error.map(|error| &error.correlation_id),
                outcome.failures,
                Json(&outcome.rest_facets),
                outcome.keeps_lease,
            ],
        )?;
        Ok(())
    }

    /// Cancels a check that is neither being sent nor answered; whether it could.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn cancel_check(&self, check_id: &str) -> Result<bool, Error> {
        let changed = self.transaction.execute(
            "UPDATE checks SET state = 'cancelled', next_attempt_at = NULL, lease_until = NULL,
                               lease_by = NULL
             WHERE id = ?1 AND state NOT IN ('sending', 'answered', 'cancelled')",
            [check_id],
        )?;
        Ok(changed > 0)
    }

    /// Leaves facets out of a check, because they are not allowed.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn set_facets(
        &self,
        check_id: &str,
        facets: &[String],
        dropped: &[String],
    ) -> Result<(), Error> {
        self.transaction.execute(
            "UPDATE checks SET facets = ?2, dropped_facets = ?3 WHERE id = ?1",
            params![check_id, Json(facets), Json(dropped)],
        )?;
        Ok(())
    }

    /// Keeps the nurse's choice: which insurer, and which number there.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn set_choice(
        &self,
        check_id: &str,
        insurer: Option<&str>,
        registration_number: Option<&str>,
    ) -> Result<(), Error> {
        self.transaction.execute(
            "UPDATE checks SET insurer = ?2, registration_number = ?3 WHERE id = ?1",
            params![check_id, insurer, registration_number],
        )?;
        Ok(())
    }
}
