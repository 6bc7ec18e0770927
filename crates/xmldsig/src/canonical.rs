//! Exclusive canonicalization (W3C Recommendation of 2002), without comments.
//!
//! The tree keeps what names mean, not how they were written; the canonical form needs both. So the
//! prefixes are read from the text the tree was built from.

use roxmltree::{Attribute, Node, NodeType};

use crate::names;

/// The canonical form of an element and everything in it.
///
/// `inclusive_prefixes` is the `PrefixList` of the standard: prefixes whose declarations are
/// rendered even where they are not used, `#default` for the default namespace.
///
/// Nesting costs no stack; a document from outside should still come from [`crate::parse`], whose
/// limits keep the result in proportion.
pub fn canonicalize(node: Node<'_, '_>, inclusive_prefixes: &[&str]) -> Vec<u8> {
    let mut writer = Writer::new(node, inclusive_prefixes, None);
    writer.walk(node, usize::MAX);
    writer.out
}

/// The canonical form of an element without one of its descendants (the `enveloped-signature`
/// transform), or nothing when it is longer than `limit`.
pub(crate) fn canonicalize_within(
    node: Node<'_, '_>,
    inclusive_prefixes: &[&str],
    omitted: Option<Node<'_, '_>>,
    limit: usize,
) -> Option<Vec<u8>> {
    let mut writer = Writer::new(node, inclusive_prefixes, omitted);
    writer.walk(node, limit).then_some(writer.out)
}

/// The name of an element as it was written.
pub(crate) fn written_name<'input>(element: Node<'_, 'input>) -> &'input str {
    let text = element.document().input_text();
    let name = text.get(element.range().start + 1..).unwrap_or_default();
    let end = name
        .find([' ', '\t', '\r', '\n', '/', '>'])
        .unwrap_or(name.len());
    &name[..end]
}

fn prefix_of(name: &str) -> &str {
    name.split_once(':').map_or("", |(prefix, _)| prefix)
}

/// A namespace declaration; the prefix is empty for the default namespace.
#[derive(Clone, Copy)]
struct Declaration<'a> {
    prefix: &'a str,
    uri: &'a str,
}

/// An element whose end tag is still to be written.
struct Open<'a, 'input> {
    node: Node<'a, 'input>,
    name: &'input str,
    /// How many declarations were rendered outside this element.
    rendered: usize,
}

struct Writer<'a, 'input, 'p> {
    out: Vec<u8>,
    text: &'input str,
    inclusive: &'p [&'p str],
    omitted: Option<Node<'a, 'input>>,
    open: Vec<Open<'a, 'input>>,
    /// Declarations rendered by the open elements, outermost first.
    rendered: Vec<Declaration<'a>>,
    /// Room for the attributes of the current element.
    attributes: Vec<Attribute<'a, 'input>>,
}

