//! Writes the question: one line of code per element, in the order of the schemas.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use secrecy::ExposeSecret;
use uuid::Uuid;
use valise_identifiers::Nihii;
use valise_soap::{Prefix, XmlWriter};

use super::{Origin, Provider, Query, QueryError, brussels};
use crate::{Error, names};

const MESSAGE: Prefix = Prefix::new("mcn", names::MEMBER_DATA);
const PROTOCOL: Prefix = Prefix::new("p", names::COMMONS_PROTOCOL);
const CORE: Prefix = Prefix::new("c", names::COMMONS_CORE);

const SAML_PROTOCOL: Prefix = Prefix::new("samlp", names::SAML_PROTOCOL);
const SAML: Prefix = Prefix::new("saml", names::SAML);
const EXTENSION: Prefix = Prefix::new("ext", names::EXTENSION);
const SCHEMA_INSTANCE: Prefix = Prefix::new("xsi", names::SCHEMA_INSTANCE);

/// The `MemberDataConsultationRequest` for the body of a SOAP message, in the plain form.
///
/// The message says who asks twice, and MyCareNet compares: the issuer of the inner query is the
/// NIHII number of the care provider, the identifier of the query is `_` and the input reference.
///
/// # Errors
/// [`Error::Query`] when the question breaks a published rule.
pub fn request(query: &Query, origin: &Origin, issued_at: Timestamp) -> Result<String, Error> {
    written(query, origin, issued_at, Identifiers::random())
}

/// The identifiers that a message needs besides the input reference.
pub(super) struct Identifiers {
    pub(super) message: Uuid,
    pub(super) content: Uuid,
}

impl Identifiers {
    fn random() -> Self {
        Self {
            message: Uuid::new_v4(),
            content: Uuid::new_v4(),
        }
    }
}

pub(super) fn written(
    query: &Query,
    origin: &Origin,
    issued_at: Timestamp,
    identifiers: Identifiers,
) -> Result<String, Error> {
    query.check(issued_at)?;
    if let Provider::Nurse { nihii, .. } = &origin.provider
        && nihii.as_str().len() != 11
    {
        return Err(QueryError::ProviderNumber.into());
    }
    let content = content(&attribute_query(query, &origin.provider, issued_at));
    let mut xml = XmlWriter::new(&[MESSAGE, PROTOCOL, CORE]);
    xml.start(MESSAGE, "MemberDataConsultationRequest")
        .attribute("Id", &format!("_{}", identifiers.message))
        .attribute("IssueInstant", &format!("{issued_at:.3}"));
    common_input(&mut xml, query, origin);
    xml.start(PROTOCOL, "Detail")
        .attribute("ContentType", "text/xml")
        .attribute("ContentEncoding", "none");
    if let Some(kind) = content.encryption {
        xml.attribute("ContentEncryption", kind);
    }
    xml.attribute("Id", &format!("_{}", identifiers.content))
        .text(&content.base64)
        .end()
        .end();
    Ok(xml.finish())
}

/// What goes into `Detail`.
struct Content {
    base64: String,
    encryption: Option<&'static str>,
}

/// The plain form: the query as it is.
///
/// The sealed form takes its place here once the product can seal: `EncryptedKnownContent` with
/// the reply-to token and the query, sealed for MyCareNet, and `encryptedForKnownBED` as the kind
/// of encryption.
fn content(query: &str) -> Content {
    Content {
        base64: STANDARD.encode(query),
        encryption: None,
    }
}

fn common_input(xml: &mut XmlWriter, query: &Query, origin: &Origin) {
    let Origin {
        provider,
        licence,
        is_test,
    } = origin;
    xml.start(PROTOCOL, "CommonInput");
    xml.start(CORE, "Request")
        .leaf(CORE, "IsTest", &is_test.to_string())
        .end();
    xml.start(CORE, "Origin");
    xml.start(CORE, "Package").leaf(CORE, "Name", &licence.name);
    xml.start(CORE, "License")
        .leaf(CORE, "Username", &licence.username)
        .leaf(CORE, "Password", licence.password.expose_secret())
        .end();
    xml.end();
    xml.start(CORE, "CareProvider");
    number(xml, provider.quality(), provider.nihii());
    match provider {
        Provider::Nurse { nihii, niss, name } => {
            xml.start(CORE, "PhysicalPerson").leaf(CORE, "Name", name);
            number(xml, provider.quality(), nihii);
            xml.leaf(CORE, "Ssin", niss.as_str()).end();
        }
        Provider::GroupOfNurses { nihii, name } => {
            xml.start(CORE, "Organization")
                .optional_leaf(CORE, "Name", name.as_deref());
            number(xml, provider.quality(), nihii);
            xml.end();
        }
    }
    xml.end();
    xml.end();
    xml.leaf(CORE, "InputReference", query.reference.as_str())
        .end();
}

fn number(xml: &mut XmlWriter, quality: &str, nihii: &Nihii) {
    xml.start(CORE, "Nihii")
        .leaf(CORE, "Quality", quality)
        .leaf(CORE, "Value", &nihii.as_11())
        .end();
}

/// The SAML 2.0 query. It is not signed, names no attribute, and its times are Brussels time
/// without a zone.
fn attribute_query(query: &Query, provider: &Provider, issued_at: Timestamp) -> String {
    let issued = brussels::local(issued_at)
        .strftime("%Y-%m-%dT%H:%M:%S")
        .to_string();
    let mut xml = XmlWriter::new(&[SAML_PROTOCOL, SAML, EXTENSION, SCHEMA_INSTANCE]);
    xml.start(SAML_PROTOCOL, "AttributeQuery")
        .attribute("ID", &query.reference.query_id())
        .attribute("Version", "2.0")
        .attribute("IssueInstant", &issued);
    xml.start(SAML, "Issuer")
        .attribute("Format", names::NIHII_11)
        .text(&provider.nihii().as_11())
        .end();
    xml.start(SAML_PROTOCOL, "Extensions").attribute_in(
        SCHEMA_INSTANCE,
        "type",
        "ext:ExtensionsType",
    );
    for facet in &query.facets {
        xml.start(EXTENSION, "Facet").attribute("id", facet.id());
        for (id, value) in facet.dimensions() {
            xml.start_unqualified("Dimension")
                .attribute("id", id)
                .text(value)
                .end();
        }
        xml.end();
    }
    xml.end();
    xml.start(SAML, "Subject");
    xml.start(SAML, "NameID")
        .attribute("Format", query.subject.format())
        .text(&query.subject.value())
        .end();
    xml.start(SAML, "SubjectConfirmation")
        .attribute("Method", names::MEMBER_IDENTIFICATION);
    xml.start(SAML, "SubjectConfirmationData")
        .attribute("NotBefore", &format!("{}T00:00:00", query.period.from))
        .attribute("NotOnOrAfter", &format!("{}T00:00:00", query.period.until))
        .end();
    xml.finish()
}

#[cfg(test)]
mod tests;
