//! A device with Valise on it, and a practice platform it talks to.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Once, OnceLock};

use jiff::{SignedDuration, Timestamp};
use secrecy::SecretString;
use tempfile::TempDir;
use valise_beid::{CardReader, ReadersTogether};
use valise_core::views::{
    CertificateView, CheckOptions, CheckView, OpenSession, PersonInput, ProfileView, Proof,
    Quality, SessionView,
};
use valise_core::{Clock, Configuration, Environment, Error, Ports, PracticeKeystore, Valise};
use valise_simulator::{Config, KeystoreState, Simulator};
use valise_soap::FixedClock;
use valise_vault::{Keychain, MemoryKeychain};

/// A device and its platform.
pub(crate) struct Device {
    pub(crate) valise: Valise,
    cards: Arc<dyn CardReader>,
    pub(crate) keychain: Arc<MemoryKeychain>,
    pub(crate) clock: Arc<FixedClock>,
    pub(crate) platform: Platform,
    folder: TempDir,
}

/// A practice platform that can be stopped and started again at the same address.
pub(crate) struct Platform {
    simulator: Option<Simulator>,
    folder: TempDir,
    clock: Arc<FixedClock>,
}

/// Keystores and certificates are made once for all tests: that takes most of the time.
fn made_once() -> &'static Path {
    static FOLDER: OnceLock<TempDir> = OnceLock::new();
    FOLDER
        .get_or_init(|| {
            let folder = tempfile::tempdir().unwrap();
            let config = Config::new(folder.path());
            std::thread::spawn(|| {
                let runtime = tokio::runtime::Builder::new_multi_thread()
                    .enable_all()
                    .build();
                runtime.unwrap().block_on(async {
                    Simulator::start(config).await.unwrap().stop().await;
                });
            })
            .join()
            .unwrap();
            folder
        })
        .path()
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.file_type().unwrap().is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy(&entry.path(), &target);
        } else {
            std::fs::copy(entry.path(), target).unwrap();
        }
    }
}

/// Every test has a listener for the log: what a test without one meets first would else count as
/// something that nobody wants to hear, also for the test that listens.
fn listen() {
    static LISTENS: Once = Once::new();
    LISTENS.call_once(|| {
        let nowhere = tracing_subscriber::fmt()
            .with_max_level(tracing::Level::INFO)
            .with_writer(std::io::sink)
            .finish();
        tracing::subscriber::set_global_default(nowhere).unwrap();
    });
}

/// The next eight o'clock in Greenwich, nine or ten in Brussels: what a test sees does not depend on
/// the hour at which it runs. The keys were made today, so it lies ahead.
fn next_morning() -> Timestamp {
    const DAY: i64 = 24 * 60 * 60;
    const EIGHT: i64 = 8 * 60 * 60;
    let now = Timestamp::now().as_second();
    Timestamp::from_second((now - EIGHT).div_euclid(DAY) * DAY + DAY + EIGHT).unwrap()
}

impl Platform {
    pub(crate) async fn start() -> Self {
        listen();
        let folder = tempfile::tempdir().unwrap();
        copy(made_once(), folder.path());
        let clock = Arc::new(FixedClock::new(next_morning()));
        let mut platform = Self {
            simulator: None,
            folder,
            clock,
        };
        platform.begin(None).await;
        platform
    }

    async fn begin(&mut self, port: Option<u16>) {
        let mut config = Config::new(self.folder.path());
        config.port = port;
        config.keep_bodies = true;
        let clock = self.clock.clone();
        config.clock = Arc::new(move || clock.now());
        self.simulator = Some(Simulator::start(config).await.unwrap());
    }

    /// Where the platform keeps its keys.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn simulator(&self) -> &Simulator {
        self.simulator.as_ref().unwrap()
    }

    /// The network is gone.
    pub(crate) async fn unplug(&mut self) -> u16 {
        let port = self
            .simulator()
            .base_url()
            .rsplit(':')
            .next()
            .unwrap()
            .parse()
            .unwrap();
        self.simulator.take().unwrap().stop().await;
        port
    }

    /// The network is back.
    pub(crate) async fn plug(&mut self, port: u16) {
        self.begin(Some(port)).await;
    }

    pub(crate) fn keystore(&self, state: KeystoreState, group: bool) -> PracticeKeystore {
        let quality = if group {
            valise_simulator::Quality::GroupOfNurses
        } else {
            valise_simulator::Quality::Nurse
        };
        let found = self
            .simulator()
            .keystores()
            .iter()
            .find(|one| one.state == state && one.quality == quality)
            .unwrap();
        PracticeKeystore {
            path: self.folder.path().join(&found.path),
            password: found.password.clone(),
            name: found.name.clone(),
            shows: found.state.as_str().to_owned(),
        }
    }

    pub(crate) fn nurse(&self) -> PracticeKeystore {
        self.keystore(KeystoreState::Usable, false)
    }

    pub(crate) fn group(&self) -> PracticeKeystore {
        self.keystore(KeystoreState::Usable, true)
    }

    pub(crate) fn person(&self, shows: &str) -> valise_simulator::Person {
        let people = self.simulator().people();
        people
            .iter()
            .find(|person| person.shows == shows)
            .unwrap()
            .clone()
    }

    /// How often the member data service was called, and with which verdicts.
    pub(crate) fn verdicts(&self) -> Vec<String> {
        let calls = self.simulator().received();
        let member_data = Some(valise_simulator::Service::MemberData);
        let asked = calls.into_iter().filter(|call| call.service == member_data);
        asked.map(|call| call.verdict).collect()
    }
}

