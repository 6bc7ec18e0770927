//! Every call that left this device. Calls are noted when they end, and written down with the next
//! change of the database, so that a check costs no write of its own for them.

use std::sync::{Mutex, PoisonError};

use valise_soap::{CallObserver, ObservedCall};
use valise_store::Call;

/// Calls that ended and are not written down yet.
#[derive(Default)]
pub(crate) struct Ledger(Mutex<Vec<Call>>);

impl Ledger {
    /// Takes what is to be written down.
    pub(crate) fn take(&self) -> Vec<Call> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Puts back what could not be written down, before anything that came in between.
    pub(crate) fn put_back(&self, mut calls: Vec<Call>) {
        let mut waiting = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        calls.append(&mut waiting);
        *waiting = calls;
    }
}

impl CallObserver for Ledger {
    fn observed(&self, call: &ObservedCall) {
        let line = Call {
            id: 0,
            at: call.at,
            host: call.host.clone(),
            purpose: call.purpose.to_owned(),
            bytes_out: u32::try_from(call.bytes_out).unwrap_or(u32::MAX),
            bytes_in: u32::try_from(call.bytes_in).unwrap_or(u32::MAX),
            result: call.result.to_owned(),
            milliseconds: u32::try_from(call.duration.as_millis()).unwrap_or(u32::MAX),
        };
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(line);
    }
}
