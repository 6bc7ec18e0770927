//! Looks at the session when time passed, the device woke up or the network changed.

use std::time::{Duration, SystemTime};

use tauri::{AppHandle, Manager, Runtime};
use tokio::time::{Instant, MissedTickBehavior};
use valise_core::views::TickReason;

use crate::Shell;

/// How often the heartbeat looks. The session's own rules decide what is due; looking is cheap.
const INTERVAL: Duration = Duration::from_secs(60);

/// How long after the start it looks for the first time.
const FIRST: Duration = Duration::from_secs(5);

/// A gap on the wall clock this much longer than the interval: the device slept. Timers do not
/// count sleep on every system, the wall clock does.
const SLEPT: Duration = Duration::from_secs(30);

/// Starts the heartbeat; it lives as long as the app.
pub(crate) fn start<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move {
        // the window shows itself first
        let mut timer = tokio::time::interval_at(Instant::now() + FIRST, INTERVAL);
        timer.set_missed_tick_behavior(MissedTickBehavior::Delay);
        let mut looked_at = SystemTime::now();
        loop {
            timer.tick().await;
            let now = SystemTime::now();
            let reason = reason(now.duration_since(looked_at).ok());
            looked_at = now;
            look(&app, reason).await;
        }
    });
}

/// The system says that the app comes back from the background (tablets).
pub(crate) fn resumed<R: Runtime>(app: &AppHandle<R>) {
    let app = app.clone();
    tauri::async_runtime::spawn(async move { look(&app, TickReason::Resume).await });
}

async fn look<R: Runtime>(app: &AppHandle<R>, reason: TickReason) {
    // Linux says "resumed" at the very start too, before the use cases are there.
    let Some(shell) = app.try_state::<Shell>() else {
        return;
    };
    let valise = shell.valise().clone();
    // A failure is part of the session's state, which the use case has already told the window.
    let _ = valise.tick(reason).await;
}

/// Why it is time to look; `elapsed` is nothing when the wall clock went backwards.
fn reason(elapsed: Option<Duration>) -> TickReason {
    match elapsed {
        Some(elapsed) if elapsed <= INTERVAL + SLEPT => TickReason::Timer,
        Some(_) | None => TickReason::Resume,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_on_the_wall_clock_is_a_resume() {
        assert_eq!(reason(Some(Duration::ZERO)), TickReason::Timer);
        assert_eq!(reason(Some(INTERVAL)), TickReason::Timer);
        assert_eq!(reason(Some(INTERVAL + SLEPT)), TickReason::Timer);
        assert_eq!(reason(Some(Duration::from_secs(3600))), TickReason::Resume);
        assert_eq!(reason(None), TickReason::Resume);
    }
}
