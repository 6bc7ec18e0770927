//! Brussels time: care days, and the dates without a zone in MyCareNet messages.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::TimeZone;

/// Central European time by rule, in force since 1996: no time zone database is needed, which
/// not every device has.
static BRUSSELS: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap_or(TimeZone::UTC));

/// The wall clock in Brussels.
pub(crate) fn local(instant: Timestamp) -> DateTime {
    BRUSSELS.to_datetime(instant)
}

/// The calendar day in Brussels: the day of care at this instant.
#[must_use]
pub fn care_day(instant: Timestamp) -> Date {
    local(instant).date()
}
