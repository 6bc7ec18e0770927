//! What must be known before the database opens: a small TOML file in the data folder. Nothing
//! personal stands in it.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use valise_keystore::Environment;
use valise_messages::Language;

use crate::Error;

/// The preferences of this device.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Preferences {
    /// Language of the interface, once chosen.
    pub(crate) language: Option<Language>,
    /// Environment last used.
    pub(crate) environment: Option<Environment>,
    /// Whether the first-run assistant is behind us.
    pub(crate) first_run_done: bool,
    /// Whether the user chose a passphrase-sealed file in place of a keychain.
    pub(crate) sealed_file: bool,
}

impl Preferences {
    /// Reads the preferences. A file that is not understood is kept under another name, and
    /// counts as absent: a choice can be made again.
    pub(crate) fn read(data_dir: &Path) -> Self {
        let file = file(data_dir);
        let text = match fs::read_to_string(&file) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Self::default(),
            Err(error) => {
                tracing::warn!(kind = ?error.kind(), "the preferences can't be read");
                return Self::default();
            }
        };
        toml::from_str(&text).unwrap_or_else(|_| {
            tracing::warn!("the preferences are not understood");
            let _ = fs::rename(&file, data_dir.join("preferences.damaged.toml"));
            Self::default()
        })
    }

    /// Writes the preferences, whole or not at all.
    pub(crate) fn write(&self, data_dir: &Path) -> Result<(), Error> {
        let text = toml::to_string(self).map_err(|_| Error::PreferencesNotSaved)?;
        let unfinished = data_dir.join("preferences.toml.new");
        let written = fs::create_dir_all(data_dir)
            .and_then(|()| fs::write(&unfinished, text))
            .and_then(|()| fs::rename(&unfinished, file(data_dir)));
        written.map_err(|_| Error::PreferencesNotSaved)
    }
}

fn file(data_dir: &Path) -> PathBuf {
    data_dir.join("preferences.toml")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_chosen_is_there_after_a_restart() {
        let folder = tempfile::tempdir().unwrap();
        assert_eq!(Preferences::read(folder.path()), Preferences::default());
        let chosen = Preferences {
            language: Some(Language::De),
            environment: Some(Environment::Acceptance),
            first_run_done: true,
            sealed_file: false,
        };
        chosen.write(folder.path()).unwrap();
        assert_eq!(Preferences::read(folder.path()), chosen);
    }

    #[test]
    fn a_damaged_file_is_kept_and_counts_as_absent() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(file(folder.path()), "language = \"de\"\nenviron").unwrap();
        assert_eq!(Preferences::read(folder.path()), Preferences::default());
        let kept = fs::read_to_string(folder.path().join("preferences.damaged.toml")).unwrap();
        assert!(kept.ends_with("environ"));
    }

    #[test]
    fn a_folder_that_can_not_be_written_to_is_said() {
        let folder = tempfile::tempdir().unwrap();
        let blocked = folder.path().join("file");
        fs::write(&blocked, "x").unwrap();
        let result = Preferences::default().write(&blocked);
        assert!(matches!(result, Err(Error::PreferencesNotSaved)));
    }
}
