//! Member data: whose message is taken, and how often.

use jiff::SignedDuration;
use valise_simulator::KeystoreState;

use crate::support::World;
use crate::support::queries::{about, person};
use crate::support::session::Session;

#[tokio::test]
async fn a_reference_is_used_once() {
    let session = Session::open().await;
    let question = session.about("insured");
    assert_eq!(session.ask(&question).await.0, "accepted");
    let (verdict, reason) = session.ask(&question).await;
    assert_eq!(verdict, "SOA-03007");
    assert!(reason.contains("Id was used before"), "{reason}");
    let mut again = session.about("insured");
    let reference = again.reference.clone();
    again
        .replace_request(&reference, &question.reference)
        .replace(&reference, &question.reference);
    let (verdict, reason) = session.ask(&again).await;
    assert_eq!(verdict, "SOA-03007");
    assert!(reason.contains("InputReference"), "{reason}");
}

#[tokio::test]
async fn the_message_must_be_signed_by_the_holder_of_the_assertion() {
    let session = Session::open().await;
    let (world, nurse) = (&session.world, &session.nurse);
    let other = world.identity(KeystoreState::OtherPerson);

    let mut draft = session.draft();
    draft.signer = other.signer.clone();
    assert_eq!(
        world.post(&draft).await.verdict,
        "wsse:FailedCheck",
        "foreign key"
    );

    let mut draft = session.draft();
    draft.replace_key_info(
        "<wsse:KeyIdentifier ValueType=\"http",
        "<wsse:KeyIdentifier ValueType=\"https",
    );
    assert_eq!(
        world.post(&draft).await.verdict,
        "wsse:InvalidSecurity",
        "other reference"
    );

    let mut draft = session.draft();
    let id = draft
        .key_info
        .split("SAMLAssertionID\">")
        .nth(1)
        .expect("id");
    let id = id.split('<').next().expect("id").to_owned();
    draft.replace_key_info(&id, "_other");
    assert_eq!(
        world.post(&draft).await.verdict,
        "wsse:SecurityTokenUnavailable",
        "other assertion"
    );

    for references in [vec!["id-1"], vec!["TS-1"]] {
        let mut draft = session.draft();
        draft.references = references;
        assert_eq!(
            world.post(&draft).await.verdict,
            "wsse:InvalidSecurity",
            "not all signed"
        );
    }

    let mut draft = session.draft();
    draft.replace(">true</saml:AttributeValue>", ">TRUE</saml:AttributeValue>");
    assert_eq!(
        world.post(&draft).await.verdict,
        "SOA-01001",
        "changed assertion"
    );

    let mut draft = crate::support::draft::x509(
        world.simulator.now(),
        nurse,
        &session.about("insured").payload(),
    );
    draft.path = crate::support::MEMBER_DATA.into();
    draft.action = session.draft().action;
    let verdict = world.post(&draft).await.verdict;
    assert_eq!(
        verdict, "wsse:UnsupportedSecurityToken",
        "a certificate is no session"
    );
}

#[tokio::test]
async fn an_assertion_ends() {
    let world = World::start().await;
    let nurse = world.nurse();
    let assertion = world.session(&nurse).await;
    // the platform's clock goes on by thirteen hours, and the message with it
    world.simulator.faults().set(valise_simulator::Fault::new(
        valise_simulator::FaultKind::ClockSkew { seconds: 13 * 3600 },
    ));
    let question = about(&world, &nurse, person(&world, "insured"));
    let later = world.simulator.now() + SignedDuration::from_hours(13);
    let draft = crate::support::draft::holder(later, &nurse, &assertion, &question.payload());
    let answer = world.post(&draft).await;
    assert_eq!(answer.verdict, "SOA-01001", "{}", answer.reason);
    assert!(answer.reason.contains("past"), "{}", answer.reason);
}

#[tokio::test]
async fn an_assertion_of_another_platform_is_refused() {
    let session = Session::open().await;
    let elsewhere = World::with(|config| config.fresh = true).await;
    let foreign = elsewhere.session(&elsewhere.nurse()).await;
    let question = session.about("insured");
    let draft = crate::support::draft::holder(
        session.world.simulator.now(),
        &elsewhere.nurse(),
        &foreign,
        &question.payload(),
    );
    let answer = session.world.post(&draft).await;
    assert_eq!(answer.verdict, "SOA-01001", "{}", answer.reason);
}

#[tokio::test]
async fn whoever_is_not_recognised_may_not_ask() {
    let world = World::start().await;
    let stranger = world.identity(KeystoreState::NotRecognised);
    let assertion = world.session(&stranger).await;
    let question = about(&world, &stranger, person(&world, "insured"));
    let answer = world
        .post(&question.draft(&world, &stranger, &assertion))
        .await;
    assert_eq!(answer.verdict, "SOA-01002", "{}", answer.reason);
}
