//! What counts, the threshold and the official codes, read once from
//! `data/identity_readings.toml`, which names its sources.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::Deserialize;

use crate::views::{EntryType, Medium, ReadingCode};

static RULES: LazyLock<Rules> = LazyLock::new(|| {
    // A test reads the file: it can't be wrong in what is built.
    toml::from_str(include_str!("../../data/identity_readings.toml")).unwrap_or_default()
});

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Rules {
    rule: Vec<Rule>,
    code: Vec<Code>,
}

/// What holds from a date on.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    valid_from: Date,
    /// In percent.
    pub(crate) threshold_percent: u32,
    /// Where that stands.
    pub(crate) source: String,
    counts: Vec<Counting>,
}

/// A way of taking an identity that counts.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Counting {
    entry_type: EntryType,
    medium: Medium,
    /// Whether the source says it in so many words.
    #[cfg_attr(not(test), expect(dead_code, reason = "for the reader of the file"))]
    certain: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Code {
    list: String,
    word: String,
    code: Option<String>,
    certain: bool,
    #[cfg_attr(not(test), expect(dead_code, reason = "for the reader of the file"))]
    source: String,
}

impl Rule {
    /// Whether a reading taken this way counts; a forged card never does.
    pub(crate) fn counts(&self, entry_type: EntryType, medium: Medium, forged: bool) -> bool {
        let way = |one: &Counting| one.entry_type == entry_type && one.medium == medium;
        !forged && self.counts.iter().any(way)
    }
}

/// The rule of a day; before the oldest one, that one.
pub(crate) fn in_force(day: Date) -> &'static Rule {
    static NONE: Rule = Rule {
        valid_from: Date::ZERO,
        threshold_percent: 0,
        source: String::new(),
        counts: Vec::new(),
    };
    let rules = &RULES.rule;
    let newest = rules.iter().rev().find(|rule| rule.valid_from <= day);
    newest.or(rules.first()).unwrap_or(&NONE)
}

/// The official codes of all words, list by list.
pub(crate) fn codes() -> Vec<ReadingCode> {
    let codes = RULES.code.iter().map(|one| ReadingCode {
        list: one.list.clone(),
        word: one.word.clone(),
        code: one.code.clone(),
        certain: one.certain,
    });
    codes.collect()
}

/// The official code of a word, where a source tells its meaning for certain.
pub(crate) fn certain_code(list: &str, word: &str) -> Option<&'static str> {
    let found = RULES
        .code
        .iter()
        .find(|one| one.list == list && one.word == word);
    found
        .filter(|one| one.certain)
        .and_then(|one| one.code.as_deref())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use jiff::civil::date;

    use super::*;
    use crate::context::from_word;
    use crate::views::{ReasonManual, ReasonVignette};

    #[test]
    fn the_file_is_understood_and_its_rules_stand_in_the_order_of_their_dates() {
        let rules: Rules =
            toml::from_str(include_str!("../../data/identity_readings.toml")).unwrap();
        assert!(rules.rule.is_sorted_by_key(|rule| rule.valid_from));
        for rule in &rules.rule {
            assert!((1..=100).contains(&rule.threshold_percent));
            assert!(!rule.source.is_empty());
            assert!(rule.counts.iter().any(|one| one.certain));
        }
        assert!(rules.code.iter().all(|one| !one.source.is_empty()));
        assert!(
            rules
                .code
                .iter()
                .all(|one| one.code.is_some() || !one.certain)
        );
    }

    #[test]
    fn every_word_has_its_line_once_and_no_other_word_has_one() {
        let mut seen = BTreeSet::new();
        for ReadingCode { list, word, .. } in codes() {
            let known = match list.as_str() {
                "entry_type" => from_word::<EntryType>(&word).is_some(),
                "medium" => from_word::<Medium>(&word).is_some(),
                "reason_manual" => from_word::<ReasonManual>(&word).is_some(),
                "reason_vignette" => from_word::<ReasonVignette>(&word).is_some(),
                _ => false,
            };
            assert!(known, "{list} {word}");
            assert!(seen.insert((list, word)));
        }
        assert_eq!(seen.len(), 4 + 6 + 3 + 2);
    }

    #[test]
    fn the_chip_of_a_card_counts_and_a_typed_number_does_not() {
        let rule = in_force(date(2026, 11, 24));
        assert_eq!(rule.threshold_percent, 90);
        assert!(rule.counts(EntryType::Chip, Medium::Eid, false));
        assert!(rule.counts(EntryType::Chip, Medium::ForeignerCard, false));
        assert!(rule.counts(EntryType::Barcode, Medium::IsiPlus, false));
        assert!(!rule.counts(EntryType::Chip, Medium::Eid, true));
        assert!(!rule.counts(EntryType::Barcode, Medium::Eid, false));
        assert!(!rule.counts(EntryType::Manual, Medium::IsiPlus, false));
        assert!(!rule.counts(EntryType::Qr, Medium::Attestation, false));
        // Long before the oldest rule, that one holds.
        assert_eq!(in_force(date(1999, 1, 1)).threshold_percent, 90);
    }

    #[test]
    fn only_a_certain_code_is_given_out() {
        assert_eq!(certain_code("entry_type", "manual"), Some("4"));
        assert_eq!(certain_code("medium", "vignette"), Some("7"));
        assert_eq!(certain_code("entry_type", "chip"), None);
        assert_eq!(certain_code("medium", "attestation"), None);
    }
}
