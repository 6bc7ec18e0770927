//! A device with the practice nurse's certificate and an open session, beside its platform.

use std::error::Error;
use std::sync::Arc;

use tempfile::TempDir;
use valise_core::{Configuration, Environment, Ports, SystemClock, Valise};
use valise_simulator::{Config, PracticeKeystore, Simulator};
use valise_vault::{Keychain, MemoryKeychain};

use crate::nurse;

/// Everything that an example needs; it ends together.
pub(crate) struct Device {
    pub(crate) valise: Valise,
    pub(crate) simulator: Simulator,
    pub(crate) keystore: PracticeKeystore,
    folder: TempDir,
}

impl Device {
    /// Starts the platform, imports the certificate and opens a session.
    pub(crate) async fn ready() -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let simulator = Simulator::start(Config::new(folder.path().join("platform"))).await?;

        let mut configuration = Configuration::new(folder.path());
        let endpoints = simulator.endpoints_file().to_owned();
        configuration
            .endpoints
            .insert(Environment::Practice, endpoints);
        let keychain: Arc<dyn Keychain> = Arc::new(MemoryKeychain::default());
        let valise = Valise::new(
            configuration,
            Ports {
                clock: Arc::new(SystemClock),
                keychain: Arc::new(move || Ok(keychain.clone())),
                cards: Arc::new(valise_beid::ReadersTogether::new(Vec::new())),
            },
        )?;
        let platform = folder.path().join("platform");
        let keystore = nurse::introduce(&valise, &simulator, &platform).await?;
        nurse::sign_in(&valise).await?;
        Ok(Self {
            valise,
            simulator,
            keystore,
            folder,
        })
    }

    /// The file of the nurse's certificate.
    #[allow(dead_code, reason = "one example of two asks for it")]
    pub(crate) fn keystore_file(&self) -> std::path::PathBuf {
        self.folder
            .path()
            .join("platform")
            .join(&self.keystore.path)
    }

    /// Adds a person by NISS and gives the id.
    pub(crate) async fn add(&self, niss: String) -> Result<String, Box<dyn Error>> {
        Ok(nurse::add(&self.valise, niss).await?)
    }
}
