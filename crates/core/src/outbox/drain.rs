//! Sending side by side: what is due, or some checks that somebody named.

use std::collections::VecDeque;
use std::sync::Arc;

use jiff::Timestamp;
use tokio::task::JoinSet;
use valise_store::{CheckError, NextDue};

use super::flow::Flow;
use super::gate::Gate;
use super::network;
use crate::check::policy::{self, Class};
use crate::check::{self, Sent};
use crate::context::{Context, word};
use crate::views::CheckState;
use crate::{Changed, Error, brussels, session, settings};

/// Sends what is due, until nothing is or nothing may leave; when to look again, if time alone
/// decides. `changed`: the network changed or the device woke up.
pub(crate) async fn drain(context: &Context, changed: bool) -> Result<Option<Timestamp>, Error> {
    let outbox = &context.scope.outbox;
    let _turn = outbox.turn.lock().await;
    check::release(context).await?;
    if changed {
        outbox.network.changed();
        let now = context.now();
        let codes = policy::network_codes();
        context.write(move |db| db.wake_parked(now, &codes)).await?;
    }
    if may_leave(context, changed).await? {
        let concurrency = usize::from(settings::read(context).await?.concurrency);
        pool(context, Source::Due, concurrency, Nobody).await?;
    }
    next(context).await
}

/// Hears of every check that came to rest.
pub(crate) trait Listener: Send + Sync {
    /// Whether more may be sent after this one.
    fn rested(
        &self,
        context: &Context,
        check_id: &str,
    ) -> impl Future<Output = Result<bool, Error>> + Send;
}

/// Nobody listens.
struct Nobody;

impl Listener for Nobody {
    async fn rested(&self, _: &Context, _: &str) -> Result<bool, Error> {
        Ok(true)
    }
}

/// Sends these checks, whatever their pause; stops handing out new ones when the listener says so,
/// or for the reasons that stop the queue.
pub(crate) async fn some(
    context: &Context,
    check_ids: Vec<String>,
    listener: impl Listener + 'static,
) -> Result<(), Error> {
    let _turn = context.scope.outbox.turn.lock().await;
    let concurrency = usize::from(settings::read(context).await?.concurrency);
    pool(
        context,
        Source::These(check_ids.into()),
        concurrency,
        listener,
    )
    .await
}

/// What is due, and how the queue flows.
struct Look {
    now: Timestamp,
    due: NextDue,
    parked: u32,
    flow: Flow,
}

async fn look(context: &Context) -> Result<Look, Error> {
    let (now, today) = (context.now(), context.today());
    context
        .read(move |db| {
            Ok(Look {
                now,
                due: db.next_due(now, today)?,
                parked: db.queue_counts()?.parked,
                flow: Flow::read(db)?,
            })
        })
        .await
}

/// Whether anything may leave now; where it may not, what is due says why.
async fn may_leave(context: &Context, changed: bool) -> Result<bool, Error> {
    let seen = look(context).await?;
    if seen.flow.allowed(seen.now, 1) == 0 || (seen.due.now == 0 && seen.parked == 0) {
        return Ok(false);
    }
    if session::current(context).await?.is_none() {
        let error = check::kept(&Error::NoSession);
        park(context, CheckState::WaitingForSession, error).await?;
        return Ok(false);
    }
    let outbox = &context.scope.outbox;
    if changed || outbox.network.is_down() || seen.parked > 0 {
        let missed = match outbox.network.unreached(seen.now) {
            Some(error) => Err(error),
            None => network::look(context).await,
        };
        if let Err(error) = missed {
            park(context, CheckState::WaitingForNetwork, error).await?;
            return Ok(false);
        }
        context
            .write(move |db| db.wake_parked(seen.now, &[]))
            .await?;
    }
    // Without its key (a password that nobody typed, a locked keychain) nothing can leave.
    if let Err(error) = session::live(context).await {
        tracing::info!(code = error.code(), "what waits can't leave");
        park(context, CheckState::WaitingForSession, check::kept(&error)).await?;
        return Ok(false);
    }
    Ok(true)
}

/// Everything that is due waits, with the reason, in one statement.
async fn park(context: &Context, state: CheckState, error: CheckError) -> Result<(), Error> {
    let (sender, now, today) = (context.sender().clone(), context.now(), context.today());
    let state = word(&state);
    let parked = context
        .write(move |db| db.park_due(&state, &error, sender.name(), now, today))
        .await?;
    if parked > 0 {
        context.changed(Changed::Check, None);
        super::told(context);
    }
    Ok(())
}

