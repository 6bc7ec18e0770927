//! The device that is killed: its data stay in a folder, its platform in the killing program.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use valise_core::{Configuration, Environment, Ports, SystemClock, Valise};
use valise_simulator::{Config, Simulator};
use valise_vault::Keychain;

use crate::folder_keychain::FolderKeychain;
use crate::nurse;

/// How many people the nurse has.
const PEOPLE: usize = 60;

/// Where the device lives.
pub(crate) struct Place(PathBuf);

impl Place {
    pub(crate) fn at(folder: &Path) -> Self {
        Self(folder.to_owned())
    }

    fn platform(&self) -> PathBuf {
        self.0.join("platform")
    }

    fn endpoints(&self) -> PathBuf {
        self.0.join("endpoints")
    }

    /// Valise on this device, as each start finds it.
    pub(crate) fn valise(&self) -> Result<Valise, Box<dyn Error>> {
        let mut configuration = Configuration::new(&self.0);
        let endpoints = PathBuf::from(std::fs::read_to_string(self.endpoints())?);
        configuration
            .endpoints
            .insert(Environment::Practice, endpoints);
        let keychain: Arc<dyn Keychain> = Arc::new(FolderKeychain(self.0.join("keychain")));
        let valise = Valise::new(
            configuration,
            Ports {
                clock: Arc::new(SystemClock),
                keychain: Arc::new(move || Ok(keychain.clone())),
                cards: Arc::new(valise_beid::ReadersTogether::new(Vec::new())),
            },
        )?;
        Ok(valise)
    }

    /// Starts the platform, and makes the device ready: certificate, session, people.
    pub(crate) async fn prepare(&self) -> Result<Simulator, Box<dyn Error>> {
        std::fs::create_dir_all(self.0.join("keychain"))?;
        let simulator = Simulator::start(Config::new(self.platform())).await?;
        let endpoints = simulator.endpoints_file().to_str().ok_or("no text")?;
        std::fs::write(self.endpoints(), endpoints)?;
        let valise = self.valise()?;
        nurse::introduce(&valise, &simulator, &self.platform()).await?;
        nurse::sign_in(&valise).await?;
        for person in valise_simulator::crowd(PEOPLE) {
            nurse::add(&valise, person.niss).await?;
        }
        Ok(simulator)
    }
}
