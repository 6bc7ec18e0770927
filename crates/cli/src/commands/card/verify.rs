//! What a card says and what of it is proven, from its files.

use std::path::Path;
use std::time::Instant;

use jiff::Timestamp;
use serde::Serialize;
use valise_beid::{CardBytes, CardReport, Dump, Error, File, Trust, examine};
use valise_core::care_day;

use crate::cards::Cards;
use crate::failure::Failure;

/// The answer of `card read` and `card verify`.
#[derive(Serialize)]
pub(crate) struct CardAnswer {
    /// What the card says and what of it is proven.
    #[serde(flatten)]
    pub(crate) report: CardReport,
    /// Commands sent to the card; `null` when no card was asked.
    pub(crate) apdus: Option<u32>,
    /// Bytes to and from the card.
    pub(crate) bytes: Option<u64>,
    /// How long reading and verifying took.
    pub(crate) elapsed_ms: u64,
}

/// Verifies the files in a folder, as of now.
pub(super) fn verify(cards: &Cards, folder: &Path) -> Result<CardAnswer, Failure> {
    let trust = cards.trust()?;
    let begun = Instant::now();
    let dump = Dump::read(folder).map_err(Error::from)?;
    Ok(CardAnswer {
        report: report(&dump.card(), dump.applet_version(), &trust)?,
        apdus: None,
        bytes: None,
        elapsed_ms: elapsed(begun),
    })
}

/// Verifies the files of a card, as of now. Without an identity there is nothing to say.
pub(super) fn report(
    card: &CardBytes<'_>,
    applet_version: Option<String>,
    trust: &Trust,
) -> Result<CardReport, Error> {
    let now = Timestamp::now();
    let examination = examine(card, trust, now);
    if let Some(Err(malformed)) = examination.identity() {
        return Err(malformed.into());
    }
    CardReport::new(&examination, applet_version, care_day(now))
        .ok_or(Error::FileMissing(File::Identity))
}

pub(super) fn elapsed(begun: Instant) -> u64 {
    u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX)
}
