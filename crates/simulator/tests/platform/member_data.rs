//! Member data: what is answered, and what is refused by the bus, by MyCareNet and by insurers.

use jiff::{SignedDuration, ToSpan};
use valise_simulator::{KeystoreState, crowd};

use crate::support::queries::{
    Question, about, content, facet, insurability, person, question, today,
};
use crate::support::{Draft, Identity, World};

const SSIN: &str = "urn:be:fgov:person:ssin";
const AT_INSURER: &str = "urn:be:cin:nippin:member:ssin@mut";
const REGISTRATION: &str = "urn:be:cin:nippin:careReceiver:registrationNumber@mut";

struct Session {
    world: World,
    nurse: Identity,
    assertion: String,
}

impl Session {
    async fn open() -> Session {
        let world = World::start().await;
        let nurse = world.nurse();
        let assertion = world.session(&nurse).await;
        Session {
            world,
            nurse,
            assertion,
        }
    }

    fn about(&self, shows: &str) -> Question {
        about(&self.world, &self.nurse, person(&self.world, shows))
    }

    /// Verdict and content of the answer.
    async fn ask(&self, question: &Question) -> (String, String) {
        let answer = self
            .world
            .post(&question.draft(&self.world, &self.nurse, &self.assertion))
            .await;
        let content = if answer.status == 200 {
            content(&answer)
        } else {
            answer.reason
        };
        (answer.verdict, content)
    }

    fn draft(&self) -> Draft {
        self.about("insured")
            .draft(&self.world, &self.nurse, &self.assertion)
    }
}

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

/// What MyCareNet says to a question that is not right.
#[tokio::test]
async fn every_mistake_in_the_query_has_its_code() {
    type Change = fn(&mut Question);
    let cases: &[(&str, Change)] = &[
        ("CROSSCHECK_ID", |q| {
            q.replace(" ID=\"_", " ID=\"_x");
        }),
        ("CROSSCHECK_ISSUER", |q| {
            q.replace(">40011213401</saml:Issuer>", ">41234502407</saml:Issuer>");
        }),
        ("MISSING_ISSUER_TAG", |q| {
            q.replace(
                "<saml:Issuer Format=\"urn:be:cin:nippin:nihii11\">40011213401</saml:Issuer>",
                "",
            );
        }),
        ("MISSING_ISSUER_FORMAT", |q| {
            q.replace(" Format=\"urn:be:cin:nippin:nihii11\"", "");
        }),
        ("INVALID_ISSUER_FORMAT", |q| {
            q.replace("nippin:nihii11", "nippin:nihii");
        }),
        ("INVALID_ISSUER_VALUE", |q| {
            q.replace(">40011213401</saml:Issuer>", ">40011214401</saml:Issuer>");
        }),
        ("FORBIDDEN_ATTRIBUTES", |q| {
            q.replace(
                "</saml:Subject>",
                "</saml:Subject><saml:Attribute Name=\"a\"/>",
            );
        }),
        ("MISSING_EXTENSIONS_TAG", |q| {
            let extensions = format!(
                "<samlp:Extensions xsi:type=\"ext:ExtensionsType\">{}</samlp:Extensions>",
                insurability("invoicing", "other")
            );
            q.replace(&extensions, "");
        }),
        ("MISSING_OR_BAD_EXTENSIONS_TYPE", |q| {
            q.replace(" xsi:type=\"ext:ExtensionsType\"", "");
        }),
        ("MISSING_OR_BAD_EXTENSIONS_TYPE", |q| {
            q.replace("\"ext:ExtensionsType\"", "\"saml:ExtensionsType\"");
        }),
        ("UNKNOWN_FACET", |q| {
            q.facets(&facet("shoeSize"));
        }),
        ("UNAUTHORIZED_FACET", |q| {
            q.facets(&facet("carePath"));
        }),
        ("UNAUTHORIZED_FACET", |q| {
            q.facets(&format!(
                "{}{}",
                insurability("invoicing", "other"),
                facet("referencePharmacy")
            ));
        }),
        ("DUPLICATED_FACET", |q| {
            q.facets(&insurability("invoicing", "other").repeat(2));
        }),
        ("INVALID_FACET_COMBINATION", |q| {
            q.facets("");
        }),
        ("MISSING_DIMENSION", |q| {
            q.facets(&facet("insurability"));
        }),
        ("INVALID_DIMENSION_ID", |q| {
            q.replace("id=\"contactType\"", "id=\"contact\"");
        }),
        ("DUPLICATED_DIMENSION", |q| {
            q.replace("id=\"contactType\">other", "id=\"requestType\">invoicing");
        }),
        ("EMPTY_REQUESTTYPE", |q| {
            q.replace(">invoicing<", "><");
        }),
        ("UNALLOWED_REQUESTTYPE", |q| {
            q.replace(">invoicing<", ">billing<");
        }),
        ("EMPTY_CONTACTTYPE", |q| {
            q.replace(">other<", "><");
        }),
        ("UNALLOWED_CONTACTTYPE", |q| {
            q.replace(">other<", ">phone<");
        }),
        ("MISSING_NAMEID_FORMAT", |q| {
            q.replace(" Format=\"urn:be:fgov:person:ssin\"", "");
        }),
        ("INVALID_NAMEID_FORMAT", |q| {
            q.replace(
                "Format=\"urn:be:fgov:person:ssin\"",
                "Format=\"urn:be:fgov:person\"",
            );
        }),
        ("MISSING_SUBJECT_CONFIRMATION_DATA_TAG", |q| {
            let from = q.query.find("<saml:SubjectConfirmationData").expect("data");
            let until = q.query[from..].find("/>").expect("end") + from + 2;
            q.query.replace_range(from..until, "");
        }),
        ("MISSING_SUBJECT_CONFIRMATION_TAG", |q| {
            let from = q
                .query
                .find("<saml:SubjectConfirmation ")
                .expect("confirmation");
            let until = q.query.find("</saml:Subject>").expect("end");
            q.query.replace_range(from..until, "");
        }),
        ("INVALID_SUBJECT_CONFIRMATION_METHOD_VALUE", |q| {
            q.replace("memberIdentification", "patientIdentification");
        }),
        ("SUBJECT_CONFIRMATION_WITH_ID", |q| {
            q.replace(
                "<saml:SubjectConfirmationData",
                "<saml:NameID>1</saml:NameID><saml:SubjectConfirmationData",
            );
        }),
        ("EMPTY_STARTDATE", |q| {
            q.replace("NotBefore=", "NotBeforeThis=");
        }),
        ("EMPTY_ENDDATE", |q| {
            q.replace("NotOnOrAfter=", "NotAfter=");
        }),
    ];
    let session = Session::open().await;
    for (code, change) in cases {
        let mut question = session.about("insured");
        change(&mut question);
        let (verdict, content) = session.ask(&question).await;
        assert_eq!(verdict, *code, "{content}");
        assert!(
            content.contains(&format!("<typ:DetailCode>{code}<")),
            "{content}"
        );
        assert!(content.contains("urn:be:cin:nippin:aa"), "{content}");
        assert!(!content.contains("<saml:Assertion"), "{content}");
    }
    let mut question = session.about("insured");
    question.facets(&facet("carePath"));
    let (_, content) = session.ask(&question).await;
    let place = "*:AttributeQuery/*:Extensions/*:Facet[@id=&quot;urn:be:cin:nippin:carePath&quot;]";
    assert!(content.contains(place), "{content}");
    assert!(
        content.contains("<typ:FaultCode>AUTHORIZATION_ERROR<"),
        "{content}"
    );
    assert!(
        content.contains("<typ:DetailSource></typ:DetailSource>"),
        "{content}"
    );
}

