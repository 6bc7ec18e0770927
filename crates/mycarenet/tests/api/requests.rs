//! Questions, judged by the official schemas.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use jiff::civil::date;
use valise_mycarenet::Error;
use valise_mycarenet::member_data::{
    AskedPeriod, CarePathType, ContactType, Facet, InputReference, Origin, Provider, Query,
    QueryError, RequestType, Subject, request,
};

use crate::shared::{group, judge, nurse, reference};

fn now() -> Timestamp {
    "2026-11-24T07:30:00Z".parse().expect("a moment")
}

fn everything(subject: Subject) -> Query {
    Query {
        subject,
        reference: InputReference::new(now()),
        period: AskedPeriod {
            from: date(2026, 1, 1),
            until: date(2026, 11, 25),
        },
        facets: vec![
            Facet::Insurability {
                request_type: RequestType::Information,
                contact_type: ContactType::Hospitalized,
            },
            Facet::PalliativeStatus,
            Facet::ChronicCondition,
            Facet::GlobalMedicalFile,
            Facet::CarePath(vec![
                CarePathType::Diabetes,
                CarePathType::RenalInsufficiency,
            ]),
            Facet::ReferencePharmacy,
        ],
    }
}

fn subjects() -> [Subject; 3] {
    let niss = || "55050512344".parse().expect("a NISS");
    let insurer = || "319".parse().expect("an insurer");
    [
        Subject::Niss(niss()),
        Subject::NissAtInsurer {
            niss: niss(),
            insurer: insurer(),
        },
        Subject::RegistrationNumber {
            number: "840221 170m07".parse().expect("a registration number"),
            insurer: insurer(),
        },
    ]
}

fn visit() -> Query {
    Query::visit(
        subjects()[0].clone(),
        InputReference::new(now()),
        date(2026, 11, 24),
        RequestType::Invoicing,
        ContactType::Other,
    )
}

/// The SAML query inside a message.
fn inner(message: &str) -> String {
    let document = roxmltree::Document::parse(message).expect("XML");
    let detail = document
        .descendants()
        .find(|node| node.tag_name().name() == "Detail")
        .expect("a Detail");
    let bytes = STANDARD
        .decode(detail.text().unwrap_or_default())
        .expect("base64");
    String::from_utf8(bytes).expect("UTF-8")
}

fn assert_valid(schema: &str, xml: &str) {
    let Some(schema) = reference(&format!("schemas/mycarenet/{schema}")) else {
        return;
    };
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), xml).expect("a written file");
    let arguments = [
        "--nonet",
        "--noout",
        "--schema",
        schema.to_str().expect("a path"),
        file.path().to_str().expect("a path"),
    ];
    let Some(output) = judge("xmllint", &arguments) else {
        return;
    };
    assert!(
        output.status.success(),
        "{}\n{xml}",
        String::from_utf8_lossy(&output.stderr)
    );
}

const MESSAGE_SCHEMA: &str =
    "ehealth-mycarenet-memberdata/XSD/mycarenet-memberdata-protocol-1_0.xsd";
const QUERY_SCHEMA: &str = "mycarenet-memberdata/XSD/Extensions-simplified.xsd";

#[test]
fn every_message_is_valid_by_the_official_schemas() {
    for origin in [nurse(), group()] {
        for query in subjects().map(everything).into_iter().chain([visit()]) {
            let message = request(&query, &origin, now()).expect("a message");
            assert_valid(MESSAGE_SCHEMA, &message);
            assert_valid(QUERY_SCHEMA, &inner(&message));
        }
    }
}

/// The judge would notice: a message whose parts stand in another order is refused.
#[test]
fn the_schemas_refuse_another_order() {
    let Some(schema) = reference(&format!("schemas/mycarenet/{MESSAGE_SCHEMA}")) else {
        return;
    };
    let message = request(&visit(), &nurse(), now()).expect("a message");
    let wrong = message.replacen("<c:Request><c:IsTest>true</c:IsTest></c:Request>", "", 1);
    assert_ne!(wrong, message);
    let file = tempfile::NamedTempFile::new().expect("a file");
    std::fs::write(file.path(), wrong).expect("a written file");
    let (schema, file) = (
        schema.display().to_string(),
        file.path().display().to_string(),
    );
    let Some(output) = judge(
        "xmllint",
        &["--nonet", "--noout", "--schema", &schema, &file],
    ) else {
        return;
    };
    assert!(!output.status.success());
}

