//! The namespaces of the envelope and its headers, each with the one prefix this product writes.

/// A namespace with the prefix under which messages of this product declare it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Prefix {
    /// The prefix as written, for instance `soap`.
    pub prefix: &'static str,
    /// The namespace it stands for.
    pub namespace: &'static str,
}

impl Prefix {
    /// Binds a prefix to a namespace.
    pub const fn new(prefix: &'static str, namespace: &'static str) -> Self {
        Self { prefix, namespace }
    }
}

/// SOAP 1.1, the only version of the eHealth and MyCareNet services.
pub const SOAP: Prefix = Prefix::new("soap", "http://schemas.xmlsoap.org/soap/envelope/");
/// WS-Security 1.0 extension elements.
pub const WSSE: Prefix = Prefix::new(
    "wsse",
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd",
);
/// WS-Security 1.0 utility elements: timestamps and identifiers.
pub const WSU: Prefix = Prefix::new(
    "wsu",
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd",
);
/// WS-Security 1.1 extension elements, for the token type of a reference.
pub const WSSE11: Prefix = Prefix::new(
    "wsse11",
    "http://docs.oasis-open.org/wss/oasis-wss-wssecurity-secext-1.1.xsd",
);
/// XML signatures.
pub const DS: Prefix = Prefix::new("ds", "http://www.w3.org/2000/09/xmldsig#");
/// WS-Addressing of August 2005.
pub const WSA: Prefix = Prefix::new("wsa", "http://www.w3.org/2005/08/addressing");
/// SAML 1.1 assertions, whose namespace says 1.0.
pub const SAML: Prefix = Prefix::new("saml", "urn:oasis:names:tc:SAML:1.0:assertion");

/// The detail of a fault of the eHealth service bus.
pub const SOA_ERRORS: &str = "urn:be:fgov:ehealth:errors:soa:v1";
/// The detail of a fault of MyCareNet's own gateway (generic asynchronous services).
pub const NIP_GENERIC_ASYNC: &str = "urn:be:cin:nip:async:generic";
/// Inclusion of an attachment by reference (XOP).
pub const XOP: &str = "http://www.w3.org/2004/08/xop/include";
/// The namespace that the prefix `xml` always stands for.
pub const XML: &str = "http://www.w3.org/XML/1998/namespace";
