//! Writing and signing the assertion, with the faults that can strike it.

use jiff::{SignedDuration, Timestamp};
use openssl::x509::X509;
use uuid::Uuid;
use valise_xmldsig::{
    Detached, Insertion, KeyInfo, KeySigner, Place, Signer, sign_detached, sign_enveloped,
};

use super::{AUDIENCE, Grant};
use crate::distinguished_name::rfc_1779;
use crate::faults::FaultKind;
use crate::lexical::to_base64;
use crate::names::{DS, HOLDER_OF_KEY, SAML, TOKEN_ISSUER, X509_SUBJECT_NAME};
use crate::soap_fault::SoapFault;
use crate::visit::Visit;
use crate::xml::Xml;

const BY_CERTIFICATE: &str = "urn:oasis:names:tc:SAML:1.0:am:X509-PKI";

/// The signed assertion.
pub(super) fn issue(grant: &Grant, visit: &Visit<'_>) -> Result<String, SoapFault> {
    let mut grant = grant.clone();
    let authority = &visit.platform.authority;
    if visit.is_struck_by(&FaultKind::AssertionForeignHolder) {
        grant.holder = authority.platform.certificate.clone();
    }
    if visit.is_struck_by(&FaultKind::AssertionExpired) {
        grant.from = visit.now - SignedDuration::from_hours(2);
        grant.until = visit.now - SignedDuration::from_hours(1);
    }
    let audience = visit
        .is_struck_by(&FaultKind::AssertionAudience)
        .then_some("urn:be:fgov:elsewhere");
    let signer = if visit.is_struck_by(&FaultKind::AssertionForeignAuthority) {
        authority.foreign_signer()
    } else {
        authority.signer()
    }
    .map_err(|error| broken(&error))?;

    let honest = Draft {
        id: new_id(),
        grant: &grant,
        now: visit.now,
        audience,
        advice: None,
    };
    if visit.is_struck_by(&FaultKind::AssertionCoverage) {
        return forge(&honest, &signer);
    }
    honest.sign(&signer)
}

fn new_id() -> String {
    format!("_{}", Uuid::new_v4().simple())
}

fn broken(error: &dyn std::fmt::Display) -> SoapFault {
    SoapFault::bus("SOA-00001", error.to_string())
}

/// Another assertion around the honest one: the signature in it is right, but signs the inner one.
fn forge(honest: &Draft<'_>, signer: &KeySigner) -> Result<String, SoapFault> {
    let inner = honest.write();
    let forged = Draft {
        id: new_id(),
        advice: Some(&inner),
        ..*honest
    };
    let text = forged.write();
    let certificate = encoded(&signer.certificate().to_owned());
    let request = Detached {
        references: vec![honest.id.clone()],
        signature_id: None,
        key_info_xml: format!(
            "<ds:KeyInfo><ds:X509Data><ds:X509Certificate>{certificate}</ds:X509Certificate>\
             </ds:X509Data></ds:KeyInfo>"
        ),
    };
    let place = text.len() - "</saml:Assertion>".len();
    sign_detached(&text, Insertion::At(place), &request, signer).map_err(|error| broken(&error))
}

/// An assertion before it is signed.
struct Draft<'a> {
    id: String,
    grant: &'a Grant,
    now: Timestamp,
    audience: Option<&'a str>,
    /// Another assertion that stands inside of this one.
    advice: Option<&'a str>,
}

impl Draft<'_> {
    fn sign(&self, signer: &KeySigner) -> Result<String, SoapFault> {
        let signer: &dyn Signer = signer;
        sign_enveloped(
            &self.write(),
            &self.id,
            signer,
            &KeyInfo::Certificate,
            Place::LastChild,
        )
        .map_err(|error| broken(&error))
    }

    fn write(&self) -> String {
        let mut xml = Xml::default();
        let issued = second(self.now);
        xml.open(
            "saml:Assertion",
            &[
                ("xmlns:saml", SAML),
                ("AssertionID", &self.id),
                ("IssueInstant", &issued),
                ("Issuer", TOKEN_ISSUER),
                ("MajorVersion", "1"),
                ("MinorVersion", "1"),
            ],
        );
        let (from, until) = (second(self.grant.from), second(self.grant.until));
        xml.open(
            "saml:Conditions",
            &[("NotBefore", &from), ("NotOnOrAfter", &until)],
        );
        if let Some(audience) = self.audience {
            debug_assert_ne!(audience, AUDIENCE);
            xml.open("saml:AudienceRestrictionCondition", &[]);
            xml.leaf("saml:Audience", &[], audience);
            xml.close();
        }
        xml.close();
        if let Some(advice) = self.advice {
            xml.open("saml:Advice", &[]);
            xml.raw(advice);
            xml.close();
        }
        xml.open(
            "saml:AuthenticationStatement",
            &[
                ("AuthenticationInstant", &issued),
                ("AuthenticationMethod", BY_CERTIFICATE),
            ],
        );
        self.subject(&mut xml);
        xml.close();
        xml.open("saml:AttributeStatement", &[]);
        self.subject(&mut xml);
        for attribute in &self.grant.attributes {
            xml.open(
                "saml:Attribute",
                &[
                    ("AttributeName", &attribute.name),
                    ("AttributeNamespace", &attribute.namespace),
                ],
            );
            for value in &attribute.values {
                xml.leaf("saml:AttributeValue", &[], value);
            }
            xml.close();
        }
        xml.finish()
    }

    fn subject(&self, xml: &mut Xml) {
        let (subject, issuer) = (
            self.grant.header.subject_name(),
            self.grant.header.issuer_name(),
        );
        xml.open("saml:Subject", &[]);
        xml.leaf(
            "saml:NameIdentifier",
            &[
                ("Format", X509_SUBJECT_NAME),
                ("NameQualifier", &rfc_1779(issuer)),
            ],
            &rfc_1779(subject),
        );
        xml.open("saml:SubjectConfirmation", &[]);
        xml.leaf("saml:ConfirmationMethod", &[], HOLDER_OF_KEY);
        xml.open("ds:KeyInfo", &[("xmlns:ds", DS)]);
        xml.open("ds:X509Data", &[]);
        xml.leaf("ds:X509Certificate", &[], &encoded(&self.grant.holder));
        xml.close();
        xml.close();
        xml.close();
        xml.close();
    }
}

fn encoded(certificate: &X509) -> String {
    to_base64(&certificate.to_der().unwrap_or_default())
}

/// An instant in UTC, to the second.
pub(super) fn second(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}
