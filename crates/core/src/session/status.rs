//! The session as it stands.

use std::sync::atomic::Ordering;

use jiff::{SignedDuration, Timestamp};
use valise_ehealth::{Assertion, renewal};
use valise_store::Session;

use super::destroy::destroy;
use super::{fallback, policy};
use crate::context::{Context, from_word};
use crate::scope::lock;
use crate::views::{Proof, SessionState, SessionView};
use crate::{Error, Valise};

impl Valise {
    /// The session as it stands. Looks at the clock, not at the network; a session that is over is
    /// destroyed.
    ///
    /// # Errors
    /// Those of the keychain and the database.
    pub async fn session_status(&self) -> Result<SessionView, Error> {
        view(&self.context().await?).await
    }
}

/// The session as it stands.
pub(crate) async fn view(context: &Context) -> Result<SessionView, Error> {
    let row = current(context).await?;
    let memory = &context.scope.session;
    let failure = lock(&memory.failure).clone();
    let Some(row) = row else {
        let state = match (memory.opening.load(Ordering::Relaxed), &failure) {
            (true, _) => SessionState::Opening,
            (false, Some(_)) => SessionState::Failed,
            (false, None) => SessionState::None,
        };
        let offset = offset(context, None);
        return Ok(SessionView {
            state,
            proof: None,
            holder: None,
            not_before: None,
            not_on_or_after: None,
            seconds_left: None,
            renews_at: None,
            clock_offset_s: offset.map(seconds),
            fallbacks: fallback::this_month(context).await?,
            attributes: Default::default(),
            error: failure,
        });
    };
    let now = platform_now(context, &row);
    let left = renewal::time_left(row.not_on_or_after, now);
    let proof: Option<Proof> = from_word(&row.proof);
    let offset = offset(context, Some(&row));
    let state = match left < policy::ENDING_SOON {
        true => SessionState::EndingSoon,
        false => SessionState::Active,
    };
    Ok(SessionView {
        state,
        proof,
        renews_at: proof
            .filter(|proof| renews(*proof))
            .and_then(|_| renews_at(&row, offset)),
        holder: Some(row.holder),
        not_before: Some(row.not_before),
        not_on_or_after: Some(row.not_on_or_after),
        seconds_left: Some(seconds(left)),
        clock_offset_s: offset.map(seconds),
        fallbacks: fallback::this_month(context).await?,
        attributes: row.attributes,
        error: failure,
    })
}

/// The open session; one that is over is destroyed on the way.
pub(crate) async fn current(context: &Context) -> Result<Option<Session>, Error> {
    let Some(row) = context.read(|db| db.session()).await? else {
        return Ok(None);
    };
    if !is_over(context, &row) {
        return Ok(Some(row));
    }
    let _gate = context.scope.session.gate.lock().await;
    // Somebody may have opened another one meanwhile.
    match context.read(|db| db.session()).await? {
        Some(row) if is_over(context, &row) => {
            destroy(context, "activity-session_ended").await?;
            Ok(None)
        }
        other => Ok(other),
    }
}

/// Whether the session is over by the platform's clock.
pub(crate) fn is_over(context: &Context, row: &Session) -> bool {
    platform_now(context, row) >= row.not_on_or_after
}

/// The platform's time: measured in this run, or when the session was opened.
pub(crate) fn platform_now(context: &Context, row: &Session) -> Timestamp {
    let now = context.now();
    now.saturating_add(offset(context, Some(row)).unwrap_or_default())
        .unwrap_or(now)
}

fn offset(context: &Context, row: Option<&Session>) -> Option<SignedDuration> {
    let measured = context
        .network()
        .ok()
        .and_then(|network| network.transport.clock_offset());
    measured.or_else(|| Some(SignedDuration::from_millis(row?.clock_offset_ms?)))
}

/// When the session renews by itself, by this device's clock.
fn renews_at(row: &Session, offset: Option<SignedDuration>) -> Option<Timestamp> {
    let assertion = Assertion::restore(row.assertion.clone()).ok()?;
    let due = renewal::renewal_due_at(&assertion);
    due.saturating_sub(offset.unwrap_or_default()).ok()
}

/// Whether a session of this kind renews without anybody doing something.
pub(crate) fn renews(proof: Proof) -> bool {
    match proof {
        Proof::Eid => false,
        Proof::Fallback | Proof::Group => true,
    }
}

fn seconds(duration: SignedDuration) -> i32 {
    i32::try_from(duration.as_secs()).unwrap_or(i32::MAX)
}
