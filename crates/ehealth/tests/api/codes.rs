//! Codes and their sentences.

use std::collections::BTreeSet;

use valise_ehealth::Error;
use valise_messages::Language;
use valise_soap::{ReadError, ReadProblem};

use crate::identities::at;

fn variants() -> Vec<Error> {
    let at = at("2026-11-24T08:00:00Z");
    let words = || "words".to_owned();
    let read = ReadError {
        path: "a/b".to_owned(),
        problem: ReadProblem::Missing,
    };
    vec![
        Error::CertificateExpired { at },
        Error::CertificateNotYetValid { at },
        Error::CertificateUnusable,
        Error::CertificateRefused {
            platform_message: words(),
        },
        Error::Refused {
            status: "Requester".to_owned(),
            platform_message: words(),
        },
        Error::Clock { offset: None },
        Error::Clock {
            offset: Some(jiff::SignedDuration::from_mins(-61)),
        },
        Error::NoAssertion,
        Error::ChallengeRepeated,
        Error::OtherRequest,
        Error::UnexpectedAnswer(read),
        Error::Signature(valise_xmldsig::Error::SignatureMissing),
        Error::UntrustedSigner,
        Error::OtherKey,
        Error::OtherHolder,
        Error::AssertionExpired { at },
        Error::AssertionNotYetValid { at },
        Error::NotRecognised { quality: "nurse" },
        Error::NotRecognised {
            quality: "groupofnurses",
        },
        Error::Signing(valise_xmldsig::Error::SignatureMissing),
        Error::OtherEnvironment,
    ]
}

#[test]
fn every_variant_has_a_listed_code_and_every_code_a_variant() {
    let given: BTreeSet<_> = variants().iter().map(Error::code).collect();
    let listed: BTreeSet<_> = Error::CODES.iter().copied().collect();
    assert_eq!(given, listed);
    let network = Error::Transport(valise_soap::Error::Truncated);
    assert_eq!(
        (network.code(), network.retryable()),
        ("soap.truncated", true)
    );
    assert!(variants().iter().all(|error| !error.retryable()));
}

#[test]
fn every_code_has_a_whole_sentence_in_every_language() {
    for error in variants() {
        for language in Language::ALL {
            assert!(valise_messages::has(
                language,
                &error.code().replace('.', "-")
            ));
            let sentence = valise_messages::sentence(language, error.code(), &error.params());
            for text in [sentence.message, sentence.meaning, sentence.action] {
                let whole = !text.is_empty() && !text.contains("{$") && !text.contains('⟦');
                assert!(whole, "{language} {} {text}", error.code());
            }
        }
    }
}
