//! SOAP 1.1 envelopes as text. What is signed later is written once and never again.

use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::addressing::Addressing;
use crate::namespaces::{DS, Prefix, SOAP, WSA, WSSE, WSSE11, WSU};
use crate::writer::XmlWriter;

/// An envelope without message security, as the ETK depot and the certificate services take it.
pub fn plain(body_xml: &str) -> String {
    let mut writer = XmlWriter::new(&[SOAP]);
    writer.start(SOAP, "Envelope");
    writer.start(SOAP, "Header").end();
    writer.start(SOAP, "Body").raw(body_xml);
    writer.finish()
}

/// The identifiers of one secured message; the prefixes are those of the official connector.
pub(crate) struct Identifiers {
    pub(crate) timestamp: String,
    pub(crate) token: String,
    pub(crate) signature: String,
    pub(crate) key_info: String,
    pub(crate) reference: String,
    pub(crate) body: String,
}

impl Identifiers {
    pub(crate) fn fresh() -> Self {
        let id = |prefix: &str| format!("{prefix}-{}", Uuid::new_v4().simple());
        Self {
            timestamp: id("TS"),
            token: id("X509"),
            signature: id("SIG"),
            key_info: id("KI"),
            reference: id("STR"),
            body: id("id"),
        }
    }
}

/// A message ready to be signed, with the place where its signature goes.
pub(crate) struct Unsigned {
    pub(crate) text: String,
    /// Byte offset just before `</wsse:Security>`.
    pub(crate) signature_at: usize,
}

/// Writes the envelope: addressing, then the security header with its timestamp and token, then
/// the body.
pub(crate) fn unsigned(
    body_xml: &str,
    ids: &Identifiers,
    created: Timestamp,
    lifetime: SignedDuration,
    addressing: Option<&Addressing>,
    token: impl FnOnce(&mut XmlWriter),
) -> Unsigned {
    let prefixes: &[Prefix] = match addressing {
        Some(_) => &[SOAP, WSSE, WSU, WSSE11, DS, WSA],
        None => &[SOAP, WSSE, WSU, WSSE11, DS],
    };
    let mut writer = XmlWriter::new(prefixes);
    writer.start(SOAP, "Envelope");
    writer.start(SOAP, "Header");
    if let Some(addressing) = addressing {
        addressing.write(&mut writer);
    }
    writer
        .start(WSSE, "Security")
        .attribute_in(SOAP, "mustUnderstand", "1");
    writer
        .start(WSU, "Timestamp")
        .attribute_in(WSU, "Id", &ids.timestamp);
    writer.leaf(WSU, "Created", &instant(created));
    let expires = created.saturating_add(lifetime).unwrap_or(Timestamp::MAX);
    writer.leaf(WSU, "Expires", &instant(expires));
    writer.end();
    token(&mut writer);
    let signature_at = writer.position();
    writer.end();
    writer.end();
    writer
        .start(SOAP, "Body")
        .attribute_in(WSU, "Id", &ids.body);
    writer.raw(body_xml);
    Unsigned {
        text: writer.finish(),
        signature_at,
    }
}

/// An instant as the official connector writes it: UTC, milliseconds.
pub fn instant(at: Timestamp) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}
