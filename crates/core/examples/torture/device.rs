//! The device that is killed: its data stay in a folder, its platform in the killing program.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use valise_core::views::{OpenSession, PersonInput, ProfileView, Proof, Quality};
use valise_core::{Configuration, Environment, Ports, SystemClock, Valise};
use valise_simulator::{Config, Simulator};
use valise_vault::Keychain;

use crate::folder_keychain::FolderKeychain;

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
        let keystore = simulator
            .keystores()
            .iter()
            .find(|one| one.name == "PEETERS")
            .ok_or("practice offers no nurse")?
            .clone();
        let valise = self.valise()?;
        valise
            .set_profile(ProfileView {
                quality: Quality::Nurse,
                niss: keystore.niss.clone(),
                nihii: keystore.nihii.clone(),
                first_name: keystore.first_name.clone(),
                name: keystore.name.clone(),
            })
            .await?;
        let file = self.platform().join(&keystore.path);
        let password = keystore.password.clone().into();
        valise.import_certificate(&file, password, true).await?;
        valise
            .open_session(OpenSession {
                proof: Proof::Fallback,
                password: None,
                reason: None,
                pin: None,
            })
            .await?;
        for person in valise_simulator::crowd(PEOPLE) {
            valise
                .add_person(PersonInput {
                    niss: Some(person.niss),
                    ..PersonInput::default()
                })
                .await?;
        }
        Ok(simulator)
    }
}
