//! What each fault code means for us, in one place.

use super::Fault;
use crate::namespaces::{SOAP, WSSE, WSU};

/// What to do after a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reaction {
    /// The service is down or busy: keep the message and try later.
    Outage,
    /// The session is not accepted (any more): open a new one, try once, then stop.
    NewSession,
    /// The clock of the message was not accepted: measure the platform's clock, try once.
    CheckClock,
    /// This care provider may not do this: explain, do not try again.
    NoAccess,
    /// The message itself is refused: a mistake of ours or in the data, do not try again.
    Refused,
    /// Nothing is known: show it, do not try again by itself.
    Unknown,
}

/// The codes of the eHealth service bus (eHealth SOA error model).
const SOA: &[(&str, &str, Reaction)] = &[
    ("SOA-00001", "soap.soa_00001", Reaction::Unknown),
    ("SOA-01001", "soap.soa_01001", Reaction::NewSession),
    ("SOA-01002", "soap.soa_01002", Reaction::NoAccess),
    ("SOA-02001", "soap.soa_02001", Reaction::Outage),
    ("SOA-02002", "soap.soa_02002", Reaction::Outage),
    ("SOA-03001", "soap.soa_03001", Reaction::Refused),
    ("SOA-03002", "soap.soa_03002", Reaction::Refused),
    ("SOA-03003", "soap.soa_03003", Reaction::Refused),
    ("SOA-03004", "soap.soa_03004", Reaction::Refused),
    ("SOA-03005", "soap.soa_03005", Reaction::Refused),
    ("SOA-03006", "soap.soa_03006", Reaction::Refused),
    ("SOA-03007", "soap.soa_03007", Reaction::Refused),
];

/// The fault codes of message security (WS-Security 1.0, section 12, and the timestamp's
/// `MessageExpired`), by namespace and name.
const SECURITY: &[(&str, &str, &str, Reaction)] = &[
    (
        WSSE.namespace,
        "UnsupportedSecurityToken",
        "soap.security_unsupported_token",
        Reaction::Refused,
    ),
    (
        WSSE.namespace,
        "UnsupportedAlgorithm",
        "soap.security_unsupported_algorithm",
        Reaction::Refused,
    ),
    (
        WSSE.namespace,
        "InvalidSecurity",
        "soap.security_invalid",
        Reaction::Refused,
    ),
    (
        WSSE.namespace,
        "InvalidSecurityToken",
        "soap.security_invalid_token",
        Reaction::NewSession,
    ),
    (
        WSSE.namespace,
        "FailedAuthentication",
        "soap.security_failed_authentication",
        Reaction::NewSession,
    ),
    (
        WSSE.namespace,
        "FailedCheck",
        "soap.security_failed_check",
        Reaction::Refused,
    ),
    (
        WSSE.namespace,
        "SecurityTokenUnavailable",
        "soap.security_token_unavailable",
        Reaction::NewSession,
    ),
    (
        WSSE.namespace,
        "MessageExpired",
        "soap.security_message_expired",
        Reaction::CheckClock,
    ),
    (
        WSU.namespace,
        "MessageExpired",
        "soap.security_message_expired",
        Reaction::CheckClock,
    ),
];

/// The codes of SOAP 1.1 itself, section 4.4.1.
const PROTOCOL: &[(&str, &str, Reaction)] = &[
    ("Client", "soap.fault_client", Reaction::Refused),
    ("Server", "soap.fault_server", Reaction::Unknown),
    (
        "MustUnderstand",
        "soap.fault_must_understand",
        Reaction::Refused,
    ),
    ("VersionMismatch", "soap.fault_version", Reaction::Refused),
];

pub(super) fn code(fault: &Fault) -> &'static str {
    entry(fault).0
}

pub(super) fn reaction(fault: &Fault) -> Reaction {
    entry(fault).1
}

fn entry(fault: &Fault) -> (&'static str, Reaction) {
    if let Some(soa) = fault.soa_code() {
        let known = SOA.iter().find(|(code, ..)| *code == soa);
        return known.map_or(
            ("soap.soa_other", Reaction::Unknown),
            |(_, ours, reaction)| (ours, *reaction),
        );
    }
    if fault.nip.is_some() {
        return ("soap.fault_nip", Reaction::Unknown);
    }
    // dotted sub-codes such as `Client.Authentication` are allowed by SOAP 1.1
    let name = fault.name.split('.').next().unwrap_or_default();
    match fault.namespace.as_deref() {
        Some(namespace) if namespace == SOAP.namespace => PROTOCOL
            .iter()
            .find(|(code, ..)| *code == name)
            .map(|(_, ours, reaction)| (*ours, *reaction)),
        Some(namespace) => SECURITY
            .iter()
            .find(|(of, code, ..)| *of == namespace && *code == name)
            .map(|(_, _, ours, reaction)| (*ours, *reaction)),
        // a bare name or an undeclared prefix: a sender's slip, the name still tells
        None => SECURITY
            .iter()
            .find(|(_, code, ..)| *code == name)
            .map(|(_, _, ours, reaction)| (*ours, *reaction))
            .or_else(|| {
                PROTOCOL
                    .iter()
                    .find(|(code, ..)| *code == name)
                    .map(|(_, ours, reaction)| (*ours, *reaction))
            }),
    }
    .unwrap_or(("soap.fault_other", Reaction::Unknown))
}

#[cfg(test)]
mod tests {
    use super::{PROTOCOL, SECURITY, SOA};
    use crate::Error;

    #[test]
    fn every_code_of_the_tables_is_listed() {
        let soa = SOA.iter().map(|(_, code, _)| *code);
        let security = SECURITY.iter().map(|(_, _, code, _)| *code);
        let protocol = PROTOCOL.iter().map(|(_, code, _)| *code);
        for code in soa.chain(security).chain(protocol) {
            assert!(Error::CODES.contains(&code), "{code}");
        }
    }
}
