//! One refusal or warning.

use serde::{Deserialize, Serialize};
use specta::Type;

/// One detail of a fault, with our own sentence for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Fault {
    /// The detail code (`UNKNOWN_FACET`), as written.
    pub code: String,
    /// Who says so: the source of the detail, or of the whole fault when the detail names none.
    pub source: Option<String>,
    /// Which part of the query, as written.
    pub location: Option<String>,
    /// Our sentence in each language.
    pub message: FaultMessage,
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
