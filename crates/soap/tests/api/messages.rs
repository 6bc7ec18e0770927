//! What is sent: its order, what is signed, and that others find it good.

use jiff::SignedDuration;
use proptest::prelude::*;
use roxmltree::{Document, Node};
use valise_soap::namespaces::{SOAP, WSA, WSSE, WSU};
use valise_soap::{
    Addressing, MESSAGE_LIFETIME, NodeExt, XmlWriter, cut_out, envelope, with_holder_of_key,
    with_x509,
};
use valise_xmldsig::Signer as _;
use valise_xmldsig::{KeyInfo, Place, Policy, VerifyingKey, sign_enveloped, verify_message};

use crate::judge::Judge;
use crate::support::{RSA, at, signers};

const BODY: &str =
    "<p:Ask xmlns:p=\"urn:p\" a='1'>\n <p:Text>é &amp; <![CDATA[<x>]]></p:Text></p:Ask>";
const CREATED: &str = "2026-11-24T08:00:00.1239Z";

/// A signed assertion whose writing is unusual enough to notice when it is touched.
fn assertion() -> String {
    let unsigned = "<Assertion  xmlns=\"urn:oasis:names:tc:SAML:1.0:assertion\" AssertionID='_a1'\n \
        MajorVersion='1' MinorVersion=\"1\" Issuer=\"urn:be:fgov:ehealth:sts:1_0\" \
        IssueInstant=\"2026-11-24T07:59:00Z\"><Conditions NotBefore=\"2026-11-24T07:59:00Z\" \
        NotOnOrAfter=\"2026-11-25T07:59:00Z\"></Conditions><AttributeStatement><Subject>\
        <NameIdentifier>CN=\"&#x41;\"</NameIdentifier></Subject><Attribute AttributeName=\"n\" \
        AttributeNamespace=\"s\"><AttributeValue>v</AttributeValue></Attribute>\
        </AttributeStatement></Assertion>";
    sign_enveloped(
        unsigned,
        "_a1",
        &RSA.signer(),
        &KeyInfo::Certificate,
        Place::LastChild,
    )
    .unwrap()
}

fn names(node: Node<'_, '_>) -> Vec<String> {
    let elements = node.children().filter(Node::is_element);
    elements
        .map(|child| child.tag_name().name().to_owned())
        .collect()
}

fn security<'a, 'i>(document: &'a Document<'i>) -> Node<'a, 'i> {
    let header = document
        .root_element()
        .child(SOAP.namespace, "Header")
        .unwrap();
    header.child(WSSE.namespace, "Security").unwrap()
}

#[test]
fn an_x509_message_is_built_in_the_order_of_the_connector() {
    for signer in signers() {
        let message = with_x509(BODY, &signer, at(CREATED), MESSAGE_LIFETIME).unwrap();
        let document = Document::parse(&message).unwrap();
        let security = security(&document);
        assert_eq!(
            names(security),
            ["Timestamp", "BinarySecurityToken", "Signature"]
        );
        assert_eq!(
            security.attribute((SOAP.namespace, "mustUnderstand")),
            Some("1")
        );

        let stamp = security.child(WSU.namespace, "Timestamp").unwrap();
        let time = |name| stamp.child(WSU.namespace, name).unwrap().content();
        assert_eq!(time("Created"), "2026-11-24T08:00:00.123Z");
        assert_eq!(time("Expires"), "2026-11-24T08:01:00.123Z");

        let key = VerifyingKey::certificate(valise_xmldsig::Signer::certificate(&signer)).unwrap();
        let verified = verify_message(&document, &key, &Policy::EHEALTH).unwrap();
        let covered: Vec<_> = verified
            .nodes()
            .map(|node| node.tag_name().name())
            .collect();
        assert_eq!(covered, ["Body", "Timestamp", "BinarySecurityToken"]);
        assert!(
            message.contains(BODY),
            "the body is written as it was given"
        );
    }
}

#[test]
fn a_session_message_carries_the_assertion_byte_for_byte() {
    let assertion = assertion();
    let signer = RSA.signer();
    let message = with_holder_of_key(
        BODY,
        &assertion,
        "_a1",
        &signer,
        at(CREATED),
        MESSAGE_LIFETIME,
        None,
    )
    .unwrap();
    assert!(message.contains(&assertion));
    assert!(message.contains(BODY));

    let document = Document::parse(&message).unwrap();
    let security = security(&document);
    assert_eq!(names(security), ["Timestamp", "Assertion", "Signature"]);
    let reference = security
        .descendants()
        .find(|node| node.tag_name().name() == "KeyIdentifier");
    assert_eq!(reference.unwrap().content(), "_a1");

    let key = VerifyingKey::certificate(&RSA.certificate).unwrap();
    let verified = verify_message(&document, &key, &Policy::EHEALTH).unwrap();
    let covered: Vec<_> = verified
        .nodes()
        .map(|node| node.tag_name().name())
        .collect();
    assert_eq!(covered, ["Body", "Timestamp"]);
    let kept = document
        .descendants()
        .find(|node| node.tag_name().name() == "Assertion")
        .unwrap();
    valise_xmldsig::verify_enveloped(kept, &key, &Policy::EHEALTH).unwrap();
}

