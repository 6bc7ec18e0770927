//! The round: the visits of a day in their order, and what is known about each patient.
//!
//! Looking reads rows only: the visits ([`plan`]), the checks of the day and the short facts of
//! the answers ([`judge`], coloured by the one table of [`colour`]). Checking the whole round
//! writes all its checks down at once ([`run`]); the outbox sends them.

mod colour;
mod follow;
mod judge;
mod look;
mod other_day;
mod plan;
mod run;

use jiff::civil::Date;
use valise_store::Writing;

pub(crate) use follow::Memory;

use crate::context::Context;
use crate::views::{Recurrence, RoundView};
use crate::{Changed, Error, Valise, activity, person};
use plan::Planned;

impl Valise {
    /// The visits of a day (today in Brussels when none is given).
    ///
    /// # Errors
    /// Those of the database.
    pub async fn round(&self, day: Option<Date>) -> Result<RoundView, Error> {
        let context = self.context().await?;
        let day = day.unwrap_or_else(|| context.today());
        let view = look::view(&context, day).await?;
        if view.progress.is_some() {
            follow::follow(&context, day);
        }
        Ok(view)
    }

    /// Adds a visit to a day, before the first one with a later time or at the end; with a
    /// recurrence, one that comes back. `at` is `HH:MM`.
    ///
    /// # Errors
    /// [`Error::PersonNotFound`], [`Error::VisitTime`], [`Error::RecurrenceInvalid`].
    pub async fn add_visit(
        &self,
        person_id: &str,
        day: Date,
        at: Option<&str>,
        recurrence: Option<Recurrence>,
    ) -> Result<RoundView, Error> {
        let context = self.context().await?;
        person::required(&context, person_id).await?;
        let at = plan::time(at)?;
        let recurrence = recurrence
            .map(|recurrence| plan::checked(recurrence, None))
            .transpose()?;
        let (person_id, now) = (person_id.to_owned(), context.now());
        context
            .write(move |db| {
                let planned = planned(db, day)?;
                let visit = Planned {
                    id: new_id(),
                    position: plan::place(&planned, at.as_deref()),
                    person_id,
                    rule_id: None,
                    recurrence: None,
                    at,
                    done_at: None,
                };
                activity::Line::new("visit", "activity-visit_added")
                    .about(&visit.person_id)
                    .append(db, now)?;
                match recurrence {
                    Some(recurrence) => db.insert_visit_rule(&visit.rule(recurrence, now)),
                    None => db.put_visit(&visit.row(day)),
                }
            })
            .await?;
        told(&context, day).await
    }

    /// Gives a visit a time (`HH:MM`) or none, and says whether it comes back. With the
    /// recurrence that it has, only this day changes; with another one, this day and the
    /// following; without one, it does not come back after this day.
    ///
    /// # Errors
    /// [`Error::VisitNotFound`], [`Error::VisitTime`], [`Error::RecurrenceInvalid`].
    pub async fn set_visit(
        &self,
        visit_id: &str,
        at: Option<&str>,
        recurrence: Option<Recurrence>,
    ) -> Result<RoundView, Error> {
        let context = self.context().await?;
        let at = plan::time(at)?;
        // It can't end before the day that is being looked at.
        let day = plan::of_rule(visit_id).map(|(_, day)| day);
        let recurrence = recurrence
            .map(|recurrence| plan::checked(recurrence, day))
            .transpose()?;
        let now = context.now();
        changed(&context, visit_id, move |db, visit, day, _| {
            let visit = Planned { at, ..visit };
            if visit.recurrence == recurrence {
                return db.put_visit(&visit.row(day));
            }
            // From this day on the old rule, if there is one, is over.
            db.remove_visit(&visit.id)?;
            if let Some(rule_id) = &visit.rule_id {
                db.end_visit_rule(rule_id, day)?;
            }
            let rule = recurrence.map(|recurrence| {
                let from = recurrence.from.max(day);
                visit.rule(Recurrence { from, ..recurrence }, now)
            });
            let today = match &rule {
                Some(rule) => {
                    db.insert_visit_rule(rule)?;
                    plan::falls_on(rule, day).then(|| plan::on_day(&rule.id, day))
                }
                None => None,
            };
            match (today, visit.done_at) {
                // The new rule means this day too, and nothing differs on it.
                (Some(_), None) => Ok(()),
                (Some(id), Some(_)) => db.put_visit(
                    &Planned {
                        id,
                        rule_id: rule.map(|rule| rule.id),
                        ..visit
                    }
                    .row(day),
                ),
                (None, _) => db.put_visit(
                    &Planned {
                        id: new_id(),
                        rule_id: None,
                        ..visit
                    }
                    .row(day),
                ),
            }
        })
        .await
    }

