//! Subjects of certificates, part by part in the order of their encoding.

use openssl::asn1::Asn1Type;
use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::x509::{X509Name, X509NameBuilder};

type Part<'a> = (Nid, Asn1Type, &'a str);

const COUNTRY: Part<'static> = (Nid::COUNTRYNAME, Asn1Type::PRINTABLESTRING, "BE");
const GOVERNMENT: Part<'static> = (
    Nid::ORGANIZATIONNAME,
    Asn1Type::UTF8STRING,
    "Federal Government",
);
const PLATFORM: Part<'static> = (
    Nid::ORGANIZATIONALUNITNAME,
    Asn1Type::UTF8STRING,
    "eHealth-platform Belgium",
);

fn unit(text: &str) -> Part<'_> {
    (Nid::ORGANIZATIONALUNITNAME, Asn1Type::UTF8STRING, text)
}

fn common_name(text: &str) -> Part<'_> {
    (Nid::COMMONNAME, Asn1Type::UTF8STRING, text)
}

fn name(parts: &[Part<'_>]) -> Result<X509Name, ErrorStack> {
    let mut builder = X509NameBuilder::new()?;
    for (nid, kind, text) in parts {
        builder.append_entry_by_nid_with_type(*nid, text, *kind)?;
    }
    Ok(builder.build())
}

/// A person, by NISS and name in capitals.
pub(crate) fn individual(niss: &str, holder: &str) -> Result<X509Name, ErrorStack> {
    care_provider(&format!("SSIN={niss}"), holder)
}

/// A nursing group, by its NIHII of 8 digits and its name in capitals.
pub(crate) fn nursing_group(nihii: &str, holder: &str) -> Result<X509Name, ErrorStack> {
    care_provider(&format!("NIHII-GROUP={nihii}"), holder)
}

fn care_provider(identifier: &str, holder: &str) -> Result<X509Name, ErrorStack> {
    name(&[
        COUNTRY,
        GOVERNMENT,
        unit(identifier),
        unit(holder),
        PLATFORM,
        common_name(identifier),
    ])
}

/// A service of the platform itself, which is an organisation with an application.
pub(crate) fn platform(application: &str) -> Result<X509Name, ErrorStack> {
    name(&[
        COUNTRY,
        GOVERNMENT,
        unit(application),
        unit("CBE=0809394427"),
        unit("EHEALTH PRACTICE"),
        PLATFORM,
        common_name(&format!("CBE=0809394427, {application}")),
    ])
}

/// A certification authority.
pub(crate) fn authority(text: &str) -> Result<X509Name, ErrorStack> {
    name(&[
        COUNTRY,
        (
            Nid::ORGANIZATIONNAME,
            Asn1Type::UTF8STRING,
            "Valise practice",
        ),
        (Nid::SERIALNUMBER, Asn1Type::PRINTABLESTRING, "001"),
        common_name(text),
    ])
}

/// The subject of the throw-away certificate that stands in a keystore until the request is
/// completed.
pub(crate) fn throw_away() -> Result<X509Name, ErrorStack> {
    name(&[
        (Nid::COUNTRYNAME, Asn1Type::UTF8STRING, "BE"),
        common_name("Dummy"),
    ])
}