#[tokio::test]
async fn every_mistake_in_a_number_has_its_code() {
    let session = Session::open().await;
    for (format, value, code) in [
        (SSIN, "", "EMPTY_INSS"),
        (SSIN, "480312", "INVALID_INSS_FORMAT"),
        (SSIN, "48.03.12-122.58", "INVALID_INSS_FORMAT"),
        (SSIN, "48031212299", "INVALID_INSS_VALUE"),
        (SSIN, "55050512344", "UNKNOWN_NISS_ROUTING"),
        (AT_INSURER, "55050512344", "INVALID_NAMEID_VALUE"),
        (AT_INSURER, "@319", "EMPTY_INSS"),
        (AT_INSURER, "55050512344@", "EMPTY_IO"),
        (AT_INSURER, "55050512344@31", "INVALID_IO_FORMAT"),
        (AT_INSURER, "55050512344@719", "INVALID_IO_VALUE"),
        (REGISTRATION, "@319", "EMPTY_REG_NUM"),
        (REGISTRATION, "12345678901234@319", "INVALID_NAMEID_VALUE"),
    ] {
        let question = question(&session.world, &session.nurse, format, value);
        let (verdict, content) = session.ask(&question).await;
        assert_eq!(verdict, code, "{value}: {content}");
    }
}

#[tokio::test]
async fn every_mistake_in_the_period_has_its_code() {
    let session = Session::open().await;
    let day = today(&session.world);
    for (from, until, code) in [
        (day + 1.day(), day + 2.days(), "START_DATE_IN_FUTURE"),
        (day, day, "INVALID_PERIOD"),
        (day, day - 1.day(), "INVALID_PERIOD"),
        (
            day - 6.years(),
            day - 6.years() + 1.day(),
            "PERIOD_TOO_FAR_IN_PAST",
        ),
        (day - 500.days(), day, "INVALID_PERIOD_FOR_SECTOR"),
        (day - 4.years(), day - 4.years() + 1.day(), "accepted"),
        (day, day + 30.days(), "accepted"),
    ] {
        let mut question = session.about("insured");
        question.period(from, until);
        assert_eq!(session.ask(&question).await.0, code, "{from} {until}");
    }
}

