//! The Belgian eID: readers, card, files, verification, PIN and signing.

mod error;
mod reader;

pub use error::Error;
pub use reader::{
    CardConnection, CardReader, Disposition, ReaderEvent, ReaderEventKind, ReaderEvents,
    ReaderInfo, ReaderState, TransportError,
};
