//! Apple's keychains: the login keychain of macOS, whose items never go to iCloud, and the data
//! protection keychain of iOS, whose store leaves iCloud out unless it is asked for.

use std::sync::Arc;

#[cfg(target_os = "macos")]
use apple_native_keyring_store::keychain::Store;
#[cfg(target_os = "ios")]
use apple_native_keyring_store::protected::Store;
use keyring_core::CredentialStore;
use secrecy::SecretSlice;
use zeroize::Zeroizing;

use crate::{Custody, Error};

pub(super) const CUSTODY: Custody = Custody::AppleKeychain;
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

/// `errSecNotAvailable`, `errSecNoSuchKeychain` and their like.
pub(super) fn no_access(_cause: &str) -> Error {
    Error::Denied
}

/// The numbers of `SecBase.h`, as the error prints them.
pub(super) fn failure(cause: &str) -> Error {
    const INTERACTION_NOT_ALLOWED: &str = "-25308";
    const AUTHENTICATION_FAILED: &str = "-25293";
    const USER_CANCELED: &str = "-128";
    if cause.contains(INTERACTION_NOT_ALLOWED) || cause.contains(USER_CANCELED) {
        Error::Locked
    } else if cause.contains(AUTHENTICATION_FAILED) {
        Error::Denied
    } else {
        Error::failed(cause)
    }
}
