//! What Valise must reach, measured: every figure is a ratio of two things measured in turn in the
//! same run, with medians, so that a busy or slow machine changes both sides alike.

mod card;
mod exchange;
mod interface;
mod round;
mod window;

use std::{path::PathBuf, process::Command};

use anyhow::{Context, Result, bail};
use serde_json::{Map, Value, json};
use xtask::{paths, setup};

/// One figure: what was measured, and the most it may be.
#[derive(Debug)]
pub struct Figure {
    /// A stable name for `bench.json`.
    name: &'static str,
    /// What it says, for people.
    what: String,
    value: f64,
    unit: &'static str,
    limit: f64,
    /// The measurements behind the figure.
    detail: Value,
}

impl Figure {
    fn reached(&self) -> bool {
        self.value <= self.limit
    }
}

/// Something that can be measured by itself.
struct Part {
    name: &'static str,
    measure: fn() -> Result<Vec<Figure>>,
}

/// In this order: what needs a quiet machine most comes last, after the builds have settled.
const PARTS: &[Part] = &[
    Part {
        name: "exchange",
        measure: exchange::measure,
    },
    Part {
        name: "round",
        measure: round::measure,
    },
    Part {
        name: "card",
        measure: card::measure,
    },
    Part {
        name: "interface",
        measure: interface::measure,
    },
    Part {
        name: "window",
        measure: window::measure,
    },
];

/// Builds in release, measures everything or the named parts, prints and writes `bench.json`.
pub fn run(names: &[&str]) -> Result<()> {
    setup::for_tests()?;
    build()?;
    let mut figures = Vec::new();
    for part in PARTS {
        if names.is_empty() || names.contains(&part.name) {
            figures.extend((part.measure)()?);
        }
    }

    let mut report = Map::new();
    println!();
    for figure in &figures {
        let mark = if figure.reached() {
            "reached"
        } else {
            "MISSED "
        };
        println!(
            "{mark}  {:>8.2} {:<2} (at most {:>6.2})  {}",
            figure.value, figure.unit, figure.limit, figure.what
        );
        report.insert(
            figure.name.to_owned(),
            json!({
                "what": figure.what, "value": figure.value, "unit": figure.unit,
                "limit": figure.limit, "reached": figure.reached(), "detail": figure.detail,
            }),
        );
    }
    let file = paths::root().join("target/bench.json");
    std::fs::create_dir_all(paths::root().join("target"))?;
    std::fs::write(&file, serde_json::to_string_pretty(&Value::Object(report))?)?;
    println!("\nwritten to {}", relative(&file));
    Ok(())
}

fn build() -> Result<()> {
    println!("· cargo build --release");
    let features = ["--features", "custom-protocol"];
    cargo(&[
        "build",
        "--release",
        "--quiet",
        "-p",
        "valise",
        "-p",
        "hello-window",
    ])
    .args(features)
    .status()?
    .success()
    .then_some(())
    .context("the release build failed")?;
    cargo(&[
        "build",
        "--release",
        "--quiet",
        "-p",
        "valise-cli",
        "-p",
        "valise-simulator",
        "--bins",
    ])
    .status()?
    .success()
    .then_some(())
    .context("the programs for cards do not build")?;
    cargo(&[
        "build",
        "--release",
        "--quiet",
        "-p",
        "valise-beid",
        "--example",
        "read_card",
    ])
    .status()?
    .success()
    .then_some(())
    .context("the example of valise-beid does not build")?;
    // the window that can be driven
    cargo(&["build", "--quiet", "-p", "valise"])
        .args(features)
        .status()?
        .success()
        .then_some(())
        .context("the window does not build")?;
    cargo(&[
        "build",
        "--release",
        "--quiet",
        "-p",
        "valise-mycarenet",
        "--example",
        "exchange",
    ])
    .status()?
    .success()
    .then_some(())
    .context("the exchange example does not build")?;
    cargo(&[
        "build",
        "--release",
        "--quiet",
        "-p",
        "valise-core",
        "--examples",
    ])
    .status()?
    .success()
    .then_some(())
    .context("the examples of valise-core do not build")
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new("cargo");
    command.args(arguments).current_dir(paths::root());
    command
}

/// An example program in the release folder.
fn example(name: &str) -> PathBuf {
    paths::built("release/examples", name)
}

/// Runs a program and reads the JSON object on the last line of its output.
fn json_of(command: &mut Command) -> Result<Value> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command
        .output()
        .with_context(|| format!("{name} does not start"))?;
    if !output.status.success() {
        bail!("{name} failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let line = text.lines().last().context("the program printed nothing")?;
    Ok(serde_json::from_str(line)?)
}

/// The middle value.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

fn relative(file: &std::path::Path) -> String {
    file.strip_prefix(paths::root())
        .unwrap_or(file)
        .display()
        .to_string()
}