#[test]
fn addressing_comes_first_and_in_the_order_of_the_connector() {
    let addressing = Addressing::new("urn:action").to("urn:nip:destination:io:300");
    let message = with_holder_of_key(
        BODY,
        &assertion(),
        "_a1",
        &RSA.signer(),
        at(CREATED),
        SignedDuration::from_secs(30),
        Some(&addressing),
    )
    .unwrap();
    let document = Document::parse(&message).unwrap();
    let header = document
        .root_element()
        .child(SOAP.namespace, "Header")
        .unwrap();
    let order = [
        "Action",
        "To",
        "MessageID",
        "ReplyTo",
        "FaultTo",
        "Security",
    ];
    assert_eq!(names(header), order);
    let action = header.child(WSA.namespace, "Action").unwrap();
    assert_eq!(
        action.attribute((SOAP.namespace, "mustUnderstand")),
        Some("1")
    );
    assert_eq!(action.content(), "urn:action");
    let id = header.child(WSA.namespace, "MessageID").unwrap().content();
    assert_eq!(id, addressing.message_id);
    assert_ne!(
        Addressing::new("a").message_id,
        Addressing::new("a").message_id
    );
}

#[test]
fn xmlsec1_verifies_every_kind_of_message() {
    let Some(judge) = Judge::call("xmlsec1") else {
        return;
    };
    for signer in signers() {
        let message = with_x509(BODY, &signer, at(CREATED), MESSAGE_LIFETIME).unwrap();
        judge.verifies_header(&message, signer.certificate(), 3);
    }
    let (assertion, signer) = (assertion(), RSA.signer());
    for addressing in [None, Some(&Addressing::new("urn:action"))] {
        let message = with_holder_of_key(
            BODY,
            &assertion,
            "_a1",
            &signer,
            at(CREATED),
            MESSAGE_LIFETIME,
            addressing,
        );
        judge.verifies_header(&message.unwrap(), signer.certificate(), 2);
    }
}

#[test]
fn security_headers_fit_the_official_schemas() {
    let Some(judge) = Judge::call("xmllint") else {
        return;
    };
    let signer = RSA.signer();
    let x509 = with_x509(BODY, &signer, at(CREATED), MESSAGE_LIFETIME).unwrap();
    let session = with_holder_of_key(
        BODY,
        &assertion(),
        "_a1",
        &signer,
        at(CREATED),
        MESSAGE_LIFETIME,
        None,
    );
    for message in [x509, session.unwrap()] {
        let document = Document::parse(&message).unwrap();
        judge.fits_security_schemas(&cut_out(security(&document)));
    }
}

#[test]
fn identifiers_are_never_used_twice() {
    let message = || with_x509(BODY, &RSA.signer(), at(CREATED), MESSAGE_LIFETIME).unwrap();
    let ids = |message: &str| -> Vec<String> {
        let document = Document::parse(message).unwrap();
        let attributes = document.descendants().flat_map(|node| node.attributes());
        attributes
            .filter(|a| a.name() == "Id")
            .map(|a| a.value().to_owned())
            .collect()
    };
    let (one, other) = (ids(&message()), ids(&message()));
    assert_eq!(one.len(), 6);
    assert!(one.iter().all(|id| !other.contains(id)));
}

#[test]
fn a_body_that_is_no_xml_is_not_sent() {
    let error = with_x509("<a>", &RSA.signer(), at(CREATED), MESSAGE_LIFETIME).unwrap_err();
    assert_eq!(error.code(), "soap.signing");
}

#[test]
fn a_plain_envelope_holds_the_body_and_nothing_else() {
    let message = envelope::plain(BODY);
    let document = Document::parse(&message).unwrap();
    assert_eq!(names(document.root_element()), ["Header", "Body"]);
    assert!(message.contains(BODY));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn any_body_is_signed_as_it_is(text in "\\PC{0,40}", value in "\\PC{0,20}") {
        let mut writer = XmlWriter::new(&[WSA]);
        writer.start(WSA, "Ask").attribute("v", &value).text(&text);
        let body = writer.finish();
        let message = with_x509(&body, &RSA.signer(), at(CREATED), MESSAGE_LIFETIME).unwrap();
        let document = Document::parse(&message).unwrap();
        let key = VerifyingKey::certificate(&RSA.certificate).unwrap();
        let verified = verify_message(&document, &key, &Policy::EHEALTH).unwrap();
        let signed = verified.node_by_name(SOAP.namespace, "Body").unwrap();
        prop_assert_eq!(&message[signed.first_element_child().unwrap().range()], body.as_str());
    }
}
