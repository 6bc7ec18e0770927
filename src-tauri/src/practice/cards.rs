//! The practice reader and the invented cards beside it.

use std::sync::Arc;

use jiff::Timestamp;
use valise_beid::CardReader;
use valise_core::Valise;
use valise_core::views::PracticeCard;
use valise_simulator::card::PracticeTable;

use crate::ShellError;

/// The table with the practice cards.
pub(super) struct Cards(PracticeTable);

impl Default for Cards {
    fn default() -> Self {
        Self(PracticeTable::new(Timestamp::now()))
    }
}

impl Cards {
    pub(super) fn reader(&self) -> Arc<dyn CardReader> {
        Arc::new(self.0.reader().clone())
    }

    /// Plugs the practice reader in, and has its cards believed. Whether one is lost is answered
    /// under this origin.
    pub(super) async fn plug(
        &self,
        valise: &Valise,
        ocsp_origin: String,
    ) -> Result<(), ShellError> {
        self.0.answers_at(&ocsp_origin);
        let table = self.0.clone();
        let roots = on_a_thread(move || table.roots()).await?;
        valise.set_practice_cards(roots, Some(ocsp_origin));
        self.0.plug();
        Ok(())
    }

    pub(super) fn unplug(&self) {
        self.0.unplug();
    }

    pub(super) fn list(&self) -> Vec<PracticeCard> {
        let inserted = self.0.inserted();
        let cards = self.0.cards().into_iter();
        cards
            .map(|card| PracticeCard {
                inserted: inserted.as_ref() == Some(&card.id),
                id: card.id,
                name: card.name,
                shows: card.shows,
                pin: card.pin.map(str::to_owned),
            })
            .collect()
    }

    pub(super) async fn insert(&self, id: &str) -> Result<(), ShellError> {
        let (table, id) = (self.0.clone(), id.to_owned());
        match on_a_thread(move || table.insert(&id)).await? {
            true => Ok(()),
            false => Err(ShellError::UnknownPracticeCard),
        }
    }

    pub(super) fn remove(&self) {
        self.0.remove();
    }
}

/// Keys are made here, which takes its time.
async fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, valise_simulator::Error> + Send + 'static,
) -> Result<T, ShellError> {
    let made = tokio::task::spawn_blocking(work).await;
    match made {
        Ok(Ok(made)) => Ok(made),
        _ => Err(ShellError::PracticeDidNotStart),
    }
}
