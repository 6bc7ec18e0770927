//! Until when a reminder is put off.

use jiff::{SignedDuration, Timestamp, ToSpan as _};

use crate::brussels;
use crate::views::Snooze;

/// "Later today" is so much later,
const LATER: SignedDuration = SignedDuration::from_hours(3);
/// but not after this hour of the evening,
const EVENING: i8 = 22;
/// and never sooner than this.
const SOONEST: SignedDuration = SignedDuration::from_hours(1);

/// "Tomorrow" and "next week" mean this hour: before the first visit, when the round is looked at.
const MORNING: i8 = 6;

/// The instant at which it is told again; hours are those of Brussels.
pub(super) fn until(snooze: Snooze, now: Timestamp) -> Timestamp {
    let today = brussels::day(now);
    let morning_in = |days: i64| {
        let day = today.checked_add(days.days()).unwrap_or(today);
        brussels::at(day, MORNING)
    };
    match snooze {
        Snooze::LaterToday => {
            let later = now.saturating_add(LATER).unwrap_or(now);
            let soonest = now.saturating_add(SOONEST).unwrap_or(now);
            later.min(brussels::at(today, EVENING)).max(soonest)
        }
        Snooze::Tomorrow => morning_in(1),
        Snooze::NextWeek => morning_in(7),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reminder_is_put_off_in_hours_of_brussels() {
        let ends = |snooze, now: &str| until(snooze, now.parse().unwrap()).to_string();
        let noon = "2026-11-24T11:00:00Z";
        assert_eq!(ends(Snooze::LaterToday, noon), "2026-11-24T14:00:00Z");
        assert_eq!(ends(Snooze::Tomorrow, noon), "2026-11-25T05:00:00Z");
        assert_eq!(ends(Snooze::NextWeek, noon), "2026-12-01T05:00:00Z");
        let evening = "2026-11-24T19:00:00Z";
        assert_eq!(ends(Snooze::LaterToday, evening), "2026-11-24T21:00:00Z");
        let night = "2026-11-24T22:30:00Z";
        assert_eq!(ends(Snooze::LaterToday, night), "2026-11-24T23:30:00Z");
        // After midnight in Brussels, tomorrow is the day after.
        let after_midnight = "2026-11-24T23:10:00Z";
        assert_eq!(
            ends(Snooze::Tomorrow, after_midnight),
            "2026-11-26T05:00:00Z"
        );
        // Summer time begins in the week between.
        let before_summer = "2026-03-24T11:00:00Z";
        assert_eq!(
            ends(Snooze::NextWeek, before_summer),
            "2026-03-31T04:00:00Z"
        );
    }
}
