//! The practice platform over real TLS, with messages made by hand: what it takes, and what it
//! refuses with which code.
#![allow(
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "what a test does not find ends it"
)]

mod support;

mod card_lists;
mod card_status;
mod faults;
mod identity_cards;
mod judges;
mod keystores;
mod member_data;
mod mistakes;
mod running;
mod samlp;
mod sessions;
mod trust;
mod trust_refusals;
