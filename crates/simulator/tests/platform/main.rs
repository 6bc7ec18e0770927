//! The practice platform over real TLS, with messages made by hand: what it takes, and what it
//! refuses with which code.
#![allow(missing_docs)]

mod support;

mod faults;
mod judges;
mod keystores;
mod member_data;
mod running;
mod samlp;
mod trust;
