//! What wakes the worker.

use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::Notify;

use crate::scope::lock;

/// Rung whenever there may be something to send; the worker waits for it and for nothing else but
/// the next time it has set itself.
#[derive(Default)]
pub(crate) struct Bell {
    rung: Notify,
    /// Whether a worker listens in this program.
    answered: AtomicBool,
    /// Whether the network changed or the device woke up since the worker looked.
    signalled: AtomicBool,
    /// When the worker looks again by itself.
    next: Mutex<Option<Timestamp>>,
}

impl Bell {
    /// There may be something to send.
    pub(crate) fn ring(&self) {
        self.rung.notify_one();
    }

    /// The network changed, or the device woke up.
    pub(crate) fn signal(&self) {
        self.signalled.store(true, Ordering::Relaxed);
        self.ring();
    }

    /// Whether a worker listens.
    pub(crate) fn is_answered(&self) -> bool {
        self.answered.load(Ordering::Relaxed)
    }

    pub(crate) fn answer(&self) -> Answering<'_> {
        self.answered.store(true, Ordering::Relaxed);
        Answering(self)
    }

    /// Whether it was signalled since the last time.
    pub(crate) fn take_signal(&self) -> bool {
        self.signalled.swap(false, Ordering::Relaxed)
    }

    /// Whether the time has come that the worker waits for: its own timer does not see a clock that
    /// was set.
    pub(crate) fn is_due(&self, now: Timestamp) -> bool {
        lock(&self.next).is_some_and(|next| next <= now)
    }

    /// Waits until it is rung, or until `next`.
    pub(crate) async fn wait(&self, next: Option<Timestamp>, now: Timestamp) {
        *lock(&self.next) = next;
        let Some(next) = next else {
            return self.rung.notified().await;
        };
        let left = Duration::try_from(next.duration_since(now)).unwrap_or_default();
        let _ = tokio::time::timeout(left, self.rung.notified()).await;
    }
}

/// As long as the worker listens.
pub(crate) struct Answering<'a>(&'a Bell);

impl Drop for Answering<'_> {
    fn drop(&mut self) {
        self.0.answered.store(false, Ordering::Relaxed);
    }
}
