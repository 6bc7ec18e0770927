//! Checking an assertion that a message brings along.

use jiff::Timestamp;
use openssl::x509::X509;
use roxmltree::Node;
use valise_xmldsig::{Policy, VerifyingKey, verify_enveloped};

use crate::lexical;
use crate::names::{CERTIFIED, DS, HOLDER_OF_KEY, IDENTIFICATION, SAML, TOKEN_ISSUER};
use crate::soap_fault::SoapFault;
use crate::sts::AUDIENCE;
use crate::visit::Visit;
use crate::xml::{child, child_text, children, descend, text};

/// What a checked assertion says.
#[derive(Debug, Clone)]
pub(crate) struct Assertion {
    /// The certificate of whoever may use it.
    pub(crate) holder: X509,
    /// Subject and issuer of the certificate that opened the session, as names are written.
    pub(crate) opened_by: (String, String),
    pub(crate) attributes: Vec<Attribute>,
}

/// One attribute of an assertion.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Attribute {
    pub(crate) name: String,
    pub(crate) namespace: String,
    pub(crate) values: Vec<String>,
}

impl Assertion {
    /// The value of a certified attribute.
    pub(crate) fn certified(&self, name: &str) -> Option<&str> {
        self.value(CERTIFIED, name)
    }

    /// The value of an identification attribute.
    pub(crate) fn identified(&self, name: &str) -> Option<&str> {
        self.value(IDENTIFICATION, name)
    }

    fn value(&self, namespace: &str, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|attribute| attribute.namespace == namespace && attribute.name == name)
            .and_then(|attribute| attribute.values.first())
            .map(String::as_str)
    }
}

/// Checks that an assertion is ours, valid now, meant for these services, and held by a certificate
/// that is still good.
pub(crate) fn check_assertion(
    node: Node<'_, '_>,
    visit: &Visit<'_>,
) -> Result<Assertion, SoapFault> {
    let key = VerifyingKey::certificate(&visit.platform.authority.platform.certificate)
        .map_err(|error| not_authenticated(&error.to_string()))?;
    verify_enveloped(node, &key, &Policy::EHEALTH).map_err(|error| match error {
        // says nothing about the assertion, but about the whole message
        valise_xmldsig::Error::DuplicateId { .. } => super::signature_fault(error),
        other => not_authenticated(&format!("the assertion is not ours: {other}")),
    })?;
    if node.attribute("Issuer") != Some(TOKEN_ISSUER) {
        return Err(not_authenticated("the assertion names another issuer"));
    }
    let conditions =
        child(node, SAML, "Conditions").ok_or_else(|| not_authenticated("no Conditions"))?;
    check_validity(conditions, visit.now)?;
    check_audience(conditions)?;

    let statement = child(node, SAML, "AttributeStatement")
        .ok_or_else(|| not_authenticated("no AttributeStatement"))?;
    let name = descend(statement, &[(SAML, "Subject"), (SAML, "NameIdentifier")])
        .ok_or_else(|| not_authenticated("no NameIdentifier"))?;
    let qualifier = name.attribute("NameQualifier").unwrap_or_default();
    let opened_by = (text(name).to_owned(), qualifier.to_owned());
    let confirmation = descend(
        statement,
        &[(SAML, "Subject"), (SAML, "SubjectConfirmation")],
    )
    .ok_or_else(|| not_authenticated("no SubjectConfirmation"))?;
    if child_text(confirmation, SAML, "ConfirmationMethod") != Some(HOLDER_OF_KEY) {
        return Err(not_authenticated("the assertion is not bound to a key"));
    }
    let certificate = descend(
        confirmation,
        &[(DS, "KeyInfo"), (DS, "X509Data"), (DS, "X509Certificate")],
    );
    let holder = certificate
        .and_then(|node| lexical::base64(text(node)))
        .and_then(|der| X509::from_der(&der).ok())
        .ok_or_else(|| not_authenticated("the assertion carries no certificate of its holder"))?;
    if let Some(objection) = visit.objection(&holder) {
        return Err(not_authenticated(&format!(
            "the holder of the key: {objection}"
        )));
    }
    let attributes = children(statement, SAML, "Attribute")
        .map(|attribute| Attribute {
            name: attribute
                .attribute("AttributeName")
                .unwrap_or_default()
                .to_owned(),
            namespace: attribute
                .attribute("AttributeNamespace")
                .unwrap_or_default()
                .to_owned(),
            values: children(attribute, SAML, "AttributeValue")
                .map(|value| text(value).to_owned())
                .collect(),
        })
        .collect();
    Ok(Assertion {
        holder,
        opened_by,
        attributes,
    })
}

fn check_validity(conditions: Node<'_, '_>, now: Timestamp) -> Result<(), SoapFault> {
    let instant = |name| {
        conditions
            .attribute(name)
            .and_then(lexical::date_time)
            .and_then(lexical::Moment::instant)
            .ok_or_else(|| not_authenticated("the assertion has no validity"))
    };
    let (from, until) = (instant("NotBefore")?, instant("NotOnOrAfter")?);
    if now >= until {
        return Err(not_authenticated("the assertion is past"));
    }
    if from.duration_since(now) > super::TOLERANCE {
        return Err(not_authenticated("the assertion is not valid yet"));
    }
    Ok(())
}

fn check_audience(conditions: Node<'_, '_>) -> Result<(), SoapFault> {
    let Some(restriction) = child(conditions, SAML, "AudienceRestrictionCondition") else {
        return Ok(());
    };
    let ours = children(restriction, SAML, "Audience").any(|audience| text(audience) == AUDIENCE);
    if ours {
        Ok(())
    } else {
        Err(not_authenticated("the assertion is for another audience"))
    }
}

fn not_authenticated(reason: &str) -> SoapFault {
    SoapFault::bus("SOA-01001", reason)
}
