//! A writer whose lines stand in schema order.
//!
//! A document has a fixed table of prefixes, all declared on its root, so that the same message
//! always comes out in the same bytes. The writer cannot fail and cannot be left unbalanced: what
//! is still open when it is finished is closed, a prefix outside the table is declared where it is
//! used, and a character that XML does not allow becomes U+FFFD.

use std::borrow::Cow;

use quick_xml::Writer;
use quick_xml::events::attributes::Attribute;
use quick_xml::events::{BytesEnd, BytesStart, BytesText, Event};
use quick_xml::name::QName;

use crate::namespaces::Prefix;

/// Writes one XML document, or a fragment that declares its own prefixes.
pub struct XmlWriter {
    inner: Writer<Vec<u8>>,
    declared: Vec<Prefix>,
    /// Whether somebody else declares the prefixes.
    fragment: bool,
    /// The start tag whose attributes may still come.
    pending: Option<BytesStart<'static>>,
    open: Vec<String>,
    /// Prefixes declared below the root, with the depth of the element that declares them.
    local: Vec<(usize, Prefix)>,
}

impl XmlWriter {
    /// Begins a document whose root declares `prefixes`.
    pub fn new(prefixes: &[Prefix]) -> Self {
        Self {
            inner: Writer::new(Vec::with_capacity(1024)),
            declared: prefixes.to_vec(),
            fragment: false,
            pending: None,
            open: Vec::new(),
            local: Vec::new(),
        }
    }

    /// Begins a fragment that will stand where `prefixes` are declared already.
    pub fn fragment(prefixes: &[Prefix]) -> Self {
        Self {
            fragment: true,
            ..Self::new(prefixes)
        }
    }

    /// Opens an element.
    pub fn start(&mut self, namespace: Prefix, name: &str) -> &mut Self {
        self.flush();
        let qualified = qualified(namespace, name);
        let mut tag = BytesStart::new(qualified.clone());
        if self.open.is_empty() && !self.fragment {
            for prefix in &self.declared {
                declare(&mut tag, *prefix);
            }
        }
        self.open.push(qualified);
        self.pending = Some(tag);
        self.ensure(namespace);
        self
    }

    /// Opens an element without a namespace (a schema with unqualified children).
    pub fn start_unqualified(&mut self, name: &str) -> &mut Self {
        self.flush();
        self.open.push(name.to_owned());
        self.pending = Some(BytesStart::new(name.to_owned()));
        self
    }

    /// Adds an attribute without namespace to the element just opened.
    pub fn attribute(&mut self, name: &str, value: &str) -> &mut Self {
        if let Some(tag) = &mut self.pending {
            push(tag, name, value);
        }
        self
    }

    /// Adds an attribute of a namespace to the element just opened.
    pub fn attribute_in(&mut self, namespace: Prefix, name: &str, value: &str) -> &mut Self {
        self.ensure(namespace);
        self.attribute(&qualified(namespace, name), value)
    }

    /// Writes text, escaped.
    pub fn text(&mut self, text: &str) -> &mut Self {
        self.flush();
        let allowed = allowed(text);
        self.write(Event::Text(BytesText::from_escaped(
            quick_xml::escape::escape(allowed),
        )));
        self
    }

    /// Splices XML that already exists, byte for byte: a signed assertion, a finished body.
    /// The caller answers for its being well formed and declaring its own prefixes.
    pub fn raw(&mut self, xml: &str) -> &mut Self {
        self.flush();
        self.inner.get_mut().extend_from_slice(xml.as_bytes());
        self
    }

    /// Closes the innermost open element.
    pub fn end(&mut self) -> &mut Self {
        let Some(name) = self.open.pop() else {
            return self;
        };
        match self.pending.take() {
            Some(tag) => self.write(Event::Empty(tag)),
            None => self.write(Event::End(BytesEnd::new(name))),
        }
        let depth = self.open.len();
        self.local.retain(|(declared_at, _)| *declared_at <= depth);
        self
    }

    /// An element that holds only text.
    pub fn leaf(&mut self, namespace: Prefix, name: &str, text: &str) -> &mut Self {
        self.start(namespace, name).text(text).end()
    }

    /// An element that holds only text, or nothing at all when there is no text.
    pub fn optional_leaf(
        &mut self,
        namespace: Prefix,
        name: &str,
        text: Option<&str>,
    ) -> &mut Self {
        if let Some(text) = text {
            self.leaf(namespace, name, text);
        }
        self
    }

    /// Bytes written so far, the pending start tag included: a place to splice at later.
    pub fn position(&mut self) -> usize {
        self.flush();
        self.inner.get_ref().len()
    }

