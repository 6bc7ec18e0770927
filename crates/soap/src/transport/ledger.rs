//! The entry of one call, reported once however the call ends.

use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;

use crate::Error;
use crate::observe::{CallObserver, ObservedCall};

/// Reports when it ends, or as `cancelled` when it is dropped before.
pub(super) struct Entry {
    observer: Arc<dyn CallObserver>,
    call: ObservedCall,
    begun: Instant,
}

impl Entry {
    pub(super) fn begin(
        observer: Arc<dyn CallObserver>,
        at: Timestamp,
        host: String,
        purpose: &'static str,
        bytes_out: u64,
    ) -> Self {
        let call = ObservedCall {
            at,
            host,
            purpose,
            bytes_out,
            bytes_in: 0,
            status: None,
            result: "cancelled",
            duration: std::time::Duration::ZERO,
        };
        Self {
            observer,
            call,
            begun: Instant::now(),
        }
    }

    pub(super) fn status(&mut self, status: u16) {
        self.call.status = Some(status);
    }

    pub(super) fn received(&mut self, bytes: usize) {
        self.call.bytes_in += bytes as u64;
    }

    pub(super) fn end<T>(mut self, result: &Result<T, Error>) {
        self.call.result = match result {
            Ok(_) => "ok",
            Err(error) => error.code(),
        };
    }
}

impl Drop for Entry {
    fn drop(&mut self) {
        self.call.duration = self.begun.elapsed();
        self.observer.observed(&self.call);
    }
}
