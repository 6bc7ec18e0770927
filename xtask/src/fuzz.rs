//! Runs every fuzz target of the `fuzz` workspace for a minute.

use std::{fs, process::Command};

use anyhow::{Context, Result, bail};
use xtask::{paths, setup};

/// libFuzzer's coverage and the address sanitizer; on a stable compiler this needs
/// `RUSTC_BOOTSTRAP`, and an explicit target so that build scripts stay untouched.
const FLAGS: &str = "-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
                     -Cllvm-args=-sanitizer-coverage-inline-8bit-counters \
                     -Cllvm-args=-sanitizer-coverage-pc-table -Zsanitizer=address \
                     --cfg fuzzing -Ccodegen-units=1";
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// Runs all targets, or the named ones, for `seconds` each.
pub fn run(names: &[&str], seconds: u32) -> Result<()> {
    setup::for_tests()?;
    let fuzz = paths::root().join("fuzz");
    let build = paths::target().join("fuzz");
    setup::run(
        Command::new("cargo")
            .args(["build", "--release", "--target", TARGET])
            .current_dir(&fuzz)
            .env("RUSTC_BOOTSTRAP", "1")
            .env("RUSTFLAGS", FLAGS)
            .env("CARGO_TARGET_DIR", &build),
    )?;
    let mut failed = Vec::new();
    for target in targets()? {
        if !names.is_empty() && !names.contains(&target.as_str()) {
            continue;
        }
        println!("\n== {target}");
        let corpus = fuzz.join("corpus").join(&target);
        let findings = fuzz.join("artifacts").join(&target);
        fs::create_dir_all(&corpus)?;
        fs::create_dir_all(&findings)?;
        let mut command = Command::new(build.join(TARGET).join("release").join(&target));
        command
            .arg(&corpus)
            .arg(format!("-max_total_time={seconds}"))
            .arg("-rss_limit_mb=4096")
            .arg("-print_final_stats=1")
            .arg(format!("-artifact_prefix={}/", findings.display()))
            .current_dir(&fuzz);
        let seeds = fuzz.join("seeds").join(&target);
        if seeds.is_dir() {
            command.arg(seeds);
        }
        if !command.status()?.success() {
            failed.push(target);
        }
    }
    if !failed.is_empty() {
        bail!(
            "inputs that break something were found by: {}",
            failed.join(", ")
        );
    }
    Ok(())
}

/// The names of the fuzz targets: one file each.
fn targets() -> Result<Vec<String>> {
    let folder = paths::root().join("fuzz/fuzz_targets");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).context("there is no folder of fuzz targets")? {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            names.extend(
                path.file_stem()
                    .map(|name| name.to_string_lossy().into_owned()),
            );
        }
    }
    names.sort();
    Ok(names)
}
