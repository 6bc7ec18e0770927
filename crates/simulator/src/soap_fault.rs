//! SOAP 1.1 faults as the platform answers them: those of WS-Security, of WS-Trust, and the system
//! and business errors of its bus.

use crate::names::{SOA_ERRORS, SOAP, WSA, WSSE, WST, WSU};
use crate::xml::Xml;

/// A refusal that is answered as a SOAP fault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SoapFault {
    family: Family,
    code: String,
    /// What exactly is wrong, in English.
    pub(crate) reason: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Family {
    Soap,
    Security,
    Utility,
    Trust,
    Addressing,
    Bus,
}

/// Codes of the bus with what they mean, who is at the cause, and whether a repetition may help.
///
/// Source: error model of the eHealth bus (errors:soa:v1) as its clients know it.
const BUS: &[(&str, &str, &str, Option<bool>)] = &[
    ("SOA-00001", "Unspecified error", "Provider", None),
    (
        "SOA-01001",
        "Service call not authenticated",
        "Consumer",
        None,
    ),
    ("SOA-01002", "Service call not authorized", "Consumer", None),
    ("SOA-02001", "Service not available", "Provider", None),
    (
        "SOA-02002",
        "Service temporarily not available, please try later",
        "Provider",
        Some(true),
    ),
    ("SOA-03001", "Malformed message", "Consumer", None),
    ("SOA-03002", "Message must be SOAP", "Consumer", None),
    (
        "SOA-03003",
        "Message must contain a SOAP body",
        "Consumer",
        None,
    ),
    ("SOA-03004", "WS-I compliance failure", "Consumer", None),
    ("SOA-03005", "WSDL compliance failure", "Consumer", None),
    ("SOA-03006", "XSD compliance failure", "Consumer", None),
    (
        "SOA-03007",
        "Message content validation failure",
        "Consumer",
        None,
    ),
];

impl SoapFault {
    /// An error of the bus, `SOA-00001` to `SOA-03007`.
    pub(crate) fn bus(code: &str, reason: impl Into<String>) -> Self {
        Self::new(Family::Bus, code, reason)
    }

    /// A fault of WS-Security, by the local name of its code.
    pub(crate) fn security(code: &str, reason: impl Into<String>) -> Self {
        Self::new(Family::Security, code, reason)
    }

    /// The time of the message is not now.
    pub(crate) fn expired(reason: impl Into<String>) -> Self {
        Self::new(Family::Utility, "MessageExpired", reason)
    }

    /// A fault of WS-Trust, by the local name of its code.
    pub(crate) fn trust(code: &str, reason: impl Into<String>) -> Self {
        Self::new(Family::Trust, code, reason)
    }

    /// A fault of WS-Addressing, by the local name of its code.
    pub(crate) fn addressing(code: &str, reason: impl Into<String>) -> Self {
        Self::new(Family::Addressing, code, reason)
    }

    /// A fault of SOAP itself, by the local name of its code.
    pub(crate) fn soap(code: &str, reason: impl Into<String>) -> Self {
        Self::new(Family::Soap, code, reason)
    }

    fn new(family: Family, code: &str, reason: impl Into<String>) -> Self {
        SoapFault {
            family,
            code: code.to_owned(),
            reason: reason.into(),
        }
    }

    /// Whether the bus has this code.
    pub(crate) fn bus_knows(code: &str) -> bool {
        BUS.iter().any(|(known, ..)| *known == code)
    }

    /// The code as the log of received calls shows it.
    pub(crate) fn verdict(&self) -> String {
        match self.family {
            Family::Bus => self.code.clone(),
            _ => format!("{}:{}", self.prefix().0, self.code),
        }
    }

    fn prefix(&self) -> (&'static str, &'static str) {
        match self.family {
            Family::Soap | Family::Bus => ("soap", SOAP),
            Family::Security => ("wsse", WSSE),
            Family::Utility => ("wsu", WSU),
            Family::Trust => ("wst", WST),
            Family::Addressing => ("wsa", WSA),
        }
    }

    /// The whole answer; `ticket` is the number under which the platform would find the call.
    pub(crate) fn to_xml(&self, ticket: &str) -> String {
        let (prefix, namespace) = self.prefix();
        let mut xml = Xml::default();
        xml.open("soap:Envelope", &[("xmlns:soap", SOAP)]);
        xml.open("soap:Body", &[]);
        xml.open("soap:Fault", &[]);
        match self.family {
            Family::Bus => self.write_bus(&mut xml, ticket),
            _ => {
                let declaration = format!("xmlns:{prefix}");
                let code = format!("{prefix}:{}", self.code);
                xml.leaf("faultcode", &[(&declaration, namespace)], &code);
                xml.leaf("faultstring", &[], &self.reason);
            }
        }
        xml.finish()
    }

    fn write_bus(&self, xml: &mut Xml, ticket: &str) {
        let known = BUS.iter().find(|(code, ..)| *code == self.code);
        let (meaning, origin, retry) = known.map_or(
            ("Unspecified error", "Provider", None),
            |(_, text, who, retry)| (*text, *who, *retry),
        );
        let side = if origin == "Consumer" {
            "soap:Client"
        } else {
            "soap:Server"
        };
        xml.leaf("faultcode", &[], side);
        xml.leaf("faultstring", &[], &self.code);
        xml.open("detail", &[]);
        // what is wrong with the content is business, everything else concerns the system
        let element = if self.code == "SOA-03007" {
            "urn:BusinessError"
        } else {
            "urn:SystemError"
        };
        xml.open(element, &[("xmlns:urn", SOA_ERRORS), ("Id", ticket)]);
        xml.leaf("Origin", &[], origin);
        xml.leaf("Code", &[], &self.code);
        let message = match self.reason.as_str() {
            "" => meaning.to_owned(),
            reason => format!("{meaning}: {reason}"),
        };
        xml.leaf("Message", &[("xml:lang", "en")], &message);
        if let Some(retry) = retry {
            xml.leaf("Retry", &[], if retry { "true" } else { "false" });
        }
        xml.leaf("urn:Environment", &[], "Simulation");
    }
}
