//! The SAML 1.1 door: one request, one response (eHealth STS, protocol v1).

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use openssl::x509::X509Ref;
use roxmltree::Node;
use uuid::Uuid;
use valise_soap::namespaces::{DS, SAML, SOAP};
use valise_soap::{Answer, NodeExt, Prefix, XmlWriter, cut_out};
use valise_xmldsig::{KeyInfo, Place, Signer, sign_enveloped};

use super::{Attempt, second};
use crate::Error;
use crate::attributes::asked;
use crate::distinguished_name::rfc1779;
use crate::error::platform_message;
use crate::names::{ACTION_REQUEST, HOLDER_OF_KEY, SAMLP, X509_SUBJECT};
use crate::request::Holder;

const PREFIXES: &[Prefix] = &[SAMLP, SAML, DS];

/// Asks, and gives the assertion as it came.
pub(super) async fn request(attempt: Attempt<'_>) -> Result<String, Error> {
    let unique = Uuid::new_v4();
    let validity = attempt.validity()?;
    let body = attribute_query(
        unique,
        &attempt.request.holder,
        validity,
        attempt.header_signer.certificate(),
        attempt.holder_of_key,
    )?;
    let answer = attempt
        .post(&body, ACTION_REQUEST, attempt.header_signer)
        .await?;
    response(&answer, &request_id(unique))
}

fn request_id(unique: Uuid) -> String {
    format!("request-{unique}")
}

/// `samlp:Request`, signed with the key of the session: proof that it is ours.
pub(super) fn attribute_query(
    unique: Uuid,
    holder: &Holder,
    validity: (Timestamp, Timestamp),
    header_certificate: &X509Ref,
    holder_of_key: &dyn Signer,
) -> Result<String, Error> {
    let id = request_id(unique);
    let der = holder_of_key
        .certificate()
        .to_der()
        .map_err(|_| Error::CertificateUnusable)?;
    let mut writer = XmlWriter::new(PREFIXES);
    writer.start(SAMLP, "Request").attribute("RequestID", &id);
    writer
        .attribute("MajorVersion", "1")
        .attribute("MinorVersion", "1");
    writer.attribute("IssueInstant", &second(validity.0));
    // the signature comes here, as the first child
    writer.start(SAMLP, "AttributeQuery");
    writer.start(SAML, "Subject");
    name_identifier(&mut writer, header_certificate);
    writer.start(SAML, "SubjectConfirmation");
    writer.leaf(SAML, "ConfirmationMethod", HOLDER_OF_KEY);
    writer.start(SAML, "SubjectConfirmationData");
    stated_assertion(&mut writer, unique, holder, validity, header_certificate);
    writer.end();
    writer.start(DS, "KeyInfo").start(DS, "X509Data");
    writer
        .leaf(DS, "X509Certificate", &STANDARD.encode(der))
        .end()
        .end();
    writer.end();
    writer.end();
    for attribute in asked(holder) {
        writer
            .start(SAML, "AttributeDesignator")
            .attribute("AttributeName", attribute.name);
        writer
            .attribute("AttributeNamespace", attribute.namespace)
            .end();
    }
    let unsigned = writer.finish();
    sign_enveloped(
        &unsigned,
        &id,
        holder_of_key,
        &KeyInfo::Certificate,
        Place::FirstChild,
    )
    .map_err(Error::Signing)
}

/// Who asks, by the names in the certificate that signs the message.
fn name_identifier(writer: &mut XmlWriter, certificate: &X509Ref) {
    writer
        .start(SAML, "NameIdentifier")
        .attribute("Format", X509_SUBJECT);
    writer.attribute("NameQualifier", &rfc1779(certificate.issuer_name()));
    writer.text(&rfc1779(certificate.subject_name())).end();
}

/// What the holder states about himself, in an unsigned assertion of his own.
fn stated_assertion(
    writer: &mut XmlWriter,
    unique: Uuid,
    holder: &Holder,
    (from, until): (Timestamp, Timestamp),
    certificate: &X509Ref,
) {
    writer
        .start(SAML, "Assertion")
        .attribute("AssertionID", &format!("assertion-{unique}"));
    writer.attribute("IssueInstant", &second(from));
    writer.attribute("Issuer", &rfc1779(certificate.subject_name()));
    writer
        .attribute("MajorVersion", "1")
        .attribute("MinorVersion", "1");
    writer
        .start(SAML, "Conditions")
        .attribute("NotBefore", &second(from));
    writer.attribute("NotOnOrAfter", &second(until)).end();
    writer.start(SAML, "AttributeStatement");
    writer.start(SAML, "Subject");
    name_identifier(writer, certificate);
    writer.end();
    for (attribute, value) in asked(holder).filter_map(|one| Some((one, one.value?))) {
        writer
            .start(SAML, "Attribute")
            .attribute("AttributeName", attribute.name);
        writer.attribute("AttributeNamespace", attribute.namespace);
        writer.leaf(SAML, "AttributeValue", value).end();
    }
    writer.end().end();
}

/// Reads `samlp:Response`.
pub(super) fn response(answer: &Answer, request_id: &str) -> Result<String, Error> {
    let document = answer.document()?;
    let body = document.root_element().child(SOAP.namespace, "Body")?;
    let response = body.child(SAMLP.namespace, "Response")?;
    let status = response.child(SAMLP.namespace, "Status")?;
    succeeded(status)?;
    if response
        .attribute("InResponseTo")
        .is_some_and(|theirs| theirs != request_id)
    {
        return Err(Error::OtherRequest);
    }
    let mut assertions = response.children_named(SAML.namespace, "Assertion");
    match (assertions.next(), assertions.next()) {
        (Some(assertion), None) => Ok(cut_out(assertion).into_owned()),
        _ => Err(Error::NoAssertion),
    }
}

/// The status of a response; the platform's own words go with a refusal.
fn succeeded(status: Node<'_, '_>) -> Result<(), Error> {
    let code = status.child(SAMLP.namespace, "StatusCode")?;
    let (of_protocol, name) = qualified(code)?;
    if of_protocol && name == "Success" {
        return Ok(());
    }
    let mut names = name;
    let mut inner = code.opt_child(SAMLP.namespace, "StatusCode");
    while let Some(code) = inner {
        names = format!("{names}/{}", qualified(code)?.1);
        inner = code.opt_child(SAMLP.namespace, "StatusCode");
    }
    let message = status.opt_child(SAMLP.namespace, "StatusMessage");
    let words = platform_message(&message.map(|node| node.content()).unwrap_or_default());
    // the platform has no status of its own for this: its words are all there is
    let says = words.to_ascii_lowercase();
    let why = ["revoked", "unknown", "not trusted", "expired", "invalid"];
    match says.contains("certificate") && why.iter().any(|word| says.contains(word)) {
        true => Err(Error::CertificateRefused {
            platform_message: words,
        }),
        false => Err(Error::Refused {
            status: names,
            platform_message: words,
        }),
    }
}

/// A status as a qualified name: whether it is one of the protocol's own, and its local part.
fn qualified(code: Node<'_, '_>) -> Result<(bool, String), Error> {
    let value = code.required_attribute("Value")?;
    let (prefix, name) = match value.split_once(':') {
        Some((prefix, name)) => (Some(prefix), name),
        None => (None, value),
    };
    let namespace = code.lookup_namespace_uri(prefix);
    Ok((namespace == Some(SAMLP.namespace), name.to_owned()))
}
