//! The WS-Trust door.

use jiff::{SignedDuration, Timestamp};
use valise_simulator::KeystoreState;

use crate::support::draft::{self, CHALLENGE, Draft, Identity, instant};
use crate::support::{World, assertion_of};

const NURSE_TRUE: &str = "AttributeName=\"urn:be:fgov:person:ssin:nurse:boolean\" \
     AttributeNamespace=\"urn:be:fgov:certified-namespace:ehealth\">\
     <saml:AttributeValue>true</saml:AttributeValue>";

#[tokio::test]
async fn a_nurse_gets_an_assertion_with_certified_attributes() {
    let now = Timestamp::now();
    let world = World::stopped_at(now).await;
    let nurse = world.nurse();
    let assertion = world.session(&nurse).await;
    assert!(assertion.contains(NURSE_TRUE), "{assertion}");
    assert!(assertion.contains(&format!("<saml:AttributeValue>{}<", nurse.nihii)));
    assert!(assertion.contains("Issuer=\"urn:be:fgov:ehealth:sts:1_0\""));
    // a fallback session is shorter than the asked 24 hours
    let until = assertion
        .split("NotOnOrAfter=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let until: Timestamp = until.expect("NotOnOrAfter").parse().expect("instant");
    assert_eq!(until.as_second(), now.as_second() + 12 * 3600);
}

#[tokio::test]
async fn a_group_gets_its_own_attributes_for_the_whole_day() {
    let now = Timestamp::now();
    let world = World::stopped_at(now).await;
    let assertion = world.session(&world.group()).await;
    assert!(assertion.contains("recognisedgroupofnurses:boolean"));
    assert!(assertion.contains("<saml:AttributeValue>94123454000</saml:AttributeValue>"));
    let until = assertion
        .split("NotOnOrAfter=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let until: Timestamp = until.expect("NotOnOrAfter").parse().expect("instant");
    assert_eq!(until.as_second(), now.as_second() + 24 * 3600);
}

/// Asks for a group session as a person: the platform wants the second key proven.
async fn challenge(world: &World, header: &Identity, holder: &Identity) -> (String, String) {
    let answer = world
        .post(&draft::token_request(world, header, holder))
        .await;
    assert_eq!(answer.verdict, "challenge", "{}", answer.reason);
    let part = |from: &str, to: &str| {
        let rest = answer.text.split(from).nth(1).expect("part");
        rest.split(to).next().expect("end").to_owned()
    };
    (part("Context=\"", "\""), part("<wst:Challenge>", "<"))
}

fn response(world: &World, signer: &Identity, context: &str, challenge: &str) -> Draft {
    let payload = format!(
        "<wst:RequestSecurityTokenResponse \
         xmlns:wst=\"http://docs.oasis-open.org/ws-sx/ws-trust/200512\" Context=\"{context}\">\
         <wst:SignChallengeResponse><wst:Challenge>{challenge}</wst:Challenge>\
         </wst:SignChallengeResponse></wst:RequestSecurityTokenResponse>"
    );
    let mut draft = draft::x509(world.simulator.now(), signer, &payload);
    draft.action = Some(format!("\"{CHALLENGE}\""));
    draft
}

#[tokio::test]
async fn a_second_key_is_proven_by_a_challenge() {
    let world = World::start().await;
    let (nurse, group) = (world.nurse(), world.group());
    let (context, text) = challenge(&world, &nurse, &group).await;
    let answer = world.post(&response(&world, &group, &context, &text)).await;
    assert_eq!(answer.verdict, "accepted", "{}", answer.reason);
    let assertion = assertion_of(&answer.text);
    assert!(
        assertion.contains(&group.base64()),
        "bound to the key of the group"
    );
    assert!(
        assertion.contains(&format!("SSIN={}", nurse.number)),
        "in the name of the person"
    );

    let answer = world.post(&response(&world, &group, &context, &text)).await;
    assert_eq!(
        answer.verdict, "wst:InvalidRequest",
        "a challenge is answered once"
    );
}

#[tokio::test]
async fn a_challenge_answered_wrongly_is_refused() {
    let world = World::start().await;
    let (nurse, group) = (world.nurse(), world.group());
    let (context, text) = challenge(&world, &nurse, &group).await;
    let answer = world.post(&response(&world, &nurse, &context, &text)).await;
    assert_eq!(
        answer.verdict, "wst:FailedAuthentication",
        "by the key of the header"
    );

    let (context, _) = challenge(&world, &nurse, &group).await;
    let answer = world
        .post(&response(&world, &group, &context, "other"))
        .await;
    assert_eq!(
        answer.verdict, "wst:FailedAuthentication",
        "with another text"
    );

    let (_, text) = challenge(&world, &nurse, &group).await;
    let answer = world
        .post(&response(&world, &group, "context-other", &text))
        .await;
    assert_eq!(answer.verdict, "wst:InvalidRequest", "in another context");
}

#[tokio::test]
async fn an_assertion_can_be_renewed() {
    let world = World::start().await;
    let nurse = world.nurse();
    let old = world.session(&nurse).await;
    let payload = format!(
        "<wst:RequestSecurityToken xmlns:wst=\"http://docs.oasis-open.org/ws-sx/ws-trust/200512\" \
         Context=\"context-renew\">\
         <wst:TokenType>http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLV1.1</wst:TokenType>\
         <wst:RequestType>http://docs.oasis-open.org/ws-sx/ws-trust/200512/Renew</wst:RequestType>\
         <wst:RenewTarget><wsse:SecurityTokenReference><wsse:Embedded wsu:Id=\"token-1\">{old}\
         </wsse:Embedded></wsse:SecurityTokenReference></wst:RenewTarget></wst:RequestSecurityToken>"
    );
    let answer = world
        .post(&draft::x509(world.simulator.now(), &nurse, &payload))
        .await;
    assert_eq!(answer.verdict, "accepted", "{}", answer.reason);
    assert!(assertion_of(&answer.text).contains(NURSE_TRUE));
}

#[tokio::test]
async fn asked_lifetimes_must_make_sense() {
    let world = World::start().await;
    let nurse = world.nurse();
    let now = world.simulator.now();
    let hours = SignedDuration::from_hours;
    for (from, until, verdict) in [
        (now, now - hours(1), "wst:InvalidTimeRange"),
        (now - hours(3), now - hours(1), "wst:InvalidTimeRange"),
        (now + hours(2), now + hours(3), "wst:InvalidTimeRange"),
        (now, now + hours(1), "accepted"),
    ] {
        let mut draft = draft::token_request(&world, &nurse, &nurse);
        let start = draft.text.find("<wst:Lifetime>").expect("Lifetime");
        let end = draft.text.find("</wst:Lifetime>").expect("end");
        let lifetime = format!(
            "<wst:Lifetime><wsu:Created>{}</wsu:Created><wsu:Expires>{}</wsu:Expires>",
            instant(from),
            instant(until)
        );
        draft.text.replace_range(start..end, &lifetime);
        let answer = world.post(&draft).await;
        assert_eq!(answer.verdict, verdict, "{}", answer.reason);
    }
}

#[tokio::test]
async fn certificates_that_are_not_good_any_more_are_refused() {
    let world = World::start().await;
    for state in [
        KeystoreState::Expired,
        KeystoreState::Incomplete,
        KeystoreState::Revoked,
    ] {
        let identity = world.identity(state);
        let answer = world
            .post(&draft::token_request(&world, &identity, &identity))
            .await;
        assert_eq!(
            answer.verdict, "wsse:InvalidSecurityToken",
            "{state:?}: {}",
            answer.reason
        );
    }
    let nurse = world.nurse();
    let revoked = world.identity(KeystoreState::Revoked);
    let answer = world
        .post(&draft::token_request(&world, &nurse, &revoked))
        .await;
    assert_eq!(
        answer.verdict, "wsse:InvalidSecurityToken",
        "as the key to be used"
    );
}

#[tokio::test]
async fn whoever_is_not_a_nurse_gets_false() {
    let world = World::start().await;
    let assertion = world
        .session(&world.identity(KeystoreState::NotRecognised))
        .await;
    assert!(
        assertion.contains(&NURSE_TRUE.replace("true", "false")),
        "{assertion}"
    );
    assert!(
        !assertion.contains("nihii11"),
        "no number without the quality"
    );
}
