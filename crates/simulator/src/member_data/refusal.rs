//! A question that MyCareNet or an insurer does not answer.

use super::details::{self, Detail};

/// A refusal by a detail code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) detail: &'static Detail,
    /// Where in the query, in the platform's own path language.
    pub(crate) location: Option<String>,
}

/// What stands for a code that the table does not have.
static UNKNOWN: Detail = Detail {
    code: "IOSM_EXCEPTION",
    outer: details::Outer::Responder,
    inner: "InternalError",
    fault_code: "GENERIC_ERROR",
    message: "The module of the insurer failed",
};

impl Refusal {
    /// A refusal without a place.
    pub(crate) fn new(code: &str) -> Self {
        Refusal {
            detail: details::find(code).unwrap_or(&UNKNOWN),
            location: None,
        }
    }

    /// A refusal of a part of the query, by its path below the query.
    pub(crate) fn at(code: &str, path: &str) -> Self {
        Refusal {
            location: Some(format!("*:AttributeQuery/{path}")),
            ..Self::new(code)
        }
    }
}
