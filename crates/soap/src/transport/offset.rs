//! The platform's clock, seen through the `Date` header of its answers.

use std::sync::Mutex;

use jiff::{SignedDuration, Timestamp};
use reqwest::header::{AGE, DATE, HeaderMap};

/// The last measured difference.
#[derive(Debug, Default)]
pub(super) struct ClockOffset(Mutex<Option<SignedDuration>>);

impl ClockOffset {
    pub(super) fn get(&self) -> Option<SignedDuration> {
        *self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }

    /// Learns from the head of an answer that arrived at `now`. The header counts whole seconds
    /// and is cut, not rounded: the offset errs by at most a second to the past, where a timestamp
    /// is harmless. An answer out of a cache tells an old time and is not heard.
    pub(super) fn learn(&self, now: Timestamp, headers: &HeaderMap) {
        if headers.contains_key(AGE) {
            return;
        }
        let Some(date) = headers.get(DATE).and_then(|value| value.to_str().ok()) else {
            return;
        };
        let Ok(date) = jiff::fmt::rfc2822::parse(date) else {
            return;
        };
        let offset = date.timestamp().duration_since(now);
        *self
            .0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner) = Some(offset);
    }
}
