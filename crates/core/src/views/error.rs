//! A failure as it crosses the border.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;

/// A failure as the interface and the command line see it. The sentence (what happened, what it
/// means, the one thing to do) is found in the message catalogue by `code` and `params`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ErrorView {
    /// Stable code, `<crate>.<snake>`, for example `keystore.wrong_password`.
    pub code: String,
    /// Values for the sentence; never secret, never personal.
    pub params: BTreeMap<String, String>,
    /// Whether the same action may succeed later without any change.
    pub retryable: bool,
    /// Random reference that also stands in the log line of this failure.
    pub correlation_id: String,
}
