//! Every sentence people read, in French, Dutch, German and English.
//!
//! The sentences stand in `locales/{fr,nl,de,en}/<topic>.ftl` (Fluent syntax). The build fails
//! when a key, an attribute or a variable is missing in one language, doubled or empty, so at
//! run time every key that exists, exists four times. The interface gets the same text through
//! [`catalogue`] and formats it with its own Fluent reader.
//!
//! Amounts and masked numbers are formatted by the caller; no Fluent function is known here. Numbers
//! given as plain digits choose plural forms, and days given as `24/11/2026` are written as the
//! language does.

mod bundle;
mod language;
mod typescript;

pub use language::{Language, UnknownLanguage};
pub use typescript::typescript;

/// Key (`key` or `key.attribute`) and the variables it takes, sorted by key.
static KEYS: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/keys.rs"));

/// What a person reads about a failure.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, specta::Type)]
pub struct Sentence {
    /// What happened.
    pub message: String,
    /// What it means for the nurse.
    pub meaning: String,
    /// The one thing to do.
    pub action: String,
}

/// The text of `key` (or `key.attribute`) in this language, with its variables filled in.
///
/// A key that does not exist is a mistake in the program: the answer is `⟦key⟧`, and in a debug
/// build this panics.
#[must_use]
pub fn text(language: Language, key: &str, arguments: &[(&str, String)]) -> String {
    debug_assert!(has(language, key), "there is no message `{key}`");
    bundle::format(language, key, arguments).unwrap_or_else(|| format!("⟦{key}⟧"))
}

/// The sentence of an error code such as `keystore.wrong_password`.
///
/// The code is the message key with `.` instead of `-`. A code without a sentence of its own
/// gets the general one, which shows the code, so that a person is never left with nothing.
#[must_use]
pub fn sentence(language: Language, code: &str, arguments: &[(&str, String)]) -> Sentence {
    let key = code.replace('.', "-");
    if !has(language, &key) && key != UNKNOWN_ERROR {
        return sentence(language, UNKNOWN_ERROR, &[("code", code.to_owned())]);
    }
    Sentence {
        message: text(language, &key, arguments),
        meaning: text(language, &format!("{key}.meaning"), arguments),
        action: text(language, &format!("{key}.action"), arguments),
    }
}

/// The sentence for a code that has none.
const UNKNOWN_ERROR: &str = "error-unknown";

/// Whether `key` (or `key.attribute`) exists. All languages have the same keys.
#[must_use]
pub fn has(_language: Language, key: &str) -> bool {
    position(key).is_some()
}

/// The names of the variables that `key` takes, or nothing when it does not exist.
#[must_use]
pub fn variables(key: &str) -> Option<&'static [&'static str]> {
    position(key)
        .and_then(|index| KEYS.get(index))
        .map(|(_, variables)| *variables)
}

/// The whole Fluent text of a language.
#[must_use]
pub const fn catalogue(language: Language) -> &'static str {
    match language {
        Language::Fr => include_str!(concat!(env!("OUT_DIR"), "/fr.ftl")),
        Language::Nl => include_str!(concat!(env!("OUT_DIR"), "/nl.ftl")),
        Language::De => include_str!(concat!(env!("OUT_DIR"), "/de.ftl")),
        Language::En => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
    }
}

/// All keys, `key` and `key.attribute`, sorted.
#[must_use]
pub fn keys() -> &'static [&'static str] {
    static NAMES: std::sync::LazyLock<Vec<&'static str>> =
        std::sync::LazyLock::new(|| KEYS.iter().map(|(key, _)| *key).collect());
    &NAMES
}

fn position(key: &str) -> Option<usize> {
    KEYS.binary_search_by(|(name, _)| (*name).cmp(key)).ok()
}
