//! The secrets of one environment: keystores, the key of the database, passwords.

use std::fmt::Write as _;
use std::sync::Arc;

use secrecy::{ExposeSecret, SecretSlice, SecretString};
use zeroize::Zeroizing;

use crate::pieces::{Pieces, overwrite_and_delete};
use crate::{Custody, Error, Keychain};

/// Bytes of the key of the database.
const DATABASE_KEY: usize = 32;

/// The secrets of one environment. Every name starts with that of the environment, so that no
/// secret is ever found from another one. A clone is the same vault.
#[derive(Clone)]
pub struct Vault {
    keychain: Arc<dyn Keychain>,
    environment: String,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Vault")
            .field("environment", &self.environment)
            .field("custody", &self.custody())
            .finish_non_exhaustive()
    }
}

impl Vault {
    /// The vault of `environment` (`practice`, `acceptance`, `production`) in `keychain`.
    pub fn new(keychain: Arc<dyn Keychain>, environment: &str) -> Self {
        Self {
            keychain,
            environment: escaped(environment),
        }
    }

    /// Who keeps the secrets.
    pub fn custody(&self) -> Custody {
        self.keychain.custody()
    }

    /// Stores a keystore under `id`, reads it back and compares before it returns. A crash at any
    /// point leaves either the keystore stored before under this `id`, or this one.
    ///
    /// # Errors
    /// [`Error::Damaged`] when the keychain gives back something else than it was given,
    /// [`Error::TooLarge`], or any keychain error. The keystore stored before is then still there.
    pub fn store_keystore(&self, id: &str, bytes: &[u8]) -> Result<(), Error> {
        self.pieces(id).write(bytes)
    }

    /// The keystore stored under `id`.
    ///
    /// # Errors
    /// [`Error::NotFound`], [`Error::Damaged`] or any keychain error.
    pub fn keystore(&self, id: &str) -> Result<SecretSlice<u8>, Error> {
        self.pieces(id).read()?.ok_or(Error::NotFound)
    }

    /// Removes the keystore stored under `id`: overwritten, then deleted. Removing what is not
    /// there, or what was half removed, is no error.
    ///
    /// # Errors
    /// Any keychain error; the keystore can then be there or not, and removing can be tried again.
    pub fn remove_keystore(&self, id: &str) -> Result<(), Error> {
        self.pieces(id).remove()
    }

    /// The key of the database (32 bytes), made at the first call. Two programs must not make the
    /// first call at the same time: whoever opens the database first holds a lock on its folder.
    ///
    /// # Errors
    /// [`Error::Damaged`] when what is stored is no such key, or any keychain error. An existing
    /// key is never replaced, nor is one made while the keychain is locked.
    pub fn database_key(&self) -> Result<SecretSlice<u8>, Error> {
        if let Some(key) = self.stored_database_key()? {
            return Ok(key);
        }
        let mut key = Zeroizing::new([0; DATABASE_KEY]);
        openssl::rand::rand_bytes(&mut *key).map_err(Error::failed)?;
        self.keychain.write(&self.database_key_name(), &*key)?;
        match self.stored_database_key()? {
            Some(stored) if stored.expose_secret() == key.as_slice() => Ok(stored),
            _ => Err(Error::Damaged),
        }
    }

    /// Whether the key of the database exists.
    ///
    /// # Errors
    /// Any keychain error.
    pub fn database_key_exists(&self) -> Result<bool, Error> {
        Ok(self.stored_database_key()?.is_some())
    }

    /// The password kept under `id`; `None` when none is kept.
    ///
    /// # Errors
    /// [`Error::Damaged`] when what is kept is no text, or any keychain error.
    pub fn password(&self, id: &str) -> Result<Option<SecretString>, Error> {
        let Some(bytes) = self.keychain.read(&self.password_name(id))? else {
            return Ok(None);
        };
        let text = std::str::from_utf8(bytes.expose_secret()).map_err(|_| Error::Damaged)?;
        Ok(Some(SecretString::from(text)))
    }

    /// Keeps a password under `id`, and reads it back.
    ///
    /// # Errors
    /// [`Error::TooLarge`], [`Error::Damaged`] or any keychain error.
    pub fn store_password(&self, id: &str, password: &SecretString) -> Result<(), Error> {
        let text = password.expose_secret();
        if let Some(limit) = self.keychain.limit().filter(|limit| text.len() > *limit) {
            return Err(Error::TooLarge { limit });
        }
        self.keychain
            .write(&self.password_name(id), text.as_bytes())?;
        match self.password(id)? {
            Some(stored) if stored.expose_secret() == text => Ok(()),
            _ => Err(Error::Damaged),
        }
    }

    /// Forgets the password kept under `id`: overwritten, then deleted. No error when none is
    /// kept.
    ///
    /// # Errors
    /// Any keychain error.
    pub fn forget_password(&self, id: &str) -> Result<(), Error> {
        let name = self.password_name(id);
        match self.keychain.read(&name)? {
            Some(kept) => {
                overwrite_and_delete(self.keychain.as_ref(), &name, kept.expose_secret().len())
            }
            None => Ok(()),
        }
    }

    fn stored_database_key(&self) -> Result<Option<SecretSlice<u8>>, Error> {
        let Some(key) = self.keychain.read(&self.database_key_name())? else {
            return Ok(None);
        };
        if key.expose_secret().len() == DATABASE_KEY {
            Ok(Some(key))
        } else {
            Err(Error::Damaged)
        }
    }

    fn pieces(&self, id: &str) -> Pieces<'_> {
        let name = format!("{}/keystore/{}", self.environment, escaped(id));
        Pieces::new(self.keychain.as_ref(), name)
    }

    fn database_key_name(&self) -> String {
        format!("{}/database key", self.environment)
    }

    fn password_name(&self, id: &str) -> String {
        format!("{}/password/{}", self.environment, escaped(id))
    }
}

/// The part of a name without what separates parts, so that no two names ever meet.
fn escaped(part: &str) -> String {
    part.bytes()
        .fold(String::with_capacity(part.len()), |mut escaped, byte| {
            if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') {
                escaped.push(char::from(byte));
            } else {
                // Writing to a string cannot fail.
                let _ = write!(escaped, "%{byte:02x}");
            }
            escaped
        })
}

#[cfg(test)]
mod tests;
