//! The crate as its users see it: messages that other programs check, answers of every kind, and a
//! network in which everything goes wrong.
#![cfg(test)]

mod answers;
mod codes;
mod faults;
mod judge;
mod messages;
mod network;
mod programs;
mod server;
mod support;
mod tls;
