//! The composed messages of the shared folder, read in place.

use openssl::x509::X509;
use roxmltree::{Document, Node};
use valise_ehealth::{Door, rfc1779};
use valise_soap::NodeExt;
use valise_soap::namespaces::SOAP;

use crate::identities::{CAST, nurse};
use crate::judge::shared;
use crate::platform::{Asking, Platform, soap, token};

fn read(name: &str) -> Option<String> {
    let path = shared(&format!("samples/ehealth/composed/{name}"))?;
    Some(std::fs::read_to_string(path).unwrap())
}

/// Names, and attribute names, of an element and everything in it; claims and attributes of
/// persons left out, because more of them may be asked for.
fn shape(node: Node<'_, '_>, shapes: &mut Vec<String>) {
    let name = node.tag_name().name();
    if matches!(name, "ClaimType" | "AttributeDesignator") {
        return;
    }
    let mut attributes: Vec<_> = node.attributes().map(|one| one.name()).collect();
    attributes.sort_unstable();
    let namespace = node.tag_name().namespace().unwrap_or_default();
    shapes.push(format!("{{{namespace}}}{name} {attributes:?}"));
    for child in node.children().filter(Node::is_element) {
        shape(child, shapes);
    }
}

fn shape_of(node: Node<'_, '_>) -> Vec<String> {
    let mut shapes = Vec::new();
    shape(node, &mut shapes);
    shapes
}

async fn sent(door: Door) -> String {
    let platform = Platform::start(|_, seen| token(seen, ""));
    let asking = Asking {
        door,
        ..Asking::as_holder(nurse())
    };
    asking.ask(&platform).await.unwrap_err();
    platform.seen()[0].envelope.clone()
}

#[tokio::test]
async fn requests_have_the_shape_of_the_samples() {
    for (door, name) in [
        (Door::WsTrust, "sts-wstrust-rst.xml"),
        (Door::Samlp, "sts-samlp-request.xml"),
    ] {
        let Some(sample) = read(name) else { return };
        let sample = Document::parse(&sample).unwrap();
        let sent = sent(door).await;
        let sent = Document::parse(&sent).unwrap();
        let body = sent.root_element().child(SOAP.namespace, "Body").unwrap();
        let body = body.first_element_child().unwrap();
        assert_eq!(shape_of(body), shape_of(sample.root_element()));
        // and everything the sample asks for is asked for
        let asked = |document: &Document<'_>| -> Vec<String> {
            let of = |node: Node<'_, '_>| {
                let claim = node.attribute("Uri");
                claim
                    .or_else(|| node.attribute("AttributeName"))
                    .map(str::to_owned)
            };
            document.descendants().filter_map(of).collect()
        };
        let ours = asked(&sent);
        assert!(asked(&sample).iter().all(|name| ours.contains(name)));
    }
}

#[tokio::test]
async fn the_refusal_of_the_samples_is_understood() {
    let Some(sample) = read("sts-samlp-response-error.xml") else {
        return;
    };
    let body = sample.split_once("?>").unwrap().1.to_owned();
    let platform = Platform::start(move |_, seen| {
        let id = "request-0d6b6a0e-1f3a-4c55-9a59-0f6f2f1f7a01";
        soap(&body.replace(id, &seen.attribute("RequestID")))
    });
    let asking = Asking {
        door: Door::Samlp,
        ..Asking::as_holder(nurse())
    };
    let error = asking.ask(&platform).await.unwrap_err();
    assert_eq!(error.code(), "ehealth.certificate_refused");
    let words = "The authentication certificate is revoked".to_owned();
    assert_eq!(error.params(), [("platform_message", words)]);
}

#[tokio::test]
async fn the_answer_to_a_challenge_has_the_shape_of_the_sample() {
    let Some(sample) = read("sts-wstrust-challenge-response.xml") else {
        return;
    };
    let platform = Platform::start(|_, seen| {
        let sign = "<t:SignChallenge><t:Challenge>c</t:Challenge></t:SignChallenge>";
        soap(&crate::platform::rstr(&seen.attribute("Context"), sign))
    });
    let asking = Asking {
        header: &CAST.card,
        ..Asking::as_holder(nurse())
    };
    asking.ask(&platform).await.unwrap_err();
    let sent = &platform.seen()[1].envelope;
    let sent = Document::parse(sent).unwrap();
    let body = sent.root_element().child(SOAP.namespace, "Body").unwrap();
    let sample = Document::parse(&sample).unwrap();
    assert_eq!(
        shape_of(body.first_element_child().unwrap()),
        shape_of(sample.root_element())
    );
}

#[test]
fn names_are_written_as_in_the_sample() {
    let Some(sample) = read("sts-samlp-request.xml") else {
        return;
    };
    let Some(path) = shared("samples/ehealth/synthetic/auth.pem") else {
        return;
    };
    let certificate = X509::from_pem(&std::fs::read(path).unwrap()).unwrap();
    let document = Document::parse(&sample).unwrap();
    let name = document
        .descendants()
        .find(|node| node.tag_name().name() == "NameIdentifier");
    let name = name.unwrap();
    assert_eq!(
        name.text(),
        Some(rfc1779(certificate.subject_name()).as_str())
    );
    let issuer = rfc1779(certificate.issuer_name());
    assert_eq!(name.attribute("NameQualifier"), Some(issuer.as_str()));
}
