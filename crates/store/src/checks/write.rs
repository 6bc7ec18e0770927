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

    /// Begins a try: the check is `sending` under a new reference. Whether it could: not when it
    /// reached its end or is being sent already.
    ///
    /// # Errors
    /// [`Error::Rule`] when the reference was used before.
    pub fn begin_try(&self, check_id: &str, new: &NewTry<'_>) -> Result<bool, Error> {
        let now = Instant(new.started_at);
        let changed = self.transaction.execute(
            "UPDATE checks SET state = 'sending', attempts = attempts + 1, lease_until = ?3,
                               lease_by = ?4, next_attempt_at = NULL
             WHERE id = ?1 AND state NOT IN ('answered', 'cancelled')
               AND (state <> 'sending' OR lease_until IS NULL OR lease_until <= ?2)",
            params![check_id, now, Instant(new.lease_until), new.lease_by],
        )?;
        if changed == 0 {
            return Ok(false);
        }
        self.transaction.execute(
            "INSERT INTO tries (input_reference, check_id, number, request, started_at)
             SELECT ?2, id, attempts, ?3, ?4 FROM checks WHERE id = ?1",
            params![check_id, new.input_reference, new.request, now],
        )?;
        Ok(true)
    }

    /// Ends a try: its result, who answered, the exchange as it travelled (when something came
    /// back) and the check's new state. `obtained_at` moves only when an answer could be read.
    ///
    /// # Errors
    /// [`Error::Rule`] when the try is not there.
    pub fn end_try(
        &self,
        check_id: &str,
        ended: &EndedTry<'_>,
        outcome: &CheckOutcome,
    ) -> Result<(), Error> {
        let now = Instant(ended.ended_at);
        self.transaction.execute(
            "UPDATE tries SET ended_at = ?2, result = ?3, server_fingerprint = ?4
             WHERE input_reference = ?1",
            params![
                ended.input_reference,
                now,
                ended.result,
                ended.server_fingerprint,
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
            if answer.content.is_some() {
                self.transaction.execute(
                    "UPDATE checks SET obtained_at = ?2 WHERE id = ?1",
                    params![check_id, now],
                )?;
            }
        }
        self.set_check(check_id, outcome)
    }

    /// Gives a check its new state.
    ///
    /// # Errors
    /// [`Error::Rule`] when the state is unknown.
    pub fn set_check(&self, check_id: &str, outcome: &CheckOutcome) -> Result<(), Error> {
        let error = outcome.error.as_ref();
        self.transaction.execute(
            "UPDATE checks SET state = ?2, next_attempt_at = ?3, outcome = ?4, verdict = ?5,
                               reasons = ?6, answering_insurer = ?7, error_code = ?8,
                               error_params = ?9, error_retryable = ?10, correlation_id = ?11,
                               lease_until = NULL, lease_by = NULL
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
            "UPDATE checks SET state = 'cancelled', next_attempt_at = NULL
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

    /// Puts checks that were being sent when the app was ended back to `saved`; how many.
    /// Tries of other running processes are left alone until their lease runs out.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn release_abandoned(&self, now: Timestamp) -> Result<usize, Error> {
        let now = Instant(now);
        Ok(self.transaction.execute(
            "UPDATE checks SET state = 'saved', lease_until = NULL, lease_by = NULL
             WHERE state = 'sending' AND (lease_until IS NULL OR lease_until <= ?1)",
            [now],
        )?)
    }
}
