//! The session ready to sign with: looked at before each call, renewed silently from half its life
//! on.

use std::sync::Arc;

use jiff::Timestamp;
use valise_ehealth::{Assertion, renewal};
use valise_store::Session;

use super::destroy::destroy;
use super::key::{self, Key};
use super::open::asked;
use super::policy;
use super::status::{is_over, platform_now, renews};
use crate::context::{Context, from_word};
use crate::scope::lock;
use crate::views::{Door, Proof};
use crate::{Changed, Error, activity, profile};

/// The session ready to sign with.
#[derive(Clone)]
pub(crate) struct Live {
    pub(crate) assertion: Arc<Assertion>,
    pub(crate) key: Arc<Key>,
    row: Arc<Session>,
}

impl Live {
    /// The platform's time, for a message that leaves now.
    pub(crate) fn platform_now(&self, context: &Context) -> Timestamp {
        platform_now(context, &self.row)
    }
}

/// The open session. Renewed when that is due and can be done silently; a renewal that fails is
/// remembered and costs nothing as long as the session itself lasts.
pub(crate) async fn live(context: &Context) -> Result<Live, Error> {
    let _gate = context.scope.session.gate.lock().await;
    let row = usable(context).await?;
    let key = key::open(context, &row.certificate_id, None).await?;
    let live = ready(&row, key)?;
    if !is_due(context, &row, &live.assertion) {
        return Ok(live);
    }
    match renew(context, &row, &live.key).await {
        Ok(renewed) => Ok(renewed),
        Err(error) => {
            *lock(&context.scope.session.failure) = Some(error.view());
            context.changed(Changed::Session, None);
            Ok(live)
        }
    }
}

/// The session with a new assertion, because the platform no longer accepts `refused`. When
/// another call has renewed it meanwhile, that one serves.
pub(crate) async fn renewed(context: &Context, refused: &Live) -> Result<Live, Error> {
    let _gate = context.scope.session.gate.lock().await;
    let row = usable(context).await?;
    let key = key::open(context, &row.certificate_id, None).await?;
    let live = ready(&row, key)?;
    if live.assertion.id() != refused.assertion.id() {
        return Ok(live);
    }
    let proof: Option<Proof> = from_word(&row.proof);
    if !proof.is_some_and(renews) {
        destroy(context, "activity-session_ended").await?;
        return Err(Error::SessionEnded);
    }
    match renew(context, &row, &live.key).await {
        // The platform refuses the old session and a new one: there is none any more.
        Err(Error::Ehealth(error)) if !matches!(error, valise_ehealth::Error::Transport(_)) => {
            let error = Error::Ehealth(error);
            destroy(context, "activity-session_ended").await?;
            *lock(&context.scope.session.failure) = Some(error.view());
            Err(error)
        }
        other => other,
    }
}

/// The row of the open session; the caller holds the gate.
async fn usable(context: &Context) -> Result<Session, Error> {
    let row = context
        .read(|db| db.session())
        .await?
        .ok_or(Error::NoSession)?;
    if is_over(context, &row) {
        destroy(context, "activity-session_ended").await?;
        return Err(Error::SessionEnded);
    }
    Ok(row)
}

fn ready(row: &Session, key: Arc<Key>) -> Result<Live, Error> {
    let assertion = Assertion::restore(row.assertion.clone())?;
    Ok(Live {
        assertion: Arc::new(assertion),
        key,
        row: Arc::new(row.clone()),
    })
}

/// Whether the session is to be renewed now: half its life is over, it renews silently, and the
/// last attempt was not a moment ago.
fn is_due(context: &Context, row: &Session, assertion: &Assertion) -> bool {
    let proof: Option<Proof> = from_word(&row.proof);
    let tried_at = *lock(&context.scope.session.renewal_tried_at);
    let paused = tried_at
        .is_some_and(|tried_at| context.now().duration_since(tried_at) < policy::RENEWAL_PAUSE);
    let due = renewal::renewal_due(assertion, platform_now(context, row));
    due && !paused && proof.is_some_and(renews)
}

async fn renew(context: &Context, row: &Session, key: &Arc<Key>) -> Result<Live, Error> {
    *lock(&context.scope.session.renewal_tried_at) = Some(context.now());
    let profile = profile::required(context).await?;
    let proof = from_word(&row.proof).unwrap_or(Proof::Fallback);
    let door = from_word(&row.door).unwrap_or(Door::WsTrust);
    let mut renewed = asked(context, key, &profile, proof, door, None).await?;
    let now = context.now();
    renewed.opened_at = row.opened_at;
    renewed.renewed_at = Some(now);
    let live = ready(&renewed, key.clone())?;
    context
        .write(move |db| {
            db.put_session(&renewed)?;
            activity::Line::new("session", "activity-session_renewed").append(db, now)
        })
        .await?;
    *lock(&context.scope.session.failure) = None;
    *lock(&context.scope.session.renewal_tried_at) = None;
    context.changed(Changed::Session, None);
    Ok(live)
}
