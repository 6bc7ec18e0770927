//! Secret Service: GNOME Keyring, KWallet, KeePassXC.

use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use keyring_core::CredentialStore;
use secrecy::SecretSlice;
use zbus_secret_service_keyring_store::Store;
use zeroize::Zeroizing;

use crate::{Custody, Error};

pub(super) const CUSTODY: Custody = Custody::SecretService;
pub(super) const LIMIT: Option<usize> = None;
/// A closed KWallet finds nothing.
pub(super) const HIDES_ITEMS_WHILE_LOCKED: bool = true;

pub(super) fn open() -> Result<Arc<CredentialStore>, Error> {
    // No bus, or nobody on it who offers the service: whatever the reason, there is no keychain.
    Store::new()
        .map(|store| store as Arc<CredentialStore>)
        .map_err(|_| Error::Absent)
}

/// The label is what keychain programs show to the user.
pub(super) fn modifiers(label: &str) -> Vec<(&'static str, &str)> {
    vec![("label", label)]
}

/// KWallet stores text only.
pub(super) fn encode(secret: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(STANDARD.encode(secret).into_bytes())
}

pub(super) fn decode(stored: &[u8]) -> Result<SecretSlice<u8>, Error> {
    STANDARD
        .decode(stored)
        .map(SecretSlice::from)
        .map_err(|_| Error::Damaged)
}

/// The service says that it is locked, that the user closed the prompt, or that there is no
/// collection to store in.
pub(super) fn no_access(cause: &str) -> Error {
    if cause.contains("result not returned") {
        Error::Absent
    } else {
        Error::Locked
    }
}

pub(super) fn failure(cause: &str) -> Error {
    if cause.contains("IsLocked") || cause.contains("object locked") {
        Error::Locked
    } else if cause.contains("AccessDenied") {
        Error::Denied
    } else if cause.contains("ServiceUnknown") || cause.contains("NoSuchObject") {
        Error::Absent
    } else {
        Error::failed(cause)
    }
}
