//! The times of a session, in one table. The interval of the regular look and the half life are
//! eHealth's ([`valise_ehealth::renewal`]).

use jiff::SignedDuration;

/// Less than this is left: the session is "ending soon".
pub(crate) const ENDING_SOON: SignedDuration = SignedDuration::from_mins(15);

/// A silent renewal that failed is not tried again before this time has passed.
pub(crate) const RENEWAL_PAUSE: SignedDuration = SignedDuration::from_mins(5);

/// The wall clock went this much further than the steady clock: the device slept.
pub(crate) const SLEPT: SignedDuration = SignedDuration::from_secs(90);
