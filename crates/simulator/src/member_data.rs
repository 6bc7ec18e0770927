//! MyCareNet member data: what a nurse may know about the insurance of a patient.
//!
//! The bus checks the message, MyCareNet the request and the query, the insurer answers.

mod answer;
pub(crate) mod details;
mod insurer;
mod query;
mod refusal;
mod request;

use std::time::Duration;

pub(crate) use insurer::{Chronic, File, Hospital, House, MedicalFile, Period, Situation};

use crate::envelope;
use crate::faults::FaultKind;
use crate::lexical::brussels;
use crate::names::ACTION_MEMBER_DATA;
use crate::security::check_holder;
use crate::soap_fault::SoapFault;
use crate::visit::{Reply, Visit};

use insurer::Response;
use query::Query;
use refusal::Refusal;

/// Takes a request.
pub(crate) fn consult(visit: &Visit<'_>, action: &str, text: &str) -> Result<Reply, SoapFault> {
    if action != ACTION_MEMBER_DATA {
        return Err(SoapFault::bus(
            "SOA-03005",
            "this SOAPAction is not one of this service",
        ));
    }
    let document = envelope::parse(text)?;
    let parts = envelope::open(&document)?;
    let message_id = envelope::check_addressing(&parts, action, &visit.platform.base_url)?;
    let assertion = check_holder(&document, &parts, visit)?;
    if let Some(id) = message_id
        && !visit.platform.replay.is_new("message", &id)
    {
        return Err(SoapFault::addressing(
            "InvalidAddressingHeader",
            "MessageID was used before",
        ));
    }
    let request = request::read(visit, parts.payload, &assertion)?;
    let today = visit.now.to_zoned_datetime(brussels()).date();

    let inner = valise_xmldsig::parse(&request.query)
        .map_err(|error| SoapFault::bus("SOA-03007", format!("the query: {error}")))?;
    let root = inner.root_element();
    crate::content_model::check(root, &crate::models::attribute_query::ATTRIBUTE_QUERY)
        .map_err(|violation| SoapFault::bus("SOA-03007", format!("the query: {violation}")))?;
    let asked = root.attribute("ID").unwrap_or_default().to_owned();

    let mut wait = Duration::ZERO;
    let response = match query::read(root, &request.reference, &request.nihii, today) {
        Err(refusal) => Response::refused(refusal),
        Ok(query) => insurer_answer(visit, &query, &mut wait)?,
    };
    let asked = match visit.is_struck_by(&FaultKind::OtherQuestion) {
        true => "_other".to_owned(),
        false => asked,
    };
    let (verdict, reason) = match &response.refusal {
        Some(refusal) => (refusal.detail.code, refusal.detail.message),
        None => ("accepted", ""),
    };
    let (verdict, reason) = (verdict.to_owned(), reason.to_owned());
    let content = answer::response(&response, &asked, visit);
    let deflate = visit.is_struck_by(&FaultKind::Deflate);
    let (xml, binary) = answer::envelope(&content, &request, deflate, visit);
    Ok(Reply {
        xml,
        verdict,
        reason,
        wait,
        binary: Some(binary),
    })
}

/// What the insurer answers, or what keeps it from answering.
fn insurer_answer(
    visit: &Visit<'_>,
    query: &Query,
    wait: &mut Duration,
) -> Result<Response, SoapFault> {
    let switched = visit.struck.iter().find_map(|kind| match kind {
        FaultKind::Refusal { code } => Some(code.as_str()),
        FaultKind::InsurerDown => Some("SEND_TO_IM_EXCEPTION"),
        _ => None,
    });
    if let Some(code) = switched
        && details::find(code).is_none_or(|detail| detail.outer != details::Outer::Success)
    {
        // a facet is always refused by its place; the last one is the least needed
        let refused = query.facets.last().filter(|_| code == "UNAUTHORIZED_FACET");
        return Ok(Response::refused(match refused {
            Some(facet) => Refusal::at(code, &query::facet_path(&facet.id)),
            None => Refusal::new(code),
        }));
    }
    let mut response = insurer::ask(visit, query, wait)?;
    if let Some(code) = switched {
        response.refusal.get_or_insert(Refusal::new(code));
    }
    Ok(response)
}
