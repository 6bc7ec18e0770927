//! Finding checks.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Params, Row, params};

use super::{Answer, Check, CheckError, QUEUED, Try};
use crate::value::{self, Day, Instant, Json};
use crate::{Error, Reading};

pub(super) const COLUMNS: &str = "id, person_id, reference_date, request_type, contact_type, facets, \
    dropped_facets, registration_number, insurer, state, requested_at, attempts, \
    next_attempt_at, obtained_at, outcome, verdict, reasons, answering_insurer, error_code, \
    error_params, error_retryable, correlation_id, \
    (SELECT input_reference FROM tries WHERE check_id = checks.id ORDER BY number DESC LIMIT 1), \
    failures, rest_facets";

impl Reading<'_> {
    /// One check.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn check(&self, id: &str) -> Result<Option<Check>, Error> {
        let mut statement = self
            .0
            .prepare_cached(&format!("SELECT {COLUMNS} FROM checks WHERE id = ?1"))?;
        Ok(statement.query_row([id], check).optional()?)
    }

    /// The checks about one care date, newest first.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn checks_on(&self, date: Date) -> Result<Vec<Check>, Error> {
        self.checks(
            "reference_date = ?1 ORDER BY requested_at DESC, rowid DESC",
            [Day(date)],
        )
    }

    /// The checks of a person about one care date, newest first.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn checks_about(&self, person_id: &str, date: Date) -> Result<Vec<Check>, Error> {
        self.checks(
            "person_id = ?1 AND reference_date = ?2 ORDER BY requested_at DESC, rowid DESC",
            params![person_id, Day(date)],
        )
    }

    /// Checks that have not reached their end, oldest first.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn unfinished_checks(&self) -> Result<Vec<Check>, Error> {
        self.checks(
            &format!("{QUEUED} AND state <> 'given_up' ORDER BY requested_at, rowid"),
            [],
        )
    }

    /// When the last answer came that could be read; a fault is none.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn last_answer_at(&self) -> Result<Option<Timestamp>, Error> {
        let newest: Option<Instant> = self.0.query_row(
            "SELECT max(obtained_at) FROM answers WHERE content IS NOT NULL",
            [],
            |row| row.get(0),
        )?;
        Ok(newest.map(|at| at.0))
    }

    /// The tries of a check, first one first.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn tries(&self, check_id: &str) -> Result<Vec<Try>, Error> {
        let mut statement = self.0.prepare_cached(
            "SELECT input_reference, number, request, started_at, ended_at, result,
                    server_fingerprint, rest, late FROM tries
             WHERE check_id = ?1 ORDER BY number",
        )?;
        let rows = statement.query_map([check_id], |row| {
            Ok(Try {
                input_reference: row.get(0)?,
                number: row.get(1)?,
                request: row.get(2)?,
                started_at: row.get::<_, Instant>(3)?.0,
                ended_at: row.get::<_, Option<Instant>>(4)?.map(|at| at.0),
                result: row.get(5)?,
                server_fingerprint: row.get(6)?,
                rest: row.get(7)?,
                late: row.get(8)?,
            })
        })?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// The newest exchange that says where a check stands.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn answer(&self, check_id: &str) -> Result<Option<Answer>, Error> {
        self.newest_answer("answers.check_id = ?1 AND NOT rest AND NOT late", check_id)
    }

    /// What came back when only the facets were asked that the answer had left out.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn rest_answer(&self, check_id: &str) -> Result<Option<Answer>, Error> {
        let condition = "answers.check_id = ?1 AND rest AND NOT late AND content IS NOT NULL";
        self.newest_answer(condition, check_id)
    }

    /// What came back for one try, by its reference.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn answer_to(&self, input_reference: &str) -> Result<Option<Answer>, Error> {
        self.newest_answer("input_reference = ?1", input_reference)
    }

    fn newest_answer(&self, condition: &str, id: &str) -> Result<Option<Answer>, Error> {
        let mut statement = self.0.prepare_cached(&format!(
            "SELECT input_reference, response, content, obtained_at, clock_offset_ms,
                    server_certificate, whole
             FROM answers JOIN tries USING (input_reference)
             WHERE {condition}
             ORDER BY obtained_at DESC, number DESC LIMIT 1"
        ))?;
        let answer = statement.query_row([id], |row| {
            Ok(Answer {
                input_reference: row.get(0)?,
                response: row.get(1)?,
                content: row.get(2)?,
                obtained_at: row.get::<_, Instant>(3)?.0,
                clock_offset_ms: row.get(4)?,
                server_certificate: row.get(5)?,
                whole: row.get(6)?,
            })
        });
        Ok(answer.optional()?)
    }

    fn checks(&self, condition: &str, params: impl Params) -> Result<Vec<Check>, Error> {
        let mut statement = self
            .0
            .prepare_cached(&format!("SELECT {COLUMNS} FROM checks WHERE {condition}"))?;
        let rows = statement.query_map(params, check)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }
}

pub(super) fn check(row: &Row<'_>) -> rusqlite::Result<Check> {
    Ok(Check {
        id: row.get(0)?,
        person_id: row.get(1)?,
        reference_date: row.get::<_, Day>(2)?.0,
        request_type: row.get(3)?,
        contact_type: row.get(4)?,
        facets: row.get::<_, Json<Vec<String>>>(5)?.0,
        dropped_facets: row.get::<_, Json<Vec<String>>>(6)?.0,
        registration_number: row.get(7)?,
        insurer: row.get(8)?,
        state: row.get(9)?,
        requested_at: row.get::<_, Instant>(10)?.0,
        attempts: row.get(11)?,
        next_attempt_at: row.get::<_, Option<Instant>>(12)?.map(|at| at.0),
        obtained_at: row.get::<_, Option<Instant>>(13)?.map(|at| at.0),
        outcome: row.get(14)?,
        verdict: row.get(15)?,
        reasons: row.get::<_, Json<Vec<String>>>(16)?.0,
        answering_insurer: row.get(17)?,
        error: error(row)?,
        input_reference: row.get(22)?,
        failures: row.get(23)?,
        rest_facets: row.get::<_, Json<Vec<String>>>(24)?.0,
    })
}

fn error(row: &Row<'_>) -> rusqlite::Result<Option<CheckError>> {
    let Some(code) = row.get(18)? else {
        return Ok(None);
    };
    Ok(Some(CheckError {
        code,
        params: row.get::<_, Json<value::Params>>(19)?.0,
        retryable: row.get(20)?,
        correlation_id: row.get::<_, Option<String>>(21)?.unwrap_or_default(),
    }))
}
