//! Reading the card in a reader, no more of it than was asked for.

use std::path::Path;
use std::sync::Arc;
use std::thread;
use std::time::Instant;

use valise_beid::{
    Card, CardFiles, CardReader, Error, File, ReaderState, Reading, Traffic, TransportError, What,
};

use super::verify::{CardAnswer, elapsed, report};
use crate::cards::Cards;
use crate::failure::Failure;
use crate::files;

/// What to read, and where to put it.
#[derive(Default)]
pub(super) struct Wish<'a> {
    pub(super) reader: Option<&'a str>,
    pub(super) address: bool,
    pub(super) photo: Option<&'a Path>,
    pub(super) dump: Option<&'a Path>,
}

impl Wish<'_> {
    /// The identity with its proof; the rest only where it was asked for.
    fn what(&self) -> What {
        let mut what = What::IDENTITY | What::PROOF | What::ROOT;
        if self.address {
            what = what | What::ADDRESS;
        }
        if self.photo.is_some() {
            what = what | What::PHOTO;
        }
        what
    }
}

/// A card that was read and verified.
pub(super) struct ReadCard {
    pub(super) answer: CardAnswer,
    /// Where it is.
    pub(super) reader: String,
    pub(super) files: CardFiles,
}

/// Reads a card, verifies it and writes what is to be kept.
pub(super) fn read(cards: &Cards, wish: &Wish<'_>) -> Result<ReadCard, Failure> {
    let readers = cards.readers.as_ref();
    let reader = choose(readers, wish.reader)?;
    let trust = cards.trust()?;
    let begun = Instant::now();
    let (read, traffic) = from_reader(readers, &reader, wish.what())?;
    let version = read
        .card_data
        .as_ref()
        .map(|data| data.applet().to_string());
    let report = report(&read.bytes(), version, &trust)?;
    let elapsed_ms = elapsed(begun);
    if let Some(folder) = wish.dump {
        read.dump()
            .and_then(|dump| dump.write(folder))
            .map_err(Error::from)?;
    }
    if let Some(file) = wish.photo {
        let photo = read.get(File::Photo);
        files::write(file, photo.ok_or(Error::FileMissing(File::Photo))?)?;
    }
    Ok(ReadCard {
        answer: CardAnswer {
            report,
            apdus: Some(traffic.commands),
            bytes: Some(traffic.bytes),
            elapsed_ms,
        },
        reader,
        files: read,
    })
}

/// The reader of this name, or the first one that holds a card. A reader that is named is used even
/// where it would be ignored otherwise.
fn choose(readers: &dyn CardReader, name: Option<&str>) -> Result<String, Failure> {
    let all = readers.readers()?;
    if let Some(name) = name {
        return match all.into_iter().find(|reader| reader.name == name) {
            Some(reader) => Ok(reader.name),
            None => Err(Failure::new("cli.unknown_reader")),
        };
    }
    let mut usable = all
        .into_iter()
        .filter(|reader| reader.ignored_because.is_none())
        .peekable();
    if usable.peek().is_none() {
        return Err(valise_core::Error::NoReader.into());
    }
    let with_card = usable.find(|reader| reader.state != ReaderState::Empty);
    let reader = with_card.ok_or(Error::from(TransportError::NoCard))?;
    Ok(reader.name)
}

pub(super) fn from_reader(
    readers: &dyn CardReader,
    reader: &str,
    what: What,
) -> Result<(CardFiles, Traffic), Error> {
    let mut card = Card::connect(readers, reader, Arc::new(thread::sleep))?;
    let mut reading = Reading::new(&mut card, what);
    reading.finish()?;
    let traffic = reading.traffic();
    Ok((reading.into_files(), traffic))
}

#[cfg(all(test, feature = "practice"))]
mod tests;
