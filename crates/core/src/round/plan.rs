//! Which visits a day has, and in which order.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use valise_store::{Visit, VisitRule};

use crate::Error;
use crate::views::Recurrence;

/// Between the identifier of a rule and the day of one of its visits.
const OF_DAY: char = '@';

/// After the identifier of a visit of a rule, for the single visit that it became on another day.
const MOVED: &str = "/moved";

/// One visit of a day.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Planned {
    pub(super) id: String,
    pub(super) person_id: String,
    pub(super) rule_id: Option<String>,
    /// When it comes back; nothing once its rule has ended.
    pub(super) recurrence: Option<Recurrence>,
    pub(super) at: Option<String>,
    pub(super) position: f64,
    pub(super) done_at: Option<Timestamp>,
}

impl Planned {
    /// The row of this visit.
    pub(super) fn row(self, day: Date) -> Visit {
        Visit {
            id: self.id,
            person_id: self.person_id,
            day,
            rule_id: self.rule_id,
            at: self.at,
            position: self.position,
            done_at: self.done_at,
            left_out: false,
        }
    }

    /// The rule that lets this visit come back.
    pub(super) fn rule(&self, recurrence: Recurrence, now: Timestamp) -> VisitRule {
        VisitRule {
            id: uuid::Uuid::new_v4().to_string(),
            person_id: self.person_id.clone(),
            weekdays: recurrence.weekdays,
            every_weeks: recurrence.every_weeks,
            first_day: recurrence.from,
            last_day: recurrence.until,
            at: self.at.clone(),
            position: self.position,
            created_at: now,
        }
    }
}

/// The visits of a day in their order, from the rules in force and the rows of the day.
pub(super) fn visits(rules: Vec<VisitRule>, rows: Vec<Visit>, day: Date) -> Vec<Planned> {
    let in_force = |id: Option<&str>| rules.iter().find(|rule| Some(rule.id.as_str()) == id);
    let is_changed = |rule: &VisitRule| {
        rows.iter()
            .any(|row| row.rule_id.as_deref() == Some(&rule.id))
    };
    let unchanged = rules
        .iter()
        .filter(|rule| falls_on(rule, day) && !is_changed(rule));
    let mut planned: Vec<Planned> = unchanged
        .map(|rule| Planned {
            id: on_day(&rule.id, day),
            person_id: rule.person_id.clone(),
            rule_id: Some(rule.id.clone()),
            recurrence: Some(recurrence(rule)),
            at: rule.at.clone(),
            position: rule.position,
            done_at: None,
        })
        .collect();
    let changed = rows.iter().filter(|row| !row.left_out);
    planned.extend(changed.map(|row| Planned {
        id: row.id.clone(),
        person_id: row.person_id.clone(),
        rule_id: row.rule_id.clone(),
        recurrence: in_force(row.rule_id.as_deref()).map(recurrence),
        at: row.at.clone(),
        position: row.position,
        done_at: row.done_at,
    }));
    planned.sort_by(|one, other| {
        one.position
            .total_cmp(&other.position)
            .then_with(|| one.id.cmp(&other.id))
    });
    planned
}

fn recurrence(rule: &VisitRule) -> Recurrence {
    Recurrence {
        weekdays: rule.weekdays.clone(),
        from: rule.first_day,
        until: rule.last_day,
        every_weeks: rule.every_weeks,
    }
}

/// The identifier of the visit of a rule on one day.
pub(super) fn on_day(rule_id: &str, day: Date) -> String {
    format!("{rule_id}{OF_DAY}{day}")
}

/// The rule and the day that the identifier of a visit names, when it is a visit of a rule.
pub(super) fn of_rule(visit_id: &str) -> Option<(&str, Date)> {
    let (rule_id, day) = visit_id.rsplit_once(OF_DAY)?;
    Some((rule_id, day.parse().ok()?))
}

/// The identifier of the single visit that a visit of a rule becomes on another day.
pub(super) fn moved_from(visit_id: &str) -> String {
    format!("{visit_id}{MOVED}")
}

/// The visit of a rule on `day` that a single visit was moved from, if there is one.
pub(super) fn came_from(visit_id: &str, day: Date) -> Option<&str> {
    let origin = visit_id.strip_suffix(MOVED)?;
    (of_rule(origin)?.1 == day).then_some(origin)
}

