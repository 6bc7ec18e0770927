//! Sessions that an identity card opens, at the practice platform: the card proves who asks, the
//! eHealth certificate holds the session.

use valise_ehealth::{Door, Error};
use valise_simulator::card::{CardOrder, Defect, Holder, PIN, Profile};
use valise_simulator::{Fault, FaultKind};
use valise_soap::namespaces::{DS, SAML, SOAP};
use valise_soap::{NodeExt, cut_out};
use valise_xmldsig::{Signer, SignerError};

use crate::judge::Judge;
use crate::practice::{Practice, nurse, signer, typed};

const DOORS: [Door; 2] = [Door::WsTrust, Door::Samlp];
/// RSA and ECDSA on P-384.
const PROFILES: [Profile; 3] = [
    Profile::Applet17,
    Profile::Applet17Rekeyed,
    Profile::Applet18,
];

#[tokio::test]
async fn one_pin_opens_a_session_that_the_ehealth_certificate_holds() {
    let practice = Practice::start().await;
    for door in DOORS {
        for profile in PROFILES {
            let card = practice.make(&nurse(profile));
            let header = signer(&card);
            header.allow_once(typed(PIN));
            let assertion = practice.ask(door, &header).await.unwrap();

            let document = roxmltree::Document::parse(assertion.xml()).unwrap();
            let statement = document.root_element();
            let statement = statement
                .child(SAML.namespace, "AttributeStatement")
                .unwrap();
            let subject = statement.child(SAML.namespace, "Subject").unwrap();
            let named = subject.child(SAML.namespace, "NameIdentifier").unwrap();
            let expected = valise_ehealth::rfc1779(header.certificate().subject_name());
            assert_eq!(named.content(), expected, "opened by the card");
            let key = subject.descendants();
            let mut key = key.filter(|node| node.is(DS.namespace, "X509Certificate"));
            let own = practice.own.certificate().to_der().unwrap();
            let own = openssl::base64::encode_block(&own);
            assert_eq!(key.next().unwrap().content(), own, "held by the own key");
        }
    }
}

#[tokio::test]
async fn xmlsec1_verifies_what_the_cards_sign() {
    let Some(judge) = Judge::call("xmlsec1") else {
        return;
    };
    let practice = Practice::start().await;
    let own = practice.own.certificate().to_owned();
    for (profile, algorithm) in [
        (Profile::Applet17, "rsa-sha256"),
        (Profile::Applet18, "ecdsa-sha256"),
    ] {
        for door in DOORS {
            let before = practice.simulator.received().len();
            let header = signer(&practice.make(&nurse(profile)));
            header.allow_once(typed(PIN));
            practice.ask(door, &header).await.unwrap();
            let calls = practice.simulator.received().split_off(before);
            let mut messages = calls.into_iter().filter_map(|call| call.body);

            let first = messages.next().unwrap();
            judge.verifies_header(&first, header.certificate(), 3);
            let method = format!("http://www.w3.org/2001/04/xmldsig-more#{algorithm}\"");
            let header_part = first
                .split_once("<soap:Body")
                .map_or(&*first, |(head, _)| head);
            assert!(header_part.contains(&method), "{header_part}");
            match door {
                Door::WsTrust => judge.verifies_header(&messages.next().unwrap(), &own, 3),
                Door::Samlp => judge.verifies_request(&body_of(&first), &own),
            }
            assert!(messages.next().is_none(), "no more than that is sent");
        }
    }
}

fn body_of(message: &str) -> String {
    let document = roxmltree::Document::parse(message).unwrap();
    let body = document
        .root_element()
        .child(SOAP.namespace, "Body")
        .unwrap();
    cut_out(body.first_element_child().unwrap()).into_owned()
}

/// What the card said, when it did not sign.
fn said(error: &Error) -> Option<&valise_beid::Error> {
    let Error::Signing(valise_xmldsig::Error::Signer(SignerError::Device(said))) = error else {
        return None;
    };
    said.downcast_ref()
}

#[tokio::test]
async fn a_wrong_pin_sends_nothing_and_tells_how_many_tries_are_left() {
    let practice = Practice::start().await;
    let card = practice.make(&nurse(Profile::Applet18));
    let header = signer(&card);
    for (door, left) in [(Door::WsTrust, 2), (Door::Samlp, 1)] {
        header.allow_once(typed("9999"));
        let error = practice.ask(door, &header).await.unwrap_err();
        assert_eq!(error.code(), "ehealth.signing");
        let said = said(&error).unwrap();
        assert_eq!(said.code(), "beid.wrong_pin");
        let told = said
            .params()
            .into_iter()
            .any(|(_, value)| value == left.to_string());
        assert!(told, "{said:?}");
        assert_eq!(card.pin_tries(), Some(left));
        // and nothing without a PIN
        let error = practice.ask(door, &header).await.unwrap_err();
        assert_eq!(self::said(&error).unwrap().code(), "beid.pin_needed");
        assert_eq!(card.pin_tries(), Some(left));
    }
    assert!(practice.simulator.received().is_empty());
    header.allow_once(typed(PIN));
    practice.ask(Door::WsTrust, &header).await.unwrap();
    assert_eq!(card.pin_tries(), Some(3));
}

#[tokio::test]
async fn cards_that_prove_nothing_are_refused_with_a_reason() {
    let practice = Practice::start().await;
    let patient = Holder::patients().remove(0);
    let refused = "ehealth.certificate_refused";
    for (order, lost, code) in [
        (
            CardOrder::new(patient, Profile::Applet18),
            false,
            "ehealth.refused",
        ),
        (
            nurse(Profile::Applet17).with(Defect::UnknownRoot),
            false,
            refused,
        ),
        (
            nurse(Profile::Applet18).with(Defect::UnknownRoot),
            false,
            refused,
        ),
        (
            nurse(Profile::Applet18).with(Defect::Expired),
            false,
            refused,
        ),
        (nurse(Profile::Applet18), true, refused),
    ] {
        let faults = practice.simulator.faults();
        faults.clear();
        if lost {
            let niss = Some(order.holder.niss.clone());
            faults.set(Fault::new(FaultKind::LostCard { niss }));
        }
        for door in DOORS {
            let header = signer(&practice.make(&order));
            header.allow_once(typed(PIN));
            let error = practice.ask(door, &header).await.unwrap_err();
            assert_eq!(error.code(), code, "{door:?} {order:?}: {error:?}");
        }
    }
}

#[tokio::test]
async fn a_wrong_clock_takes_the_card_once_more() {
    for door in DOORS {
        let practice = Practice::start().await;
        let skew = FaultKind::ClockSkew { seconds: 3630 };
        practice.simulator.faults().set(Fault::new(skew));
        let card = practice.make(&nurse(Profile::Applet18));
        let header = signer(&card);
        header.allow_once(typed(PIN));
        let error = practice.ask(door, &header).await.unwrap_err();
        assert_eq!(error.code(), "ehealth.clock");
        assert_eq!(error.params(), [("minutes", "60".to_owned())]);
        assert_eq!(practice.simulator.received().len(), 1);
        // now the time is known
        header.allow_once(typed(PIN));
        practice.ask(door, &header).await.unwrap();
    }
}
