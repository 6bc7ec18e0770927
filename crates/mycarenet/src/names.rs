//! Namespaces and identifiers of the protocol, in one place.

/// SAML 2.0 protocol: `AttributeQuery`, `Response`, `Status`.
pub(crate) const SAML_PROTOCOL: &str = "urn:oasis:names:tc:SAML:2.0:protocol";
/// SAML 2.0 assertion: `Issuer`, `Subject`, `Assertion`, `Attribute`.
pub(crate) const SAML: &str = "urn:oasis:names:tc:SAML:2.0:assertion";
/// MyCareNet extension of SAML for member data: `Facet`, `AssertionType`.
pub(crate) const EXTENSION: &str = "urn:be:cin:nippin:memberdata:saml:extension";
/// CIN common types: the content of a `Fault`.
pub(crate) const TYPES: &str = "urn:be:cin:types:v1";
/// XML Schema instance: `xsi:type`.
pub(crate) const SCHEMA_INSTANCE: &str = "http://www.w3.org/2001/XMLSchema-instance";
/// Member data messages of the eHealth platform.
pub(crate) const MEMBER_DATA: &str = "urn:be:fgov:ehealth:mycarenet:memberdata:protocol:v1";
/// MyCareNet commons, protocol level: `CommonInput`, `Detail`, `Return`.
pub(crate) const COMMONS_PROTOCOL: &str = "urn:be:fgov:ehealth:mycarenet:commons:protocol:v3";
/// MyCareNet commons, core level: `Origin`, `CareProvider`.
pub(crate) const COMMONS_CORE: &str = "urn:be:fgov:ehealth:mycarenet:commons:core:v3";

/// Format of a care provider's number in `Issuer`.
pub(crate) const NIHII_11: &str = "urn:be:cin:nippin:nihii11";
/// Format of a national number in `NameID`; also the attribute that holds it.
pub(crate) const NISS: &str = "urn:be:fgov:person:ssin";
/// Format of a national number at one insurer.
pub(crate) const NISS_AT_INSURER: &str = "urn:be:cin:nippin:member:ssin@mut";
/// Format of a registration number at one insurer.
pub(crate) const REGISTRATION_NUMBER_AT_INSURER: &str =
    "urn:be:cin:nippin:careReceiver:registrationNumber@mut";
/// Method of the subject confirmation.
pub(crate) const MEMBER_IDENTIFICATION: &str = "urn:be:cin:nippin:memberIdentification";

/// Facet: insurability.
pub(crate) const FACET_INSURABILITY: &str = "urn:be:cin:nippin:insurability";
/// Facet and assertion kind: palliative status.
pub(crate) const PALLIATIVE_STATUS: &str = "urn:be:cin:nippin:palliativeStatus";
/// Facet and assertion kind: chronic condition.
pub(crate) const CHRONIC_CONDITION: &str = "urn:be:cin:nippin:chronicCondition";
/// Facet and assertion kind: global medical file.
pub(crate) const GLOBAL_MEDICAL_FILE: &str = "urn:be:cin:nippin:globalMedicalFile";
/// Facet and assertion kind: care path.
pub(crate) const CARE_PATH: &str = "urn:be:cin:nippin:carePath";
/// Facet and assertion kind: reference pharmacy.
pub(crate) const REFERENCE_PHARMACY: &str = "urn:be:cin:nippin:referencePharmacy";

/// Start of most names of the insurers' network.
pub(crate) const NIPPIN: &str = "urn:be:cin:nippin:";
/// Start of an insurer's name as issuer, followed by its federation.
pub(crate) const INSURER_ISSUER: &str = "urn:be:cin:io:";
/// MyCareNet itself as issuer.
pub(crate) const MYCARENET_ISSUER: &str = "urn:be:cin:nippin:aa";
/// Start of the outer status codes of SAML 2.0.
pub(crate) const SAML_STATUS: &str = "urn:oasis:names:tc:SAML:2.0:status:";
/// Start of the inner status codes of MyCareNet.
pub(crate) const NIPPIN_STATUS: &str = "urn:be:cin:nippin:SAML:status:";
/// Processing report of an insurer, inside a technical assertion.
pub(crate) const SUPPORT: &str = "urn:be:cin:nippin:memberData:support:v2";
/// XML signatures.
pub(crate) const SIGNATURE: &str = "http://www.w3.org/2000/09/xmldsig#";
/// SOAP 1.1.
pub(crate) const SOAP: &str = "http://schemas.xmlsoap.org/soap/envelope/";
