//! Reading a SAML 1.1 assertion that stands alone.

use jiff::Timestamp;
use roxmltree::{Document, Node};
use valise_soap::namespaces::SAML;
use valise_soap::{NodeExt, ReadError};

use super::{Assertion, Attribute};
use crate::Error;

/// Reads an assertion; who signed it is not looked at here.
pub(super) fn assertion(xml: String) -> Result<Assertion, Error> {
    let document = valise_xmldsig::parse(&xml).map_err(Error::Signature)?;
    let read = fields(&document)?;
    drop(document);
    Ok(Assertion { xml, ..read })
}

/// The fields of an assertion, its text left out.
fn fields(document: &Document<'_>) -> Result<Assertion, ReadError> {
    let root = document
        .root_element()
        .expect_named(SAML.namespace, "Assertion")?;
    let conditions = root.child(SAML.namespace, "Conditions")?;
    let statements = root.children_named(SAML.namespace, "AttributeStatement");
    Ok(Assertion {
        xml: String::new(),
        id: root.required_attribute("AssertionID")?.to_owned(),
        issuer: root.required_attribute("Issuer")?.to_owned(),
        subject: subjects(root)
            .find_map(|subject| subject.opt_child(SAML.namespace, "NameIdentifier"))
            .map(|name| name.content()),
        not_before: conditions.parsed_attribute::<Timestamp>("NotBefore")?,
        not_on_or_after: conditions.parsed_attribute::<Timestamp>("NotOnOrAfter")?,
        attributes: statements
            .flat_map(|statement| {
                statement
                    .children()
                    .filter(|node| node.is(SAML.namespace, "Attribute"))
            })
            .map(attribute)
            .collect::<Result<_, _>>()?,
    })
}

fn attribute(node: Node<'_, '_>) -> Result<Attribute, ReadError> {
    Ok(Attribute {
        name: node.required_attribute("AttributeName")?.to_owned(),
        namespace: node.required_attribute("AttributeNamespace")?.to_owned(),
        values: node
            .children_named(SAML.namespace, "AttributeValue")
            .map(|value| value.content())
            .collect(),
    })
}

/// The subjects of all statements.
pub(super) fn subjects<'a, 'i: 'a>(assertion: Node<'a, 'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    assertion
        .children()
        .filter(Node::is_element)
        .filter_map(|statement| statement.opt_child(SAML.namespace, "Subject"))
}
