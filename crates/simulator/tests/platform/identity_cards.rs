//! Both doors of the token service with an identity card: whose is taken, and for what.

use jiff::{SignedDuration, Timestamp};
use valise_simulator::card::{CardAuthority, CardOrder, Defect, Holder, Profile};
use valise_simulator::{Fault, FaultKind, KeystoreState, Quality};

use crate::support::cards::{nurse, whoever_holds, whoever_signs_by_hand};
use crate::support::draft::{self, CHALLENGE, CONSULTATION, Draft, Identity};
use crate::support::queries::{about, person};
use crate::support::{Answer, MEMBER_DATA, World, assertion_of};

/// Answers the challenge to a request, when there is one, with the key of `holder`.
async fn prove(world: &World, first: Answer, holder: &Identity) -> Answer {
    if first.verdict != "challenge" {
        return first;
    }
    let part = |from: &str, to: &str| {
        let rest = first.text.split(from).nth(1).expect("part");
        rest.split(to).next().expect("end").to_owned()
    };
    let payload = format!(
        "<wst:RequestSecurityTokenResponse \
         xmlns:wst=\"http://docs.oasis-open.org/ws-sx/ws-trust/200512\" Context=\"{}\">\
         <wst:SignChallengeResponse><wst:Challenge>{}</wst:Challenge>\
         </wst:SignChallengeResponse></wst:RequestSecurityTokenResponse>",
        part("Context=\"", "\""),
        part("<wst:Challenge>", "<")
    );
    let mut draft = draft::x509(world.simulator.now(), holder, &payload);
    draft.action = Some(format!("\"{CHALLENGE}\""));
    world.post(&draft).await
}

/// Asks at both doors.
async fn ask(world: &World, card: &Identity, holder: &Identity) -> [Answer; 2] {
    let first = world.post(&draft::token_request(world, card, holder)).await;
    let samlp = draft::samlp_request(world, card, holder, true);
    [prove(world, first, holder).await, world.post(&samlp).await]
}

async fn verdicts(world: &World, card: &Identity, holder: &Identity) -> [String; 2] {
    ask(world, card, holder).await.map(|answer| answer.verdict)
}

const NOT_TAKEN: [&str; 2] = ["wsse:InvalidSecurityToken", "samlp:RequestDenied"];
const NOT_GRANTED: [&str; 2] = ["wst:InvalidRequest", "samlp:RequestDenied"];

#[tokio::test]
async fn a_card_opens_a_session_that_the_ehealth_certificate_holds() {
    let now = Timestamp::now();
    let world = World::stopped_at(now).await;
    let own = world.nurse();
    for profile in [
        Profile::Applet17,
        Profile::Applet17Rekeyed,
        Profile::Applet18,
    ] {
        let card = world.card(&nurse(profile));
        for answer in ask(&world, &card, &own).await {
            assert_eq!(answer.verdict, "accepted", "{profile}: {}", answer.reason);
            let assertion = assertion_of(&answer.text);
            assert!(assertion.contains(&own.base64()), "bound to the own key");
            assert!(!assertion.contains(&card.base64()), "and to no other");
            let name = draft::subject_of(&card.certificate);
            assert!(assertion.contains(&format!(">{name}<")), "opened by {name}");
            // longer than a fallback session
            let until = assertion.split("NotOnOrAfter=\"").nth(1).expect("an end");
            let until = until.split('"').next().expect("an end");
            let until: Timestamp = until.parse().expect("an instant");
            assert_eq!(until.as_second(), now.as_second() + 24 * 3600);

            let question = about(&world, &own, person(&world, "insured"));
            let answer = world.post(&question.draft(&world, &own, assertion)).await;
            assert_eq!(answer.verdict, "accepted", "{}", answer.reason);
        }
    }
}

#[tokio::test]
async fn a_card_opens_a_session_of_the_group() {
    let world = World::start().await;
    let card = world.card(&nurse(Profile::Applet18));
    let verdicts = verdicts(&world, &card, &world.group()).await;
    assert_eq!(verdicts, ["accepted", "accepted"]);
}

