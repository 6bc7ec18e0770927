//! When a check is sent again by itself, in one table.
//!
//! Source: the strategy for a day's round in the field's dossier on member data: network failures
//! and outages are tried again after 1, 5, 15 and 60 minutes until a day has passed; everything
//! else needs a person. The pauses and the limit are this product's own rule.

use jiff::{SignedDuration, Timestamp};

/// Pauses after the first, second… try.
const PAUSES: [SignedDuration; 4] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(15),
    SignedDuration::from_mins(60),
];

/// A check that has not been answered after this time is given up.
pub(crate) const GIVE_UP: SignedDuration = SignedDuration::from_hours(24);

/// How long a try may last before another process believes that this one was ended: longer than
/// the longest call.
pub(crate) const LEASE: SignedDuration = SignedDuration::from_secs(75);

/// A round stops after so many failures of the same kind in a row: the platform is down, or does
/// not want us.
pub(crate) const ROUND_STOPS: u32 = 3;

/// The clock of the message was refused, and the measured offset moved by at least this much: the
/// message is sent once more.
pub(crate) const TELLING_OFFSET: SignedDuration = SignedDuration::from_secs(20);

/// Of a fault, or of an answer that can't be read, no more bytes are kept than these: a fault has
/// a few thousand, and a page of somebody else's server is not worth more room.
pub(crate) const LONGEST_UNREAD: usize = 1_000_000;

/// When a check is sent again after its `attempts`-th try failed.
pub(crate) fn next_attempt(now: Timestamp, attempts: u32) -> Timestamp {
    let index = usize::try_from(attempts.saturating_sub(1)).unwrap_or(usize::MAX);
    let pause = PAUSES
        .get(index)
        .or(PAUSES.last())
        .copied()
        .unwrap_or_default();
    now.saturating_add(pause).unwrap_or(now)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_to_an_hour() {
        let now = Timestamp::UNIX_EPOCH;
        let minutes: Vec<_> = [0, 1, 2, 3, 4, 5, 100]
            .map(|attempts| next_attempt(now, attempts).duration_since(now).as_mins())
            .into();
        assert_eq!(minutes, [1, 1, 5, 15, 60, 60, 60]);
    }
}
