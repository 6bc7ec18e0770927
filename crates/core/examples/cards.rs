//! Reads every card that is put in, as the app does without its window, and prints one JSON object
//! for each that ended and each that was taken out, until the input ends. `cargo xtask torture cards`
//! counts what this process holds.
#![allow(clippy::print_stdout, reason = "its output is what it is for")]

use std::error::Error;
use std::io::Write;
use std::sync::Arc;

use tokio::sync::broadcast::error::RecvError;
use valise_beid::PcscReader;
use valise_core::views::{CardStage, CardView};
use valise_core::{Configuration, Environment, Event, Ports, SystemClock, Valise};
use valise_simulator::card::CardAuthority;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let mut configuration = Configuration::new(folder.path());
    configuration.environment = Some(Environment::Practice);
    let keychain = valise_vault::memory();
    let now = jiff::Timestamp::now;
    let ports = Ports {
        clock: Arc::new(SystemClock),
        keychain: Arc::new(move || Ok(keychain.clone())),
        cards: Arc::new(PcscReader::with_test_readers(Arc::new(now))),
    };
    let valise = Valise::new(configuration, ports)?;
    valise.set_practice_cards(CardAuthority::practice(now()).root_fingerprints()?, None);
    let mut events = valise.subscribe();
    valise.watch_cards()?;
    let mut ended = tokio::task::spawn_blocking(|| {
        let mut input = std::io::stdin().lock();
        std::io::copy(&mut input, &mut std::io::sink())
    });
    loop {
        tokio::select! {
            _ = &mut ended => return Ok(()),
            event = events.recv() => {
                let card = match event {
                    Ok(Event::Card { card }) => card.map(|card| *card),
                    Ok(_) => None,
                    Err(RecvError::Lagged(_)) => valise.card(),
                    Err(RecvError::Closed) => return Ok(()),
                };
                if let Some(card) = card {
                    tell(&card)?;
                }
            }
        }
    }
}

fn tell(card: &CardView) -> Result<(), std::io::Error> {
    if card.present && !matches!(card.stage, CardStage::Done | CardStage::Failed) {
        return Ok(());
    }
    let line = serde_json::json!({
        "present": card.present,
        "genuine": card.genuine,
        "kept": card.reading.is_some(),
        "error": card.error.as_ref().map(|error| &error.code),
    });
    let mut out = std::io::stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}
