//! Custody of the keystore and of the database key in the keychain.

mod error;
mod keychain;
mod vault;

pub use error::Error;
pub use keychain::{Custody, Keychain, MemoryKeychain, memory, os_keychain, sealed_file};
pub use vault::Vault;
