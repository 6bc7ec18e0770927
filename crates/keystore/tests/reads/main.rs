//! Reads real and generated keystores, and refuses what is none.
//!
//! The facts about the samples were written down from what `openssl` and `keytool` print about
//! them, not from what this crate says.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a helper of tests may fail as loudly as a test"
)]

mod ber;
mod generated;
mod refused;
mod samples;
mod tools;
