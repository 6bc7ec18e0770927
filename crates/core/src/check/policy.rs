//! What follows each failure, and when a check is sent again by itself: one table each.
//!
//! Source: the retry matrix and the strategy for a day's round in the field's dossier on member
//! data. Network failures, HTTP 429 and 5xx, the outage codes of the service bus and failures inside
//! MyCareNet or the insurer are tried again after 1, 5, 15 and 60 minutes and at the end of the day;
//! a refused session is renewed once; everything else needs a person. The jitter, the end of the
//! day, the pauses of the queue and all limits are this product's own rule.
//!
//! The detail codes of MyCareNet have their classes in `valise_mycarenet`
//! ([`valise_mycarenet::member_data::DETAIL_CODES`]); here they arrive as `core.insurer_down`,
//! `core.check_refused` and the like.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};

use crate::{Error, brussels};

/// What follows a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// The platform was not reached, or the connection broke: again later, and the network is
    /// looked at before anything else leaves.
    Network,
    /// The platform or the insurer is down or busy: again later.
    Later,
    /// Nobody knows what it was: once more, later.
    OnceLater,
    /// Something stands between: a proxy, a certificate. It leaves once that is gone.
    Blocked,
    /// There is no session that serves: it leaves once there is.
    Session,
    /// The session is not accepted: renewed, and asked once more at once.
    NewSession,
    /// The time is not accepted: measured, and asked once more at once if it was wrong.
    Clock,
    /// A person must look; asking the same again changes nothing.
    Person,
}

/// What follows a failure, by its code. What is not listed needs a person.
const CLASSES: &[(&str, Class)] = &[
    // not reached
    ("soap.host_not_found", Class::Network),
    ("soap.no_connection", Class::Network),
    ("soap.timeout", Class::Network),
    ("soap.truncated", Class::Network),
    ("soap.proxy_refused", Class::Network),
    // practice: its platform does not run at the moment
    ("core.endpoint_missing", Class::Network),
    // something in between
    ("soap.proxy_credentials", Class::Blocked),
    ("soap.proxy_settings", Class::Blocked),
    ("soap.tls", Class::Blocked),
    ("soap.tls_not_valid_now", Class::Blocked),
    ("soap.tls_other_name", Class::Blocked),
    ("soap.tls_unknown_issuer", Class::Blocked),
    // the platform
    ("soap.soa_00001", Class::OnceLater),
    ("soap.soa_01001", Class::NewSession),
    ("soap.soa_02001", Class::Later),
    ("soap.soa_02002", Class::Later),
    ("soap.security_invalid_token", Class::NewSession),
    ("soap.security_failed_authentication", Class::NewSession),
    ("soap.security_token_unavailable", Class::NewSession),
    ("soap.security_message_expired", Class::Clock),
    // MyCareNet and the insurers
    ("core.insurer_down", Class::Later),
    // the session
    ("core.no_session", Class::Session),
    ("core.session_ended", Class::Session),
    ("core.password_needed", Class::Session),
];

/// Failures that say that the platform is down or does not want us, whatever is asked.
const REFUSALS: &[&str] = &[
    "soap.soa_01001",
    "soap.soa_01002",
    "soap.soa_02001",
    "soap.soa_02002",
    "soap.status",
];

/// The codes of [`Class::Network`] and [`Class::Blocked`]: what another network may heal.
pub(crate) fn network_codes() -> Vec<&'static str> {
    let of_the_network = |class| matches!(class, Class::Network | Class::Blocked);
    CLASSES
        .iter()
        .filter(|(_, class)| of_the_network(*class))
        .map(|(code, _)| *code)
        .collect()
}

/// What follows this failure.
pub(crate) fn class(error: &Error) -> Class {
    match error {
        Error::Vault(_) => Class::Session,
        Error::Soap(valise_soap::Error::Status { status })
        | Error::Ehealth(valise_ehealth::Error::Transport(valise_soap::Error::Status { status })) => {
            match status {
                429 | 500..=599 => Class::Later,
                _ => Class::Person,
            }
        }
        // Only a renewal asks the token service here: the platform no longer accepts the old
        // session and refuses a new one.
        Error::Ehealth(error) if !matches!(error, valise_ehealth::Error::Transport(_)) => {
            Class::Session
        }
        error => class_of(error.code()),
    }
}

/// The same by its code alone.
pub(crate) fn class_of(code: &str) -> Class {
    let known = CLASSES.iter().find(|(known, _)| *known == code);
    known.map_or(Class::Person, |(_, class)| *class)
}

/// Whether this failure says that the platform is down or does not want us.
pub(crate) fn is_refusal(code: &str) -> bool {
    REFUSALS.contains(&code)
}

/// Whether this failure says nothing about the platform: it was not reached, or not asked.
pub(crate) fn says_nothing(code: &str) -> bool {
    code.starts_with("vault.")
        || code.starts_with("ehealth.")
        || matches!(
            class_of(code),
            Class::Network | Class::Blocked | Class::Session
        )
}

