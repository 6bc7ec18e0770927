//! A database of years: 5,000 patients and 100,000 answers.

use std::process::Command;

use anyhow::{Context, Result};

use super::{Figure, example, json_of};

pub(super) fn measure() -> Result<Vec<Figure>> {
    println!("· a database of years");
    let report = json_of(&mut Command::new(example("large")))?;
    let number = |name: &str| report[name].as_f64().context("a figure is missing");
    let (start, empty) = (number("start_ms")?, number("start_empty_ms")?);
    Ok(vec![
        Figure {
            name: "search",
            what: format!(
                "one keystroke among 5,000 patients and 100,000 answers (slowest {:.1} ms)",
                number("slowest_keystroke_ms")?
            ),
            value: number("keystroke_ms")?,
            unit: "ms",
            limit: 16.0,
            detail: report.clone(),
        },
        Figure {
            name: "large_start",
            what: format!(
                "a start with them: {start:.0} ms beside {empty:.0} ms with an empty one"
            ),
            value: start / empty,
            unit: "×",
            limit: 1.2,
            detail: report.clone(),
        },
    ])
}
