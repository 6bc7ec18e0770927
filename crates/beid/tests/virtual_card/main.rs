//! The crate with the virtual card of the simulator: every profile, every mishap.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "what a test does not find ends it"
)]

mod cost;
mod mishaps;
mod pin;
mod readers;
mod reading;
mod signing;
mod support;
