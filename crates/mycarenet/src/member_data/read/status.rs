//! How the question was received: status, refusals and warnings.

use roxmltree::Node;

use super::super::fault::{FaultMessage, retry};
use super::super::{Fault, Outcome, Retry, Status};
use crate::{Error, names, xml};

const SUCCESS: &str = "Success";
const INTERNAL_ERROR: &str = "InternalError";
const PARTIAL_ANSWER: &str = "PartialAnswer";

/// Reads `samlp:Status`.
pub(super) fn status(response: Node<'_, '_>) -> Result<(Status, Vec<Fault>), Error> {
    let node = xml::required(response, names::SAML_PROTOCOL, "Status")?;
    let outer = xml::required(node, names::SAML_PROTOCOL, "StatusCode")?;
    let inner = xml::optional(outer, names::SAML_PROTOCOL, "StatusCode")?;
    let status = Status {
        code: code(outer, names::SAML_STATUS)?,
        detail: inner
            .map(|inner| code(inner, names::NIPPIN_STATUS))
            .transpose()?,
        message: xml::optional(node, names::SAML_PROTOCOL, "StatusMessage")?.and_then(xml::filled),
    };
    let failed_inside = status.detail.as_deref() == Some(INTERNAL_ERROR);
    let mut faults = Vec::new();
    if let Some(detail) = xml::optional(node, names::SAML_PROTOCOL, "StatusDetail")? {
        // the one element that the protocol leaves without a namespace
        for fault in xml::children(detail, "", "Fault") {
            read_fault(fault?, failed_inside, &mut faults)?;
        }
    }
    Ok((status, faults))
}

/// How the question was received, by its status and its faults.
pub(super) fn outcome(status: &Status, faults: &[Fault]) -> Outcome {
    let later = |fault: &Fault| matches!(fault.retry, Retry::Later | Retry::RestLater);
    let failed_inside = status.detail.as_deref() == Some(INTERNAL_ERROR);
    match status.code.as_str() {
        SUCCESS if status.detail.as_deref() == Some(PARTIAL_ANSWER) => Outcome::Partial,
        SUCCESS if !faults.is_empty() => Outcome::Partial,
        SUCCESS => Outcome::Answered,
        // a refusal that names its causes is final as soon as one of them is
        _ if !faults.is_empty() && faults.iter().all(later) => Outcome::Failed,
        _ if faults.is_empty() && failed_inside => Outcome::Failed,
        _ => Outcome::Refused,
    }
}

fn code(node: Node<'_, '_>, prefix: &str) -> Result<String, Error> {
    let value = xml::attribute(node, "Value")?.trim();
    Ok(value.strip_prefix(prefix).unwrap_or(value).to_owned())
}

fn read_fault(
    fault: Node<'_, '_>,
    failed_inside: bool,
    faults: &mut Vec<Fault>,
) -> Result<(), Error> {
    let fault_code = text(fault, "FaultCode")?;
    let fault_source = text(fault, "FaultSource")?;
    let fault_message = text(fault, "Message")?;
    let described =
        |code: Option<String>, source: Option<String>, location, message: Option<String>| {
            let code = code
                .or_else(|| fault_code.clone())
                .unwrap_or_else(|| "UNKNOWN".to_owned());
            let original_message = message.or_else(|| fault_message.clone());
            Fault {
                source: source.or_else(|| fault_source.clone()),
                location,
                message: FaultMessage::of(&code, original_message.as_deref()),
                retry: retry(&code, failed_inside),
                fault_code: fault_code.clone(),
                fault_source: fault_source.clone(),
                original_message,
                code,
            }
        };
    let before = faults.len();
    for details in xml::children(fault, names::TYPES, "Details") {
        for detail in xml::children(details?, names::TYPES, "Detail") {
            let detail = detail?;
            faults.push(described(
                text(detail, "DetailCode")?,
                text(detail, "DetailSource")?,
                text(detail, "Location")?,
                text(detail, "Message")?,
            ));
        }
    }
    if faults.len() == before {
        faults.push(described(None, None, None, None));
    }
    Ok(())
}

/// The first child of this name that says something; any of them may be absent or empty.
fn text(parent: Node<'_, '_>, name: &'static str) -> Result<Option<String>, Error> {
    for child in xml::children(parent, names::TYPES, name) {
        if let Some(text) = xml::filled(child?) {
            return Ok(Some(text));
        }
    }
    Ok(None)
}
