//! Namespaces and other fixed names of the protocols, as eHealth and MyCareNet write them.

/// SOAP 1.1 envelope.
pub(crate) const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";
/// SOAP 1.2 envelope, which no service of the platform speaks.
pub(crate) const SOAP_12: &str = "http://www.w3.org/2003/05/soap-envelope";
/// WS-Security 1.0 extension.
pub(crate) const WSSE: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd";
/// WS-Security 1.0 utility.
pub(crate) const WSU: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd";
/// WS-Security 1.1 extension.
pub(crate) const WSSE_11: &str =
    "http://docs.oasis-open.org/wss/oasis-wss-wssecurity-secext-1.1.xsd";
/// WS-Addressing 1.0.
pub(crate) const WSA: &str = "http://www.w3.org/2005/08/addressing";
/// XML Signature.
pub(crate) const DS: &str = "http://www.w3.org/2000/09/xmldsig#";
/// Exclusive canonicalization.
pub(crate) const EXCLUSIVE: &str = "http://www.w3.org/2001/10/xml-exc-c14n#";
/// Transform that leaves the signature itself out.
pub(crate) const ENVELOPED: &str = "http://www.w3.org/2000/09/xmldsig#enveloped-signature";
/// SHA-256 as digest method.
pub(crate) const SHA_256: &str = "http://www.w3.org/2001/04/xmlenc#sha256";
/// SAML 1.1 assertion, which keeps the name of 1.0.
pub(crate) const SAML: &str = "urn:oasis:names:tc:SAML:1.0:assertion";
/// SAML 1.1 protocol, which keeps the name of 1.0.
pub(crate) const SAMLP: &str = "urn:oasis:names:tc:SAML:1.0:protocol";
/// SAML 2.0 assertion.
pub(crate) const SAML_2: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
/// SAML 2.0 protocol.
pub(crate) const SAMLP_2: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
/// WS-Trust 1.3.
pub(crate) const WST: &str = "http://docs.oasis-open.org/ws-sx/ws-trust/200512";
/// Claims of the WS-Federation authorization dialect.
pub(crate) const AUTH: &str = "http://docs.oasis-open.org/wsfed/authorization/200706";
/// XML Schema instance.
pub(crate) const XSI: &str = "http://www.w3.org/2001/XMLSchema-instance";

/// Member data of MyCareNet on the eHealth bus.
pub(crate) const MEMBER_DATA: &str = "urn:be:fgov:ehealth:mycarenet:memberdata:protocol:v1";
/// Messages common to MyCareNet services on the eHealth bus.
pub(crate) const MCN_PROTOCOL: &str = "urn:be:fgov:ehealth:mycarenet:commons:protocol:v3";
/// Types common to MyCareNet services on the eHealth bus.
pub(crate) const MCN_CORE: &str = "urn:be:fgov:ehealth:mycarenet:commons:core:v3";
/// Facets and assertion kinds of member data.
pub(crate) const EXTENSION: &str = "urn:be:cin:nippin:memberdata:saml:extension";
/// Faults of MyCareNet.
pub(crate) const CIN_TYPES: &str = "urn:be:cin:types:v1";
/// Errors of the eHealth bus.
pub(crate) const SOA_ERRORS: &str = "urn:be:fgov:ehealth:errors:soa:v1";
/// The signed list of endpoints.
pub(crate) const SERVICE_LIST: &str = "urn:be:fgov:ehealth:bcp:protocol:v1";

/// SOAPAction of both token services.
pub(crate) const ACTION_TOKEN: &str = "urn:be:fgov:ehealth:sts:protocol:v1:RequestSecurityToken";
/// The SOAPAction that the official connector sends to the SAML token service.
pub(crate) const ACTION_SECURE_TOKEN: &str =
    "urn:be:fgov:ehealth:sts:protocol:v1:RequestSecureToken";
/// SOAPAction of the answered challenge.
pub(crate) const ACTION_CHALLENGE: &str = "urn:be:fgov:ehealth:sts:protocol:v1:Challenge";
/// SOAPAction of member data.
pub(crate) const ACTION_MEMBER_DATA: &str =
    "urn:be:fgov:ehealth:mycarenet:memberdata:protocol:v1:MemberDataConsultation";

/// Encoding of a binary token.
pub(crate) const BASE64_BINARY: &str = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-soap-message-security-1.0#Base64Binary";
/// Type of an X.509 token.
pub(crate) const X509_V3: &str =
    "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-x509-token-profile-1.0#X509v3";
/// Type of a SAML 1.1 token.
pub(crate) const SAML_TOKEN: &str =
    "http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.1#SAMLV1.1";
/// Type of a reference to an assertion by its identifier.
pub(crate) const SAML_ASSERTION_ID: &str =
    "http://docs.oasis-open.org/wss/oasis-wss-saml-token-profile-1.0#SAMLAssertionID";
/// The holder proves the key.
pub(crate) const HOLDER_OF_KEY: &str = "urn:oasis:names:tc:SAML:1.0:cm:holder-of-key";
/// A name that is the subject of a certificate.
pub(crate) const X509_SUBJECT_NAME: &str =
    "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName";
/// Who issues the assertions.
pub(crate) const TOKEN_ISSUER: &str = "urn:be:fgov:ehealth:sts:1_0";
/// Namespace of attributes that the caller states.
pub(crate) const IDENTIFICATION: &str = "urn:be:fgov:identification-namespace";
/// Namespace of attributes that the platform certifies.
pub(crate) const CERTIFIED: &str = "urn:be:fgov:certified-namespace:ehealth";
