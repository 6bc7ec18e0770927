//! Card readers in memory, with a hand at each to play what happens to readers.

mod connection;
mod control;
mod events;
mod shared;
mod statistics;

use std::fmt;
use std::sync::Arc;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use jiff::Timestamp;
use valise_beid::{
    CardConnection, CardReader, Error, ReaderEvents, ReaderInfo, ReaderState, TransportError,
};

pub use control::{Pace, ReaderControl};
pub(super) use shared::Shared;
pub use statistics::{Exchange, Statistics};

use crate::Clock;
use connection::Connection;
use events::Events;

/// Name of the first practice reader.
pub const PRACTICE_READER: &str = "Practice reader";

/// How a slow card lets time pass.
pub type Sleeper = Arc<dyn Fn(Duration) + Send + Sync>;

/// Which readers there are, and where they take their time from.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReaderOptions {
    /// Names of the readers, in the order of the system.
    pub readers: Vec<String>,
    /// Dates the events.
    pub clock: Clock,
    /// Waits for a slow card.
    pub sleeper: Sleeper,
}

impl Default for ReaderOptions {
    /// One practice reader, the true time, and true waiting.
    fn default() -> Self {
        ReaderOptions {
            readers: vec![PRACTICE_READER.to_owned()],
            clock: Arc::new(Timestamp::now),
            sleeper: Arc::new(thread::sleep),
        }
    }
}

impl fmt::Debug for ReaderOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ReaderOptions")
            .field("readers", &self.readers)
            .finish_non_exhaustive()
    }
}

/// Readers in memory. Clones are the same readers.
#[derive(Clone)]
pub struct VirtualReader {
    shared: Arc<Shared>,
}

impl VirtualReader {
    /// The practice reader, empty.
    pub fn new() -> Self {
        Self::with(ReaderOptions::default())
    }

    /// These readers, empty.
    pub fn with(options: ReaderOptions) -> Self {
        VirtualReader {
            shared: Arc::new(Shared::new(options)),
        }
    }

    /// The hand at the first reader.
    pub fn control(&self) -> ReaderControl {
        ReaderControl::new(Arc::clone(&self.shared), 0)
    }

    /// The hands at all readers, in their order.
    pub fn controls(&self) -> Vec<ReaderControl> {
        let count = self.shared.lock().slots.len();
        (0..count)
            .map(|place| ReaderControl::new(Arc::clone(&self.shared), place))
            .collect()
    }
}

impl Default for VirtualReader {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for VirtualReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("VirtualReader").finish_non_exhaustive()
    }
}

impl CardReader for VirtualReader {
    fn readers(&self) -> Result<Vec<ReaderInfo>, Error> {
        let state = self.shared.lock();
        if !state.running {
            return Err(Error::NoService);
        }
        let plugged = state.slots.iter().filter(|slot| slot.plugged);
        Ok(plugged
            .map(|slot| ReaderInfo {
                name: slot.name.clone(),
                state: match &slot.card {
                    None => ReaderState::Empty,
                    Some(card) if card.is_mute() => ReaderState::Mute,
                    Some(_) if slot.held => ReaderState::Held,
                    Some(_) => ReaderState::Card,
                },
                atr: slot.card.as_ref().map_or_else(Vec::new, |card| card.atr()),
                ignored_because: None,
            })
            .collect())
    }

    fn watch(&self) -> Result<Box<dyn ReaderEvents>, Error> {
        let mut state = self.shared.lock();
        if !state.running {
            return Err(Error::NoService);
        }
        let (sender, receiver) = mpsc::channel();
        for event in state.present(self.shared.now()) {
            // the receiver is right here
            let _ = sender.send(event);
        }
        state.watchers.push(sender);
        Ok(Box::new(Events::new(receiver)))
    }

    fn connect(&self, reader: &str) -> Result<Box<dyn CardConnection>, TransportError> {
        let connection = Connection::open(Arc::clone(&self.shared), reader)?;
        Ok(Box::new(connection))
    }
}
