//! Checks, their tries and the answers as they travelled.

mod lines;
mod outbox;
mod read;
mod write;

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;

pub use lines::CheckLine;
pub use outbox::{NextDue, QueueCounts, Queued};

/// What the index `checks_in_the_queue` holds, in its own words: a question that says so reads the
/// queue, and not every check there ever was.
pub(crate) const QUEUED: &str = "state NOT IN ('answered', 'cancelled')";

/// A check as it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Check {
    /// Identifier on this device.
    pub id: String,
    /// The person asked about.
    pub person_id: String,
    /// Care date.
    pub reference_date: Date,
    /// `invoicing` or `information`.
    pub request_type: String,
    /// `other` or `hospitalized`.
    pub contact_type: String,
    /// Facets still asked.
    pub facets: Vec<String>,
    /// Facets left out because they are not allowed.
    pub dropped_facets: Vec<String>,
    /// The nurse's choice: ask with this number at `insurer`.
    pub registration_number: Option<String>,
    /// The nurse's choice: ask this insurer.
    pub insurer: Option<String>,
    /// Where it stands.
    pub state: String,
    /// When it was asked for.
    pub requested_at: Timestamp,
    /// How often it was sent.
    pub attempts: u32,
    /// When it may be sent again by itself.
    pub next_attempt_at: Option<Timestamp>,
    /// When the answer came.
    pub obtained_at: Option<Timestamp>,
    /// How the exchange ended.
    pub outcome: Option<String>,
    /// What the answer means.
    pub verdict: Option<String>,
    /// Why.
    pub reasons: Vec<String>,
    /// Insurer on the care date, as answered.
    pub answering_insurer: Option<String>,
    /// Why it failed or waits.
    pub error: Option<CheckError>,
    /// Reference of the last try.
    pub input_reference: Option<String>,
    /// How many sendings failed in a row since it was asked for, or asked for again.
    pub failures: u32,
    /// Facets that the answer left out and that are asked once more at `next_attempt_at`.
    pub rest_facets: Vec<String>,
}

/// Why a check failed or waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckError {
    /// Code of the failure.
    pub code: String,
    /// Values for its sentence.
    pub params: BTreeMap<String, String>,
    /// Whether the same may work later.
    pub retryable: bool,
    /// Reference that also stands in the log.
    pub correlation_id: String,
}

/// A check to write down.
#[derive(Debug, Clone, Copy)]
pub struct NewCheck<'a> {
    /// Identifier on this device.
    pub id: &'a str,
    /// The person asked about.
    pub person_id: &'a str,
    /// Care date.
    pub reference_date: Date,
    /// `invoicing` or `information`.
    pub request_type: &'a str,
    /// `other` or `hospitalized`.
    pub contact_type: &'a str,
    /// Facets to ask.
    pub facets: &'a [String],
    /// Facets known not to be allowed.
    pub dropped_facets: &'a [String],
    /// The nurse's choice.
    pub registration_number: Option<&'a str>,
    /// The nurse's choice.
    pub insurer: Option<&'a str>,
    /// Now.
    pub requested_at: Timestamp,
}

/// One try to send a check.
#[derive(Clone, PartialEq, Eq)]
pub struct Try {
    /// Our reference, new for every try.
    pub input_reference: String,
    /// First, second…
    pub number: u32,
    /// The SOAP message as sent.
    pub request: Vec<u8>,
    /// When it began.
    pub started_at: Timestamp,
    /// When it ended; nothing when the app was ended meanwhile.
    pub ended_at: Option<Timestamp>,
    /// `answered`, or the code of the failure.
    pub result: Option<String>,
    /// SHA-256 of the certificate of the server that answered, where the connection tells it.
    pub server_fingerprint: Option<[u8; 32]>,
    /// Whether only what an earlier answer left out was asked.
    pub rest: bool,
    /// Whether it ended when the check was no longer this sender's.
    pub late: bool,
}

/// A try that is about to leave.
#[derive(Clone, Copy)]
pub struct NewTry<'a> {
    /// Our reference, never used before.
    pub input_reference: &'a str,
    /// The SOAP message.
    pub request: &'a [u8],
    /// Now.
    pub started_at: Timestamp,
    /// Which process sends it.
    pub lease_by: &'a str,
    /// From when on another process may believe that this one was ended.
    pub lease_until: Timestamp,
    /// Whether only what the answer left out is asked: the check stays `answered`.
    pub rest: bool,
}

/// A try that is over.
#[derive(Clone, Copy)]
pub struct EndedTry<'a> {
    /// Our reference.
    pub input_reference: &'a str,
    /// Now.
    pub ended_at: Timestamp,
    /// `answered`, or the code of the failure.
    pub result: &'a str,
    /// SHA-256 of the certificate of the server, where the connection tells it.
    pub server_fingerprint: Option<[u8; 32]>,
    /// What came back, when something did.
    pub answer: Option<NewAnswer<'a>>,
}

/// What came back, as it travelled: an answer, a fault, or something that can't be read.
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    /// The try it belongs to.
    pub input_reference: String,
    /// The body of the HTTP answer as received.
    pub response: Vec<u8>,
    /// Whether that is all of it; not when it broke off or was too long to be kept.
    pub whole: bool,
    /// The business answer inside, exact slice; nothing in a fault.
    pub content: Option<Vec<u8>>,
    /// When it came.
    pub obtained_at: Timestamp,
    /// Platform clock minus this device's clock at that moment, in milliseconds.
    pub clock_offset_ms: Option<i64>,
    /// Certificate of the server (DER), where the connection tells it.
    pub server_certificate: Option<Vec<u8>>,
}

/// What came back, to keep.
#[derive(Clone, Copy)]
pub struct NewAnswer<'a> {
    /// The body of the HTTP answer as received.
    pub response: &'a [u8],
    /// Whether that is all of it; not when it broke off or was too long to be kept.
    pub whole: bool,
    /// The business answer inside, exact slice; nothing in a fault.
    pub content: Option<&'a [u8]>,
    /// Platform clock minus this device's clock at that moment, in milliseconds.
    pub clock_offset_ms: Option<i64>,
    /// Certificate of the server (DER), where the connection tells it.
    pub server_certificate: Option<&'a [u8]>,
}

/// How a check goes on after a try, or without one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CheckOutcome {
    /// The new state.
    pub state: String,
    /// When it may be sent again by itself.
    pub next_attempt_at: Option<Timestamp>,
    /// How the exchange ended.
    pub outcome: Option<String>,
    /// What the answer means.
    pub verdict: Option<String>,
    /// Why.
    pub reasons: Vec<String>,
    /// Insurer on the care date, as answered.
    pub answering_insurer: Option<String>,
    /// Why it failed or waits.
    pub error: Option<CheckError>,
    /// How many sendings have failed in a row now; nothing leaves the number as it is.
    pub failures: Option<u32>,
    /// Facets that the answer left out, to be asked once more at `next_attempt_at`.
    pub rest_facets: Vec<String>,
    /// Whether the same sender goes on at once: nobody else may take the check.
    pub keeps_lease: bool,
}

impl std::fmt::Debug for Try {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Try")
            .field("number", &self.number)
            .field("bytes", &self.request.len())
            .field("result", &self.result)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Answer")
            .field("bytes", &self.response.len())
            .field("obtained_at", &self.obtained_at)
            .finish_non_exhaustive()
    }
}
