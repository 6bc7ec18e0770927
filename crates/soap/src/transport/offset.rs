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

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp};
    use reqwest::header::{AGE, DATE, HeaderMap, HeaderValue};

    use super::ClockOffset;

    fn headers(date: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(DATE, HeaderValue::from_static(date))])
    }

    #[test]
    fn learns_from_the_date_of_an_answer() {
        let offset = ClockOffset::default();
        let now: Timestamp = "2026-11-24T08:00:00Z".parse().unwrap();
        offset.learn(now, &headers("Tue, 24 Nov 2026 09:00:01 GMT"));
        assert_eq!(offset.get(), Some(SignedDuration::from_secs(3601)));
        offset.learn(now, &headers("Tue, 24 Nov 2026 07:59:59 GMT"));
        assert_eq!(offset.get(), Some(SignedDuration::from_secs(-1)));
    }

    #[test]
    fn ignores_what_tells_no_time_or_an_old_one() {
        let offset = ClockOffset::default();
        let now: Timestamp = "2026-11-24T08:00:00Z".parse().unwrap();
        offset.learn(now, &HeaderMap::new());
        offset.learn(now, &headers("yesterday"));
        let mut cached = headers("Tue, 24 Nov 2026 07:00:00 GMT");
        cached.insert(AGE, HeaderValue::from_static("3600"));
        offset.learn(now, &cached);
        assert_eq!(offset.get(), None);
    }
}
