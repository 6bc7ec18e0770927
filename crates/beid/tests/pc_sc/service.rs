//! A card service of its own for each test: pcscd in a private mount namespace.
//!
//! The place of pcscd's socket is fixed; the namespace lays a folder over it. A client finds it by
//! an environment variable, so each test starts its own program again with that variable set.

use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use jiff::Timestamp;
use valise_beid::{PcscReader, ReaderEventKind, ReaderEvents};
use valise_simulator::card::{
    CardAuthority, CardOrder, Holder, Profile, ReaderControl, VirtualCard, VirtualReader, Vpcd,
};

const PLACE: &str = "/run/pcscd";
const DAEMON: &str = "/usr/sbin/pcscd";
const DRIVER: &str = "/usr/lib/pcsc/drivers/serial/libifdvpcd.so";
/// Names the socket to the client library of pcsc-lite.
const SOCKET: &str = "PCSCLITE_CSOCK_NAME";
/// Names the folder of its service to a test that was started again.
const FOLDER: &str = "VALISE_TEST_CARD_SERVICE";
const PATIENCE: Duration = Duration::from_secs(10);

/// The first reader of the service.
pub(crate) const READER: &str = "Test reader 00 00";

/// A running service with a card, or not, in its first reader.
pub(crate) struct Service {
    folder: PathBuf,
    daemon: Option<Child>,
    pub(crate) hand: ReaderControl,
    /// Carries the card to the service until it is dropped.
    _carrier: Vpcd,
}

/// The service for the test of this name; nothing in the program that only starts it.
pub(crate) fn service(test: &str) -> Option<Service> {
    if let Some(folder) = env::var_os(FOLDER) {
        return Some(Service::start(Path::new(&folder)));
    }
    for needed in [DAEMON, DRIVER] {
        if !Path::new(needed).exists() {
            println!("skipped: {needed} is not installed");
            return None;
        }
    }
    let may_mount = Command::new("unshare")
        .args(["-rm", "true"])
        .stderr(Stdio::null())
        .status();
    if !may_mount.is_ok_and(|status| status.success()) || fs::create_dir_all(PLACE).is_err() {
        println!("skipped: no mount namespace for a card service of its own");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", test, "--nocapture"])
        .env(FOLDER, folder.path())
        .env(SOCKET, folder.path().join("run/pcscd.comm"))
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
        let port = free_port();
        for name in ["run", "readers"] {
            fs::create_dir_all(folder.join(name)).unwrap();
        }
        fs::write(
            folder.join("readers/test"),
            format!(
                "FRIENDLYNAME \"Test reader\"\nDEVICENAME /dev/null:{port:#06X}\n\
                 LIBPATH {DRIVER}\nCHANNELID {port:#06X}\n"
            ),
        )
        .unwrap();
        let hand = VirtualReader::new().control();
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let carrier = Vpcd::serve(hand.clone(), address).unwrap();
        let mut service = Self {
            folder: folder.to_owned(),
            daemon: None,
            hand,
            _carrier: carrier,
        };
        service.run();
        service
    }

    /// Starts pcscd and waits for its socket.
    pub(crate) fn run(&mut self) {
        let script =
            format!("mount --bind \"$1\" {PLACE} && exec {DAEMON} --foreground --config \"$2\"");
        let daemon = Command::new("unshare")
            .args(["-rm", "sh", "-c", &script, "sh"])
            .args([self.folder.join("run"), self.folder.join("readers")])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        self.daemon = Some(daemon);
        self.wait_for_socket(true);
    }

    /// Stops pcscd as its own stop command would.
    pub(crate) fn stop(&mut self) {
        let Some(mut daemon) = self.daemon.take() else {
            return;
        };
        let told = Command::new("kill").arg(daemon.id().to_string()).status();
        assert!(told.unwrap().success());
        daemon.wait().unwrap();
        self.wait_for_socket(false);
    }

    fn wait_for_socket(&self, wanted: bool) {
        let begin = Instant::now();
        while self.folder.join("run/pcscd.comm").exists() != wanted {
            assert!(begin.elapsed() < PATIENCE, "pcscd does not start or stop");
            thread::yield_now();
        }
    }
}

impl Drop for Service {
    fn drop(&mut self) {
        if let Some(mut daemon) = self.daemon.take() {
            let _ = daemon.kill();
            let _ = daemon.wait();
        }
    }
}

fn free_port() -> u16 {
    // the driver opens the next port too, for its second slot
    let free = (0..50).find_map(|_| {
        let first = TcpListener::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
        let port = first.local_addr().ok()?.port();
        let next = port.checked_add(1)?;
        TcpListener::bind((Ipv4Addr::UNSPECIFIED, next)).ok()?;
        Some(port)
    });
    free.expect("two neighbouring ports")
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
