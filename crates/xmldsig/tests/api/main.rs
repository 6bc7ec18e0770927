//! The crate as its users see it: signing, trusting, refusing, and what other programs say to it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "helpers of tests"
)]

mod corpus;
mod objects;
mod random_documents;
mod round_trip;
mod samples;
mod support;
mod tampering;
mod trust;
mod xmlsec;
