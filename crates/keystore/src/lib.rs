//! The eHealth keystore (P12): read it and describe it.
//!
//! An eHealth keystore is a PKCS#12 file with an authentication key (alias `authentication`, its
//! certificate issued by eHealth's authority), one encryption key per generation (alias: its
//! serial number in decimal; certificate issued by the holder) and the certificates of the chain.
//! [`Keystore::open`] takes such a file apart in steps that each have an error of their own: what
//! kind of file it is, its structure (BER or DER), the check value under the password, the
//! certificates; a private key is decrypted only when it is asked for.
//!
//! [`Description`] holds what people want to know: for whom, from whom, until when, and what is
//! missing. [`Description::check_usable`] and [`Description::check_holder`] say whether it serves.

mod bags;
mod ber;
mod candidates;
mod certificate;
mod description;
mod distinguished_name;
mod environment;
mod error;
mod keystore;
mod mac;
mod object_identifiers;
mod pairing;
mod pfx;
mod rounds;
mod sniff;
mod suitability;

pub use candidates::{Candidate, candidates, default_folders};
pub use description::{CertificateState, Description, EncryptionKey, Missing, Quality};
pub use environment::{Environment, EnvironmentError};
pub use error::Error;
pub use keystore::{Keystore, MAX_SIZE, normalise, read_file};
pub use suitability::ExpectedHolder;
