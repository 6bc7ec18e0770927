//! Every word of a judgement has its sentence.

use serde_json::Value;
use valise_messages::{Language, has, sentence, text};
use valise_mycarenet::Error;
use valise_mycarenet::member_data::{Outcome, Reason, SignatureState, Verdict};

fn word(value: impl serde::Serialize) -> String {
    match serde_json::to_value(value) {
        Ok(Value::String(word)) => word,
        other => panic!("{other:?}"),
    }
}

fn assert_key(key: &str) {
    assert!(has(Language::En, key), "{key}");
}

#[test]
fn every_verdict_outcome_reason_and_signature_state_has_a_sentence() {
    for verdict in Verdict::ALL {
        assert_eq!(word(verdict), verdict.as_str());
        for attribute in ["", ".meaning", ".action"] {
            assert_key(&format!("verdict-{}{attribute}", verdict.as_str()));
        }
    }
    for outcome in Outcome::ALL {
        assert_eq!(word(outcome), outcome.as_str());
        assert_key(&format!("outcome-{}", outcome.as_str()));
    }
    for reason in Reason::ALL {
        assert_key(&format!("reason-{}", word(reason)));
        assert_key(&format!("reason-{}.action", word(reason)));
    }
    for state in SignatureState::ALL {
        assert_key(&format!("signature-{}", word(state)));
    }
}

#[test]
fn no_sentence_is_left_without_its_reason() {
    let known: Vec<String> = Reason::ALL.into_iter().map(word).collect();
    for key in valise_messages::keys() {
        let Some(reason) = key.strip_prefix("reason-") else {
            continue;
        };
        let reason = reason.split('.').next().unwrap_or_default();
        assert!(known.iter().any(|known| known == reason), "{key}");
    }
}

#[test]
fn every_error_code_has_a_sentence_and_an_action() {
    for code in Error::CODES {
        let key = code.replace('.', "-");
        for attribute in ["", ".meaning", ".action"] {
            assert_key(&format!("{key}{attribute}"));
        }
    }
}

#[test]
fn the_sentences_take_the_values_that_the_errors_give() {
    let today = jiff::civil::date(2026, 11, 24);
    let errors: Vec<Error> = vec![
        valise_mycarenet::member_data::QueryError::StartInFuture { from: today, today }.into(),
        valise_mycarenet::member_data::QueryError::PeriodTooOld {
            from: today,
            earliest: today,
        }
        .into(),
        valise_mycarenet::member_data::QueryError::DuplicateFacet { facet: "f" }.into(),
        Error::TooLarge { limit: 4 },
        Error::Missing {
            path: "a/b".to_owned(),
        },
        Error::Sealed {
            kind: "k".to_owned(),
        },
        Error::Packing {
            encoding: "e".to_owned(),
        },
    ];
    for error in errors {
        for language in Language::ALL {
            let sentence = sentence(language, error.code(), &error.params());
            let all = format!(
                "{} {} {}",
                sentence.message, sentence.meaning, sentence.action
            );
            assert!(!all.contains('{') && !all.contains('$'), "{all}");
            for (name, value) in error.params() {
                let value = match name {
                    "from" | "until" | "earliest" => {
                        value.replace('/', language.between_day_and_month())
                    }
                    _ => value,
                };
                assert!(all.contains(&value), "{all} does not show {value}");
            }
        }
    }
    let shown = text(
        Language::Fr,
        "detail-unknown",
        &[("code", "NEW".to_owned())],
    );
    assert!(shown.contains("NEW"), "{shown}");
}
