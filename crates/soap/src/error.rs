//! What can go wrong between this device and a service, each with its own code.

use std::fmt;

use crate::fault::Fault;
use crate::reader::ReadError;

/// A call that did not give an answer to work with.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The address is not `https://`, nor `http://` to this machine itself, or does not parse.
    #[error("address refused")]
    AddressRefused,
    /// The name of the host could not be found: usually there is no network at all.
    #[error("host {host} not found")]
    HostNotFound {
        /// The host that was asked for.
        host: String,
    },
    /// No connection: refused, unreachable or cut while it was being made.
    #[error("no connection to {host}")]
    NoConnection {
        /// The host that was addressed.
        host: String,
    },
    /// The proxy wants a name and password, or others than those that were given (HTTP 407).
    #[error("the proxy asks for credentials")]
    ProxyCredentials,
    /// The proxy could not be reached, or refused to connect to the host.
    #[error("the proxy does not connect to {host}")]
    ProxyRefused {
        /// The host that was to be reached through the proxy.
        host: String,
    },
    /// The proxy address or its credentials cannot be used at all.
    #[error("proxy settings unusable")]
    ProxySettings,
    /// A root certificate file holds no certificate, or nothing was left to trust.
    #[error("root certificates unusable")]
    RootCertificates,
    /// The server shows a certificate of an issuer that nobody here trusts: a company proxy that
    /// opens the connection, or somebody in between.
    #[error("the certificate of {host} has an unknown issuer")]
    TlsUnknownIssuer {
        /// The host that was addressed.
        host: String,
    },
    /// The certificate of the server is out of its validity, by the clock of this machine.
    #[error("the certificate of {host} is not valid now")]
    TlsNotValidNow {
        /// The host that was addressed.
        host: String,
    },
    /// The certificate of the server is for another name.
    #[error("the certificate is not for {host}")]
    TlsOtherName {
        /// The host that was addressed.
        host: String,
    },
    /// Any other failure to agree on a protected connection.
    #[error("no protected connection to {host}")]
    Tls {
        /// The host that was addressed.
        host: String,
    },
    /// No connection, or no whole answer, within the time allowed.
    #[error("{host} did not answer in time")]
    Timeout {
        /// The host that was addressed.
        host: String,
        /// Whether the request may already have arrived.
        sent: bool,
    },
    /// The connection broke before the answer was complete.
    #[error("the answer broke off")]
    Truncated,
    /// The answer is larger than what this product accepts.
    #[error("the answer is larger than {limit} bytes")]
    TooLarge {
        /// The limit, in bytes after decompression.
        limit: u64,
    },
    /// The server sends us elsewhere; calls are never followed to another address.
    #[error("redirect refused")]
    Redirect {
        /// The HTTP status, 300 to 399.
        status: u16,
    },
    /// An HTTP status that means failure, without a fault inside.
    #[error("HTTP status {status}")]
    Status {
        /// The HTTP status.
        status: u16,
    },
    /// The answer is not XML: a web page of a proxy or of a login screen, usually.
    #[error("the answer is not XML")]
    NotXml,
    /// The answer is XML that is not accepted: too deep, or with too many parts.
    #[error("the answer goes beyond the limits for XML")]
    TooComplex,
    /// The answer carries a document type declaration, which is never accepted.
    #[error("the answer has a document type declaration")]
    Dtd,
    /// The answer is XML, but no SOAP 1.1 message.
    #[error("the answer is no SOAP message")]
    NotSoap,
    /// The answer has several parts, and they do not fit together.
    #[error("the parts of the answer do not fit together: {0}")]
    Multipart(#[from] crate::multipart::MultipartError),
    /// The answer lacks something that must be there.
    #[error("unexpected answer: {0}")]
    Unexpected(#[from] ReadError),
    /// The service answered with a fault.
    #[error("fault: {0}")]
    Fault(Box<Fault>),
    /// The message could not be signed.
    #[error("the message could not be signed")]
    Signing(#[source] valise_xmldsig::Error),
    /// The HTTP client could not be started.
    #[error("the HTTP client could not be started: {0}")]
    Client(Opaque),
}

/// A cause from a library, kept for the log; it holds no address, header or body.
#[derive(Debug)]
pub struct Opaque(pub(crate) String);

impl fmt::Display for Opaque {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl Error {
    /// The stable code of this error.
    pub fn code(&self) -> &'static str {
        match self {
            Self::AddressRefused => "soap.address_refused",
            Self::HostNotFound { .. } => "soap.host_not_found",
            Self::NoConnection { .. } => "soap.no_connection",
            Self::ProxyCredentials => "soap.proxy_credentials",
            Self::ProxyRefused { .. } => "soap.proxy_refused",
            Self::ProxySettings => "soap.proxy_settings",
            Self::RootCertificates => "soap.root_certificates",
            Self::TlsUnknownIssuer { .. } => "soap.tls_unknown_issuer",
            Self::TlsNotValidNow { .. } => "soap.tls_not_valid_now",
            Self::TlsOtherName { .. } => "soap.tls_other_name",
            Self::Tls { .. } => "soap.tls",
            Self::Timeout { .. } => "soap.timeout",
            Self::Truncated => "soap.truncated",
            Self::TooLarge { .. } => "soap.too_large",
            Self::Redirect { .. } => "soap.redirect",
            Self::Status { .. } => "soap.status",
            Self::NotXml => "soap.not_xml",
            Self::TooComplex => "soap.too_complex",
            Self::Dtd => "soap.dtd",
            Self::NotSoap => "soap.not_soap",
            Self::Multipart(_) => "soap.multipart",
            Self::Unexpected(_) => "soap.unexpected_answer",
            Self::Fault(fault) => fault.code(),
            Self::Signing(_) => "soap.signing",
            Self::Client(_) => "soap.client",
        }
    }

    /// What the sentence of this error may fill in; never secret and never about a person.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::HostNotFound { host }
            | Self::NoConnection { host }
            | Self::ProxyRefused { host }
            | Self::TlsUnknownIssuer { host }
            | Self::TlsNotValidNow { host }
            | Self::TlsOtherName { host }
            | Self::Tls { host }
            | Self::Timeout { host, .. } => vec![("host", host.clone())],
            Self::TooLarge { limit } => vec![("megabytes", (limit / 1_000_000).to_string())],
            Self::Redirect { status } | Self::Status { status } => {
                vec![("status", status.to_string())]
            }
            Self::Unexpected(error) => vec![("path", error.path.clone())],
            Self::Fault(fault) => fault.params(),
            _ => Vec::new(),
        }
    }

    /// Whether the same call may succeed a little later without anybody doing something.
    ///
    /// Network failures, HTTP 429 and 502 to 504, and the outage codes of the service bus.
    pub fn retryable(&self) -> bool {
        match self {
            Self::HostNotFound { .. }
            | Self::NoConnection { .. }
            | Self::ProxyRefused { .. }
            | Self::Timeout { .. }
            | Self::Truncated => true,
            Self::Status { status } => matches!(status, 429 | 502 | 503 | 504),
            Self::Fault(fault) => fault.retryable(),
            _ => false,
        }
    }

    /// Whether the cause is the network or what lies between, not the service or the message.
    pub fn is_network(&self) -> bool {
        matches!(
            self,
            Self::HostNotFound { .. }
                | Self::NoConnection { .. }
                | Self::ProxyCredentials
                | Self::ProxyRefused { .. }
                | Self::TlsUnknownIssuer { .. }
                | Self::TlsNotValidNow { .. }
                | Self::TlsOtherName { .. }
                | Self::Tls { .. }
                | Self::Timeout { .. }
                | Self::Truncated
        )
    }

    /// Whether the service may have received and handled the message all the same, so that a
    /// message which changes something must not be sent again without asking first.
    pub fn may_have_arrived(&self) -> bool {
        match self {
            Self::Timeout { sent, .. } => *sent,
            Self::AddressRefused
            | Self::HostNotFound { .. }
            | Self::NoConnection { .. }
            | Self::ProxyCredentials
            | Self::ProxyRefused { .. }
            | Self::ProxySettings
            | Self::RootCertificates
            | Self::TlsUnknownIssuer { .. }
            | Self::TlsNotValidNow { .. }
            | Self::TlsOtherName { .. }
            | Self::Tls { .. }
            | Self::Signing(_)
            | Self::Client(_)
            | Self::Redirect { .. } => false,
            Self::Fault(_) => false,
            _ => true,
        }
    }

    /// Whether another address of the same service may be tried once: no connection, one of the
    /// four codes for which the official connector switches (endpoint distributor), or a gateway
    /// that doesn't have or reach the service (our addition). A message that changes something asks
    /// [`Self::may_have_arrived`] first.
    pub fn suggests_other_endpoint(&self) -> bool {
        match self {
            Self::HostNotFound { .. } | Self::NoConnection { .. } => true,
            Self::Timeout { sent, .. } => !sent,
            Self::Status { status } => matches!(status, 404 | 502 | 503 | 504),
            Self::Fault(fault) => matches!(
                fault.soa_code(),
                Some("SOA-01001" | "SOA-01002" | "SOA-02001" | "SOA-02002")
            ),
            _ => false,
        }
    }

    /// The fault, when the service answered with one.
    pub fn fault(&self) -> Option<&Fault> {
        match self {
            Self::Fault(fault) => Some(fault),
            _ => None,
        }
    }

    /// Every code of this crate, those of faults included.
    pub const CODES: &[&str] = &[
        "soap.address_refused",
        "soap.client",
        "soap.dtd",
        "soap.host_not_found",
        "soap.multipart",
        "soap.no_connection",
        "soap.not_soap",
        "soap.not_xml",
        "soap.proxy_credentials",
        "soap.proxy_refused",
        "soap.proxy_settings",
        "soap.redirect",
        "soap.root_certificates",
        "soap.signing",
        "soap.status",
        "soap.timeout",
        "soap.tls",
        "soap.tls_not_valid_now",
        "soap.tls_other_name",
        "soap.tls_unknown_issuer",
        "soap.too_complex",
        "soap.too_large",
        "soap.truncated",
        "soap.unexpected_answer",
        // faults
        "soap.fault_client",
        "soap.fault_must_understand",
        "soap.fault_nip",
        "soap.fault_other",
        "soap.fault_server",
        "soap.fault_version",
        "soap.security_failed_authentication",
        "soap.security_failed_check",
        "soap.security_invalid",
        "soap.security_invalid_token",
        "soap.security_message_expired",
        "soap.security_token_unavailable",
        "soap.security_unsupported_algorithm",
        "soap.security_unsupported_token",
        "soap.soa_00001",
        "soap.soa_01001",
        "soap.soa_01002",
        "soap.soa_02001",
        "soap.soa_02002",
        "soap.soa_03001",
        "soap.soa_03002",
        "soap.soa_03003",
        "soap.soa_03004",
        "soap.soa_03005",
        "soap.soa_03006",
        "soap.soa_03007",
        "soap.soa_other",
    ];
}
