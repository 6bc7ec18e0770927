//! Cards in a reader of the machine: a real card service, with invented cards in its readers.
#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "what a test does not find ends it; what it skips it says"
)]

use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use valise_simulator::card::{
    CardAuthority, CardOrder, Holder, PRACTICE_READER, Profile, ReaderControl, VirtualCard,
    VirtualReader, Vpcd,
};
use xtask::cards::CardService;

use crate::world::{Answer, World, command, ended};

/// Longer than any event takes on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

/// A card service with a hand at its first reader.
struct Machine {
    world: World,
    hand: ReaderControl,
    // order matters: the card goes before its service
    _carrier: Vpcd,
    service: CardService,
}

impl Machine {
    /// `None` where no such service can run.
    fn start() -> Option<Self> {
        if let Some(obstacle) = CardService::obstacle() {
            println!("skipped: {obstacle}");
            return None;
        }
        let service = CardService::start().unwrap();
        let hand = VirtualReader::new().control();
        let carrier = Vpcd::serve(hand.clone(), service.slot(0)).unwrap();
        Some(Self {
            world: World::without_platform(),
            hand,
            _carrier: carrier,
            service,
        })
    }

    fn run(&self, environment: &str, arguments: &[&str]) -> Answer {
        let (key, value) = self.service.environment();
        let mut program = command();
        program
            .env(key, value)
            .args(["--json", "--environment", environment, "--data-dir"])
            .arg(self.world.folder())
            .args(arguments);
        ended(&mut program)
    }

    fn watch(&self) -> Watch {
        let mut watching = self
            .service
            .command(env!("CARGO_BIN_EXE_valise-cli"))
            .args(["--json", "--environment", "production", "card", "watch"])
            .arg("--data-dir")
            .arg(self.world.folder())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let (sender, lines) = channel();
        let written = BufReader::new(watching.stdout.take().unwrap()).lines();
        thread::spawn(move || {
            written
                .map_while(Result::ok)
                .try_for_each(|line| sender.send(line))
        });
        Watch { watching, lines }
    }
}

struct Watch {
    watching: Child,
    lines: Receiver<String>,
}

impl Watch {
    /// Waits for this event at the first reader.
    fn wait_for(&mut self, event: &str) -> Value {
        loop {
            let line = self.lines.recv_timeout(PATIENCE).unwrap();
            let found: Value = serde_json::from_str(&line).unwrap();
            if found["event"] == event && found["reader"] == CardService::SLOTS[0] {
                return found;
            }
        }
    }

    /// Stops it as Ctrl-C does; it must end well.
    fn stop(mut self) {
        let stopped = Command::new("kill")
            .args(["-INT", &self.watching.id().to_string()])
            .status();
        assert!(stopped.unwrap().success());
        let ended = self.watching.wait().unwrap();
        assert!(ended.success(), "{ended}");
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        // a test that fails leaves no watch behind
        let _ = self.watching.kill();
        let _ = self.watching.wait();
    }
}

fn patient() -> VirtualCard {
    let authority = CardAuthority::new([9; 32], Timestamp::now());
    let holder = Holder::usual_for(Profile::Applet18);
    let order = CardOrder::new(holder, Profile::Applet18);
    authority.make(&order).unwrap()
}

#[test]
fn the_readers_of_the_machine_come_before_the_practice_reader() {
    let Some(machine) = Machine::start() else {
        return;
    };
    let named = |environment| {
        let listed = machine.run(environment, &["card", "readers"]).done().json();
        let readers = listed["readers"].as_array().unwrap().clone();
        let names = readers.iter().map(|one| one["name"].as_str().unwrap());
        names.map(str::to_owned).collect::<Vec<_>>()
    };
    let [first, second] = CardService::SLOTS;
    assert_eq!(named("practice"), [first, second, PRACTICE_READER]);
    assert_eq!(named("production"), [first, second]);
    let empty = machine.run("production", &["card", "read"]).ended(1);
    assert_eq!(empty.error(), "beid.no_card");
}

#[test]
fn a_card_is_watched_read_and_refused_through_the_card_service() {
    let Some(machine) = Machine::start() else {
        return;
    };
    let mut watch = machine.watch();
    watch.wait_for("reader_added");

    machine.hand.insert(&patient());
    assert_eq!(watch.wait_for("inserted")["error"], Value::Null);
    for environment in ["practice", "production"] {
        let card = machine.run(environment, &["card", "read"]).done().json();
        let niss = Holder::usual_for(Profile::Applet18).niss;
        assert_eq!(card["national_number"], niss);
        assert_eq!(card["verification"]["identity"]["result"], "proven");
        // made under roots that nobody knows
        assert_eq!(card["verification"]["root"]["reason"], "unknown_root");
    }

    machine.hand.remove();
    watch.wait_for("removed");
    machine.hand.insert(&VirtualCard::bank_card());
    watch.wait_for("inserted");
    let bank = machine.run("practice", &["card", "read"]).ended(1);
    assert_eq!(bank.error(), "beid.not_an_eid");
    watch.stop();
}
