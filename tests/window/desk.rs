//! A desk to work at: a desktop of its own, the practice platform, and the window.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use tokio::runtime::Runtime;
use valise_messages::Language;
use valise_simulator::card::{CardOrder, VirtualCard};
use valise_simulator::{Config, Fault, FaultKind, Place, PracticeKeystore, Simulator};
use xtask::cards::CardService;
use xtask::network::Network;
use xtask::window::{Desktop, Driver, Keychain, Nurse, Page};

/// Everything that a test needs; it ends together.
pub(crate) struct Desk {
    page: Option<Page>,
    driver: Driver,
    simulator: Option<Simulator>,
    runtime: Runtime,
    data: PathBuf,
    desktop: Desktop,
}

impl Desk {
    /// The platform runs outside of the app, so that a test can take it away.
    pub(crate) fn set_up() -> Result<Self> {
        Self::with_environment(&[])
    }

    /// The same, with a card service that the app finds.
    pub(crate) fn with_cards(service: &CardService) -> Result<Self> {
        let (name, socket) = service.environment();
        let socket = socket.to_str().context("the socket's name is no text")?;
        Self::with_environment(&[(name, socket)])
    }

    /// The same, with a platform in the network around the test, which can be cut.
    pub(crate) fn in_network(_network: &Network) -> Result<Self> {
        Self::with(Place::TestNetwork, &[])
    }

    fn with_environment(more: &[(&str, &str)]) -> Result<Self> {
        Self::with(Place::Loopback, more)
    }

    fn with(place: Place, more: &[(&str, &str)]) -> Result<Self> {
        let desktop = Desktop::start(1400, 1000, Keychain::Unlocked)?;
        let data = desktop.folder().join("valise");
        std::fs::create_dir(&data)?;
        let runtime = Runtime::new()?;
        let mut config = Config::new(&data);
        config.place = place;
        let simulator = runtime.block_on(Simulator::start(config))?;
        let folder = data.to_str().context("the folder's name is no text")?;
        let mut environment = vec![("VALISE_DATA_DIR", folder)];
        environment.extend(more);
        let driver = Driver::start(&desktop, &environment)?;
        let mut desk = Self {
            page: None,
            driver,
            simulator: Some(simulator),
            runtime,
            data,
            desktop,
        };
        desk.open()?;
        Ok(desk)
    }

    /// Opens the window.
    pub(crate) fn open(&mut self) -> Result<()> {
        let page = self
            .driver
            .open(Path::new(env!("CARGO_BIN_EXE_valise")), &[])?;
        page.resize(1100, 800)?;
        self.page = Some(page);
        Ok(())
    }

    /// Opens the window on a device whose clock is so many days ahead.
    pub(crate) fn open_in(&mut self, days: i64) -> Result<()> {
        let folder = self.data.to_str().context("the folder's name is no text")?;
        let days = days.to_string();
        let environment = [("VALISE_DATA_DIR", folder), ("VALISE_CLOCK_DAYS", &days)];
        self.driver = Driver::start(&self.desktop, &environment)?;
        self.open()
    }

    /// The desktop around the window.
    pub(crate) fn desktop(&self) -> &Desktop {
        &self.desktop
    }

    /// Closes the window, and with it the app.
    pub(crate) fn close(&mut self) -> Result<()> {
        self.page.take().map_or(Ok(()), Page::close)
    }

    /// Kills the app as a power cut would.
    pub(crate) fn kill(&mut self) -> Result<()> {
        let place = format!("VALISE_DATA_DIR={}", self.data.display());
        let mut killed = false;
        for entry in std::fs::read_dir("/proc")? {
            let process = entry?.path();
            let is_app = std::fs::read_link(process.join("exe"))
                .is_ok_and(|program| program == Path::new(env!("CARGO_BIN_EXE_valise")));
            let environment = std::fs::read(process.join("environ")).unwrap_or_default();
            let is_here = environment
                .split(|byte| *byte == 0)
                .any(|variable| variable == place.as_bytes());
            if let (true, true, Some(id)) = (is_app, is_here, process.file_name()) {
                killed |= Command::new("kill").arg("-9").arg(id).status()?.success();
            }
        }
        self.page = None;
        anyhow::ensure!(killed, "the app does not run");
        Ok(())
    }

