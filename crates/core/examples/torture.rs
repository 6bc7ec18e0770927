//! Kills Valise at random moments while it writes checks down, sends them and keeps the answers,
//! then looks whether anything is lost: prints one JSON object, and fails when something is.
//!
//! `torture KILLS [SEED]`. `cargo xtask torture` runs it with a thousand, a test with fewer.
#![allow(clippy::print_stdout, reason = "its output is what it is for")]

#[path = "torture/child.rs"]
mod child;
#[path = "torture/device.rs"]
mod device;
#[path = "support/folder_keychain.rs"]
mod folder_keychain;
#[path = "torture/inspection.rs"]
mod inspection;
#[path = "support/nurse.rs"]
mod nurse;
#[path = "torture/random.rs"]
mod random;

use std::collections::BTreeSet;
use std::error::Error;
use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use valise_simulator::{Fault, FaultKind, Service};

use device::Place;
use random::Random;

/// A child that has got going lives at most this much longer.
const LONGEST_LIFE: Duration = Duration::from_millis(400);

/// What killed programs said before their end.
#[derive(Default)]
struct Claims {
    saved: BTreeSet<String>,
    answered: BTreeSet<String>,
}

impl Claims {
    fn note(&mut self, line: &str) {
        match line.split_once(' ') {
            Some(("saved", id)) => self.saved.insert(id.to_owned()),
            Some(("answered", id)) => self.answered.insert(id.to_owned()),
            _ => false,
        };
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let first = arguments.next().ok_or("say how often to kill")?;
    if first == "child" {
        let folder = arguments.next().ok_or("no folder")?;
        let seed = arguments.next().ok_or("no seed")?.parse()?;
        return child::run(&Place::at(folder.as_ref()), seed).await;
    }
    let kills: u32 = first.parse()?;
    let seed = arguments.next().map_or(Ok(1), |text| text.parse())?;
    let folder = tempfile::tempdir()?;
    let place = Place::at(folder.path());
    let simulator = place.prepare().await?;
    let latency = Fault::new(FaultKind::Latency { milliseconds: 4 });
    simulator.faults().set(latency.at(Service::MemberData));

    let mut random = Random::new(seed);
    let mut claims = Claims::default();
    let mut start_up = Duration::from_millis(500);
    let (mut early, mut unexpected) = (0_u32, 0_u32);
    for round in 0..kills {
        // one moment in four lies before the program is ready, in opening and clearing up
        let before_ready = random.below(4) == 0;
        let begin = Instant::now();
        let mut process = Command::new(std::env::current_exe()?)
            .arg("child")
            .arg(folder.path())
            .arg((seed + u64::from(round)).to_string())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut lines = BufReader::new(process.stdout.take().ok_or("no output")?).lines();
        if before_ready {
            std::thread::sleep(within(&mut random, start_up));
            early += 1;
        } else {
            match lines.next() {
                Some(line) if line.as_deref().is_ok_and(|line| line == "ready") => {
                    start_up = begin.elapsed();
                    std::thread::sleep(within(&mut random, LONGEST_LIFE));
                }
                _ => unexpected += 1,
            }
        }
        process.kill()?;
        process.wait()?;
        for line in lines.map_while(Result::ok) {
            claims.note(&line);
        }
    }

    simulator.faults().clear();
    let found = inspection::inspect(&place, &claims.saved, &claims.answered).await?;
    simulator.stop().await;
    let problems = found.problems(&claims.saved, &claims.answered, unexpected);
    println!(
        "{}",
        serde_json::json!({
            "kills": kills,
            "kills_before_ready": early,
            "claimed_saved": claims.saved.len(),
            "claimed_answered": claims.answered.len(),
            "checks": found.checks,
            "tries": found.tries,
            "tries_cut_off": found.cut_off,
            "bundles": found.bundles,
            "problems": problems,
        })
    );
    match problems.is_empty() {
        true => Ok(()),
        false => Err(problems.join("; ").into()),
    }
}

/// A time below `longest`.
fn within(random: &mut Random, longest: Duration) -> Duration {
    let microseconds = u64::try_from(longest.as_micros()).unwrap_or(u64::MAX);
    Duration::from_micros(random.below(microseconds))
}
