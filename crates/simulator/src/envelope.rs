//! Taking a SOAP 1.1 message apart, in the order in which the platform looks at it.

use roxmltree::{Document, Node};

use crate::content_model::check;
use crate::models::security::{ADDRESSING, ENVELOPE};
use crate::names::{SOAP, SOAP_12, WSA, WSSE};
use crate::soap_fault::SoapFault;
use crate::xml::{child, elements};

/// The parts of a message.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Envelope<'a, 'i> {
    pub(crate) body: Node<'a, 'i>,
    /// The only element in the body.
    pub(crate) payload: Node<'a, 'i>,
    pub(crate) security: Node<'a, 'i>,
}

/// Parses what came as the body of a request.
pub(crate) fn parse(text: &str) -> Result<Document<'_>, SoapFault> {
    if text.trim().is_empty() {
        return Err(SoapFault::bus("SOA-03003", "the request has no content"));
    }
    valise_xmldsig::parse(text).map_err(|error| SoapFault::bus("SOA-03001", error.to_string()))
}

/// Finds the parts, and refuses what is not SOAP as this platform speaks it.
pub(crate) fn open<'a, 'i>(document: &'a Document<'i>) -> Result<Envelope<'a, 'i>, SoapFault> {
    let root = document.root_element();
    if root.has_tag_name((SOAP_12, "Envelope")) {
        return Err(SoapFault::soap(
            "VersionMismatch",
            "only SOAP 1.1 is spoken here",
        ));
    }
    check(root, &ENVELOPE).map_err(|violation| {
        SoapFault::bus("SOA-03002", format!("not a SOAP 1.1 envelope: {violation}"))
    })?;
    let not_soap = |reason: &str| SoapFault::bus("SOA-03002", reason);
    let body = child(root, SOAP, "Body").ok_or_else(|| not_soap("no Body"))?;
    let mut payloads = elements(body);
    let payload = payloads
        .next()
        .ok_or_else(|| SoapFault::bus("SOA-03003", "the Body is empty"))?;
    if payloads.next().is_some() {
        return Err(SoapFault::bus(
            "SOA-03004",
            "the Body holds more than one element",
        ));
    }
    let header = child(root, SOAP, "Header");
    for block in header.into_iter().flat_map(elements) {
        check_header(block)?;
    }
    let mut securities = header
        .into_iter()
        .flat_map(elements)
        .filter(|block| block.has_tag_name((WSSE, "Security")));
    let security = securities
        .next()
        .ok_or_else(|| SoapFault::security("InvalidSecurity", "there is no Security header"))?;
    if securities.next().is_some() {
        return Err(SoapFault::security(
            "InvalidSecurity",
            "there are two Security headers",
        ));
    }
    Ok(Envelope {
        body,
        payload,
        security,
    })
}

/// A header is one this platform knows, or one that need not be understood.
fn check_header(block: Node<'_, '_>) -> Result<(), SoapFault> {
    let name = block.tag_name();
    match name.namespace() {
        Some(WSSE) => Ok(()),
        Some(WSA) => {
            let known = ADDRESSING.iter().find(|model| model.name == name.name());
            let Some(known) = known else {
                return Err(SoapFault::addressing(
                    "InvalidAddressingHeader",
                    name.name(),
                ));
            };
            check(block, known).map_err(|violation| {
                SoapFault::addressing("InvalidAddressingHeader", violation.to_string())
            })
        }
        None => Err(SoapFault::bus("SOA-03004", "a header has no namespace")),
        Some(_) => match block.attribute((SOAP, "mustUnderstand")) {
            Some("1") => Err(SoapFault::soap("MustUnderstand", name.name())),
            Some("0") | None => Ok(()),
            Some(_) => Err(SoapFault::bus(
                "SOA-03004",
                "mustUnderstand is neither 0 nor 1",
            )),
        },
    }
}

/// Checks the addressing headers, where there are any: they must agree with the call.
pub(crate) fn check_addressing(
    envelope: &Envelope<'_, '_>,
    action: &str,
    base_url: &str,
) -> Result<Option<String>, SoapFault> {
    let Some(header) = envelope.security.parent_element() else {
        return Ok(None);
    };
    let text = |name| child(header, WSA, name).map(crate::xml::text);
    if let Some(stated) = text("Action")
        && stated != action
    {
        return Err(SoapFault::addressing(
            "ActionMismatch",
            "Action differs from SOAPAction",
        ));
    }
    if let Some(to) = text("To")
        && !to.starts_with(base_url)
        && !to.starts_with("urn:nip:destination:io:")
    {
        return Err(SoapFault::addressing(
            "DestinationUnreachable",
            "To is the address of another service",
        ));
    }
    Ok(text("MessageID").map(str::to_owned))
}
