//! The clock of this device.

use std::sync::Arc;

use valise_core::{Clock, SystemClock};

/// The clock of the operating system.
#[cfg(not(any(debug_assertions, feature = "e2e")))]
pub(crate) fn of_this_device() -> Arc<dyn Clock> {
    Arc::new(SystemClock)
}

/// The clock of the operating system, or one that is `VALISE_CLOCK_DAYS` days off: an end-to-end
/// test can't wait for a certificate to grow old. A release does not look at the variable.
#[cfg(any(debug_assertions, feature = "e2e"))]
pub(crate) fn of_this_device() -> Arc<dyn Clock> {
    let days = std::env::var("VALISE_CLOCK_DAYS").ok();
    match days.and_then(|days| days.parse().ok()) {
        Some(days) => Arc::new(shifted::Shifted(days)),
        None => Arc::new(SystemClock),
    }
}

#[cfg(any(debug_assertions, feature = "e2e"))]
mod shifted {
    use jiff::{SignedDuration, Timestamp};
    use valise_core::{Clock, SystemClock};

    /// So many days ahead of the operating system's clock.
    #[derive(Debug)]
    pub(super) struct Shifted(pub(super) i32);

    impl Clock for Shifted {
        fn now(&self) -> Timestamp {
            let now = SystemClock.now();
            now.saturating_add(SignedDuration::from_hours(24 * i64::from(self.0)))
                .unwrap_or(now)
        }
    }
}
