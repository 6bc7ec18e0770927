//! Telling a wrong key from a damaged file, and keeping a damaged file safe.
//!
//! To the engine both look the same ("not a database"). So a check value of the key lies beside
//! the database: a keyed hash that says whether a key is the right one and nothing about the key.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use openssl::hash::{Hasher, MessageDigest};
use openssl::memcmp;
use openssl::pkey::PKey;
use openssl::sign::Signer;
use secrecy::{ExposeSecret, SecretSlice};

use crate::Error;

/// What the check value is the keyed hash of.
const LABEL: &[u8] = b"valise database key, version 1";

/// A length that no other key shares by chance, and too short to be of any other use.
const CHECK_LENGTH: usize = 16;

/// Makes the folder of the database, readable by its owner only.
pub(crate) fn private_folder(folder: &Path) -> Result<(), Error> {
    if folder.as_os_str().is_empty() || folder.is_dir() {
        return Ok(());
    }
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::DirBuilderExt;
        builder.mode(0o700);
    }
    builder.create(folder)?;
    Ok(())
}

/// Whether there is no database yet: no file, or the empty one of an interrupted start.
pub(crate) fn is_absent(path: &Path) -> Result<bool, Error> {
    match fs::metadata(path) {
        Ok(found) => Ok(found.len() == 0),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(error.into()),
    }
}

/// Says [`Error::WrongKey`] when the check value beside the database is of another key.
pub(crate) fn check_key(path: &Path, key: &SecretSlice<u8>) -> Result<(), Error> {
    match fs::read(beside(path, "key-check")) {
        Ok(kept) => {
            let expected = check_value(key)?;
            let same = kept.len() == expected.len() && memcmp::eq(&kept, &expected);
            // A check value cut short by a crash proves nothing.
            if kept.len() == CHECK_LENGTH && !same {
                Err(Error::WrongKey)
            } else {
                Ok(())
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Writes the check value of a key that has just opened the database.
pub(crate) fn remember_key(path: &Path, key: &SecretSlice<u8>) -> Result<(), Error> {
    let file = beside(path, "key-check");
    let value = check_value(key)?;
    if fs::read(&file).is_ok_and(|kept| kept == value) {
        return Ok(());
    }
    fs::write(file, value)?;
    Ok(())
}

/// Copies a damaged database with its write-ahead log aside, once per content, and answers the
/// error that names the copy. The database itself is not touched.
pub(crate) fn keep_aside(path: &Path) -> Error {
    match copy_aside(path) {
        Ok(copy) => Error::Damaged { copy: Some(copy) },
        // No room for the copy: the original still lies where it was.
        Err(_) => Error::Damaged { copy: None },
    }
}

fn copy_aside(path: &Path) -> io::Result<PathBuf> {
    let digest = digest(path)?;
    let copy = beside(path, &format!("damaged-{digest}"));
    if !copy.exists() {
        // A copy under its final name is always a whole one.
        let unfinished = beside(path, "damaged-unfinished");
        fs::copy(path, &unfinished)?;
        let log = append(path, "-wal");
        if log.exists() {
            fs::copy(log, append(&copy, "-wal"))?;
        }
        fs::rename(unfinished, &copy)?;
    }
    Ok(copy)
}

fn digest(path: &Path) -> io::Result<String> {
    let mut hasher = Hasher::new(MessageDigest::sha256())?;
    let mut file = fs::File::open(path)?;
    let mut block = vec![0; 64 * 1024];
    loop {
        let read = file.read(&mut block)?;
        let Some(part) = block.get(..read).filter(|part| !part.is_empty()) else {
            break;
        };
        hasher.update(part)?;
    }
    let bytes = hasher.finish()?;
    Ok(bytes
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect())
}

fn check_value(key: &SecretSlice<u8>) -> Result<Vec<u8>, Error> {
    let keyed_hash = || {
        let key = PKey::hmac(key.expose_secret())?;
        let mut value = Signer::new(MessageDigest::sha256(), &key)?.sign_oneshot_to_vec(LABEL)?;
        value.truncate(CHECK_LENGTH);
        Ok(value)
    };
    keyed_hash().map_err(|_: openssl::error::ErrorStack| Error::Engine { code: 0 })
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    append(path, &format!(".{ending}"))
}

fn append(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    name.into()
}
