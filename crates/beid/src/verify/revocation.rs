//! Whether a certificate was revoked: what to ask where, and what an answer is worth.
//!
//! Nothing here touches a network: the caller fetches from the [`addresses`] a certificate names,
//! keeps what it got until its next update, and has it judged by [`read_ocsp`] or [`read_crl`].
//! Ask only about certificates whose chain is proven: the addresses come from the certificate.

mod addresses;
mod crl;
mod ocsp;
mod scope;
mod signed_with;
mod time;

use jiff::{SignedDuration, Timestamp};

use crate::verify::standing::{Reason, Standing};

pub use addresses::{Addresses, addresses};
pub use crl::read_crl;
pub use ocsp::{ocsp_request, read_ocsp};

/// How far the clocks of the authority and of this machine may be apart.
const CLOCK_SKEW: SignedDuration = SignedDuration::from_mins(5);

/// How long an answer that names no next update is believed.
const WITHOUT_NEXT_UPDATE: SignedDuration = SignedDuration::from_hours(24);

/// What an authority says about one certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RevocationStatus {
    /// Not revoked.
    Good {
        /// When the authority knew that.
        at: Timestamp,
        /// When it will know more; the answer may be kept until then.
        next_update: Option<Timestamp>,
    },
    /// Revoked or suspended.
    Revoked {
        /// Since when.
        since: Timestamp,
        /// Why.
        reason: RevocationReason,
    },
    /// The authority does not know the certificate.
    Unknown,
    /// The answer says nothing about the certificate.
    Unusable(Unusable),
}

/// Why a certificate was revoked, as far as it matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RevocationReason {
    /// Suspended: it may become valid again.
    OnHold,
    /// The key is in the wrong hands.
    KeyCompromise,
    /// Any other reason, or none given.
    Other,
}

/// Why an answer cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Unusable {
    /// The bytes are no answer of this kind.
    #[error("the bytes are no answer")]
    Unreadable,
    /// The responder says it cannot answer.
    #[error("the responder refuses to answer")]
    Refused,
    /// It is not signed by the authority that issued the certificate, nor by its responder.
    #[error("the answer is not signed by the authority")]
    Signature,
    /// It is about another certificate.
    #[error("the answer is about another certificate")]
    OtherCertificate,
    /// It comes from the future.
    #[error("the answer is not yet valid")]
    NotYetValid,
    /// A newer one is due.
    #[error("the answer is too old")]
    TooOld,
    /// It is signed over SHA-1, or in a way that no authority uses.
    #[error("the answer is signed over a hash that is not accepted")]
    Weak,
    /// The list speaks for other authorities too, so that a number in it names no certificate by
    /// itself.
    #[error("the list is an indirect one")]
    Indirect,
    /// The list covers only a part of the certificates or of the reasons.
    #[error("the list is only a part of one")]
    Partial,
}

/// Whose certificate was asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whose {
    /// The holder's: the card may be lost or blocked, what the register signed stays right.
    Holder,
    /// The register's: nothing it signed is proven any more.
    Register,
}

impl RevocationStatus {
    /// What the status means for a card.
    pub fn standing(self, whose: Whose) -> Standing {
        let reason = match (self, whose) {
            (Self::Good { .. }, _) => return Standing::Proven,
            (Self::Revoked { .. }, Whose::Register) => Reason::RegisterRevoked,
            (Self::Revoked { reason, .. }, Whose::Holder) => {
                if reason == RevocationReason::OnHold {
                    Reason::OnHold
                } else {
                    Reason::Revoked
                }
            }
            (Self::Unknown, _) => Reason::UnknownCertificate,
            (Self::Unusable(Unusable::Weak), _) => Reason::WeakAnswer,
            (Self::Unusable(Unusable::Indirect), _) => Reason::IndirectList,
            (Self::Unusable(_), _) => Reason::Unavailable,
        };
        Standing::NotProven(reason)
    }
}

/// Checks that an answer is neither from the future nor too old.
fn check_times(
    this_update: Timestamp,
    next_update: Option<Timestamp>,
    at: Timestamp,
) -> Result<(), Unusable> {
    let later =
        |instant: Timestamp, by: SignedDuration| instant.checked_add(by).unwrap_or(Timestamp::MAX);
    if this_update > later(at, CLOCK_SKEW) {
        return Err(Unusable::NotYetValid);
    }
    let until = next_update.unwrap_or_else(|| later(this_update, WITHOUT_NEXT_UPDATE));
    if at > later(until, CLOCK_SKEW) {
        return Err(Unusable::TooOld);
    }
    Ok(())
}

#[cfg(test)]
mod tests;
