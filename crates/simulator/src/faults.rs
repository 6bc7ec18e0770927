//! Faults that can be switched on while the platform runs.

use std::sync::Mutex;

use serde::{Deserialize, Serialize};

/// One service of the platform.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// WS-Trust 1.3 token service.
    Sts,
    /// SAML 1.1 token service.
    StsSamlp,
    /// MyCareNet member data.
    MemberData,
    /// The signed list of endpoints.
    ServiceList,
}

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[non_exhaustive]
pub enum FaultKind {
    /// Every answer waits this long.
    Latency {
        /// How long, in milliseconds.
        milliseconds: u64,
    },
    /// The connection closes without an answer.
    Drop,
    /// The connection closes in the middle of the answer.
    DropMidway,
    /// An HTTP error without a SOAP body.
    Http {
        /// Status, 500 to 599.
        status: u16,
    },
    /// A SOAP fault of the bus.
    Soa {
        /// `SOA-00001` … `SOA-03007`.
        code: String,
    },
    /// A WS-Security fault.
    Wsse {
        /// Local name of the fault code, such as `FailedCheck`.
        code: String,
    },
    /// A refusal of MyCareNet or of an insurer, inside of a correct answer.
    Refusal {
        /// Detail code, such as `NO_FACET`.
        code: String,
    },
    /// The answer's XML stops halfway, in a complete HTTP answer.
    Truncated,
    /// Something that is not XML.
    NotXml,
    /// A very long answer.
    Huge {
        /// Its length in bytes.
        bytes: u64,
    },
    /// An answer with a document type and an entity.
    Dtd,
    /// The assertion's signature is right, but covers something else.
    AssertionCoverage,
    /// The assertion is signed under an authority that nobody trusts.
    AssertionForeignAuthority,
    /// The assertion is bound to the key of someone else.
    AssertionForeignHolder,
    /// The assertion is already past.
    AssertionExpired,
    /// The assertion is made for another audience.
    AssertionAudience,
    /// The certified booleans come back false.
    NotRecognised,
    /// The token service answers success without an assertion.
    NoAssertion,
    /// The platform's clock is this far off.
    ClockSkew {
        /// Seconds; below zero it is behind.
        seconds: i64,
    },
    /// The certificate of the caller counts as revoked.
    Revoked,
    /// The answer is MTOM: its contents stand in a second part.
    Multipart,
    /// The answer is compressed by gzip.
    Gzip,
    /// The content of the answer is compressed by deflate.
    Deflate,
    /// The answer is about another question.
    OtherQuestion,
    /// The insurer does not answer MyCareNet.
    InsurerDown,
    /// The service list calls the first endpoint of every service inactive.
    EndpointInactive,
}

/// A fault, where it strikes and how often.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fault {
    /// What goes wrong.
    #[serde(flatten)]
    pub kind: FaultKind,
    /// Only at this service; none means everywhere.
    #[serde(default)]
    pub service: Option<Service>,
    /// How many more calls it strikes; none means until it is cleared.
    #[serde(default)]
    pub count: Option<u32>,
}

impl Fault {
    /// This fault everywhere, until it is cleared.
    pub fn new(kind: FaultKind) -> Self {
        Fault { kind, service: None, count: None }
    }

    /// The same, only at one service.
    #[must_use]
    pub fn at(mut self, service: Service) -> Self {
        self.service = Some(service);
        self
    }

    /// The same, only for the next calls.
    #[must_use]
    pub fn times(mut self, count: u32) -> Self {
        self.count = Some(count);
        self
    }
}

/// The switchboard of the faults; it can be used while the platform runs.
#[derive(Debug, Default)]
pub struct Faults {
    active: Mutex<Vec<Fault>>,
}

impl Faults {
    /// Switches one more fault on.
    pub fn set(&self, fault: Fault) {
        self.lock().push(fault);
    }

    /// Switches all faults off.
    pub fn clear(&self) {
        self.lock().clear();
    }

    /// The faults that are switched on, oldest first.
    pub fn active(&self) -> Vec<Fault> {
        self.lock().clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Fault>> {
        self.active.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
