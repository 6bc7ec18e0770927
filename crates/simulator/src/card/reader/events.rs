//! Watching the readers.

use std::sync::mpsc::Receiver;
use std::time::Duration;

use valise_beid::{ReaderEvent, ReaderEvents};

/// The events since the watch began.
pub(super) struct Events {
    receiver: Receiver<ReaderEvent>,
}

impl Events {
    pub(super) fn new(receiver: Receiver<ReaderEvent>) -> Self {
        Events { receiver }
    }
}

impl ReaderEvents for Events {
    fn next(&mut self, patience: Duration) -> Option<ReaderEvent> {
        self.receiver.recv_timeout(patience).ok()
    }
}
