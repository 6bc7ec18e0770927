//! The handle that owns everything the use cases need.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use jiff::civil::Date;
use secrecy::SecretString;
use tokio::sync::broadcast;
use valise_keystore::{Description, Environment};
use valise_messages::Language;
use valise_soap::Clock;
use valise_vault::Keychain;

use crate::views::{
    ActivityEntry, ActivityFilter, AppState, CandidateView, CertificateView, CheckOptions,
    CheckOriginal, CheckProgress, CheckSummary, CheckView, ConnectionStep, DoctorReport, Home,
    LedgerEntry, MemberDataView, OpenSession, PersonInput, PersonSummary, PersonView, ProfileView,
    QueueItem, RemovalConsequence, SessionView, Settings, TickReason,
};
use crate::{Configuration, Error, Event, PracticeKeystore};

/// Opens the keychain; asked again as long as it fails, so that a keychain that is unlocked later
/// starts to serve without a restart.
pub type KeychainSource =
    Arc<dyn Fn() -> std::result::Result<Arc<dyn Keychain>, valise_vault::Error> + Send + Sync>;

/// What the machine provides.
#[derive(Clone)]
pub struct Ports {
    /// The clock of the machine.
    pub clock: Arc<dyn Clock>,
    /// The keychain of the machine.
    pub keychain: KeychainSource,
}

/// The app without its window: cheap to clone, every clone is the same app.
#[derive(Clone)]
pub struct Valise {
    events: broadcast::Sender<Event>,
}

type Result<T> = std::result::Result<T, Error>;

fn later<T>() -> Result<T> {
    Err(Error::NotAvailable)
}

#[expect(clippy::unused_async, reason = "the bodies follow")]
impl Valise {
    /// Reads the preferences and gets ready. Neither the keychain nor the network is touched.
    pub fn new(configuration: Configuration, ports: Ports) -> Result<Self> {
        let _ = (configuration, ports.clock, ports.keychain);
        let (events, _) = broadcast::channel(256);
        Ok(Self { events })
    }

    /// Tells what changes from now on.
    pub fn subscribe(&self) -> broadcast::Receiver<Event> {
        self.events.subscribe()
    }

    // --- the app itself ---

    /// What the interface asks first; never fails on a missing keychain, but says so.
    pub async fn app_state(&self) -> Result<AppState> {
        later()
    }

    /// Where calls go.
    pub fn environment(&self) -> Environment {
        Environment::Practice
    }

    /// Chooses the language; kept beside the database, so that it is known before it opens.
    pub async fn set_language(&self, language: Language) -> Result<()> {
        let _ = language;
        later()
    }

    /// Moves to another environment: another vault, another database, other addresses.
    pub async fn set_environment(&self, environment: Environment) -> Result<AppState> {
        let _ = environment;
        later()
    }

    /// Where the practice platform listens and what it offers, once the shell has started it.
    pub async fn set_practice(
        &self,
        endpoints: PathBuf,
        keystores: Vec<PracticeKeystore>,
    ) -> Result<()> {
        let _ = (endpoints, keystores);
        later()
    }

    /// The first-run assistant is behind us.
    pub async fn finish_first_run(&self) -> Result<()> {
        later()
    }

    /// On a machine without a keychain, and only when the user says so: keep secrets in a file
    /// sealed under a passphrase. Also opens that file again after a start.
    pub async fn use_sealed_file(&self, passphrase: SecretString) -> Result<AppState> {
        let _ = passphrase;
        later()
    }

    // --- home ---

    /// Three lights and the attention list. Changes nothing.
    pub async fn home(&self) -> Result<Home> {
        later()
    }

    // --- certificate ---

    /// Keystore files in the usual folders, newest first, and the invented ones in practice.
    pub async fn certificate_candidates(&self) -> Result<Vec<CandidateView>> {
        later()
    }

    /// Reads a keystore without storing anything.
    pub async fn inspect_certificate(
        &self,
        path: &Path,
        password: SecretString,
    ) -> Result<Description> {
        let _ = (path, password);
        later()
    }

    /// Takes a keystore into custody, after every rule was checked.
    pub async fn import_certificate(
        &self,
        path: &Path,
        password: SecretString,
        keep_password: bool,
    ) -> Result<CertificateView> {
        let _ = (path, password, keep_password);
        later()
    }

    /// The certificates in custody, newest import first.
    pub async fn certificates(&self) -> Result<Vec<CertificateView>> {
        later()
    }

    /// One certificate in custody.
    pub async fn certificate(&self, id: &str) -> Result<CertificateView> {
        let _ = id;
        later()
    }

    /// What removing it brings about; for the question before it is done.
    pub async fn removal_consequence(&self, id: &str) -> Result<RemovalConsequence> {
        let _ = id;
        later()
    }

    /// Removes a certificate from custody; ends the session it carries.
    pub async fn remove_certificate(&self, id: &str) -> Result<RemovalConsequence> {
        let _ = id;
        later()
    }

    // --- profile ---

    /// The care provider, once known.
    pub async fn profile(&self) -> Result<Option<ProfileView>> {
        later()
    }

    /// Says for whom is asked.
    pub async fn set_profile(&self, profile: ProfileView) -> Result<ProfileView> {
        let _ = profile;
        later()
    }

    // --- session ---

