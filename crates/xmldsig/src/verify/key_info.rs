//! The certificates a signature speaks of. They select a key; they prove nothing.

use openssl::x509::X509;
use roxmltree::Node;

use super::parts::base64;
use crate::ids::Ids;
use crate::position::{Found, only_child, structure};
use crate::{Error, names};

/// Certificates of one `KeyInfo`.
const CERTIFICATES: usize = 10;

/// The certificates that the `ds:KeyInfo` of a signature carries or points to, in document order:
/// those of its X.509 data, or the `wsse:BinarySecurityToken` that its `wsse:Reference` names.
///
/// They *select* a key, they prove nothing: anyone can put any certificate there. Empty when the
/// signature names its key otherwise, or not at all.
///
/// # Errors
///
/// [`Error::SignatureStructure`] when a certificate cannot be read, [`Error::ReferenceUnresolved`]
/// when the token is not there, [`Error::DuplicateId`] as for any reference.
pub fn key_info_certificates(signature: Node<'_, '_>) -> Result<Vec<X509>, Error> {
    candidates(signature, &Ids::of(signature.document())?)
}

pub(super) fn candidates(signature: Node<'_, '_>, ids: &Ids<'_, '_>) -> Result<Vec<X509>, Error> {
    let Found::One(key_info) = only_child(signature, names::DS, "KeyInfo") else {
        return Ok(Vec::new());
    };
    if let Found::One(reference) = only_child(key_info, names::WSSE, "SecurityTokenReference") {
        return match only_child(reference, names::WSSE, "Reference") {
            Found::One(pointer) => Ok(vec![token(pointer, ids)?]),
            _ => Ok(Vec::new()),
        };
    }
    let named = |node: &Node<'_, '_>, name| node.has_tag_name((names::DS, name));
    let listed: Vec<_> = key_info
        .children()
        .filter(|child| named(child, "X509Data"))
        .flat_map(|data| data.children())
        .filter(|child| named(child, "X509Certificate"))
        .take(CERTIFICATES + 1)
        .collect();
    if listed.len() > CERTIFICATES {
        return Err(Error::TooComplex {
            what: "certificates",
            limit: CERTIFICATES,
        });
    }
    listed.into_iter().map(certificate).collect()
}

fn token(pointer: Node<'_, '_>, ids: &Ids<'_, '_>) -> Result<X509, Error> {
    let uri = pointer.attribute("URI").unwrap_or_default();
    let token = uri.strip_prefix('#').and_then(|id| ids.element(id));
    match token {
        Some(token) if token.has_tag_name((names::WSSE, "BinarySecurityToken")) => {
            certificate(token)
        }
        _ => Err(Error::ReferenceUnresolved {
            uri: crate::error::shortened(uri),
        }),
    }
}

fn certificate(node: Node<'_, '_>) -> Result<X509, Error> {
    X509::from_der(&base64(node)?).or_else(|_| structure("a certificate that cannot be read"))
}
