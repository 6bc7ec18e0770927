//! How long proof is kept.
//!
//! The years are the nurse's setting. A promise is never shortened afterwards: with fewer years,
//! what was kept before stays until the day it was promised; with more, everything stays longer.
//! Past its time nothing goes by itself: the nurse is reminded, and says so.

use jiff::civil::Date;
use jiff::{Span, Timestamp};

use crate::context::Context;
use crate::views::RetentionView;
use crate::{Error, activity, brussels, settings};

/// What is past its time within these days is announced.
const SOON: i64 = 30;

/// The last day on which something of this instant is kept.
pub(super) fn kept_until(made_at: Timestamp, years: u8) -> Date {
    brussels::day(made_at).saturating_add(Span::new().years(years))
}

/// What was made before this instant is past the setting on this day.
fn horizon(day: Date, years: u8) -> Timestamp {
    brussels::midnight(day.saturating_sub(Span::new().years(years)))
}

/// The state of things today.
pub(super) async fn view(context: &Context) -> Result<RetentionView, Error> {
    let today = brussels::day(context.now());
    let soon = today.saturating_add(Span::new().days(SOON));
    context
        .read(move |db| {
            let years = settings::within(db)?.evidence_years;
            let oldest = db.oldest_kept_evidence()?;
            Ok(RetentionView {
                years,
                due: db.evidence_past(horizon(today, years), today)?,
                due_soon: db.evidence_past(horizon(soon, years), soon)?,
                first_on: oldest
                    .map(|oldest| kept_until(oldest.made_at, years).max(oldest.kept_until)),
            })
        })
        .await
}

/// Removes the checks that are past their time; how many.
pub(super) async fn remove(context: &Context) -> Result<u32, Error> {
    let now = context.now();
    let today = brussels::day(now);
    context
        .write(move |db| {
            let years = settings::within(db)?.evidence_years;
            let mut removed = 0_u32;
            for check_id in db.checks_past(horizon(today, years), today)? {
                removed += u32::from(db.remove_evidence_of_check(&check_id, now)?);
            }
            if removed > 0 {
                activity::Line::new("evidence", "activity-evidence_removed")
                    .with("count", removed.to_string())
                    .append(db, now)?;
            }
            Ok(removed)
        })
        .await
}
