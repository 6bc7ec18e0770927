//! Small things under a name: settings, the profile, what was learnt.

use rusqlite::OptionalExtension;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::value::Json;
use crate::{Error, Reading, Writing};

impl Reading<'_> {
    /// What is kept under `key`.
    ///
    /// # Errors
    /// [`Error::Unreadable`] when it is something else than a `T`.
    pub fn setting<T: DeserializeOwned>(&self, key: &str) -> Result<Option<T>, Error> {
        let mut statement = self
            .0
            .prepare_cached("SELECT value FROM settings WHERE key = ?1")?;
        let text: Option<String> = statement.query_row([key], |row| row.get(0)).optional()?;
        text.map(|text| serde_json::from_str(&text))
            .transpose()
            .map_err(|_| Error::Unreadable {
                what: "settings.value",
            })
    }
}

impl Writing<'_> {
    /// Keeps `value` under `key`.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn put_setting<T: Serialize>(&self, key: &str, value: &T) -> Result<(), Error> {
        self.transaction.execute(
            "INSERT INTO settings (key, value) VALUES (?1, ?2)
             ON CONFLICT (key) DO UPDATE SET value = ?2",
            rusqlite::params![key, Json(value)],
        )?;
        Ok(())
    }
}
