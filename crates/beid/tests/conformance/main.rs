//! Reads and verifies specimen cards and cards of our own making.
//!
//! The facts about the samples were written down from what `xxd` and `openssl` print about them,
//! not from what this crate says.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a helper of tests may fail as loudly as a test"
)]

mod elliptic;
mod fields;
mod made;
mod made_cards;
mod old_container;
mod oracle;
mod report;
mod revocation;
mod rsa;
mod samples;
