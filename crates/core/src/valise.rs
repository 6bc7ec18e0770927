//! The handle that owns everything the use cases need.

use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use secrecy::SecretString;
use tokio::sync::broadcast;
use valise_beid::CardReader;
use valise_keystore::Environment;
use valise_messages::Language;
use valise_soap::Clock;
use valise_vault::Keychain;

use crate::card::{Desk, Lists, Roots};
use crate::context::{Context, blocking};
use crate::outbox::Bell;
use crate::preferences::Preferences;
use crate::scope::{Scope, lock};
use crate::{Changed, Configuration, Error, Event, PracticeKeystore};

/// Opens the keychain; asked again as long as it fails, so that a keychain that is unlocked later
/// starts to serve without a restart.
pub type KeychainSource =
    Arc<dyn Fn() -> Result<Arc<dyn Keychain>, valise_vault::Error> + Send + Sync>;

/// What the machine provides.
#[derive(Clone)]
pub struct Ports {
    /// The clock of the machine.
    pub clock: Arc<dyn Clock>,
    /// The keychain of the machine.
    pub keychain: KeychainSource,
    /// The card readers of the machine.
    pub cards: Arc<dyn CardReader>,
}

/// The app without its window: cheap to clone, every clone is the same app. Its use cases stand in
/// one module each.
#[derive(Clone)]
pub struct Valise {
    pub(crate) shared: Arc<Shared>,
}

/// What all clones share.
pub(crate) struct Shared {
    pub(crate) configuration: Configuration,
    pub(crate) ports: Ports,
    pub(crate) preferences: Mutex<Preferences>,
    pub(crate) practice: Mutex<Practice>,
    /// The card on the screen.
    pub(crate) desk: Desk,
    /// Lists of revoked cards.
    pub(crate) card_lists: Lists,
    /// Cards are read one after the other.
    pub(crate) card_turn: Mutex<()>,
    /// The passphrase-sealed file, once it is open.
    pub(crate) sealed: Mutex<Option<Arc<dyn Keychain>>>,
    /// Wakes the worker.
    pub(crate) bell: Bell,
    scope: Mutex<Arc<Scope>>,
    events: broadcast::Sender<Event>,
}

/// Where the practice platform listens and what it offers.
#[derive(Default)]
pub(crate) struct Practice {
    pub(crate) endpoints: Option<PathBuf>,
    pub(crate) keystores: Vec<PracticeKeystore>,
    /// Under which roots its invented cards are.
    pub(crate) card_roots: Roots,
    /// Where one may ask whether they are lost.
    pub(crate) ocsp_origin: Option<String>,
}

/// Events that a slow listener may lag behind before it misses some.
const EVENTS: usize = 1024;

impl Valise {
    /// Reads the preferences and gets ready. Neither the keychain nor the network is touched.
    ///
    /// # Errors
    /// None today; the signature leaves room.
    pub fn new(configuration: Configuration, ports: Ports) -> Result<Self, Error> {
        let mut preferences = Preferences::read(&configuration.data_dir);
        if let Some(language) = configuration.language {
            preferences.language = Some(language);
        }
        let environment = configuration.environment.or(preferences.environment);
        let scope = Scope::new(
            environment.unwrap_or(Environment::Practice),
            &configuration.data_dir,
        );
        let (events, _) = broadcast::channel(EVENTS);
        Ok(Self {
            shared: Arc::new(Shared {
                practice: Mutex::new(Practice {
                    endpoints: None,
                    keystores: configuration.practice_keystores.clone(),
                    card_roots: Roots::default(),
                    ocsp_origin: None,
                }),
                desk: Desk::default(),
                card_lists: Lists::default(),
                card_turn: Mutex::default(),
                configuration,
                ports,
                preferences: Mutex::new(preferences),
                sealed: Mutex::default(),
                bell: Bell::default(),
                scope: Mutex::new(Arc::new(scope)),
                events,
            }),
        })
    }

