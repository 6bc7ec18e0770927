//! A file sealed under a passphrase: for machines without a keychain, and only where the user
//! chose it.
//!
//! The file starts with a line that says how it is sealed (argon2id parameters, salt, verifier),
//! then comes a nonce and the items under AES-256-GCM, the line being authenticated with them.
//! The verifier tells a wrong passphrase from a damaged file. Every change writes a new file
//! beside the old one and renames it; a lock file keeps two processes apart.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions};
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use argon2::{Algorithm, Argon2, Params, Version};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use openssl::symm::{Cipher, decrypt_aead, encrypt_aead};
use secrecy::{ExposeSecret, SecretSlice, SecretString};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use super::{Custody, Keychain};
use crate::Error;

/// Fewest characters of the passphrase of a new file.
pub const LEAST_PASSPHRASE: usize = 10;

/// Memory in KiB, passes and lanes for new files: a quarter of a second on a small laptop, and
/// well above the least that is advised for argon2id.
const MEMORY: u32 = 64 * 1024;
const PASSES: u32 = 3;
const LANES: u32 = 1;
/// What a file may ask for at most.
const MOST_MEMORY: u32 = 1024 * 1024;
const MOST_PASSES: u32 = 32;
const MOST_LANES: u32 = 16;

const KEY: usize = 32;
const NONCE: usize = 12;
const TAG: usize = 16;
const SALT: usize = 16;
/// Largest file that is read, in bytes.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// The first line of the file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Seal {
    format: String,
    memory_kib: u32,
    passes: u32,
    lanes: u32,
    salt: String,
    verifier: String,
}

const FORMAT: &str = "valise sealed file 1";

type Items = BTreeMap<String, Zeroizing<String>>;

struct SealedFile {
    path: PathBuf,
    seal: Seal,
    key: SecretSlice<u8>,
}

/// Opens the file sealed under `passphrase`, or makes one where there is none.
///
/// # Errors
/// [`Error::WrongPassphrase`], [`Error::PassphraseTooShort`] for a new file, [`Error::Damaged`],
/// [`Error::File`].
pub fn sealed_file(path: &Path, passphrase: &SecretString) -> Result<Arc<dyn Keychain>, Error> {
    if let Some(folder) = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        fs::create_dir_all(folder)?;
    }
    let _lock = lock(path)?;
    let file = match read_file(path)? {
        Some(bytes) => {
            let (seal, _) = split(&bytes)?;
            let key = seal.open(passphrase)?;
            SealedFile {
                path: path.to_owned(),
                seal,
                key,
            }
        }
        None => {
            if passphrase.expose_secret().chars().count() < LEAST_PASSPHRASE {
                return Err(Error::PassphraseTooShort {
                    least: LEAST_PASSPHRASE,
                });
            }
            let (seal, key) = Seal::make(passphrase)?;
            let file = SealedFile {
                path: path.to_owned(),
                seal,
                key,
            };
            file.replace(&Items::new())?;
            file
        }
    };
    // Whoever can open the file can also read it.
    file.items()?;
    Ok(Arc::new(file))
}

impl Seal {
    fn make(passphrase: &SecretString) -> Result<(Self, SecretSlice<u8>), Error> {
        let mut salt = [0; SALT];
        openssl::rand::rand_bytes(&mut salt).map_err(Error::failed)?;
        let mut seal = Self {
            format: FORMAT.to_owned(),
            memory_kib: MEMORY,
            passes: PASSES,
            lanes: LANES,
            salt: STANDARD.encode(salt),
            verifier: String::new(),
        };
        let (key, verifier) = seal.derive(passphrase)?;
        seal.verifier = verifier;
        Ok((seal, key))
    }

    fn open(&self, passphrase: &SecretString) -> Result<SecretSlice<u8>, Error> {
        let (key, verifier) = self.derive(passphrase)?;
        let same = verifier.len() == self.verifier.len()
            && openssl::memcmp::eq(verifier.as_bytes(), self.verifier.as_bytes());
        if same {
            Ok(key)
        } else {
            Err(Error::WrongPassphrase)
        }
    }

    /// The key, and the second half of the derivation as verifier.
    fn derive(&self, passphrase: &SecretString) -> Result<(SecretSlice<u8>, String), Error> {
        if self.format != FORMAT
            || self.memory_kib > MOST_MEMORY
            || self.passes > MOST_PASSES
            || self.lanes > MOST_LANES
        {
            return Err(Error::Damaged);
        }
        let salt = STANDARD.decode(&self.salt).map_err(|_| Error::Damaged)?;
        let parameters = Params::new(self.memory_kib, self.passes, self.lanes, Some(2 * KEY))
            .map_err(|_| Error::Damaged)?;
        let mut derived = Zeroizing::new([0; 2 * KEY]);
        Argon2::new(Algorithm::Argon2id, Version::V0x13, parameters)
            .hash_password_into(passphrase.expose_secret().as_bytes(), &salt, &mut *derived)
            .map_err(|_| Error::Damaged)?;
        let (key, verifier) = derived.split_at(KEY);
        Ok((SecretSlice::from(key.to_vec()), STANDARD.encode(verifier)))
    }

    fn line(&self) -> Result<Vec<u8>, Error> {
        let mut line = serde_json::to_vec(self).map_err(Error::failed)?;
        line.push(b'\n');
        Ok(line)
    }
}

