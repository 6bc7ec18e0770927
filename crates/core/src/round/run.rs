//! Checking a whole round, and how far that is.
//!
//! All checks are written down in one transaction; from then on the outbox has them, and the
//! progress is counted from their rows. So it is right after a restart too.

use jiff::Timestamp;
use jiff::civil::Date;
use valise_store::{Reading, RoundCheck};

use super::follow::follow;
use super::look;
use crate::check::Asked;
use crate::context::{Context, from_word};
use crate::outbox::Flow;
use crate::views::{CheckOptions, CheckState, RoundProgress, RoundView};
use crate::{Changed, Error, Valise, activity, settings};

/// The pace is measured over so many checks that ended last.
const MEASURED: usize = 12;

/// The last time that a whole day was checked.
pub(super) struct Run {
    pub(super) round: valise_store::Round,
    pub(super) checks: Vec<RoundCheck>,
}

impl Run {
    pub(super) fn read(db: &Reading<'_>, day: Date) -> Result<Option<Self>, valise_store::Error> {
        let Some(round) = db.round(day)? else {
            return Ok(None);
        };
        let checks = db.round_checks(day)?;
        Ok(Some(Self { round, checks }))
    }

    /// How far it is.
    pub(super) fn progress(&self, now: Timestamp, paused: bool) -> RoundProgress {
        let count = |wanted: fn(&RoundCheck) -> bool| {
            let found = self.checks.iter().filter(|check| wanted(check));
            u32::try_from(found.count()).unwrap_or(u32::MAX)
        };
        let (total, done, later) = (count(|_| true), count(is_done), count(is_later));
        let moving = total - done - later;
        RoundProgress {
            total,
            done,
            later,
            skipped: self.round.skipped,
            paused,
            seconds_left: self.seconds_left(moving, now).filter(|_| !paused),
        }
    }

    /// The time that the checks under way still take, at the pace of those that ended last.
    fn seconds_left(&self, moving: u32, now: Timestamp) -> Option<u32> {
        if moving == 0 {
            return None;
        }
        let since = self.round.moved_at.max(self.round.started_at);
        let mut ended: Vec<Timestamp> = self
            .checks
            .iter()
            .filter(|check| is_done(check) || is_later(check))
            .filter_map(|check| check.ended_at)
            .filter(|at| since <= *at && *at <= now)
            .collect();
        ended.sort_unstable();
        let last = *ended.last()?;
        let measured = ended.len().min(MEASURED);
        let first = ended
            .len()
            .checked_sub(MEASURED + 1)
            .and_then(|before| ended.get(before).copied())
            .unwrap_or(since);
        let each =
            last.duration_since(first).as_secs_f64() / f64::from(u32::try_from(measured).ok()?);
        // Nothing has ended for far longer than usual: nobody knows how long it still takes.
        let quiet = now.duration_since(last).as_secs_f64();
        if quiet > 10.0 + 5.0 * each {
            return None;
        }
        whole_seconds(each * f64::from(moving))
    }
}

/// Rounded up; nothing for more than a day.
fn whole_seconds(seconds: f64) -> Option<u32> {
    let seconds = std::time::Duration::try_from_secs_f64(seconds.ceil()).ok()?;
    u32::try_from(seconds.as_secs())
        .ok()
        .filter(|seconds| *seconds < 86_400)
}

fn state(check: &RoundCheck) -> CheckState {
    from_word(&check.state).unwrap_or(CheckState::NeedsYou)
}

fn is_done(check: &RoundCheck) -> bool {
    matches!(
        state(check),
        CheckState::Answered | CheckState::NeedsYou | CheckState::GivenUp | CheckState::Cancelled
    )
}

/// Tried without an answer; it waits for its next try.
fn is_later(check: &RoundCheck) -> bool {
    state(check) == CheckState::WaitingForNetwork && check.attempts > 0
}

impl Valise {
    /// Writes down a check of every patient of a day and answers at once; the outbox sends them.
    /// A patient with two visits is asked once, one with a fresh answer not at all; a check
    /// about the day that is not over yet is not written down twice.
    ///
    /// # Errors
    /// A day that can't be asked about, those of the database.
    pub async fn check_round(&self, day: Date) -> Result<RoundProgress, Error> {
        let context = self.context().await?;
        let freshness = settings::read(&context).await?.freshness_days;
        let round = context.read(move |db| look::Round::read(db, day)).await?;
        let mut asked = Vec::new();
        let (mut skipped, mut refusal) = (0, None);
        let known = round.known();
        for person in round.people.values() {
            let fresh = known
                .get(person.id.as_str())
                .is_some_and(|known| known.is_fresh(day, freshness) && !known.is_under_way());
            if fresh {
                skipped += 1;
                continue;
            }
            let options = CheckOptions {
                reference_date: Some(day),
                ..CheckOptions::default()
            };
            match Asked::new(&context, person.clone(), options) {
                Ok(question) => asked.push(question),
                // Whoever can't be asked about does not keep the others from being asked.
                Err(error) => refusal = Some(error),
            }
        }
        if let (Some(error), true) = (refusal, asked.is_empty()) {
            return Err(error);
        }
        drop(known);
        let now = context.now();
        context
            .write(move |db| {
                let mut ids = Vec::with_capacity(asked.len());
                for question in &asked {
                    ids.push(question.write(db)?.0);
                }
                let round = valise_store::Round {
                    day,
                    started_at: now,
                    moved_at: now,
                    skipped,
                };
                db.put_round(&round, &ids)?;
                activity::Line::new("round", "activity-round_checked")
                    .with("count", ids.len().to_string())
                    .append(db, now)
            })
            .await?;
        moved(&context);
        follow(&context, day);
        context.shared.bell.ring();
        let progress = context.read(move |db| progress(db, day, now)).await?;
        Ok(progress.unwrap_or_default())
    }

    /// Pauses the queue; today's round.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn pause_round(&self) -> Result<RoundView, Error> {
        self.pause_queue().await?;
        let context = self.context().await?;
        moved(&context);
        look::view(&context, context.today()).await
    }

    /// Lets the queue go on; today's round.
    ///
    /// # Errors
    /// Those of the keychain and the database.
    pub async fn resume_round(&self) -> Result<RoundView, Error> {
        let context = self.context().await?;
        let now = context.now();
        context.write(move |db| db.rounds_moved(now)).await?;
        self.resume_queue().await?;
        moved(&context);
        look::view(&context, context.today()).await
    }

    /// Cancels the checks of a round that are not being sent and have no end yet.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn cancel_round(&self, day: Date) -> Result<RoundView, Error> {
        let context = self.context().await?;
        let now = context.now();
        context
            .write(move |db| {
                let mut cancelled = 0;
                for check in db.round_checks(day)? {
                    if !is_done(&check) && db.cancel_check(&check.check_id)? {
                        cancelled += 1;
                    }
                }
                activity::Line::new("round", "activity-round_cancelled")
                    .with("count", cancelled.to_string())
                    .append(db, now)
            })
            .await?;
        moved(&context);
        look::view(&context, day).await
    }
}

/// Many checks moved at once.
fn moved(context: &Context) {
    context.changed(Changed::Check, None);
    context.changed(Changed::Round, None);
    context.changed(Changed::Home, None);
}

/// How far the round of a day is.
pub(super) fn progress(
    db: &Reading<'_>,
    day: Date,
    now: Timestamp,
) -> Result<Option<RoundProgress>, valise_store::Error> {
    let paused = Flow::read(db)?.pause.is_some();
    Ok(Run::read(db, day)?.map(|run| run.progress(now, paused)))
}

#[cfg(test)]
mod tests;