    /// The window.
    pub(crate) fn page(&self) -> Result<&Page> {
        self.page.as_ref().context("the window is closed")
    }

    /// A nurse in front of the window.
    pub(crate) fn nurse(&self, language: Language) -> Result<Nurse<'_>> {
        Ok(Nurse::new(self.page()?, language))
    }

    /// The practice certificate of a holder, the usable one.
    pub(crate) fn keystore(&self, name: &str) -> Result<PracticeKeystore> {
        let simulator = self.simulator.as_ref().context("the platform is away")?;
        let keystores = simulator.keystores();
        keystores
            .iter()
            .find(|keystore| {
                keystore.name == name && keystore.state == valise_simulator::KeystoreState::Usable
            })
            .cloned()
            .context("no such practice certificate")
    }

    /// The NISS of the invented patients that show these situations.
    pub(crate) fn numbers(&self, scenarios: &[&str]) -> Result<Vec<String>> {
        let people = valise_simulator::people();
        let number = |shows: &&str| {
            let found = people.iter().find(|person| person.shows == *shows);
            found.map(|person| person.niss.clone())
        };
        let numbers: Option<Vec<_>> = scenarios.iter().map(number).collect();
        numbers.context("practice has no such patient")
    }

    /// An identity card of the practice authority.
    pub(crate) fn card(&self, order: &CardOrder) -> Result<VirtualCard> {
        let simulator = self.simulator.as_ref().context("the platform is away")?;
        Ok(simulator.card_authority().make(order)?)
    }

    /// Switches a fault of the platform on.
    pub(crate) fn breaks(&self, kind: FaultKind) -> Result<()> {
        let simulator = self.simulator.as_ref().context("the platform is away")?;
        simulator.faults().set(Fault::new(kind));
        Ok(())
    }

    /// Switches all faults off.
    pub(crate) fn mends(&self) -> Result<()> {
        let simulator = self.simulator.as_ref().context("the platform is away")?;
        simulator.faults().clear();
        Ok(())
    }

    /// Cuts the network: nothing listens any more where the platform was.
    pub(crate) fn cut_network(&mut self) -> Result<u16> {
        let simulator = self.simulator.take().context("the platform is away")?;
        let port = simulator
            .base_url()
            .rsplit(':')
            .next()
            .context("no port")?
            .parse()?;
        self.runtime.block_on(simulator.stop());
        Ok(port)
    }

    /// Brings the network back: the same platform at the same address.
    pub(crate) fn join_network(&mut self, port: u16) -> Result<()> {
        let mut config = Config::new(&self.data);
        config.port = Some(port);
        self.simulator = Some(self.runtime.block_on(Simulator::start(config))?);
        Ok(())
    }

    /// First start to home, with the certificate of the practice nurse and its password kept.
    pub(crate) fn imports_the_nurse(&self, language: Language, own_name: &str) -> Result<()> {
        let nurse = self.nurse(language)?;
        let keystore = self.keystore("PEETERS")?;
        nurse.begins_to_practise(own_name)?;
        nurse.opens_certificate("ANNA PEETERS", None)?;
        nurse.keeps_certificate(&keystore.nihii, None)?;
        nurse.reads("ui-home-check")
    }

    /// Opens a session from home.
    pub(crate) fn opens_session(&self, language: Language) -> Result<()> {
        let nurse = self.nurse(language)?;
        nurse.press("ui-action-open_session")?;
        nurse.press("ui-proof-fallback")?;
        nurse.opens_session()
    }
}
