//! Cutting a signed element out of an answer without touching its bytes.

use std::borrow::Cow;
use std::collections::BTreeSet;

use roxmltree::Node;

/// The exact source text of an element, so that it can travel alone.
///
/// When the element leans on namespace declarations of its ancestors, those that it uses are added
/// to its start tag and nothing else changes: exclusive canonicalization, and with it any
/// signature inside, comes out the same.
pub fn cut_out<'i>(node: Node<'_, 'i>) -> Cow<'i, str> {
    let text = node.document().input_text();
    let slice = text.get(node.range()).unwrap_or_default();
    let own = start_tag(slice);
    let used = prefixes(node);
    let mut added = String::new();
    for namespace in node.namespaces() {
        let uri = namespace.uri();
        let leaned_on = match namespace.name() {
            None => !uri.is_empty() && !declares(own, "xmlns"),
            Some("xml") => false,
            Some(prefix) => used.contains(prefix) && !declares(own, &format!("xmlns:{prefix}")),
        };
        if leaned_on {
            let name = namespace
                .name()
                .map(|prefix| format!(":{prefix}"))
                .unwrap_or_default();
            added.push_str(&format!(
                " xmlns{name}=\"{}\"",
                quick_xml::escape::escape(uri)
            ));
        }
    }
    if added.is_empty() {
        return Cow::Borrowed(slice);
    }
    let name_ends = 1 + slice
        .get(1..)
        .and_then(|rest| rest.find(|c: char| c.is_ascii_whitespace() || c == '/' || c == '>'))
        .unwrap_or_default();
    let (name, rest) = slice.split_at(name_ends);
    Cow::Owned(format!("{name}{added}{rest}"))
}

/// The start tag of an element, up to its `>`.
fn start_tag(element: &str) -> &str {
    let mut quote = None;
    for (at, character) in element.char_indices() {
        match (quote, character) {
            (None, '>') => return element.get(..at).unwrap_or(element),
            (None, '"' | '\'') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            _ => {}
        }
    }
    element
}

/// Whether a start tag has an attribute of that exact name.
fn declares(tag: &str, name: &str) -> bool {
    tag.match_indices(name).any(|(at, _)| {
        let before = tag.get(..at).and_then(|text| text.chars().next_back());
        let after = tag
            .get(at + name.len()..)
            .map(str::trim_start)
            .unwrap_or_default();
        before.is_some_and(|c| c.is_ascii_whitespace()) && after.starts_with('=')
    })
}

/// The prefixes on which an element and what is in it lean: in names, in values that are qualified
/// names (`xsi:type`), and in lists of inclusive prefixes. One too many is harmless: a declaration
/// that nobody uses is not canonicalized.
fn prefixes<'i>(element: Node<'_, 'i>) -> BTreeSet<&'i str> {
    let text = element.document().input_text();
    let mut found = BTreeSet::new();
    for node in element.descendants() {
        if node.is_element() {
            let tag = text
                .get(node.range().start + 1..node.range().end)
                .unwrap_or_default();
            let name = tag
                .split(|c: char| c.is_ascii_whitespace() || "/>".contains(c))
                .next();
            found.extend(name.and_then(prefix));
        }
        for attribute in node.attributes() {
            let value = text.get(attribute.range_value()).unwrap_or_default();
            found.extend(text.get(attribute.range_qname()).and_then(prefix));
            found.extend(prefix(value));
            if attribute.name() == "PrefixList" {
                found.extend(value.split_ascii_whitespace());
            }
        }
        if node.is_text() {
            found.extend(text.get(node.range()).and_then(prefix));
        }
    }
    found
}

/// The prefix of a qualified name; of anything else nothing.
fn prefix(name: &str) -> Option<&str> {
    let (prefix, local) = name.trim().split_once(':')?;
    let plain = |name: &str| {
        !name.is_empty() && !name.contains(|c: char| c.is_whitespace() || ":/<>&,;\"'".contains(c))
    };
    (plain(prefix) && plain(local)).then_some(prefix)
}

#[cfg(test)]
mod tests {
    use super::cut_out;

    fn cut<'a>(document: &'a roxmltree::Document<'a>, name: &str) -> std::borrow::Cow<'a, str> {
        let named = |node: &roxmltree::Node<'_, '_>| node.tag_name().name() == name;
        cut_out(document.descendants().find(named).unwrap())
    }

    #[test]
    fn an_element_that_stands_alone_stays_as_it_is() {
        let text = "<s:e xmlns:s='urn:s'>\n <A  xmlns=\"urn:a\"\n B='&gt;s:t:u' ><C/></A ></s:e>";
        let document = roxmltree::Document::parse(text).unwrap();
        assert!(matches!(cut(&document, "A"), std::borrow::Cow::Borrowed(_)));
        assert_eq!(
            cut(&document, "A"),
            "<A  xmlns=\"urn:a\"\n B='&gt;s:t:u' ><C/></A >"
        );
        assert_eq!(cut(&document, "C"), "<C xmlns=\"urn:a\"/>");
    }

    #[test]
    fn what_it_leans_on_is_added_and_the_canonical_form_stays() {
        let text = "<s:e xmlns:s='urn:s' xmlns='urn:d' xmlns:xs='urn:x&amp;y' xmlns:no='urn:no'>\
                    <p:a xmlns:p='urn:p' q='xs:string'><b s:t='1'/></p:a></s:e>";
        let document = roxmltree::Document::parse(text).unwrap();
        let alone = cut(&document, "a");
        assert!(!alone.contains("urn:no"));
        let again = roxmltree::Document::parse(&alone).unwrap();
        let element = document
            .descendants()
            .find(|node| node.tag_name().name() == "a")
            .unwrap();
        assert_eq!(
            valise_xmldsig::canonicalize(again.root_element(), &["xs"]),
            valise_xmldsig::canonicalize(element, &["xs"])
        );
    }

    #[test]
    fn a_prefix_named_in_a_list_is_kept() {
        let text = "<s:e xmlns:s='urn:s' xmlns:xs='urn:xs'><a><i PrefixList=\"t xs\"/></a></s:e>";
        let document = roxmltree::Document::parse(text).unwrap();
        assert!(cut(&document, "a").starts_with("<a xmlns:xs=\"urn:xs\">"));
    }

    #[test]
    fn an_empty_default_namespace_is_nothing_to_add() {
        let text = "<e xmlns='urn:d'><a xmlns=''><b/></a></e>";
        let document = roxmltree::Document::parse(text).unwrap();
        assert_eq!(cut(&document, "a"), "<a xmlns=''><b/></a>");
        assert_eq!(cut(&document, "b"), "<b/>");
    }
}
