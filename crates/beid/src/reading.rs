//! Reading a card piece by piece: what a person waits for comes first, what proves it after that.

use std::collections::VecDeque;

use zeroize::Zeroize;

use crate::{AppletVersion, Card, CardData, CardFiles, Error, File, Traffic};

mod what;

pub use what::What;

/// One piece that has arrived; its bytes are in [`Reading::files`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadingStep {
    /// The card is an eID; it gets its own step, so that a window can say so at once.
    CardData(CardData),
    /// This file was read.
    File(File),
    /// The card does not hold this file, or only zeros in its place.
    Absent(File),
}

/// A reading under way: an iterator of its steps, in the order [`What`] names.
///
/// Each step keeps other programs away for one file only. After an error nothing more comes; what
/// came before stays in [`files`](Self::files).
pub struct Reading<'c> {
    card: &'c mut Card,
    what: What,
    identified: bool,
    plan: VecDeque<File>,
    files: CardFiles,
}

impl<'c> Reading<'c> {
    /// Plans a reading; nothing is sent yet.
    pub fn new(card: &'c mut Card, what: What) -> Self {
        Self {
            card,
            what,
            identified: false,
            plan: VecDeque::new(),
            files: CardFiles::default(),
        }
    }

    /// What was read so far.
    pub fn files(&self) -> &CardFiles {
        &self.files
    }

    /// What went over the wire since the connection to the card was made.
    pub fn traffic(&self) -> Traffic {
        self.card.traffic()
    }

    /// Reads on to the end.
    ///
    /// # Errors
    /// The first error; what came before stays in [`files`](Self::files).
    pub fn finish(&mut self) -> Result<(), Error> {
        self.try_for_each(|step| step.map(|_| ()))
    }

    /// Takes what was read.
    pub fn into_files(self) -> CardFiles {
        self.files
    }

    fn identify(&mut self) -> Result<ReadingStep, Error> {
        let data = self.card.identify()?;
        self.plan.extend(self.what.files());
        // only applet 1.8 has the key: no need to look for it elsewhere
        if data.applet() < AppletVersion::V1_8 {
            self.plan.retain(|file| *file != File::BasicKey);
        }
        self.files.card_data = Some(data);
        Ok(ReadingStep::CardData(data))
    }

    fn read(&mut self, file: File) -> Result<ReadingStep, Error> {
        let read = self.card.transaction(|transaction| transaction.read(file));
        match read {
            Ok(content) if content.is_empty() => Ok(ReadingStep::Absent(file)),
            Ok(mut content) => {
                let bytes = content.as_slice().to_vec();
                content.zeroize();
                self.files.insert(file, bytes);
                Ok(ReadingStep::File(file))
            }
            Err(Error::FileMissing(File::Identity)) => Err(Error::NotAnEid),
            Err(Error::FileMissing(file)) => Ok(ReadingStep::Absent(file)),
            Err(error) => Err(error),
        }
    }
}

impl Iterator for Reading<'_> {
    type Item = Result<ReadingStep, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        let step = if self.identified {
            let file = self.plan.pop_front()?;
            self.read(file)
        } else {
            self.identified = true;
            self.identify()
        };
        if step.is_err() {
            self.plan.clear();
        }
        Some(step)
    }
}

#[cfg(test)]
mod tests;
