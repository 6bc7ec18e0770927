//! A round of 40 checks against the simulator.

use std::process::Command;

use anyhow::{Context, Result};

use super::{Figure, example, json_of, median};

pub(super) fn measure() -> Result<Vec<Figure>> {
    println!("· a round of 40 checks");
    let mut ratios = Vec::new();
    let mut runs = Vec::new();
    for _ in 0..3 {
        let report = json_of(&mut Command::new(example("round")))?;
        ratios.push(report["ratio"].as_f64().context("the round has no ratio")?);
        runs.push(report);
    }
    Ok(vec![Figure {
        name: "round",
        what: "40 checks, 3 at a time, 300 ms latency, in ideal rounds of 14 × 300 ms".into(),
        value: median(ratios),
        unit: "×",
        limit: 1.1,
        detail: runs.into(),
    }])
}
