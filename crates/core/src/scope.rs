//! What belongs to one environment: its database, its vault, its network, its open session. A key
//! or a row never crosses from one environment to another.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use jiff::Timestamp;
use secrecy::SecretString;
use valise_keystore::Environment;
use valise_soap::{Clock, Transport};
use valise_store::Store;
use valise_vault::{Keychain, Vault};

use crate::Error;
use crate::continuity;
use crate::database::Database;
use crate::endpoints::Addresses;
use crate::ledger::Ledger;
use crate::outbox::{self, Sender};
use crate::places;
use crate::round;
use crate::session::Key;
use crate::views::ErrorView;

/// What belongs to one environment.
pub(crate) struct Scope {
    pub(crate) environment: Environment,
    folder: PathBuf,
    opened: Mutex<Option<Opened>>,
    /// Attempts to open that ended so far.
    attempts: AtomicU64,
    /// Why the last one failed, when the keychain refused.
    refusal: Mutex<Option<Refusal>>,
    network: Mutex<Option<Network>>,
    pub(crate) ledger: Arc<Ledger>,
    pub(crate) session: SessionMemory,
    pub(crate) continuity: continuity::Memory,
    pub(crate) outbox: outbox::Memory,
    pub(crate) round: round::Memory,
}

/// The open database and the vault that has its key.
#[derive(Clone)]
pub(crate) struct Opened {
    pub(crate) database: Database,
    pub(crate) vault: Vault,
    /// Under which name this program sends; it ends with the scope.
    pub(crate) sender: Arc<Sender>,
}

/// A refusal of the keychain that concerns everybody who waits for the same answer.
#[derive(Clone, Copy)]
enum Refusal {
    Locked,
    Denied,
    Absent,
}

impl Refusal {
    fn of(error: &Error) -> Option<Self> {
        match error {
            Error::Vault(valise_vault::Error::Locked) => Some(Self::Locked),
            Error::Vault(valise_vault::Error::Denied) => Some(Self::Denied),
            Error::Vault(valise_vault::Error::Absent) => Some(Self::Absent),
            _ => None,
        }
    }
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Vault(match refusal {
            Refusal::Locked => valise_vault::Error::Locked,
            Refusal::Denied => valise_vault::Error::Denied,
            Refusal::Absent => valise_vault::Error::Absent,
        })
    }
}

/// The network of the environment, ready to use.
#[derive(Clone)]
pub(crate) struct Network {
    pub(crate) addresses: Arc<Addresses>,
    pub(crate) transport: Transport,
}

/// What is known of the session in memory only.
#[derive(Default)]
pub(crate) struct SessionMemory {
    /// Opening, renewing and closing happen one at a time.
    pub(crate) gate: tokio::sync::Mutex<()>,
    /// Whether the token service is being asked.
    pub(crate) opening: AtomicBool,
    /// Why the last opening or renewal failed.
    pub(crate) failure: Mutex<Option<ErrorView>>,
    /// The key that holds the session, opened once.
    pub(crate) key: Mutex<Option<Arc<Key>>>,
    /// Passwords typed in this run, by certificate.
    pub(crate) passwords: Mutex<HashMap<String, SecretString>>,
    /// When a silent renewal was tried last.
    pub(crate) renewal_tried_at: Mutex<Option<Timestamp>>,
    /// Wall clock and steady clock at the last heartbeat.
    pub(crate) heartbeat: Mutex<Option<(Timestamp, std::time::Instant)>>,
}

impl Scope {
    pub(crate) fn new(environment: Environment, data_dir: &Path) -> Self {
        Self {
            environment,
            folder: data_dir.join(environment.as_str()),
            opened: Mutex::default(),
            attempts: AtomicU64::default(),
            refusal: Mutex::default(),
            network: Mutex::default(),
            ledger: Arc::default(),
            session: SessionMemory::default(),
            continuity: continuity::Memory::default(),
            outbox: outbox::Memory::default(),
            round: round::Memory::default(),
        }
    }

    /// The database and the vault, when they are open already.
    pub(crate) fn opened(&self) -> Option<Opened> {
        lock(&self.opened).clone()
    }

    /// Opens the database with its key from the keychain. Blocks: the keychain may ask the user.
    /// Who waited while it was asked gets the same answer, so that it asks once and not once for
    /// every screen.
    pub(crate) fn open(
        &self,
        keychain: impl FnOnce() -> Result<Arc<dyn Keychain>, Error>,
        now: Timestamp,
    ) -> Result<Opened, Error> {
        let before = self.attempts.load(Ordering::SeqCst);
        let mut opened = lock(&self.opened);
        if let Some(opened) = &*opened {
            return Ok(opened.clone());
        }
        if self.attempts.load(Ordering::SeqCst) != before
            && let Some(refusal) = *lock(&self.refusal)
        {
            return Err(refusal.into());
        }
        let result = self.try_open(keychain, now);
        self.attempts.fetch_add(1, Ordering::SeqCst);
        *lock(&self.refusal) = result.as_ref().err().and_then(Refusal::of);
        Ok(opened.insert(result?).clone())
    }

    /// Waits until nobody opens the database any more, and it has done what was asked. Blocks.
    pub(crate) fn settle(&self) {
        if let Some(opened) = self.opened() {
            opened.database.settle();
        }
    }

    fn try_open(
        &self,
        keychain: impl FnOnce() -> Result<Arc<dyn Keychain>, Error>,
        now: Timestamp,
    ) -> Result<Opened, Error> {
        // First of all: without it no key is made, and nobody is asked to unlock anything.
        places::private_folder(&self.folder)?;
        let vault = Vault::new(keychain()?, self.environment.as_str());
        let path = self.folder.join(places::DATABASE);
        let there = std::fs::metadata(&path).is_ok_and(|file| file.len() > 0);
        // A new key would make the old rows unreadable for ever.
        if there && !vault.database_key_exists()? {
            return Err(Error::DatabaseKeyMissing);
        }
        let store = Store::open(&path, &vault.database_key()?)?;
        let sender = Arc::new(Sender::begin(&self.folder));
        store.write(|db| {
            let ended = sender.ended(db.lease_owners()?);
            db.release_abandoned(now, &ended)
        })?;
        Ok(Opened {
            database: Database::new(store)?,
            vault,
            sender,
        })
    }

    /// The network, made when it is first needed.
    pub(crate) fn network(
        &self,
        endpoints: Option<&Path>,
        clock: &Arc<dyn Clock>,
    ) -> Result<Network, Error> {
        let mut network = lock(&self.network);
        if let Some(network) = &*network {
            return Ok(network.clone());
        }
        let addresses = Addresses::of(self.environment, endpoints)?;
        let transport = Transport::new(addresses.transport(), clock.clone(), self.ledger.clone())?;
        let made = Network {
            addresses: Arc::new(addresses),
            transport,
        };
        Ok(network.insert(made).clone())
    }

    /// Forgets the network: its addresses have changed.
    pub(crate) fn forget_network(&self) {
        *lock(&self.network) = None;
    }
}

/// Locks; a panic elsewhere leaves plain data behind, which is still sound.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
