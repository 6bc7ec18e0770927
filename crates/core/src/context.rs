//! What a use case works with from its beginning to its end: one environment, its open database
//! and its vault. Switching to another environment in between doesn't touch it.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use valise_store::{Reading, Store, Writing};
use valise_vault::Vault;

use crate::brussels;
use crate::database::Database;
use crate::outbox::Sender;
use crate::scope::{Network, Opened, Scope};
use crate::valise::Shared;
use crate::{Changed, Error, Event};

/// What a use case works with.
#[derive(Clone)]
pub(crate) struct Context {
    pub(crate) shared: Arc<Shared>,
    pub(crate) scope: Arc<Scope>,
    database: Database,
    vault: Vault,
    sender: Arc<Sender>,
}

impl Context {
    pub(crate) fn new(shared: Arc<Shared>, scope: Arc<Scope>, opened: Opened) -> Self {
        Self {
            shared,
            scope,
            database: opened.database,
            vault: opened.vault,
            sender: opened.sender,
        }
    }

    /// Under which name this program sends.
    pub(crate) fn sender(&self) -> &Arc<Sender> {
        &self.sender
    }

    /// Now, by this device's clock.
    pub(crate) fn now(&self) -> Timestamp {
        self.shared.ports.clock.now()
    }

    /// Today in Brussels, by the platform's clock where it is known.
    pub(crate) fn today(&self) -> Date {
        let now = self
            .network()
            .map_or_else(|_| self.now(), |network| network.transport.platform_now());
        brussels::day(now)
    }

    /// The network of the environment.
    pub(crate) fn network(&self) -> Result<Network, Error> {
        let endpoints = self.shared.endpoints(self.scope.environment);
        self.scope
            .network(endpoints.as_deref(), &self.shared.ports.clock)
    }

    /// Reads from the database.
    pub(crate) async fn read<T: Send + 'static>(
        &self,
        query: impl FnOnce(&Reading<'_>) -> Result<T, valise_store::Error> + Send + 'static,
    ) -> Result<T, Error> {
        self.database.run(move |store| Ok(store.read(query)?)).await
    }

    /// Writes to the database in one transaction, together with the calls that ended since.
    pub(crate) async fn write<T: Send + 'static>(
        &self,
        change: impl FnOnce(&Writing<'_>) -> Result<T, valise_store::Error> + Send + 'static,
    ) -> Result<T, Error> {
        let ledger = self.scope.ledger.clone();
        let work = move |store: &Store| {
            let calls = ledger.take();
            let result = store.write(|db| {
                for call in &calls {
                    db.append_call(call)?;
                }
                change(db)
            });
            if result.is_err() {
                ledger.put_back(calls);
            }
            Ok(result?)
        };
        self.database.run(work).await
    }

    /// Uses the vault, which may ask the user.
    pub(crate) async fn vault<T: Send + 'static>(
        &self,
        act: impl FnOnce(&Vault) -> Result<T, Error> + Send + 'static,
    ) -> Result<T, Error> {
        let vault = self.vault.clone();
        blocking(move || act(&vault)).await
    }

    /// Who keeps the secrets, as a stable word.
    pub(crate) fn custody(&self) -> String {
        word(&self.vault.custody())
    }

    /// The database itself.
    pub(crate) fn database(&self) -> &Database {
        &self.database
    }

    /// The database for work that takes long, on a thread that may wait.
    pub(crate) fn store(&self) -> &Store {
        self.database.store()
    }

    /// Tells that something changed.
    pub(crate) fn changed(&self, what: Changed, id: Option<&str>) {
        self.shared.tell(Event::Changed {
            what,
            id: id.map(str::to_owned),
        });
    }
}

/// Runs what may block on a thread that may wait.
pub(crate) async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Error> + Send + 'static,
) -> Result<T, Error> {
    match tokio::task::spawn_blocking(work).await {
        Ok(result) => result,
        Err(_) => Err(Error::Internal),
    }
}

/// The stable word of an enumeration, as it stands in JSON.
pub(crate) fn word<T: serde::Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        _ => String::new(),
    }
}

/// The other way round; nothing for a word of another version.
pub(crate) fn from_word<T: serde::de::DeserializeOwned>(word: &str) -> Option<T> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}
