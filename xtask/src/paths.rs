//! Where things are.

use std::{
    env,
    path::{Path, PathBuf},
};

/// The project's root folder.
pub fn root() -> &'static Path {
    // xtask stands directly below the root
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap_or(Path::new("."))
}

/// Cargo's target folder.
pub fn target() -> PathBuf {
    match env::var_os("CARGO_TARGET_DIR") {
        Some(folder) => PathBuf::from(folder),
        None => root().join("target"),
    }
}

/// A program that Cargo built, in the given profile's folder.
pub fn built(profile: &str, name: &str) -> PathBuf {
    target()
        .join(profile)
        .join(format!("{name}{}", env::consts::EXE_SUFFIX))
}

/// Programs that the project installs for itself with `cargo install`.
pub fn tools() -> PathBuf {
    target().join("tools")
}
