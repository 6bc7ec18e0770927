//! When Home says what, in one table. Absolute days, never percentages. The days of a certificate
//! (90, 30, 7) are the states of [`CertificateState`]; the rest is this product's own rule.

use jiff::SignedDuration;
use valise_keystore::CertificateState;

use crate::views::Level;

/// The clock of this device is wrong by more than this: the nurse should know. The platform's
/// time is used in messages all the same.
pub(super) const CLOCK_WRONG: SignedDuration = SignedDuration::from_mins(5);

/// With fewer readings this month than these, their share says nothing yet.
pub(crate) const READINGS_TELLING: u32 = 10;

/// How serious the state of a certificate is.
pub(super) fn level(state: CertificateState) -> Level {
    match state {
        CertificateState::Ok => Level::Ok,
        CertificateState::Renewable => Level::Notice,
        CertificateState::Urgent => Level::Warning,
        CertificateState::Critical
        | CertificateState::Expired
        | CertificateState::NotYetValid
        | CertificateState::Incomplete => Level::Danger,
    }
}
