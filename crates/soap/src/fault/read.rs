//! Reading `soap:Fault`, whose children are unqualified and whose detail is anybody's.

use roxmltree::Node;

use super::{Fault, LocalisedText, NipDetail, NipFault, SoaError};
use crate::namespaces::{NIP_GENERIC_ASYNC, SOA_ERRORS, XML};
use crate::reader::NodeExt;

/// Reads a `soap:Fault`; lenient, because a fault that we cannot read helps nobody.
pub(crate) fn read(fault: Node<'_, '_>, status: u16) -> Fault {
    let text = |name: &str| child(fault, name).map(|node| node.content());
    let written = text("faultcode").unwrap_or_default();
    let (prefix, name) = written.split_once(':').unwrap_or(("", &written));
    let declared_on = child(fault, "faultcode").unwrap_or(fault);
    let namespace = match prefix {
        "" => declared_on.lookup_namespace_uri(None),
        prefix => declared_on.lookup_namespace_uri(Some(prefix)),
    };
    let detail = child(fault, "detail");
    Fault {
        name: name.to_owned(),
        namespace: namespace.filter(|uri| !uri.is_empty()).map(str::to_owned),
        string: text("faultstring").unwrap_or_default(),
        actor: text("faultactor").filter(|actor| !actor.is_empty()),
        status,
        soa: detail.and_then(soa),
        nip: detail.and_then(nip),
    }
}

fn soa(detail: Node<'_, '_>) -> Option<SoaError> {
    let error = detail
        .descendants()
        .find(|node| node.is(SOA_ERRORS, "SystemError") || node.is(SOA_ERRORS, "BusinessError"))?;
    let text = |name: &str| child(error, name).map(|node| node.content());
    Some(SoaError {
        business: error.tag_name().name() == "BusinessError",
        ticket: error
            .attribute("Id")
            .map(str::to_owned)
            .filter(|ticket| !ticket.is_empty()),
        origin: text("Origin"),
        code: text("Code").unwrap_or_default(),
        messages: messages(error),
        retry: text("Retry").and_then(|retry| match retry.as_str() {
            "true" | "1" => Some(true),
            "false" | "0" => Some(false),
            _ => None,
        }),
        contact: text("Contact"),
        environment: text("Environment"),
    })
}

fn nip(detail: Node<'_, '_>) -> Option<NipFault> {
    // the element is `fault` of the asynchronous services; its type is that of the common types,
    // which other services put under a name of their own
    let fault = detail.descendants().find(|node| {
        node.is_element()
            && child(*node, "FaultCode").is_some()
            && (node.is(NIP_GENERIC_ASYNC, "fault") || node.tag_name().namespace().is_some())
    })?;
    let text = |node: Node<'_, '_>, name: &str| child(node, name).map(|node| node.content());
    let details = child(fault, "Details").into_iter().flat_map(|details| {
        details
            .children()
            .filter(|node| node.is_element() && node.tag_name().name() == "Detail")
    });
    Some(NipFault {
        code: text(fault, "FaultCode").unwrap_or_default(),
        source: text(fault, "FaultSource"),
        messages: messages(fault),
        details: details
            .map(|detail| NipDetail {
                code: text(detail, "DetailCode").unwrap_or_default(),
                source: text(detail, "DetailSource"),
                location: text(detail, "Location").filter(|location| !location.is_empty()),
                messages: messages(detail),
            })
            .collect(),
    })
}

fn messages(parent: Node<'_, '_>) -> Vec<LocalisedText> {
    parent
        .children()
        .filter(|node| node.is_element() && node.tag_name().name() == "Message")
        .map(|node| LocalisedText {
            language: node.attribute((XML, "lang")).map(str::to_ascii_lowercase),
            text: node.content(),
        })
        .collect()
}

/// A child by local name: these children are unqualified by their schemas, and qualified by some
/// senders all the same.
fn child<'a, 'i>(parent: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    parent
        .children()
        .find(|node| node.is_element() && node.tag_name().name() == name)
}
