//! The exact text of the messages, so that a change of one byte is seen.

use jiff::Timestamp;
use jiff::civil::date;
use secrecy::SecretString;
use uuid::Uuid;

use super::{Identifiers, attribute_query, written};
use crate::member_data::{
    AskedPeriod, CarePathType, ContactType, Facet, Licence, Origin, Provider, Query, RequestType,
    Subject,
};

fn now() -> Timestamp {
    "2026-11-24T07:30:00.123Z".parse().expect("a moment")
}

fn nurse() -> Provider {
    Provider::Nurse {
        nihii: "40011213401".parse().expect("a NIHII number"),
        niss: "72020290081".parse().expect("a NISS"),
        name: "PEETERS ANNA".to_owned(),
    }
}

fn group() -> Provider {
    Provider::GroupOfNurses {
        nihii: "94000126".parse().expect("a NIHII number"),
        name: Some("GROEP DE BRUG".to_owned()),
    }
}

fn visit() -> Query {
    Query::visit(
        Subject::Niss("55050512344".parse().expect("a NISS")),
        "20261124083000001".parse().expect("a reference"),
        date(2026, 11, 24),
        RequestType::Invoicing,
        ContactType::Other,
    )
}

/// The query is taken out of its packing, one element per line.
fn shown(provider: Provider) -> String {
    let origin = Origin {
        provider,
        licence: Licence {
            name: "valise".to_owned(),
            username: "practice".to_owned(),
            password: SecretString::from("licence password"),
        },
        is_test: true,
    };
    let identifiers = Identifiers {
        message: Uuid::from_u128(1),
        content: Uuid::from_u128(2),
    };
    let message = written(&visit(), &origin, now(), identifiers).expect("a message");
    message.replace("><", ">\n<")
}

#[test]
fn the_message_of_a_nurse() {
    insta::assert_snapshot!(shown(nurse()));
}

#[test]
fn the_message_of_a_group() {
    insta::assert_snapshot!(shown(group()));
}

#[test]
fn the_query_of_a_visit() {
    let query = attribute_query(&visit(), &nurse(), now());
    insta::assert_snapshot!(query.replace("><", ">\n<"));
}

#[test]
fn a_query_for_everything_by_registration_number() {
    let query = Query {
        subject: Subject::RegistrationNumber {
            number: "530209 277 95".parse().expect("a registration number"),
            insurer: "129".parse().expect("an insurer"),
        },
        period: AskedPeriod {
            from: date(2026, 1, 1),
            until: date(2026, 11, 25),
        },
        facets: vec![
            Facet::Insurability {
                request_type: RequestType::Information,
                contact_type: ContactType::Hospitalized,
            },
            Facet::ChronicCondition,
            Facet::GlobalMedicalFile,
            Facet::CarePath(vec![
                CarePathType::Diabetes,
                CarePathType::RenalInsufficiency,
            ]),
            Facet::ReferencePharmacy,
        ],
        ..visit()
    };
    let query = attribute_query(&query, &group(), now());
    insta::assert_snapshot!(query.replace("><", ">\n<"));
}
