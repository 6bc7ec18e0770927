//! Where cards are put: the readers of a machine, behind a trait.
//!
//! PC/SC stands behind it on Linux, Windows and macOS; the simulator's virtual reader in tests and
//! in the practice environment; a USB or NFC reader of a tablet can stand behind it later.

#[cfg(any(target_os = "linux", target_os = "windows", target_os = "macos"))]
mod ignored;
#[cfg(any(target_os = "linux", target_os = "windows", target_os = "macos"))]
mod pc_sc;
mod together;

use std::time::Duration;

use jiff::Timestamp;

use crate::Error;

#[cfg(any(target_os = "linux", target_os = "windows", target_os = "macos"))]
pub use pc_sc::{Clock, PcscReader};
pub use together::ReadersTogether;

/// The readers of a machine.
///
/// Every call may block, so call it from a thread that may wait.
pub trait CardReader: Send + Sync {
    /// The readers there are now, in the order of the system.
    ///
    /// # Errors
    /// [`Error::NoService`] when the system's card service does not run.
    fn readers(&self) -> Result<Vec<ReaderInfo>, Error>;

    /// Starts watching: what is there now comes first, as added readers and inserted cards.
    ///
    /// # Errors
    /// As [`readers`](Self::readers). Once started, a service that stops is an event, not an end.
    fn watch(&self) -> Result<Box<dyn ReaderEvents>, Error>;

    /// Connects to the card in a reader, shared with other programs.
    ///
    /// # Errors
    /// [`TransportError::NoCard`], [`TransportError::Mute`] (upside down or dirty),
    /// [`TransportError::Held`] (another program keeps the card to itself),
    /// [`TransportError::ReaderGone`], [`TransportError::ServiceStopped`].
    fn connect(&self, reader: &str) -> Result<Box<dyn CardConnection>, TransportError>;
}

/// A connection to one card. Dropping it leaves the card as it is.
pub trait CardConnection: Send {
    /// The answer to reset of the card.
    fn atr(&self) -> &[u8];

    /// Keeps other programs away until [`end`](Self::end).
    ///
    /// # Errors
    /// [`TransportError::Reset`] when another program has reset the card since: call
    /// [`reconnect`](Self::reconnect) and start again from SELECT.
    fn begin(&mut self) -> Result<(), TransportError>;

    /// Lets other programs have the card.
    ///
    /// # Errors
    /// As [`transmit`](Self::transmit); the transaction is over in any case.
    fn end(&mut self, disposition: Disposition) -> Result<(), TransportError>;

    /// Sends one command and waits for its answer: data and the two status bytes.
    ///
    /// # Errors
    /// [`TransportError`]: what happened to card, reader or service.
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError>;

    /// Takes up the connection again after [`TransportError::Reset`].
    ///
    /// # Errors
    /// As [`CardReader::connect`].
    fn reconnect(&mut self, disposition: Disposition) -> Result<(), TransportError>;

    /// Sends a control code to the reader itself (PC/SC part 10: its PIN pad).
    ///
    /// # Errors
    /// [`TransportError::Unsupported`] when the reader knows no such code.
    fn control(&mut self, code: u32, input: &[u8]) -> Result<Vec<u8>, TransportError>;
}

/// What happens to the card at the end of a transaction or at a new start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Disposition {
    /// The card stays as it is.
    Leave,
    /// The card starts anew: PIN rights and selected file are gone.
    Reset,
}

/// The changes at the readers, one after the other.
pub trait ReaderEvents: Send {
    /// The next event, or nothing when none came within `patience`.
    fn next(&mut self, patience: Duration) -> Option<ReaderEvent>;
}

/// Something changed at a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaderEvent {
    /// What changed.
    pub kind: ReaderEventKind,
    /// When it was noticed.
    pub at: Timestamp,
}

/// What changed at a reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReaderEventKind {
    /// A reader was plugged in.
    ReaderAdded {
        /// Name of the reader.
        reader: String,
    },
    /// A reader was unplugged.
    ReaderRemoved {
        /// Name of the reader.
        reader: String,
    },
    /// A card was put in.
    Inserted {
        /// Name of the reader.
        reader: String,
        /// Its answer to reset; empty for a card that does not answer (upside down, dirty).
        atr: Vec<u8>,
    },
    /// The card was taken out.
    Removed {
        /// Name of the reader.
        reader: String,
    },
    /// The system's card service stopped; the watch goes on and tells when it is back.
    ServiceStopped,
    /// The card service runs again; readers and cards are told anew after this.
    ServiceStarted,
}

/// One reader.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaderInfo {
    /// Its name, as the system gives it.
    pub name: String,
    /// What is in it.
    pub state: ReaderState,
    /// Answer to reset of the card in it; empty without a card or with a mute one.
    pub atr: Vec<u8>,
    /// Why this reader is not used: `windows_hello`, `virtual`; nothing for a usable one.
    pub ignored_because: Option<&'static str>,
}

/// What is in a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize, specta::Type)]
#[serde(rename_all = "snake_case")]
pub enum ReaderState {
    /// No card.
    Empty,
    /// A card that answers.
    Card,
    /// A card that does not answer: upside down, dirty or broken.
    Mute,
    /// A card that another program keeps to itself.
    Held,
}

/// What happened between a command and its answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum TransportError {
    /// There is no card in the reader.
    #[error("there is no card in the reader")]
    NoCard,
    /// The card was taken out.
    #[error("the card was taken out")]
    Removed,
    /// The card does not answer: upside down, dirty or broken.
    #[error("the card does not answer")]
    Mute,
    /// Another program has reset the card: reconnect and start again.
    #[error("another program has reset the card")]
    Reset,
    /// Another program keeps the card to itself.
    #[error("another program keeps the card to itself")]
    Held,
    /// The command did not reach the card, or its answer got lost.
    #[error("the exchange with the card failed")]
    NotTransacted,
    /// The answer did not come in time.
    #[error("the card did not answer in time")]
    Timeout,
    /// The reader was unplugged.
    #[error("the reader is gone")]
    ReaderGone,
    /// The system's card service stopped.
    #[error("the card service stopped")]
    ServiceStopped,
    /// The reader knows no such code.
    #[error("the reader does not support this")]
    Unsupported,
    /// Anything else the card service says.
    #[error("the card service refused: {0:#010x}")]
    Other(u32),
}
