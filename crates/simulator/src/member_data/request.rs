//! Reading the request around the query, with the refusals of the bus and of MyCareNet's entrance.

use std::io::Read;

use flate2::read::DeflateDecoder;
use openssl::sha::sha256;
use roxmltree::Node;

use crate::content_model::check;
use crate::lexical;
use crate::models::member_data::CONSULTATION_REQUEST;
use crate::names::{MCN_CORE, MCN_PROTOCOL, MEMBER_DATA};
use crate::numbers;
use crate::security::Assertion;
use crate::soap_fault::SoapFault;
use crate::visit::Visit;
use crate::xml::{child, child_text, descend, text};

/// The longest query, inflated.
const LONGEST_QUERY: u64 = 1 << 20;

/// A request that may go on to the insurers.
#[derive(Debug)]
pub(super) struct Request {
    /// `Id` of the request element, when it has one.
    pub(super) id: Option<String>,
    pub(super) reference: String,
    /// 11 digits.
    pub(super) nihii: String,
    /// The attribute query as XML.
    pub(super) query: String,
}

/// Reads and checks a request.
pub(super) fn read(
    visit: &Visit<'_>,
    payload: Node<'_, '_>,
    assertion: &Assertion,
) -> Result<Request, SoapFault> {
    if !payload.has_tag_name((MEMBER_DATA, "MemberDataConsultationRequest")) {
        return Err(SoapFault::bus(
            "SOA-03005",
            "MemberDataConsultationRequest expected",
        ));
    }
    check(payload, &CONSULTATION_REQUEST)
        .map_err(|violation| SoapFault::bus("SOA-03006", violation.to_string()))?;
    let input = child(payload, MCN_PROTOCOL, "CommonInput");
    let input = input.ok_or_else(|| content("CommonInput is missing"))?;
    let is_test = descend(input, &[(MCN_CORE, "Request"), (MCN_CORE, "IsTest")]).map(text);
    if is_test.and_then(lexical::boolean) != Some(true) {
        return Err(content("IsTest must be true in this environment"));
    }
    let origin = child(input, MCN_CORE, "Origin").ok_or_else(|| content("Origin is missing"))?;
    check_license(visit, origin)?;
    let nihii = check_care_provider(origin, assertion)?;

    let reference = child_text(input, MCN_CORE, "InputReference").unwrap_or_default();
    if reference.is_empty() {
        return Err(content("InputReference is missing"));
    }
    let id = payload.attribute("Id").map(str::to_owned);
    let replay = &visit.platform.replay;
    if id
        .as_deref()
        .is_some_and(|id| !replay.is_new("request", id))
    {
        return Err(content("Id was used before"));
    }
    if !replay.is_new("reference", reference) {
        return Err(content("InputReference was used before"));
    }
    if child(payload, MCN_PROTOCOL, "Xades").is_some() {
        return Err(content("member data takes no Xades"));
    }
    let detail =
        child(payload, MCN_PROTOCOL, "Detail").ok_or_else(|| content("Detail is missing"))?;
    let query = read_detail(detail)?;
    Ok(Request {
        id,
        reference: reference.to_owned(),
        nihii,
        query,
    })
}

fn check_license(visit: &Visit<'_>, origin: Node<'_, '_>) -> Result<(), SoapFault> {
    let ours = &visit.platform.license;
    let package = child(origin, MCN_CORE, "Package").ok_or_else(|| content("no Package"))?;
    let license = child(package, MCN_CORE, "License").ok_or_else(|| content("no License"))?;
    let known = child_text(package, MCN_CORE, "Name") == Some(&ours.name)
        && child_text(license, MCN_CORE, "Username") == Some(&ours.username)
        && child_text(license, MCN_CORE, "Password") == Some(&ours.password);
    if known {
        Ok(())
    } else {
        Err(content("the licence of the package is not known"))
    }
}

