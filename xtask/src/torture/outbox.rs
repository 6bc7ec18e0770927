//! Killed at random moments, and a week with a network that comes and goes.

use std::process::Command;

use anyhow::{Result, bail};
use xtask::paths;

use super::build;

/// So many kills; the program itself looks whether anything is lost.
pub(super) fn kills(times: u32) -> Result<()> {
    println!("· {times} kills at random moments");
    run("torture", times)
}

/// So many days by an accelerated clock.
pub(super) fn soak(days: u32) -> Result<()> {
    println!("· {days} days of 40 visits, with outages at random");
    run("soak", days)
}

fn run(example: &str, times: u32) -> Result<()> {
    build(&["--release", "-p", "valise-core", "--example", example])?;
    let program = paths::built("release/examples", example);
    if !Command::new(program)
        .arg(times.to_string())
        .status()?
        .success()
    {
        bail!("{example} found something wrong");
    }
    Ok(())
}
