//! The identifiers of a document: unique, or the document is refused.

use std::collections::HashMap;

use roxmltree::{Document, Node};

use crate::error::shortened;
use crate::{Error, names};

/// The local names of attributes that some standard treats as an identifier: XML Signature (`Id`),
/// WS-Security (`wsu:Id`), SAML 2.0 (`ID`), SAML 1.1 (the other three).
const NAMES: [&str; 5] = ["Id", "ID", "AssertionID", "RequestID", "ResponseID"];

/// Every identifier of a document with the element that carries it.
pub(crate) struct Ids<'a, 'input> {
    elements: HashMap<&'a str, Found<'a, 'input>>,
}

struct Found<'a, 'input> {
    element: Node<'a, 'input>,
    /// Whether a signature may refer to it: an attribute without namespace, `wsu:Id` or `xml:id`.
    /// The same name in a foreign namespace only takes part in the search for doubles.
    known: bool,
}

impl<'a, 'input> Ids<'a, 'input> {
    /// Collects the identifiers.
    ///
    /// Different standards call different attributes identifiers, and a verifier that looks at one
    /// of them may find another element than a verifier that looks at another; so doubles are
    /// searched over all of them at once.
    pub(crate) fn of(document: &'a Document<'input>) -> Result<Self, Error> {
        let mut elements = HashMap::new();
        for element in document.descendants().filter(Node::is_element) {
            for attribute in element.attributes() {
                let name = attribute.name();
                let xml_id = name == "id" && attribute.namespace() == Some(names::XML);
                if !xml_id && !NAMES.contains(&name) {
                    continue;
                }
                let known = match attribute.namespace() {
                    None => true,
                    Some(names::WSU) => name == "Id",
                    Some(_) => xml_id,
                };
                let id = attribute.value();
                if elements.insert(id, Found { element, known }).is_some() {
                    return Err(Error::DuplicateId { id: shortened(id) });
                }
            }
        }
        Ok(Self { elements })
    }

    /// The element that carries this identifier.
    pub(crate) fn element(&self, id: &str) -> Option<Node<'a, 'input>> {
        self.elements
            .get(id)
            .filter(|found| found.known)
            .map(|found| found.element)
    }

    /// Whether any element carries this identifier, in whatever namespace.
    pub(crate) fn contains(&self, id: &str) -> bool {
        self.elements.contains_key(id)
    }
}

/// Checks that text can be an identifier of ours: an XML name without a colon, of ASCII letters,
/// digits, `-`, `_` and `.`, so that it needs no escape anywhere.
pub(crate) fn check_id(id: &str) -> Result<(), Error> {
    let mut bytes = id.bytes();
    let starts = bytes
        .next()
        .is_some_and(|byte| byte.is_ascii_alphabetic() || byte == b'_');
    let continues = bytes.all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    if starts && continues {
        Ok(())
    } else {
        Err(Error::InvalidId { id: shortened(id) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn duplicate(text: &str) -> bool {
        let document = crate::parse(text).unwrap();
        matches!(Ids::of(&document), Err(Error::DuplicateId { .. }))
    }

    #[test]
    fn doubles_are_found_over_all_kinds_of_identifiers() {
        let wsu = names::WSU;
        assert!(!duplicate("<a Id='1'><b ID='2'/><c AssertionID='3'/></a>"));
        assert!(duplicate("<a Id='1'><b ID='1'/></a>"));
        assert!(duplicate("<a RequestID='1'><b AssertionID='1'/></a>"));
        assert!(duplicate("<a ResponseID='1'><b xml:id='1'/></a>"));
        assert!(duplicate(&format!(
            "<a Id='1' xmlns:w='{wsu}'><b w:Id='1'/></a>"
        )));
        assert!(duplicate("<a Id='1' xmlns:x='urn:other'><b x:Id='1'/></a>"));
        assert!(duplicate("<a Id='1' ID='1'/>"));
    }

    #[test]
    fn an_identifier_of_a_foreign_namespace_is_no_target() {
        let document = crate::parse("<a xmlns:x='urn:other'><b x:Id='1'/><c id='2'/></a>").unwrap();
        let ids = Ids::of(&document).unwrap();
        assert!(ids.contains("1") && ids.element("1").is_none());
        assert!(!ids.contains("2"));
    }

    #[test]
    fn identifiers_need_no_escape() {
        for good in ["a", "_1", "X509-0aF", "id.2"] {
            assert!(check_id(good).is_ok(), "{good}");
        }
        for bad in ["", "1a", "-a", "a:b", "a b", "a\"", "é", "a<"] {
            assert!(check_id(bad).is_err(), "{bad}");
        }
    }
}
