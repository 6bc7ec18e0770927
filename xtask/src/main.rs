//! `cargo xtask TASK`: the project's own tasks. Without a task it lists them.

#[cfg(target_os = "linux")]
mod bench;
mod demo;
mod fuzz;
mod tally;
#[cfg(unix)]
mod targets;
mod test;
#[cfg(target_os = "linux")]
mod torture;

use std::process::ExitCode;

use anyhow::{Result, bail};

const HELP: &str = "\
cargo xtask TASK

  demo            set up, build and open Valise in the practice environment; without a display,
                  drive the main job through the real window and save pictures in target/demo
  test            set up and run every check and test; ends in `N passed, N failed, N skipped`
  check-targets   type-check the workspace for Windows, macOS and Android
  bench           measure, and write target/bench.json
  fuzz            run every fuzz target for a minute
  torture         do to Valise what nobody should, many times over; a part alone:
                  `cards [N]` put in, `kills [N]` at random moments, `soak [DAYS]` of outages
  setup           install what building and testing need
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match run(&arguments) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[&str]) -> Result<ExitCode> {
    match arguments {
        [] | ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        ["setup"] => xtask::setup::for_tests().map(|()| ExitCode::SUCCESS),
        ["test", names @ ..] => test::run(names),
        ["demo"] => demo::run().map(|()| ExitCode::SUCCESS),
        ["fuzz", names @ ..] => fuzz::run(names, 60).map(|()| ExitCode::SUCCESS),
        #[cfg(target_os = "linux")]
        ["bench", names @ ..] => bench::run(names).map(|()| ExitCode::SUCCESS),
        #[cfg(not(target_os = "linux"))]
        ["bench", ..] => bail!("the measurements read what only Linux tells"),
        #[cfg(target_os = "linux")]
        ["torture", rest @ ..] => torture::run(rest).map(|()| ExitCode::SUCCESS),
        #[cfg(not(target_os = "linux"))]
        ["torture", ..] => bail!("what a process holds is read where only Linux tells it"),
        #[cfg(unix)]
        ["check-targets"] => targets::check().map(|()| ExitCode::SUCCESS),
        #[cfg(not(unix))]
        ["check-targets"] => bail!("the other platforms are type-checked on a Debian machine"),
        _ => bail!("no such task: {}\n\n{HELP}", arguments.join(" ")),
    }
}
