//! Finding a signature by its position, never by searching for one.

use roxmltree::{Document, Node};

use crate::{Error, names};

/// The one `ds:Signature` in the one `wsse:Security` in the one header of a SOAP 1.1 envelope.
///
/// # Errors
///
/// [`Error::SignatureMissing`] when there is none, [`Error::SignatureStructure`] when anything on
/// the way is missing or stands there twice.
pub fn security_signature<'a, 'input>(
    document: &'a Document<'input>,
) -> Result<Node<'a, 'input>, Error> {
    enveloped_signature(security_header(document)?)
}

/// The one `ds:Signature` that is a direct child of this element.
///
/// # Errors
///
/// [`Error::SignatureMissing`] when there is none, [`Error::SignatureStructure`] when there are
/// several.
pub fn enveloped_signature<'a, 'input>(
    element: Node<'a, 'input>,
) -> Result<Node<'a, 'input>, Error> {
    match only_child(element, names::DS, "Signature") {
        Found::One(signature) => Ok(signature),
        Found::None => Err(Error::SignatureMissing),
        Found::Several => structure("more than one Signature"),
    }
}

/// The one `wsse:Security` in the one header of a SOAP 1.1 envelope.
pub(crate) fn security_header<'a, 'input>(
    document: &'a Document<'input>,
) -> Result<Node<'a, 'input>, Error> {
    let envelope = document.root_element();
    if !envelope.has_tag_name((names::SOAP, "Envelope")) {
        return structure("the root is not a SOAP 1.1 Envelope");
    }
    let header = match only_child(envelope, names::SOAP, "Header") {
        Found::One(header) => header,
        Found::None => return structure("no Header"),
        Found::Several => return structure("more than one Header"),
    };
    match only_child(header, names::WSSE, "Security") {
        Found::One(security) => Ok(security),
        Found::None => structure("no Security header"),
        Found::Several => structure("more than one Security header"),
    }
}

pub(crate) enum Found<'a, 'input> {
    None,
    One(Node<'a, 'input>),
    Several,
}

pub(crate) fn only_child<'a, 'input>(
    parent: Node<'a, 'input>,
    namespace: &str,
    name: &str,
) -> Found<'a, 'input> {
    let mut children = parent
        .children()
        .filter(|child| child.has_tag_name((namespace, name)));
    match (children.next(), children.next()) {
        (None, _) => Found::None,
        (Some(child), None) => Found::One(child),
        (Some(_), Some(_)) => Found::Several,
    }
}

pub(crate) fn structure<T>(detail: &'static str) -> Result<T, Error> {
    Err(Error::SignatureStructure { detail })
}
