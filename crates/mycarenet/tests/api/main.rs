//! The crate from outside: official schemas, real answers, other programs as judges.

mod broken;
mod messages;
mod requests;
mod responses;
mod samples;
mod shared;
