//! What can be wrong with the database.

use std::path::PathBuf;

/// Why the database did not serve.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The key is not the one the database was made with.
    #[error("the key does not open the database")]
    WrongKey,
    /// The file is not a readable database any more. Nothing was overwritten; a copy was kept
    /// aside when it was found at opening.
    #[error("the database file is damaged")]
    Damaged {
        /// Where the copy is.
        copy: Option<PathBuf>,
    },
    /// A newer version of Valise made this database.
    #[error("the database was made by a newer version")]
    Newer,
    /// No room left on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The file or its folder can't be written to.
    #[error("the database can't be written to")]
    ReadOnly,
    /// Another process held the database too long.
    #[error("the database is in use")]
    Busy,
    /// The operating system refused to read or write the file.
    #[error("the database file can't be reached")]
    Unreachable {
        /// What the system said.
        kind: std::io::ErrorKind,
    },
    /// A rule of the database was broken, for example the same NISS twice.
    #[error("a rule of the database was broken: {rule}")]
    Rule {
        /// The rule, as the database names it (table and column, never a value).
        rule: String,
    },
    /// What is stored does not read as what it should be.
    #[error("a stored value can't be read: {what}")]
    Unreadable {
        /// Which value (table and column, never its content).
        what: &'static str,
    },
    /// Anything else the database engine says.
    #[error("the database engine refused: {code}")]
    Engine {
        /// Its extended result code.
        code: i32,
    },
}

impl Error {
    /// All codes of this crate.
    pub const CODES: &[&str] = &[
        "store.wrong_key",
        "store.damaged",
        "store.newer",
        "store.disk_full",
        "store.read_only",
        "store.busy",
        "store.unreachable",
        "store.rule",
        "store.unreadable",
        "store.engine",
    ];

    /// Stable code, for `docs/errors.md` and the sentences.
    pub fn code(&self) -> &'static str {
        match self {
            Self::WrongKey => "store.wrong_key",
            Self::Damaged { .. } => "store.damaged",
            Self::Newer => "store.newer",
            Self::DiskFull => "store.disk_full",
            Self::ReadOnly => "store.read_only",
            Self::Busy => "store.busy",
            Self::Unreachable { .. } => "store.unreachable",
            Self::Rule { .. } => "store.rule",
            Self::Unreadable { .. } => "store.unreadable",
            Self::Engine { .. } => "store.engine",
        }
    }

    /// Values for the sentence; never secret or personal (file names, no folders).
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Damaged { copy } => {
                let name = copy.as_deref().and_then(std::path::Path::file_name);
                let name = name.map(|name| name.to_string_lossy().into_owned());
                vec![("copy", name.unwrap_or_else(|| "none".to_owned()))]
            }
            Self::Rule { rule } => vec![("rule", rule.clone())],
            Self::Unreadable { what } => vec![("what", (*what).to_owned())],
            Self::Engine { code } => vec![("engine_code", code.to_string())],
            _ => Vec::new(),
        }
    }

    /// Whether the same call may work later.
    pub fn retryable(&self) -> bool {
        matches!(self, Self::Busy | Self::DiskFull)
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        let rusqlite::Error::SqliteFailure(failure, message) = error else {
            return Self::Unreadable { what: "row" };
        };
        match failure.code {
            ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt => Self::Damaged { copy: None },
            ErrorCode::DiskFull => Self::DiskFull,
            ErrorCode::ReadOnly | ErrorCode::PermissionDenied => Self::ReadOnly,
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Self::Busy,
            ErrorCode::CannotOpen => Self::Unreachable {
                kind: std::io::ErrorKind::NotFound,
            },
            ErrorCode::SystemIoFailure => Self::Unreachable {
                kind: std::io::ErrorKind::Other,
            },
            ErrorCode::ConstraintViolation => Self::Rule {
                rule: message.unwrap_or_else(|| "constraint".to_owned()),
            },
            _ => Self::Engine {
                code: failure.extended_code,
            },
        }
    }
}

impl From<rusqlite_migration::Error> for Error {
    fn from(error: rusqlite_migration::Error) -> Self {
        match error {
            rusqlite_migration::Error::RusqliteError { err, .. } => err.into(),
            _ => Self::Newer,
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        use std::io::ErrorKind;
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::DiskFull,
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => Self::ReadOnly,
            kind => Self::Unreachable { kind },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_variant_has_its_code_in_the_list() {
        let all = [
            Error::WrongKey,
            Error::Damaged {
                copy: Some("/somewhere/valise.db.damaged-00".into()),
            },
            Error::Newer,
            Error::DiskFull,
            Error::ReadOnly,
            Error::Busy,
            Error::Unreachable {
                kind: std::io::ErrorKind::Other,
            },
            Error::Rule {
                rule: String::new(),
            },
            Error::Unreadable {
                what: "checks.state",
            },
            Error::Engine { code: 1 },
        ];
        let codes: Vec<_> = all.iter().map(Error::code).collect();
        assert_eq!(codes, Error::CODES);
    }

    #[test]
    fn the_sentence_of_a_damaged_file_names_no_folder() {
        let error = Error::Damaged {
            copy: Some("/home/anna/valise.db.damaged-00".into()),
        };
        assert_eq!(
            error.params(),
            [("copy", "valise.db.damaged-00".to_owned())]
        );
    }
}
