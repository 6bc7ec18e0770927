//! Signatures with an object inside, as XAdES makes them: only where the policy allows them.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use openssl::hash::{MessageDigest, hash};
use roxmltree::Node;
use valise_xmldsig::{
    Error, Policy, Signer, VerifyingKey, canonicalize, names, parse, verify_enveloped,
};

use crate::support::P256;

const OBJECTS: Policy = Policy {
    objects: true,
    ..Policy::EHEALTH
};

/// An element whose signature refers to these identifiers: `e` is the element, `p` are properties
/// in an object of the signature.
fn signed(identifiers: &[&str]) -> String {
    let (exclusive, enveloped) = (names::EXCLUSIVE, names::ENVELOPED);
    let sha256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    let template = |references: &str, value: &str| {
        format!(
            "<e ID='e'>content<Signature xmlns='{}'><SignedInfo><CanonicalizationMethod \
             Algorithm='{exclusive}'/><SignatureMethod Algorithm='{}'/>{references}</SignedInfo>\
             <SignatureValue>{value}</SignatureValue><Object><p Id='p'>properties</p></Object>\
             </Signature></e>",
            names::DS,
            P256.signer().algorithm().uri()
        )
    };
    let unsigned = template("", "");
    let document = parse(&unsigned).unwrap();
    let without_signature = parse("<e ID='e'>content</e>").unwrap();
    let references: String = identifiers
        .iter()
        .map(|&id| {
            let properties = document
                .descendants()
                .find(|it| it.attribute("Id") == Some("p"));
            let (target, first) = match id {
                "e" => (
                    without_signature.root_element(),
                    format!("<Transform Algorithm='{enveloped}'/>"),
                ),
                _ => (properties.unwrap(), String::new()),
            };
            let digest = hash(MessageDigest::sha256(), &canonicalize(target, &[])).unwrap();
            format!(
                "<Reference URI='#{id}'><Transforms>{first}<Transform Algorithm='{exclusive}'/>\
                 </Transforms><DigestMethod Algorithm='{sha256}'/><DigestValue>{}</DigestValue>\
                 </Reference>",
                STANDARD.encode(digest)
            )
        })
        .collect();
    let text = template(&references, "");
    let document = parse(&text).unwrap();
    let is_info = |node: &Node<'_, '_>| node.has_tag_name((names::DS, "SignedInfo"));
    let info = canonicalize(document.descendants().find(is_info).unwrap(), &[]);
    template(
        &references,
        &STANDARD.encode(P256.signer().sign(&info).unwrap()),
    )
}

fn verdict(text: &str, policy: &Policy) -> Result<Vec<&'static str>, Error> {
    let document = parse(text)?;
    let key = VerifyingKey::certificate(&P256.certificate)?;
    let verified = verify_enveloped(document.root_element(), &key, policy)?;
    let properties = document
        .descendants()
        .find(|it| it.attribute("Id") == Some("p"))
        .unwrap();
    let mut covered = Vec::new();
    for (node, name) in [
        (document.root_element(), "element"),
        (properties, "properties"),
        (properties.parent().unwrap(), "object"),
        (verified.signature(), "signature"),
    ] {
        covered.extend(verified.covers(node).then_some(name));
    }
    Ok(covered)
}

#[test]
fn an_object_is_covered_only_as_far_as_it_is_referred_to() {
    assert_eq!(verdict(&signed(&["e"]), &OBJECTS).unwrap(), ["element"]);
    assert_eq!(
        verdict(&signed(&["e", "p"]), &OBJECTS).unwrap(),
        ["element", "properties"]
    );
}

#[test]
fn properties_alone_do_not_sign_the_element() {
    let verdict = verdict(&signed(&["p"]), &OBJECTS);
    assert!(matches!(verdict, Err(Error::NotCovered { .. })));
}

#[test]
fn the_policy_of_the_platform_knows_no_objects() {
    let verdict = verdict(&signed(&["e", "p"]), &Policy::EHEALTH);
    assert!(matches!(verdict, Err(Error::SignatureStructure { .. })));
}