/// What the bus says to a request that is not right.
#[tokio::test]
async fn every_mistake_in_the_request_has_its_code() {
    type Change = fn(&mut Question);
    let cases: &[(&str, &str, Change)] = &[
        ("not a test", "SOA-03007", |q| {
            q.replace_request(">true<", ">false<");
        }),
        ("wrong licence", "SOA-03007", |q| {
            q.replace_request(">practice-licence<", ">guess<");
        }),
        ("wrong user of the licence", "SOA-03007", |q| {
            q.replace_request(">valise-practice<", ">someone<");
        }),
        ("wrong package", "SOA-03007", |q| {
            q.replace_request("<c:Name>valise</c:Name>", "<c:Name>other</c:Name>");
        }),
        ("no package name", "SOA-03007", |q| {
            q.replace_request("<c:Name>valise</c:Name>", "");
        }),
        ("no licence", "SOA-03006", |q| {
            let from = q.request.find("<c:License>").expect("License");
            let until = q.request.find("</c:Package>").expect("end");
            q.request.replace_range(from..until, "");
        }),
        ("order of the input", "SOA-03006", |q| {
            let reference = format!("<c:InputReference>{}</c:InputReference>", q.reference);
            q.replace_request(&reference, "");
            q.replace_request("<c:Request>", &format!("{reference}<c:Request>"));
        }),
        ("order in a person", "SOA-03006", |q| {
            q.replace_request("<c:Name>PEETERS ANNA</c:Name>", "");
            q.replace_request(
                "</c:PhysicalPerson>",
                "<c:Name>PEETERS ANNA</c:Name></c:PhysicalPerson>",
            );
        }),
        ("namespace of the input", "SOA-03006", |q| {
            q.replace_request("commons:protocol:v3", "commons:protocol:v2");
        }),
        ("namespace of the request", "SOA-03005", |q| {
            q.replace_request("memberdata:protocol:v1", "memberdata:protocol:v2");
        }),
        ("no content type", "SOA-03006", |q| {
            q.replace_request(" ContentType=\"text/xml\"", "");
        }),
        ("unknown attribute", "SOA-03006", |q| {
            q.replace_request(" ContentType=", " MessageName=\"MDA\" ContentType=");
        }),
        ("identifier with a digit first", "SOA-03006", |q| {
            q.replace_request(" Id=\"_d1\"", " Id=\"1d\"");
        }),
        ("plain content said to be deflated", "SOA-03007", |q| {
            q.replace_request("ContentEncoding=\"none\"", "ContentEncoding=\"deflate\"");
        }),
        ("wrong hash", "SOA-03007", |q| {
            q.replace_request(" Id=\"_d1\"", " Id=\"_d1\" HashValue=\"AAAA\"");
        }),
        ("no care provider", "SOA-03007", |q| {
            let from = q.request.find("<c:CareProvider>").expect("CareProvider");
            let until = q.request.find("</c:Origin>").expect("end");
            q.request.replace_range(from..until, "");
        }),
        ("no input reference", "SOA-03007", |q| {
            let reference = format!("<c:InputReference>{}</c:InputReference>", q.reference);
            q.replace_request(&reference, "");
        }),
        ("another quality", "SOA-01002", |q| {
            q.replace_request("<c:Quality>nurse<", "<c:Quality>doctor<");
        }),
        ("NIHII of someone else", "SOA-01002", |q| {
            q.replace_request("<c:Value>40011213401<", "<c:Value>41234502407<");
        }),
        ("NIHII of 8 digits", "SOA-03007", |q| {
            q.replace_request("<c:Value>40011213401<", "<c:Value>40011213<");
        }),
        ("NISS of someone else", "SOA-01002", |q| {
            q.replace_request("<c:Ssin>85010100214<", "<c:Ssin>79031204415<");
        }),
        ("query that is not XML", "SOA-03007", |q| {
            q.replace("</samlp:AttributeQuery>", "");
        }),
        ("query with a document type", "SOA-03007", |q| {
            q.query.insert_str(0, "<!DOCTYPE a>")
        }),
        ("qualified dimension", "SOA-03007", |q| {
            q.query = q
                .query
                .replace("<Dimension", "<ext:Dimension")
                .replace("</Dimension", "</ext:Dimension");
        }),
        ("subject before the facets", "SOA-03007", |q| {
            let from = q.query.find("<saml:Subject>").expect("Subject");
            let until = q.query.find("</samlp:AttributeQuery>").expect("end");
            let subject = q.query[from..until].to_owned();
            q.query.replace_range(from..until, "");
            q.replace("<samlp:Extensions", &format!("{subject}<samlp:Extensions"));
        }),
        ("version of SAML", "SOA-03007", |q| {
            q.replace("Version=\"2.0\"", "Version=\"1.1\"");
        }),
    ];
    let session = Session::open().await;
    for (what, code, change) in cases {
        let mut question = session.about("insured");
        change(&mut question);
        let (verdict, reason) = session.ask(&question).await;
        assert_eq!(verdict, *code, "{what}: {reason}");
    }
}

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
