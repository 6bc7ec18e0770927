//! The catalogue as the other crates use it.

use std::path::Path;
use std::{env, fs};

use valise_messages::{Language, catalogue, has, keys, sentence, text, typescript, variables};

/// An argument for every variable of `key`.
fn arguments(key: &str) -> Vec<(&'static str, String)> {
    variables(key)
        .unwrap_or_default()
        .iter()
        .map(|name| (*name, "7".to_owned()))
        .collect()
}

#[test]
fn every_key_says_something_in_every_language() {
    assert!(!keys().is_empty());
    for key in keys() {
        for language in Language::ALL {
            assert!(has(language, key));
            let said = text(language, key, &arguments(key));
            assert!(!said.trim().is_empty(), "{language} {key}");
            assert!(
                !said.contains('⟦') && !said.contains("{$"),
                "{language} {key}: {said}"
            );
        }
    }
}

#[test]
fn no_invisible_direction_marks_are_added() {
    let said = text(Language::En, "error-unknown", &[("code", "a.b".to_owned())]);
    assert_eq!(said, "Something unexpected went wrong (code a.b).");
}

#[test]
fn identifiers_keep_their_leading_zeros() {
    let said = text(Language::En, "error-unknown", &[("code", "007".to_owned())]);
    assert!(said.contains("007"), "{said}");
    let said = text(
        Language::En,
        "error-unknown",
        &[("code", "94000001110".to_owned())],
    );
    assert!(said.contains("94000001110"), "{said}");
}

#[test]
fn a_day_is_written_as_the_language_does() {
    let said = |language, code: &str| text(language, "error-unknown", &[("code", code.to_owned())]);
    for (language, day, written) in [
        (Language::Fr, "24/11/2026", "24/11/2026"),
        (Language::De, "24/11/2026", "24.11.2026"),
        (Language::De, "24/11/2026 14:02", "24.11.2026 14:02"),
        (Language::De, "1/2", "1/2"),
        (Language::De, "a/b/", "a/b/"),
    ] {
        assert!(said(language, day).contains(written), "{language} {day}");
    }
}

#[test]
fn an_unknown_code_still_gets_a_sentence() {
    for language in Language::ALL {
        let said = sentence(language, "nothing.of_the_kind", &[]);
        assert!(said.message.contains("nothing.of_the_kind"), "{said:?}");
        assert!(
            !said.meaning.is_empty() && !said.action.is_empty(),
            "{said:?}"
        );
    }
}

#[test]
fn a_key_that_does_not_exist_is_not_there() {
    assert!(!has(Language::Fr, "nothing-of-the-kind"));
    assert!(!has(Language::Fr, "error-unknown.nothing"));
    assert!(has(Language::Fr, "error-unknown.action"));
    assert_eq!(variables("error-unknown"), Some(["code"].as_slice()));
    assert_eq!(variables("nothing"), None);
}

#[test]
fn the_catalogue_holds_the_text_of_all_files() {
    for language in Language::ALL {
        assert!(
            catalogue(language).contains("error-unknown ="),
            "{language}"
        );
    }
}

#[test]
fn the_types_of_the_interface_are_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated/messages.ts");
    let wanted = typescript();
    if env::var_os("UPDATE_GENERATED").is_some() {
        fs::create_dir_all(path.parent().expect("a folder")).expect("the folder can be made");
        fs::write(&path, &wanted).expect("the file can be written");
    }
    let found = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        found == wanted,
        "ui/src/generated/messages.ts is not up to date; run: \
         UPDATE_GENERATED=1 cargo test -p valise-messages"
    );
}
