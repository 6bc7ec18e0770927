//! Measures one member data exchange without a network: build, sign, serialise, and explain the
//! answer.
//!
//! `exchange INPUTS emit|cold|bench WARMUP COUNT`, where the folder `INPUTS` holds `nurse.p12`
//! (its password in `P12_PASSWORD`), `assertion.xml` and `answer.xml`. `emit` prints a signed
//! message, the other two print one line of JSON with times in milliseconds and memory in MB.

mod exchange;
mod measure;

use std::error::Error;
use std::io::Write;
use std::path::PathBuf;
use std::time::Instant;

use exchange::Exchange;
use measure::{median, milliseconds, peak_megabytes, process_cpu, thread_cpu};

/// Exchanges of a day's round.
const DAY: usize = 40;

fn main() -> Result<(), Box<dyn Error>> {
    let started = Instant::now();
    let start_cpu = process_cpu();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [inputs, mode, rest @ ..] = arguments.as_slice() else {
        return Err(USAGE.into());
    };
    let number = |position: usize, default: usize| match rest.get(position) {
        Some(text) => text.parse().map_err(|_| USAGE),
        None => Ok(default),
    };
    let (warmup, count) = (number(0, 20)?, number(1, 200)?);
    let password = std::env::var("P12_PASSWORD").unwrap_or_default();
    let before = thread_cpu();
    let exchange = Exchange::load(&PathBuf::from(inputs), &password)?;
    let load_cpu = thread_cpu() - before;
    let line = match mode.as_str() {
        "emit" => exchange.message()?,
        "cold" => cold(&exchange, started, start_cpu, load_cpu)?,
        "bench" => bench(&exchange, warmup, count)?,
        _ => return Err(USAGE.into()),
    };
    Ok(writeln!(std::io::stdout(), "{line}")?)
}

const USAGE: &str = "usage: exchange INPUTS emit|cold|bench WARMUP COUNT";

fn bench(exchange: &Exchange, warmup: usize, count: usize) -> Result<String, Box<dyn Error>> {
    for _ in 0..warmup {
        exchange.once()?;
    }
    let (mut threads, mut processes) = (Vec::new(), Vec::new());
    for _ in 0..count.max(1) {
        let (thread, process) = (thread_cpu(), process_cpu());
        exchange.once()?;
        threads.push(thread_cpu() - thread);
        processes.push(process_cpu() - process);
    }
    let peak = peak_megabytes();
    let mut signatures = Vec::new();
    for _ in 0..count.max(1) {
        let before = thread_cpu();
        exchange.bare_signature()?;
        signatures.push(thread_cpu() - before);
    }
    Ok(serde_json::json!({
        "cpu_ms": milliseconds(median(&mut threads)),
        "proc_cpu_ms": milliseconds(median(&mut processes)),
        "rss_mb": peak,
        "sign_ms": milliseconds(median(&mut signatures)),
    })
    .to_string())
}

fn cold(
    exchange: &Exchange,
    started: Instant,
    start_cpu: u64,
    load_cpu: u64,
) -> Result<String, Box<dyn Error>> {
    let (wall, cpu) = (Instant::now(), thread_cpu());
    exchange.once()?;
    let first = wall.elapsed();
    let first_cpu = thread_cpu() - cpu;
    // what the process spent before `main` is part of its start
    let answered_at = started.elapsed().as_secs_f64() * 1000.0 + milliseconds(start_cpu);
    let first_peak = peak_megabytes();
    for _ in 1..DAY {
        exchange.once()?;
    }
    Ok(serde_json::json!({
        "load_cpu_ms": milliseconds(load_cpu),
        "first_ms": first.as_secs_f64() * 1000.0,
        "first_cpu_ms": milliseconds(first_cpu),
        "answered_at_ms": answered_at,
        "start_cpu_ms": milliseconds(start_cpu),
        "rss_first_mb": first_peak,
        "day40_cpu_ms": milliseconds(thread_cpu() - cpu),
        "rss_mb": peak_megabytes(),
    })
    .to_string())
}
