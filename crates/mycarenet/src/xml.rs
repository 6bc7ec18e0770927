//! Reading elements strictly: by namespace and name, with the path of what is wrong.

use std::borrow::Cow;

use roxmltree::{Document, Node};
use valise_soap::NodeExt;
use valise_xmldsig::{Limits, parse_within};

use crate::Error;

/// Parses a document of at most `bytes` bytes.
pub(crate) fn parse(text: &str, bytes: usize) -> Result<Document<'_>, Error> {
    let limits = Limits {
        bytes,
        nodes: 100_000,
        depth: 40,
        attributes: 32,
        namespaces: 64,
    };
    parse_within(text, &limits).map_err(|error| match error {
        valise_xmldsig::Error::TooLarge { .. } => Error::TooLarge { limit: bytes },
        valise_xmldsig::Error::Doctype => Error::DocumentType,
        other => Error::NotXml {
            reason: other.to_string(),
        },
    })
}

/// The text of a document as it came: UTF-8, of which a byte order mark is skipped and NUL bytes,
/// which some insurers send, are dropped.
pub(crate) fn text(bytes: &[u8]) -> Result<Cow<'_, str>, Error> {
    let text = std::str::from_utf8(bytes).map_err(|_| Error::Encoding)?;
    let text = text.trim_start_matches(['\u{feff}', '\0']);
    Ok(match text.contains('\0') {
        true => Cow::Owned(text.replace('\0', "")),
        false => Cow::Borrowed(text),
    })
}

/// An element that was looked for by its local name, if its namespace is right too.
pub(crate) fn named<'a, 'i>(
    node: Node<'a, 'i>,
    namespace: &'static str,
) -> Result<Node<'a, 'i>, Error> {
    let found = node.tag_name().namespace().unwrap_or_default();
    if found == namespace {
        return Ok(node);
    }
    Err(Error::WrongNamespace {
        path: node.path(),
        expected: namespace,
        found: shortened(found),
    })
}

/// The root element, which must have this name.
pub(crate) fn root<'a, 'i>(
    document: &'a Document<'i>,
    namespace: &'static str,
    name: &str,
) -> Result<Node<'a, 'i>, Error> {
    let root = document.root_element();
    if root.tag_name().name() != name {
        return Err(Error::Missing {
            path: name.to_owned(),
        });
    }
    named(root, namespace)
}

/// All children of this local name; one in another namespace is refused.
pub(crate) fn children<'a, 'i>(
    parent: Node<'a, 'i>,
    namespace: &'static str,
    name: &'static str,
) -> impl Iterator<Item = Result<Node<'a, 'i>, Error>> {
    parent
        .children()
        .filter(move |node| node.is_element() && node.tag_name().name() == name)
        .map(move |node| named(node, namespace))
}

/// The one child of this name, if it is there.
pub(crate) fn optional<'a, 'i>(
    parent: Node<'a, 'i>,
    namespace: &'static str,
    name: &'static str,
) -> Result<Option<Node<'a, 'i>>, Error> {
    let mut all = children(parent, namespace, name);
    let Some(first) = all.next().transpose()? else {
        return Ok(None);
    };
    match all.count() {
        0 => Ok(Some(first)),
        more => Err(Error::Repeated {
            path: first.path(),
            count: more + 1,
        }),
    }
}

/// The one child of this name.
pub(crate) fn required<'a, 'i>(
    parent: Node<'a, 'i>,
    namespace: &'static str,
    name: &'static str,
) -> Result<Node<'a, 'i>, Error> {
    optional(parent, namespace, name)?.ok_or_else(|| Error::Missing {
        path: format!("{}/{name}", parent.path()),
    })
}

/// The attribute without namespace.
pub(crate) fn attribute<'a>(node: Node<'a, '_>, name: &str) -> Result<&'a str, Error> {
    node.attribute(name).ok_or_else(|| Error::Missing {
        path: format!("{}/@{name}", node.path()),
    })
}

/// The whole text directly inside an element, ends trimmed; a comment inside it does not cut it.
pub(crate) fn content<'a>(node: Node<'a, '_>) -> Cow<'a, str> {
    let mut texts = node
        .children()
        .filter(Node::is_text)
        .filter_map(|text| text.text());
    let first = texts.next().unwrap_or_default();
    match texts.next() {
        None => Cow::Borrowed(first.trim()),
        Some(second) => {
            let mut whole = format!("{first}{second}");
            whole.extend(texts);
            Cow::Owned(whole.trim().to_owned())
        }
    }
}

/// The content, or nothing when it is empty.
pub(crate) fn filled(node: Node<'_, '_>) -> Option<String> {
    let content = content(node);
    (!content.is_empty()).then(|| content.into_owned())
}

/// Foreign text that goes into an error, at most 120 characters of it.
pub(crate) fn shortened(text: &str) -> String {
    text.chars().take(120).collect()
}
