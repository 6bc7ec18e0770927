//! The Android keystore: preferences of the application, sealed by a key the hardware holds.

use std::sync::Arc;

use android_native_keyring_store::Store;
use keyring_core::CredentialStore;
use secrecy::SecretSlice;
use zeroize::Zeroizing;

use crate::{Custody, Error};

pub(super) const CUSTODY: Custody = Custody::AndroidKeystore;
pub(super) const LIMIT: Option<usize> = None;
pub(super) const HIDES_ITEMS_WHILE_LOCKED: bool = false;

pub(super) fn open() -> Result<Arc<CredentialStore>, Error> {
    Store::new()
        .map(|store| store as Arc<CredentialStore>)
        .map_err(|_| Error::Absent)
}

pub(super) fn modifiers(_label: &str) -> Vec<(&'static str, &str)> {
    Vec::new()
}

pub(super) fn encode(secret: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(secret.to_vec())
}

pub(super) fn decode(stored: &[u8]) -> Result<SecretSlice<u8>, Error> {
    Ok(SecretSlice::from(stored.to_vec()))
}

pub(super) fn no_access(_cause: &str) -> Error {
    Error::Denied
}

pub(super) fn failure(cause: &str) -> Error {
    Error::failed(cause)
}
