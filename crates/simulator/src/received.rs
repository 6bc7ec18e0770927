//! What the platform received and what it thought of it.

use std::collections::VecDeque;
use std::sync::Mutex;

use jiff::Timestamp;
use serde::Serialize;

use crate::faults::Service;
use crate::platform::lock;

/// How many calls are remembered.
const CAPACITY: usize = 1_000;

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

/// The latest received calls.
#[derive(Debug, Default)]
pub(crate) struct Received {
    calls: Mutex<VecDeque<ReceivedCall>>,
}

impl Received {
    /// Remembers a call.
    pub(crate) fn push(&self, call: ReceivedCall) {
        let mut calls = lock(&self.calls);
        if calls.len() == CAPACITY {
            calls.pop_front();
        }
        calls.push_back(call);
    }

    /// The remembered calls, oldest first.
    pub(crate) fn list(&self) -> Vec<ReceivedCall> {
        lock(&self.calls).iter().cloned().collect()
    }
}
