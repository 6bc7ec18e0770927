//! Every check and test of the project, one after the other.

use std::{
    process::{Command, ExitCode},
    time::Instant,
};

use anyhow::{Result, bail};
use xtask::{paths, setup};

use crate::tally::{Tally, count};
#[cfg(unix)]
use crate::targets;

/// One step of the test run.
struct Step {
    name: &'static str,
    run: fn() -> Result<Tally>,
}

/// In this order: what is quick and often wrong comes first.
const STEPS: &[Step] = &[
    Step {
        name: "format",
        run: format,
    },
    Step {
        name: "interface",
        run: interface,
    },
    Step {
        name: "clippy",
        run: clippy,
    },
    Step {
        name: "tests",
        run: tests,
    },
    Step {
        name: "licences",
        run: licences,
    },
    Step {
        name: "targets",
        run: other_targets,
    },
];

/// Runs all steps, or only the named ones.
pub fn run(names: &[&str]) -> Result<ExitCode> {
    if let Some(unknown) = names
        .iter()
        .find(|name| STEPS.iter().all(|step| step.name != **name))
    {
        let known: Vec<_> = STEPS.iter().map(|step| step.name).collect();
        bail!("no such step: {unknown} (known: {})", known.join(", "));
    }
    setup::for_tests()?;
    let mut total = Tally::default();
    let mut report = Vec::new();
    for step in STEPS
        .iter()
        .filter(|step| names.is_empty() || names.contains(&step.name))
    {
        println!("\n== {}", step.name);
        let start = Instant::now();
        let tally = (step.run)().unwrap_or_else(|error| {
            println!("{}: {error:#}", step.name);
            Tally::one(false)
        });
        report.push(format!(
            "{:<10} {tally} ({} s)",
            step.name,
            start.elapsed().as_secs()
        ));
        total.add(tally);
    }
    println!("\n{}\n", report.join("\n"));
    println!("{total}");
    Ok(if total.failed == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(paths::root());
    command
}

/// One check: the command ends well or not.
fn passes(command: &mut Command) -> Result<Tally> {
    Ok(Tally::one(command.status()?.success()))
}

fn format() -> Result<Tally> {
    passes(&mut cargo(&["fmt", "--all", "--check"]))
}

fn interface() -> Result<Tally> {
    let ui = paths::root().join("ui");
    let mut tally = Tally::default();
    for script in ["check", "lint", "format", "size"] {
        println!("· npm run {script}");
        let mut command = setup::npm();
        tally.add(passes(
            command.args(["run", "--silent", script]).current_dir(&ui),
        )?);
    }
    println!("· npm test");
    tally.add(count(
        setup::npm().args(["test", "--silent"]).current_dir(&ui),
    )?);
    Ok(tally)
}

fn clippy() -> Result<Tally> {
    passes(&mut cargo(&[
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        "custom-protocol",
        "--quiet",
        "--",
        "-D",
        "warnings",
    ]))
}

fn tests() -> Result<Tally> {
    // the window tests share one machine's display server and bus: they order themselves
    count(&mut cargo(&[
        "test",
        "--workspace",
        "--features",
        "custom-protocol",
        "--no-fail-fast",
        "--quiet",
        "--",
        "--show-output",
    ]))
}

fn licences() -> Result<Tally> {
    let tool = paths::tools()
        .join("bin")
        .join(format!("cargo-deny{}", std::env::consts::EXE_SUFFIX));
    if !tool.exists() {
        println!("· cargo install cargo-deny");
        setup::run(
            cargo(&[
                "install",
                "cargo-deny",
                "--version",
                "^0.20",
                "--locked",
                "--quiet",
                "--root",
            ])
            .arg(paths::tools())
            .arg("--target-dir")
            .arg(paths::tools().join("build")),
        )?;
    }
    passes(
        Command::new(tool)
            .args(["--features", "custom-protocol"])
            .args(["check", "bans", "licenses", "sources"])
            .current_dir(paths::root()),
    )
}

#[cfg(unix)]
fn other_targets() -> Result<Tally> {
    let passed = targets::TARGETS.len() as u32;
    targets::check().map(|()| Tally {
        passed,
        ..Tally::default()
    })
}

#[cfg(not(unix))]
fn other_targets() -> Result<Tally> {
    println!("skipped: the other platforms are type-checked on a Debian machine");
    Ok(Tally {
        skipped: 1,
        ..Tally::default()
    })
}