#[tokio::test]
async fn a_card_of_the_same_seed_is_taken_whoever_made_it() {
    let world = World::start().await;
    let earlier = Timestamp::now() - SignedDuration::from_hours(24 * 100);
    for profile in [Profile::Applet17, Profile::Applet18] {
        let card = CardAuthority::practice(earlier).make(&nurse(profile));
        let card = whoever_holds(&card.expect("a card"));
        let verdicts = verdicts(&world, &card, &world.nurse()).await;
        assert_eq!(verdicts, ["accepted", "accepted"], "{profile}");
    }
}

#[tokio::test]
async fn cards_that_prove_nothing_are_refused_at_both_doors() {
    let world = World::start().await;
    let own = world.nurse();
    for (order, reason) in [
        (
            nurse(Profile::Applet17).with(Defect::UnknownRoot),
            "not trusted",
        ),
        (
            nurse(Profile::Applet18).with(Defect::UnknownRoot),
            "not trusted",
        ),
        (nurse(Profile::Applet18).with(Defect::Expired), "expired"),
        // RSA of 1024 bits, and SHA-1
        (nurse(Profile::Applet11), "not trusted"),
    ] {
        let answers = ask(&world, &world.card(&order), &own).await;
        for (answer, verdict) in answers.iter().zip(NOT_TAKEN) {
            assert_eq!(answer.verdict, verdict, "{order:?}");
            assert!(answer.reason.contains(reason), "{}", answer.reason);
        }
    }
    let by_hand = whoever_signs_by_hand(&world.make(&nurse(Profile::Applet18)));
    let answers = ask(&world, &by_hand, &own).await;
    for (answer, verdict) in answers.iter().zip(NOT_TAKEN) {
        assert_eq!(answer.verdict, verdict, "the key of signatures by hand");
        let reason = "not for authentication";
        assert!(answer.reason.contains(reason), "{}", answer.reason);
    }
}

#[tokio::test]
async fn a_lost_card_is_refused_until_it_is_found() {
    let world = World::start().await;
    let (card, own) = (world.card(&nurse(Profile::Applet18)), world.nurse());
    let faults = world.simulator.faults();
    let lost = |niss: Option<&str>| {
        let niss = niss.map(str::to_owned);
        faults.clear();
        faults.set(Fault::new(FaultKind::LostCard { niss }));
    };
    for niss in [None, Some(own.number.as_str())] {
        lost(niss);
        for (answer, verdict) in ask(&world, &card, &own).await.iter().zip(NOT_TAKEN) {
            assert_eq!(answer.verdict, verdict);
            assert!(answer.reason.contains("revoked"), "{}", answer.reason);
        }
        assert_eq!(
            verdicts(&world, &own, &own).await,
            ["accepted", "accepted"],
            "without the card"
        );
    }
    lost(Some("79031204415"));
    let verdict = verdicts(&world, &card, &own).await;
    assert_eq!(verdict, ["accepted", "accepted"], "somebody else's");
    faults.clear();
    faults.set(Fault::new(FaultKind::Revoked));
    assert_eq!(verdicts(&world, &card, &own).await, NOT_TAKEN);
}

#[tokio::test]
async fn a_card_proves_nobody_but_its_owner() {
    let world = World::start().await;
    let (card, own) = (world.card(&nurse(Profile::Applet18)), world.nurse());
    let patient = Holder::patients().remove(0);
    let another = world.card(&CardOrder::new(patient, Profile::Applet18));
    assert_eq!(verdicts(&world, &another, &own).await, NOT_GRANTED);

    // the certificate of a colleague, in the own name and in the colleague's
    let colleague = world.identity(KeystoreState::OtherPerson);
    assert_eq!(verdicts(&world, &card, &colleague).await, NOT_GRANTED);
    let mut borrowed = colleague.clone();
    borrowed.number = own.number.clone();
    for answer in ask(&world, &card, &borrowed).await {
        assert!(
            answer.reason.contains("another person"),
            "{}",
            answer.reason
        );
    }
}

