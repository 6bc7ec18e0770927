//! Writing the answer: a SAML 2.0 response with one assertion per kind of fact, in the envelope of
//! MyCareNet.

mod assertions;

use std::io::Write;

use flate2::Compression;
use flate2::write::DeflateEncoder;
use uuid::Uuid;

use super::details::{Detail, Outer};
use super::insurer::Response;
use super::refusal::Refusal;
use super::request::Request;
use crate::lexical::{brussels, to_base64};
use crate::names::{
    CIN_TYPES, EXTENSION, MCN_CORE, MCN_PROTOCOL, MEMBER_DATA, SAML_2, SAMLP_2, SOAP, XSI,
};
use crate::visit::Visit;
use crate::xml::Xml;

/// The `samlp:Response`.
pub(super) fn response(response: &Response, asked: &str, visit: &Visit<'_>) -> String {
    let issued = issue_instant(&response.issuer, visit);
    let mut xml = Xml::default();
    xml.open(
        "samlp:Response",
        &[
            ("xmlns:samlp", SAMLP_2),
            ("xmlns:saml", SAML_2),
            ("xmlns:ext", EXTENSION),
            ("xmlns:typ", CIN_TYPES),
            ("xmlns:xsi", XSI),
            ("xmlns:xs", "http://www.w3.org/2001/XMLSchema"),
            ("ID", &new_id()),
            ("InResponseTo", asked),
            ("IssueInstant", &issued),
            ("Version", "2.0"),
        ],
    );
    xml.leaf("saml:Issuer", &[], &response.issuer);
    status(&mut xml, response);
    assertions::write(&mut xml, response, &issued, visit);
    xml.finish()
}

pub(super) fn new_id() -> String {
    format!("_{}", Uuid::new_v4())
}

/// Insurers write no zone: some mean Brussels, some UTC.
fn issue_instant(issuer: &str, visit: &Visit<'_>) -> String {
    let zone = match issuer.rsplit(':').next() {
        Some("300" | "400") => jiff::tz::TimeZone::UTC,
        _ => brussels(),
    };
    visit
        .now
        .to_zoned_datetime(zone)
        .strftime("%Y-%m-%dT%H:%M:%S")
        .to_string()
}

fn status(xml: &mut Xml, response: &Response) {
    let refusal = response.refusal.as_ref();
    let outer = match refusal.map_or(Outer::Success, |refusal| refusal.detail.outer) {
        Outer::Requester => "urn:oasis:names:tc:SAML:2.0:status:Requester",
        Outer::Responder => "urn:oasis:names:tc:SAML:2.0:status:Responder",
        Outer::Success => "urn:oasis:names:tc:SAML:2.0:status:Success",
    };
    xml.open("samlp:Status", &[]);
    match refusal {
        None => xml.empty("samlp:StatusCode", &[("Value", outer)]),
        Some(refusal) => {
            let inner = format!("urn:be:cin:nippin:SAML:status:{}", refusal.detail.inner);
            xml.open("samlp:StatusCode", &[("Value", outer)]);
            xml.empty("samlp:StatusCode", &[("Value", &inner)]);
            xml.close();
            xml.open("samlp:StatusDetail", &[]);
            fault(xml, refusal, &response.issuer);
            xml.close();
        }
    }
    xml.close();
}

fn fault(xml: &mut Xml, refusal: &Refusal, issuer: &str) {
    let Detail {
        code,
        fault_code,
        message,
        ..
    } = *refusal.detail;
    let source = match issuer.strip_prefix("urn:be:cin:io:") {
        Some(federation) => format!("IO-BE-{federation}"),
        None => "MYCARENET".to_owned(),
    };
    xml.open("Fault", &[("xsi:type", "typ:FaultType")]);
    xml.leaf("typ:FaultCode", &[], fault_code);
    xml.leaf("typ:FaultSource", &[], &source);
    xml.open("typ:Details", &[]);
    xml.open("typ:Detail", &[]);
    xml.leaf("typ:DetailCode", &[], code);
    // a refused right names no source
    let detail_source = if code == "UNAUTHORIZED_FACET" {
        ""
    } else {
        source.as_str()
    };
    xml.leaf("typ:DetailSource", &[], detail_source);
    if let Some(location) = &refusal.location {
        xml.leaf("typ:Location", &[], location);
    }
    xml.leaf("typ:Message", &[], message);
    xml.close();
    xml.close();
    xml.close();
}

/// The SOAP envelope around a response, and the base64 text of its content.
pub(super) fn envelope(
    content: &str,
    request: &Request,
    deflate: bool,
    visit: &Visit<'_>,
) -> (String, String) {
    let (encoding, bytes) = match deflate {
        true => ("deflate", deflated(content.as_bytes())),
        false => ("none", content.as_bytes().to_vec()),
    };
    let binary = to_base64(&bytes);
    let issued = visit.now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let id = new_id();
    let mut attributes = vec![
        ("xmlns:mcn", MEMBER_DATA),
        ("xmlns:p", MCN_PROTOCOL),
        ("xmlns:c", MCN_CORE),
        ("Id", id.as_str()),
    ];
    attributes.extend(request.id.as_deref().map(|asked| ("InResponseTo", asked)));
    attributes.push(("IssueInstant", &issued));

    let mut xml = Xml::default();
    xml.open("soap:Envelope", &[("xmlns:soap", SOAP)]);
    xml.open("soap:Body", &[]);
    xml.open("mcn:MemberDataConsultationResponse", &attributes);
    xml.open("p:Return", &[]);
    xml.open("p:CommonOutput", &[]);
    xml.leaf("c:InputReference", &[], &request.reference);
    let number = Uuid::new_v4().simple().to_string().to_uppercase();
    xml.leaf(
        "c:NIPReference",
        &[],
        &format!("NIP{}", number.get(..12).unwrap_or_default()),
    );
    xml.leaf(
        "c:OutputReference",
        &[],
        &format!("OUT{}", number.get(12..24).unwrap_or_default()),
    );
    xml.close();
    xml.leaf(
        "p:Detail",
        &[
            ("ContentType", "text/xml"),
            ("ContentEncoding", encoding),
            ("Id", &new_id()),
        ],
        &binary,
    );
    (xml.finish(), binary)
}

fn deflated(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::default());
    // writing into memory does not fail
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}
