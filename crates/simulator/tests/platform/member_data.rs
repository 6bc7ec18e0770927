//! Member data: what the insurers answer.

use jiff::ToSpan;
use valise_simulator::crowd;

use crate::support::World;
use crate::support::queries::{
    AT_INSURER, Question, REGISTRATION, about, facet, insurability, person, question, today,
};
use crate::support::session::Session;

#[tokio::test]
async fn an_insured_person_is_told_with_everything_to_invoice() {
    let session = Session::open().await;
    let question = session.about("insured");
    let (verdict, content) = session.ask(&question).await;
    assert_eq!(verdict, "accepted", "{content}");
    let day = today(&session.world);
    for part in [
        format!("InResponseTo=\"_{}\"", question.reference),
        "Value=\"urn:oasis:names:tc:SAML:2.0:status:Success\"/>".into(),
        "<saml:Issuer>urn:be:cin:io:300</saml:Issuer>".into(),
        "<saml:AttributeValue xsi:type=\"xs:string\">LAMBERT</saml:AttributeValue>".into(),
        "<saml:AttributeValue xsi:type=\"xs:string\">319</saml:AttributeValue>".into(),
        "Name=\"urn:be:cin:nippin:paymentApproval\"".into(),
        format!(
            "NotBefore=\"{day}T00:00:00\" NotOnOrAfter=\"{}T00:00:00\"",
            day + 1.day()
        ),
        format!("<saml:AttributeValue xsi:type=\"xs:date\">{day}</saml:AttributeValue>"),
    ] {
        assert!(content.contains(&part), "{part} is not in {content}");
    }
    let mut lookup = session.about("insured");
    lookup.facets(&insurability("information", "other"));
    let (_, content) = session.ask(&lookup).await;
    assert!(!content.contains("paymentApproval"), "only for invoicing");
}

#[tokio::test]
async fn every_person_shows_what_it_is_there_for() {
    let session = Session::open().await;
    let expected: &[(&str, &str, &[&str])] = &[
        ("increased-reimbursement", "accepted", &[">131<"]),
        ("changed", "accepted", &["changeDuring", ">131<", ">130<"]),
        (
            "deceased",
            "accepted",
            &["careReceiver:deceasedDate", "closedBefore"],
        ),
        (
            "deceased-lately",
            "accepted",
            &["careReceiver:deceasedDate"],
        ),
        (
            "medical-house-nursing",
            "accepted",
            &[">Nurse<", ">Medical<"],
        ),
        ("medical-house-physiotherapy", "accepted", &[">Kine<"]),
        ("closed", "accepted", &["closedBefore"]),
        ("starts-later", "accepted", &["startLater"]),
        (
            "no-payment",
            "accepted",
            &["xsi:type=\"xs:boolean\">false<"],
        ),
        (
            "mutation",
            "MUTATION",
            &["PartialAnswer", "toOtherIo", ">319<"],
        ),
        ("bis-number", "accepted", &["POPESCU"]),
        ("signed", "accepted", &["<ds:SignatureValue>"]),
        (
            "many-periods",
            "ONLY_FIVE_PERIODS_RETURNED",
            &["PartialAnswer"],
        ),
        (
            "unknown-at-insurer",
            "BO_UNKNOWN_NISS",
            &["IO-BE-100", "InternalError"],
        ),
        ("no-facet", "NO_FACET", &["IO-BE-200", "InternalError"]),
        (
            "many-insurers",
            "MULTIPLE_IO",
            &["MYCARENET", "status:Responder"],
        ),
        (
            "unrouted",
            "UNKNOWN_NISS_ROUTING",
            &["MYCARENET", "InputError"],
        ),
    ];
    for (shows, code, parts) in expected {
        let (verdict, content) = session.ask(&session.about(shows)).await;
        assert_eq!(verdict, *code, "{shows}: {content}");
        for part in *parts {
            assert!(
                content.contains(part),
                "{shows}: {part} is not in {content}"
            );
        }
    }
    let no_period = ["deceased", "deceased-lately", "closed", "starts-later"];
    for shows in no_period {
        let (_, content) = session.ask(&session.about(shows)).await;
        assert!(!content.contains("insurability:period<"), "{shows}");
    }
}

#[tokio::test]
async fn facets_are_answered_apart() {
    let session = Session::open().await;
    for (shows, name, part) in [
        (
            "palliative",
            "palliativeStatus",
            "palliativeStatus:startDate",
        ),
        ("chronic", "chronicCondition", "xsi:type=\"xs:gYear\""),
        (
            "medical-file",
            "globalMedicalFile",
            "globalMedicalFile:hcp:nihii11",
        ),
    ] {
        let mut question = session.about(shows);
        question.facets(&facet(name));
        let (verdict, content) = session.ask(&question).await;
        assert_eq!(verdict, "accepted", "{content}");
        assert!(content.contains(part), "{content}");

        let mut question = session.about("insured");
        question.facets(&facet(name));
        let (verdict, content) = session.ask(&question).await;
        assert_eq!(verdict, "accepted");
        assert!(
            !content.contains(part),
            "nothing to tell is no assertion: {content}"
        );
    }
    let mut question = session.about("no-payment");
    question.facets(&facet("chronicCondition"));
    assert_eq!(
        session.ask(&question).await.0,
        "FACET_EXCEPTION",
        "liberal insurers"
    );
    let mut question = session.about("missing-facet");
    let both = format!(
        "{}{}",
        insurability("invoicing", "other"),
        facet("palliativeStatus")
    );
    question.facets(&both);
    let (verdict, content) = session.ask(&question).await;
    assert_eq!(verdict, "MISSING_FACETS");
    assert!(
        content.contains("insurability:period"),
        "the rest is answered"
    );
}

