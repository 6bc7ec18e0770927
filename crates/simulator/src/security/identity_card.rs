//! The certificate of an identity card as proof of who asks for a token.

use openssl::x509::{X509KeyUsage, X509Ref};
use valise_xmldsig::{ExpectedSubject, TrustAnchors};

use crate::distinguished_name::holder;
use crate::faults::FaultKind;
use crate::visit::Visit;

/// Why the certificate of an identity card is not accepted, if it is not.
///
/// It must be issued by an authority of practice cards, be valid now and for authentication, and not
/// be revoked. The keys of applet 1.1 are too short, and their certificates signed with SHA-1. Cards
/// of foreigners are taken as those of citizens.
pub(crate) fn objection(visit: &Visit<'_>, certificate: &X509Ref) -> Option<String> {
    let issuers = match visit.platform.cards.issuers_of(certificate) {
        Ok(issuers) => issuers,
        Err(error) => return Some(error.to_string()),
    };
    let anchors = TrustAnchors::new(issuers, ExpectedSubject::Anyone);
    if let Err(error) = anchors.check(certificate, &[], visit.now) {
        return Some(format!(
            "the certificate of the identity card is not trusted: {error}"
        ));
    }
    let is_for_authentication = certificate.key_usage().is_some_and(|usage| {
        usage.contains(X509KeyUsage::DIGITAL_SIGNATURE)
            && !usage.contains(X509KeyUsage::NON_REPUDIATION)
    });
    if !is_for_authentication {
        return Some("the certificate is invalid here: it is not for authentication".into());
    }
    let owner = holder(certificate);
    let owner = owner.as_ref().map(|owner| owner.value.as_str());
    let revoked = visit.struck.iter().any(|kind| match kind {
        FaultKind::Revoked => true,
        FaultKind::LostCard { niss } => niss.is_none() || niss.as_deref() == owner,
        _ => false,
    });
    revoked.then(|| "the certificate of the identity card is revoked".into())
}
