use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::Serialize;
use valise_identifiers::{InsurerCode, Niss};
use valise_messages::{Language, has, text};

/// Sentences, dates and names in one language.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Words {
    language: Language,
}

impl Words {
    pub(crate) const fn new(language: Language) -> Self {
        Self { language }
    }

    pub(crate) const fn language(&self) -> Language {
        self.language
    }

    /// The sentence of a key.
    pub(crate) fn say(&self, key: &str, arguments: &[(&str, String)]) -> String {
        text(self.language, key, arguments)
    }

    /// The sentence of a stable word (`ok` with the prefix `cli-certificate`); the word itself
    /// where there is none.
    pub(crate) fn word<T: Serialize>(&self, prefix: &str, value: &T) -> String {
        let Ok(serde_json::Value::String(word)) = serde_json::to_value(value) else {
            return String::new();
        };
        let key = format!("{prefix}-{word}");
        if has(self.language, &key) {
            self.say(&key, &[])
        } else {
            word
        }
    }

    pub(crate) fn date(&self, date: Date) -> String {
        let stroke = self.language.between_day_and_month();
        date.strftime(&format!("%d{stroke}%m{stroke}%Y"))
            .to_string()
    }

    /// An instant as the clock on the wall in Belgium shows it.
    pub(crate) fn instant(&self, at: Timestamp) -> String {
        let zone = TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC);
        let at = at.to_zoned_datetime(zone);
        format!("{} {}", self.date(at.date()), at.strftime("%H:%M"))
    }

    /// The time of the day on the clock on the wall in Belgium.
    pub(crate) fn time(&self, at: Timestamp) -> String {
        let zone = TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC);
        at.to_zoned_datetime(zone).strftime("%H:%M:%S").to_string()
    }

    pub(crate) fn yes_no(&self, yes: bool) -> String {
        self.say(if yes { "cli-yes" } else { "cli-no" }, &[])
    }

    /// A NISS with its separators.
    pub(crate) fn niss(&self, text: &str) -> String {
        text.parse::<Niss>()
            .map_or_else(|_| text.to_owned(), |niss| niss.formatted())
    }

    /// An insurer with its name where the table has one.
    pub(crate) fn insurer(&self, code: &str) -> String {
        let name = code
            .parse::<InsurerCode>()
            .ok()
            .and_then(|code| code.name(self.language.as_str()));
        match name {
            Some(name) => format!("{code} {name}"),
            None => code.to_owned(),
        }
    }
}