/// The first line and what follows it.
fn split(bytes: &[u8]) -> Result<(Seal, &[u8]), Error> {
    let end = bytes
        .iter()
        .position(|byte| *byte == b'\n')
        .ok_or(Error::Damaged)?;
    let (line, rest) = bytes.split_at_checked(end).ok_or(Error::Damaged)?;
    let seal = serde_json::from_slice(line).map_err(|_| Error::Damaged)?;
    Ok((seal, rest.get(1..).unwrap_or_default()))
}

impl SealedFile {
    fn items(&self) -> Result<Items, Error> {
        // The file was there when it was opened: somebody took it away.
        let bytes = read_file(&self.path)?.ok_or(Error::Absent)?;
        let (seal, rest) = split(&bytes)?;
        if seal != self.seal {
            // Another passphrase was set by another process.
            return Err(Error::WrongPassphrase);
        }
        let (nonce, rest) = rest.split_at_checked(NONCE).ok_or(Error::Damaged)?;
        let sealed = rest.len().checked_sub(TAG).ok_or(Error::Damaged)?;
        let (sealed, tag) = rest.split_at(sealed);
        let key = self.key.expose_secret();
        let opened = decrypt_aead(
            Cipher::aes_256_gcm(),
            key,
            Some(nonce),
            &seal.line()?,
            sealed,
            tag,
        )
        .map(Zeroizing::new)
        .map_err(|_| Error::Damaged)?;
        serde_json::from_slice(&opened).map_err(|_| Error::Damaged)
    }

    fn change(&self, change: impl FnOnce(&mut Items)) -> Result<(), Error> {
        let _lock = lock(&self.path)?;
        let mut items = self.items()?;
        change(&mut items);
        self.replace(&items)
    }

    /// Writes the items into a new file, then puts that in the place of the old one.
    fn replace(&self, items: &Items) -> Result<(), Error> {
        // Large enough at once: a buffer that grows leaves copies behind that nobody wipes.
        let length = items
            .iter()
            .map(|(name, secret)| 6 * name.len() + secret.len() + 8)
            .sum::<usize>();
        let mut opened = Zeroizing::new(Vec::with_capacity(length + 2));
        serde_json::to_writer(&mut *opened, items).map_err(Error::failed)?;
        let mut nonce = [0; NONCE];
        openssl::rand::rand_bytes(&mut nonce).map_err(Error::failed)?;
        let mut tag = [0; TAG];
        let line = self.seal.line()?;
        let key = self.key.expose_secret();
        let sealed = encrypt_aead(
            Cipher::aes_256_gcm(),
            key,
            Some(&nonce),
            &line,
            &opened,
            &mut tag,
        )
        .map_err(Error::failed)?;
        let new = beside(&self.path, "new");
        let mut file = private_file(&new)?;
        for part in [line.as_slice(), &nonce, &sealed, &tag] {
            file.write_all(part)?;
        }
        file.sync_all()?;
        fs::rename(&new, &self.path)?;
        sync_folder(&self.path)?;
        Ok(())
    }
}

impl Keychain for SealedFile {
    fn custody(&self) -> Custody {
        Custody::SealedFile
    }

    fn limit(&self) -> Option<usize> {
        None
    }

    fn write(&self, name: &str, secret: &[u8]) -> Result<(), Error> {
        let secret = Zeroizing::new(STANDARD.encode(secret));
        self.change(|items| {
            items.insert(name.to_owned(), secret);
        })
    }

    fn read(&self, name: &str) -> Result<Option<SecretSlice<u8>>, Error> {
        let items = self.items()?;
        let Some(secret) = items.get(name) else {
            return Ok(None);
        };
        STANDARD
            .decode(secret.as_bytes())
            .map(|secret| Some(SecretSlice::from(secret)))
            .map_err(|_| Error::Damaged)
    }

    fn delete(&self, name: &str) -> Result<(), Error> {
        self.change(|items| {
            items.remove(name);
        })
    }
}

/// Keeps other processes away while it lives.
fn lock(path: &Path) -> Result<File, Error> {
    let file = private_lock(&beside(path, "lock"))?;
    file.lock()?;
    Ok(file)
}

fn beside(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    PathBuf::from(name)
}

fn read_file(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match fs::metadata(path) {
        Ok(metadata) if metadata.len() > MOST_BYTES => Err(Error::Damaged),
        Ok(_) => Ok(Some(fs::read(path)?)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

fn private_file(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    Ok(only_for_the_user(&mut options).open(path)?)
}

fn private_lock(path: &Path) -> Result<File, Error> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    Ok(only_for_the_user(&mut options).open(path)?)
}

#[cfg(unix)]
fn only_for_the_user(options: &mut OpenOptions) -> &mut OpenOptions {
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600)
}

/// Elsewhere the user's own folder is private already.
#[cfg(not(unix))]
fn only_for_the_user(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

/// Makes the new name last, should the machine stop now.
#[cfg(unix)]
fn sync_folder(path: &Path) -> Result<(), Error> {
    match path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
    {
        Some(folder) => Ok(File::open(folder)?.sync_all()?),
        None => Ok(File::open(".")?.sync_all()?),
    }
}

/// Elsewhere a folder cannot be opened as a file; the file system keeps its own journal.
#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> Result<(), Error> {
    Ok(())
}

#[cfg(test)]
mod tests;