impl<'a, 'input: 'a, 'p: 'a> Writer<'a, 'input, 'p> {
    fn new(
        node: Node<'a, 'input>,
        inclusive: &'p [&'p str],
        omitted: Option<Node<'a, 'input>>,
    ) -> Self {
        Self {
            out: Vec::with_capacity(node.range().len() + 256),
            text: node.document().input_text(),
            inclusive,
            omitted,
            open: Vec::new(),
            rendered: Vec::new(),
            attributes: Vec::new(),
        }
    }

    /// Writes a node and everything in it; answers whether the result keeps within the limit.
    fn walk(&mut self, root: Node<'a, 'input>, limit: usize) -> bool {
        let mut next = Some(root);
        while let Some(node) = next {
            next = self.enter(node).or_else(|| self.leave(node));
            if self.out.len() > limit {
                return false;
            }
        }
        true
    }

    /// Writes what comes before the content of a node; answers its first child, if it has one.
    fn enter(&mut self, node: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
        if self.omitted == Some(node) {
            return None;
        }
        match node.node_type() {
            NodeType::Element => self.enter_element(node),
            NodeType::Text => {
                escape(&mut self.out, node.text().unwrap_or_default(), text_escape);
                None
            }
            NodeType::PI => {
                self.instruction(node);
                None
            }
            NodeType::Comment | NodeType::Root => None,
        }
    }

    /// The node after this one, writing the end tags on the way.
    fn leave(&mut self, node: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
        let mut node = node;
        while let Some(parent) = self.open.last() {
            if let Some(sibling) = node.next_sibling() {
                return Some(sibling);
            }
            node = parent.node;
            let (name, rendered) = (parent.name, parent.rendered);
            self.open.pop();
            self.end_tag(name, rendered);
        }
        None
    }

    fn enter_element(&mut self, node: Node<'a, 'input>) -> Option<Node<'a, 'input>> {
        let name = written_name(node);
        let rendered = self.rendered.len();
        self.out.push(b'<');
        self.out.extend_from_slice(name.as_bytes());
        self.attributes.clear();
        self.attributes.extend(node.attributes());
        self.declarations(node, prefix_of(name), rendered);
        self.write_attributes();
        self.out.push(b'>');
        let child = node.first_child();
        if child.is_some() {
            self.open.push(Open {
                node,
                name,
                rendered,
            });
        } else {
            self.end_tag(name, rendered);
        }
        child
    }

    fn end_tag(&mut self, name: &str, rendered: usize) {
        self.out.extend_from_slice(b"</");
        self.out.extend_from_slice(name.as_bytes());
        self.out.push(b'>');
        self.rendered.truncate(rendered);
    }

    /// Writes the declarations that this element uses or must carry and that do not hold yet.
    fn declarations(&mut self, node: Node<'a, 'input>, prefix: &'a str, outside: usize) {
        let uri = node.tag_name().namespace().unwrap_or_default();
        self.declare(Declaration { prefix, uri });
        for at in 0..self.attributes.len() {
            let attribute = self.attributes[at];
            if let Some(uri) = attribute.namespace() {
                let prefix = self.attribute_prefix(attribute);
                self.declare(Declaration { prefix, uri });
            }
        }
        for &prefix in self.inclusive {
            let prefix = if prefix == "#default" { "" } else { prefix };
            let lookup = (!prefix.is_empty()).then_some(prefix);
            match node.lookup_namespace_uri(lookup) {
                Some(uri) => self.declare(Declaration { prefix, uri }),
                None if prefix.is_empty() => self.declare(Declaration { prefix, uri: "" }),
                None => {}
            }
        }
        let new = &mut self.rendered[outside..];
        if new.len() > 1 {
            new.sort_unstable_by_key(|declaration| declaration.prefix);
        }
        for declaration in new {
            self.out.extend_from_slice(b" xmlns");
            if !declaration.prefix.is_empty() {
                self.out.push(b':');
                self.out.extend_from_slice(declaration.prefix.as_bytes());
            }
            self.out.extend_from_slice(b"=\"");
            escape(&mut self.out, declaration.uri, value_escape);
            self.out.push(b'"');
        }
    }

    /// Notes a declaration as rendered, unless it holds already.
    fn declare(&mut self, wanted: Declaration<'a>) {
        if wanted.prefix == "xml" {
            return;
        }
        let holding = self
            .rendered
            .iter()
            .rev()
            .find(|known| known.prefix == wanted.prefix);
        if holding.map_or("", |holding| holding.uri) != wanted.uri {
            self.rendered.push(wanted);
        }
    }

    fn write_attributes(&mut self) {
        if self.attributes.len() > 1 {
            self.attributes.sort_unstable_by_key(|attribute| {
                (attribute.namespace().unwrap_or_default(), attribute.name())
            });
        }
        for at in 0..self.attributes.len() {
            let attribute = self.attributes[at];
            self.out.push(b' ');
            if attribute.namespace().is_some() {
                let prefix = self.attribute_prefix(attribute);
                self.out.extend_from_slice(prefix.as_bytes());
                self.out.push(b':');
            }
            self.out.extend_from_slice(attribute.name().as_bytes());
            self.out.extend_from_slice(b"=\"");
            escape(&mut self.out, attribute.value(), value_escape);
            self.out.push(b'"');
        }
    }

    /// The prefix of an attribute that is in a namespace, as it was written.
    fn attribute_prefix(&self, attribute: Attribute<'a, 'input>) -> &'input str {
        if attribute.namespace() == Some(names::XML) {
            return "xml";
        }
        prefix_of(self.text.get(attribute.range()).unwrap_or_default())
    }

    fn instruction(&mut self, node: Node<'a, 'input>) {
        let Some(instruction) = node.pi() else { return };
        self.out.extend_from_slice(b"<?");
        self.out.extend_from_slice(instruction.target.as_bytes());
        if let Some(value) = instruction.value {
            self.out.push(b' ');
            self.out.extend_from_slice(value.as_bytes());
        }
        self.out.extend_from_slice(b"?>");
    }
}

fn text_escape(byte: u8) -> Option<&'static [u8]> {
    match byte {
        b'&' => Some(b"&amp;"),
        b'<' => Some(b"&lt;"),
        b'>' => Some(b"&gt;"),
        b'\r' => Some(b"&#xD;"),
        _ => None,
    }
}

fn value_escape(byte: u8) -> Option<&'static [u8]> {
    match byte {
        b'&' => Some(b"&amp;"),
        b'<' => Some(b"&lt;"),
        b'"' => Some(b"&quot;"),
        b'\t' => Some(b"&#x9;"),
        b'\n' => Some(b"&#xA;"),
        b'\r' => Some(b"&#xD;"),
        _ => None,
    }
}

/// Copies text, replacing the bytes that have an escape.
fn escape(out: &mut Vec<u8>, text: &str, escape_of: impl Fn(u8) -> Option<&'static [u8]>) {
    let bytes = text.as_bytes();
    let mut copied = 0;
    for (at, &byte) in bytes.iter().enumerate() {
        if let Some(escape) = escape_of(byte) {
            out.extend_from_slice(&bytes[copied..at]);
            out.extend_from_slice(escape);
            copied = at + 1;
        }
    }
    out.extend_from_slice(&bytes[copied..]);
}

#[cfg(test)]
mod tests;
