//! The whole round, with everything that a round can bring.

use anyhow::Result;
use valise_messages::Language;
use valise_simulator::FaultKind;

use super::desk::Desk;

/// One tap asks about everybody. Two insurers do not answer: their patients wait, the others have
/// their colour and its reason.
#[test]
fn a_round_with_mixed_results_and_two_insurers_down() -> Result<()> {
    let desk = Desk::set_up()?;
    desk.imports_the_nurse(Language::Nl, "Nederlands")?;
    desk.opens_session(Language::Nl)?;
    let nurse = desk.nurse(Language::Nl)?;
    nurse.plans(&desk.numbers(&[
        "insured",
        "changed",
        "deceased",
        "medical-house-nursing",
        "insurer-down",
        "no-facet",
    ])?)?;
    nurse.goes_to("#/home")?;
    nurse.press("ui-round-check")?;
    nurse.sees_visits("ui-round-green", 1)?;
    nurse.sees_visits("ui-round-amber", 1)?;
    nurse.sees_visits("ui-round-red", 2)?;
    nurse.sees_visits("ui-round-waiting", 2)?;

    // asked again at once, nobody with a fresh answer is asked twice
    nurse.press("ui-round-check")?;
    nurse.reads("ui-round-all-the-same")
}

/// Killed while the answers are under way: after the next start each visit gets its answer.
#[test]
fn a_round_that_is_killed_half_way_goes_on_after_the_start() -> Result<()> {
    let mut desk = Desk::set_up()?;
    desk.imports_the_nurse(Language::Fr, "Français")?;
    desk.opens_session(Language::Fr)?;
    let nurse = desk.nurse(Language::Fr)?;
    nurse.plans(&desk.numbers(&["insured", "changed", "deceased", "railway", "widow"])?)?;
    desk.breaks(FaultKind::Latency {
        milliseconds: 4_000,
    })?;
    nurse.goes_to("#/home")?;
    nurse.press("ui-round-check")?;
    nurse.sees_visits("ui-round-waiting", 5)?;
    desk.kill()?;
    desk.mends()?;
    desk.open()?;
    let nurse = desk.nurse(Language::Fr)?;
    nurse.sees_visits("ui-round-green", 3)?;
    nurse.sees_visits("ui-round-amber", 1)?;
    nurse.sees_visits("ui-round-red", 1)?;
    desk.close()
}
