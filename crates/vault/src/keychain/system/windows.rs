//! Windows Credential Manager.

use std::sync::Arc;

use keyring_core::CredentialStore;
use secrecy::SecretSlice;
use windows_native_keyring_store::Store;
use zeroize::Zeroizing;

use crate::{Custody, Error};

pub(super) const CUSTODY: Custody = Custody::WindowsCredentialManager;
/// The system takes 2560 bytes (`CRED_MAX_CREDENTIAL_BLOB_SIZE`).
pub(super) const LIMIT: Option<usize> = Some(2400);
pub(super) const HIDES_ITEMS_WHILE_LOCKED: bool = false;

pub(super) fn open() -> Result<Arc<CredentialStore>, Error> {
    Store::new()
        .map(|store| store as Arc<CredentialStore>)
        .map_err(|_| Error::Absent)
}

/// Without this the secret would roam with the user's profile to other machines.
pub(super) fn modifiers(_label: &str) -> Vec<(&'static str, &str)> {
    vec![("persistence", "Local")]
}

pub(super) fn encode(secret: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(secret.to_vec())
}

pub(super) fn decode(stored: &[u8]) -> Result<SecretSlice<u8>, Error> {
    Ok(SecretSlice::from(stored.to_vec()))
}

/// There is no logon session: a service account, or a remote shell.
pub(super) fn no_access(_cause: &str) -> Error {
    Error::Denied
}

pub(super) fn failure(cause: &str) -> Error {
    Error::failed(cause)
}