#[test]
fn the_query_carries_the_reference_and_the_number_of_who_asks() {
    let query = visit();
    let message = request(&query, &group(), now()).expect("a message");
    let inner = inner(&message);
    let reference = query.reference.as_str();
    assert!(message.contains(&format!("<c:InputReference>{reference}</c:InputReference>")));
    assert!(inner.contains(&format!(" ID=\"_{reference}\" ")));
    assert!(message.contains("<c:Value>94000126000</c:Value>"));
    assert!(inner.contains(">94000126000</saml:Issuer>"));
    assert!(inner.contains("<Dimension id=\"requestType\">invoicing</Dimension>"));
    assert!(
        inner.contains("NotBefore=\"2026-11-24T00:00:00\" NotOnOrAfter=\"2026-11-25T00:00:00\"")
    );
}

#[test]
fn every_try_has_identifiers_of_its_own() {
    let first = request(&visit(), &nurse(), now()).expect("a message");
    let second = request(&visit(), &nurse(), now()).expect("a message");
    let ids = |message: &str| {
        let document = roxmltree::Document::parse(message).expect("XML");
        let all = document
            .descendants()
            .filter_map(|node| node.attribute("Id"));
        all.map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(ids(&first).len(), 2);
    assert!(ids(&first).iter().all(|id| !ids(&second).contains(id)));
}

#[test]
fn a_question_that_would_be_refused_is_not_written() {
    let code = |query: &Query, origin: &Origin| match request(query, origin, now()) {
        Err(error) => error.code(),
        Ok(message) => panic!("written: {message}"),
    };
    let asking = |from, until| Query {
        period: AskedPeriod { from, until },
        ..visit()
    };
    let nurse = nurse();
    let tomorrow = asking(date(2026, 11, 25), date(2026, 11, 26));
    assert_eq!(code(&tomorrow, &nurse), "mycarenet.start_in_future");
    let empty = asking(date(2026, 11, 24), date(2026, 11, 24));
    assert_eq!(code(&empty, &nurse), "mycarenet.period_order");
    let old = asking(date(2021, 11, 23), date(2021, 11, 24));
    assert_eq!(code(&old, &nurse), "mycarenet.period_too_old");
    assert!(
        request(
            &asking(date(2021, 11, 24), date(2021, 11, 25)),
            &nurse,
            now()
        )
        .is_ok()
    );
    let facets = |facets| Query { facets, ..visit() };
    assert_eq!(code(&facets(vec![]), &nurse), "mycarenet.no_facet");
    let twice = facets(vec![Facet::PalliativeStatus, Facet::PalliativeStatus]);
    assert_eq!(code(&twice, &nurse), "mycarenet.duplicate_facet");
    let which = facets(vec![Facet::CarePath(vec![])]);
    assert_eq!(code(&which, &nurse), "mycarenet.missing_dimension");
    let same = facets(vec![Facet::CarePath(vec![CarePathType::Diabetes; 2])]);
    assert_eq!(code(&same, &nurse), "mycarenet.duplicate_dimension");
    let short = Origin {
        provider: Provider::Nurse {
            nihii: "40011213".parse().expect("a NIHII number"),
            niss: "72020290081".parse().expect("a NISS"),
            name: "PEETERS ANNA".to_owned(),
        },
        ..nurse
    };
    assert_eq!(code(&visit(), &short), "mycarenet.provider_number");
}

/// At 23:30 UTC on 23 November it is already 24 November in Brussels.
#[test]
fn today_is_the_day_in_brussels() {
    let late: Timestamp = "2026-11-23T23:30:00Z".parse().expect("a moment");
    assert!(visit().check(late).is_ok());
    let earlier: Timestamp = "2026-11-23T22:30:00Z".parse().expect("a moment");
    assert!(matches!(
        visit().check(earlier),
        Err(QueryError::StartInFuture { .. })
    ));
}

#[test]
fn a_query_error_is_an_error_of_the_crate() {
    let error = Error::from(QueryError::NoFacet);
    assert!(Error::CODES.contains(&error.code()));
    assert!(!error.retryable());
}

#[test]
fn debug_output_names_nobody() {
    let shown = format!("{:?} {:?}", nurse(), subjects());
    for secret in [
        "PEETERS",
        "72020290081",
        "55050512344",
        "170M07",
        "not<a>secret",
    ] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