#[tokio::test]
async fn a_stay_in_hospital_is_told_to_whoever_asks() {
    let session = Session::open().await;
    let mut question = session.about("hospitalised");
    question.facets(&insurability("invoicing", "hospitalized"));
    let (verdict, content) = session.ask(&question).await;
    assert_eq!(verdict, "accepted");
    assert!(content.contains("hospitalisation:admissionDate"));
    let mut question = session.about("insured");
    question.facets(&insurability("invoicing", "hospitalized"));
    assert_eq!(session.ask(&question).await.0, "MISMATCHED_CONTACTTYPE");
}

#[tokio::test]
async fn an_insurer_can_be_named() {
    let session = Session::open().await;
    let (world, nurse) = (&session.world, &session.nurse);
    let ask = async |format: &str, value: String| {
        session.ask(&question(world, nurse, format, &value)).await.0
    };
    let many = person(world, "many-insurers");
    let unrouted = person(world, "unrouted");
    let at = |one: &str, other: &str| format!("{one}@{other}");
    assert_eq!(
        ask(AT_INSURER, at(&many.niss, &many.insurer)).await,
        "accepted"
    );
    assert_eq!(
        ask(AT_INSURER, at(&many.niss, "101")).await,
        "BO_UNKNOWN_NISS"
    );
    assert_eq!(ask(AT_INSURER, at(&many.niss, "199")).await, "UNKNOWN_IO");
    let number = &unrouted.registration_number;
    assert_eq!(
        ask(REGISTRATION, at(number, &unrouted.insurer)).await,
        "accepted"
    );
    assert_eq!(
        ask(REGISTRATION, at("0000000000000", &unrouted.insurer)).await,
        "BO_UNKNOWN_REGNBR"
    );
    assert_eq!(
        ask(REGISTRATION, at("00-00", &unrouted.insurer)).await,
        "BO_INVALID_REGNBR"
    );
}

#[tokio::test]
async fn trouble_that_passes_passes() {
    let session = Session::open().await;
    let ask = async |shows: &str| session.ask(&session.about(shows)).await.0;
    assert_eq!(ask("insurer-down").await, "SEND_TO_IM_EXCEPTION");
    assert_eq!(ask("insurer-down").await, "SEND_TO_IM_EXCEPTION");
    assert_eq!(ask("insurer-down").await, "accepted");
    assert_eq!(ask("bus-busy").await, "SOA-02002");
    assert_eq!(ask("bus-busy").await, "accepted");
}

#[tokio::test]
async fn the_same_question_gets_the_same_facts() {
    let facts = async || {
        let session = Session::open().await;
        let (_, content) = session.ask(&session.about("many-periods")).await;
        let values = content.split("<saml:AttributeValue").skip(1);
        values
            .map(|rest| rest.split('<').next().expect("value").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(facts().await, facts().await);
}

#[tokio::test]
async fn a_long_period_is_told_in_its_parts() {
    let session = Session::open().await;
    let day = today(&session.world);
    let mut question = session.about("many-periods");
    question.period(day - 300.days(), day + 1.day());
    let (verdict, content) = session.ask(&question).await;
    assert_eq!(verdict, "ONLY_FIVE_PERIODS_RETURNED");
    assert_eq!(content.matches("insurability:period<").count(), 5);
    let mut question = session.about("changed");
    question.period(day - 10.days(), day + 1.day());
    let (_, content) = session.ask(&question).await;
    assert_eq!(content.matches("insurability:period<").count(), 2);
}

#[tokio::test]
async fn the_crowd_is_insured() {
    let session = Session::open().await;
    for person in crowd(200).iter().step_by(40) {
        let question = about(&session.world, &session.nurse, person);
        assert_eq!(session.ask(&question).await.0, "accepted");
    }
}

#[tokio::test]
async fn a_group_asks_as_an_organisation() {
    let world = World::start().await;
    let group = world.group();
    let assertion = world.session(&group).await;
    let ask = async |change: fn(&mut Question)| {
        let mut question = about(&world, &group, person(&world, "insured"));
        change(&mut question);
        world
            .post(&question.draft(&world, &group, &assertion))
            .await
            .verdict
    };
    assert_eq!(ask(|_| {}).await, "accepted");
    let not_a_group = |q: &mut Question| {
        q.replace_request("groupofnurses", "nurse")
            .replace_request("Organization", "PhysicalPerson");
        q.replace_request("</c:Organization", "</c:PhysicalPerson");
    };
    assert_eq!(ask(not_a_group).await, "SOA-01002");
}
