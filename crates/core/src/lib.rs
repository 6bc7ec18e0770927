//! The use cases of Valise, and the only place that knows all of them.
//!
//! A [`Valise`] is built from a [`Configuration`] and the [`Ports`] of the machine (clock,
//! keychain). The shell and the command line call the same methods, which answer with the
//! serialisable [`views`]; every failure is an [`Error`] that becomes an
//! [`views::ErrorView`] at the border.

mod configuration;
mod error;
mod event;
pub mod places;
mod valise;
pub mod views;

pub use configuration::{Configuration, PracticeKeystore};
pub use error::Error;
pub use event::{Changed, Event};
pub use valise::{KeychainSource, Ports, Valise};
pub use valise_keystore::Environment;
pub use valise_messages::Language;
pub use valise_soap::{Clock, SystemClock};
