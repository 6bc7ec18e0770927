//! One look over the text before the parser builds a tree, so that a hostile document cannot make
//! the parser slow or hungry.
//!
//! The parser compares the attributes of one element with each other, and gives every element that
//! declares a namespace its own copy of the list of all that hold there; both grow with the square
//! of what one may write down. It also reserves room for one node per `<` and one attribute per
//! `=`. This scan follows the text exactly as far as it is well-formed, which is as far as the
//! parser will go.
//!
//! The parser also lets pass a few things that are not XML. They are refused here, so that nothing
//! is read that other programs read differently or not at all: processing instructions called `xml`
//! or without white space behind the name, the default namespace declared twice or behind a prefix,
//! prefixes bound to nothing.

use crate::{Error, Limits};

/// Entries of namespace lists over the whole document.
const NAMESPACE_ENTRIES: usize = 2_000_000;

/// Checks depth, attributes and namespaces against the limits, and what the parser lets pass.
pub(super) fn check(text: &str, limits: &Limits) -> Result<(), Error> {
    let bytes = text.as_bytes();
    check_count(
        bytes,
        b'<',
        limits.nodes.saturating_mul(2),
        "nodes",
        limits.nodes,
    )?;
    check_count(
        bytes,
        b'=',
        limits.nodes.saturating_mul(4),
        "attributes",
        limits.nodes,
    )?;

    let mut scan = Scan {
        limits,
        open: Vec::new(),
        entries: 0,
    };
    let mut rest = bytes;
    while let Some(start) = rest.iter().position(|&byte| byte == b'<') {
        rest = &rest[start + 1..];
        let skipped = match rest {
            [b'!', b'-', b'-', ..] => find(&rest[3..], b"-->").map(|end| end + 6),
            [b'!', b'[', ..] => find(rest, b"]]>").map(|end| end + 3),
            [b'!', ..] => None,
            [b'?', ..] => {
                let start = text.len() - rest.len() - 1;
                let declaration = text[..start].trim_start_matches('\u{feff}').is_empty();
                if !declaration && !is_instruction(&rest[1..]) {
                    return Err(not_xml(text, start));
                }
                find(rest, b"?>").map(|end| end + 2)
            }
            [b'/', ..] => {
                scan.open.pop();
                Some(1)
            }
            _ => match scan.start_tag(rest)? {
                Tag::Skipped(length) => Some(length),
                Tag::Endless => None,
                Tag::Refused => return Err(not_xml(text, text.len() - rest.len())),
            },
        };
        // where this stops, the parser stops too, and says why
        let Some(after) = skipped.and_then(|skipped| rest.get(skipped..)) else {
            return Ok(());
        };
        rest = after;
    }
    Ok(())
}

enum Tag {
    /// So many bytes long.
    Skipped(usize),
    /// It never ends.
    Endless,
    /// It declares a namespace in a way that is not allowed.
    Refused,
}

struct Scan<'l> {
    limits: &'l Limits,
    /// For every open element, the declarations that hold in it.
    open: Vec<usize>,
    entries: usize,
}

impl Scan<'_> {
    /// Reads a start tag from its name on.
    fn start_tag(&mut self, tag: &[u8]) -> Result<Tag, Error> {
        let mut attributes = 0;
        let mut declared = 0;
        let mut default_declared = false;
        let mut word = 0;
        let mut between_words = false;
        let mut at = 0;
        while let Some(&byte) = tag.get(at) {
            match byte {
                b'>' => {
                    let empty = at > 0 && tag[at - 1] == b'/';
                    self.open_element(attributes, declared, empty)?;
                    return Ok(Tag::Skipped(at + 1));
                }
                b'"' | b'\'' => {
                    attributes += 1;
                    let value = &tag[at + 1..];
                    let Some(end) = value.iter().position(|&other| other == byte) else {
                        return Ok(Tag::Endless);
                    };
                    match declares(&tag[word..at]) {
                        Declares::Nothing => {}
                        Declares::Default if !default_declared => {
                            default_declared = true;
                            declared += 1;
                        }
                        Declares::Prefix if end > 0 => declared += 1,
                        _ => return Ok(Tag::Refused),
                    }
                    at += end + 1;
                    between_words = true;
                }
                b' ' | b'\t' | b'\r' | b'\n' => between_words = true,
                b'=' => {}
                _ if between_words => {
                    word = at;
                    between_words = false;
                }
                _ => {}
            }
            at += 1;
        }
        Ok(Tag::Endless)
    }

    fn open_element(
        &mut self,
        attributes: usize,
        declared: usize,
        empty: bool,
    ) -> Result<(), Error> {
        let limits = self.limits;
        let holding = self.open.last().copied().unwrap_or(0) + declared;
        if declared > 0 {
            self.entries += holding;
        }
        let too_many = |what, limit| Err(Error::TooComplex { what, limit });
        if attributes > limits.attributes {
            return too_many("attributes of one element", limits.attributes);
        }
        if holding > limits.namespaces {
            return too_many("namespaces at one place", limits.namespaces);
        }
        if self.entries > NAMESPACE_ENTRIES {
            return too_many("namespaces", NAMESPACE_ENTRIES);
        }
        if self.open.len() >= limits.depth {
            return too_many("levels", limits.depth);
        }
        if !empty {
            self.open.push(holding);
        }
        Ok(())
    }
}

enum Declares {
    Nothing,
    Default,
    Prefix,
    /// The parser would take it for a declaration, nobody else would.
    Falsely,
}

/// What an attribute declares; `name` may be followed by white space and `=`.
fn declares(name: &[u8]) -> Declares {
    let end = name
        .iter()
        .position(|byte| b" \t\r\n=".contains(byte))
        .unwrap_or(name.len());
    match &name[..end] {
        b"xmlns" => Declares::Default,
        name if name.starts_with(b"xmlns:") => Declares::Prefix,
        name if name.ends_with(b":xmlns") => Declares::Falsely,
        _ => Declares::Nothing,
    }
}

/// Whether a processing instruction starts with a name of ASCII letters that it may have.
fn is_instruction(text: &[u8]) -> bool {
    let end = text
        .iter()
        .position(|byte| b" \t\r\n?".contains(byte))
        .unwrap_or(text.len());
    let name = &text[..end];
    let letter = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.".contains(byte);
    name.iter().all(letter) && !name.eq_ignore_ascii_case(b"xml")
}

fn not_xml(text: &str, at: usize) -> Error {
    let before = &text.as_bytes()[..at];
    let line = before.iter().filter(|&&byte| byte == b'\n').count() + 1;
    let start = before
        .iter()
        .rposition(|&byte| byte == b'\n')
        .map_or(0, |end| end + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
    let number = |value| u32::try_from(value).unwrap_or(u32::MAX);
    Error::NotXml {
        line: number(line),
        column: number(column),
    }
}

fn check_count(
    bytes: &[u8],
    wanted: u8,
    most: usize,
    what: &'static str,
    limit: usize,
) -> Result<(), Error> {
    if bytes.iter().filter(|&&byte| byte == wanted).count() > most {
        return Err(Error::TooComplex { what, limit });
    }
    Ok(())
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}

#[cfg(test)]
mod tests;