/// When to look again.
async fn next(context: &Context) -> Result<Option<Timestamp>, Error> {
    let seen = look(context).await?;
    let pause = seen.flow.pause.as_ref();
    if let Some(pause) = pause {
        // Nothing leaves before its end, whatever is due.
        return Ok(pause.until);
    }
    let parked = (seen.parked > 0).then(|| context.scope.outbox.network.look_at());
    let times = [
        seen.due.at,
        seen.due.on.map(brussels::midnight),
        parked.flatten(),
    ];
    Ok(times.into_iter().flatten().min())
}

/// Where the checks come from.
enum Source {
    Due,
    These(VecDeque<String>),
}

/// Sends side by side, never more than allowed at a time. The next ones are made ready meanwhile.
async fn pool(
    context: &Context,
    mut source: Source,
    concurrency: usize,
    listener: impl Listener + 'static,
) -> Result<(), Error> {
    let mut allowed = allowed(context, concurrency).await?;
    let (gate, listener) = (Gate::new(allowed), Arc::new(listener));
    let due = matches!(source, Source::Due);
    let mut under_way = JoinSet::new();
    let mut taken = VecDeque::new();
    let mut failure = None;
    loop {
        while !gate.is_shut() && under_way.len() < ahead(allowed, concurrency) {
            if taken.is_empty() {
                taken = match &mut source {
                    Source::These(ids) => std::mem::take(ids),
                    Source::Due => take(context, ahead(allowed, concurrency)).await?,
                };
            }
            let Some(check_id) = taken.pop_front() else {
                break;
            };
            let (context, gate, listener) = (context.clone(), gate.clone(), listener.clone());
            under_way.spawn(async move {
                let sent = check::send_through(gate.clone(), &context, &check_id, due).await;
                let sent = match sent {
                    // Its person was removed from the list, and she took it along.
                    Err(Error::CheckNotFound | Error::PersonNotFound) if due => return Ok(()),
                    sent => sent?,
                };
                // What was not answered keeps its place until it is clear whether the next may leave.
                let goes_on = sent.shut_out()
                    || (listener.rested(&context, &check_id).await?
                        && judge(&context, &sent).await?);
                if !goes_on {
                    gate.shut();
                }
                Ok::<(), Error>(())
            });
        }
        let Some(ended) = under_way.join_next().await else {
            break;
        };
        if let Err(error) = ended.unwrap_or(Err(Error::Internal)) {
            failure.get_or_insert(error);
            gate.shut();
        }
        if !gate.is_shut() {
            allowed = self::allowed(context, concurrency).await?;
            match allowed {
                0 => gate.shut(),
                width => gate.widen(width),
            }
        }
    }
    if due {
        let sender = context.sender().clone();
        context.write(move |db| db.let_go(sender.name())).await?;
    }
    failure.map_or(Ok(()), Err)
}

/// How many are under way or made ready: one to follow for each place; nobody follows the one that
/// is tried after a pause.
fn ahead(allowed: usize, concurrency: usize) -> usize {
    match allowed == concurrency {
        true => allowed * 2,
        false => allowed,
    }
}

async fn allowed(context: &Context, concurrency: usize) -> Result<usize, Error> {
    let flow = context.read(Flow::read).await?;
    Ok(flow.allowed(context.now(), concurrency))
}

/// Takes the next page of what is due. While the queue is paused, there is none.
async fn take(context: &Context, page: usize) -> Result<VecDeque<String>, Error> {
    let (sender, now, today) = (context.sender().clone(), context.now(), context.today());
    let limit = u32::try_from(page).unwrap_or(u32::MAX);
    let until = now.saturating_add(policy::LEASE).unwrap_or(now);
    let taken = context
        .write(move |db| match Flow::read(db)?.allowed(now, page) {
            0 => Ok(Vec::new()),
            _ => db.lease_due(sender.name(), now, today, until, limit),
        })
        .await?;
    Ok(taken.into())
}

/// Whether more may be sent after this one.
async fn judge(context: &Context, sent: &Sent) -> Result<bool, Error> {
    let network = &context.scope.outbox.network;
    match (sent.class(), sent.error()) {
        (Some(Class::Session), Some(error)) => {
            park(context, CheckState::WaitingForSession, error.clone()).await?;
            return Ok(false);
        }
        (Some(Class::Network | Class::Blocked), Some(error)) => {
            // One look tells whether this question met bad luck or all of them would.
            if let Err(error) = network::look(context).await {
                park(context, CheckState::WaitingForNetwork, error).await?;
                return Ok(false);
            }
            let (code, now) = (error.code.clone(), context.now());
            context
                .write(move |db| Flow::change(db, |flow| flow.refused(&code, now)))
                .await?;
        }
        (None, _) if !sent.reached() => {}
        // A pause since then keeps the next one from beginning.
        (None, _) => {
            network.answered();
            return Ok(true);
        }
        _ => network.answered(),
    }
    Ok(allowed(context, 1).await? > 0)
}
