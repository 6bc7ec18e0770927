//! What goes wrong is said in the nurse's language, with one action, and nothing is lost.

use anyhow::Result;
use valise_messages::Language;
use valise_simulator::FaultKind;

use super::desk::Desk;

/// Faults of the platform during a check: each one is told in its own words, the check stays.
#[test]
fn a_check_that_fails_is_kept_and_explained() -> Result<()> {
    let desk = Desk::set_up()?;
    desk.imports_the_nurse(Language::Fr, "Français")?;
    desk.opens_session(Language::Fr)?;
    let nurse = desk.nurse(Language::Fr)?;
    nurse.takes_practice_patient("insured")?;

    for (fault, code) in [
        (FaultKind::NotXml, "soap.not_xml"),
        (FaultKind::Dtd, "soap.dtd"),
        (FaultKind::Huge { bytes: 64 << 20 }, "soap.too_large"),
        (FaultKind::Http { status: 503 }, "soap.status"),
    ] {
        desk.breaks(fault)?;
        nurse.press("ui-check-now")?;
        nurse.page().read(code)?;
        desk.mends()?;
        nurse.press("ui-check-cancel")?;
        nurse.page().wait("the check to be cancelled", |page| {
            Ok((!page.offers(&nurse.words("ui-check-cancel"))?).then_some(()))
        })?;
    }
    nurse.checks("verdict-insured")
}
