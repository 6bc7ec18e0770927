//! The commands of the window: one thin line per use case.
//!
//! Every command is named in `bindings.rs`, allowed in `permissions/app.toml` and granted to the
//! one window in `capabilities/main.json`; a test compares the three.

pub(crate) mod activity;
pub(crate) mod app;
pub(crate) mod card;
pub(crate) mod certificate;
pub(crate) mod check;
pub(crate) mod connection;
pub(crate) mod coverage;
pub(crate) mod day;
pub(crate) mod evidence;
pub(crate) mod home;
pub(crate) mod identity;
pub(crate) mod people_file;
pub(crate) mod person;
pub(crate) mod practice;
pub(crate) mod profile;
pub(crate) mod reminder;
pub(crate) mod round;
pub(crate) mod session;
pub(crate) mod settings;

use tauri::State;
use valise_core::views::ErrorView;

use crate::Shell;

/// What every command answers: data, or a failure that has a sentence.
type Answer<T> = Result<T, ErrorView>;

/// What Tauri hands to a command.
type Shared<'a> = State<'a, Shell>;
