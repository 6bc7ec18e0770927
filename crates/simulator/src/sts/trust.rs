//! WS-Trust 1.3: the request for a token, its renewal, and the proof of a second key.

use jiff::{SignedDuration, Timestamp};
use openssl::rand::rand_bytes;
use openssl::x509::{X509, X509Ref};
use roxmltree::Node;

use super::assertion::{issue, second};
use super::claims::{self, Claim};
use super::{Grant, granted, same_key};
use crate::content_model::check;
use crate::distinguished_name::rfc_1779;
use crate::faults::FaultKind;
use crate::lexical::{self, to_base64};
use crate::models::trust::{ANSWERED_CHALLENGE, ISSUE_REQUEST, RENEW, RENEW_REQUEST};
use crate::names::{AUTH, DS, SAML, SAML_TOKEN, SOAP, WSSE, WST, WSU};
use crate::platform::lock;
use crate::security::check_assertion;
use crate::soap_fault::SoapFault;
use crate::visit::{Reply, Visit};
use crate::xml::{Xml, child, child_text, children, descend, text};

/// How long a challenge may be answered.
const CHALLENGE_LIFETIME: SignedDuration = SignedDuration::from_mins(5);

/// A token that waits for a proof of the second key.
#[derive(Debug)]
pub(crate) struct Pending {
    challenge: String,
    grant: Grant,
    made_at: Timestamp,
}

/// Takes a request: issues the token, or asks for a proof of the second key.
pub(super) fn request(
    visit: &Visit<'_>,
    payload: Node<'_, '_>,
    header: X509,
) -> Result<Reply, SoapFault> {
    if !payload.has_tag_name((WST, "RequestSecurityToken")) {
        return Err(SoapFault::bus("SOA-03005", "RequestSecurityToken expected"));
    }
    let renews = child_text(payload, WST, "RequestType") == Some(RENEW);
    let model = if renews {
        &RENEW_REQUEST
    } else {
        &ISSUE_REQUEST
    };
    check(payload, model).map_err(|found| SoapFault::bus("SOA-03006", found.to_string()))?;
    let context = payload.attribute("Context").unwrap_or_default();
    let grant = if renews {
        renewed(visit, payload, header)?
    } else {
        new(visit, payload, header)?
    };
    if same_key(&grant.header, &grant.holder) {
        return token(visit, context, &grant);
    }
    let mut random = [0; 32];
    rand_bytes(&mut random).map_err(|error| SoapFault::bus("SOA-00001", error.to_string()))?;
    let challenge = to_base64(&random);
    let mut xml = answer(context);
    xml.open("wst:SignChallenge", &[]);
    xml.leaf("wst:Challenge", &[], &challenge);
    let pending = Pending {
        challenge,
        grant,
        made_at: visit.now,
    };
    lock(&visit.platform.challenges).insert(context.to_owned(), pending);
    Ok(Reply {
        verdict: "challenge".into(),
        ..Reply::accepted(xml.finish())
    })
}

/// Takes an answered challenge, which the second key signed.
pub(super) fn challenge(
    visit: &Visit<'_>,
    payload: Node<'_, '_>,
    signer: &X509Ref,
) -> Result<Reply, SoapFault> {
    if !payload.has_tag_name((WST, "RequestSecurityTokenResponse")) {
        return Err(SoapFault::bus(
            "SOA-03005",
            "RequestSecurityTokenResponse expected",
        ));
    }
    check(payload, &ANSWERED_CHALLENGE)
        .map_err(|found| SoapFault::bus("SOA-03006", found.to_string()))?;
    let context = payload.attribute("Context").unwrap_or_default();
    // one try only: a wrong answer ends the request
    let pending = lock(&visit.platform.challenges)
        .remove(context)
        .ok_or_else(|| SoapFault::trust("InvalidRequest", "no challenge was asked here"))?;
    if visit.now.duration_since(pending.made_at) > CHALLENGE_LIFETIME {
        return Err(SoapFault::trust("ExpiredData", "the challenge is too old"));
    }
    let answered = descend(
        payload,
        &[(WST, "SignChallengeResponse"), (WST, "Challenge")],
    );
    if answered.map(text) != Some(pending.challenge.as_str()) {
        return Err(SoapFault::trust(
            "FailedAuthentication",
            "another text was asked",
        ));
    }
    if !same_key(signer, &pending.grant.holder) {
        let reason = "the challenge is not signed by the key to be used";
        return Err(SoapFault::trust("FailedAuthentication", reason));
    }
    token(visit, context, &pending.grant)
}