    /// Removes a visit: this one, or with `following` also all later ones of its rule. A visit
    /// of a rule is left out on its day.
    ///
    /// # Errors
    /// [`Error::VisitNotFound`].
    pub async fn remove_visit(&self, visit_id: &str, following: bool) -> Result<RoundView, Error> {
        let context = self.context().await?;
        let now = context.now();
        changed(&context, visit_id, move |db, visit, day, _| {
            activity::Line::new("visit", "activity-visit_removed")
                .about(&visit.person_id)
                .append(db, now)?;
            match (visit.rule_id.clone(), following) {
                (Some(rule_id), true) => {
                    // A visit that was done would stay.
                    db.remove_visit(&visit.id)?;
                    db.end_visit_rule(&rule_id, day)
                }
                (Some(_), false) => {
                    let mut row = visit.row(day);
                    row.left_out = true;
                    row.done_at = None;
                    db.put_visit(&row)
                }
                (None, _) => db.remove_visit(&visit.id).map(|_| ()),
            }
        })
        .await
    }

    /// Moves a visit to another place of its day (from 1).
    ///
    /// # Errors
    /// [`Error::VisitNotFound`].
    pub async fn move_visit(&self, visit_id: &str, to_position: u32) -> Result<RoundView, Error> {
        let context = self.context().await?;
        changed(&context, visit_id, move |db, visit, day, planned| {
            for moved in plan::moved(planned, &visit.id, to_position) {
                db.put_visit(&moved.row(day))?;
            }
            Ok(())
        })
        .await
    }

    /// Ticks a visit off, or not.
    ///
    /// # Errors
    /// [`Error::VisitNotFound`].
    pub async fn visit_done(&self, visit_id: &str, done: bool) -> Result<RoundView, Error> {
        let context = self.context().await?;
        let done_at = done.then(|| context.now());
        changed(&context, visit_id, move |db, visit, day, _| {
            let done_at = done_at.map(|now| visit.done_at.unwrap_or(now));
            db.put_visit(&Planned { done_at, ..visit }.row(day))
        })
        .await
    }
}

/// Adds a visit of each person at the end of a day; nobody gets a second one. How many were added.
pub(crate) fn add_visits(
    db: &Writing<'_>,
    person_ids: &[String],
    day: Date,
) -> Result<u32, valise_store::Error> {
    let mut planned = planned(db, day)?;
    let mut added = 0;
    for person_id in person_ids {
        if planned.iter().any(|visit| visit.person_id == *person_id) {
            continue;
        }
        let visit = Planned {
            id: new_id(),
            person_id: person_id.clone(),
            rule_id: None,
            recurrence: None,
            at: None,
            position: plan::place(&planned, None),
            done_at: None,
        };
        db.put_visit(&visit.clone().row(day))?;
        planned.push(visit);
        added += 1;
    }
    Ok(added)
}

fn new_id() -> String {
    uuid::Uuid::new_v4().to_string()
}

/// The visits of a day.
fn planned(db: &valise_store::Reading<'_>, day: Date) -> Result<Vec<Planned>, valise_store::Error> {
    Ok(plan::visits(
        db.visit_rules_on(day)?,
        db.visits_on(day)?,
        day,
    ))
}

/// Changes something about one visit of a day.
async fn changed(
    context: &Context,
    visit_id: &str,
    change: impl FnOnce(&Writing<'_>, Planned, Date, &[Planned]) -> Result<(), valise_store::Error>
    + Send
    + 'static,
) -> Result<RoundView, Error> {
    let id = visit_id.to_owned();
    let day = context
        .write(move |db| {
            let day = match plan::of_rule(&id) {
                Some((_, day)) => Some(day),
                None => db.visit(&id)?.map(|visit| visit.day),
            };
            let Some(day) = day else { return Ok(None) };
            let planned = planned(db, day)?;
            let Some(visit) = planned.iter().find(|visit| visit.id == id).cloned() else {
                return Ok(None);
            };
            change(db, visit, day, &planned)?;
            Ok(Some(day))
        })
        .await?;
    told(context, day.ok_or(Error::VisitNotFound)?).await
}

/// Tells that the visits changed, and shows them.
async fn told(context: &Context, day: Date) -> Result<RoundView, Error> {
    context.changed(Changed::Round, None);
    look::view(context, day).await
}
