//! A week of rounds by an accelerated clock, with the network and the platform falling away at
//! random: prints one JSON object, and fails when a check is left hanging, or when the memory at the
//! end is more than a tenth above that after the first day.
//!
//! `soak [DAYS] [SEED]`. `cargo xtask torture soak` runs it.
#![allow(clippy::print_stdout, reason = "its output is what it is for")]

#[path = "support/nurse.rs"]
mod nurse;
#[path = "torture/random.rs"]
mod random;
#[path = "soak/week.rs"]
mod week;

use std::collections::BTreeMap;
use std::error::Error;

use valise_core::views::CheckState;

use week::Week;

/// How much memory there may be at the end, beside that after the first day.
const MEMORY_LIMIT: f64 = 1.1;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let days = arguments.next().map_or(Ok(7), |text| text.parse())?;
    let seed = arguments.next().map_or(Ok(1), |text| text.parse())?;
    let mut week = Week::begin(seed).await?;
    let mut memory = Vec::new();
    for _ in 0..days {
        week.day().await?;
        memory.push(resident()?);
    }
    week.rest().await?;

    let mut states = BTreeMap::new();
    let (mut hanging, mut tries) = (0_u32, 0_u32);
    for check in week.checks().await? {
        *states.entry(format!("{:?}", check.state)).or_insert(0_u32) += 1;
        tries += check.attempts;
        let is_final = matches!(
            check.state,
            CheckState::Answered
                | CheckState::NeedsYou
                | CheckState::GivenUp
                | CheckState::Cancelled
        );
        hanging += u32::from(!is_final);
    }
    let grown = match (memory.first(), memory.last()) {
        (Some(first), Some(last)) => last / first,
        _ => f64::NAN,
    };
    println!(
        "{}",
        serde_json::json!({
            "days": days,
            "states": states,
            "tries": tries,
            "outages": week.outages,
            "hanging": hanging,
            "resident_kilobytes": memory,
            "memory_ratio": grown,
        })
    );
    week.end().await;
    if hanging > 0 {
        return Err(format!("{hanging} checks are left hanging").into());
    }
    // not a number, and so not more, where the system does not tell
    if grown > MEMORY_LIMIT {
        return Err(format!("the memory grew {grown:.2} times").into());
    }
    Ok(())
}

/// Resident memory of this process, platform included, in kilobytes; nothing where the system does
/// not tell.
fn resident() -> Result<f64, Box<dyn Error>> {
    let Ok(status) = std::fs::read_to_string("/proc/self/status") else {
        return Ok(f64::NAN);
    };
    let line = status.lines().find(|line| line.starts_with("VmRSS:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1));
    Ok(number.ok_or("no resident memory")?.parse()?)
}