fn new(visit: &Visit<'_>, payload: Node<'_, '_>, header: X509) -> Result<Grant, SoapFault> {
    let claims: Vec<Claim> = child(payload, WST, "Claims")
        .into_iter()
        .flat_map(|claims| children(claims, AUTH, "ClaimType"))
        .map(|claim| Claim {
            name: claim.attribute("Uri").unwrap_or_default().to_owned(),
            namespace: None,
            values: child_text(claim, AUTH, "Value")
                .map(|value| value.split(';').map(str::to_owned).collect())
                .unwrap_or_default(),
        })
        .collect();
    let key = descend(
        payload,
        &[
            (WST, "UseKey"),
            (WSSE, "SecurityTokenReference"),
            (DS, "X509Data"),
            (DS, "X509Certificate"),
        ],
    );
    let holder = key
        .and_then(|node| lexical::base64(text(node)))
        .and_then(|der| X509::from_der(&der).ok())
        .ok_or_else(|| SoapFault::trust("InvalidRequest", "UseKey holds no certificate"))?;
    if let Some(objection) = visit.holder_objection(&holder) {
        return Err(SoapFault::security(
            "InvalidSecurityToken",
            format!("UseKey: {objection}"),
        ));
    }
    let attributes = claims::attributes(visit, &claims, &header, &holder)
        .map_err(|reason| SoapFault::trust("InvalidRequest", reason))?;
    grant(visit, payload, header, holder, attributes)
}

/// A session is renewed by the certificate that opened it, whose name it bears. So one that was
/// opened with an identity card takes the card again: the official connector signs a renewal with
/// it. With which fault the platform refuses another certificate is not public.
fn renewed(visit: &Visit<'_>, payload: Node<'_, '_>, header: X509) -> Result<Grant, SoapFault> {
    let old = descend(
        payload,
        &[
            (WST, "RenewTarget"),
            (WSSE, "SecurityTokenReference"),
            (WSSE, "Embedded"),
            (SAML, "Assertion"),
        ],
    );
    let old = old.ok_or_else(|| SoapFault::trust("InvalidRequest", "nothing to renew"))?;
    let old = check_assertion(old, visit)
        .map_err(|fault| SoapFault::trust("UnableToRenew", fault.reason))?;
    let (subject, issuer) = (header.subject_name(), header.issuer_name());
    if old.opened_by != (rfc_1779(subject), rfc_1779(issuer)) {
        let reason = "a session is renewed by the certificate that opened it";
        return Err(SoapFault::trust("UnableToRenew", reason));
    }
    grant(visit, payload, header, old.holder, old.attributes)
}

fn grant(
    visit: &Visit<'_>,
    payload: Node<'_, '_>,
    header: X509,
    holder: X509,
    attributes: Vec<crate::security::Attribute>,
) -> Result<Grant, SoapFault> {
    let lifetime = child(payload, WST, "Lifetime");
    let instant = |name| {
        let text = lifetime.and_then(|node| child_text(node, WSU, name))?;
        lexical::date_time(text)?.instant()
    };
    let wish = instant("Created").zip(instant("Expires"));
    let (from, until) = granted(visit, &header, &holder, wish)
        .ok_or_else(|| SoapFault::trust("InvalidTimeRange", "the lifetime makes no sense"))?;
    Ok(Grant {
        header,
        holder,
        attributes,
        from,
        until,
    })
}

fn token(visit: &Visit<'_>, context: &str, grant: &Grant) -> Result<Reply, SoapFault> {
    let mut xml = answer(context);
    xml.leaf("wst:TokenType", &[], SAML_TOKEN);
    xml.open("wst:RequestedSecurityToken", &[]);
    if !visit.is_struck_by(&FaultKind::NoAssertion) {
        xml.raw(&issue(grant, visit)?);
    }
    xml.close();
    xml.open("wst:Lifetime", &[]);
    xml.leaf("wsu:Created", &[("xmlns:wsu", WSU)], &second(grant.from));
    xml.leaf("wsu:Expires", &[("xmlns:wsu", WSU)], &second(grant.until));
    Ok(Reply::accepted(xml.finish()))
}

fn answer(context: &str) -> Xml {
    let mut xml = Xml::default();
    xml.open("soap:Envelope", &[("xmlns:soap", SOAP)]);
    xml.open("soap:Body", &[]);
    xml.open(
        "wst:RequestSecurityTokenResponse",
        &[("xmlns:wst", WST), ("Context", context)],
    );
    xml
}
