//! Where secrets are kept.

use std::path::Path;
use std::sync::Arc;

use secrecy::{SecretSlice, SecretString};
use serde::{Deserialize, Serialize};

use crate::Error;

/// Who keeps the secrets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Custody {
    /// The Secret Service of a Linux desktop (GNOME Keyring, KWallet).
    SecretService,
    /// Windows Credential Manager.
    WindowsCredentialManager,
    /// The keychain of macOS or iOS.
    AppleKeychain,
    /// The Android keystore.
    AndroidKeystore,
    /// A file sealed under a passphrase.
    SealedFile,
    /// Nothing outlives the process.
    Memory,
}

/// A place for small secrets, each under a name.
pub trait Keychain: Send + Sync {
    /// Who keeps the secrets.
    fn custody(&self) -> Custody;

    /// Largest secret of one item in bytes; `None` where the store sets no bound.
    fn limit(&self) -> Option<usize>;

    /// Creates or replaces an item.
    ///
    /// # Errors
    /// [`Error::Locked`], [`Error::Denied`] or [`Error::Absent`].
    fn write(&self, name: &str, secret: &[u8]) -> Result<(), Error>;

    /// Reads an item; `None` when there is none.
    ///
    /// # Errors
    /// [`Error::Locked`], [`Error::Denied`] or [`Error::Absent`].
    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, Error>;

    /// Deletes an item; no error when there is none.
    ///
    /// # Errors
    /// [`Error::Locked`], [`Error::Denied`] or [`Error::Absent`].
    fn delete(&self, name: &str) -> Result<(), Error>;
}

/// A keychain that forgets everything with the process.
#[derive(Default)]
pub struct MemoryKeychain {}

impl Keychain for MemoryKeychain {
    fn custody(&self) -> Custody {
        Custody::Memory
    }
    fn limit(&self) -> Option<usize> {
        None
    }
    fn write(&self, _name: &str, _secret: &[u8]) -> Result<(), Error> {
        todo!()
    }
    fn read(&self, _name: &str) -> Result<Option<SecretSlice<u8>>, Error> {
        todo!()
    }
    fn delete(&self, _name: &str) -> Result<(), Error> {
        todo!()
    }
}

/// The keychain of this machine; `service` is the application's name in it.
///
/// # Errors
/// [`Error::Absent`] where the machine has none.
pub fn os_keychain(service: &str) -> Result<Arc<dyn Keychain>, Error> {
    let _ = service;
    todo!()
}

/// A keychain for tests and for `--keychain memory`.
pub fn memory() -> Arc<MemoryKeychain> {
    Arc::new(MemoryKeychain::default())
}

/// A file sealed under a passphrase, only where the user chose it; made when it does not exist.
///
/// # Errors
/// [`Error::Denied`] when the passphrase does not open the file.
pub fn sealed_file(path: &Path, passphrase: &SecretString) -> Result<Arc<dyn Keychain>, Error> {
    let _ = (path, passphrase);
    todo!()
}
