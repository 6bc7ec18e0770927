//! The crate from outside: official schemas, real answers, other programs as judges.

#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a test says what it expects, and why it is skipped"
)]

mod answers;
mod broken;
mod composed;
mod exchange;
mod messages;
mod requests;
mod responses;
mod samples;
mod shared;
mod signatures;
