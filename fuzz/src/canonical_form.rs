//! Any text: the canonical form of what is XML is XML, has the same content, and is its own
//! canonical form; a signature put into it leaves the rest as it was.

use std::sync::LazyLock;

use openssl::ec::{EcGroup, EcKey};
use openssl::hash::MessageDigest;
use openssl::nid::Nid;
use openssl::pkey::PKey;
use openssl::x509::{X509, X509Builder, X509Ref};
use roxmltree::{Document, Node};
use valise_xmldsig::{
    Error, KeyInfo, Place, SignatureAlgorithm, Signer, SignerError, canonicalize, names, parse,
    parse_bytes, sign_enveloped,
};

/// Checks one input.
pub fn check(input: &[u8]) {
    let Ok(document) = parse_bytes(input) else {
        return;
    };
    let root = document.root_element();
    for prefixes in [&[][..], &["a", "#default"]] {
        let once = text(canonicalize(root, prefixes));
        match parse(&once) {
            Ok(again) => {
                assert_eq!(text(canonicalize(again.root_element(), prefixes)), once);
                assert_eq!(content(again.root_element()), content(root));
            }
            // attributes and declarations brought together may exceed a limit
            Err(Error::TooLarge { .. } | Error::TooComplex { .. }) => {}
            Err(error) => panic!("{error}: {once}"),
        }
    }
    splice(&document);
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8(bytes).expect("the canonical form is text")
}

/// Names and texts in document order.
fn content(root: Node<'_, '_>) -> Vec<(String, String, String)> {
    root.descendants()
        .filter(|node| node.is_element())
        .map(|node| {
            let name = node.tag_name();
            let texts = node
                .children()
                .filter_map(|child| child.text().filter(|_| child.is_text()));
            let namespace = name.namespace().unwrap_or_default().to_owned();
            (namespace, name.name().to_owned(), texts.collect())
        })
        .collect()
}

fn splice(document: &Document<'_>) {
    let text = document.input_text();
    let carrier = document.descendants().find_map(|node| node.attribute("ID"));
    let Some(id) = carrier else { return };
    for place in [Place::FirstChild, Place::LastChild] {
        let Ok(signed) = sign_enveloped(text, id, &*SIGNER, &KeyInfo::None, place) else {
            continue;
        };
        let again = match parse(&signed) {
            Ok(again) => again,
            Err(Error::TooLarge { .. } | Error::TooComplex { .. }) => continue,
            Err(error) => panic!("{error}: {signed}"),
        };
        let element = again
            .descendants()
            .find(|node| node.attribute("ID") == Some(id))
            .expect("the element");
        let signature = match place {
            Place::FirstChild => element.first_child(),
            Place::LastChild => element.last_child(),
        };
        let signature = signature.expect("the signature");
        assert!(signature.has_tag_name((names::DS, "Signature")), "{signed}");
        let range = signature.range();
        let without = format!("{}{}", &signed[..range.start], &signed[range.end..]);
        let before = canonicalize(document.root_element(), &[]);
        let without = parse(&without).expect("what it was");
        assert_eq!(canonicalize(without.root_element(), &[]), before);
    }
}

/// Signs quickly and badly: only the place of the signature is looked at.
struct Stamp(X509);

static SIGNER: LazyLock<Stamp> = LazyLock::new(|| Stamp(certificate().expect("a certificate")));

impl Signer for Stamp {
    fn certificate(&self) -> &X509Ref {
        &self.0
    }

    fn algorithm(&self) -> SignatureAlgorithm {
        SignatureAlgorithm::EcdsaSha256
    }

    fn sign(&self, _message: &[u8]) -> Result<Vec<u8>, SignerError> {
        Ok(vec![1; 64])
    }
}

fn certificate() -> Result<X509, openssl::error::ErrorStack> {
    let group = EcGroup::from_curve_name(Nid::X9_62_PRIME256V1)?;
    let key = PKey::from_ec_key(EcKey::generate(&group)?)?;
    let mut builder = X509Builder::new()?;
    builder.set_pubkey(&key)?;
    builder.sign(&key, MessageDigest::sha256())?;
    Ok(builder.build())
}
