//! Telling how far the check of a whole round is.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use jiff::civil::Date;
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::{RecvError, TryRecvError};

use super::run::progress;
use crate::context::Context;
use crate::scope::lock;
use crate::{Changed, Event};

/// How often the progress is told at most.
const TOLD_EVERY: Duration = Duration::from_millis(200);

/// The rounds whose progress is being told.
#[derive(Default)]
pub(crate) struct Memory {
    followed: Mutex<BTreeSet<Date>>,
}

/// Tells how far a round is whenever one of its checks moves, until it is over, its environment is
/// left, or the app ends.
pub(super) fn follow(context: &Context, day: Date) {
    if !lock(&context.scope.round.followed).insert(day) {
        return;
    }
    // A program that ends must not be kept by what it has to tell.
    let (scope, shared) = (
        Arc::downgrade(&context.scope),
        Arc::downgrade(&context.shared),
    );
    let (database, mut events) = (context.database().clone(), context.shared.subscribe());
    tokio::spawn(async move {
        let mut told = None;
        loop {
            let (Some(scope), Some(shared)) = (scope.upgrade(), shared.upgrade()) else {
                return;
            };
            let now = shared.ports.clock.now();
            let read = database.run(move |store| Ok(store.read(|db| progress(db, day, now))?));
            let left = !Arc::ptr_eq(&scope, &shared.scope());
            let progress = read.await.ok().flatten().filter(|_| !left);
            if let Some(progress) = progress
                && told != Some(progress)
            {
                shared.tell(Event::Round { day, progress });
                told = Some(progress);
            }
            if progress.is_none_or(|progress| progress.done == progress.total) {
                lock(&scope.round.followed).remove(&day);
                // The colours are complete now.
                let (what, id) = (Changed::Round, None);
                return shared.tell(Event::Changed { what, id });
            }
            drop((scope, shared));
            if !moves(&mut events).await {
                return;
            }
        }
    });
}

/// Waits until checks moved, and a little longer for others that move at the same time. Whether
/// the app still lives.
async fn moves(events: &mut Receiver<Event>) -> bool {
    loop {
        match events.recv().await {
            Ok(event) if !is_about_checks(&event) => {}
            Ok(_) | Err(RecvError::Lagged(_)) => break,
            Err(RecvError::Closed) => return false,
        }
    }
    tokio::time::sleep(TOLD_EVERY).await;
    // What was told meanwhile is in the rows that are read next.
    while !matches!(
        events.try_recv(),
        Err(TryRecvError::Empty | TryRecvError::Closed)
    ) {}
    true
}

fn is_about_checks(event: &Event) -> bool {
    let about = [Changed::Check, Changed::Round];
    matches!(event, Event::Changed { what, .. } if about.contains(what))
}
