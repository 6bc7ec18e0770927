//! Watching the readers.

use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use tokio::runtime::Handle;
use valise_beid::{ReaderEventKind, ReaderEvents};

use super::read;
use crate::valise::Shared;
use crate::{Error, Valise};

/// How often a card that was left behind is looked for, and how soon a watch notices that nobody
/// needs it any more.
const LOOK: Duration = Duration::from_secs(1);

impl Valise {
    /// Watches the readers from now on, until the last clone is gone; a card that is put in is read
    /// by itself. A second call changes nothing. Call it inside a Tokio runtime.
    ///
    /// # Errors
    /// When no thread can be started. A card service that does not run is no error: as soon as it
    /// does, its readers are watched.
    pub fn watch_cards(&self) -> Result<(), Error> {
        if !self.shared.desk.watch() {
            return Ok(());
        }
        let (shared, runtime) = (Arc::downgrade(&self.shared), Handle::current());
        thread::Builder::new()
            .name("cards".to_owned())
            .spawn(move || watch(&shared, &runtime))
            .map_err(|_| Error::Internal)?;
        Ok(())
    }
}

fn watch(shared: &Weak<Shared>, runtime: &Handle) {
    let mut events: Option<Box<dyn ReaderEvents>> = None;
    while let Some(shared) = shared.upgrade() {
        let Some(watched) = &mut events else {
            match shared.ports.cards.watch() {
                Ok(begun) => events = Some(begun),
                Err(error) => {
                    tracing::debug!(code = error.code(), "the card readers are not watched");
                    drop(shared);
                    thread::park_timeout(LOOK);
                }
            }
            continue;
        };
        shared.desk.look_for_a_forgotten_card(&shared);
        let cards = Arc::clone(&shared);
        drop(shared);
        // the watch keeps the app alive for one look at most
        let event = watched.next(LOOK);
        if let Some(event) = event {
            happened(&cards, event.kind, runtime);
        }
    }
}

fn happened(shared: &Arc<Shared>, event: ReaderEventKind, runtime: &Handle) {
    match event {
        ReaderEventKind::Inserted { reader, .. } => {
            let id = shared.desk.put(shared, &reader);
            let valise = Valise {
                shared: Arc::clone(shared),
            };
            let handle = runtime.clone();
            runtime.spawn_blocking(move || read::read(&valise, &handle, &id, &reader));
        }
        ReaderEventKind::Removed { reader } | ReaderEventKind::ReaderRemoved { reader } => {
            shared.desk.taken_out(shared, &reader);
        }
        ReaderEventKind::ServiceStopped => shared.desk.all_taken_out(shared),
        ReaderEventKind::ReaderAdded { .. } | ReaderEventKind::ServiceStarted => {}
    }
}
