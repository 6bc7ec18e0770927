//! The outbox: what was written down leaves from here, when it may.
//!
//! A check is a row. A sender takes it by a lease (one statement of the database), so that two
//! windows, or the app and the command line, never send the same one; [`sender`] tells which
//! senders still run. [`drain`] sends what is due side by side and stops when the platform is not
//! reached ([`network`]), refuses several times in a row or was paused by the nurse ([`flow`]).
//! [`Valise::work`] does that for as long as the app lives, woken by a [`bell`].

mod bell;
mod drain;
mod flow;
mod gate;
mod list;
mod network;
mod sender;
mod worker;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

pub(crate) use bell::Bell;
pub(crate) use drain::{Listener, drain, some};
pub(crate) use flow::Flow;
pub(crate) use gate::{Gate, Place};
pub(crate) use sender::Sender;

use crate::context::Context;
use crate::views::{QueueView, TryView};
use crate::{Changed, Error, Event, Valise, activity, check};

/// What is known of the outbox of one environment, in memory only.
#[derive(Default)]
pub(crate) struct Memory {
    /// One drain at a time.
    turn: tokio::sync::Mutex<()>,
    pub(crate) network: network::Network,
    /// Whether the counts are about to be told.
    telling: AtomicBool,
}

/// The counts are told at most this often.
const TELLING: Duration = Duration::from_millis(200);

impl Valise {
    /// What has not been answered yet, oldest first, with the reason of each.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn queue(&self) -> Result<QueueView, Error> {
        view(&self.context().await?).await
    }

    /// Sends what waits now, whatever its pause, and lets a stopped queue go on. Answers at once
    /// where a worker runs ([`Valise::work`]), else when everything was tried.
    ///
    /// # Errors
    /// Those of the keychain and the database.
    pub async fn send_queue(&self) -> Result<QueueView, Error> {
        let context = self.context().await?;
        let now = context.now();
        context
            .write(move |db| {
                Flow::change(db, Flow::go_on)?;
                db.wake_all(now)
            })
            .await?;
        context.scope.outbox.network.changed();
        self.go(&context).await?;
        view(&context).await
    }

    /// Stops the queue until the nurse lets it go on; what is on its way is finished.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn pause_queue(&self) -> Result<QueueView, Error> {
        let context = self.context().await?;
        let now = context.now();
        context
            .write(move |db| {
                Flow::change(db, |flow| flow.stop(now))?;
                activity::Line::new("check", "activity-queue_paused").append(db, now)
            })
            .await?;
        told(&context);
        view(&context).await
    }

    /// Lets the queue go on, whoever stopped it.
    ///
    /// # Errors
    /// Those of the keychain and the database.
    pub async fn resume_queue(&self) -> Result<QueueView, Error> {
        let context = self.context().await?;
        let now = context.now();
        context
            .write(move |db| {
                Flow::change(db, Flow::go_on)?;
                activity::Line::new("check", "activity-queue_resumed").append(db, now)
            })
            .await?;
        told(&context);
        self.go(&context).await?;
        view(&context).await
    }

    /// Cancels those of these checks that are neither answered nor on their way.
    ///
    /// # Errors
    /// Those of the database.
    pub async fn cancel_checks(&self, check_ids: Vec<String>) -> Result<QueueView, Error> {
        let context = self.context().await?;
        let now = context.now();
        let cancelled = context
            .write(move |db| {
                let mut cancelled = Vec::new();
                for id in check_ids {
                    if let Some(found) = db.check(&id)?
                        && db.cancel_check(&id)?
                    {
                        activity::Line::new("check", "activity-check_cancelled")
                            .about(&found.person_id)
                            .of_check(&id)
                            .append(db, now)?;
                        cancelled.push(id);
                    }
                }
                Ok(cancelled)
            })
            .await?;
        for id in cancelled {
            check::told(&context, &id);
        }
        view(&context).await
    }

    /// Every try to send a check, the first one first.
    ///
    /// # Errors
    /// [`Error::CheckNotFound`], those of the database.
    pub async fn check_history(&self, check_id: &str) -> Result<Vec<TryView>, Error> {
        let context = self.context().await?;
        check::required(&context, check_id).await?;
        let id = check_id.to_owned();
        let tries = context.read(move |db| db.tries(&id)).await?;
        let views = tries.into_iter().map(|one| TryView {
            number: one.number,
            input_reference: one.input_reference,
            started_at: one.started_at,
            ended_at: one.ended_at,
            result: one.result,
        });
        Ok(views.collect())
    }

    /// There may be something to send: the worker looks, or this call sends it.
    pub(crate) async fn go(&self, context: &Context) -> Result<(), Error> {
        let bell = &context.shared.bell;
        if bell.is_answered() {
            bell.ring();
            return Ok(());
        }
        drain(context, false).await?;
        Ok(())
    }
}

/// The queue as it stands.
async fn view(context: &Context) -> Result<QueueView, Error> {
    let (queued, flow, counts, last_answer_at) = context
        .read(|db| {
            Ok((
                db.queued_checks()?,
                Flow::read(db)?,
                db.queue_counts()?,
                db.last_answer_at()?,
            ))
        })
        .await?;
    let network = context.scope.outbox.network.state();
    let around = list::Surroundings {
        now: context.now(),
        today: context.today(),
        flow,
        network,
    };
    let items = queued.into_iter().map(|one| list::item(one, &around));
    Ok(QueueView {
        items: items.collect(),
        waiting: counts.waiting,
        needs_you: counts.needs_you,
        sending: counts.sending,
        paused: around.flow.pause,
        online: network,
        last_answer_at,
    })
}

/// Tells how many wait, are sent and need the nurse, and that Home changed: soon, and once for many
/// checks that move at the same time.
pub(crate) fn told(context: &Context) {
    if context.scope.outbox.telling.swap(true, Ordering::Relaxed) {
        return;
    }
    // A program that ends must not be kept by what it had to tell.
    let (database, scope) = (context.database().clone(), Arc::downgrade(&context.scope));
    let shared = Arc::downgrade(&context.shared);
    tokio::spawn(async move {
        tokio::time::sleep(TELLING).await;
        let (Some(scope), Some(shared)) = (scope.upgrade(), shared.upgrade()) else {
            return;
        };
        scope.outbox.telling.store(false, Ordering::Relaxed);
        let counts = database
            .run(|store| Ok(store.read(|db| db.queue_counts())?))
            .await;
        if let Ok(counts) = counts {
            shared.tell(Event::Queue {
                waiting: counts.waiting,
                sending: counts.sending,
                needs_you: counts.needs_you,
            });
        }
        shared.tell(Event::Changed {
            what: Changed::Home,
            id: None,
        });
    });
}
