//! The readers of the system, with a card service of our own and virtual cards in its readers.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "what a test does not find ends it"
)]

mod cards;
mod service;
mod watching;
