//! The share of the readings of a month that count.

use super::month::Month;
use super::{rules, view};
use crate::Error;
use crate::context::{Context, from_word};
use crate::views::{ReadingMeter, ReadingView};

/// How many readings there are, and how many count.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Share {
    pub(crate) total: u32,
    pub(crate) counting: u32,
    /// The threshold in percent.
    pub(crate) threshold: u32,
}

impl Share {
    /// In percent, rounded down; nothing without readings.
    pub(crate) fn percent(self) -> Option<u32> {
        let percent = u64::from(self.counting) * 100;
        let percent = percent.checked_div(u64::from(self.total))?;
        u32::try_from(percent).ok()
    }

    /// Whether less counts than should. Not a question of the rounded figure.
    pub(crate) fn is_below(self) -> bool {
        u64::from(self.counting) * 100 < u64::from(self.threshold) * u64::from(self.total)
    }
}

/// The share of this month, for Home.
pub(crate) async fn share(context: &Context) -> Result<Share, Error> {
    let (first, last) = Month::of(context.today()).days();
    let counts = context
        .read(move |db| db.reading_counts(first, last))
        .await?;
    let mut share = Share {
        threshold: rules::in_force(first).threshold_percent,
        ..Share::default()
    };
    for one in counts {
        let (Some(entry_type), Some(medium)) = (from_word(&one.entry_type), from_word(&one.medium))
        else {
            continue;
        };
        let forged = one.signature.as_deref() == Some(view::FORGED);
        share.total += one.count;
        if rules::in_force(one.day).counts(entry_type, medium, forged) {
            share.counting += one.count;
        }
    }
    Ok(share)
}

/// The meter of a month, of its readings, newest first.
pub(super) fn meter(month: Month, readings: Vec<ReadingView>) -> ReadingMeter {
    let rule = rules::in_force(month.days().0);
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let total = number(readings.len());
    let exceptions: Vec<_> = readings.into_iter().filter(|one| !one.counts).collect();
    let share = Share {
        total,
        counting: total - number(exceptions.len()),
        threshold: rule.threshold_percent,
    };
    ReadingMeter {
        month: month.to_string(),
        total,
        counting: share.counting,
        percent: share.percent(),
        threshold: share.threshold,
        source: rule.source.clone(),
        exceptions,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_share_is_rounded_down_and_below_is_not_rounded_at_all() {
        let share = |counting, total| Share {
            total,
            counting,
            threshold: 90,
        };
        assert_eq!(share(0, 0).percent(), None);
        assert!(!share(0, 0).is_below());
        assert_eq!(share(9, 10).percent(), Some(90));
        assert!(!share(9, 10).is_below());
        assert_eq!(share(899, 999).percent(), Some(89));
        assert!(share(899, 999).is_below());
        assert!(share(899_999_999, 1_000_000_000).is_below());
        assert!(!share(u32::MAX, u32::MAX).is_below());
    }
}