/// Whether a rule means a day.
pub(super) fn falls_on(rule: &VisitRule, day: Date) -> bool {
    let in_force = rule.first_day <= day && rule.last_day.is_none_or(|last| day <= last);
    let weekday = u8::try_from(day.weekday().to_monday_one_offset()).unwrap_or_default();
    let weeks = (day.duration_since(monday(rule.first_day)).as_hours() / 24).div_euclid(7);
    in_force
        && rule.weekdays.contains(&weekday)
        && weeks.rem_euclid(i64::from(rule.every_weeks.max(1))) == 0
}

fn monday(day: Date) -> Date {
    let offset = i64::from(day.weekday().to_monday_zero_offset());
    day.saturating_sub(jiff::Span::new().days(offset))
}

/// Where a new visit stands: before the first one with a later time, or at the end.
pub(super) fn place(planned: &[Planned], at: Option<&str>) -> f64 {
    let later = at.and_then(|at| {
        planned
            .iter()
            .position(|visit| visit.at.as_deref().is_some_and(|other| at < other))
    });
    match later {
        Some(index) => between(planned, index).unwrap_or_else(|| end(planned)),
        None => end(planned),
    }
}

/// The visits whose position changes when one of them moves to the place `to` (from 1), each
/// with its new position. Only the moved one, unless there is no number left between its new
/// neighbours.
pub(super) fn moved(planned: &[Planned], id: &str, to: u32) -> Vec<Planned> {
    let (moving, mut others): (Vec<_>, Vec<_>) =
        planned.iter().cloned().partition(|visit| visit.id == id);
    let Some(visit) = moving.into_iter().next() else {
        return Vec::new();
    };
    let index = usize::try_from(to.saturating_sub(1)).unwrap_or(usize::MAX);
    let index = index.min(others.len());
    if let Some(position) = between(&others, index) {
        return vec![Planned { position, ..visit }];
    }
    others.insert(index, visit);
    let numbers = (1..=others.len()).map(number);
    others
        .into_iter()
        .zip(numbers)
        .map(|(visit, position)| Planned { position, ..visit })
        .collect()
}

/// A number between the visit at `index` and the one before it.
fn between(planned: &[Planned], index: usize) -> Option<f64> {
    let before = index.checked_sub(1).and_then(|index| planned.get(index));
    match (before, planned.get(index)) {
        (None, None) => Some(1.0),
        (None, Some(after)) => Some(after.position - 1.0),
        (Some(before), None) => Some(before.position + 1.0),
        (Some(before), Some(after)) => {
            let middle = f64::midpoint(before.position, after.position);
            (before.position < middle && middle < after.position).then_some(middle)
        }
    }
}

fn end(planned: &[Planned]) -> f64 {
    planned.last().map_or(1.0, |last| last.position + 1.0)
}

/// A day has far fewer visits than what an `f64` counts exactly.
fn number(count: usize) -> f64 {
    u32::try_from(count).map_or(f64::from(u32::MAX), f64::from)
}

/// A time of day as it is kept, `HH:MM`; nothing for an empty text.
pub(super) fn time(text: Option<&str>) -> Result<Option<String>, Error> {
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        return Ok(None);
    };
    let time = Time::strptime("%H:%M", text).map_err(|_| Error::VisitTime)?;
    Ok(Some(time.strftime("%H:%M").to_string()))
}

/// A recurrence that keeps the rules, its days of the week in order and each once. With `from`, it
/// counts from that day on at the earliest.
pub(super) fn checked(mut recurrence: Recurrence, from: Option<Date>) -> Result<Recurrence, Error> {
    let refused = |field| Err(Error::RecurrenceInvalid { field });
    let weekdays = &mut recurrence.weekdays;
    weekdays.sort_unstable();
    weekdays.dedup();
    if weekdays.is_empty() || weekdays.iter().any(|day| !(1..=7).contains(day)) {
        return refused("weekdays");
    }
    if !(1..=52).contains(&recurrence.every_weeks) {
        return refused("every_weeks");
    }
    let first = from.map_or(recurrence.from, |from| from.max(recurrence.from));
    if recurrence.until.is_some_and(|until| until < first) {
        return refused("until");
    }
    Ok(recurrence)
}

#[cfg(test)]
mod tests;
