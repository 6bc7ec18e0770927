//! Codes and their sentences.

use std::collections::BTreeSet;

use valise_messages::Language;
use valise_soap::multipart::MultipartError;
use valise_soap::{Error, ReadError, ReadProblem};

fn variants() -> Vec<Error> {
    let host = || "host".to_owned();
    let read = ReadError {
        path: "a/b".to_owned(),
        problem: ReadProblem::Missing,
    };
    vec![
        Error::AddressRefused,
        Error::HostNotFound { host: host() },
        Error::NoConnection { host: host() },
        Error::ProxyCredentials,
        Error::ProxyRefused { host: host() },
        Error::ProxySettings,
        Error::RootCertificates,
        Error::TlsUnknownIssuer { host: host() },
        Error::TlsNotValidNow { host: host() },
        Error::TlsOtherName { host: host() },
        Error::Tls { host: host() },
        Error::Timeout {
            host: host(),
            sent: true,
        },
        Error::Truncated,
        Error::TooLarge { limit: 16_000_000 },
        Error::Redirect { status: 302 },
        Error::Status { status: 503 },
        Error::NotXml,
        Error::TooComplex,
        Error::Dtd,
        Error::NotSoap,
        Error::Multipart(MultipartError::Boundary),
        Error::Unexpected(read),
        Error::Signing(valise_xmldsig::Error::SignatureMissing),
    ]
}

#[test]
fn every_variant_has_a_listed_code() {
    for error in variants() {
        assert!(Error::CODES.contains(&error.code()), "{}", error.code());
    }
    let unique: BTreeSet<_> = Error::CODES.iter().collect();
    assert_eq!(unique.len(), Error::CODES.len());
}

#[test]
fn every_code_has_a_sentence_in_every_language() {
    for code in Error::CODES {
        for language in Language::ALL {
            assert!(
                valise_messages::has(language, &code.replace('.', "-")),
                "{language} {code}"
            );
        }
    }
}

#[test]
fn sentences_fill_in_what_the_errors_give() {
    for error in variants() {
        for language in Language::ALL {
            let params: Vec<(&str, String)> = error.params();
            let sentence = valise_messages::sentence(language, error.code(), &params);
            for text in [sentence.message, sentence.meaning, sentence.action] {
                assert!(
                    !text.contains("{$") && !text.contains('⟦'),
                    "{language} {text}"
                );
            }
        }
    }
}

#[test]
fn sentences_of_faults_fill_in_code_and_ticket() {
    let params = [
        ("fault", "SOA-00001".to_owned()),
        ("ticket", "7".to_owned()),
    ];
    let mut said = String::new();
    for code in Error::CODES {
        if ["soap.soa_", "soap.security_", "soap.fault_"]
            .iter()
            .any(|of| code.starts_with(of))
        {
            for language in Language::ALL {
                let sentence = valise_messages::sentence(language, code, &params);
                for text in [sentence.message, sentence.meaning, sentence.action] {
                    assert!(
                        !text.contains("{$") && !text.contains('⟦'),
                        "{language} {text}"
                    );
                    said.push_str(&text);
                }
            }
        }
    }
    assert!(said.contains("SOA-00001"));
    let without = [params[0].clone(), ("ticket", "none".to_owned())];
    let said = valise_messages::sentence(Language::En, "soap.fault_client", &without).action;
    assert_eq!(said, "Give the help desk the code SOA-00001.");
}

#[test]
fn network_errors_can_be_tried_again_and_others_not() {
    let retryable: Vec<_> = variants()
        .iter()
        .filter(|error| error.retryable())
        .map(Error::code)
        .collect();
    let expected = [
        "soap.host_not_found",
        "soap.no_connection",
        "soap.proxy_refused",
        "soap.timeout",
        "soap.truncated",
        "soap.status",
    ];
    assert_eq!(retryable, expected);
    assert!(!Error::Status { status: 500 }.retryable());
    assert!(Error::Truncated.may_have_arrived());
    assert!(!Error::ProxyCredentials.may_have_arrived());
}
