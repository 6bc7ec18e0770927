//! A keychain of plain files, for programs that are killed on purpose and start again: the real one
//! needs a desktop, and a sealed file would spend most of the time on its passphrase.

use std::path::PathBuf;

use secrecy::SecretSlice;
use valise_vault::{Custody, Error, Keychain};

/// One file for each item. Only invented secrets belong in it.
pub(crate) struct FolderKeychain(pub(crate) PathBuf);

impl FolderKeychain {
    fn file(&self, name: &str) -> PathBuf {
        let name: String = name
            .chars()
            .map(|letter| {
                if letter.is_alphanumeric() {
                    letter
                } else {
                    '_'
                }
            })
            .collect();
        self.0.join(name)
    }
}

impl Keychain for FolderKeychain {
    fn custody(&self) -> Custody {
        Custody::Memory
    }

    fn limit(&self) -> Option<usize> {
        None
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), Error> {
        let (file, new) = (self.file(name), self.file(&format!("{name} new")));
        let written = std::fs::write(&new, secret).and_then(|()| std::fs::rename(&new, file));
        written.map_err(|_| Error::Denied)
    }

    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, Error> {
        match std::fs::read(self.file(name)) {
            Ok(secret) => Ok(Some(secret.into())),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(_) => Err(Error::Denied),
        }
    }

    fn delete(&self, name: &str) -> Result<(), Error> {
        match std::fs::remove_file(self.file(name)) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(Error::Denied),
            _ => Ok(()),
        }
    }
}
