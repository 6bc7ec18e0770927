//! What may be shown of the certificates in custody; the keystores are in the keychain.

use jiff::Timestamp;
use rusqlite::{OptionalExtension, Row, params};

use crate::value::Instant;
use crate::{Error, Reading, Writing};

/// A certificate in custody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Certificate {
    /// Identifier on this device, also the name of its items in the keychain.
    pub id: String,
    /// When it was imported.
    pub imported_at: Timestamp,
    /// Name of the file it came from.
    pub file_name: String,
    /// Who keeps the keystore.
    pub custody: String,
    /// Whether the nurse let the device keep the password.
    pub password_kept: bool,
    /// SHA-256 of the certificate, hexadecimal.
    pub sha256: String,
    /// Its description, as JSON.
    pub description: serde_json::Value,
}

const COLUMNS: &str = "id, imported_at, file_name, custody, password_kept, sha256, description";

impl Reading<'_> {
    /// The certificates in custody, newest import first.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn certificates(&self) -> Result<Vec<Certificate>, Error> {
        let mut statement = self.0.prepare_cached(&format!(
            "SELECT {COLUMNS} FROM certificates ORDER BY imported_at DESC, id"
        ))?;
        let rows = statement.query_map([], certificate)?;
        Ok(rows.collect::<Result<_, _>>()?)
    }

    /// One certificate.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Unreadable`] and the like.
    pub fn certificate(&self, id: &str) -> Result<Option<Certificate>, Error> {
        let mut statement = self
            .0
            .prepare_cached(&format!("SELECT {COLUMNS} FROM certificates WHERE id = ?1"))?;
        Ok(statement.query_row([id], certificate).optional()?)
    }
}

impl Writing<'_> {
    /// Adds a certificate, or replaces the one with this `id`.
    ///
    /// # Errors
    /// [`Error::Rule`] when the same certificate is there under another `id`.
    pub fn put_certificate(&self, certificate: &Certificate) -> Result<(), Error> {
        self.transaction.execute(
            "INSERT INTO certificates (id, imported_at, file_name, custody, password_kept,
                                       sha256, description)
             VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
             ON CONFLICT (id) DO UPDATE SET
                 imported_at = ?2, file_name = ?3, custody = ?4, password_kept = ?5,
                 sha256 = ?6, description = ?7",
            params![
                certificate.id,
                Instant(certificate.imported_at),
                certificate.file_name,
                certificate.custody,
                certificate.password_kept,
                certificate.sha256,
                certificate.description.to_string(),
            ],
        )?;
        Ok(())
    }

    /// Removes a certificate; whether there was one.
    ///
    /// # Errors
    /// [`Error::DiskFull`] and the like.
    pub fn remove_certificate(&self, id: &str) -> Result<bool, Error> {
        Ok(self
            .transaction
            .execute("DELETE FROM certificates WHERE id = ?1", [id])?
            > 0)
    }
}

fn certificate(row: &Row<'_>) -> rusqlite::Result<Certificate> {
    Ok(Certificate {
        id: row.get(0)?,
        imported_at: row.get::<_, Instant>(1)?.0,
        file_name: row.get(2)?,
        custody: row.get(3)?,
        password_kept: row.get(4)?,
        sha256: row.get(5)?,
        description: row.get::<_, crate::value::Json<serde_json::Value>>(6)?.0,
    })
}
