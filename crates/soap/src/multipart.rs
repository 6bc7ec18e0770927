//! Answers with attachments: `multipart/related` (RFC 2387) with XOP or plain references (MTOM).
//!
//! The whole answer is in memory already; parts are ranges of it and nothing is copied.

mod content_type;

use std::ops::Range;

pub use content_type::ContentType;

/// More parts than any service of this platform sends.
const MAX_PARTS: usize = 64;
/// A part's header block is a few hundred bytes in practice.
const MAX_HEADER_BYTES: usize = 16 * 1024;

/// Why an answer in parts cannot be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MultipartError {
    /// The content type names no boundary, or an impossible one.
    #[error("no usable boundary")]
    Boundary,
    /// The closing boundary never came.
    #[error("no closing boundary")]
    Unfinished,
    /// A part has no end of headers, or too many of them.
    #[error("a part without readable headers")]
    Headers,
    /// More parts than are accepted.
    #[error("too many parts")]
    TooManyParts,
    /// The root part, named by `start`, is not there.
    #[error("no root part")]
    NoRoot,
    /// Two parts carry one identifier.
    #[error("two parts with one identifier")]
    TwinIdentifier,
    /// A part has a transfer encoding, which HTTP does not need: only `binary` is accepted.
    #[error("a part in an unknown encoding")]
    Encoding,
    /// The message refers to a part that is not there.
    #[error("a reference to an absent part")]
    AbsentPart,
}

/// One part of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The `Content-ID` without its angle brackets.
    pub content_id: Option<String>,
    /// The `Content-Type`.
    pub content_type: Option<ContentType>,
    /// Where its bytes are in the answer.
    pub range: Range<usize>,
}

/// The parts of an answer, the root first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parts {
    /// The part that holds the SOAP envelope.
    pub root: Part,
    /// The others, in order.
    pub attachments: Vec<Part>,
}

/// Splits a `multipart/related` body by the parameters of its content type.
pub fn split(body: &[u8], content_type: &ContentType) -> Result<Parts, MultipartError> {
    let boundary = content_type
        .parameter("boundary")
        .ok_or(MultipartError::Boundary)?;
    if boundary.is_empty() || boundary.len() > 70 {
        return Err(MultipartError::Boundary);
    }
    let mut parts = Vec::new();
    for range in ranges(body, boundary.as_bytes())? {
        if parts.len() == MAX_PARTS {
            return Err(MultipartError::TooManyParts);
        }
        parts.push(part(body, range)?);
    }
    for (at, part) in parts.iter().enumerate() {
        let twin = |other: &Part| other.content_id == part.content_id;
        if part.content_id.is_some() && parts.iter().skip(at + 1).any(twin) {
            return Err(MultipartError::TwinIdentifier);
        }
    }
    let root = match content_type.parameter("start") {
        None => 0,
        Some(start) => {
            let start = bare(start);
            let named = |part: &Part| part.content_id.as_deref() == Some(start);
            parts.iter().position(named).ok_or(MultipartError::NoRoot)?
        }
    };
    if root >= parts.len() {
        return Err(MultipartError::NoRoot);
    }
    let root = parts.remove(root);
    Ok(Parts {
        root,
        attachments: parts,
    })
}

/// The identifier in a `cid:` reference (RFC 2392), percent-decoded.
pub fn content_id(reference: &str) -> Option<String> {
    let encoded = reference.trim().strip_prefix("cid:")?.as_bytes();
    let mut decoded = Vec::with_capacity(encoded.len());
    let mut at = 0;
    while let Some(&byte) = encoded.get(at) {
        match (byte, encoded.get(at + 1..at + 3).and_then(hexadecimal)) {
            (b'%', Some(value)) => {
                decoded.push(value);
                at += 3;
            }
            (byte, _) => {
                decoded.push(byte);
                at += 1;
            }
        }
    }
    String::from_utf8(decoded).ok()
}

fn hexadecimal(pair: &[u8]) -> Option<u8> {
    let digits = pair.iter().all(u8::is_ascii_hexdigit);
    let text = std::str::from_utf8(pair).ok().filter(|_| digits)?;
    u8::from_str_radix(text, 16).ok()
}

