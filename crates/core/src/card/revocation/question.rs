//! What to ask about a card, and whom.

use jiff::Timestamp;
use valise_beid::verify::proven_register;
use valise_beid::verify::revocation::{Addresses, Whose, addresses};
use valise_beid::{CardBytes, Certificate, CertificateFault, Reason, Trust, check_holder};

/// About one certificate, whose chain is proven: the addresses to ask come from it.
pub(super) struct Question {
    pub(super) whose: Whose,
    pub(super) certificate: Certificate,
    pub(super) issuer: Certificate,
    pub(super) addresses: Addresses,
}

/// About both certificates of a card.
pub(super) struct Questions {
    /// About the holder's authentication certificate, or why there is nothing to ask.
    pub(super) holder: Result<Question, Reason>,
    /// About the register's; nothing where it names no address.
    pub(super) register: Option<Question>,
}

/// What there is to ask about a card. `also` is an origin that may be asked besides the authority's
/// own hosts.
pub(super) fn questions(
    card: &CardBytes<'_>,
    trust: &Trust,
    also: Option<&str>,
    at: Timestamp,
) -> Questions {
    let ask = |whose, certificate: Certificate, issuer: Option<&[u8]>| {
        let addresses = addresses(&certificate, also.as_slice());
        if addresses == Addresses::default() {
            return Err(Reason::Unavailable);
        }
        let issuer = Certificate::parse(issuer.unwrap_or_default());
        Ok(Question {
            whose,
            certificate,
            issuer: issuer.map_err(|_| Reason::CertificateUnreadable)?,
            addresses,
        })
    };
    let register = proven_register(card, trust, at)
        .and_then(|certificate| ask(Whose::Register, certificate, card.root).ok());
    let file = card.authentication_certificate.unwrap_or_default();
    let holder = match Certificate::parse(file) {
        Err(CertificateFault::Absent) => Err(Reason::Absent),
        _ => {
            let checked = check_holder(card, trust, at);
            match checked.certificate() {
                Some(proven) => ask(Whose::Holder, proven.clone(), card.citizen_authority),
                None => Err(checked.chain.reason().unwrap_or(Reason::OtherHolder)),
            }
        }
    };
    Questions { holder, register }
}
