//! Runs one input through one target, without the fuzzer:
//! `cargo run --release --example replay -- <target> <file>…`

use std::process::ExitCode;

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let Some((_, check)) = valise_fuzz::TARGETS
        .iter()
        .find(|(target, _)| *target == name)
    else {
        eprintln!("there is no target {name}");
        return ExitCode::FAILURE;
    };
    for file in arguments {
        match std::fs::read(&file) {
            Ok(bytes) => check(&bytes),
            Err(error) => {
                eprintln!("{file}: {error}");
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}
