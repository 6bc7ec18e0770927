//! Finding a signature by its position, never by searching for one.

use roxmltree::{Document, Node};

use crate::Error;

/// The one `ds:Signature` in the one `wsse:Security` in the one header of a SOAP 1.1 envelope.
///
/// # Errors
///
/// [`Error::SignatureMissing`] when there is none, [`Error::SignatureStructure`] when anything on
/// the way is missing or stands there twice.
pub fn security_signature<'a, 'input>(
    document: &'a Document<'input>,
) -> Result<Node<'a, 'input>, Error> {
    let _ = document;
    Err(Error::SignatureMissing)
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
    let _ = element;
    Err(Error::SignatureMissing)
}