    /// The session as it stands; looks at the clock, not at the network.
    pub async fn session_status(&self) -> Result<SessionView> {
        later()
    }

    /// Opens a session.
    pub async fn open_session(&self, request: OpenSession) -> Result<SessionView> {
        let _ = request;
        later()
    }

    /// Logs out: the session is destroyed in the database, in the keychain and in memory.
    pub async fn close_session(&self) -> Result<SessionView> {
        later()
    }

    /// The heartbeat: renews, expires, sends what waits. Call it every minute, on resume and on
    /// network change; a jump of the wall clock counts as a resume.
    pub async fn tick(&self, reason: TickReason) -> Result<SessionView> {
        let _ = reason;
        later()
    }

    // --- people ---

    /// The people whose name, first name or NISS matches `search` (upper and lower case and
    /// diacritics make no difference), by name. An empty search gives all.
    pub async fn people(&self, search: &str) -> Result<Vec<PersonSummary>> {
        let _ = search;
        later()
    }

    /// One person with her checks.
    pub async fn person(&self, id: &str) -> Result<PersonView> {
        let _ = id;
        later()
    }

    /// Adds a person.
    pub async fn add_person(&self, input: PersonInput) -> Result<PersonView> {
        let _ = input;
        later()
    }

    /// Changes a person.
    pub async fn update_person(&self, id: &str, input: PersonInput) -> Result<PersonView> {
        let _ = (id, input);
        later()
    }

    /// Removes a person and everything kept about her; the activity log keeps that it happened.
    pub async fn remove_person(&self, id: &str) -> Result<()> {
        let _ = id;
        later()
    }

    // --- checks ---

    /// Writes a check down, sends it and waits for its end (or for it to be parked).
    pub async fn check_person(&self, person_id: &str, options: CheckOptions) -> Result<CheckView> {
        let _ = (person_id, options);
        later()
    }

    /// The same for a NISS; the person is added when she is not in the list.
    pub async fn check_niss(&self, niss: &str, options: CheckOptions) -> Result<CheckView> {
        let _ = (niss, options);
        later()
    }

    /// Only writes a check down (`saved`), for `check_many` or the next heartbeat.
    pub async fn save_check(&self, person_id: &str, options: CheckOptions) -> Result<CheckView> {
        let _ = (person_id, options);
        later()
    }

    /// Sends checks side by side (1 to 5 at a time, as the settings say), tells how far it is and
    /// stops handing out new ones once `cancelled` says so.
    pub async fn check_many(
        &self,
        check_ids: Vec<String>,
        progress: Arc<dyn Fn(CheckProgress, &CheckView) + Send + Sync>,
        cancelled: Arc<std::sync::atomic::AtomicBool>,
    ) -> Result<Vec<CheckView>> {
        let _ = (check_ids, progress, cancelled);
        later()
    }

    /// One check.
    pub async fn check(&self, check_id: &str) -> Result<CheckView> {
        let _ = check_id;
        later()
    }

    /// Sends a check again, with a new reference, and with the nurse's choice where it needs one.
    pub async fn retry_check(
        &self,
        check_id: &str,
        insurer: Option<String>,
        registration_number: Option<String>,
    ) -> Result<CheckView> {
        let _ = (check_id, insurer, registration_number);
        later()
    }

    /// Cancels a check that has not been answered.
    pub async fn cancel_check(&self, check_id: &str) -> Result<CheckView> {
        let _ = check_id;
        later()
    }

    /// Request and answer as they travelled.
    pub async fn check_original(&self, check_id: &str) -> Result<CheckOriginal> {
        let _ = check_id;
        later()
    }

    /// The checks of one day (care date), newest first.
    pub async fn checks_on(&self, date: Date) -> Result<Vec<CheckSummary>> {
        let _ = date;
        later()
    }

    /// What has not been answered yet, oldest first.
    pub async fn queue(&self) -> Result<Vec<QueueItem>> {
        later()
    }

    /// Explains a MemberData answer (`samlp:Response`) without keeping it.
    pub fn read_member_data(
        &self,
        response: &[u8],
        reference_date: Option<Date>,
    ) -> Result<MemberDataView> {
        let _ = (response, reference_date);
        later()
    }

    // --- connection test, support ---

    /// Tries everything a check needs, step by step; each step is also told as an event.
    pub async fn connection_test(&self) -> Result<Vec<ConnectionStep>> {
        later()
    }

    /// Everything a support call needs, without personal data and without network.
    pub async fn doctor(&self, language: Language) -> Result<DoctorReport> {
        let _ = language;
        later()
    }

    // --- activity, ledger, settings ---

    /// What was done on this device, newest first.
    pub async fn activity(&self, filter: ActivityFilter) -> Result<Vec<ActivityEntry>> {
        let _ = filter;
        later()
    }

    /// Calls that left this device, newest first; `before`: only lines older than this one.
    pub async fn ledger(
        &self,
        before: Option<i32>,
        limit: Option<u32>,
    ) -> Result<Vec<LedgerEntry>> {
        let _ = (before, limit);
        later()
    }

    /// The settings.
    pub async fn settings(&self) -> Result<Settings> {
        later()
    }

    /// Changes the settings; values out of range are refused.
    pub async fn set_settings(&self, settings: Settings) -> Result<Settings> {
        let _ = settings;
        later()
    }
}