impl Device {
    /// A new device: nothing on it yet.
    pub(crate) async fn new() -> Self {
        Self::with_cards(Arc::new(ReadersTogether::new(Vec::new()))).await
    }

    /// The same with card readers.
    pub(crate) async fn with_cards(cards: Arc<dyn CardReader>) -> Self {
        let platform = Platform::start().await;
        let clock = Arc::new(FixedClock::new(platform.clock.now()));
        let keychain = valise_vault::memory();
        let folder = tempfile::tempdir().unwrap();
        let valise = start(&folder, &platform, &clock, &keychain, &cards);
        Self {
            valise,
            cards,
            keychain,
            clock,
            platform,
            folder,
        }
    }

    /// A device with the invented nurse's certificate, her profile, and an open session.
    pub(crate) async fn of_nurse() -> Self {
        let device = Self::new().await;
        device.valise.set_profile(anna()).await.unwrap();
        device.import(&device.platform.nurse()).await.unwrap();
        device.open(Proof::Fallback).await.unwrap();
        device
    }

    /// Ends the app and starts it again; what is in memory is gone.
    pub(crate) fn restart(&mut self) {
        let Self { folder, cards, .. } = self;
        self.valise = start(folder, &self.platform, &self.clock, &self.keychain, cards);
    }

    /// A second program on the same data: another window, or the command line.
    pub(crate) fn another(&self) -> Valise {
        let Self { folder, cards, .. } = self;
        start(folder, &self.platform, &self.clock, &self.keychain, cards)
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn database(&self) -> PathBuf {
        self.folder.path().join("practice/valise.db")
    }

    pub(crate) async fn import(
        &self,
        keystore: &PracticeKeystore,
    ) -> Result<CertificateView, Error> {
        let password = secret(&keystore.password);
        self.valise
            .import_certificate(&keystore.path, password, false)
            .await
    }

    pub(crate) async fn open(&self, proof: Proof) -> Result<SessionView, Error> {
        self.valise
            .open_session(OpenSession {
                proof,
                password: None,
                reason: None,
                pin: None,
            })
            .await
    }

    /// Both clocks go on.
    pub(crate) fn pass(&self, duration: SignedDuration) {
        self.clock.advance(duration);
        self.platform.clock.advance(duration);
    }

    pub(crate) async fn add(&self, shows: &str) -> String {
        let person = self.platform.person(shows);
        let input = PersonInput {
            niss: Some(person.niss),
            name: Some(person.name),
            first_name: Some(person.first_name),
            ..PersonInput::default()
        };
        self.valise.add_person(input).await.unwrap().summary.id
    }

    /// Adds the person who shows this, and checks her for today.
    pub(crate) async fn check(&self, shows: &str) -> CheckView {
        let id = self.add(shows).await;
        self.valise
            .check_person(&id, CheckOptions::default())
            .await
            .unwrap()
    }

    pub(crate) fn faults(&self) -> &valise_simulator::Faults {
        self.platform.simulator().faults()
    }
}

fn start(
    folder: &TempDir,
    platform: &Platform,
    clock: &Arc<FixedClock>,
    keychain: &Arc<MemoryKeychain>,
    cards: &Arc<dyn CardReader>,
) -> Valise {
    let mut configuration = Configuration::new(folder.path());
    configuration.practice_available = true;
    configuration.keystore_folders = Some(Vec::new());
    let endpoints = platform.folder.path().join("endpoints.toml");
    configuration
        .endpoints
        .insert(Environment::Practice, endpoints);
    let ports = Ports {
        cards: cards.clone(),
        ..ports(clock, keychain)
    };
    Valise::new(configuration, ports).unwrap()
}

pub(crate) fn ports(clock: &Arc<FixedClock>, keychain: &Arc<MemoryKeychain>) -> Ports {
    let keychain: Arc<dyn Keychain> = keychain.clone();
    Ports {
        clock: clock.clone(),
        keychain: Arc::new(move || Ok(keychain.clone())),
        cards: Arc::new(ReadersTogether::new(Vec::new())),
    }
}

pub(crate) fn secret(text: &str) -> SecretString {
    text.to_owned().into()
}

/// The invented nurse.
pub(crate) fn anna() -> ProfileView {
    ProfileView {
        quality: Quality::Nurse,
        niss: "85010100214".to_owned(),
        nihii: "40011213401".to_owned(),
        first_name: "Anna".to_owned(),
        name: "Peeters".to_owned(),
    }
}

/// The invented nursing group; the invented nurse is responsible for it.
pub(crate) fn de_brug() -> ProfileView {
    ProfileView {
        quality: Quality::GroupOfNurses,
        niss: "85010100214".to_owned(),
        nihii: "94123454".to_owned(),
        first_name: String::new(),
        name: "De Brug".to_owned(),
    }
}

pub(crate) fn minutes(minutes: i64) -> SignedDuration {
    SignedDuration::from_mins(minutes)
}

pub(crate) fn hours(hours: i64) -> SignedDuration {
    SignedDuration::from_hours(hours)
}

/// The code of what went wrong.
pub(crate) fn code<T>(result: Result<T, Error>) -> &'static str {
    match result {
        Ok(_) => "ok",
        Err(error) => error.code(),
    }
}

/// The code of what a check waits for or failed with.
pub(crate) fn check_code(check: &CheckView) -> &str {
    check.error.as_ref().map_or("", |error| error.code.as_str())
}
