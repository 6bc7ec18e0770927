//! What the nurse filled in, as the database searches it.

use valise_messages::{Language, keys, text, variables};
use valise_store::{ActivitySearch, ActivityText, fold};

use crate::brussels;
use crate::views::ActivityFilter;

/// The search of a filter. Words are looked for in the sentences of `language`.
pub(super) fn of(filter: &ActivityFilter, language: Language) -> ActivitySearch {
    ActivitySearch {
        kinds: filter.kinds.clone(),
        from: filter.from.map(brussels::midnight),
        until: brussels::end(filter.until),
        person_id: filter.person_id.clone(),
        text: filter
            .text
            .as_deref()
            .map(str::trim)
            .filter(|words| !words.is_empty())
            .map(|words| ActivityText {
                words: words.to_owned(),
                keys: sentences_with(words, language),
            }),
    }
}

/// The keys of the sentences that contain the words. Names and other values are left out: the
/// database finds those.
fn sentences_with(words: &str, language: Language) -> Vec<String> {
    let words = fold(words);
    if words.is_empty() {
        return Vec::new();
    }
    let of_the_log = |key: &&&str| key.starts_with("activity-") && !key.contains('.');
    keys()
        .iter()
        .filter(of_the_log)
        .filter(|key| {
            let names = variables(key).unwrap_or_default();
            let empty: Vec<_> = names.iter().map(|name| (*name, String::new())).collect();
            fold(&text(language, key, &empty)).contains(&words)
        })
        .map(|key| (*key).to_owned())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_lead_to_the_sentences_of_the_language() {
        let found = sentences_with("Certificate", Language::En);
        assert!(found.contains(&"activity-certificate_removed".to_owned()));
        assert!(!found.contains(&"activity-person_added".to_owned()));
        assert!(sentences_with("certificate was", Language::Nl).is_empty());
        assert!(sentences_with(" - ", Language::En).is_empty());
    }
}
