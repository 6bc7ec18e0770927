//! The program that holds a practice card in a reader.

use std::{
    io::{BufRead, BufReader, Write},
    process::{Child, Command, Stdio},
};

use anyhow::{Context, Result, ensure};

use super::CardService;
use crate::paths;

/// A practice card in the first reader of a service, moved by the lines that
/// `valise-virtual-card` takes.
#[derive(Debug)]
pub struct VirtualCard {
    child: Child,
}

impl VirtualCard {
    /// A card of this profile, in the reader; `build` is Cargo's folder with the program.
    pub fn put_in(service: &CardService, build: &str, profile: &str) -> Result<Self> {
        Self::start(service, build, &["--profile", profile])
    }

    /// No card yet.
    pub fn empty(service: &CardService, build: &str) -> Result<Self> {
        Self::start(service, build, &["--empty"])
    }

    fn start(service: &CardService, build: &str, arguments: &[&str]) -> Result<Self> {
        let child = Command::new(paths::built(build, "valise-virtual-card"))
            .args(arguments)
            .args(["--address", &service.slot(0).to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("the virtual card does not start")?;
        let mut card = Self { child };
        // it answers once its card is made
        card.say("stats")?;
        Ok(card)
    }

    /// Has one line obeyed; the answer to it.
    pub fn say(&mut self, line: &str) -> Result<String> {
        let input = self.child.stdin.as_mut().context("no input")?;
        writeln!(input, "{line}")?;
        input.flush()?;
        let output = self.child.stdout.as_mut().context("no output")?;
        let mut answer = String::new();
        // one line is answered for each, so nothing stays behind in this buffer
        BufReader::with_capacity(1, output).read_line(&mut answer)?;
        ensure!(!answer.starts_with("error"), "{line}: {answer}");
        Ok(answer)
    }
}

impl Drop for VirtualCard {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
