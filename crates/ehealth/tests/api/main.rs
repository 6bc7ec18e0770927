//! The crate as its users see it: both doors of an invented platform, its lies and its moods, and
//! other programs as judges of what is sent.
#![cfg(test)]

mod assertions;
mod codes;
mod doors;
mod identities;
mod judge;
mod messages;
mod names;
mod platform;
mod samples;
mod service_list;
mod tables;
