//! Days and times as people in Brussels write them.

use std::sync::LazyLock;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
pub(crate) use valise_mycarenet::member_data::care_day as day;

/// Central European time by rule, in force since 1996; no time zone database is needed, which not
/// every device has.
static BRUSSELS: LazyLock<TimeZone> =
    LazyLock::new(|| TimeZone::posix("CET-1CEST,M3.5.0,M10.5.0/3").unwrap_or(TimeZone::UTC));

/// The first instant of a day.
pub(crate) fn midnight(day: Date) -> Timestamp {
    at(day, 0)
}

/// The instant at which a day is over, for the end of a search; nothing for none.
pub(crate) fn end(day: Option<Date>) -> Option<Timestamp> {
    Some(midnight(day?.tomorrow().ok()?))
}

/// The full hour of a day.
pub(crate) fn at(day: Date, hour: i8) -> Timestamp {
    let wanted = day.at(hour.clamp(0, 23), 0, 0, 0);
    // Only a day at the end of the calendar has no instant.
    BRUSSELS.to_timestamp(wanted).unwrap_or(Timestamp::MAX)
}

/// A day as people write it: `24/11/2026`.
pub(crate) fn written(date: Date) -> String {
    date.strftime("%d/%m/%Y").to_string()
}

/// A time of day as people write it: `14:02`.
pub(crate) fn time(instant: Timestamp) -> String {
    BRUSSELS.to_datetime(instant).strftime("%H:%M").to_string()
}

/// When something happens, seen from a day: the time, and the day too when it is another one.
pub(crate) fn seen_from(today: Date, instant: Timestamp) -> String {
    let (date, time) = (day(instant), time(instant));
    match date == today {
        true => time,
        false => format!("{} {time}", written(date)),
    }
}

/// A time of day with seconds, as files want it: `14:02:07`.
pub(crate) fn clock(instant: Timestamp) -> String {
    BRUSSELS
        .to_datetime(instant)
        .strftime("%H:%M:%S")
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_in_brussels() {
        let begins = |text: &str| midnight(text.parse().unwrap()).to_string();
        assert_eq!(begins("2026-11-24"), "2026-11-23T23:00:00Z");
        assert_eq!(begins("2026-07-24"), "2026-07-23T22:00:00Z");
        // The day of the change has 23 hours, and begins in winter time.
        assert_eq!(begins("2026-03-29"), "2026-03-28T23:00:00Z");
        let change = "2026-03-29".parse().unwrap();
        assert_eq!(at(change, 7).to_string(), "2026-03-29T05:00:00Z");
        assert_eq!(day(midnight(change)), change);
    }

    #[test]
    fn days_and_times_are_written_as_people_do() {
        let instant: Timestamp = "2026-11-24T13:02:00Z".parse().unwrap();
        assert_eq!(written(self::day(instant)), "24/11/2026");
        assert_eq!(time(instant), "14:02");
        assert_eq!(clock(instant), "14:02:00");
        let midnight = midnight(self::day(instant));
        assert_eq!(midnight.to_string(), "2026-11-23T23:00:00Z");
    }
}
