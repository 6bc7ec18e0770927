//! Reading a `ds:Signature` strictly: every element in its place, nothing besides.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use roxmltree::Node;

use crate::error::shortened;
use crate::ids::Ids;
use crate::position::structure;
use crate::{DigestAlgorithm, Error, Policy, SignatureAlgorithm, names};

/// Prefixes of one `PrefixList`.
const PREFIXES: usize = 32;

/// A signature, read and found acceptable, but not yet checked.
pub(super) struct Parts<'a, 'input> {
    pub(super) signed_info: Node<'a, 'input>,
    pub(super) prefixes: Vec<&'a str>,
    pub(super) algorithm: SignatureAlgorithm,
    pub(super) references: Vec<Reference<'a, 'input>>,
    pub(super) value: Vec<u8>,
}

/// One reference of a signature, resolved.
pub(super) struct Reference<'a, 'input> {
    pub(super) uri: &'a str,
    pub(super) target: Node<'a, 'input>,
    pub(super) enveloped: bool,
    pub(super) prefixes: Vec<&'a str>,
    pub(super) algorithm: DigestAlgorithm,
    pub(super) digest: Vec<u8>,
}

impl<'a, 'input> Parts<'a, 'input> {
    pub(super) fn read(
        signature: Node<'a, 'input>,
        ids: &Ids<'a, 'input>,
        policy: &Policy,
    ) -> Result<Self, Error> {
        let mut children = elements(signature);
        let signed_info = expect(children.next(), "SignedInfo", "no SignedInfo in its place")?;
        let value = expect(
            children.next(),
            "SignatureValue",
            "no SignatureValue in its place",
        )?;
        let mut key_info = false;
        for child in children {
            match ds_name(child) {
                Some("KeyInfo") if !key_info => key_info = true,
                Some("Object") if policy.objects => {}
                _ => return structure("an unexpected element in Signature"),
            }
        }
        // a comment in a digest value splits its text, and canonicalization hides the comment
        if signed_info
            .descendants()
            .any(|node| node.is_comment() || node.is_pi())
        {
            return structure("a comment in SignedInfo");
        }

        let mut children = elements(signed_info);
        let method = expect(
            children.next(),
            "CanonicalizationMethod",
            "no CanonicalizationMethod in its place",
        )?;
        if algorithm(method) != names::EXCLUSIVE {
            return refused("canonicalization", method);
        }
        let prefixes = prefix_list(method)?;
        let method = expect(
            children.next(),
            "SignatureMethod",
            "no SignatureMethod in its place",
        )?;
        let algorithm = signature_algorithm(method, policy)?;
        let listed: Vec<_> = children.collect();
        if listed.is_empty() {
            return structure("no Reference");
        }
        if listed.len() > policy.references {
            let (found, limit) = (listed.len(), policy.references);
            return Err(Error::TooManyReferences { found, limit });
        }
        let references = listed
            .into_iter()
            .map(|node| Reference::read(node, signature, ids, policy))
            .collect::<Result<_, _>>()?;
        Ok(Self {
            signed_info,
            prefixes,
            algorithm,
            references,
            value: base64(value)?,
        })
    }
}

impl<'a, 'input> Reference<'a, 'input> {
    fn read(
        node: Node<'a, 'input>,
        signature: Node<'a, 'input>,
        ids: &Ids<'a, 'input>,
        policy: &Policy,
    ) -> Result<Self, Error> {
        let node = expect(
            Some(node),
            "Reference",
            "an unexpected element in SignedInfo",
        )?;
        let uri = node.attribute("URI").unwrap_or_default();
        let id = uri
            .strip_prefix('#')
            .filter(|id| !id.is_empty() && !id.contains(['(', ' ']));
        let Some(id) = id else {
            return Err(Error::ReferenceRefused {
                uri: shortened(uri),
            });
        };
        let mut children = elements(node);
        let transforms = expect(children.next(), "Transforms", "no Transforms in Reference")?;
        let (enveloped, prefixes) = read_transforms(transforms)?;
        let method = expect(
            children.next(),
            "DigestMethod",
            "no DigestMethod in Reference",
        )?;
        let allowed =
            DigestAlgorithm::from_uri(algorithm(method)).filter(|it| policy.digests.contains(it));
        let Some(algorithm) = allowed else {
            return refused("digest", method);
        };
        let value = expect(
            children.next(),
            "DigestValue",
            "no DigestValue in Reference",
        )?;
        if children.next().is_some() || elements(method).next().is_some() {
            return structure("an unexpected element in Reference");
        }
        let Some(target) = ids.element(id) else {
            return Err(Error::ReferenceUnresolved {
                uri: shortened(uri),
            });
        };
        if enveloped
            && !signature
                .ancestors()
                .skip(1)
                .any(|ancestor| ancestor == target)
        {
            return structure("an enveloped signature outside what it signs");
        }
        Ok(Self {
            uri,
            target,
            enveloped,
            prefixes,
            algorithm,
            digest: base64(value)?,
        })
    }
}

