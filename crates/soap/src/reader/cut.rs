//! Cutting a signed element out of an answer without touching its bytes.

use std::borrow::Cow;

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
    let mut added = String::new();
    for namespace in node.namespaces() {
        let uri = namespace.uri();
        let leaned_on = match namespace.name() {
            None => !uri.is_empty() && !declares(own, "xmlns"),
            Some("xml") => false,
            Some(prefix) => !declares(own, &format!("xmlns:{prefix}")) && uses(slice, prefix),
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

/// Whether a prefix is used in a name, in a qualified value, or in a list of inclusive prefixes.
/// Saying yes too often is harmless: a declaration that nobody uses is not canonicalized.
fn uses(slice: &str, prefix: &str) -> bool {
    slice.contains(&format!("{prefix}:"))
        || slice.match_indices("PrefixList").any(|(at, _)| {
            let list = slice
                .get(at..)
                .and_then(|rest| rest.split(['"', '\'']).nth(1));
            list.is_some_and(|list| list.split_ascii_whitespace().any(|name| name == prefix))
        })
}
