//! SAML 1.1: the request for an assertion, answered by a status.

use openssl::x509::X509;
use roxmltree::{Document, Node};
use uuid::Uuid;
use valise_xmldsig::{Policy, VerifyingKey, verify_enveloped};

use super::assertion::{issue, second};
use super::claims::{self, Claim};
use super::{Grant, granted, same_key};
use crate::content_model::check;
use crate::distinguished_name::rfc_1779;
use crate::envelope::Envelope;
use crate::faults::FaultKind;
use crate::lexical;
use crate::models::samlp::REQUEST;
use crate::names::{DS, SAML, SAMLP, SOAP};
use crate::security::{TOLERANCE, check_x509};
use crate::soap_fault::SoapFault;
use crate::visit::{Reply, Visit};
use crate::xml::{Xml, child, child_text, children, descend, text};

/// A refusal that is answered as a status: second-level code and message.
struct Denied(&'static str, String);

fn denied<T>(reason: impl Into<String>) -> Result<T, Denied> {
    Err(Denied("samlp:RequestDenied", reason.into()))
}

/// Takes a request.
pub(super) fn request(
    visit: &Visit<'_>,
    document: &Document<'_>,
    parts: &Envelope<'_, '_>,
) -> Result<Reply, SoapFault> {
    let payload = parts.payload;
    let header = match check_x509(document, parts, visit) {
        Ok(header) => header,
        // this door tells of a refused certificate by its own status
        Err(fault) if fault.verdict() == "wsse:InvalidSecurityToken" => {
            return Ok(refuse(
                visit,
                payload,
                &Denied("samlp:RequestDenied", fault.reason),
            ));
        }
        Err(fault) => return Err(fault),
    };
    if !payload.has_tag_name((SAMLP, "Request")) {
        return Err(SoapFault::bus("SOA-03005", "samlp:Request expected"));
    }
    check(payload, &REQUEST).map_err(|found| SoapFault::bus("SOA-03006", found.to_string()))?;
    match read(visit, payload, header) {
        Ok(grant) => accept(visit, payload, &grant),
        Err(denied) => Ok(refuse(visit, payload, &denied)),
    }
}

fn read(visit: &Visit<'_>, payload: Node<'_, '_>, header: X509) -> Result<Grant, Denied> {
    let id = payload.attribute("RequestID").unwrap_or_default();
    if !visit.platform.replay.is_new("request", id) {
        return denied("this request was received before");
    }
    check_instant(visit, payload)?;
    let subject = descend(payload, &[(SAMLP, "AttributeQuery"), (SAML, "Subject")]);
    let Some(subject) = subject else {
        return denied("no subject");
    };
    let confirmation = child(subject, SAML, "SubjectConfirmation");
    let Some(confirmation) = confirmation else {
        return denied("no confirmation");
    };
    let inner = descend(
        confirmation,
        &[(SAML, "SubjectConfirmationData"), (SAML, "Assertion")],
    );
    let Some(inner) = inner else {
        return denied("no confirmation data");
    };
    let statement = child(inner, SAML, "AttributeStatement");
    let Some(statement) = statement else {
        return denied("no attributes");
    };

    check_name(subject, &header)?;
    match child(statement, SAML, "Subject") {
        Some(named) => check_name(named, &header)?,
        None => return denied("no subject of the attributes"),
    }
    let holder = read_holder(visit, confirmation)?;
    check_signature(payload, &header, &holder)?;

    let mut claims: Vec<Claim> = Vec::new();
    for attribute in children(statement, SAML, "Attribute") {
        claims.push(claim(attribute, |node| {
            children(node, SAML, "AttributeValue")
                .map(|value| text(value).to_owned())
                .collect()
        }));
    }
    let query = subject.parent_element();
    for designator in query
        .into_iter()
        .flat_map(|q| children(q, SAML, "AttributeDesignator"))
    {
        claims.push(claim(designator, |_| Vec::new()));
    }
    let attributes = claims::attributes(visit, &claims, &header, &holder).or_else(denied)?;
    let conditions = child(inner, SAML, "Conditions");
    let instant = |name| {
        conditions
            .and_then(|node| node.attribute(name))
            .and_then(lexical::date_time)?
            .instant()
    };
    let wish = instant("NotBefore").zip(instant("NotOnOrAfter"));
    match granted(visit, &header, &holder, wish) {
        Some((from, until)) => Ok(Grant {
            header,
            holder,
            attributes,
            from,
            until,
        }),
        None => denied("the asked validity makes no sense"),
    }
}

fn claim(node: Node<'_, '_>, values: impl Fn(Node<'_, '_>) -> Vec<String>) -> Claim {
    Claim {
        name: node
            .attribute("AttributeName")
            .unwrap_or_default()
            .to_owned(),
        namespace: node.attribute("AttributeNamespace").map(str::to_owned),
        values: values(node),
    }
}

fn check_instant(visit: &Visit<'_>, payload: Node<'_, '_>) -> Result<(), Denied> {
    let issued = payload
        .attribute("IssueInstant")
        .and_then(lexical::date_time)
        .and_then(lexical::Moment::instant);
    match issued {
        Some(at) if visit.now.duration_since(at).abs() <= TOLERANCE => Ok(()),
        _ => denied("the request is not of now"),
    }
}

/// The names are those of the certificate that signed the message, in RFC 1779 form.
fn check_name(subject: Node<'_, '_>, header: &X509) -> Result<(), Denied> {
    let name = child(subject, SAML, "NameIdentifier");
    if name.map(text) != Some(rfc_1779(header.subject_name()).as_str()) {
        return denied("NameIdentifier is not the subject of the certificate");
    }
    let qualifier = name.and_then(|name| name.attribute("NameQualifier"));
    if qualifier != Some(rfc_1779(header.issuer_name()).as_str()) {
        return denied("NameQualifier is not the issuer of the certificate");
    }
    Ok(())
}

fn read_holder(visit: &Visit<'_>, confirmation: Node<'_, '_>) -> Result<X509, Denied> {
    let node = descend(
        confirmation,
        &[(DS, "KeyInfo"), (DS, "X509Data"), (DS, "X509Certificate")],
    );
    let holder = node
        .and_then(|node| lexical::base64(text(node)))
        .and_then(|der| X509::from_der(&der).ok());
    let Some(holder) = holder else {
        return denied("the confirmation holds no certificate");
    };
    match visit.holder_objection(&holder) {
        Some(objection) => denied(objection),
        None => Ok(holder),
    }
}

/// The key to be used signs the request; only where it is also the key of the message this may be
/// left out.
fn check_signature(payload: Node<'_, '_>, header: &X509, holder: &X509) -> Result<(), Denied> {
    if child(payload, DS, "Signature").is_none() {
        return if same_key(header, holder) {
            Ok(())
        } else {
            denied("the key to be used did not sign the request")
        };
    }
    let verified = VerifyingKey::certificate(holder)
        .and_then(|key| verify_enveloped(payload, &key, &Policy::EHEALTH).map(|_| ()));
    verified.or_else(|error| denied(format!("the signature of the request: {error}")))
}

fn accept(visit: &Visit<'_>, payload: Node<'_, '_>, grant: &Grant) -> Result<Reply, SoapFault> {
    let mut xml = answer(visit, payload);
    xml.open("samlp:Status", &[]);
    xml.empty("samlp:StatusCode", &[("Value", "samlp:Success")]);
    xml.close();
    if !visit.is_struck_by(&FaultKind::NoAssertion) {
        xml.raw(&issue(grant, visit)?);
    }
    Ok(Reply::accepted(xml.finish()))
}

fn refuse(visit: &Visit<'_>, payload: Node<'_, '_>, denied: &Denied) -> Reply {
    let Denied(code, reason) = denied;
    let mut xml = answer(visit, payload);
    xml.open("samlp:Status", &[]);
    xml.open("samlp:StatusCode", &[("Value", "samlp:Requester")]);
    xml.empty("samlp:StatusCode", &[("Value", code)]);
    xml.close();
    xml.leaf("samlp:StatusMessage", &[], reason);
    Reply {
        xml: xml.finish(),
        verdict: (*code).to_owned(),
        reason: reason.clone(),
        ..Reply::default()
    }
}

fn answer(visit: &Visit<'_>, payload: Node<'_, '_>) -> Xml {
    let id = format!("_{}", Uuid::new_v4().simple());
    let issued = second(visit.now);
    let asked = payload.attribute("RequestID").unwrap_or_default();
    let mut attributes = vec![
        ("xmlns:samlp", SAMLP),
        ("ResponseID", id.as_str()),
        ("InResponseTo", asked),
        ("MajorVersion", "1"),
        ("MinorVersion", "1"),
        ("IssueInstant", issued.as_str()),
    ];
    // whoever names a package instead of a certificate is answered by that name
    let inner = payload
        .descendants()
        .find(|node| node.has_tag_name((SAML, "Assertion")));
    let issuer = inner
        .and_then(|node| node.attribute("Issuer"))
        .unwrap_or_default();
    if !issuer.is_empty() && child_name(payload) != Some(issuer) {
        attributes.push(("Recipient", issuer));
    }
    let mut xml = Xml::default();
    xml.open("soap:Envelope", &[("xmlns:soap", SOAP)]);
    xml.open("soap:Body", &[]);
    xml.open("samlp:Response", &attributes);
    xml
}

fn child_name<'a>(payload: Node<'a, '_>) -> Option<&'a str> {
    let subject = descend(payload, &[(SAMLP, "AttributeQuery"), (SAML, "Subject")])?;
    child_text(subject, SAML, "NameIdentifier")
}
