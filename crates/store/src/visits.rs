//! Visits: single ones, the rules of those that come back, and what differs on one day.
//!
//! Which days a rule means is for the use cases to say; this module keeps rows.

use jiff::Timestamp;
use jiff::civil::Date;
use rusqlite::{OptionalExtension, Params, Row, params};

use crate::value::{Day, Instant, Json};
use crate::{Error, Reading, Writing};

/// The rule of a visit that comes back.
#[derive(Debug, Clone, PartialEq)]
pub struct VisitRule {
    /// Identifier on this device.
    pub id: String,
    /// Who is visited.
    pub person_id: String,
    /// Days of the week, 1 Monday to 7 Sunday.
    pub weekdays: Vec<u8>,
    /// Every how many weeks, counted from the week of `first_day`.
    pub every_weeks: u8,
    /// First day on which it may fall.
    pub first_day: Date,
    /// Last day on which it may fall; nothing while it goes on.
    pub last_day: Option<Date>,
    /// Time of day, `HH:MM` in Brussels.
    pub at: Option<String>,
    /// Place within a day; only the order counts.
    pub position: f64,
    /// When it was made.
    pub created_at: Timestamp,
}

/// A visit of one day: a single one, or what differs from its rule on that day.
#[derive(Debug, Clone, PartialEq)]
pub struct Visit {
    /// Identifier on this device.
    pub id: String,
    /// Who is visited.
    pub person_id: String,
    /// The day.
    pub day: Date,
    /// The rule it belongs to; nothing for a single visit.
    pub rule_id: Option<String>,
    /// Time of day, `HH:MM` in Brussels.
    pub at: Option<String>,
    /// Place within the day; only the order counts.
    pub position: f64,
    /// When it was ticked off.
    pub done_at: Option<Timestamp>,
    /// Whether it does not take place on this day; only with a rule.
    pub left_out: bool,
}

const RULE: &str = "id, person_id, weekdays, every_weeks, first_day, last_day, at, position, \
                    created_at";
const VISIT: &str = "id, person_id, day, rule_id, at, position, done_at, left_out";

impl Reading<'_> {
    /// The rules that are in force on a day, whatever their days of the week.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn visit_rules_on(&self, day: Date) -> Result<Vec<VisitRule>, Error> {
        let mut statement = self.0.prepare_cached(&format!(
            "SELECT {RULE} FROM visit_rules
             WHERE first_day <= ?1 AND (last_day IS NULL OR last_day >= ?1)
             ORDER BY position, rowid"
        ))?;
        let rows = statement.query_map([Day(day)], rule)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One rule.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn visit_rule(&self, id: &str) -> Result<Option<VisitRule>, Error> {
        let mut statement = self
            .0
            .prepare_cached(&format!("SELECT {RULE} FROM visit_rules WHERE id = ?1"))?;
        Ok(statement.query_row([id], rule).optional()?)
    }

    /// The rows of a day, those of left out visits too, in their order.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn visits_on(&self, day: Date) -> Result<Vec<Visit>, Error> {
        let mut statement = self.0.prepare_cached(&format!(
            "SELECT {VISIT} FROM visits WHERE day = ?1 ORDER BY position, rowid"
        ))?;
        let rows = statement.query_map([Day(day)], visit)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One row.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn visit(&self, id: &str) -> Result<Option<Visit>, Error> {
        self.one_visit("id = ?1", [id])
    }

    /// What differs from a rule on one day.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn visit_of_rule(&self, rule_id: &str, day: Date) -> Result<Option<Visit>, Error> {
        self.one_visit("rule_id = ?1 AND day = ?2", params![rule_id, Day(day)])
    }

    fn one_visit(&self, condition: &str, values: impl Params) -> Result<Option<Visit>, Error> {
        let mut statement = self
            .0
            .prepare_cached(&format!("SELECT {VISIT} FROM visits WHERE {condition}"))?;
        Ok(statement.query_row(values, visit).optional()?)
    }
}

impl Writing<'_> {
    /// Adds a rule.
    ///
    /// # Errors
    /// [`Error::Rule`] when the person is not in the list.
    pub fn insert_visit_rule(&self, rule: &VisitRule) -> Result<(), Error> {
        self.transaction.execute(
            &format!(
                "INSERT INTO visit_rules ({RULE}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)"
            ),
            params![
                rule.id,
                rule.person_id,
                Json(&rule.weekdays),
                rule.every_weeks,
                Day(rule.first_day),
                rule.last_day.map(Day),
                rule.at,
                rule.position,
                Instant(rule.created_at),
            ],
        )?;
        Ok(())
    }

    /// Ends a rule the day before `day`. From that day on, nothing of it is left but visits that
    /// were done; with none of those, and no day before it, the rule goes away.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn end_visit_rule(&self, id: &str, day: Date) -> Result<(), Error> {
        self.transaction.execute(
            "DELETE FROM visits WHERE rule_id = ?1 AND day >= ?2 AND done_at IS NULL",
            params![id, Day(day)],
        )?;
        let last_day = day.yesterday().unwrap_or(day);
        self.transaction.execute(
            "UPDATE visit_rules SET last_day = ?2 WHERE id = ?1",
            params![id, Day(last_day)],
        )?;
        self.transaction.execute(
            "DELETE FROM visit_rules WHERE id = ?1 AND last_day < first_day
               AND NOT EXISTS (SELECT 1 FROM visits WHERE rule_id = ?1)",
            [id],
        )?;
        Ok(())
    }

    /// Adds a row, or changes the one with this `id`.
    ///
    /// # Errors
    /// [`Error::Rule`] when the person is not in the list.
    pub fn put_visit(&self, visit: &Visit) -> Result<(), Error> {
        self.transaction.execute(
            &format!(
                "INSERT INTO visits ({VISIT}) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                 ON CONFLICT (id) DO UPDATE SET
                     day = ?3, at = ?5, position = ?6, done_at = ?7, left_out = ?8"
            ),
            params![
                visit.id,
                visit.person_id,
                Day(visit.day),
                visit.rule_id,
                visit.at,
                visit.position,
                visit.done_at.map(Instant),
                visit.left_out,
            ],
        )?;
        Ok(())
    }

    /// Removes a row; whether there was one.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn remove_visit(&self, id: &str) -> Result<bool, Error> {
        Ok(self
            .transaction
            .execute("DELETE FROM visits WHERE id = ?1", [id])?
            > 0)
    }
}

fn rule(row: &Row<'_>) -> rusqlite::Result<VisitRule> {
    Ok(VisitRule {
        id: row.get(0)?,
        person_id: row.get(1)?,
        weekdays: row.get::<_, Json<Vec<u8>>>(2)?.0,
        every_weeks: row.get(3)?,
        first_day: row.get::<_, Day>(4)?.0,
        last_day: row.get::<_, Option<Day>>(5)?.map(|day| day.0),
        at: row.get(6)?,
        position: row.get(7)?,
        created_at: row.get::<_, Instant>(8)?.0,
    })
}

fn visit(row: &Row<'_>) -> rusqlite::Result<Visit> {
    Ok(Visit {
        id: row.get(0)?,
        person_id: row.get(1)?,
        day: row.get::<_, Day>(2)?.0,
        rule_id: row.get(3)?,
        at: row.get(4)?,
        position: row.get(5)?,
        done_at: row.get::<_, Option<Instant>>(6)?.map(|at| at.0),
        left_out: row.get(7)?,
    })
}
