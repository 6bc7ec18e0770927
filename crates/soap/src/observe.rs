//! Who watches the calls: the ledger of everything that leaves the device.

use std::time::Duration;

use jiff::Timestamp;

/// One outgoing call as the ledger sees it. Never a body, a header or a query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ObservedCall {
    /// When it began, by the clock of this machine.
    pub at: Timestamp,
    /// The host (and port, when it is not the usual one) that was addressed.
    pub host: String,
    /// Why it was made, a word of the use case such as `session` or `member_data`.
    pub purpose: &'static str,
    /// Bytes of the body that was sent, before any transport encoding.
    pub bytes_out: u64,
    /// Bytes of the body that was received, after decompression; what had arrived if it broke off.
    pub bytes_in: u64,
    /// The HTTP status, when there was an answer at all.
    pub status: Option<u16>,
    /// `ok`, `cancelled` when the caller stopped waiting, or the code of the error.
    pub result: &'static str,
    /// How long it took, by the machine's steady clock.
    pub duration: Duration,
}

/// Is told about each call once, when it ends.
pub trait CallObserver: Send + Sync {
    /// Called when a call ended, in whatever way. Must not block for long.
    fn observed(&self, call: &ObservedCall);
}

/// Watches nothing, for tools and tests.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoObserver;

impl CallObserver for NoObserver {
    fn observed(&self, _call: &ObservedCall) {}
}
