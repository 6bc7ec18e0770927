//! A round, and a long queue, against the simulator.

use std::process::Command;

use anyhow::{Context, Result};

use super::{Figure, example, json_of, median};

pub(super) fn measure() -> Result<Vec<Figure>> {
    Ok(vec![
        queue("round", 40, 300, 3)?,
        queue("drain", 500, 100, 1)?,
    ])
}

/// `checks` three at a time, each answered after `latency` milliseconds.
fn queue(name: &'static str, checks: u32, latency: u32, runs: usize) -> Result<Figure> {
    println!("· {checks} checks, 3 at a time");
    let mut reports = Vec::new();
    for _ in 0..runs {
        let arguments = [checks, 3, latency].map(|number| number.to_string());
        reports.push(json_of(Command::new(example("round")).args(arguments))?);
    }
    let ratios = reports
        .iter()
        .map(|report| report["ratio"].as_f64().context("the round has no ratio"))
        .collect::<Result<_>>()?;
    let turns = checks.div_ceil(3);
    Ok(Figure {
        name,
        what: format!("{checks} checks, 3 at a time, in ideal turns of {turns} × {latency} ms"),
        value: median(ratios),
        unit: "×",
        limit: 1.1,
        detail: reports.into(),
    })
}
