//! Putting a piece of text into a document without touching the rest of it.

use roxmltree::{Document, Node};

use crate::Error;
use crate::canonical::written_name;

/// A place in the text of a document.
pub(super) enum Slot<'input> {
    /// At this byte.
    At(usize),
    /// In the element whose only tag ends with the `/` at this byte, so that it has to be opened.
    Open { slash: usize, name: &'input str },
}

impl<'input> Slot<'input> {
    /// Between two pieces of markup.
    pub(super) fn at(document: &Document<'input>, offset: usize) -> Result<Self, Error> {
        let text = document.input_text();
        let (before, after) = (text.as_bytes().get(..offset), text.as_bytes().get(offset..));
        // no start tag can hold a `>` directly before a `<`; comments and the like can
        let between = before.is_some_and(|text| text.ends_with(b">"))
            && after.is_some_and(|text| text.starts_with(b"<"));
        if between && innermost(document, offset).is_some_and(|node| node.is_element()) {
            Ok(Self::At(offset))
        } else {
            Err(Error::Insertion {
                detail: "the offset is not between two pieces of markup",
            })
        }
    }

    /// Before the content of an element.
    pub(super) fn first_in(element: Node<'_, 'input>) -> Result<Self, Error> {
        match element.first_child() {
            Some(child) => Ok(Self::At(child.range().start)),
            None => Self::last_in(element),
        }
    }

    /// After the content of an element.
    pub(super) fn last_in(element: Node<'_, 'input>) -> Result<Self, Error> {
        let range = element.range();
        let text = element
            .document()
            .input_text()
            .get(range.clone())
            .unwrap_or_default();
        let own_end = || text.strip_suffix("/>").filter(|_| !element.has_children());
        if let Some(tag) = own_end() {
            return Ok(Self::Open {
                slash: range.start + tag.len(),
                name: written_name(element),
            });
        }
        match text.rfind("</") {
            Some(end) => Ok(Self::At(range.start + end)),
            None => Err(Error::Insertion {
                detail: "the element has no end tag",
            }),
        }
    }

    /// Whether a piece put here would become part of this element.
    pub(super) fn is_inside(&self, element: Node<'_, '_>) -> bool {
        let at = match *self {
            Self::At(at) => at,
            Self::Open { slash, .. } => slash,
        };
        element.range().start < at && at < element.range().end
    }

    /// The text with the pieces in it.
    pub(super) fn splice(&self, text: &str, pieces: &[&str]) -> String {
        let length: usize = pieces.iter().map(|piece| piece.len()).sum();
        let mut out = String::with_capacity(text.len() + length + 64);
        match *self {
            Self::At(at) => {
                out.push_str(&text[..at]);
                out.extend(pieces.iter().copied());
                out.push_str(&text[at..]);
            }
            Self::Open { slash, name } => {
                out.push_str(text[..slash].trim_end());
                out.push('>');
                out.extend(pieces.iter().copied());
                out.push_str("</");
                out.push_str(name);
                out.push_str(&text[slash + 1..]);
            }
        }
        out
    }
}

/// The innermost node around this byte.
fn innermost<'a, 'input>(
    document: &'a Document<'input>,
    offset: usize,
) -> Option<Node<'a, 'input>> {
    let around = |node: &Node<'_, '_>| node.range().start < offset && offset < node.range().end;
    let mut node = Some(document.root_element()).filter(around)?;
    while let Some(child) = node.children().find(around) {
        node = child;
    }
    Some(node)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spliced(text: &str, slot: fn(Node<'_, '_>) -> Result<String, Error>) -> String {
        let document = crate::parse(text).unwrap();
        slot(document.root_element()).unwrap()
    }

    fn first(node: Node<'_, '_>) -> Result<String, Error> {
        Ok(Slot::first_in(node)?.splice(node.document().input_text(), &["<", "s/>"]))
    }

    fn last(node: Node<'_, '_>) -> Result<String, Error> {
        Ok(Slot::last_in(node)?.splice(node.document().input_text(), &["<", "s/>"]))
    }

    #[test]
    fn a_piece_goes_before_or_after_the_content() {
        assert_eq!(
            spliced("<a x='>'> <b/>t</a >", first),
            "<a x='>'><s/> <b/>t</a >"
        );
        assert_eq!(
            spliced("<a x='>'> <b/>t</a >", last),
            "<a x='>'> <b/>t<s/></a >"
        );
        assert_eq!(
            spliced("<a><![CDATA[x]]></a>", first),
            "<a><s/><![CDATA[x]]></a>"
        );
        assert_eq!(spliced("<a></a>", first), "<a><s/></a>");
    }

    #[test]
    fn an_element_of_one_tag_is_opened() {
        assert_eq!(
            spliced("<p:a xmlns:p='u' />", last),
            "<p:a xmlns:p='u'><s/></p:a>"
        );
        assert_eq!(spliced("<a x='/>'/>\n", first), "<a x='/>'><s/></a>\n");
    }

    #[test]
    fn an_offset_must_lie_between_markup() {
        let text = "<a><!-- ><b> --><![CDATA[><]]><b>é</b><c/></a>";
        let document = crate::parse(text).unwrap();
        let good = |offset| Slot::at(&document, offset).is_ok();
        let expected: Vec<usize> = ["<!--", "<![", "<b>é", "<c/>", "</a>"]
            .map(|piece| text.find(piece).unwrap())
            .to_vec();
        let found: Vec<usize> = (0..text.len() + 2).filter(|&offset| good(offset)).collect();
        assert_eq!(found, expected);
    }
}
