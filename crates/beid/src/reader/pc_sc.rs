//! The readers of the system: PC/SC, which Windows and macOS bring along and pcscd gives on Linux.
//!
//! All calls of this system block, some without end, so each connection and each watch has a thread
//! of its own.

mod changes;
mod connection;
mod context;
mod errors;
mod follow;
mod watch;
mod worker;

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use pcsc::{ReaderState as RawState, State};

use super::ignored::ignored_because;
use super::{CardConnection, CardReader, ReaderEvents, ReaderInfo, ReaderState, TransportError};
use crate::Error;
use connection::Connection;
use context::{establish, list};
use watch::Watch;

/// What time it is, for the events.
pub type Clock = Arc<dyn Fn() -> Timestamp + Send + Sync>;

/// Windows ends the card service when its last reader is unplugged, so a service that does not run
/// only means that there is no reader.
const SERVICE_ENDS_WITHOUT_READERS: bool = cfg!(windows);

/// The readers that PC/SC knows.
#[derive(Clone)]
pub struct PcscReader {
    clock: Clock,
    with_test_readers: bool,
}

impl PcscReader {
    /// The readers of people.
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            with_test_readers: false,
        }
    }

    /// The readers of people, and vsmartcard's virtual one, in which tests put cards.
    pub fn with_test_readers(clock: Clock) -> Self {
        Self {
            clock,
            with_test_readers: true,
        }
    }
}

impl CardReader for PcscReader {
    fn readers(&self) -> Result<Vec<ReaderInfo>, Error> {
        let context = match establish() {
            Err(Error::NoService) if SERVICE_ENDS_WITHOUT_READERS => return Ok(Vec::new()),
            other => other?,
        };
        let names = list(&context)?;
        let mut states: Vec<RawState> = names
            .into_iter()
            .map(|name| RawState::new(name, State::UNAWARE))
            .collect();
        if states.is_empty() {
            return Ok(Vec::new());
        }
        context
            .get_status_change(Duration::ZERO, &mut states)
            .or_else(|error| match error {
                // nothing is told about a reader that was unplugged a moment ago
                pcsc::Error::Timeout | pcsc::Error::UnknownReader => Ok(()),
                other => Err(errors::service(other)),
            })?;
        Ok(states.iter().map(|state| self.info(state)).collect())
    }

    fn watch(&self) -> Result<Box<dyn ReaderEvents>, Error> {
        if !SERVICE_ENDS_WITHOUT_READERS {
            establish()?;
        }
        let watch = Watch::start(Arc::clone(&self.clock), self.with_test_readers)?;
        Ok(Box::new(watch))
    }

    fn connect(&self, reader: &str) -> Result<Box<dyn CardConnection>, TransportError> {
        Ok(Box::new(Connection::open(reader)?))
    }
}

impl PcscReader {
    fn info(&self, raw: &RawState) -> ReaderInfo {
        let name = raw.name().to_string_lossy().into_owned();
        let state = raw.event_state();
        let (state, atr) = if !state.contains(State::PRESENT) {
            (ReaderState::Empty, Vec::new())
        } else if state.contains(State::MUTE) {
            (ReaderState::Mute, Vec::new())
        } else if state.contains(State::EXCLUSIVE) {
            (ReaderState::Held, raw.atr().to_vec())
        } else {
            (ReaderState::Card, raw.atr().to_vec())
        };
        let ignored_because = ignored_because(&name, self.with_test_readers);
        ReaderInfo {
            name,
            state,
            atr,
            ignored_because,
        }
    }
}

impl std::fmt::Debug for PcscReader {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("PcscReader")
            .field("with_test_readers", &self.with_test_readers)
            .finish_non_exhaustive()
    }
}
