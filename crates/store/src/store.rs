//! Opening the database, reading it and writing to it.

use std::fmt::Write as _;
use std::ops::Deref;
use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};
use secrecy::{ExposeSecret, SecretSlice};
use zeroize::Zeroizing;

use crate::{Error, damage, migrations};

/// The encrypted database of one environment. Cheap to clone; every call blocks, so call it from
/// a thread that may wait.
#[derive(Clone)]
pub struct Store {
    connection: Arc<Mutex<Connection>>,
    path: Arc<PathBuf>,
}

/// The queries that only read.
pub struct Reading<'c>(pub(crate) &'c Connection);

/// One transaction: the queries that change something, and those that read.
pub struct Writing<'c> {
    pub(crate) transaction: &'c Transaction<'c>,
    reading: Reading<'c>,
}

impl<'c> Deref for Writing<'c> {
    type Target = Reading<'c>;

    fn deref(&self) -> &Self::Target {
        &self.reading
    }
}

impl Store {
    /// Opens the database at `path`, or makes it (and its folder) when there is none, and brings
    /// it up to date. `key` is the raw 256-bit key.
    ///
    /// # Errors
    /// [`Error::WrongKey`] and [`Error::Damaged`] leave the file as it is; a damaged one is copied
    /// aside first. [`Error::Newer`], [`Error::ReadOnly`], [`Error::DiskFull`], [`Error::Busy`].
    pub fn open(path: &Path, key: &SecretSlice<u8>) -> Result<Self, Error> {
        if let Some(folder) = path.parent() {
            damage::private_folder(folder)?;
        }
        let fresh = damage::is_absent(path)?;
        if !fresh {
            damage::check_key(path, key)?;
        }
        let opened = connect(path, key);
        let mut connection = match opened {
            Err(Error::Damaged { .. }) => return Err(damage::keep_aside(path)),
            other => other?,
        };
        match migrations::run(&mut connection) {
            Err(Error::Damaged { .. }) => return Err(damage::keep_aside(path)),
            other => other?,
        }
        damage::remember_key(path, key)?;
        Ok(Self {
            connection: Arc::new(Mutex::new(connection)),
            path: Arc::new(path.to_owned()),
        })
    }

    /// Where the file is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads.
    ///
    /// # Errors
    /// Whatever `query` answers.
    pub fn read<T>(
        &self,
        query: impl FnOnce(&Reading<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let result = query(&Reading(&self.lock()));
        self.safe(result)
    }

    /// Writes in one transaction: everything that `change` does, or nothing when it fails. Once
    /// this returns, the change is on the disk.
    ///
    /// # Errors
    /// Whatever `change` answers, or what the commit says.
    pub fn write<T>(
        &self,
        change: impl FnOnce(&Writing<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let result = self.write_once(change);
        self.safe(result)
    }

    fn write_once<T>(
        &self,
        change: impl FnOnce(&Writing<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let mut connection = self.lock();
        let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let result = change(&Writing {
            transaction: &transaction,
            reading: Reading(&transaction),
        })?;
        transaction.commit()?;
        Ok(result)
    }

    /// Damage that shows only when its page is read: the file is kept aside as well.
    fn safe<T>(&self, result: Result<T, Error>) -> Result<T, Error> {
        match result {
            Err(Error::Damaged { copy: None }) => Err(damage::keep_aside(&self.path)),
            other => other,
        }
    }

    /// Reads every page and compares it with its seal; what is wrong, as the engine says it.
    ///
    /// # Errors
    /// When the database can't be read at all.
    pub fn integrity(&self) -> Result<Vec<String>, Error> {
        let connection = self.lock();
        let mut problems = Vec::new();
        for pragma in ["cipher_integrity_check", "quick_check"] {
            connection.pragma_query(None, pragma, |row| {
                let line: String = row.get(0)?;
                if line != "ok" {
                    problems.push(line);
                }
                Ok(())
            })?;
        }
        Ok(problems)
    }

    /// Moves what was deleted out of the write-ahead log, so that it leaves the disk.
    pub(crate) fn empty_log(&self) -> Result<(), Error> {
        self.lock()
            .query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()))?;
        Ok(())
    }

    // A panic while the lock was held rolled its transaction back: the connection is sound.
    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.connection
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }
}