    /// Closes what is open and gives the document.
    pub fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.end();
        }
        // everything that was written came from `str`
        String::from_utf8(self.inner.into_inner()).unwrap_or_default()
    }

    fn ensure(&mut self, namespace: Prefix) {
        let known = self.declared.contains(&namespace)
            || self.local.iter().any(|(_, prefix)| *prefix == namespace);
        if !known && let Some(tag) = &mut self.pending {
            declare(tag, namespace);
            self.local.push((self.open.len(), namespace));
        }
    }

    fn flush(&mut self) {
        if let Some(tag) = self.pending.take() {
            self.write(Event::Start(tag));
        }
    }

    fn write(&mut self, event: Event<'_>) {
        // writing to memory does not fail
        let _ = self.inner.write_event(event);
    }
}

fn qualified(namespace: Prefix, name: &str) -> String {
    format!("{}:{name}", namespace.prefix)
}

fn declare(tag: &mut BytesStart<'static>, prefix: Prefix) {
    push(tag, &format!("xmlns:{}", prefix.prefix), prefix.namespace);
}

fn push(tag: &mut BytesStart<'static>, name: &str, value: &str) {
    let mut value = quick_xml::escape::escape(allowed(value));
    // a reader turns plain white space of an attribute into blanks
    for (character, reference) in [('\t', "&#9;"), ('\n', "&#10;")] {
        if value.contains(character) {
            value = Cow::Owned(value.replace(character, reference));
        }
    }
    tag.push_attribute(Attribute {
        key: QName(name),
        value,
    });
}

/// Replaces what XML 1.0 does not allow in a document at all.
fn allowed(text: &str) -> Cow<'_, str> {
    let forbidden = |character: char| matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    match text.contains(forbidden) {
        true => Cow::Owned(text.replace(forbidden, "\u{fffd}")),
        false => Cow::Borrowed(text),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::XmlWriter;
    use crate::namespaces::{Prefix, SOAP, WSU};

    const OTHER: Prefix = Prefix::new("o", "urn:other");

    #[test]
    fn declares_its_table_on_the_root_and_the_rest_where_it_is_used() {
        let mut writer = XmlWriter::new(&[OTHER]);
        writer.start(OTHER, "Root").attribute("a", "1");
        writer.start(SOAP, "Inner").attribute_in(WSU, "Id", "x");
        writer.start(SOAP, "Deep").end().end();
        writer.leaf(SOAP, "After", "t");
        let text = writer.finish();
        let expected = format!(
            "<o:Root xmlns:o=\"urn:other\" a=\"1\"><soap:Inner xmlns:soap=\"{soap}\" \
             xmlns:wsu=\"{wsu}\" wsu:Id=\"x\"><soap:Deep/></soap:Inner>\
             <soap:After xmlns:soap=\"{soap}\">t</soap:After></o:Root>",
            soap = SOAP.namespace,
            wsu = WSU.namespace
        );
        assert_eq!(text, expected);
    }

    #[test]
    fn a_fragment_declares_nothing_of_its_table() {
        let mut writer = XmlWriter::fragment(&[OTHER]);
        writer.leaf(OTHER, "Leaf", "t");
        assert_eq!(writer.finish(), "<o:Leaf>t</o:Leaf>");
    }

    #[test]
    fn closes_what_is_open_and_forgives_one_end_too_many() {
        let mut writer = XmlWriter::fragment(&[OTHER]);
        writer.start(OTHER, "A").start_unqualified("B");
        writer.raw("<x/>").end().end().end();
        assert_eq!(writer.finish(), "<o:A><B><x/></B></o:A>");
    }

    #[test]
    fn the_position_is_where_the_next_thing_goes() {
        let mut writer = XmlWriter::fragment(&[OTHER]);
        writer.start(OTHER, "A");
        let position = writer.position();
        let mut text = writer.finish();
        text.insert_str(position, "<here/>");
        assert_eq!(text, "<o:A><here/></o:A>");
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read_again(text in ".*", value in ".*") {
            let mut writer = XmlWriter::new(&[OTHER]);
            writer.start(OTHER, "Root").attribute("v", &value).text(&text);
            let written = writer.finish();
            let document = roxmltree::Document::parse(&written).unwrap();
            let clean = |text: &str| super::allowed(text).into_owned();
            let root = document.root_element();
            prop_assert_eq!(root.attribute("v").unwrap(), clean(&value));
            prop_assert_eq!(root.text().unwrap_or_default(), clean(&text));
        }
    }
}
