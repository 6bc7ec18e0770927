//! What Valise must reach, measured: every figure is a ratio of two things measured in turn in the
//! same run, with medians, so that a busy or slow machine changes both sides alike.

mod card;
mod exchange;
mod interface;
mod large;
mod round;
mod saved;
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
        name: "saved",
        measure: saved::measure,
    },
    Part {
        name: "large",
        measure: large::measure,
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

/// What is built, apart from each other so that features do not mix.
const BUILDS: [&[&str]; 6] = [
    &[
        "--release",
        "-p",
        "valise",
        "-p",
        "hello-window",
        "--features",
        "custom-protocol",
    ],
    &[
        "--release",
        "-p",
        "valise-cli",
        "-p",
        "valise-simulator",
        "--bins",
    ],
    &["--release", "-p", "valise-beid", "--example", "read_card"],
    // the window that can be driven
    &["-p", "valise", "--features", "custom-protocol"],
    &[
        "--release",
        "-p",
        "valise-mycarenet",
        "--example",
        "exchange",
    ],
    &["--release", "-p", "valise-core", "--examples"],
];

fn build() -> Result<()> {
    println!("· cargo build --release");
    for arguments in BUILDS {
        let built = cargo(&["build", "--quiet"]).args(arguments).status()?;
        if !built.success() {
            bail!("cargo build {} failed", arguments.join(" "));
        }
    }
    Ok(())
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
