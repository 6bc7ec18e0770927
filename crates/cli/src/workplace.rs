//! Gets the use cases ready for one command.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use valise_core::{Configuration, Environment, KeychainSource, Ports, SystemClock, Valise, places};
use valise_vault::Keychain;

use crate::arguments::{EnvironmentName, Global};
use crate::cards::Cards;
use crate::failure::Failure;
use crate::output::Output;
use crate::practice::{self, Platform};
use crate::secrets;

/// What a command works with. The practice platform, when this command started one, ends with it.
pub(crate) struct Workplace {
    pub(crate) valise: Valise,
    pub(crate) cards: Cards,
    platform: Option<Platform>,
}

/// What a command needs besides the program itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Needs {
    /// Nothing: it only reads what it is given.
    Nothing,
    /// A card reader and the network, and the database where there is one already: nobody has to
    /// set anything up to read a card.
    Card,
    /// The keychain and the database.
    Vault,
    /// The keychain, the database and the platform.
    Platform,
}

impl Workplace {
    pub(crate) async fn open(
        global: &Global,
        output: &Output,
        needs: Needs,
    ) -> Result<Self, Failure> {
        let environment = Environment::from(global.environment);
        let data_dir = data_dir(global)?;
        let mut configuration = Configuration::new(&data_dir);
        configuration.environment = Some(environment);
        configuration.language = Some(output.language());
        configuration.practice_available = cfg!(feature = "practice");
        configuration.version = env!("CARGO_PKG_VERSION").to_owned();
        if let Some(file) = &global.endpoints {
            configuration.endpoints.insert(environment, file.clone());
        }

        let keychain = match needs {
            Needs::Nothing => closed(),
            Needs::Card if !places::database(&data_dir, environment).exists() => closed(),
            // a card is read whether or not the database opens
            Needs::Card => keychain(global, &data_dir, output).unwrap_or_else(|_| closed()),
            Needs::Vault | Needs::Platform => keychain(global, &data_dir, output)?,
        };
        let cards = Cards::of(environment);
        let ports = Ports {
            clock: Arc::new(SystemClock),
            keychain,
            cards: Arc::clone(&cards.readers),
        };

        let wants_practice = needs == Needs::Platform
            && environment == Environment::Practice
            && global.endpoints.is_none();
        let platform = if wants_practice {
            // The platform keeps its files there too, but has no sentence for this.
            places::private_folder(&data_dir)?;
            let platform = practice::find_or_start(&data_dir).await?;
            configuration
                .endpoints
                .insert(environment, platform.endpoints_file());
            Some(platform)
        } else {
            None
        };
        let asked = (needs == Needs::Card && environment == Environment::Practice)
            .then(|| practice::running(&data_dir))
            .flatten();
        if let Some(running) = &asked {
            configuration
                .endpoints
                .entry(environment)
                .or_insert_with(|| running.endpoints_file.clone());
            cards.answered_at(&running.ocsp_origin);
        }
        let valise = Valise::new(configuration, ports)?;
        if let Some(running) = asked {
            valise.set_practice_cards(running.card_roots, Some(running.ocsp_origin));
        }
        Ok(Self {
            valise,
            cards,
            platform,
        })
    }

    /// Has the invented cards believed, in practice; elsewhere there are none.
    pub(crate) fn believe_practice_cards(&self) -> Result<(), Failure> {
        let roots = self.cards.practice_roots()?;
        self.valise.set_practice_cards(roots, None);
        Ok(())
    }

    /// Ends what this command started.
    pub(crate) async fn close(self) {
        if let Some(platform) = self.platform {
            platform.stop().await;
        }
    }
}

impl From<EnvironmentName> for Environment {
    fn from(name: EnvironmentName) -> Self {
        match name {
            EnvironmentName::Practice => Self::Practice,
            EnvironmentName::Acceptance => Self::Acceptance,
            EnvironmentName::Production => Self::Production,
        }
    }
}

/// The folder that was named, or the usual one of this user.
fn data_dir(global: &Global) -> Result<PathBuf, Failure> {
    global
        .data_dir
        .clone()
        .or_else(places::data_dir)
        .ok_or_else(|| Failure::new("cli.no_data_folder"))
}

fn keychain(global: &Global, data_dir: &Path, output: &Output) -> Result<KeychainSource, Failure> {
    Ok(match global.keychain.as_str() {
        "os" => {
            let service = places::keychain_service(data_dir);
            Arc::new(move || valise_vault::os_keychain(&service))
        }
        "memory" => {
            let memory: Arc<dyn Keychain> = valise_vault::memory();
            Arc::new(move || Ok(memory.clone()))
        }
        file => {
            let file = PathBuf::from(file);
            let passphrase = secrets::passphrase(&file, output)?;
            Arc::new(move || valise_vault::sealed_file(&file, &passphrase))
        }
    })
}

/// For commands that store nothing and ask for nothing that is stored.
fn closed() -> KeychainSource {
    Arc::new(|| Err(valise_vault::Error::Absent))
}
