//! A nurse's week: the same forty patients every day, and a network that comes and goes.

use std::error::Error;
use std::sync::Arc;

use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp, ToSpan};
use tempfile::TempDir;
use valise_core::views::{CheckView, Recurrence, SessionState, TickReason};
use valise_core::{Configuration, Environment, Ports, Valise};
use valise_simulator::{Config, Fault, FaultKind, Simulator};
use valise_soap::{Clock, FixedClock};
use valise_vault::{Keychain, MemoryKeychain};

use crate::nurse;
use crate::random::Random;

const VISITS: usize = 40;
/// Between two looks at the clock.
const STEP: SignedDuration = SignedDuration::from_mins(5);
/// The round is asked at six, and the day ends half an hour before midnight.
const STEPS_OF_A_DAY: u32 = 12 * 17 + 6;
/// An outage begins at one step in so many, and ends at one step in so many.
const BEGINS: u64 = 12;
const ENDS: u64 = 6;

/// Belgian winter time: nobody changes the clock in this week.
const BELGIUM: Offset = Offset::constant(1);

pub(crate) struct Week {
    valise: Valise,
    simulator: Simulator,
    clock: Arc<FixedClock>,
    random: Random,
    away: bool,
    pub(crate) outages: u32,
    _folder: TempDir,
}

impl Week {
    /// Monday, six in the morning: certificate and patients are there.
    pub(crate) async fn begin(seed: u64) -> Result<Self, Box<dyn Error>> {
        let folder = tempfile::tempdir()?;
        let today = BELGIUM.to_datetime(Timestamp::now()).date();
        let six = BELGIUM.to_timestamp(today.at(6, 0, 0, 0))?;
        let clock = Arc::new(FixedClock::new(six));
        let mut config = Config::new(folder.path().join("platform"));
        let platform_clock = clock.clone();
        config.clock = Arc::new(move || platform_clock.now());
        let simulator = Simulator::start(config).await?;
        let mut configuration = Configuration::new(folder.path());
        configuration
            .endpoints
            .insert(Environment::Practice, simulator.endpoints_file().to_owned());
        let keychain: Arc<dyn Keychain> = Arc::new(MemoryKeychain::default());
        let valise = Valise::new(
            configuration,
            Ports {
                clock: clock.clone(),
                keychain: Arc::new(move || Ok(keychain.clone())),
                cards: Arc::new(valise_beid::ReadersTogether::new(Vec::new())),
            },
        )?;
        nurse::introduce(&valise, &simulator, &folder.path().join("platform")).await?;
        for person in valise_simulator::crowd(VISITS) {
            let id = nurse::add(&valise, person.niss).await?;
            let daily = Recurrence {
                weekdays: (1..=7).collect(),
                from: today,
                until: None,
                every_weeks: 1,
            };
            valise.add_visit(&id, today, None, Some(daily)).await?;
        }
        Ok(Self {
            valise,
            simulator,
            clock,
            random: Random::new(seed),
            away: false,
            outages: 0,
            _folder: folder,
        })
    }

    /// One day: the round is asked in the morning, the rest is what becomes of it.
    pub(crate) async fn day(&mut self) -> Result<(), Box<dyn Error>> {
        let today = BELGIUM.to_datetime(self.clock.now()).date();
        self.valise.check_round(today).await?;
        for _ in 0..STEPS_OF_A_DAY {
            let reason = self.weather();
            self.sign_in().await?;
            self.valise.tick(reason).await?;
            self.pass(STEP);
        }
        let tomorrow = today.checked_add(1.day())?.at(6, 0, 0, 0);
        let tomorrow = BELGIUM.to_timestamp(tomorrow)?;
        self.pass(tomorrow.duration_since(self.clock.now()));
        Ok(())
    }

    /// The network stays: what is still under way comes to its end.
    pub(crate) async fn rest(&mut self) -> Result<(), Box<dyn Error>> {
        self.simulator.faults().clear();
        self.away = false;
        self.sign_in().await?;
        for _ in 0..STEPS_OF_A_DAY {
            self.valise.tick(TickReason::Timer).await?;
            self.pass(STEP);
        }
        Ok(())
    }

    /// Every check of the week.
    pub(crate) async fn checks(&self) -> Result<Vec<CheckView>, Box<dyn Error>> {
        let mut checks = Vec::new();
        for person in self.valise.people("").await? {
            for check in self.valise.person(&person.id).await?.checks {
                checks.push(self.valise.check(&check.check_id).await?);
            }
        }
        Ok(checks)
    }

    pub(crate) async fn end(self) {
        self.simulator.stop().await;
    }

    fn pass(&self, time: SignedDuration) {
        self.clock.advance(time);
    }

    /// Lets the network come and go; why Valise should look.
    fn weather(&mut self) -> TickReason {
        let turns = self.random.below(if self.away { ENDS } else { BEGINS }) == 0;
        if !turns {
            return TickReason::Timer;
        }
        self.away = !self.away;
        if !self.away {
            self.simulator.faults().clear();
            return TickReason::NetworkChange;
        }
        self.outages += 1;
        let kind = match self.random.below(6) {
            0 => FaultKind::Http { status: 503 },
            1 => FaultKind::DropMidway,
            2 => FaultKind::Truncated,
            3 => FaultKind::InsurerDown,
            4 => FaultKind::Soa {
                code: "SOA-02001".to_owned(),
            },
            _ => FaultKind::Drop,
        };
        self.simulator.faults().set(Fault::new(kind));
        TickReason::NetworkChange
    }

    /// Opens a session when there is none; without network it stays closed for now.
    async fn sign_in(&self) -> Result<(), Box<dyn Error>> {
        let state = self.valise.session_status().await?.state;
        if matches!(state, SessionState::Active | SessionState::EndingSoon) {
            return Ok(());
        }
        let _ = nurse::sign_in(&self.valise).await;
        Ok(())
    }
}
