//! Valise in the practice environment: opened for a person to use, or, where there is no display,
//! driven through its main job with pictures of every step.

#[cfg(target_os = "linux")]
mod drive;

use std::process::Command;

use anyhow::Result;
use xtask::{paths, setup};

/// Sets up, builds, and opens or drives the window.
pub fn run() -> Result<()> {
    setup::for_tests()?;
    println!("· cargo build -p valise");
    setup::run(
        Command::new("cargo")
            .args([
                "build",
                "--quiet",
                "-p",
                "valise",
                "--features",
                "custom-protocol",
            ])
            .current_dir(paths::root()),
    )?;
    let folder = paths::root().join("target/demo");
    std::fs::create_dir_all(&folder)?;
    #[cfg(target_os = "linux")]
    if !has_display() {
        println!("There is no display: a virtual one is started, and the window is driven.");
        return drive::run(&folder);
    }
    println!("Valise opens; choose “Practise first”. Close the window to end.");
    setup::run(
        Command::new(paths::built("debug", "valise")).env("VALISE_DATA_DIR", folder.join("data")),
    )
}

#[cfg(target_os = "linux")]
fn has_display() -> bool {
    ["DISPLAY", "WAYLAND_DISPLAY"]
        .iter()
        .any(|name| std::env::var_os(name).is_some_and(|display| !display.is_empty()))
}
