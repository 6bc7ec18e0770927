//! The readers of the machine.

use valise_beid::{ReaderInfo, ReaderState};

use crate::context::blocking;
use crate::views::CardReaderView;
use crate::{Error, Valise};

impl Valise {
    /// The readers there are now; in the practice environment the practice reader comes last.
    ///
    /// # Errors
    /// [`Error::Card`] when the card service does not run.
    pub async fn card_readers(&self) -> Result<Vec<CardReaderView>, Error> {
        let readers = list(self).await?;
        Ok(readers.into_iter().map(view).collect())
    }
}

/// The readers, as they are.
pub(super) async fn list(valise: &Valise) -> Result<Vec<ReaderInfo>, Error> {
    let cards = valise.shared.ports.cards.clone();
    blocking(move || Ok(cards.readers()?)).await
}

/// The reader of the only card there is.
pub(super) fn only_card(readers: &[ReaderInfo]) -> Result<&ReaderInfo, Error> {
    let mut with_card = readers
        .iter()
        .filter(|one| one.ignored_because.is_none() && one.state != ReaderState::Empty);
    let first = with_card.next().ok_or(if readers.is_empty() {
        Error::NoReader
    } else {
        Error::NoCard
    })?;
    match with_card.next() {
        None => Ok(first),
        Some(second) => Err(Error::SeveralCards {
            first: first.name.clone(),
            second: second.name.clone(),
        }),
    }
}

pub(super) fn view(reader: ReaderInfo) -> CardReaderView {
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02X}")).collect();
    CardReaderView {
        name: reader.name,
        state: reader.state,
        atr: Some(reader.atr)
            .filter(|atr| !atr.is_empty())
            .map(|atr| hex(&atr)),
        ignored_because: reader.ignored_because.map(str::to_owned),
    }
}
