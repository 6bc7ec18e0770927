//! Unpacks what the platform sent back.

use std::borrow::Cow;

use openssl::sha::sha256;
use roxmltree::{Document, Node};
use valise_soap::{Answer, NodeExt};

use crate::{Error, limits, names, packing, xml};

/// The reply of the platform, unpacked.
#[derive(Clone, PartialEq, Eq)]
pub struct MemberDataResponse {
    /// References of the exchange.
    pub references: References,
    /// The SAML response, byte for byte as it was packed.
    pub samlp_response: Vec<u8>,
}

/// References of one exchange; in practice any of them may be absent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct References {
    /// Ours.
    pub input: Option<String>,
    /// Of the network.
    pub network: Option<String>,
    /// Of who answers.
    pub output: Option<String>,
}

/// Reads a `MemberDataConsultationResponse`, the content of the SOAP body, and unpacks the SAML
/// response inside. The whole envelope is read as well.
///
/// The content may be plain, or compressed in any of the ways met in practice; when the reply
/// names its hash (base64 of SHA-256 of the unpacked content), it must be right.
///
/// # Errors
/// [`Error::TooLarge`], [`Error::Encoding`], [`Error::NotXml`], [`Error::DocumentType`],
/// [`Error::WrongNamespace`], [`Error::Missing`], [`Error::Repeated`], [`Error::Sealed`],
/// [`Error::Packing`], [`Error::HashMismatch`].
pub fn response(body_xml: impl AsRef<[u8]>) -> Result<MemberDataResponse, Error> {
    let bytes = body_xml.as_ref();
    if bytes.len() > limits::REPLY {
        return Err(Error::TooLarge {
            limit: limits::REPLY,
        });
    }
    let text = xml::text(bytes)?;
    let document = xml::parse(&text, limits::REPLY)?;
    returned(document.root_element(), |detail| {
        (!is_attached(detail)).then(|| packing::base64(&xml::content(detail)))?
    })
}

/// Reads the answer of a service: as [`response`], but the content may also stand in an
/// attachment (MTOM).
///
/// # Errors
/// See [`response`].
pub fn response_in(answer: &Answer) -> Result<MemberDataResponse, Error> {
    // the envelope was looked over and parsed within limits when the answer was read
    let document = Document::parse(answer.envelope_xml()).map_err(|error| Error::NotXml {
        reason: error.to_string(),
    })?;
    returned(document.root_element(), |detail| {
        match is_attached(detail) {
            true => answer.binary(detail).ok().map(Cow::into_owned),
            false => packing::base64(&xml::content(detail)),
        }
    })
}

/// Whether the content stands elsewhere (`xop:Include`).
fn is_attached(detail: Node<'_, '_>) -> bool {
    detail.children().any(|child| child.is_element())
}

fn returned(
    root: Node<'_, '_>,
    binary: impl FnOnce(Node<'_, '_>) -> Option<Vec<u8>>,
) -> Result<MemberDataResponse, Error> {
    let response = consultation_response(root)?;
    let returned = xml::required(response, names::COMMONS_PROTOCOL, "Return")?;
    let output = xml::optional(returned, names::COMMONS_PROTOCOL, "CommonOutput")?;
    let detail = xml::required(returned, names::COMMONS_PROTOCOL, "Detail")?;
    Ok(MemberDataResponse {
        references: output.map_or_else(|| Ok(References::default()), references)?,
        samlp_response: unpack(detail, binary)?,
    })
}

fn consultation_response<'a, 'i>(root: Node<'a, 'i>) -> Result<Node<'a, 'i>, Error> {
    const NAME: &str = "MemberDataConsultationResponse";
    match root.tag_name().name() {
        NAME => xml::named(root, names::MEMBER_DATA),
        "Envelope" => {
            let envelope = xml::named(root, names::SOAP)?;
            let body = xml::required(envelope, names::SOAP, "Body")?;
            xml::required(body, names::MEMBER_DATA, NAME)
        }
        _ => Err(Error::Missing {
            path: NAME.to_owned(),
        }),
    }
}

fn references(output: Node<'_, '_>) -> Result<References, Error> {
    let text = |name| {
        let child = xml::optional(output, names::COMMONS_CORE, name)?;
        Ok::<_, Error>(child.and_then(xml::filled))
    };
    Ok(References {
        input: text("InputReference")?,
        network: text("NIPReference")?,
        output: text("OutputReference")?,
    })
}

/// The content of a blob (MyCareNet commons core v3, `BlobType`).
fn unpack(
    detail: Node<'_, '_>,
    binary: impl FnOnce(Node<'_, '_>) -> Option<Vec<u8>>,
) -> Result<Vec<u8>, Error> {
    // The sealed form (`EncryptedKnownContent` in a sealed message) is opened here, once the
    // product can seal: until then it asks in the plain form, and gets plain answers.
    match detail.attribute("ContentEncryption").map(str::trim) {
        None | Some("" | "none") => {}
        Some(kind) => {
            return Err(Error::Sealed {
                kind: xml::shortened(kind),
            });
        }
    }
    // the schema's default, when the attribute is absent
    let encoding = detail
        .attribute("ContentEncoding")
        .map_or("deflate", str::trim);
    let unreadable = || Error::Packing {
        encoding: xml::shortened(encoding),
    };
    let packed = binary(detail).ok_or_else(unreadable)?;
    let content = match encoding {
        "none" | "" => packed,
        "deflate" | "gzip" | "zlib" => packing::inflate(&packed, limits::ANSWER)?,
        _ => return Err(unreadable()),
    };
    if let Some(expected) = detail.attribute("HashValue") {
        let expected = packing::base64(expected).ok_or_else(|| Error::Unreadable {
            path: format!("{}/@HashValue", detail.path()),
        })?;
        if expected != sha256(&content) {
            return Err(Error::HashMismatch);
        }
    }
    Ok(content)
}

impl std::fmt::Debug for MemberDataResponse {
    /// Sizes only: the content is about a person.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("MemberDataResponse")
            .field("references", &self.references)
            .field("bytes", &self.samlp_response.len())
            .finish_non_exhaustive()
    }
}
