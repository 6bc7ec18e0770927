//! Writing `ds:SignedInfo` in canonical form from the start.
//!
//! Whatever is written here differs from its canonical form in one respect only: the declaration of
//! the prefix `ds`, which stands on `ds:Signature` in the document and on `ds:SignedInfo` in the
//! canonical form. The tests canonicalize the result in its place and compare.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::{DigestAlgorithm, SignatureAlgorithm, names};

/// One `ds:Reference` to be.
pub(super) struct Reference<'r> {
    pub(super) id: &'r str,
    pub(super) enveloped: bool,
    pub(super) digest: Vec<u8>,
}

/// The canonical form of a `ds:SignedInfo`.
pub(super) fn canonical(algorithm: SignatureAlgorithm, references: &[Reference<'_>]) -> String {
    let mut xml = String::with_capacity(400 + references.len() * 420);
    xml.push_str("<ds:SignedInfo xmlns:ds=\"");
    xml.push_str(names::DS);
    xml.push_str("\">");
    method(&mut xml, "CanonicalizationMethod", names::EXCLUSIVE);
    method(&mut xml, "SignatureMethod", algorithm.uri());
    for reference in references {
        xml.push_str("<ds:Reference URI=\"#");
        xml.push_str(reference.id);
        xml.push_str("\"><ds:Transforms>");
        if reference.enveloped {
            method(&mut xml, "Transform", names::ENVELOPED);
        }
        method(&mut xml, "Transform", names::EXCLUSIVE);
        xml.push_str("</ds:Transforms>");
        method(&mut xml, "DigestMethod", DigestAlgorithm::Sha256.uri());
        xml.push_str("<ds:DigestValue>");
        xml.push_str(&STANDARD.encode(&reference.digest));
        xml.push_str("</ds:DigestValue></ds:Reference>");
    }
    xml.push_str("</ds:SignedInfo>");
    xml
}

/// The same as it stands in the document, where `ds:Signature` binds the prefix.
pub(super) fn in_place(canonical: &str) -> (&'static str, &str) {
    let opened = canonical.find('>').map_or("", |end| &canonical[end + 1..]);
    ("<ds:SignedInfo>", opened)
}

fn method(xml: &mut String, name: &str, algorithm: &str) {
    xml.push_str("<ds:");
    xml.push_str(name);
    xml.push_str(" Algorithm=\"");
    xml.push_str(algorithm);
    xml.push_str("\"></ds:");
    xml.push_str(name);
    xml.push('>');
}
