//! How long a queue of checks takes to leave: `round CHECKS CONCURRENCY MILLISECONDS`, the last one
//! being how long every answer takes. Prints one JSON object. `cargo xtask bench` runs it.
#![allow(clippy::print_stdout, reason = "its output is what it is for")]

#[path = "support/device.rs"]
mod device;
#[path = "support/nurse.rs"]
mod nurse;

use std::error::Error;
use std::time::Instant;

use valise_core::views::{CheckOptions, Settings};
use valise_simulator::{Fault, FaultKind, Service};

use device::Device;

/// The platform knows so many ordinary people; beyond, each is asked about on other days.
const PEOPLE: usize = 200;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let numbers: Vec<usize> = std::env::args()
        .skip(1)
        .map(|text| text.parse())
        .collect::<Result<_, _>>()?;
    let &[checks, concurrency, latency] = numbers.as_slice() else {
        return Err("say how many checks, how many at a time, and how long one takes".into());
    };
    let device = Device::ready().await?;
    let settings = Settings {
        concurrency: u8::try_from(concurrency)?,
        ..device.valise.settings().await?
    };
    device.valise.set_settings(settings).await?;
    let mut people = Vec::new();
    for person in valise_simulator::crowd(checks.min(PEOPLE)) {
        people.push(device.add(person.niss).await?);
    }
    let today = jiff::tz::Offset::UTC
        .to_datetime(jiff::Timestamp::now())
        .date();
    for number in 0..checks {
        let person = people.get(number % PEOPLE).ok_or("nobody")?;
        let days = i64::try_from(number / PEOPLE)?;
        let options = CheckOptions {
            reference_date: Some(today.checked_sub(jiff::Span::new().days(days))?),
            ..CheckOptions::default()
        };
        device.valise.save_check(person, options).await?;
    }
    let milliseconds = u64::try_from(latency)?;
    let fault = Fault::new(FaultKind::Latency { milliseconds });
    device.simulator.faults().set(fault.at(Service::MemberData));

    let begin = Instant::now();
    // nobody works in the background, so that this returns when everything was tried
    let left = device.valise.send_queue().await?.items.len();
    let took = begin.elapsed().as_secs_f64() * 1000.0;

    if left > 0 {
        return Err(format!("{left} of {checks} were not answered").into());
    }
    let ideal = (checks.div_ceil(concurrency) * latency) as f64;
    println!(
        "{}",
        serde_json::json!({
            "milliseconds": took,
            "ideal_milliseconds": ideal,
            "ratio": took / ideal,
        })
    );
    device.simulator.stop().await;
    Ok(())
}
