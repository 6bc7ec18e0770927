//! How long a round of 40 checks takes when every answer takes 300 ms, three at a time: prints
//! one JSON object. `cargo xtask bench` runs it.
#![allow(clippy::print_stdout, reason = "its output is what it is for")]

#[path = "support/device.rs"]
mod device;

use std::error::Error;
use std::sync::Arc;
use std::time::Instant;

use valise_core::views::{CheckOptions, CheckState, Settings};
use valise_simulator::{Fault, FaultKind, Service};

use device::Device;

const CHECKS: usize = 40;
const CONCURRENCY: u8 = 3;
const LATENCY_MILLISECONDS: u64 = 300;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let device = Device::ready().await?;
    let settings = Settings {
        concurrency: CONCURRENCY,
        ..device.valise.settings().await?
    };
    device.valise.set_settings(settings).await?;
    let mut saved = Vec::new();
    for person in valise_simulator::crowd(CHECKS) {
        let id = device.add(person.niss).await?;
        let check = device
            .valise
            .save_check(&id, CheckOptions::default())
            .await?;
        saved.push(check.check_id);
    }
    let latency = Fault::new(FaultKind::Latency {
        milliseconds: LATENCY_MILLISECONDS,
    });
    device
        .simulator
        .faults()
        .set(latency.at(Service::MemberData));

    let begin = Instant::now();
    let checks = device
        .valise
        .check_many(saved, Arc::new(|_, _| {}), Arc::default())
        .await?;
    let milliseconds = begin.elapsed().as_secs_f64() * 1000.0;

    let answered = checks
        .iter()
        .filter(|check| check.state == CheckState::Answered)
        .count();
    if answered != CHECKS {
        return Err(format!("only {answered} of {CHECKS} were answered").into());
    }
    let turns = CHECKS.div_ceil(usize::from(CONCURRENCY));
    let ideal = turns as f64 * LATENCY_MILLISECONDS as f64;
    println!(
        "{}",
        serde_json::json!({
            "milliseconds": milliseconds,
            "ideal_milliseconds": ideal,
            "ratio": milliseconds / ideal,
        })
    );
    device.simulator.stop().await;
    Ok(())
}
