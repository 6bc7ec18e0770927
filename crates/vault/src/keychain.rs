//! Where secrets are kept: one trait, four keepers.

mod memory;
mod sealed_file;
mod system;
mod worker;

use std::sync::Arc;

use secrecy::SecretSlice;
use serde::{Deserialize, Serialize};

use crate::Error;
pub use memory::{Failure, MemoryKeychain, State};
pub use sealed_file::{LEAST_PASSPHRASE, sealed_file};
pub use system::os_keychain;

/// Who keeps the secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum Custody {
    /// The Secret Service of a Linux desktop (GNOME Keyring, KWallet, KeePassXC).
    SecretService,
    /// Windows Credential Manager.
    WindowsCredentialManager,
    /// The keychain of macOS or iOS, not synchronised with the cloud.
    AppleKeychain,
    /// The Android keystore.
    AndroidKeystore,
    /// A file sealed under a passphrase.
    SealedFile,
    /// Nothing outlives the process.
    Memory,
}

/// A place for small secrets, each under a name. One call changes one item, wholly or not at all.
///
/// Calls block, and may wait for the user to unlock the keychain: an asynchronous caller makes
/// them on a thread of their own.
pub trait Keychain: Send + Sync {
    /// Who keeps the secrets.
    fn custody(&self) -> Custody;

    /// Largest secret of one item in bytes; `None` where the store sets no bound.
    fn limit(&self) -> Option<usize>;

    /// Creates or replaces an item.
    ///
    /// # Errors
    /// Any of the keychain: [`Error::Locked`], [`Error::Denied`], [`Error::Absent`] …
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), Error>;

    /// Reads an item; `None` when the keychain is open and has none.
    ///
    /// # Errors
    /// Any of the keychain. A locked keychain is [`Error::Locked`], never `None`.
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, Error>;

    /// Deletes an item; no error when there is none.
    ///
    /// # Errors
    /// Any of the keychain.
    fn delete(&self, name: &str) -> Result<(), Error>;
}

/// A keychain for tests and for `--keychain memory`: it forgets everything with the process.
pub fn memory() -> Arc<MemoryKeychain> {
    Arc::new(MemoryKeychain::default())
}