/// Starts the engine, once. It counts itself as started a moment before its cipher is, and
/// refuses the key that a second thread gives in between: so one thread opens a connection to
/// nothing, and all others wait for it.
pub(crate) fn start_engine() {
    static STARTED: LazyLock<()> = LazyLock::new(|| {
        // Should this fail, opening the real database fails too, and says why.
        let _ = Connection::open_in_memory();
    });
    LazyLock::force(&STARTED);
}

fn connect(path: &Path, key: &SecretSlice<u8>) -> Result<Connection, Error> {
    start_engine();
    let connection = Connection::open(path)?;
    // First of all: the engine otherwise prints its own lines about a wrong key.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    let mut literal = Zeroizing::new(String::with_capacity(96));
    literal.push_str("PRAGMA key = \"x'");
    for byte in key.expose_secret() {
        // Writing to a String can't fail.
        let _ = write!(literal, "{byte:02x}");
    }
    literal.push_str("'\"");
    connection.execute_batch(&literal)?;
    connection.execute_batch(
        "PRAGMA busy_timeout = 5000;
         PRAGMA cipher_memory_security = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA secure_delete = ON;
         PRAGMA synchronous = FULL;
         PRAGMA trusted_schema = OFF;",
    )?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    connection.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(()))?;
    Ok(connection)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ActivitySearch, NewActivity, Page};

    fn store() -> (tempfile::TempDir, Store) {
        let folder = tempfile::tempdir().unwrap();
        let key: SecretSlice<u8> = vec![1; 32].into();
        let store = Store::open(&folder.path().join("valise.db"), &key).unwrap();
        (folder, store)
    }

    fn append(store: &Store, text: String) -> Result<(), Error> {
        store.write(|db| {
            db.append_activity(&NewActivity {
                at: jiff::Timestamp::UNIX_EPOCH,
                kind: "check",
                key: "activity-check_answered",
                params: &[("text", text.clone())],
                person_id: None,
                check_id: None,
            })
        })
    }

    #[test]
    fn a_full_disk_is_said_and_what_was_there_stays() {
        let (_folder, store) = store();
        append(&store, "before".to_owned()).unwrap();
        let pages: i64 = store
            .lock()
            .query_row("PRAGMA page_count", [], |row| row.get(0))
            .unwrap();
        store
            .lock()
            .execute_batch(&format!("PRAGMA max_page_count = {pages}"))
            .unwrap();
        let page = Page::Newest {
            before: None,
            limit: 10,
        };
        let error = append(&store, "x".repeat(100_000)).unwrap_err();
        assert!(matches!(error, Error::DiskFull), "{error:?}");
        assert_eq!(
            store
                .read(|db| db.activity(&ActivitySearch::default(), page))
                .unwrap()
                .len(),
            1
        );
        store
            .lock()
            .execute_batch("PRAGMA max_page_count = 100000")
            .unwrap();
        append(&store, "room again".to_owned()).unwrap();
    }

    #[test]
    fn a_database_that_can_only_be_read_says_so() {
        let (_folder, store) = store();
        store
            .lock()
            .execute_batch("PRAGMA query_only = ON")
            .unwrap();
        let error = append(&store, "x".to_owned()).unwrap_err();
        assert!(matches!(error, Error::ReadOnly), "{error:?}");
    }

    #[test]
    fn every_commit_is_synced_to_the_disk() {
        let (_folder, store) = store();
        let pragma = |name: &str| -> String {
            let query = format!("SELECT CAST({name} AS TEXT) FROM pragma_{name}");
            store
                .lock()
                .query_row(&query, [], |row| row.get(0))
                .unwrap()
        };
        assert_eq!(pragma("journal_mode"), "wal");
        assert_eq!(pragma("synchronous"), "2");
        assert_eq!(pragma("foreign_keys"), "1");
        assert_eq!(pragma("secure_delete"), "1");
    }

    #[test]
    fn a_panic_in_the_middle_of_a_write_leaves_the_store_usable() {
        let (_folder, store) = store();
        let other = store.clone();
        let panicked = std::thread::spawn(move || {
            other.write(|db| -> Result<(), Error> {
                db.put_setting("half", &true)?;
                panic!("in the middle");
            })
        })
        .join();
        assert!(panicked.is_err());
        assert_eq!(store.read(|db| db.setting::<bool>("half")).unwrap(), None);
        append(&store, "after".to_owned()).unwrap();
    }
}
