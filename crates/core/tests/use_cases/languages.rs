//! Every code of every crate, and every word that a view shows, has a sentence in each language.

use valise_core::Language;
use valise_messages::{has, sentence, variables};

fn codes() -> Vec<&'static str> {
    [
        valise_core::Error::CODES,
        valise_store::Error::CODES,
        valise_vault::Error::CODES,
        valise_keystore::Error::CODES,
        valise_identifiers::Error::CODES,
        valise_soap::Error::CODES,
        valise_ehealth::Error::CODES,
        valise_mycarenet::Error::CODES,
        valise_xmldsig::Error::CODES,
        valise_simulator::Error::CODES,
    ]
    .concat()
}

#[test]
fn every_error_code_has_a_sentence_in_four_languages() {
    let mut missing = Vec::new();
    for code in codes() {
        let key = code.replace('.', "-");
        for language in Language::ALL {
            for key in [
                key.clone(),
                format!("{key}.meaning"),
                format!("{key}.action"),
            ] {
                if !has(language, &key) {
                    missing.push(format!("{language}: {key}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn no_two_crates_share_a_code() {
    let mut codes = codes();
    let all = codes.len();
    codes.sort_unstable();
    codes.dedup();
    assert_eq!(codes.len(), all);
}

#[test]
fn the_sentences_of_this_crate_use_the_values_they_are_given() {
    let error = valise_core::Error::CheckRefused {
        detail: "INVALID_PERIOD".to_owned(),
    };
    for language in Language::ALL {
        let sentence = sentence(language, error.code(), &error.params());
        assert!(sentence.message.contains("INVALID_PERIOD"), "{sentence:?}");
    }
    assert_eq!(variables("core-check_refused"), Some(["detail"].as_slice()));
}

#[test]
fn every_word_of_home_has_its_sentence() {
    let words = [
        (
            "certificate",
            "none ok renewable urgent critical expired not_yet_valid incomplete other_holder",
        ),
        ("session", "none opening active ending_soon failed"),
        ("queue", "empty last waiting needs_you"),
        (
            "kept_in",
            "secret_service windows_credential_manager apple_keychain android_keystore \
             sealed_file memory none",
        ),
    ];
    for (kind, words) in words {
        for word in words.split_whitespace() {
            let key = format!("home-{kind}_{word}");
            assert!(has(Language::Fr, &key), "{key}");
        }
    }
}
