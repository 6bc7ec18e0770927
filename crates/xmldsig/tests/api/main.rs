//! The crate as its users see it: signing, trusting, refusing, and what other programs say to it.

mod corpus;
mod random_documents;
mod round_trip;
mod samples;
mod support;
mod tampering;
mod trust;
mod xmlsec;