#[tokio::test]
async fn a_card_holds_no_session() {
    let world = World::start().await;
    let (card, own) = (world.card(&nurse(Profile::Applet18)), world.nurse());
    for header in [&card, &own] {
        assert_eq!(verdicts(&world, header, &card).await, NOT_TAKEN);
    }
    // and does not answer for the key that does
    let first = world.post(&draft::token_request(&world, &card, &own)).await;
    let answer = prove(&world, first, &card).await;
    assert_eq!(answer.verdict, "wst:FailedAuthentication");
    let mut unsigned = draft::samlp_request(&world, &card, &own, false);
    assert_eq!(world.post(&unsigned).await.verdict, "samlp:RequestDenied");
    let payload = draft::samlp_payload(&world, &card, &own);
    let signed_by_card = draft::sign_samlp(&payload, &card);
    unsigned = draft::samlp_message(&world, &card, &signed_by_card);
    assert_eq!(world.post(&unsigned).await.verdict, "samlp:RequestDenied");
}

#[tokio::test]
async fn member_data_takes_nothing_that_a_card_signed() {
    let world = World::start().await;
    let (card, own) = (world.card(&nurse(Profile::Applet18)), world.nurse());
    let [answer, _] = ask(&world, &card, &own).await;
    let assertion = assertion_of(&answer.text);
    let question = about(&world, &own, person(&world, "insured"));
    let mut in_session = question.draft(&world, &own, assertion);
    in_session.signer = card.signer.clone();
    let verdict = world.post(&in_session).await.verdict;
    assert_eq!(verdict, "wsse:InvalidSecurityToken", "the key of a card");

    let mut bare = draft::x509(world.simulator.now(), &card, &question.payload());
    bare.path = MEMBER_DATA.into();
    bare.action = Some(format!("\"{CONSULTATION}\""));
    let verdict = world.post(&bare).await.verdict;
    assert_eq!(verdict, "wsse:UnsupportedSecurityToken");
}

fn renewal(world: &World, header: &Identity, old: &str) -> Draft {
    let payload = format!(
        "<wst:RequestSecurityToken xmlns:wst=\"http://docs.oasis-open.org/ws-sx/ws-trust/200512\" \
         Context=\"context-renew\">\
         <wst:TokenType>http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLV1.1</wst:TokenType>\
         <wst:RequestType>http://docs.oasis-open.org/ws-sx/ws-trust/200512/Renew</wst:RequestType>\
         <wst:RenewTarget><wsse:SecurityTokenReference><wsse:Embedded wsu:Id=\"token-1\">{old}\
         </wsse:Embedded></wsse:SecurityTokenReference></wst:RenewTarget></wst:RequestSecurityToken>"
    );
    draft::x509(world.simulator.now(), header, &payload)
}

#[tokio::test]
async fn a_session_that_a_card_opened_is_renewed_with_the_card_only() {
    let world = World::start().await;
    let (card, own) = (world.card(&nurse(Profile::Applet18)), world.nurse());
    let [answer, _] = ask(&world, &card, &own).await;
    let old = assertion_of(&answer.text);
    let silent = world.post(&renewal(&world, &own, old)).await;
    assert_eq!(silent.verdict, "wst:UnableToRenew", "{}", silent.reason);

    let first = world.post(&renewal(&world, &card, old)).await;
    assert_eq!(first.verdict, "challenge", "{}", first.reason);
    let answer = prove(&world, first, &own).await;
    assert_eq!(answer.verdict, "accepted", "{}", answer.reason);
    assert!(assertion_of(&answer.text).contains(&own.base64()));

    let fallback = world.session(&own).await;
    let answer = world.post(&renewal(&world, &card, &fallback)).await;
    assert_eq!(answer.verdict, "wst:UnableToRenew", "{}", answer.reason);
    assert_eq!(own.quality, Quality::Nurse);
}
