//! An answer as received: its bytes stay untouched, readers get slices of them.

use std::borrow::Cow;
use std::ops::Range;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use roxmltree::{Document, Node};

use crate::fault;
use crate::multipart::{ContentType, MultipartError, Part, content_id, split};
use crate::namespaces::{SOAP, XOP};
use crate::reader::{NodeExt, cut_out};
use crate::{Error, ReadError};

/// A SOAP 1.1 answer without fault.
#[derive(Clone)]
pub struct Answer {
    /// The HTTP status it came with.
    pub status: u16,
    raw: Vec<u8>,
    envelope: Range<usize>,
    /// The first element of the body, cut out to stand alone; its range when that took no change.
    body: Body,
    attachments: Vec<Part>,
}

#[derive(Clone)]
enum Body {
    Empty,
    Slice(Range<usize>),
    Completed(String),
}

impl std::fmt::Debug for Answer {
    /// Sizes only: answers are about people.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Answer")
            .field("status", &self.status)
            .field("bytes", &self.raw.len())
            .field("attachments", &self.attachments.len())
            .finish_non_exhaustive()
    }
}

impl Answer {
    /// Reads what a service sent. A fault is an error, whatever the HTTP status says; a status of
    /// failure without a fault is one too.
    ///
    /// # Errors
    ///
    /// [`Error::Fault`], [`Error::Status`], [`Error::NotXml`], [`Error::Dtd`],
    /// [`Error::TooComplex`], [`Error::NotSoap`], [`Error::Multipart`].
    pub fn read(status: u16, content_type: Option<&str>, raw: Vec<u8>) -> Result<Self, Error> {
        Self::read_or_return(status, content_type, raw).map_err(|(error, _)| error)
    }

    /// The same; what was received comes back with the error.
    pub(crate) fn read_or_return(
        status: u16,
        content_type: Option<&str>,
        raw: Vec<u8>,
    ) -> Result<Self, (Error, Vec<u8>)> {
        match Layout::of(status, content_type, &raw) {
            // the page of a proxy or of a server in trouble: its status says more than its text
            Err(
                Error::NotXml
                | Error::NotSoap
                | Error::Dtd
                | Error::TooComplex
                | Error::Multipart(_),
            ) if status >= 400 => Err((Error::Status { status }, raw)),
            Ok(_) if status >= 400 => Err((Error::Status { status }, raw)),
            Err(error) => Err((error, raw)),
            Ok(Layout {
                envelope,
                body,
                attachments,
            }) => Ok(Self {
                status,
                raw,
                envelope,
                body,
                attachments,
            }),
        }
    }

    /// The bytes of the whole answer, after decompression and before anything else.
    pub fn raw(&self) -> &[u8] {
        &self.raw
    }

    /// The SOAP envelope as received.
    pub fn envelope_xml(&self) -> &str {
        text(&self.raw, &self.envelope).unwrap_or_default()
    }

    /// The first element of the body, empty when there is none. These are the bytes as received;
    /// only when the element leans on prefixes declared around it, those declarations are added to
    /// its start tag.
    pub fn body_xml(&self) -> &str {
        match &self.body {
            Body::Empty => "",
            Body::Slice(range) => text(&self.raw, range).unwrap_or_default(),
            Body::Completed(text) => text,
        }
    }