/// The care provider is the one of the assertion, and named as its quality asks; gives the NIHII.
fn check_care_provider(origin: Node<'_, '_>, assertion: &Assertion) -> Result<String, SoapFault> {
    let provider = child(origin, MCN_CORE, "CareProvider")
        .ok_or_else(|| content("CareProvider is missing"))?;
    let (quality, value) = read_nihii(provider)?;
    let certified = match quality {
        "nurse" => {
            let person = child(provider, MCN_CORE, "PhysicalPerson");
            let person = person.ok_or_else(|| content("PhysicalPerson is missing"))?;
            if child(provider, MCN_CORE, "Organization").is_some() {
                return Err(content("a nurse is not an organisation"));
            }
            check_person(person, value, assertion)?;
            certified_nurse(assertion)
        }
        "groupofnurses" => {
            let group = child(provider, MCN_CORE, "Organization");
            let group = group.ok_or_else(|| content("Organization is missing"))?;
            if child(provider, MCN_CORE, "PhysicalPerson").is_some() {
                return Err(content("a group is not a physical person"));
            }
            if read_nihii(group)?.1 != value {
                return Err(content("the group has two NIHII numbers"));
            }
            certified_group(assertion)
        }
        _ => return Err(not_authorized("this quality may not ask member data")),
    };
    match certified {
        Some(certified) if certified == value => Ok(value.to_owned()),
        Some(_) => Err(not_authorized("the NIHII is not the one of the assertion")),
        None => Err(not_authorized(
            "the assertion does not certify this quality",
        )),
    }
}

fn check_person(person: Node<'_, '_>, nihii: &str, assertion: &Assertion) -> Result<(), SoapFault> {
    let stated = child_text(person, MCN_CORE, "Ssin");
    let identified = assertion.identified("urn:be:fgov:person:ssin");
    if stated.is_some_and(|niss| Some(niss) != identified) {
        return Err(not_authorized("the person is not the one of the assertion"));
    }
    if child(person, MCN_CORE, "Nihii").is_some() && read_nihii(person)?.1 != nihii {
        return Err(content("the person has two NIHII numbers"));
    }
    Ok(())
}

fn read_nihii<'a>(parent: Node<'a, '_>) -> Result<(&'a str, &'a str), SoapFault> {
    let nihii = child(parent, MCN_CORE, "Nihii").ok_or_else(|| content("Nihii is missing"))?;
    let quality = child_text(nihii, MCN_CORE, "Quality").unwrap_or_default();
    let value = child_text(nihii, MCN_CORE, "Value").unwrap_or_default();
    if quality.is_empty() {
        return Err(content("Quality is missing"));
    }
    if !numbers::nihii_is_right(value) {
        return Err(content(
            "the NIHII is not a number of 11 digits with a right check",
        ));
    }
    Ok((quality, value))
}

fn certified_nurse(assertion: &Assertion) -> Option<&str> {
    let nurse = assertion
        .certified("urn:be:fgov:person:ssin:nurse:boolean")
        .or_else(|| assertion.certified("urn:be:fgov:person:ssin:ehealth:1.0:fpsph:nurse:boolean"));
    let number = assertion
        .certified("urn:be:fgov:person:ssin:ehealth:1.0:nihii:nurse:nihii11")
        .or_else(|| assertion.certified("urn:be:fgov:person:ssin:ehealth:1.0:nurse:nihii11"));
    number.filter(|_| nurse == Some("true"))
}

fn certified_group(assertion: &Assertion) -> Option<&str> {
    let known = assertion.certified(
        "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number:recognisedgroupofnurses:boolean",
    );
    let number = assertion.certified(
        "urn:be:fgov:ehealth:1.0:groupofnurses:nihii-number:recognisedgroupofnurses:nihii11",
    );
    number.filter(|_| known == Some("true"))
}

fn read_detail(detail: Node<'_, '_>) -> Result<String, SoapFault> {
    if detail.attribute("ContentType") != Some("text/xml") {
        return Err(content("ContentType must be text/xml"));
    }
    if detail.attribute("ContentEncryption").is_some() {
        return Err(content("sealed queries are not read here"));
    }
    let bytes = lexical::base64(text(detail)).ok_or_else(|| content("Detail is not base64"))?;
    // the schema's default is deflate
    let bytes = match detail.attribute("ContentEncoding").unwrap_or("deflate") {
        "none" => bytes,
        "deflate" => inflate(&bytes)?,
        _ => return Err(content("ContentEncoding is neither none nor deflate")),
    };
    let hash = detail.attribute("HashValue").and_then(lexical::base64);
    if hash.is_some_and(|hash| hash != sha256(&bytes)) {
        return Err(content("HashValue is not the one of the content"));
    }
    String::from_utf8(bytes).map_err(|_| content("the query is not UTF-8"))
}

fn inflate(bytes: &[u8]) -> Result<Vec<u8>, SoapFault> {
    let mut inflated = Vec::new();
    DeflateDecoder::new(bytes)
        .take(LONGEST_QUERY)
        .read_to_end(&mut inflated)
        .map_err(|_| content("the content is not deflated as it says"))?;
    Ok(inflated)
}

fn content(reason: &str) -> SoapFault {
    SoapFault::bus("SOA-03007", reason)
}

fn not_authorized(reason: &str) -> SoapFault {
    SoapFault::bus("SOA-01002", reason)
}
