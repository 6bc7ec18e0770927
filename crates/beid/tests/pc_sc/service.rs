//! A card service of its own for each test.
//!
//! A client finds the service by an environment variable, so each test starts its own program again
//! with that variable set.

use std::env;
use std::path::Path;
use std::process::Command;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use valise_beid::{PcscReader, ReaderEventKind, ReaderEvents};
use valise_simulator::card::{
    CardAuthority, CardOrder, Holder, Profile, ReaderControl, VirtualCard, VirtualReader, Vpcd,
};
use xtask::cards::{CardService, SOCKET};

/// Names the folder of its service to a test that was started again.
const FOLDER: &str = "VALISE_TEST_CARD_SERVICE";
const PATIENCE: Duration = Duration::from_secs(10);

/// The first reader of the service.
pub(crate) const READER: &str = CardService::SLOTS[0];

/// A running service with a card, or not, in its first reader.
pub(crate) struct Service {
    daemon: CardService,
    pub(crate) hand: ReaderControl,
    /// Carries the card to the service until it is dropped.
    _carrier: Vpcd,
}

/// The service for the test of this name; nothing in the program that only starts it.
pub(crate) fn service(test: &str) -> Option<Service> {
    if let Some(folder) = env::var_os(FOLDER) {
        return Some(Service::start(Path::new(&folder)));
    }
    if let Some(obstacle) = CardService::obstacle() {
        println!("skipped: {obstacle}");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(FOLDER, folder.path())
        .env(SOCKET, CardService::socket_in(folder.path()))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let complained = String::from_utf8_lossy(&output.stderr);
    assert!(said.contains("1 passed"), "{test}\n{said}\n{complained}");
    for line in said.lines().filter(|line| line.starts_with("measured: ")) {
        println!("{line}");
    }
    None
}

impl Service {
    fn start(folder: &Path) -> Self {
        let daemon = CardService::start_in(folder).unwrap();
        let hand = VirtualReader::new().control();
        let carrier = Vpcd::serve(hand.clone(), daemon.slot(0)).unwrap();
        Self {
            daemon,
            hand,
            _carrier: carrier,
        }
    }

    /// Starts pcscd again and waits for its socket.
    pub(crate) fn run(&mut self) {
        self.daemon.restart().unwrap();
    }

    /// Stops pcscd as its own stop command would.
    pub(crate) fn stop(&mut self) {
        self.daemon.stop().unwrap();
    }
}

/// The readers as the app sees them.
pub(crate) fn readers() -> PcscReader {
    PcscReader::new(Arc::new(Timestamp::now))
}

/// A card of the nurse of practice.
pub(crate) fn card(profile: Profile) -> VirtualCard {
    let authority = CardAuthority::new([5; 32], Timestamp::now());
    let order = CardOrder::new(Holder::usual_for(profile), profile);
    authority.make(&order).unwrap()
}

/// Waits for an event of this kind; others may come before it.
pub(crate) fn wait_for(
    events: &mut dyn ReaderEvents,
    what: &str,
    is_it: impl Fn(&ReaderEventKind) -> bool,
) -> Vec<ReaderEventKind> {
    let mut seen = Vec::new();
    while let Some(event) = events.next(PATIENCE) {
        let found = is_it(&event.kind);
        seen.push(event.kind);
        if found {
            return seen;
        }
    }
    panic!("{what} did not come: {seen:?}");
}

/// Waits until a card is in the first reader.
pub(crate) fn wait_for_card(events: &mut dyn ReaderEvents) {
    wait_for(
        events,
        "a card",
        |kind| matches!(kind, ReaderEventKind::Inserted { reader, .. } if reader == READER),
    );
}
