//! What the build script refuses, and what it says then.

#[path = "../build/catalogue.rs"]
mod catalogue;

use std::fs;
use std::path::Path;

use catalogue::{LANGUAGES, Source, join};

/// The same text in four languages.
fn equal(file: &str, text: &str) -> Vec<Source> {
    LANGUAGES
        .iter()
        .map(|language| Source {
            language: (*language).to_owned(),
            file: file.to_owned(),
            text: text.to_owned(),
        })
        .collect()
}

/// The problems after one language's text was replaced.
fn problems(file: &str, text: &str, language: &str, other: &str) -> String {
    let mut sources = equal(file, text);
    for source in &mut sources {
        if source.language == language {
            source.text = other.to_owned();
        }
    }
    join(&sources).err().unwrap_or_default().join("\n")
}

#[test]
fn equal_files_give_keys_attributes_and_variables() {
    let text = "# first\nhello = Hello { $name }\n    .hint = { $days ->\n        \
                [one] a day\n       *[other] { $days } days of { $count }\n    }\n# between\nlast = x\n";
    let joined = join(&equal("a.ftl", text)).expect("nothing is missing");
    assert_eq!(
        joined.keys.keys().collect::<Vec<_>>(),
        ["hello", "hello.hint", "last"]
    );
    assert_eq!(joined.keys["hello"].iter().collect::<Vec<_>>(), ["name"]);
    assert_eq!(
        joined.keys["hello.hint"].iter().collect::<Vec<_>>(),
        ["count", "days"]
    );
    assert_eq!(
        joined.keys_in_rust(),
        "&[\n    (\"hello\", &[\"name\"]),\n    (\"hello.hint\", &[\"count\", \"days\"]),\n    (\"last\", &[]),\n]\n"
    );
    let place = |key: &str| &joined.texts["de"][joined.places[key][2].clone()];
    assert!(place("hello").starts_with("hello = Hello"));
    assert!(place("hello").contains(".hint =") && !place("hello").contains("last"));
    assert_eq!(place("last"), "last = x");
    assert_eq!(joined.places.len(), 2);
    let table = joined.places_in_rust();
    assert!(table.starts_with("&[\n    (\"hello\", [8.."), "{table}");
}

#[test]
fn a_missing_file_is_named() {
    let mut sources = equal("home.ftl", "a = x\n");
    sources.retain(|source| source.language != "de");
    let problems = join(&sources).expect_err("German is missing").join("\n");
    assert!(
        problems.contains("locales/de/home.ftl: the file is missing"),
        "{problems}"
    );
    assert!(
        problems.contains("locales/de/home.ftl: `a` is missing"),
        "{problems}"
    );
}

#[test]
fn a_missing_key_attribute_or_variable_is_named_with_its_file() {
    let found = problems("home.ftl", "a = x\nb = y\n", "nl", "a = x\n");
    assert_eq!(
        found,
        "locales/nl/home.ftl: `b` is missing; locales/de/home.ftl has it"
    );

    let found = problems("home.ftl", "a = x\n    .hint = y\n", "fr", "a = x\n");
    assert_eq!(
        found,
        "locales/fr/home.ftl: `a.hint` is missing; locales/de/home.ftl has it"
    );

    let found = problems("home.ftl", "a = { $n } x\n", "en", "a = x\n");
    assert_eq!(
        found,
        "locales/en/home.ftl: `a` takes {}, but locales/de/home.ftl has {\"n\"}"
    );
}

#[test]
fn a_doubled_key_is_named_with_both_files() {
    let mut sources = equal("a.ftl", "one = x\n");
    sources.extend(equal("b.ftl", "one = y\n"));
    let problems = join(&sources).expect_err("doubled").join("\n");
    assert!(
        problems.contains("locales/nl/b.ftl: `one` is doubled, first in locales/nl/a.ftl"),
        "{problems}"
    );
}

#[test]
fn an_empty_text_is_refused() {
    let found = problems("a.ftl", "one = x\n", "nl", "one = { \"\" }\n");
    assert!(
        found.contains("locales/nl/a.ftl: `one` is empty"),
        "{found}"
    );
    let found = problems("a.ftl", "one = x\n", "nl", "one =\n");
    assert!(found.contains("locales/nl/a.ftl:1: not Fluent"), "{found}");
    let found = problems(
        "a.ftl",
        "one = x\n    .a = y\n",
        "nl",
        "one =\n    .a = y\n",
    );
    assert!(found.contains("`one` has no text of its own"), "{found}");
}

#[test]
fn a_reference_a_term_and_a_function_are_refused() {
    let found = problems("a.ftl", "one = x\n", "en", "one = { -brand }\n");
    let alone = "a message stands alone";
    assert_eq!(
        found,
        format!("locales/en/a.ftl: `one` uses `-brand`; {alone}")
    );
    let found = problems("a.ftl", "one = x\n", "en", "-brand = Valise\none = x\n");
    assert_eq!(found, "locales/en/a.ftl: `-brand` is a term");
    let found = problems("a.ftl", "one = { $d }\n", "en", "one = { DATETIME($d) }\n");
    assert_eq!(
        found,
        format!("locales/en/a.ftl: `one` uses `DATETIME()`; {alone}")
    );
}

#[test]
fn an_error_without_meaning_or_action_is_refused() {
    let text = "keystore-broken = x\n    .meaning = y\n";
    let problems = join(&equal("errors-keystore.ftl", text))
        .expect_err("no action")
        .join("\n");
    assert!(
        problems.contains("locales/fr/errors-keystore.ftl: `keystore-broken` has no `.action`"),
        "{problems}"
    );
    assert!(!problems.contains(".meaning"), "{problems}");
}

#[test]
fn files_are_read_in_order_and_others_are_left_alone() {
    let folder = tempfile::tempdir().expect("a folder");
    for language in LANGUAGES {
        let path = folder.path().join(language);
        fs::create_dir(&path).expect("a language folder");
        fs::write(path.join("b.ftl"), "b = x\n").expect("a file");
        fs::write(path.join("a.ftl"), "a = x\n").expect("a file");
        fs::write(path.join(".a.ftl.swp"), "?").expect("a file");
        fs::write(path.join("notes.txt"), "?").expect("a file");
    }
    let sources = catalogue::read(folder.path()).expect("readable");
    let files: Vec<_> = sources.iter().map(|source| source.file.as_str()).collect();
    assert_eq!(files, ["a.ftl", "b.ftl"].repeat(4));
    assert!(catalogue::read(Path::new("nowhere")).is_err());
}
