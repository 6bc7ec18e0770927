//! Parsing with limits.

use roxmltree::{Document, ParsingOptions};

use crate::{Error, Limits};

mod scan;

/// Parses a message within [`Limits::MESSAGE`].
///
/// # Errors
///
/// See [`parse_within`].
pub fn parse(text: &str) -> Result<Document<'_>, Error> {
    parse_within(text, &Limits::MESSAGE)
}

/// Parses a message as it came from the network, within [`Limits::MESSAGE`].
///
/// # Errors
///
/// See [`parse_within`]; bytes that are not UTF-8 are not XML for us: the platform speaks nothing
/// else.
pub fn parse_bytes(bytes: &[u8]) -> Result<Document<'_>, Error> {
    match std::str::from_utf8(bytes) {
        Ok(text) => parse(text),
        Err(_) => Err(Error::NotXml { line: 1, column: 1 }),
    }
}

/// Parses a document that has no document type declaration and keeps within the limits.
///
/// # Errors
///
/// [`Error::TooLarge`], [`Error::Doctype`], [`Error::TooComplex`] or [`Error::NotXml`].
pub fn parse_within<'input>(text: &'input str, limits: &Limits) -> Result<Document<'input>, Error> {
    if text.len() > limits.bytes {
        return Err(Error::TooLarge {
            bytes: text.len(),
            limit: limits.bytes,
        });
    }
    scan::check(text, limits)?;
    let options = ParsingOptions {
        nodes_limit: u32::try_from(limits.nodes).unwrap_or(u32::MAX),
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|error| match error {
        roxmltree::Error::DtdDetected => Error::Doctype,
        roxmltree::Error::NodesLimitReached => Error::TooComplex {
            what: "nodes",
            limit: limits.nodes,
        },
        other => Error::NotXml {
            line: other.pos().row,
            column: other.pos().col,
        },
    })
}