/// Accepts exclusive canonicalization, alone or after the enveloped-signature transform.
fn read_transforms<'a>(transforms: Node<'a, '_>) -> Result<(bool, Vec<&'a str>), Error> {
    let mut listed = Vec::with_capacity(2);
    for transform in elements(transforms) {
        let transform = expect(
            Some(transform),
            "Transform",
            "an unexpected element in Transforms",
        )?;
        let known = [names::EXCLUSIVE, names::ENVELOPED].contains(&algorithm(transform));
        if !known {
            return refused("transform", transform);
        }
        listed.push(transform);
    }
    match listed.as_slice() {
        [only] if algorithm(*only) == names::EXCLUSIVE => Ok((false, prefix_list(*only)?)),
        [first, second]
            if algorithm(*first) == names::ENVELOPED && algorithm(*second) == names::EXCLUSIVE =>
        {
            if elements(*first).next().is_some() {
                return structure("an unexpected element in Transform");
            }
            Ok((true, prefix_list(*second)?))
        }
        _ => structure("transforms in an order that is not expected"),
    }
}

fn signature_algorithm(method: Node<'_, '_>, policy: &Policy) -> Result<SignatureAlgorithm, Error> {
    if elements(method).next().is_some() {
        return structure("an unexpected element in SignatureMethod");
    }
    match SignatureAlgorithm::from_uri(algorithm(method)) {
        Some(algorithm) if policy.signatures.contains(&algorithm) => Ok(algorithm),
        _ => refused("signature method", method),
    }
}

/// The `PrefixList` of exclusive canonicalization, wherever it is asked for.
fn prefix_list<'a>(method: Node<'a, '_>) -> Result<Vec<&'a str>, Error> {
    let mut children = elements(method);
    let Some(list) = children.next() else {
        return Ok(Vec::new());
    };
    if !list.has_tag_name((names::EXCLUSIVE, "InclusiveNamespaces")) || children.next().is_some() {
        return structure("an unexpected element beside InclusiveNamespaces");
    }
    let prefixes: Vec<_> = list
        .attribute("PrefixList")
        .unwrap_or_default()
        .split_ascii_whitespace()
        .collect();
    if prefixes.len() > PREFIXES {
        return Err(Error::TooComplex {
            what: "prefixes",
            limit: PREFIXES,
        });
    }
    Ok(prefixes)
}

fn refused<T>(role: &'static str, method: Node<'_, '_>) -> Result<T, Error> {
    Err(Error::AlgorithmRefused {
        role,
        algorithm: shortened(algorithm(method)),
    })
}

fn algorithm<'a>(method: Node<'a, '_>) -> &'a str {
    method.attribute("Algorithm").unwrap_or_default()
}

fn elements<'a, 'input>(node: Node<'a, 'input>) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children().filter(Node::is_element)
}

fn ds_name<'input>(node: Node<'_, 'input>) -> Option<&'input str> {
    let name = node.tag_name();
    (name.namespace() == Some(names::DS)).then(|| name.name())
}

fn expect<'a, 'input>(
    node: Option<Node<'a, 'input>>,
    name: &str,
    detail: &'static str,
) -> Result<Node<'a, 'input>, Error> {
    match node {
        Some(node) if ds_name(node) == Some(name) => Ok(node),
        _ => structure(detail),
    }
}

/// The bytes of an element that holds nothing but base64, line breaks allowed.
pub(super) fn base64(node: Node<'_, '_>) -> Result<Vec<u8>, Error> {
    let mut children = node.children();
    let text = match (children.next(), children.next()) {
        (Some(text), None) if text.is_text() => text.text().unwrap_or_default(),
        _ => return structure("a value that is not one text"),
    };
    let compact: String = text.split_ascii_whitespace().collect();
    STANDARD
        .decode(compact)
        .or_else(|_| structure("a value that is not base64"))
}
