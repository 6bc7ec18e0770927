//! Namespaces and fixed identifiers of the token service.

use valise_soap::Prefix;

/// WS-Trust 1.3.
pub(crate) const WST: Prefix =
    Prefix::new("wst", "http://docs.oasis-open.org/ws-sx/ws-trust/200512");
/// WS-Federation 1.2 authorization: claims.
pub(crate) const AUTH: Prefix = Prefix::new(
    "auth",
    "http://docs.oasis-open.org/wsfed/authorization/200706",
);
/// SAML 1.1 protocol, whose namespace says 1.0.
pub(crate) const SAMLP: Prefix = Prefix::new("samlp", "urn:oasis:names:tc:SAML:1.0:protocol");

/// The action of a token request, at both doors (eHealth STS).
pub(crate) const ACTION_REQUEST: &str = "urn:be:fgov:ehealth:sts:protocol:v1:RequestSecurityToken";
/// The action of the answer to a challenge (eHealth STS, WS-Trust door).
pub(crate) const ACTION_CHALLENGE: &str = "urn:be:fgov:ehealth:sts:protocol:v1:Challenge";

/// Confirmation by possession of a key (SAML 1.1 core).
pub(crate) const HOLDER_OF_KEY: &str = "urn:oasis:names:tc:SAML:1.0:cm:holder-of-key";
/// A name that is the subject of a certificate (SAML 1.1 core).
pub(crate) const X509_SUBJECT: &str = "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName";
/// Attributes the caller states about himself and proves with certificates.
pub(crate) const IDENTIFICATION: &str = "urn:be:fgov:identification-namespace";
/// Attributes the platform certifies from its authentic sources.
pub(crate) const CERTIFIED: &str = "urn:be:fgov:certified-namespace:ehealth";
