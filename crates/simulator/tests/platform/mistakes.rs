//! Member data: every mistake in the query or the request, with its code.

use jiff::ToSpan;

use crate::support::queries::{
    AT_INSURER, Question, REGISTRATION, SSIN, facet, insurability, question, today,
};
use crate::support::session::Session;

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
