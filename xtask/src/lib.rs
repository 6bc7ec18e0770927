//! Set-up, tests, demonstration and measurements of Valise.
//!
//! `cargo xtask` lists the tasks. The [`window`] module is also what the end-to-end tests in
//! `tests/` stand on.

pub mod paths;
pub mod setup;
#[cfg(target_os = "linux")]
pub mod window;