    /// Tells what changes from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<Event> {
        self.shared.subscribe()
    }

    /// Where calls go.
    pub fn environment(&self) -> Environment {
        self.shared.scope().environment
    }

    /// The language that was chosen.
    pub fn language(&self) -> Option<Language> {
        lock(&self.shared.preferences).language
    }

    /// Waits, no longer than `patience`, until the database is open and has done what was asked: the
    /// engine must not end in the middle of that. Call it before the program ends.
    pub async fn settle(&self, patience: Duration) {
        let scope = self.shared.scope();
        let settled = tokio::task::spawn_blocking(move || scope.settle());
        let _ = tokio::time::timeout(patience, settled).await;
    }

    /// Opens the database when that has not happened yet.
    pub(crate) async fn context(&self) -> Result<Context, Error> {
        let (shared, scope) = (self.shared.clone(), self.shared.scope());
        let opened = match scope.opened() {
            Some(opened) => opened,
            None => {
                let (shared, scope) = (shared.clone(), scope.clone());
                let now = shared.ports.clock.now();
                let opened = blocking(move || scope.open(|| shared.keychain(), now)).await?;
                // What an earlier run left behind may leave now.
                self.shared.bell.ring();
                opened
            }
        };
        Ok(Context::new(shared, scope, opened))
    }
}

impl Shared {
    pub(crate) fn scope(&self) -> Arc<Scope> {
        lock(&self.scope).clone()
    }

    /// Moves to another environment; what is under way in the old one ends there.
    pub(crate) fn switch(&self, environment: Environment) {
        let mut scope = lock(&self.scope);
        if scope.environment != environment {
            *scope = Arc::new(Scope::new(environment, &self.configuration.data_dir));
        }
        drop(scope);
        self.bell.ring();
    }

    /// The endpoints file of an environment, when there is one.
    pub(crate) fn endpoints(&self, environment: Environment) -> Option<PathBuf> {
        let practice = (environment == Environment::Practice)
            .then(|| lock(&self.practice).endpoints.clone())
            .flatten();
        let configured = || self.configuration.endpoints.get(&environment).cloned();
        let usual = || {
            let folder = self.configuration.data_dir.join(environment.as_str());
            Some(folder.join("endpoints.toml")).filter(|file| file.is_file())
        };
        practice.or_else(configured).or_else(usual)
    }

    /// The keychain of the machine, or the sealed file when the user chose that. Blocks.
    pub(crate) fn keychain(&self) -> Result<Arc<dyn Keychain>, Error> {
        if let Some(sealed) = &*lock(&self.sealed) {
            return Ok(sealed.clone());
        }
        if lock(&self.preferences).sealed_file {
            return Err(valise_vault::Error::Locked.into());
        }
        Ok((self.ports.keychain)()?)
    }

    /// Where the sealed file is.
    pub(crate) fn sealed_file(&self) -> PathBuf {
        self.configuration.data_dir.join("keychain.sealed")
    }

    /// Changes the preferences and writes them down; nothing changes when that fails.
    pub(crate) fn prefer(&self, change: impl FnOnce(&mut Preferences)) -> Result<(), Error> {
        let mut preferences = lock(&self.preferences);
        let mut changed = preferences.clone();
        change(&mut changed);
        changed.write(&self.configuration.data_dir)?;
        *preferences = changed;
        Ok(())
    }

    pub(crate) fn subscribe(&self) -> broadcast::Receiver<Event> {
        self.events.subscribe()
    }

    /// Tells whoever listens; nobody has to.
    pub(crate) fn tell(&self, event: Event) {
        let _ = self.events.send(event);
    }

    /// Opens the sealed file, or makes it. Blocks: the passphrase takes its time.
    pub(crate) fn open_sealed(&self, passphrase: &SecretString) -> Result<(), Error> {
        let keychain = valise_vault::sealed_file(&self.sealed_file(), passphrase)?;
        self.prefer(|preferences| preferences.sealed_file = true)?;
        *lock(&self.sealed) = Some(keychain);
        self.tell(Event::Changed {
            what: Changed::Settings,
            id: None,
        });
        Ok(())
    }
}