    /// Parses the envelope, to read it in place.
    ///
    /// # Errors
    ///
    /// None that [`read`](Self::read) did not find already.
    pub fn document(&self) -> Result<Document<'_>, Error> {
        parse_document(self.envelope_xml())
    }

    /// The attachment with this `Content-ID` (without angle brackets).
    pub fn attachment(&self, content_id: &str) -> Option<&[u8]> {
        let named = |part: &&Part| part.content_id.as_deref() == Some(content_id);
        let part = self.attachments.iter().find(named)?;
        self.raw.get(part.range.clone())
    }

    /// All attachments with their identifiers, in order.
    pub fn attachments(&self) -> impl Iterator<Item = (Option<&str>, &[u8])> {
        self.attachments.iter().map(|part| {
            let bytes = self.raw.get(part.range.clone()).unwrap_or_default();
            (part.content_id.as_deref(), bytes)
        })
    }

    /// The bytes of an element of type `base64Binary`: written inline, or included from an
    /// attachment (XOP).
    ///
    /// # Errors
    ///
    /// [`MultipartError::AbsentPart`] when the attachment is not there, [`ReadError`] when the text
    /// is no base64.
    pub fn binary(&self, element: Node<'_, '_>) -> Result<Cow<'_, [u8]>, Error> {
        let Some(include) = element.opt_child(XOP, "Include") else {
            return Ok(Cow::Owned(base64_content(element)?));
        };
        let reference = include.required_attribute("href")?;
        let attachment = content_id(reference).and_then(|id| self.attachment(&id));
        Ok(Cow::Borrowed(attachment.ok_or(MultipartError::AbsentPart)?))
    }
}

/// Where the parts of an answer lie.
struct Layout {
    envelope: Range<usize>,
    body: Body,
    attachments: Vec<Part>,
}

impl Layout {
    fn of(status: u16, content_type: Option<&str>, raw: &[u8]) -> Result<Self, Error> {
        let content_type = content_type.and_then(ContentType::parse);
        let (envelope, attachments) = match &content_type {
            Some(kind) if kind.essence == "multipart/related" => {
                let parts = split(raw, kind)?;
                (parts.root.range, parts.attachments)
            }
            _ => (0..raw.len(), Vec::new()),
        };
        let text = text(raw, &envelope)?;
        // a byte order mark before the declaration is allowed and no part of the document
        let skipped = text.len() - text.trim_start_matches('\u{feff}').len();
        let envelope = envelope.start + skipped..envelope.end;
        let text = text.get(skipped..).unwrap_or_default();

        let document = parse_document(text)?;
        let body = soap_body(&document)?;
        let first = body.children().find(Node::is_element);
        if let Some(found) = first.filter(|node| node.is(SOAP.namespace, "Fault")) {
            return Err(Error::Fault(Box::new(fault::read(found, status))));
        }
        let body = match first.map(|node| (node.range(), cut_out(node))) {
            None => Body::Empty,
            Some((range, Cow::Borrowed(_))) => {
                Body::Slice(envelope.start + range.start..envelope.start + range.end)
            }
            Some((_, Cow::Owned(completed))) => Body::Completed(completed),
        };
        Ok(Self {
            envelope,
            body,
            attachments,
        })
    }
}

/// The bytes of an element of type `base64Binary`, white space anywhere allowed.
///
/// # Errors
///
/// [`ReadError`] when the text is no base64.
pub fn base64_content(element: Node<'_, '_>) -> Result<Vec<u8>, ReadError> {
    let mut text = element.content();
    text.retain(|character| !character.is_ascii_whitespace());
    STANDARD.decode(text).map_err(|_| element.invalid())
}

/// The one `soap:Body` of the one envelope.
fn soap_body<'a, 'i>(document: &'a Document<'i>) -> Result<Node<'a, 'i>, Error> {
    let root = document.root_element();
    if !root.is(SOAP.namespace, "Envelope") {
        return Err(Error::NotSoap);
    }
    let mut bodies = root.children_named(SOAP.namespace, "Body");
    match (bodies.next(), bodies.next()) {
        (Some(body), None) => Ok(body),
        _ => Err(Error::NotSoap),
    }
}

fn text<'a>(raw: &'a [u8], range: &Range<usize>) -> Result<&'a str, Error> {
    let bytes = raw.get(range.clone()).ok_or(Error::NotXml)?;
    std::str::from_utf8(bytes).map_err(|_| Error::NotXml)
}

fn parse_document(text: &str) -> Result<Document<'_>, Error> {
    valise_xmldsig::parse(text).map_err(|error| match error {
        valise_xmldsig::Error::Doctype => Error::Dtd,
        valise_xmldsig::Error::TooComplex { .. } | valise_xmldsig::Error::TooLarge { .. } => {
            Error::TooComplex
        }
        _ => Error::NotXml,
    })
}
