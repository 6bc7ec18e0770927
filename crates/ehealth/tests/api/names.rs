//! Names of certificates as the platform's own software writes them.

use valise_ehealth::rfc1779;

use crate::identities::{card, holder, name};

#[test]
fn special_characters_are_quoted_and_unknown_types_numbered() {
    let cases = [
        (
            card(),
            "OID.2.5.4.5=85010100115, OID.2.5.4.42=Anna, OID.2.5.4.4=Peeters, \
             CN=Anna Peeters (Authentication), C=BE",
        ),
        (
            name(&[
                ("C", "BE"),
                ("serialNumber", "201204"),
                ("CN", "Citizen CA"),
            ]),
            "CN=Citizen CA, OID.2.5.4.5=201204, C=BE",
        ),
        (
            holder("SSIN", "85010100115", "PEETERS ANNA"),
            "CN=\"SSIN=85010100115\", OU=eHealth-platform Belgium, OU=PEETERS ANNA, \
             OU=\"SSIN=85010100115\", O=Federal Government, C=BE",
        ),
        (
            name(&[("C", "BE"), ("CN", "EHP=1990001916, VITALINKGATEWAY")]),
            "CN=\"EHP=1990001916, VITALINKGATEWAY\", C=BE",
        ),
    ];
    for (name, expected) in cases {
        assert_eq!(rfc1779(&name), expected);
    }
}

#[test]
fn every_value_that_needs_quotes_gets_them() {
    let cases = [
        ("plain", "plain"),
        ("d'Hondt-Été (x) / y: z", "d'Hondt-Été (x) / y: z"),
        ("a+b", "\"a+b\""),
        ("a<b>", "\"a<b>\""),
        ("#1", "\"#1\""),
        ("a;b", "\"a;b\""),
        ("a\\b", "\"a\\\\b\""),
        ("say \"hi\" now", "\"say \\\"hi\\\" now\""),
        (" leading", "\" leading\""),
        ("trailing ", "\"trailing \""),
        ("two  blanks", "\"two  blanks\""),
        ("\"whole\"", "\"whole\""),
    ];
    for (value, expected) in cases {
        assert_eq!(rfc1779(&name(&[("CN", value)])), format!("CN={expected}"));
    }
}

#[test]
fn types_without_a_keyword_are_numbered() {
    let kinds = [
        ("title", "OID.2.5.4.12"),
        ("emailAddress", "OID.1.2.840.113549.1.9.1"),
        ("DC", "OID.0.9.2342.19200300.100.1.25"),
        ("ST", "ST"),
        ("street", "STREET"),
        ("L", "L"),
    ];
    for (kind, written) in kinds {
        assert_eq!(rfc1779(&name(&[(kind, "x")])), format!("{written}=x"));
    }
    assert_eq!(rfc1779(&name(&[])), "");
}