/// Whether something stands between that somebody must remove.
pub(crate) fn is_blocked(code: &str) -> bool {
    class_of(code) == Class::Blocked
}

/// Pauses after the first, second… sending that failed.
const PAUSES: [SignedDuration; 4] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(15),
    SignedDuration::from_mins(60),
];

/// The last try of the day, in Brussels: devices are still on, and the day's care is over.
const END_OF_DAY: i8 = 22;

/// A pause is shortened by up to this many thousandths, so that what failed together is not sent
/// together again.
const JITTER: i64 = 200;

/// The last try of the day is up to this much earlier.
const JITTER_OF_DAY: SignedDuration = SignedDuration::from_mins(20);

/// How long a try may last before another process believes that this one was ended: longer than
/// the longest call. Only counts where no lock tells whether a process still runs.
pub(crate) const LEASE: SignedDuration = SignedDuration::from_secs(75);

/// A message that waited this long before it could leave is made anew.
pub(crate) const STALE: Duration = Duration::from_secs(5);

/// So many refusals of the platform in a row stop the queue.
pub(crate) const REFUSALS_THAT_STOP: u32 = 3;

/// How long the queue then stands still before one question is tried, the first time, the second…
const STOPS: [SignedDuration; 3] = [
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(15),
    SignedDuration::from_mins(60),
];

/// How long the platform is left alone after it could not be reached, the first time, the second…
/// A new network or the end of a sleep does not wait for it.
const LOOKS: [SignedDuration; 4] = [
    SignedDuration::from_mins(1),
    SignedDuration::from_mins(2),
    SignedDuration::from_mins(5),
    SignedDuration::from_mins(15),
];

/// What an answer left out is asked once more after this time.
pub(crate) const REST_AFTER: SignedDuration = SignedDuration::from_hours(1);

/// A care date further ahead than these days is a slip of the pen.
pub(crate) const DAYS_AHEAD: i32 = 366;

/// The clock of the message was refused, and the measured offset moved by at least this much: the
/// message is sent once more.
pub(crate) const TELLING_OFFSET: SignedDuration = SignedDuration::from_secs(20);

/// Of a fault, or of an answer that can't be read, no more bytes are kept than these: a fault has
/// a few thousand, and a page of somebody else's server is not worth more room.
pub(crate) const LONGEST_UNREAD: usize = 1_000_000;

/// When a check is sent again after so many sendings in a row failed; nothing: it is given up.
/// `spread` is the jitter, 0 to 999.
pub(crate) fn next_attempt(now: Timestamp, failures: u32, spread: u32) -> Option<Timestamp> {
    let spread = i64::from(spread.min(999));
    let index = usize::try_from(failures.saturating_sub(1)).unwrap_or(usize::MAX);
    if let Some(pause) = PAUSES.get(index) {
        let shorter = pause
            .as_millis()
            .saturating_mul(i128::from(JITTER * spread))
            / 1_000_000;
        let shorter = SignedDuration::from_millis(i64::try_from(shorter).unwrap_or_default());
        return now.saturating_add(*pause - shorter).ok();
    }
    if index > PAUSES.len() {
        return None;
    }
    let end = brussels::at(brussels::day(now), END_OF_DAY);
    let earlier = SignedDuration::from_millis(
        i64::try_from(JITTER_OF_DAY.as_millis() * i128::from(spread) / 1000).unwrap_or_default(),
    );
    let last = end.saturating_sub(earlier).unwrap_or(end);
    (last > now).then_some(last)
}

/// The jitter of a check after so many failures: always the same for the same check, and as good
/// as any other number.
pub(crate) fn spread(check_id: &str, failures: u32) -> u32 {
    // FNV-1a, 32 bits
    let bytes = check_id.bytes().chain(failures.to_le_bytes());
    let mixed = bytes.fold(0x811c_9dc5_u32, |mixed, byte| {
        (mixed ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    });
    (mixed ^ (mixed >> 15)) % 1000
}

/// When one question is tried, after the queue was stopped `stops` times before.
pub(crate) fn tried_again_at(now: Timestamp, stops: u32) -> Timestamp {
    after(now, &STOPS, stops)
}

/// When the platform is looked for again, after it was missed `times` times before.
pub(crate) fn looked_again_at(now: Timestamp, times: u32) -> Timestamp {
    after(now, &LOOKS, times)
}

fn after(now: Timestamp, pauses: &[SignedDuration], before: u32) -> Timestamp {
    let index = usize::try_from(before).unwrap_or(usize::MAX);
    let pause = pauses.get(index).or(pauses.last()).copied();
    now.saturating_add(pause.unwrap_or_default()).unwrap_or(now)
}

#[cfg(test)]
mod tests;
