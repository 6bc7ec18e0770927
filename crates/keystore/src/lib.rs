//! The eHealth keystore (P12): read it and describe it.

mod candidates;
mod description;
mod error;
mod keystore;

pub use candidates::{Candidate, candidates, default_folders};
pub use description::{CertificateState, Description, EncryptionKey, Environment, Quality};
pub use error::Error;
pub use keystore::{Keystore, read_file};
