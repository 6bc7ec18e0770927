use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use tokio::sync::Mutex;
use valise_beid::CardReader;
use valise_core::views::{
    PracticeCard, PracticeFault, PracticeKeystoreView, PracticePerson, PracticeView, Quality,
};
use valise_core::{PracticeKeystore as Offer, Valise};
use valise_simulator::{Config, PracticeKeystore, Running, Simulator};

use super::cards::Cards;
use super::faults;
use crate::ShellError;

/// The practice platform that this app uses.
#[derive(Default)]
pub(crate) struct Platform {
    in_use: Mutex<Option<InUse>>,
    /// Set with the lock above held: from then on none is started any more.
    ended: AtomicBool,
    cards: Cards,
}

/// Ours, or one that another program runs for the same data folder.
enum InUse {
    Ours(Box<Simulator>),
    Another {
        running: Running,
        keystores: Vec<PracticeKeystore>,
    },
}

impl InUse {
    fn endpoints(&self) -> PathBuf {
        match self {
            Self::Ours(simulator) => simulator.endpoints_file().to_owned(),
            Self::Another { running, .. } => running.endpoints_file.clone(),
        }
    }

    fn ocsp_origin(&self) -> String {
        match self {
            Self::Ours(simulator) => simulator.ocsp_origin().to_owned(),
            Self::Another { running, .. } => running.ocsp_origin.clone(),
        }
    }

    fn keystores(&self) -> &[PracticeKeystore] {
        match self {
            Self::Ours(simulator) => simulator.keystores(),
            Self::Another { keystores, .. } => keystores,
        }
    }
}

impl Platform {
    /// Starts it, unless it runs, and points the use cases at it.
    pub(crate) async fn start(&self, data_dir: &Path, valise: &Valise) -> Result<(), ShellError> {
        let mut in_use = self.in_use.lock().await;
        if self.ended.load(Ordering::Relaxed) {
            return Err(ShellError::PracticeNotRunning);
        }
        let platform = match in_use.take() {
            Some(platform) => platform,
            None => begin(data_dir).await?,
        };
        let offers = platform.keystores().iter().map(offer).collect();
        let pointed = valise.set_practice(platform.endpoints(), offers).await;
        let origin = platform.ocsp_origin();
        *in_use = Some(platform);
        self.cards.plug(valise, origin).await?;
        pointed.map_err(|problem| {
            tracing::warn!(code = problem.code(), "the practice platform is not used");
            ShellError::PracticeDidNotStart
        })
    }

    /// Another environment is in use: no practice reader there.
    pub(crate) fn leave(&self) {
        self.cards.unplug();
    }

    /// The practice reader, unplugged until the platform runs.
    pub(crate) fn reader(&self) -> Option<Arc<dyn CardReader>> {
        Some(self.cards.reader())
    }

    /// The invented cards.
    pub(crate) fn cards(&self) -> Vec<PracticeCard> {
        self.cards.list()
    }

    /// Puts an invented card into the practice reader.
    pub(crate) async fn insert_card(&self, id: &str) -> Result<(), ShellError> {
        self.cards.insert(id).await
    }

    /// Takes it out.
    pub(crate) fn remove_card(&self) {
        self.cards.remove();
    }

    /// Ends it, if it is ours, once a start under way is over.
    pub(crate) async fn stop(&self) {
        let mut in_use = self.in_use.lock().await;
        self.ended.store(true, Ordering::Relaxed);
        if let Some(InUse::Ours(simulator)) = in_use.take() {
            simulator.stop().await;
        }
    }

    /// Everything invented that it offers.
    pub(crate) async fn view(&self) -> Result<PracticeView, ShellError> {
        let in_use = self.in_use.lock().await;
        let platform = in_use.as_ref().ok_or(ShellError::PracticeNotRunning)?;
        let people = valise_simulator::people()
            .into_iter()
            .filter(|person| person.offered)
            .map(|person| PracticePerson {
                niss: person.niss,
                name: person.name,
                first_name: person.first_name,
                scenario: person.shows,
            })
            .collect();
        let faults = match platform {
            InUse::Ours(simulator) => {
                let active = simulator.faults().active();
                faults::ALL
                    .iter()
                    .map(|(name, fault)| PracticeFault {
                        name: (*name).to_owned(),
                        on: active.contains(&fault()),
                    })
                    .collect()
            }
            InUse::Another { .. } => Vec::new(),
        };
        let keystores = platform.keystores().iter().map(keystore).collect();
        Ok(PracticeView {
            keystores,
            people,
            faults,
        })
    }

    /// Switches one fault on or off.
    pub(crate) async fn set_fault(&self, name: &str, on: bool) -> Result<(), ShellError> {
        let fault = faults::by_name(name).ok_or(ShellError::UnknownFault)?;
        let in_use = self.in_use.lock().await;
        let Some(InUse::Ours(simulator)) = in_use.as_ref() else {
            return Err(ShellError::PracticeNotRunning);
        };
        let switches = simulator.faults();
        let mut active = switches.active();
        active.retain(|other| *other != fault);
        if on {
            active.push(fault);
        }
        switches.clear();
        for fault in active {
            switches.set(fault);
        }
        Ok(())
    }
}

/// How often, and after which pause, a platform that is just starting or stopping for another
/// program is looked at again: its keys may have to be made first.
const TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(200);

async fn begin(data_dir: &Path) -> Result<InUse, ShellError> {
    for _ in 0..TRIES {
        if let Some(platform) = another(data_dir) {
            return Ok(platform);
        }
        match Simulator::start(Config::new(data_dir)).await {
            Ok(simulator) => return Ok(InUse::Ours(Box::new(simulator))),
            Err(valise_simulator::Error::AlreadyRunning) => tokio::time::sleep(PAUSE).await,
            Err(problem) => {
                tracing::warn!(%problem, "the practice platform did not start");
                break;
            }
        }
    }
    Err(ShellError::PracticeDidNotStart)
}

fn another(data_dir: &Path) -> Option<InUse> {
    let running = valise_simulator::running(data_dir)?;
    let keystores = valise_simulator::offered_keystores(data_dir);
    Some(InUse::Another { running, keystores })
}

fn offer(keystore: &PracticeKeystore) -> Offer {
    Offer {
        path: keystore.path.clone(),
        password: keystore.password.clone(),
        name: full_name(keystore),
        shows: keystore.state.as_str().to_owned(),
    }
}

fn keystore(keystore: &PracticeKeystore) -> PracticeKeystoreView {
    let known = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    PracticeKeystoreView {
        path: keystore.path.to_string_lossy().into_owned(),
        password: keystore.password.clone(),
        name: full_name(keystore),
        shows: keystore.state.as_str().to_owned(),
        quality: Some(match keystore.quality {
            valise_simulator::Quality::Nurse => Quality::Nurse,
            valise_simulator::Quality::GroupOfNurses => Quality::GroupOfNurses,
        }),
        niss: known(&keystore.niss),
        nihii: known(&keystore.nihii),
    }
}

fn full_name(keystore: &PracticeKeystore) -> String {
    format!("{} {}", keystore.first_name, keystore.name)
        .trim()
        .to_owned()
}
