//! Where the app finds its data and its keychain.

use std::path::PathBuf;
use std::sync::Arc;

#[cfg(desktop)]
use jiff::Timestamp;
use tauri::{AppHandle, Manager, Runtime};
#[cfg(desktop)]
use valise_beid::PcscReader;
use valise_beid::{CardReader, ReadersTogether};
use valise_core::{Configuration, KeychainSource, Ports, Valise, places};

use crate::practice::Platform;
use crate::{Shell, ShellError, Teller, clock, log, notify};

/// Names a data folder other than the usual one: for a test or a demonstration.
const DATA_DIR: &str = "VALISE_DATA_DIR";

/// Where the app finds its data and its keychain.
#[derive(Default)]
pub struct Start {
    /// Folder of the data; none: the usual one of this user.
    pub data_dir: Option<PathBuf>,
    /// The keychain; none: the one of the operating system.
    pub keychain: Option<KeychainSource>,
    /// The card readers besides the practice reader; none: those of the operating system.
    pub cards: Option<Arc<dyn CardReader>>,
    /// Who shows what is due; none: the operating system.
    pub teller: Option<Arc<dyn Teller>>,
}

impl Start {
    /// The operating system's keychain, and the folder in `VALISE_DATA_DIR` or the usual one.
    #[must_use]
    pub fn from_environment() -> Self {
        let data_dir = std::env::var_os(DATA_DIR).filter(|path| !path.is_empty());
        Self {
            data_dir: data_dir.map(PathBuf::from),
            keychain: None,
            cards: None,
            teller: None,
        }
    }

    /// Whether this is the nurse's own app, which exists once, and not a test beside it.
    pub(crate) const fn is_the_usual_place(&self) -> bool {
        self.data_dir.is_none()
    }

    /// Gets the use cases ready. The keychain is opened when it is first needed, so that the
    /// window comes at once, also when the keychain has to be unlocked first.
    pub(crate) fn shell<R: Runtime>(
        &self,
        app: &AppHandle<R>,
    ) -> Result<Shell, Box<dyn std::error::Error>> {
        let data_dir = match &self.data_dir {
            Some(folder) => folder.clone(),
            None => app
                .path()
                .app_data_dir()
                .or_else(|_| no_folder().ok_or(ShellError::NoDataFolder))?,
        };
        // A folder that can't be made does not keep the window from opening: whatever the page
        // asks then answers with the error that says so.
        let _ = places::private_folder(&data_dir);
        log::start(&data_dir);

        let keychain = self.keychain.clone().unwrap_or_else(|| {
            let service = places::keychain_service(&data_dir);
            Arc::new(move || valise_vault::os_keychain(&service))
        });
        let mut configuration = Configuration::new(&data_dir);
        configuration.practice_available = cfg!(feature = "practice");
        configuration.version = app.package_info().version.to_string();
        tracing::info!(
            version = configuration.version,
            system = std::env::consts::OS,
            machine = std::env::consts::ARCH,
            "Valise starts"
        );
        let platform = Platform::default();
        let valise = Valise::new(
            configuration,
            Ports {
                clock: clock::of_this_device(),
                keychain,
                cards: self.readers(&platform),
            },
        )?;
        let teller = self.teller.clone().unwrap_or_else(notify::of_the_system);
        Ok(Shell::new(
            valise,
            data_dir,
            platform,
            teller,
            self.is_the_usual_place(),
        ))
    }

    /// The readers of the machine, and behind them the practice reader.
    fn readers(&self, platform: &Platform) -> Arc<dyn CardReader> {
        let mut sources: Vec<Arc<dyn CardReader>> = Vec::new();
        match &self.cards {
            Some(cards) => sources.push(cards.clone()),
            #[cfg(desktop)]
            None => sources.push(Arc::new(PcscReader::new(Arc::new(Timestamp::now)))),
            #[cfg(mobile)]
            None => {}
        }
        sources.extend(platform.reader());
        Arc::new(ReadersTogether::new(sources))
    }
}

/// A folder that can't be made, below the program's own file, for a system that names none: the
/// window opens, and every use case says that there is no place for data.
fn no_folder() -> Option<PathBuf> {
    Some(std::env::current_exe().ok()?.join("data"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_folder_can_be_made_where_the_system_names_none() {
        let folder = no_folder().unwrap_or_default();
        assert!(places::private_folder(&folder).is_err());
        assert!(!folder.exists());
    }
}
