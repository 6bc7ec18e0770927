//! One refusal or warning.

use serde::{Deserialize, Serialize};
use specta::Type;
use valise_messages::{Language, has, text};

use super::detail_codes::{Retry, known_retry};

/// One detail of a fault, with our own sentence for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Fault {
    /// The detail code (`UNKNOWN_FACET`), as written.
    pub code: String,
    /// Who says so: the source of the detail, or of the whole fault when the detail names none.
    pub source: Option<String>,
    /// Which part of the query, as written.
    pub location: Option<String>,
    /// Our sentence in each language; the original one when the code is not known.
    pub message: FaultMessage,
    /// Whether and how to ask again.
    pub retry: Retry,
    /// The code of the whole fault (`INPUT_ERROR`, `WARNING` …).
    pub fault_code: Option<String>,
    /// The source of the whole fault (`MYCARENET`, `IO-BE-400` …).
    pub fault_source: Option<String>,
    /// The sentence that came with it, as written.
    pub original_message: Option<String>,
}

/// A sentence in each language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct FaultMessage {
    /// French.
    pub fr: String,
    /// Dutch.
    pub nl: String,
    /// German.
    pub de: String,
    /// English.
    pub en: String,
}

impl FaultMessage {
    /// Our sentence for a detail code, or the original one when we have none.
    pub(super) fn of(code: &str, original: Option<&str>) -> Self {
        let key = format!("detail-{code}");
        if has(Language::En, &key) && known_retry(code).is_some() {
            return Self::each(|language| text(language, &key, &[]));
        }
        match original {
            Some(original) => Self::each(|_| original.to_owned()),
            None => {
                let arguments = [("code", code.to_owned())];
                Self::each(|language| text(language, "detail-unknown", &arguments))
            }
        }
    }

    fn each(sentence: impl Fn(Language) -> String) -> Self {
        Self {
            fr: sentence(Language::Fr),
            nl: sentence(Language::Nl),
            de: sentence(Language::De),
            en: sentence(Language::En),
        }
    }
}

/// The retry class of a detail: from the table; an unknown code may be asked again when the
/// status says that something failed inside (`InternalError`), and is final otherwise.
pub(super) fn retry(code: &str, failed_inside: bool) -> Retry {
    known_retry(code).unwrap_or(if failed_inside {
        Retry::Later
    } else {
        Retry::Never
    })
}
