//! One call at the platform: its time, and the faults that strike it.

use jiff::Timestamp;
use openssl::x509::X509Ref;

use crate::faults::FaultKind;
use crate::platform::Platform;
use crate::security::identity_card;

/// One call at the platform.
#[derive(Debug)]
pub(crate) struct Visit<'p> {
    pub(crate) platform: &'p Platform,
    /// The time by the platform's clock, wrong or not.
    pub(crate) now: Timestamp,
    /// The faults that strike this call.
    pub(crate) struck: Vec<FaultKind>,
}

impl Visit<'_> {
    /// Whether a fault strikes this call.
    pub(crate) fn is_struck_by(&self, kind: &FaultKind) -> bool {
        self.struck.contains(kind)
    }

    /// Why the certificate that signed a request for a token is not accepted, if it is not: one of a
    /// care provider, or of an identity card.
    pub(crate) fn caller_objection(&self, certificate: &X509Ref) -> Option<String> {
        if self.platform.cards.is_named_by(certificate) {
            return identity_card::objection(self, certificate);
        }
        self.objection(certificate)
    }

    /// Why a certificate cannot hold a session, if it cannot.
    pub(crate) fn holder_objection(&self, certificate: &X509Ref) -> Option<String> {
        if self.platform.cards.is_named_by(certificate) {
            // a session held by a card would ask for its PIN at every call
            return Some(
                "the certificate is invalid here: an identity card holds no session".into(),
            );
        }
        self.objection(certificate)
    }

    /// Why the certificate of a care provider is not accepted, if it is not.
    pub(crate) fn objection(&self, certificate: &X509Ref) -> Option<String> {
        let revoked = self.is_struck_by(&FaultKind::Revoked) || self.platform.revoked(certificate);
        if revoked {
            return Some("the certificate is revoked".into());
        }
        self.platform.authority.objection(certificate, self.now)
    }
}

/// What a service answers to a message it took.
#[derive(Debug, Default)]
pub(crate) struct Reply {
    /// The envelope.
    pub(crate) xml: String,
    /// `accepted`, or the code of a refusal inside of the answer.
    pub(crate) verdict: String,
    /// What was refused.
    pub(crate) reason: String,
    /// How long this answer takes beyond what the faults ask.
    pub(crate) wait: std::time::Duration,
    /// The base64 text that an MTOM answer carries outside of the envelope.
    pub(crate) binary: Option<String>,
}

impl Reply {
    /// An answer without a refusal.
    pub(crate) fn accepted(xml: String) -> Self {
        Reply {
            xml,
            verdict: "accepted".into(),
            ..Reply::default()
        }
    }
}
