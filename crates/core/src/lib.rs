//! The use cases of Valise, and the only place that knows all of them.
//!
//! A [`Valise`] is built from a [`Configuration`] and the [`Ports`] of the machine (clock,
//! keychain). The shell and the command line call the same methods, which answer with the
//! serialisable [`views`]; every failure is an [`Error`] that becomes an
//! [`views::ErrorView`] at the border.

pub mod places;
pub mod views;

// the use cases, one file each
mod activity;
mod app;
mod card;
mod certificate;
mod check;
mod connection_test;
mod coverage;
mod doctor;
mod evidence;
mod home;
mod identity;
mod outbox;
mod people_file;
mod person;
mod profile;
mod reminder;
mod round;
mod session;
mod settings;

// what they stand on
mod brussels;
mod configuration;
mod context;
mod continuity;
mod database;
mod endpoints;
mod error;
mod event;
mod export;
mod facts;
mod ledger;
mod preferences;
mod scope;
mod valise;

pub use card::CardRevocation;
pub use check::Progress;
pub use configuration::{Configuration, PracticeKeystore};
pub use error::Error;
pub use event::{Changed, Event};
pub use valise::{KeychainSource, Ports, Valise};
pub use valise_keystore::Environment;
pub use valise_messages::Language;
pub use valise_mycarenet::member_data::care_day;
pub use valise_soap::{Clock, SystemClock};
