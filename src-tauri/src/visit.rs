//! Whether the nurse is with a patient: reminders wait until she is not.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use tokio::sync::Notify;

/// So long after the window said so last, a visit counts as over: a page that stays open on a
/// forgotten tablet holds nothing back.
const LONGEST: Duration = Duration::from_secs(10 * 60);

/// Whether the nurse is with a patient.
#[derive(Default)]
pub(crate) struct Visit {
    said_at: Mutex<Option<Instant>>,
    over: Notify,
}

impl Visit {
    /// The window says that a visit goes on, or is over.
    pub(crate) fn set(&self, busy: bool) {
        self.set_at(busy.then(Instant::now));
        if !busy {
            self.over.notify_one();
        }
    }

    fn set_at(&self, said_at: Option<Instant>) {
        *self.said_at.lock().unwrap_or_else(PoisonError::into_inner) = said_at;
    }

    /// Whether a visit goes on.
    pub(crate) fn goes_on(&self) -> bool {
        let said_at = *self.said_at.lock().unwrap_or_else(PoisonError::into_inner);
        said_at.is_some_and(|at| at.elapsed() < LONGEST)
    }

    /// Waits until the window says that a visit is over.
    pub(crate) async fn over(&self) {
        self.over.notified().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_visit_ends_when_it_is_said_or_after_a_while() {
        let visit = Visit::default();
        assert!(!visit.goes_on());
        visit.set(true);
        assert!(visit.goes_on());
        visit.set(false);
        assert!(!visit.goes_on());
        visit.set_at(Instant::now().checked_sub(LONGEST));
        assert!(!visit.goes_on());
    }
}
