//! What to know beside a verdict.

use std::collections::BTreeSet;

use valise_identifiers::InsurerCode;

use super::{Reasons, cover};
use crate::member_data::{MedicalHouse, MemberData, Period, Reason, Window};

/// What holds for the answer as a whole.
pub(super) fn of_the_answer(answer: &MemberData, reasons: &mut Reasons) {
    for fault in &answer.faults {
        reasons.extend(match fault.code.as_str() {
            "ONLY_FIVE_PERIODS_RETURNED" => Some(Reason::OnlyFivePeriods),
            "MISSING_FACETS" | "BO_MISSING_FACET" | "FACET_EXCEPTION" => {
                Some(Reason::MissingFacets)
            }
            _ => None,
        });
    }
    if answer.niss_changed {
        reasons.insert(Reason::NissChanged);
    }
    let situation = answer.situation.as_ref();
    reasons.extend(
        match situation.and_then(|situation| situation.event.as_deref()) {
            Some("closedBefore") => Some(Reason::ClosedBefore),
            Some("startLater") => Some(Reason::StartsLater),
            _ => None,
        },
    );
    reasons.extend(
        match situation.and_then(|situation| situation.direction.as_deref()) {
            Some("toOtherIo") => Some(Reason::MovedToOtherInsurer),
            Some("fromOtherIo") => Some(Reason::CameFromOtherInsurer),
            _ => None,
        },
    );
    let periods: BTreeSet<_> = answer
        .periods
        .iter()
        .map(|period| (period.from, period.until, cover(period)))
        .collect();
    let insurers: BTreeSet<_> = periods
        .iter()
        .map(|(_, _, (insurer, _, _))| insurer)
        .collect();
    let codes: BTreeSet<_> = periods
        .iter()
        .map(|(_, _, (_, ct1, ct2))| (ct1, ct2))
        .collect();
    if periods.len() > 1 {
        reasons.insert(Reason::SeveralPeriods);
    }
    if insurers.len() > 1 {
        reasons.insert(Reason::InsurerChange);
    }
    if codes.len() > 1 {
        reasons.insert(Reason::InsuranceCodeChange);
    }
}

/// What holds on the days concluded for, whatever the verdict.
pub(super) fn on(answer: &MemberData, span: Window, reasons: &mut Reasons) {
    for house in answer
        .medical_house
        .iter()
        .filter(|house| is_running(house, span))
    {
        reasons.extend(nursing(house));
    }
    if let Some(hospitalisation) = &answer.hospitalisation
        && hospitalisation
            .admitted_on
            .is_none_or(|admitted| admitted <= span.until)
    {
        reasons.insert(Reason::Hospitalised);
    }
}

/// What holds for the periods that cover the days concluded for.
pub(super) fn of_the_cover(answer: &MemberData, covering: &[&Period], reasons: &mut Reasons) {
    if answer.payment_by_insurer == Some(false) {
        reasons.insert(Reason::NoPaymentByInsurer);
    }
    let invoicing = answer.request_type.as_deref() == Some("invoicing");
    if invoicing
        && covering
            .iter()
            .any(|period| period.payment_approval.is_none())
    {
        reasons.insert(Reason::NoPaymentApproval);
    }
    if covering
        .iter()
        .any(|period| period.increased_reimbursement.is_none())
    {
        reasons.insert(Reason::InsuranceCodeUnclear);
    }
    let known = |period: &&Period| {
        period
            .insurer
            .as_deref()
            .is_some_and(|insurer| insurer.parse::<InsurerCode>().is_ok())
    };
    if !covering.iter().all(known) {
        reasons.insert(Reason::InsurerUnclear);
    }
}

/// Whether a contract runs on one of the days. One without a first day may.
fn is_running(house: &MedicalHouse, span: Window) -> bool {
    let started = house.from.is_none_or(|from| from <= span.until);
    let over = house.until.is_some_and(|until| until < span.from);
    started && !over
}

/// What the kind of a contract means for a nurse. `Kine` was seen; `Nurse` and `Medical` are the
/// two other parts of a contract in the older insurability service.
fn nursing(house: &MedicalHouse) -> Option<Reason> {
    let kind = house
        .kind
        .as_deref()
        .unwrap_or_default()
        .to_ascii_lowercase();
    match kind.as_str() {
        "kine" | "medical" => None,
        kind if kind.contains("nurs") => Some(Reason::MedicalHouseNursing),
        _ => Some(Reason::MedicalHouseUnclear),
    }
}
