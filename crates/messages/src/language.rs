use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language of the interface. Written `fr`, `nl`, `de` or `en` everywhere.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, specta::Type,
)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// French.
    Fr,
    /// Dutch.
    Nl,
    /// German.
    De,
    /// English.
    En,
}

/// The text is none of `fr`, `nl`, `de`, `en`.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("not a language of Valise; it is one of fr, nl, de, en")]
pub struct UnknownLanguage;

impl Language {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Fr, Self::Nl, Self::De, Self::En];

    /// The two letters of ISO 639-1.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fr => "fr",
            Self::Nl => "nl",
            Self::De => "de",
            Self::En => "en",
        }
    }

    /// What stands between the parts of a day: `24/11/2026`, in German `24.11.2026`.
    #[must_use]
    pub const fn between_day_and_month(self) -> &'static str {
        match self {
            Self::De => ".",
            Self::Fr | Self::Nl | Self::En => "/",
        }
    }

    /// The language of a locale name such as `nl_BE.UTF-8` or `fr-BE`, if it is one of ours.
    #[must_use]
    pub fn from_locale(locale: &str) -> Option<Self> {
        let letters: String = locale
            .chars()
            .take_while(|letter| letter.is_ascii_alphabetic())
            .map(|letter| letter.to_ascii_lowercase())
            .collect();
        letters.parse().ok()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|language| language.as_str() == text)
            .ok_or(UnknownLanguage)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_language_go_both_ways() {
        for language in Language::ALL {
            assert_eq!(language.to_string().parse(), Ok(language));
            let json = serde_json::to_string(&language).unwrap();
            assert_eq!(json, format!("\"{language}\""));
        }
        assert_eq!("it".parse::<Language>(), Err(UnknownLanguage));
        assert_eq!("FR".parse::<Language>(), Err(UnknownLanguage));
    }

    #[test]
    fn locale_names_of_the_operating_systems_are_understood() {
        assert_eq!(Language::from_locale("nl_BE.UTF-8"), Some(Language::Nl));
        assert_eq!(Language::from_locale("fr-BE"), Some(Language::Fr));
        assert_eq!(Language::from_locale("DE"), Some(Language::De));
        assert_eq!(Language::from_locale("C.UTF-8"), None);
        assert_eq!(Language::from_locale(""), None);
    }
}
