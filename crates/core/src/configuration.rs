//! What a [`crate::Valise`] is told at its start.

use std::collections::HashMap;
use std::path::PathBuf;

use valise_keystore::Environment;
use valise_messages::Language;

/// What a [`crate::Valise`] is told at its start.
#[derive(Debug, Clone)]
pub struct Configuration {
    /// Folder of the preferences and of the databases (`<data_dir>/<environment>/valise.db`).
    pub data_dir: PathBuf,
    /// Environment to use; `None`: the one of the preferences, at first practice.
    pub environment: Option<Environment>,
    /// Language to use; `None`: the one of the preferences.
    pub language: Option<Language>,
    /// Endpoints file (TOML) per environment, which overrides the environment's own addresses.
    /// Without one, `<data_dir>/<environment>/endpoints.toml` counts when it is there.
    pub endpoints: HashMap<Environment, PathBuf>,
    /// Invented keystores that the practice environment offers.
    pub practice_keystores: Vec<PracticeKeystore>,
    /// Folders searched for keystores; `None`: the default ones.
    pub keystore_folders: Option<Vec<PathBuf>>,
    /// Whether this build holds the practice platform.
    pub practice_available: bool,
    /// Version of the app, for the support report.
    pub version: String,
}

impl Configuration {
    /// A configuration with nothing but a data folder.
    pub fn new(data_dir: impl Into<PathBuf>) -> Self {
        Self {
            data_dir: data_dir.into(),
            environment: None,
            language: None,
            endpoints: HashMap::new(),
            practice_keystores: Vec::new(),
            keystore_folders: None,
            practice_available: false,
            version: env!("CARGO_PKG_VERSION").to_owned(),
        }
    }
}

/// An invented keystore of the practice environment; its password is no secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PracticeKeystore {
    /// Where it is.
    pub path: PathBuf,
    /// Its password.
    pub password: String,
    /// Invented name of the holder.
    pub name: String,
    /// What it lets one try: the end of its message key `practice-keystore-…`.
    pub shows: String,
}
