//! Checks in lists: what one line shows, read from one index.

use std::cmp::Reverse;

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::Row;

use super::Check;
use crate::value::{Day, Instant, Json};
use crate::{Error, Reading};

/// A check as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckLine {
    /// Identifier on this device.
    pub id: String,
    /// Where it stands.
    pub state: String,
    /// Care date.
    pub reference_date: Date,
    /// When it was asked for.
    pub requested_at: Timestamp,
    /// When the answer came.
    pub obtained_at: Option<Timestamp>,
    /// How the exchange ended.
    pub outcome: Option<String>,
    /// What the answer means.
    pub verdict: Option<String>,
    /// Why.
    pub reasons: Vec<String>,
    /// Insurer on the care date, as answered.
    pub answering_insurer: Option<String>,
    /// Code of the failure.
    pub error_code: Option<String>,
}

impl From<Check> for CheckLine {
    fn from(check: Check) -> Self {
        Self {
            id: check.id,
            state: check.state,
            reference_date: check.reference_date,
            requested_at: check.requested_at,
            obtained_at: check.obtained_at,
            outcome: check.outcome,
            verdict: check.verdict,
            reasons: check.reasons,
            answering_insurer: check.answering_insurer,
            error_code: check.error.map(|error| error.code),
        }
    }
}

/// The columns of the index `checks_in_lists`, so that the rows themselves stay unread.
const LINES: &str = "SELECT id, state, reference_date, requested_at, obtained_at, outcome, verdict,
                            reasons, answering_insurer, error_code, rowid
                     FROM checks WHERE person_id = ?1 ORDER BY requested_at DESC";

impl Reading<'_> {
    /// The checks of a person, newest first.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn check_lines_of(&self, person_id: &str) -> Result<Vec<CheckLine>, Error> {
        let mut statement = self.0.prepare_cached(LINES)?;
        let rows = statement.query_map([person_id], |row| Ok((row.get(10)?, line(row)?)))?;
        let mut lines: Vec<(i64, CheckLine)> = rows.collect::<Result<_, _>>()?;
        // Of the same instant, the one written last is the newest.
        lines.sort_by_key(|(rowid, line)| Reverse((line.requested_at, *rowid)));
        Ok(lines.into_iter().map(|(_, line)| line).collect())
    }

    /// The newest check of a person.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn newest_check_line_of(&self, person_id: &str) -> Result<Option<CheckLine>, Error> {
        let mut statement = self.0.prepare_cached(LINES)?;
        let mut rows = statement.query([person_id])?;
        let mut newest: Option<(i64, CheckLine)> = None;
        // Ordered by the index: to read one row, and those of the same instant, is enough. To let
        // the engine order by the row number too would make it sort all checks of the person.
        while let Some(row) = rows.next()? {
            let (rowid, line) = (row.get(10)?, line(row)?);
            match &newest {
                Some((_, found)) if found.requested_at != line.requested_at => break,
                Some((found, _)) if *found > rowid => {}
                _ => newest = Some((rowid, line)),
            }
        }
        Ok(newest.map(|(_, line)| line))
    }
}

fn line(row: &Row<'_>) -> rusqlite::Result<CheckLine> {
    Ok(CheckLine {
        id: row.get(0)?,
        state: row.get(1)?,
        reference_date: row.get::<_, Day>(2)?.0,
        requested_at: row.get::<_, Instant>(3)?.0,
        obtained_at: row.get::<_, Option<Instant>>(4)?.map(|at| at.0),
        outcome: row.get(5)?,
        verdict: row.get(6)?,
        reasons: row.get::<_, Json<Vec<String>>>(7)?.0,
        answering_insurer: row.get(8)?,
        error_code: row.get(9)?,
    })
}

#[cfg(test)]
mod tests {
    use super::LINES;
    use crate::plan::plan;

    #[test]
    fn lists_read_nothing_but_their_index() {
        assert_eq!(
            plan(LINES),
            "SEARCH checks USING COVERING INDEX checks_in_lists (person_id=?)"
        );
        let people = plan("SELECT folded, rowid FROM people ORDER BY folded, rowid");
        assert_eq!(people, "SCAN people USING COVERING INDEX people_by_name");
        let last = plan("SELECT max(obtained_at) FROM answers WHERE content IS NOT NULL");
        assert_eq!(last, "SEARCH answers USING INDEX answers_by_time");
    }
}
