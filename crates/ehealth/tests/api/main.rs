//! The crate as its users see it: both doors of an invented platform, its lies and its moods, and
//! other programs as judges of what is sent.
#![cfg(test)]

mod assertions;
mod codes;
mod doors;
mod identities;
mod identity_card;
mod judge;
mod messages;
mod names;
mod platform;
mod practice;
mod samples;
mod service_list;
mod tables;
