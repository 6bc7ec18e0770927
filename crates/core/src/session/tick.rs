//! The heartbeat.

use std::time::Instant;

use valise_ehealth::{Service, renewal};

use super::policy;
use super::status::current;
use crate::context::Context;
use crate::continuity::Route;
use crate::scope::lock;
use crate::views::{SessionView, TickReason};
use crate::{Error, Valise, outbox};

impl Valise {
    /// The heartbeat: looks at the session (expiry, silent renewal) and sends what waits, or has the
    /// worker send it where one runs ([`Valise::work`]). Call it every minute, on resume and on network change, and after a session was opened. The look
    /// itself happens every 15 minutes, and at once after sleep or a change of network; a jump of
    /// the wall clock counts as sleep.
    ///
    /// # Errors
    /// Those of the keychain and the database; a failed renewal or check is no error here, its own
    /// state says so.
    pub async fn tick(&self, reason: TickReason) -> Result<SessionView, Error> {
        let context = self.context().await?;
        let reason = if slept(&context) {
            TickReason::Resume
        } else {
            reason
        };
        look(&context, reason).await?;
        let (bell, changed) = (&self.shared.bell, reason != TickReason::Timer);
        match bell.is_answered() {
            true if changed => bell.signal(),
            true if bell.is_due(context.now()) => bell.ring(),
            true => {}
            false => drop(outbox::drain(&context, changed).await?),
        }
        super::view(&context).await
    }
}

/// Whether the wall clock went further than the steady clock since the last heartbeat, or
/// backwards.
fn slept(context: &Context) -> bool {
    let (wall, steady) = (context.now(), Instant::now());
    let before = lock(&context.scope.session.heartbeat).replace((wall, steady));
    let Some((wall_before, steady_before)) = before else {
        return false;
    };
    let passed = steady.duration_since(steady_before);
    let passed = jiff::SignedDuration::try_from(passed).unwrap_or_default();
    let gap = wall.duration_since(wall_before) - passed;
    gap.abs() > policy::SLEPT
}

/// Looks at the session when it is time.
async fn look(context: &Context, reason: TickReason) -> Result<(), Error> {
    let Some(row) = current(context).await? else {
        return Ok(());
    };
    let now = context.now();
    let elapsed = now.duration_since(row.checked_at);
    let regular = elapsed >= renewal::CHECK_INTERVAL || elapsed.is_negative();
    if reason == TickReason::Timer && !regular {
        return Ok(());
    }
    if reason != TickReason::Timer {
        measure_clock(context).await;
    }
    match super::live(context).await {
        Ok(_) | Err(Error::NoSession | Error::SessionEnded) => {}
        // Only a call needs the key; the session itself is sound.
        Err(error) => tracing::info!(code = error.code(), "the session was not renewed"),
    }
    context.write(move |db| db.session_checked(now)).await
}

/// After sleep or in another network the clock may have been set. No answer is no harm: the next
/// call measures it too.
pub(super) async fn measure_clock(context: &Context) {
    let Ok(network) = context.network() else {
        return;
    };
    let Ok(route) = Route::begin(context, Service::Sts).await else {
        return;
    };
    let transport = &network.transport;
    if let Err(error) = transport.measure_clock(route.url(), "clock").await {
        tracing::info!(code = error.code(), "the platform's clock was not measured");
    }
}
