//! Reminders: each is told once, can be put off or put away, and comes in the way of no visit.
//!
//! What is due is computed from facts by one table; only what became of a reminder is kept.

mod calendar;
mod facts;
mod snooze;
mod table;

use std::path::Path;

use jiff::{SignedDuration, Timestamp};
use valise_store::Writing;

use crate::activity::exported;
use crate::context::blocking;
use crate::views::{Exported, ReminderView, Snooze};
use crate::{Changed, Error, Valise, export};
use facts::Facts;
use table::{Due, Series};

pub(crate) use facts::{forget_unfinished_request, remember_unfinished_request};

/// Nothing is put off longer than a week and a bit: a date beyond that comes from a clock that
/// ran ahead.
const LONGEST_SNOOZE: SignedDuration = SignedDuration::from_hours(8 * 24);

impl Valise {
    /// What is due now, most serious first: one entry per matter, also when it was told already or
    /// put off, but not when it was put away. Changes nothing.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn reminders(&self) -> Result<Vec<ReminderView>, Error> {
        let context = self.context().await?;
        let facts = Facts::gather(&context).await?;
        let now = context.now();
        let due = table::due(&facts);
        context
            .read(move |db| {
                let mut shown = Vec::new();
                for series in due {
                    let row = db.reminder(&series.view.id)?;
                    let (away, snoozed) = row.map_or((false, None), |row| {
                        (row.dismissed_at.is_some(), row.snoozed_until)
                    });
                    let lasts = |until: &Timestamp| *until > now && *until <= longest(now);
                    if !away {
                        shown.push(ReminderView {
                            snoozed_until: snoozed.filter(lasts),
                            ..series.view
                        });
                    }
                }
                Ok(shown)
            })
            .await
    }

    /// Takes what is to be told now. Whatever this answers is never answered again, by this or any
    /// other run of Valise, unless the nurse puts it off. Of several reminders about one matter
    /// only the most urgent one is answered; the others count as told.
    ///
    /// # Errors
    /// Those of the database; then nothing was taken.
    pub async fn take_due_reminders(&self) -> Result<Vec<ReminderView>, Error> {
        let context = self.context().await?;
        let facts = Facts::gather(&context).await?;
        let (now, due) = (context.now(), table::due(&facts));
        // Most looks find nothing, and shall cost no write.
        let (waits, due) = context
            .read(move |db| {
                for one in due.iter().flat_map(|series| &series.due) {
                    if db.reminder_waits(&one.id, now, longest(now))? {
                        return Ok((true, due));
                    }
                }
                Ok((false, due))
            })
            .await?;
        if !waits {
            return Ok(Vec::new());
        }
        let taken = context.write(move |db| take(db, due, now)).await?;
        if !taken.is_empty() {
            context.changed(Changed::Home, None);
        }
        Ok(taken)
    }

    /// Puts a reminder off: it is told again when its time has come.
    ///
    /// # Errors
    /// [`Error::ReminderNotFound`] when it is not due (any more).
    pub async fn snooze_reminder(&self, id: &str, until: Snooze) -> Result<(), Error> {
        let now = self.shared.ports.clock.now();
        let until = snooze::until(until, now);
        self.settle_reminder(id, move |db, series| {
            for one in &series.due {
                db.reminder_told(&one.id, one.due_at, now)?;
            }
            let view = &series.view;
            db.snooze_reminder(&view.id, view.due_at, until)
        })
        .await
    }

    /// Puts a reminder away for good; the next one about the same matter comes all the same.
    ///
    /// # Errors
    /// [`Error::ReminderNotFound`] when it is not due (any more).
    pub async fn dismiss_reminder(&self, id: &str) -> Result<(), Error> {
        let now = self.shared.ports.clock.now();
        self.settle_reminder(id, move |db, series| {
            for Due { id, due_at } in &series.due {
                db.dismiss_reminder(id, *due_at, now)?;
            }
            Ok(())
        })
        .await
    }

    /// Writes a calendar file that ends in `.ics`: the days on which the certificate is reminded
    /// of, from today on. Read in again, it takes the place of what was read in before.
    ///
    /// # Errors
    /// [`Error::CertificateMissing`], [`Error::ExportNotWritten`].
    pub async fn write_calendar(&self, path: &Path) -> Result<Exported, Error> {
        let context = self.context().await?;
        let facts = Facts::gather(&context).await?;
        let certificate = facts.certificate.ok_or(Error::CertificateMissing)?;
        let about = calendar::About {
            environment: context.scope.environment,
            language: self.spoken(),
            written_at: context.now(),
        };
        let days = table::days_to_come(&certificate, facts.today);
        let count = u32::try_from(days.len()).unwrap_or(u32::MAX);
        let text = calendar::text(&certificate, &days, &about);
        let file = path.to_owned();
        blocking(move || export::write(&file, "ics", &text)).await?;
        exported(&context, "calendar", path, count).await
    }

    /// Changes what becomes of the matter that a reminder is about.
    async fn settle_reminder(
        &self,
        id: &str,
        change: impl FnOnce(&Writing<'_>, &Series) -> Result<(), valise_store::Error> + Send + 'static,
    ) -> Result<(), Error> {
        let context = self.context().await?;
        let due = table::due(&Facts::gather(&context).await?);
        let found = due
            .into_iter()
            .find(|series| series.due.iter().any(|one| one.id == id))
            .ok_or(Error::ReminderNotFound)?;
        context.write(move |db| change(db, &found)).await?;
        context.changed(Changed::Home, None);
        Ok(())
    }
}

/// Takes what is due, in the transaction of the caller.
fn take(
    db: &Writing<'_>,
    due: Vec<Series>,
    now: Timestamp,
) -> Result<Vec<ReminderView>, valise_store::Error> {
    let mut taken = Vec::new();
    for series in due {
        let mut news = false;
        for one in &series.due {
            news |= db.take_reminder(&one.id, one.due_at, now, longest(now))?;
        }
        if news {
            // One that was put off has been overtaken by the one that is told now.
            for one in &series.due {
                db.reminder_told(&one.id, one.due_at, now)?;
            }
            taken.push(series.view);
        }
    }
    Ok(taken)
}

fn longest(now: Timestamp) -> Timestamp {
    now.saturating_add(LONGEST_SNOOZE).unwrap_or(Timestamp::MAX)
}

#[cfg(test)]
mod tests;
