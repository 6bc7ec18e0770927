//! Other programs as judges of every message that is sent.

use valise_ehealth::Door;
use valise_soap::namespaces::{SOAP, WSSE};
use valise_soap::{NodeExt, cut_out};

use crate::identities::{CAST, Identity, group, nurse};
use crate::judge::{Judge, shared};
use crate::platform::{Asking, Platform, Seen, rstr, soap};

/// Every message of both doors, for a person, a card and a group, with its signer.
async fn messages() -> Vec<(Seen, &'static Identity)> {
    let mut all = Vec::new();
    for door in [Door::WsTrust, Door::Samlp] {
        for (holder, header) in [
            (nurse(), &CAST.nurse),
            (nurse(), &CAST.card),
            (group(), &CAST.group),
        ] {
            let sign = "<t:SignChallenge><t:Challenge>c</t:Challenge></t:SignChallenge>";
            let platform =
                Platform::start(move |_, seen| soap(&rstr(&seen.attribute("Context"), sign)));
            let asking = Asking {
                door,
                header,
                ..Asking::as_holder(holder)
            };
            let key = asking.key;
            asking.ask(&platform).await.unwrap_err();
            let signers = [header, key];
            all.extend(platform.seen().into_iter().zip(signers));
        }
    }
    assert_eq!(all.len(), 9);
    all
}

fn body_of(seen: &Seen) -> String {
    let document = roxmltree::Document::parse(&seen.envelope).unwrap();
    let body = document
        .root_element()
        .child(SOAP.namespace, "Body")
        .unwrap();
    cut_out(body.first_element_child().unwrap()).into_owned()
}

#[tokio::test]
async fn xmlsec1_verifies_every_message() {
    let Some(judge) = Judge::call("xmlsec1") else {
        return;
    };
    for (seen, signer) in messages().await {
        judge.verifies_header(&seen.envelope, &signer.certificate, 3);
    }
}

#[tokio::test]
async fn xmlsec1_verifies_the_request_inside_the_saml_message() {
    let Some(judge) = Judge::call("xmlsec1") else {
        return;
    };
    let mut checked = 0;
    for (seen, _) in messages().await {
        let body = body_of(&seen);
        if body.starts_with("<samlp:Request") {
            let holder = if body.contains("NIHII-GROUP") {
                &CAST.group
            } else {
                &CAST.nurse
            };
            judge.verifies_request(&body, &holder.certificate);
            checked += 1;
        }
    }
    assert_eq!(checked, 3);
}

#[tokio::test]
async fn every_body_fits_its_official_schema() {
    let Some(judge) = Judge::call("xmllint") else {
        return;
    };
    let Some(schemas) = shared("schemas/ehealth") else {
        return;
    };
    for (seen, _) in messages().await {
        let body = body_of(&seen);
        // the copy of WS-Trust beside the SAML schemas is narrowed to renewals: not for this request
        let official = match body.starts_with("<samlp:Request") {
            true => "sts-ehi/oasis-sstc-saml-schema-protocol-1.1.xsd",
            false => "e-contract/ws-trust-sts/ws-trust-1.3.xsd",
        };
        judge.fits(&schemas.join(official), &body);
    }
}

#[tokio::test]
async fn claims_fit_the_schema_of_claims() {
    let Some(judge) = Judge::call("xmllint") else {
        return;
    };
    let Some(schemas) = shared("schemas/ehealth") else {
        return;
    };
    let (mut checked, schema) = (
        0,
        schemas.join("e-contract/ws-trust-sts/ws-authorization.xsd"),
    );
    for (seen, _) in messages().await {
        let document = roxmltree::Document::parse(&seen.envelope).unwrap();
        let claims = document
            .descendants()
            .filter(|node| node.tag_name().name() == "ClaimType");
        for claim in claims {
            judge.fits(&schema, &cut_out(claim));
            checked += 1;
        }
    }
    assert_eq!(checked, 8 + 8 + 5 - 1);
}

#[tokio::test]
async fn every_message_has_one_security_header_that_must_be_understood() {
    for (seen, _) in messages().await {
        let document = roxmltree::Document::parse(&seen.envelope).unwrap();
        let header = document
            .root_element()
            .child(SOAP.namespace, "Header")
            .unwrap();
        let security: Vec<_> = header.children_named(WSSE.namespace, "Security").collect();
        assert_eq!(security.len(), 1);
        assert_eq!(
            security[0].attribute((SOAP.namespace, "mustUnderstand")),
            Some("1")
        );
    }
}
