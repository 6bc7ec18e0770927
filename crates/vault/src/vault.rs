//! The custody scheme.

use std::sync::Arc;

use secrecy::{SecretSlice, SecretString};

use crate::{Custody, Error, Keychain};

/// The secrets of one environment.
#[derive(Clone)]
pub struct Vault {
    keychain: Arc<dyn Keychain>,
    environment: String,
}

impl Vault {
    /// The vault of `environment` (`practice`, `acceptance`, `production`) in `keychain`.
    pub fn new(keychain: Arc<dyn Keychain>, environment: &str) -> Self {
        Self {
            keychain,
            environment: environment.to_owned(),
        }
    }

    /// Who keeps the secrets.
    pub fn custody(&self) -> Custody {
        self.keychain.custody()
    }

    /// Stores a keystore under `id`, reads it back and compares before it returns.
    ///
    /// # Errors
    /// Any keychain error; the keystore stored before under this `id` is then still readable.
    pub fn store_keystore(&self, id: &str, bytes: &[u8]) -> Result<(), Error> {
        let _ = (id, bytes, &self.environment);
        todo!()
    }

    /// The keystore stored under `id`.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Damaged`] or any keychain error.
    pub fn keystore(&self, id: &str) -> Result<SecretSlice<u8>, Error> {
        let _ = id;
        todo!()
    }

    /// Removes the keystore stored under `id`: overwritten, then deleted.
    ///
    /// # Errors
    /// Any keychain error.
    pub fn remove_keystore(&self, id: &str) -> Result<(), Error> {
        let _ = id;
        todo!()
    }

    /// The key of the database (32 bytes), made at the first call.
    ///
    /// # Errors
    /// Any keychain error; an existing key is never replaced.
    pub fn database_key(&self) -> Result<SecretSlice<u8>, Error> {
        todo!()
    }

    /// Whether the key of the database exists.
    ///
    /// # Errors
    /// Any keychain error.
    pub fn database_key_exists(&self) -> Result<bool, Error> {
        todo!()
    }

    /// The password kept under `id`; `None` when none is kept.
    ///
    /// # Errors
    /// Any keychain error.
    pub fn password(&self, id: &str) -> Result<Option<SecretString>, Error> {
        let _ = id;
        todo!()
    }

    /// Keeps a password under `id`.
    ///
    /// # Errors
    /// Any keychain error.
    pub fn store_password(&self, id: &str, password: &SecretString) -> Result<(), Error> {
        let _ = (id, password);
        todo!()
    }

    /// Forgets the password kept under `id`; no error when none is kept.
    ///
    /// # Errors
    /// Any keychain error.
    pub fn forget_password(&self, id: &str) -> Result<(), Error> {
        let _ = id;
        todo!()
    }
}
