//! The virtual eID card: byte by byte as cards are known to answer, judged by OpenSSL where there
//! is something to judge.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "what a test does not find ends it"
)]

mod support;

mod certificates;
mod defects;
mod files;
mod keys;
mod pin;
mod reader;
mod reader_faults;
mod select;
mod traces;
mod vpcd;