/// The ranges between the boundaries, line ends of the boundaries left out.
fn ranges(body: &[u8], boundary: &[u8]) -> Result<Vec<Range<usize>>, MultipartError> {
    let delimiter = [b"--", boundary].concat();
    let mut found = Vec::new();
    let mut begun: Option<usize> = None;
    let mut from = 0;
    while let Some(at) = find(body, &delimiter, from) {
        from = at + delimiter.len();
        let before = body.get(..at).unwrap_or_default();
        let line_end = match before {
            [] => 0,
            [.., b'\r', b'\n'] => 2,
            [.., b'\n'] => 1,
            // not at the start of a line: content that looks like the boundary
            _ => continue,
        };
        let after = body.get(from..).unwrap_or_default();
        let closing = after.starts_with(b"--");
        let rest = if closing {
            after.get(2..).unwrap_or_default()
        } else {
            after
        };
        let padding = rest
            .iter()
            .take_while(|byte| matches!(byte, b' ' | b'\t'))
            .count();
        let next = match rest.get(padding..).unwrap_or_default() {
            [b'\r', b'\n', ..] => padding + 2,
            [b'\n', ..] => padding + 1,
            [] => padding,
            // a longer boundary that begins with ours
            _ => continue,
        };
        if let Some(start) = begun {
            found.push(start..(at - line_end).max(start));
            if found.len() > MAX_PARTS {
                return Err(MultipartError::TooManyParts);
            }
        }
        if closing {
            return match begun {
                Some(_) => Ok(found),
                None => Err(MultipartError::NoRoot),
            };
        }
        from += next;
        begun = Some(from);
    }
    Err(MultipartError::Unfinished)
}

fn find(body: &[u8], what: &[u8], from: usize) -> Option<usize> {
    let rest = body.get(from..)?;
    rest.windows(what.len())
        .position(|window| window == what)
        .map(|at| from + at)
}

fn part(body: &[u8], range: Range<usize>) -> Result<Part, MultipartError> {
    let bytes = body.get(range.clone()).unwrap_or_default();
    let (headers, skipped) = match bytes {
        [b'\r', b'\n', ..] => (&bytes[..0], 2),
        [b'\n', ..] => (&bytes[..0], 1),
        _ => {
            let limited = bytes
                .get(..bytes.len().min(MAX_HEADER_BYTES))
                .unwrap_or_default();
            let crlf = find(limited, b"\r\n\r\n", 0).map(|at| (at, 4));
            let lf = find(limited, b"\n\n", 0).map(|at| (at, 2));
            let (at, length) = match (crlf, lf) {
                (Some(crlf), Some(lf)) => crlf.min(lf),
                (one, other) => one.or(other).ok_or(MultipartError::Headers)?,
            };
            (bytes.get(..at).unwrap_or_default(), at + length)
        }
    };
    let headers = std::str::from_utf8(headers).map_err(|_| MultipartError::Headers)?;
    // a folded header continues on a line that begins with white space
    let unfolded = headers
        .replace("\r\n", "\n")
        .replace("\n ", " ")
        .replace("\n\t", " ");
    let mut part = Part {
        content_id: None,
        content_type: None,
        range: range.start + skipped..range.end,
    };
    for line in unfolded.lines() {
        let (name, value) = line.split_once(':').ok_or(MultipartError::Headers)?;
        match name.trim().to_ascii_lowercase().as_str() {
            "content-id" => part.content_id = Some(bare(value).to_owned()),
            "content-type" => part.content_type = ContentType::parse(value),
            "content-transfer-encoding" => {
                let encoding = value.trim().to_ascii_lowercase();
                if !matches!(encoding.as_str(), "binary" | "8bit" | "7bit") {
                    return Err(MultipartError::Encoding);
                }
            }
            _ => {}
        }
    }
    Ok(part)
}

fn bare(identifier: &str) -> &str {
    identifier
        .trim()
        .trim_start_matches('<')
        .trim_end_matches('>')
}

#[cfg(test)]
mod tests;
