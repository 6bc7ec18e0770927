//! The SAML 1.1 door.

use valise_simulator::KeystoreState;

use crate::support::draft::{self, Draft, samlp_message, samlp_payload, samlp_request, sign_samlp};
use crate::support::{World, assertion_of};

#[tokio::test]
async fn a_nurse_gets_an_assertion_by_both_actions() {
    let world = World::start().await;
    let nurse = world.nurse();
    for (action, signed) in [(draft::TOKEN, true), (draft::TOKEN, false), (SECURE, true)] {
        let mut draft = samlp_request(&world, &nurse, &nurse, signed);
        draft.action = Some(format!("\"{action}\""));
        let answer = world.post(&draft).await;
        assert_eq!(answer.verdict, "accepted", "{}", answer.reason);
        assert!(answer.text.contains("Value=\"samlp:Success\""));
        assert!(assertion_of(&answer.text).contains("nurse:boolean"));
    }
}

const SECURE: &str = "urn:be:fgov:ehealth:sts:protocol:v1:RequestSecureToken";

#[tokio::test]
async fn a_second_key_is_proven_by_its_signature() {
    let world = World::start().await;
    let (nurse, group) = (world.nurse(), world.group());
    let answer = world
        .post(&samlp_request(&world, &nurse, &group, true))
        .await;
    assert_eq!(answer.verdict, "accepted", "{}", answer.reason);
    assert!(assertion_of(&answer.text).contains(&group.base64()));

    let answer = world
        .post(&samlp_request(&world, &nurse, &group, false))
        .await;
    assert_eq!(answer.verdict, "samlp:RequestDenied", "not signed");

    let request = sign_samlp(&samlp_payload(&world, &nurse, &group), &nurse);
    let answer = world.post(&samlp_message(&world, &nurse, &request)).await;
    assert_eq!(
        answer.verdict, "samlp:RequestDenied",
        "signed by the other key"
    );
}

#[tokio::test]
async fn what_is_wrong_is_told_by_status_or_fault() {
    type Change = fn(&mut Draft);
    let cases: &[(&str, &str, Change)] = &[
        ("name of someone else", "samlp:RequestDenied", |d| {
            d.replace("OU=ANNA PEETERS", "OU=SOPHIE MARTIN");
        }),
        ("name with unquoted values", "samlp:RequestDenied", |d| {
            d.replace(">CN=&quot;SSIN=85010100214&quot;", ">CN=SSIN=85010100214");
        }),
        ("name of another issuer", "samlp:RequestDenied", |d| {
            d.replace("NameQualifier=\"CN=Valise", "NameQualifier=\"CN=Other");
        }),
        ("NISS of someone else", "samlp:RequestDenied", |d| {
            d.replace(
                "<saml:AttributeValue>85010100214",
                "<saml:AttributeValue>79031204415",
            );
        }),
        ("attribute first", "SOA-03006", |d| {
            let from = d
                .text
                .find("<saml:AttributeDesignator")
                .expect("designator");
            let until = d.text.find("</samlp:AttributeQuery>").expect("end");
            let designators = d.text[from..until].to_owned();
            d.text.replace_range(from..until, "");
            d.replace(
                "<samlp:AttributeQuery>",
                &format!("<samlp:AttributeQuery>{designators}"),
            );
        }),
        ("bearer", "SOA-03006", |d| {
            d.replace("cm:holder-of-key", "cm:bearer");
        }),
        ("no version", "SOA-03006", |d| {
            d.replace(" MinorVersion=\"1\"", "");
        }),
        ("SAML 2", "SOA-03005", |d| {
            d.replace(
                "urn:oasis:names:tc:SAML:1.0:protocol",
                "urn:oasis:names:tc:SAML:2.0:protocol",
            );
        }),
        ("of the day before", "samlp:RequestDenied", |d| {
            let from = d.text.find("IssueInstant=\"").expect("IssueInstant") + 14;
            d.text.replace_range(from..from + 4, "2020");
        }),
    ];
    let world = World::start().await;
    let nurse = world.nurse();
    for (what, code, change) in cases {
        let mut draft = samlp_request(&world, &nurse, &nurse, false);
        change(&mut draft);
        let answer = world.post(&draft).await;
        assert_eq!(answer.verdict, *code, "{what}: {}", answer.reason);
        let status = if code.starts_with("samlp") { 200 } else { 500 };
        assert_eq!(answer.status, status, "{what}");
    }
}

#[tokio::test]
async fn a_revoked_certificate_is_told_by_status() {
    let world = World::start().await;
    let revoked = world.identity(KeystoreState::Revoked);
    let answer = world
        .post(&samlp_request(&world, &revoked, &revoked, true))
        .await;
    assert_eq!(answer.verdict, "samlp:RequestDenied");
    assert_eq!(answer.status, 200);
    assert!(
        answer
            .text
            .contains("<samlp:StatusMessage>the certificate is revoked<")
    );
    assert!(answer.text.contains("Value=\"samlp:Requester\""));
}

#[tokio::test]
async fn a_request_is_taken_once() {
    let world = World::start().await;
    let nurse = world.nurse();
    let request = samlp_payload(&world, &nurse, &nurse);
    let first = world.post(&samlp_message(&world, &nurse, &request)).await;
    assert_eq!(first.verdict, "accepted");
    let draft = {
        let mut draft = samlp_message(&world, &nurse, &request);
        // another message with the same request in it
        draft.replace("wsu:Id=\"id-1\"", "wsu:Id=\"id-2\"");
        draft.references = vec!["id-2", "TS-1", "X509-1"];
        draft
    };
    assert_eq!(world.post(&draft).await.verdict, "samlp:RequestDenied");
}
