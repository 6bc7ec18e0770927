//! One look over the text before the parser builds a tree, so that a hostile document cannot make
//! the parser slow or hungry.
//!
//! The parser compares the attributes of one element with each other, and gives every element that
//! declares a namespace its own copy of the list of all that hold there; both grow with the square
//! of what one may write down. It also reserves room for one node per `<` and one attribute per
//! `=`. This scan follows the text exactly as far as it is well-formed, which is as far as the
//! parser will go.

use crate::{Error, Limits};

/// Entries of namespace lists over the whole document.
const NAMESPACE_ENTRIES: usize = 2_000_000;

/// Checks depth, attributes and namespaces against the limits.
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
            [b'?', ..] => find(rest, b"?>").map(|end| end + 2),
            [b'/', ..] => {
                scan.open.pop();
                Some(1)
            }
            _ => scan.start_tag(rest)?,
        };
        // where this stops, the parser stops too, and says why
        let Some(after) = skipped.and_then(|skipped| rest.get(skipped..)) else {
            return Ok(());
        };
        rest = after;
    }
    Ok(())
}

struct Scan<'l> {
    limits: &'l Limits,
    /// For every open element, the declarations that hold in it.
    open: Vec<usize>,
    entries: usize,
}

impl Scan<'_> {
    /// Reads a start tag from its name on; answers its length, or nothing when it never ends.
    fn start_tag(&mut self, tag: &[u8]) -> Result<Option<usize>, Error> {
        let mut attributes = 0;
        let mut declared = 0;
        let mut word = 0;
        let mut between_words = false;
        let mut at = 0;
        while let Some(&byte) = tag.get(at) {
            match byte {
                b'>' => {
                    let empty = at > 0 && tag[at - 1] == b'/';
                    self.open_element(attributes, declared, empty)?;
                    return Ok(Some(at + 1));
                }
                b'"' | b'\'' => {
                    attributes += 1;
                    declared += usize::from(find(&tag[word..at], b"xmlns").is_some());
                    let value = &tag[at + 1..];
                    let Some(end) = value.iter().position(|&other| other == byte) else {
                        return Ok(None);
                    };
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
        Ok(None)
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
mod tests {
    use super::*;

    const LIMITS: Limits = Limits {
        bytes: 10_000,
        nodes: 100,
        depth: 3,
        attributes: 3,
        namespaces: 4,
    };

    fn fault(text: &str) -> Option<&'static str> {
        match check(text, &LIMITS) {
            Ok(()) => None,
            Err(Error::TooComplex { what, .. }) => Some(what),
            Err(_) => Some("another fault"),
        }
    }

    #[test]
    fn depth_counts_only_open_elements() {
        assert_eq!(fault("<a><b><c/></b><b><c></c></b></a>"), None);
        assert_eq!(fault("<a><b><c><d/></c></b></a>"), Some("levels"));
    }

    #[test]
    fn markup_inside_comments_values_and_character_data_does_not_count() {
        assert_eq!(fault("<a><!-- <b><c><d> --><b>x</b></a>"), None);
        assert_eq!(fault("<a><![CDATA[<b><c><d>]]><b>x</b></a>"), None);
        assert_eq!(fault("<a x='>' y=\"<b><c>'/>\"><b><c/></b></a>"), None);
        assert_eq!(fault("<?xml version='1.0'?><a><?p <b><c><d> ?></a>"), None);
        assert_eq!(fault("<!--><a>--><a><b><c/></b></a>"), None);
    }

    #[test]
    fn attributes_are_counted_by_element() {
        assert_eq!(fault("<a x='1' y = '2' z='3'><b x='1'/></a>"), None);
        assert_eq!(
            fault("<a x='1' y='2' z='3' w='4'/>"),
            Some("attributes of one element")
        );
    }

    #[test]
    fn namespaces_are_counted_with_those_inherited() {
        assert_eq!(
            fault("<a xmlns:p='1' xmlns='2'><b xmlns:q='3' xmlns:r='4'/></a>"),
            None
        );
        let inherited =
            "<a xmlns:p='1' xmlns='2'><b xmlns:q='3' xmlns:r='4'><c xmlns:s='5'/></b></a>";
        assert_eq!(fault(inherited), Some("namespaces at one place"));
    }

    #[test]
    fn markup_characters_are_counted_before_anything_is_built() {
        assert_eq!(fault(&"<".repeat(201)), Some("nodes"));
        assert_eq!(fault(&"=".repeat(401)), Some("attributes"));
    }

    #[test]
    fn namespace_copies_are_bounded_over_the_whole_document() {
        let limits = Limits {
            namespaces: 128,
            nodes: 500_000,
            attributes: 128,
            ..Limits::MESSAGE
        };
        let outer: String = (0..100).map(|n| format!(" xmlns:n{n}='u'")).collect();
        let text = format!("<a{outer}>{}</a>", "<b xmlns:x='u'/>".repeat(30_000));
        assert!(matches!(
            check(&text, &limits),
            Err(Error::TooComplex {
                what: "namespaces",
                ..
            })
        ));
    }

    #[test]
    fn text_that_ends_too_early_is_left_to_the_parser() {
        for text in [
            "<",
            "<!",
            "<!--",
            "<![CDATA[",
            "<?x",
            "<a b='",
            "<a",
            "</",
            "<!DOCTYPE a>",
        ] {
            assert_eq!(fault(text), None, "{text}");
        }
    }
}
