//! The keychain of this machine, through the keyring family: `keyring-core` with the store of the
//! system. (`keyring` itself opens its store once per process, so that a keychain started later
//! is never seen, and leaves out telephones and tablets.)

#[cfg_attr(target_os = "windows", path = "system/windows.rs")]
#[cfg_attr(any(target_os = "macos", target_os = "ios"), path = "system/apple.rs")]
#[cfg_attr(target_os = "android", path = "system/android.rs")]
#[cfg_attr(
    not(any(
        target_os = "windows",
        target_os = "macos",
        target_os = "ios",
        target_os = "android"
    )),
    path = "system/linux.rs"
)]
mod platform;

use std::collections::HashMap;
use std::sync::Arc;

use keyring_core::{CredentialStore, Entry, Error as StoreError};
use secrecy::SecretSlice;
use zeroize::{Zeroize, Zeroizing};

use super::worker::{Connection, Worker};
use super::{Custody, Keychain};
use crate::Error;

/// Name of the item that is written and deleted to find out whether the keychain is open.
const PROBE: &str = "unlock";

/// The keychain of the system.
struct SystemKeychain {
    service: Arc<str>,
    worker: Worker,
}

/// The keychain of this machine; `service` is the application's name in it. Nothing is asked of
/// the user yet.
///
/// # Errors
/// [`Error::Absent`] where the machine has none; calling again later may find one.
pub fn os_keychain(service: &str) -> Result<Arc<dyn Keychain>, Error> {
    let worker = Worker::start(platform::open)?;
    Ok(Arc::new(SystemKeychain {
        service: Arc::from(service),
        worker,
    }))
}

impl SystemKeychain {
    /// Runs one call on the entry of that name.
    fn on_entry<T: Send + 'static>(
        &self,
        name: &str,
        call: impl Fn(&Entry) -> Result<T, StoreError> + Send + 'static,
    ) -> Result<T, Error> {
        let (service, name) = (self.service.clone(), name.to_owned());
        self.worker
            .run(move |connection| on_entry(connection, &service, &name, &call))
    }

    /// Proves that the keychain is open: a locked one may answer that an item does not exist.
    fn prove_open(&self) -> Result<(), Error> {
        if !platform::HIDES_ITEMS_WHILE_LOCKED {
            return Ok(());
        }
        let service = self.service.clone();
        self.worker.run(move |connection| {
            if connection.is_proven_open() {
                return Ok(());
            }
            on_entry(connection, &service, PROBE, &|entry| {
                entry.set_secret(b"b3Blbg==")
            })?;
            match on_entry(connection, &service, PROBE, &Entry::delete_credential) {
                Ok(()) | Err(Error::NotFound) => Ok(()),
                Err(error) => Err(error),
            }
        })
    }

    fn read_once(&self, name: &str) -> Result<Option<SecretSlice<u8>>, Error> {
        let stored = self.on_entry(name, |entry| entry.get_secret().map(Zeroizing::new));
        match stored {
            Ok(stored) => platform::decode(&stored).map(Some),
            Err(Error::NotFound) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

fn on_entry<T>(
    connection: &mut Connection,
    service: &str,
    name: &str,
    call: &impl Fn(&Entry) -> Result<T, StoreError>,
) -> Result<T, Error> {
    connection.call(|store| call(&entry(store, service, name)?), translate)
}

fn entry(store: &CredentialStore, service: &str, name: &str) -> Result<Entry, StoreError> {
    let label = format!("{service}: {name}");
    let modifiers: HashMap<&str, &str> = platform::modifiers(&label).into_iter().collect();
    store.build(service, name, Some(&modifiers))
}

/// The store's error as ours. Bytes it carries are wiped, not repeated.
fn translate(error: StoreError) -> Error {
    match error {
        StoreError::NoEntry => Error::NotFound,
        StoreError::NoStorageAccess(cause) => platform::no_access(&cause.to_string()),
        StoreError::PlatformFailure(cause) => platform::failure(&format!("{cause} {cause:?}")),
        StoreError::TooLong(_, limit) => Error::TooLarge {
            limit: usize::try_from(limit).unwrap_or(usize::MAX),
        },
        StoreError::BadEncoding(mut bytes) | StoreError::BadDataFormat(mut bytes, _) => {
            bytes.zeroize();
            Error::Damaged
        }
        // Two items under one name: nobody can say which is the right one.
        StoreError::Ambiguous(_) | StoreError::BadStoreFormat(_) => Error::Damaged,
        other => Error::failed(other),
    }
}

impl Keychain for SystemKeychain {
    fn custody(&self) -> Custody {
        platform::CUSTODY
    }

    fn limit(&self) -> Option<usize> {
        platform::LIMIT
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), Error> {
        let encoded = platform::encode(secret);
        self.on_entry(name, move |entry| entry.set_secret(&encoded))
    }

    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, Error> {
        if let Some(secret) = self.read_once(name)? {
            return Ok(Some(secret));
        }
        self.prove_open()?;
        self.read_once(name)
    }

    fn delete(&self, name: &str) -> Result<(), Error> {
        match self.on_entry(name, Entry::delete_credential) {
            Err(Error::NotFound) => self.prove_open(),
            answer => answer,
        }
    }
}
