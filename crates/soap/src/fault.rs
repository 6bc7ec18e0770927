//! SOAP 1.1 faults: of the protocol, of message security, of the eHealth service bus (SOA codes)
//! and of MyCareNet's own gateway (NIP).

mod read;
mod table;

use std::fmt;

pub(crate) use read::read;
pub use table::Reaction;

/// A fault as the service sent it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The local part of `faultcode`, for instance `Server` or `FailedCheck`.
    pub name: String,
    /// The namespace of `faultcode`, when its prefix is declared.
    pub namespace: Option<String>,
    /// `faultstring`, the sender's own words; for the log of support, never for the screen alone.
    pub string: String,
    /// `faultactor`, when given.
    pub actor: Option<String>,
    /// The HTTP status it came with.
    pub status: u16,
    /// The detail of the eHealth service bus (`errors:soa:v1`).
    pub soa: Option<SoaError>,
    /// The detail of MyCareNet's gateway (`types:v1`, FaultType).
    pub nip: Option<NipFault>,
}

/// The detail of a fault of the eHealth service bus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SoaError {
    /// Whether it is a `BusinessError`; a `SystemError` otherwise.
    pub business: bool,
    /// The ticket by which eHealth's support finds the call again.
    pub ticket: Option<String>,
    /// Who is at the cause: consumer or provider, client or server.
    pub origin: Option<String>,
    /// The code, `SOA-` and five digits.
    pub code: String,
    /// The message per language (`xml:lang`, absent when the platform gave none).
    pub messages: Vec<LocalisedText>,
    /// Whether the platform says that trying again makes sense.
    pub retry: Option<bool>,
    /// Whom to contact, in the platform's words.
    pub contact: Option<String>,
    /// The environment that answered.
    pub environment: Option<String>,
}

/// The detail of a fault of MyCareNet's gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NipFault {
    /// `FaultCode`.
    pub code: String,
    /// `FaultSource`.
    pub source: Option<String>,
    /// The message, at most one per language.
    pub messages: Vec<LocalisedText>,
    /// `Details/Detail`, in order.
    pub details: Vec<NipDetail>,
}

/// One detail of a fault of MyCareNet's gateway.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NipDetail {
    /// `DetailCode`.
    pub code: String,
    /// `DetailSource`.
    pub source: Option<String>,
    /// `Location`, a path into the message.
    pub location: Option<String>,
    /// The message, when given.
    pub messages: Vec<LocalisedText>,
}

/// A text with its language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LocalisedText {
    /// The language in lower case, when stated.
    pub language: Option<String>,
    /// The text.
    pub text: String,
}

impl Fault {
    /// The stable code of this fault, most telling layer first: service bus, gateway, message
    /// security, protocol.
    pub fn code(&self) -> &'static str {
        table::code(self)
    }

    /// The code of the eHealth service bus, when there is one.
    pub fn soa_code(&self) -> Option<&str> {
        self.soa.as_ref().map(|soa| soa.code.as_str())
    }

    /// What to do about it.
    pub fn reaction(&self) -> Reaction {
        table::reaction(self)
    }

    /// Whether the same call may succeed later without anybody doing something: the platform says
    /// so itself, or its code means an outage.
    pub fn retryable(&self) -> bool {
        let invited = self.soa.as_ref().is_some_and(|soa| soa.retry == Some(true));
        invited || self.reaction() == Reaction::Outage
    }

    /// What a sentence may fill in: codes and the ticket (`none` where there is none), never the
    /// platform's free text.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let code = match (&self.soa, &self.nip) {
            (Some(soa), _) => &soa.code,
            (None, Some(nip)) => &nip.code,
            (None, None) => &self.name,
        };
        let ticket = self.soa.as_ref().and_then(|soa| soa.ticket.clone());
        vec![
            ("fault", code.clone()),
            ("ticket", ticket.unwrap_or_else(|| "none".to_owned())),
        ]
    }

    /// The platform's own words in a language, or in any other when that one is absent; to be shown
    /// beside our sentence, never instead of it.
    pub fn platform_message(&self, language: &str) -> &str {
        let soa = self.soa.iter().flat_map(|soa| &soa.messages);
        let nip = self.nip.iter().flat_map(|nip| &nip.messages);
        let mut texts = soa.chain(nip).peekable();
        let first = texts.peek().map(|text| text.text.as_str());
        let exact = texts.find(|text| text.language.as_deref() == Some(language));
        exact
            .map(|text| text.text.as_str())
            .or(first)
            .unwrap_or(&self.string)
    }
}

impl fmt::Display for Fault {
    /// Codes and ticket only: the free texts may quote what we sent.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.code())?;
        for (name, value) in self.params() {
            write!(formatter, " {name}={value}")?;
        }
        Ok(())
    }
}
