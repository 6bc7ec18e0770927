//! Custody of the keystore and of the database key in the keychain.
//!
//! The P12 of a nurse lives in the keychain of her own machine and nowhere else. A [`Vault`] keeps
//! the secrets of one environment in a [`Keychain`]: that of the system ([`os_keychain`]), one in
//! memory ([`memory`]), or, where the machine has none and the user chose it, a file sealed under
//! a passphrase ([`sealed_file`]). How a keystore is stored so that it is never lost on the way is
//! told in the module `pieces`.
//!
//! All calls block; a keychain may wait for its user.

mod error;
mod keychain;
mod pieces;
mod vault;

pub use error::Error;
pub use keychain::{
    Custody, Failure, Keychain, LEAST_PASSPHRASE, MemoryKeychain, State, memory, os_keychain,
    sealed_file,
};
pub use vault::Vault;
