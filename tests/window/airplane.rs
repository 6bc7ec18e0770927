//! A working day in flight mode: the system itself has no network.

use anyhow::Result;
use valise_messages::Language;
use xtask::network::Network;

use super::desk::Desk;

/// The name by which this test is run again, inside of its own network.
const DAY: &str = "airplane::a_day_without_network_loses_nothing";

/// The round is asked in flight mode, the app is killed and opened again: everything waits, and says
/// why. Back in the network it leaves by itself, without a hand on the window.
#[test]
fn a_day_without_network_loses_nothing() -> Result<()> {
    if let Some(obstacle) = Network::obstacle() {
        println!("skipped: {obstacle}");
        return Ok(());
    }
    let Some(network) = Network::around(DAY)? else {
        return Ok(());
    };
    let mut desk = Desk::in_network(&network)?;
    desk.imports_the_nurse(Language::Fr, "Français")?;
    desk.opens_session(Language::Fr)?;
    let nurse = desk.nurse(Language::Fr)?;
    nurse.plans(&desk.numbers(&["insured", "changed", "deceased"])?)?;

    network.cut()?;
    nurse.goes_to("#/home")?;
    nurse.press("ui-round-check")?;
    nurse.sees_visits("ui-round-waiting", 3)?;
    nurse.goes_to("#/queue")?;
    nurse.reads("ui-check-waiting_for_network")?;
    nurse.reads("ui-queue-net-offline")?;

    desk.kill()?;
    desk.open()?;
    let nurse = desk.nurse(Language::Fr)?;
    nurse.sees_visits("ui-round-waiting", 3)?;

    network.join()?;
    nurse.sees_visits("ui-round-green", 1)?;
    nurse.sees_visits("ui-round-amber", 1)?;
    nurse.sees_visits("ui-round-red", 1)?;
    nurse.goes_to("#/queue")?;
    nurse.reads("ui-queue-empty")?;
    desk.close()
}
