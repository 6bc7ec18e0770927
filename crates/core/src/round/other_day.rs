//! Moving a visit to another day, and taking that back.
//!
//! A visit of a rule is left out on its own day and stands as a single visit on the other one; the
//! identifier of that single visit tells where it came from, so that it finds its way back.

use jiff::Timestamp;
use jiff::civil::Date;
use valise_store::Writing;

use super::plan::{self, Planned};
use super::{changed, planned, told};
use crate::views::RoundView;
use crate::{Error, Valise, activity, brussels};

const MOVED: &str = "activity-visit_moved";

impl Valise {
    /// Moves a visit to another day, today or later, and shows the day that it left. Of a visit
    /// that comes back, only this one moves. On its new day it is still to be done.
    ///
    /// # Errors
    /// [`Error::VisitNotFound`], [`Error::VisitInPast`].
    pub async fn move_visit_to_day(&self, visit_id: &str, to: Date) -> Result<RoundView, Error> {
        let context = self.context().await?;
        if to < context.today() {
            return Err(Error::VisitInPast);
        }
        let now = context.now();
        changed(&context, visit_id, move |db, visit, day, _| {
            if to == day {
                return Ok(());
            }
            note(db, MOVED, &visit.person_id, to, now)?;
            if let Some(left_out) = plan::came_from(&visit.id, to)
                && take_place_again(db, left_out)?
            {
                db.remove_visit(&visit.id)?;
                return Ok(());
            }
            let id = match visit.rule_id {
                Some(_) => {
                    let mut row = visit.clone().row(day);
                    row.left_out = true;
                    row.done_at = None;
                    db.put_visit(&row)?;
                    plan::moved_from(&visit.id)
                }
                None => visit.id.clone(),
            };
            let moved = Planned {
                id,
                rule_id: None,
                position: plan::place(&planned(db, to)?, visit.at.as_deref()),
                done_at: None,
                ..visit
            };
            db.put_visit(&moved.row(to))
        })
        .await
    }

    /// Takes back that a visit moved from `day` to another one, or that one visit of those that
    /// come back was left out on `day`. `visit_id` is the one it had on `day`, which is shown. A
    /// single visit takes its place by its time.
    ///
    /// # Errors
    /// [`Error::VisitNotFound`].
    pub async fn put_visit_back(&self, visit_id: &str, day: Date) -> Result<RoundView, Error> {
        let context = self.context().await?;
        let (id, now) = (visit_id.to_owned(), context.now());
        let found = context
            .write(move |db| {
                if plan::of_rule(&id).is_some() {
                    let Some(row) = db.visit(&id)?.filter(|row| row.left_out) else {
                        return Ok(false);
                    };
                    let key = match db.remove_visit(&plan::moved_from(&id))? {
                        true => MOVED,
                        false => "activity-visit_added",
                    };
                    note(db, key, &row.person_id, row.day, now)?;
                    return take_place_again(db, &id);
                }
                let Some(mut row) = db.visit(&id)? else {
                    return Ok(false);
                };
                note(db, MOVED, &row.person_id, day, now)?;
                row.position = plan::place(&planned(db, day)?, row.at.as_deref());
                row.day = day;
                db.put_visit(&row)?;
                Ok(true)
            })
            .await?;
        if !found {
            return Err(Error::VisitNotFound);
        }
        told(&context, day).await
    }
}

/// Lets a visit of a rule that was left out take place again; whether there is one.
fn take_place_again(db: &Writing<'_>, id: &str) -> Result<bool, valise_store::Error> {
    let Some(mut row) = db.visit(id)?.filter(|row| row.left_out) else {
        return Ok(false);
    };
    row.left_out = false;
    db.put_visit(&row)?;
    Ok(true)
}

fn note(
    db: &Writing<'_>,
    key: &str,
    person_id: &str,
    to: Date,
    now: Timestamp,
) -> Result<(), valise_store::Error> {
    activity::Line::new("visit", key)
        .about(person_id)
        .with("date", brussels::written(to))
        .append(db, now)
}
