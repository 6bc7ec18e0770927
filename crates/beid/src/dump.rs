//! The files of a card in a folder, each named by its path: `3F00DF014031.bin`.
//!
//! Files that are absent were not read. The answer to GET CARD DATA is no file of the card; it
//! stands beside them as `card_data.bin`.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Read, Write};
use std::path::Path;

use crate::verify::CardBytes;

/// A file of a card can be no longer: READ BINARY counts to 7FFF and reads 256 bytes from there.
const LIMIT: u64 = 0x8000 + 255;

/// The answer to GET CARD DATA, 28 bytes.
const CARD_DATA: &str = "card_data";

/// What a dump may hold.
const NAMES: [&str; 13] = [
    "3F00DF005032",
    "3F00DF005038",
    "3F00DF005039",
    "3F00DF00503A",
    "3F00DF00503B",
    "3F00DF00503C",
    "3F00DF014031",
    "3F00DF014032",
    "3F00DF014033",
    "3F00DF014034",
    "3F00DF014035",
    "3F00DF014040",
    CARD_DATA,
];

/// Why a dump cannot be read or written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DumpError {
    /// The folder or a file in it cannot be opened.
    #[error("{name} cannot be read or written: {kind}")]
    Disk {
        /// Which file; empty for the folder.
        name: &'static str,
        /// What the system says.
        kind: ErrorKind,
    },
    /// A file is larger than any file of a card.
    #[error("{name} is larger than {LIMIT} bytes")]
    TooLarge {
        /// Which file.
        name: &'static str,
    },
    /// The folder holds no file of a card.
    #[error("the folder holds no file of a card")]
    NoCard,
    /// A file of another card is there already: nothing was written over it.
    #[error("{name} is there already")]
    Exists {
        /// Which file.
        name: &'static str,
    },
    /// The path is none of a file that a dump may hold.
    #[error("a dump holds no such file")]
    UnknownFile,
}

/// The files of one card, by their path (`3F00DF014031`). Prints their lengths only.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Dump {
    files: BTreeMap<&'static str, Vec<u8>>,
}

impl Dump {
    /// Reads the files of a card from a folder; other files there are left alone.
    ///
    /// # Errors
    /// [`DumpError::Disk`], [`DumpError::TooLarge`], and [`DumpError::NoCard`] when there is none.
    pub fn read(folder: &Path) -> Result<Self, DumpError> {
        let disk = |name| {
            move |error: io::Error| DumpError::Disk {
                name,
                kind: error.kind(),
            }
        };
        fs::read_dir(folder).map_err(disk(""))?;
        let mut files = BTreeMap::new();
        for name in NAMES {
            let file = match File::open(folder.join(file_name(name))) {
                Err(error) if error.kind() == ErrorKind::NotFound => continue,
                other => other.map_err(disk(name))?,
            };
            let mut bytes = Vec::new();
            file.take(LIMIT + 1)
                .read_to_end(&mut bytes)
                .map_err(disk(name))?;
            if bytes.len() as u64 > LIMIT {
                return Err(DumpError::TooLarge { name });
            }
            files.insert(name, bytes);
        }
        if files.is_empty() {
            return Err(DumpError::NoCard);
        }
        Ok(Self { files })
    }

    /// Writes the files into a folder, which is made when it is absent; readable for the user only
    /// where the system knows that.
    ///
    /// # Errors
    /// [`DumpError::Exists`] when a file of a card is there already, before anything is written:
    /// files of two cards must not mix. [`DumpError::Disk`].
    pub fn write(&self, folder: &Path) -> Result<(), DumpError> {
        let disk = |name| {
            move |error: io::Error| match error.kind() {
                ErrorKind::AlreadyExists => DumpError::Exists { name },
                kind => DumpError::Disk { name, kind },
            }
        };
        fs::create_dir_all(folder).map_err(disk(""))?;
        for name in NAMES {
            if folder.join(file_name(name)).symlink_metadata().is_ok() {
                return Err(DumpError::Exists { name });
            }
        }
        for (name, bytes) in &self.files {
            new_file()
                .open(folder.join(file_name(name)))
                .and_then(|mut file| file.write_all(bytes))
                .map_err(disk(name))?;
        }
        Ok(())
    }

    /// Adds a file by its path, or the answer to GET CARD DATA as `card_data`.
    ///
    /// # Errors
    /// [`DumpError::UnknownFile`], [`DumpError::TooLarge`].
    pub fn insert(&mut self, path: &str, bytes: Vec<u8>) -> Result<(), DumpError> {
        let known = NAMES.into_iter().find(|name| *name == path);
        let name = known.ok_or(DumpError::UnknownFile)?;
        if bytes.len() as u64 > LIMIT {
            return Err(DumpError::TooLarge { name });
        }
        self.files.insert(name, bytes);
        Ok(())
    }

    /// The bytes of a file by its path.
    pub fn file(&self, path: &str) -> Option<&[u8]> {
        self.files.get(path).map(Vec::as_slice)
    }

    /// The files for the verifier.
    pub fn card(&self) -> CardBytes<'_> {
        CardBytes {
            identity: self.file("3F00DF014031"),
            identity_signature: self.file("3F00DF014032"),
            address: self.file("3F00DF014033"),
            address_signature: self.file("3F00DF014034"),
            photo: self.file("3F00DF014035"),
            basic_key: self.file("3F00DF014040"),
            authentication_certificate: self.file("3F00DF005038"),
            citizen_authority: self.file("3F00DF00503A"),
            root: self.file("3F00DF00503B"),
            register_certificate: self.file("3F00DF00503C"),
            chip_serial: self.file(CARD_DATA).and_then(|data| data.get(..16)),
        }
    }

    /// The applet's version from the card data: `1.7`; `None` where it was not read.
    pub fn applet_version(&self) -> Option<String> {
        let version = self.file(CARD_DATA)?.get(21)?;
        Some(format!("{}.{}", version >> 4, version & 0x0F))
    }
}

fn file_name(name: &str) -> String {
    format!("{name}.bin")
}

fn new_file() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

impl fmt::Debug for Dump {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let lengths = self.files.iter().map(|(name, bytes)| (name, bytes.len()));
        formatter.debug_map().entries(lengths).finish()
    }
}

#[cfg(test)]
mod tests;
