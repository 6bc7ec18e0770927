//! What the platform received and what it thought of it.

use jiff::Timestamp;
use serde::Serialize;

use crate::faults::Service;

/// One received call. It holds no person's data unless [`crate::Config::keep_bodies`] asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReceivedCall {
    /// When, by the platform's clock.
    pub at: Timestamp,
    /// Which service; none for an unknown path.
    pub service: Option<Service>,
    /// The SOAPAction as received, without its quotes.
    pub soap_action: Option<String>,
    /// `accepted`, or the code of the refusal.
    pub verdict: String,
    /// What exactly was refused, in English; empty when accepted.
    pub reason: String,
    /// HTTP status of the answer.
    pub status: u16,
    /// Length of the received body in bytes.
    pub bytes_in: usize,
    /// The received body, when bodies are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body: Option<String>,
    /// The answered body, when bodies are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer: Option<String>,
}
