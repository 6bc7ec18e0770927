//! `valise-virtual-card`: holds a practice card in a slot of vpcd, moved by lines on standard input.
//!
//! Every line is answered by one line: `ok`, `error: …`, or what was asked for.
//!
//! ```text
//! insert [CARD]       put a card in; the one of the command line when none is named
//! swap CARD           take the card out and put another in
//! remove              take the card out
//! slow MICROSECONDS MILLISECONDS   time per byte, and per command; `slow off`
//! die-after COMMANDS  the card is taken out instead of answering the command after these
//! stats               commands and bytes so far, as JSON; `clear` counts from zero again
//! tries               wrong PINs that may still be entered
//! root FILE           writes the root certificate of the card on the command line, in DER
//! quit                take the card out and end; so does the end of the input
//! ```
//!
//! CARD is a profile, then a person (a NISS, `patient` or `nurse`) and defects, as in
//! `1.7 nurse forged-name`; or `mute` or `bank`.

use std::fs;
use std::io::{self, BufRead, Write};
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;

use anyhow::{Context, bail};
use clap::Parser;
use jiff::Timestamp;
use serde::Serialize;
use valise_simulator::card::{
    CardAuthority, CardOrder, Defect, Holder, Pace, Profile, ReaderControl, VirtualCard,
    VirtualReader, Vpcd,
};
use valise_simulator::people;

/// Holds a practice eID card in a virtual reader of pcscd.
#[derive(Debug, Parser)]
#[command(name = "valise-virtual-card", version)]
struct Arguments {
    /// 1.1, 1.7, 1.7-rekeyed, 1.8, kids or foreigner
    #[arg(long, default_value = "1.8")]
    profile: Profile,
    /// NISS of an invented patient, or `nurse`; somebody who fits the profile when absent
    #[arg(long)]
    person: Option<String>,
    /// What is wrong with the card, as in `forged-name`; may be given again
    #[arg(long)]
    defect: Vec<Defect>,
    /// Slot of vpcd on this machine
    #[arg(long, default_value_t = 0)]
    slot: u16,
    /// Address of vpcd instead of a slot, as in `127.0.0.1:36021`
    #[arg(long)]
    address: Option<SocketAddr>,
    /// Text from which all keys follow
    #[arg(long, default_value = "practice")]
    seed: String,
    /// Start without a card in the reader
    #[arg(long)]
    empty: bool,
}

/// What `stats` answers.
#[derive(Serialize)]
struct Counts {
    commands: u64,
    bytes: u64,
}

struct Hand {
    authority: CardAuthority,
    usual: CardOrder,
    control: ReaderControl,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let seed = openssl::sha::sha256(arguments.seed.as_bytes());
    let holder = match &arguments.person {
        Some(person) => holder(person)?,
        None => Holder::usual_for(arguments.profile),
    };
    let mut usual = CardOrder::new(holder, arguments.profile);
    usual.defects = arguments.defect;
    let hand = Hand {
        authority: CardAuthority::new(seed, Timestamp::now()),
        usual,
        control: VirtualReader::new().control(),
    };
    if !arguments.empty {
        hand.control.insert(&hand.card(&[])?);
    }
    let address = arguments
        .address
        .unwrap_or_else(|| Vpcd::slot(arguments.slot));
    let line = Vpcd::serve(hand.control.clone(), address).context("a thread")?;
    for input in io::stdin().lock().lines() {
        let input = input.context("standard input")?;
        let words: Vec<&str> = input.split_whitespace().collect();
        if words == ["quit"] {
            break;
        }
        let answer = match hand.obey(&words) {
            Ok(answer) => answer,
            Err(error) => format!("error: {error:#}"),
        };
        let mut out = io::stdout().lock();
        writeln!(out, "{answer}").context("standard output")?;
        out.flush().context("standard output")?;
    }
    drop(line);
    Ok(())
}

impl Hand {
    fn obey(&self, words: &[&str]) -> anyhow::Result<String> {
        match words {
            ["insert", card @ ..] => self.control.insert(&self.card(card)?),
            ["swap", card @ ..] => self.control.swap(&self.card(card)?),
            ["remove"] => self.control.remove(),
            ["slow", "off"] => self.control.slow(Pace::INSTANT),
            ["slow", per_byte, per_command] => self.control.slow(Pace {
                per_byte: Duration::from_micros(per_byte.parse()?),
                per_command: Duration::from_millis(per_command.parse()?),
            }),
            ["die-after", commands] => self.control.die_after(commands.parse()?),
            ["clear"] => self.control.clear_statistics(),
            ["stats"] => {
                let statistics = self.control.statistics();
                return Ok(serde_json::to_string(&Counts {
                    commands: statistics.commands,
                    bytes: statistics.bytes(),
                })?);
            }
            ["tries"] => {
                let tries = self.control.card().and_then(|card| card.pin_tries());
                return Ok(tries.context("no eID in the reader")?.to_string());
            }
            ["root", file] => {
                fs::write(Path::new(file), self.authority.root(self.usual.profile)?)?;
            }
            _ => bail!("not understood"),
        }
        Ok("ok".to_owned())
    }

    /// Makes the card that is described; the usual one when nothing is.
    fn card(&self, words: &[&str]) -> anyhow::Result<VirtualCard> {
        let mut order = self.usual.clone();
        match words {
            ["mute"] => return Ok(VirtualCard::mute()),
            ["bank"] => return Ok(VirtualCard::bank_card()),
            [profile, rest @ ..] => {
                order.profile = profile.parse().map_err(anyhow::Error::msg)?;
                order.defects.clear();
                order.holder = Holder::usual_for(order.profile);
                if let [person, defects @ ..] = rest {
                    order.holder = holder(person)?;
                    for defect in defects {
                        let defect: Defect = defect.parse().map_err(anyhow::Error::msg)?;
                        order.defects.push(defect);
                    }
                }
            }
            [] => {}
        }
        Ok(self.authority.make(&order)?)
    }
}

fn holder(person: &str) -> anyhow::Result<Holder> {
    if person == "nurse" {
        return Ok(Holder::nurse());
    }
    let people = people();
    let found = match person {
        "patient" => people.first(),
        niss => people.iter().find(|listed| listed.niss == niss),
    };
    found
        .map(Holder::of)
        .with_context(|| format!("nobody has the NISS {person}"))
}
