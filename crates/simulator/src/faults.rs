//! Faults that can be switched on while the platform runs.

use std::sync::{Mutex, MutexGuard};

use serde::{Deserialize, Serialize};

use crate::member_data::details;
use crate::platform::lock;
use crate::soap_fault::SoapFault;

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
    /// The authority of practice cards, asked whether a certificate is revoked.
    CardStatus,
    /// Its lists of revoked certificates.
    CardList,
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
    /// An identity card was reported lost: its certificates are revoked.
    LostCard {
        /// Of this person; every card when nobody is named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        niss: Option<String>,
    },
    /// The register's certificate on identity cards is revoked: nothing on them is proven any more.
    RegisterRevoked,
    /// The status of a card's certificate is signed over SHA-1.
    WeakStatus,
    /// The lists of revoked card certificates say that they speak for other authorities too.
    IndirectList,
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
        Fault {
            kind,
            service: None,
            count: None,
        }
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

    /// The faults that strike a call of this service; each one is counted down.
    pub(crate) fn strike(&self, service: Service) -> Vec<FaultKind> {
        let mut struck = Vec::new();
        self.lock().retain_mut(|fault| {
            let elsewhere = fault.service.is_some_and(|only| only != service);
            if elsewhere || !fault.kind.concerns(service) {
                return true;
            }
            match &mut fault.count {
                Some(0) => false,
                Some(left) => {
                    *left -= 1;
                    struck.push(fault.kind.clone());
                    *left > 0
                }
                None => {
                    struck.push(fault.kind.clone());
                    true
                }
            }
        });
        struck
    }

    fn lock(&self) -> MutexGuard<'_, Vec<Fault>> {
        lock(&self.active)
    }
}

impl FaultKind {
    /// What is wrong with the fault itself, when it names something that the platform does not have.
    pub(crate) fn objection(&self) -> Option<&'static str> {
        match self {
            FaultKind::Soa { code } if !SoapFault::bus_knows(code) => Some("unknown SOA code"),
            FaultKind::Refusal { code } if details::find(code).is_none() => {
                Some("unknown detail code")
            }
            FaultKind::Http { status } if !(400..=599).contains(status) => {
                Some("status is not one of an error")
            }
            _ => None,
        }
    }

    /// Whether this can go wrong at this service; elsewhere it neither strikes nor counts down.
    fn concerns(&self, service: Service) -> bool {
        if matches!(service, Service::CardStatus | Service::CardList) {
            // not the platform's: only what happens to any server, and to cards
            return match self {
                FaultKind::LostCard { .. }
                | FaultKind::Latency { .. }
                | FaultKind::Drop
                | FaultKind::Http { .. } => true,
                FaultKind::WeakStatus => service == Service::CardStatus,
                FaultKind::RegisterRevoked | FaultKind::IndirectList => {
                    service == Service::CardList
                }
                _ => false,
            };
        }
        match self {
            FaultKind::AssertionCoverage
            | FaultKind::AssertionForeignAuthority
            | FaultKind::AssertionForeignHolder
            | FaultKind::AssertionExpired
            | FaultKind::AssertionAudience
            | FaultKind::NotRecognised
            | FaultKind::NoAssertion
            | FaultKind::LostCard { .. } => matches!(service, Service::Sts | Service::StsSamlp),
            FaultKind::Refusal { .. }
            | FaultKind::Deflate
            | FaultKind::OtherQuestion
            | FaultKind::InsurerDown => service == Service::MemberData,
            FaultKind::EndpointInactive => service == Service::ServiceList,
            FaultKind::RegisterRevoked | FaultKind::WeakStatus | FaultKind::IndirectList => false,
            FaultKind::Soa { .. }
            | FaultKind::Wsse { .. }
            | FaultKind::Multipart
            | FaultKind::Revoked => service != Service::ServiceList,
            _ => true,
        }
    }
}

#[cfg(test)]
mod tests;
