//! When a session is renewed, as tables of policy.
//!
//! A renewal asks anew with [`crate::issue`], which works at both doors; the renew request of
//! WS-Trust would save nothing, since the same key signs either way.

use jiff::{SignedDuration, Timestamp};
use openssl::x509::X509Ref;

use crate::assertion::Assertion;
use crate::distinguished_name::timestamp;

/// How often an open session is looked at, besides after sleep, after a change of network and
/// before each call.
pub const CHECK_INTERVAL: SignedDuration = SignedDuration::from_mins(15);

/// The instant from which a session is renewed: half of its life, as the official connector's
/// sliding window does.
pub fn renewal_due_at(assertion: &Assertion) -> Timestamp {
    let life = assertion
        .not_on_or_after()
        .duration_since(assertion.not_before());
    assertion
        .not_before()
        .saturating_add(life / 2)
        .unwrap_or(assertion.not_on_or_after())
}

/// Whether a session is to be renewed at `now` (the platform's time), over ones included.
pub fn renewal_due(assertion: &Assertion, now: Timestamp) -> bool {
    now >= renewal_due_at(assertion)
}

/// The end of a session that is held by the key of `certificate`: the assertion's own, or the
/// certificate's when that comes first.
pub fn ends_at(assertion: &Assertion, certificate: &X509Ref) -> Timestamp {
    let end = assertion.not_on_or_after();
    timestamp(certificate.not_after()).map_or(end, |not_after| end.min(not_after))
}

/// How much is left at `now` (the platform's time), never less than nothing.
pub fn time_left(ends_at: Timestamp, now: Timestamp) -> SignedDuration {
    ends_at.duration_since(now).max(SignedDuration::ZERO)
}
