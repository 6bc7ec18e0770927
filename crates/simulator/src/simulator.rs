//! Starting and stopping the practice platform.

use std::path::{Path, PathBuf};

use crate::config::Config;
use crate::error::Error;
use crate::faults::Faults;
use crate::keystores::PracticeKeystore;
use crate::people::Person;
use crate::received::ReceivedCall;

/// A running practice platform. It stops when dropped; [`Simulator::stop`] waits for the end.
#[derive(Debug)]
pub struct Simulator {
    base_url: String,
    endpoints_file: PathBuf,
    keystores: Vec<PracticeKeystore>,
    people: Vec<Person>,
    faults: Faults,
}

impl Simulator {
    /// Starts the platform on the loopback address and writes its files in the data folder:
    /// `endpoints.toml`, `tls-ca.pem`, `platform-ca.pem`, `license.txt`, the practice keystores
    /// with `keystores.json`, and `running.json` while it runs.
    #[allow(clippy::unused_async)]
    pub async fn start(config: Config) -> Result<Simulator, Error> {
        let _ = config;
        Err(Error::AlreadyRunning)
    }

    /// `https://127.0.0.1:PORT`, without a slash at the end.
    pub fn base_url(&self) -> &str {
        &self.base_url
    }

    /// The endpoints file that points a client at this platform.
    pub fn endpoints_file(&self) -> &Path {
        &self.endpoints_file
    }

    /// The practice keystores, the usable ones first.
    pub fn keystores(&self) -> &[PracticeKeystore] {
        &self.keystores
    }

    /// The invented people, the offered ones first.
    pub fn people(&self) -> &[Person] {
        &self.people
    }

    /// The switchboard of the faults.
    pub fn faults(&self) -> &Faults {
        &self.faults
    }

    /// The latest received calls, oldest first.
    pub fn received(&self) -> Vec<ReceivedCall> {
        Vec::new()
    }

    /// Stops the platform, lets open calls end, and removes `running.json`.
    #[allow(clippy::unused_async)]
    pub async fn stop(self) {}
}

/// A practice platform of another process, as its `running.json` tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// `https://127.0.0.1:PORT`.
    pub base_url: String,
    /// Its process.
    pub pid: u32,
    /// Its endpoints file.
    pub endpoints_file: PathBuf,
}

/// The practice platform that uses this data folder now, if one does.
pub fn running(data_dir: &Path) -> Option<Running> {
    let _ = data_dir;
    None
}

/// The keystores that an earlier or a running start left in this data folder.
pub fn offered_keystores(data_dir: &Path) -> Vec<PracticeKeystore> {
    let _ = data_dir;
    Vec::new()
}

/// The invented people, without a running platform.
pub fn people() -> Vec<Person> {
    Vec::new()
}
