//! Concludes.

use jiff::civil::Date;

use super::{MemberData, Reason, Verdict};

/// The conclusion for a day, or for the whole period asked, and its reasons.
#[must_use]
pub fn verdict(answer: &MemberData, date: Option<Date>) -> (Verdict, Vec<Reason>) {
    let _ = (answer, date);
    (Verdict::Unknown, Vec::new())
}
