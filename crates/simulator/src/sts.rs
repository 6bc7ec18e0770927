//! The token services: SAML 1.1 assertions with holder-of-key, by WS-Trust 1.3 and by SAML 1.1.

mod assertion;
mod claims;
mod samlp;
mod trust;

use jiff::{SignedDuration, Timestamp};
use openssl::x509::{X509, X509Ref};

pub(crate) use trust::Pending;

use crate::authority::instant;
use crate::distinguished_name::holder;
use crate::envelope::{self, Envelope};
use crate::names::{ACTION_CHALLENGE, ACTION_SECURE_TOKEN, ACTION_TOKEN};
use crate::security::{Attribute, TOLERANCE, check_x509};
use crate::soap_fault::SoapFault;
use crate::visit::{Reply, Visit};

/// For whom assertions are made, when they say so.
pub(crate) const AUDIENCE: &str = "urn:be:fgov:ehealth";
/// What is granted to whoever names no lifetime.
const USUAL_LIFETIME: SignedDuration = SignedDuration::from_hours(1);

/// An assertion that may be issued.
#[derive(Debug, Clone)]
pub(crate) struct Grant {
    /// Whose key signed the message: the name in the assertion.
    pub(crate) header: X509,
    /// To whose key the assertion is bound.
    pub(crate) holder: X509,
    pub(crate) attributes: Vec<Attribute>,
    pub(crate) from: Timestamp,
    pub(crate) until: Timestamp,
}

/// The token service of WS-Trust 1.3.
pub(crate) fn trust(visit: &Visit<'_>, action: &str, text: &str) -> Result<Reply, SoapFault> {
    if action != ACTION_TOKEN && action != ACTION_CHALLENGE {
        return Err(SoapFault::bus(
            "SOA-03005",
            "this SOAPAction is not one of this service",
        ));
    }
    let document = envelope::parse(text)?;
    let parts = open(&document, visit, action)?;
    let header = check_x509(&document, &parts, visit)?;
    if action == ACTION_CHALLENGE {
        trust::challenge(visit, parts.payload, &header)
    } else {
        trust::request(visit, parts.payload, header)
    }
}

/// The token service of SAML 1.1.
pub(crate) fn samlp(visit: &Visit<'_>, action: &str, text: &str) -> Result<Reply, SoapFault> {
    if action != ACTION_TOKEN && action != ACTION_SECURE_TOKEN {
        return Err(SoapFault::bus(
            "SOA-03005",
            "this SOAPAction is not one of this service",
        ));
    }
    let document = envelope::parse(text)?;
    let parts = open(&document, visit, action)?;
    samlp::request(visit, &document, &parts)
}

fn open<'a, 'i>(
    document: &'a roxmltree::Document<'i>,
    visit: &Visit<'_>,
    action: &str,
) -> Result<Envelope<'a, 'i>, SoapFault> {
    let parts = envelope::open(document)?;
    envelope::check_addressing(&parts, action, &visit.platform.base_url)?;
    Ok(parts)
}

/// What is granted of a wished validity: not before now, not longer than the kind of session allows,
/// not beyond the end of the certificate. None when the wish makes no sense.
fn granted(
    visit: &Visit<'_>,
    header: &X509Ref,
    holder_certificate: &X509Ref,
    wish: Option<(Timestamp, Timestamp)>,
) -> Option<(Timestamp, Timestamp)> {
    let now = visit.now;
    let (from, until) = wish.unwrap_or((now, now + USUAL_LIFETIME));
    if until <= from || until <= now || from.duration_since(now) > TOLERANCE {
        return None;
    }
    let from = if now.duration_since(from) > TOLERANCE {
        now
    } else {
        from
    };
    let same_key = same_key(header, holder_certificate);
    let person = holder(header).is_some_and(|holder| holder.kind == "SSIN");
    let config = &visit.platform.config;
    let longest = if same_key && person {
        config.fallback_lifetime
    } else {
        config.session_lifetime
    };
    let certificate_end = instant(holder_certificate.not_after())?;
    Some((from, until.min(from + longest).min(certificate_end)))
}

fn same_key(one: &X509Ref, other: &X509Ref) -> bool {
    match (one.public_key(), other.public_key()) {
        (Ok(one), Ok(other)) => one.public_eq(&other),
        _ => false,
    }
}
