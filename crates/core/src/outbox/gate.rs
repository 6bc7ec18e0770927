//! Through which several checks are sent side by side.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// As many places as may be sent at the same time, until it is shut.
#[derive(Debug)]
pub(crate) struct Gate {
    places: Arc<Semaphore>,
    width: AtomicUsize,
}

/// One of the places; free again when it is dropped.
pub(crate) type Place = OwnedSemaphorePermit;

impl Gate {
    pub(crate) fn new(width: usize) -> Arc<Self> {
        Arc::new(Self {
            places: Arc::new(Semaphore::new(width)),
            width: AtomicUsize::new(width),
        })
    }

    /// Waits for a place; nothing once the gate is shut.
    pub(crate) async fn enter(&self) -> Option<Place> {
        self.places.clone().acquire_owned().await.ok()
    }

    /// Nothing more leaves; what has its place already is finished.
    pub(crate) fn shut(&self) {
        self.places.close();
    }

    pub(crate) fn is_shut(&self) -> bool {
        self.places.is_closed()
    }

    /// At least so many may leave side by side from now on.
    pub(crate) fn widen(&self, width: usize) {
        let before = self.width.fetch_max(width, Ordering::Relaxed);
        self.places.add_permits(width.saturating_sub(before));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn nobody_enters_a_shut_gate_and_who_waits_is_told() {
        let gate = Gate::new(1);
        let first = gate.enter().await;
        assert!(first.is_some());
        let waiting = gate.clone();
        let waiting = tokio::spawn(async move { waiting.enter().await.is_some() });
        gate.shut();
        assert!(!waiting.await.unwrap());
        assert!(gate.enter().await.is_none() && gate.is_shut());
    }

    #[tokio::test]
    async fn a_gate_gets_wider_and_never_narrower() {
        let gate = Gate::new(1);
        gate.widen(3);
        gate.widen(2);
        let places = [gate.enter().await, gate.enter().await, gate.enter().await];
        assert!(places.iter().all(Option::is_some));
        assert_eq!(gate.places.available_permits(), 0);
    }
}
