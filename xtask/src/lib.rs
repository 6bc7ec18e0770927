//! Set-up, tests, demonstration and measurements of Valise.
//!
//! `cargo xtask` lists the tasks. The modules [`window`], [`cards`] and [`network`] are also what the end-to-end
//! tests in `tests/` stand on.

#[cfg(target_os = "linux")]
pub mod cards;
#[cfg(target_os = "linux")]
pub mod network;
pub mod paths;
#[cfg(target_os = "linux")]
mod process;
pub mod setup;
#[cfg(target_os = "linux")]
pub mod window;
