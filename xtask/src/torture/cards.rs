//! Cards one after the other through pcscd and its virtual reader, each read, proven, kept and taken
//! out again; then what the process that read them holds.

use std::{
    fs,
    io::{BufRead, BufReader, Lines},
    process::{ChildStdout, Stdio},
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail, ensure};
use serde_json::Value;
use xtask::{
    cards::{CardService, VirtualCard},
    paths,
    window::Running,
};

use super::build;

/// Cards before the first count: until then caches fill and threads start.
const WARM_UP: u32 = 10;
/// Threads that may come and go by themselves: those that wait for a lock or a file end some seconds
/// after their last work.
const SPARE_THREADS: i64 = 4;
/// How much more memory may be held after so many cards, in kB: what the database keeps in its
/// cache, not the photos of the cards.
const SPARE_MEMORY: i64 = 16 * 1024;

/// What a process holds.
#[derive(Debug, Clone, Copy)]
struct Held {
    handles: i64,
    threads: i64,
    /// Resident, in kB.
    memory: i64,
}

impl Held {
    /// By a process, as Linux tells it.
    fn by(process: u32) -> Result<Self> {
        let folder = format!("/proc/{process}");
        let status = fs::read_to_string(format!("{folder}/status"))?;
        let number = |name: &str| -> Result<i64> {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            let word = line.and_then(|line| line.split_whitespace().next());
            let word = word.with_context(|| format!("no {name} in {folder}/status"))?;
            Ok(word.parse()?)
        };
        let handles = fs::read_dir(format!("{folder}/fd"))?.count();
        Ok(Self {
            handles: i64::try_from(handles)?,
            threads: number("Threads:")?,
            memory: number("VmRSS:")?,
        })
    }
}

pub(super) fn run(times: u32) -> Result<()> {
    if let Some(obstacle) = CardService::obstacle() {
        bail!("no cards can be put in: {obstacle}");
    }
    println!("· building what reads cards");
    build(&["-p", "valise-core", "--example", "cards"])?;
    build(&["-p", "valise-simulator", "--bin", "valise-virtual-card"])?;
    let service = CardService::start()?;
    let mut hand = VirtualCard::empty(&service, "debug")?;
    let mut reader = Reader::start(&service)?;
    println!("· {times} cards, one after the other");
    for _ in 0..WARM_UP {
        reader.reads_one(&mut hand)?;
    }
    let before = reader.held()?;
    let begin = Instant::now();
    for number in 1..=times {
        reader
            .reads_one(&mut hand)
            .with_context(|| format!("card {number} of {times}"))?;
    }
    let (after, took) = (reader.held()?, begin.elapsed());
    println!("             before   after");
    for (what, before, after) in [
        ("handles", before.handles, after.handles),
        ("threads", before.threads, after.threads),
        ("memory kB", before.memory, after.memory),
    ] {
        println!("  {what:<9} {before:>8} {after:>7}");
    }
    println!(
        "  {times} cards read, proven and kept in {:.0} s",
        took.as_secs_f64()
    );
    ensure!(after.handles <= before.handles, "handles are left open");
    ensure!(
        after.threads <= before.threads + SPARE_THREADS,
        "threads are left"
    );
    ensure!(
        after.memory <= before.memory + SPARE_MEMORY,
        "memory is not given back"
    );
    Ok(())
}

/// The process that reads the cards.
struct Reader {
    process: Running,
    lines: Lines<BufReader<ChildStdout>>,
}

impl Reader {
    fn start(service: &CardService) -> Result<Self> {
        let mut command = service.command(paths::built("debug/examples", "cards"));
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = Running::start("the reader of cards", &mut command)?;
        let output = process.child().stdout.take().context("no output")?;
        Ok(Self {
            process,
            lines: BufReader::new(output).lines(),
        })
    }

    /// A card goes in, is read to its end, and is taken out again. pcscd looks at its virtual reader
    /// every 0.4 s, so nothing goes on before it was seen.
    fn reads_one(&mut self, hand: &mut VirtualCard) -> Result<()> {
        hand.say("insert 1.8 patient")?;
        let read = self.until(|line| line["present"] == true)?;
        ensure!(
            read["genuine"] == "genuine" && read["kept"] == true,
            "a card was not read: {read}"
        );
        hand.say("remove")?;
        self.until(|line| line["present"] == false)?;
        Ok(())
    }

    fn until(&mut self, fits: impl Fn(&Value) -> bool) -> Result<Value> {
        loop {
            let line = self.lines.next().context("the reader of cards ended")??;
            let line: Value = serde_json::from_str(&line)?;
            if fits(&line) {
                return Ok(line);
            }
        }
    }

    /// What it holds, once it is at rest.
    fn held(&mut self) -> Result<Held> {
        self.process.check()?;
        std::thread::sleep(Duration::from_secs(1));
        Held::by(self.process.id())
    }
}
