//! Reading a folder that somebody else may have changed: no links are followed, nothing endless is
//! read.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Read as _;
use std::path::{Path, PathBuf};

use crate::evidence::digest::{self, Digest};

/// More than any file of a bundle.
const LONGEST: u64 = 64_000_000;

/// Places and their digests.
pub(super) type Names = BTreeMap<String, Digest>;

/// A folder and the names in it.
pub(super) struct Folder {
    path: PathBuf,
    names: Vec<String>,
}

/// What is under a name.
pub(super) enum Content {
    /// Nothing.
    Absent,
    /// No plain file, one that can't be read, or one that is too long.
    Unreadable,
    /// A file.
    Bytes(Vec<u8>),
}

impl Folder {
    /// A folder; nothing when it can't be read.
    pub(super) fn open(path: &Path) -> Option<Self> {
        let mut names = Vec::new();
        for entry in fs::read_dir(path).ok()? {
            names.push(entry.ok()?.file_name().to_string_lossy().into_owned());
        }
        names.sort();
        Some(Self {
            path: path.to_owned(),
            names,
        })
    }

    /// The names, sorted.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// Whether there is such a name.
    pub(super) fn has(&self, name: &str) -> bool {
        self.names.iter().any(|known| known == name)
    }

    /// A folder inside.
    pub(super) fn folder(&self, name: &str) -> Option<Self> {
        let path = self.path.join(name);
        let kind = fs::symlink_metadata(&path).ok()?;
        kind.is_dir().then(|| Self::open(&path)).flatten()
    }

    /// A file.
    pub(super) fn read(&self, name: &str) -> Content {
        if !self.has(name) {
            return Content::Absent;
        }
        let path = self.path.join(name);
        let plain = fs::symlink_metadata(&path)
            .is_ok_and(|found| found.is_file() && found.len() <= LONGEST);
        let read = plain.then(|| {
            let mut bytes = Vec::new();
            File::open(&path)?.take(LONGEST).read_to_end(&mut bytes)?;
            Ok::<_, std::io::Error>(bytes)
        });
        match read {
            Some(Ok(bytes)) => Content::Bytes(bytes),
            _ => Content::Unreadable,
        }
    }
}

/// What a list for `sha256sum` says; lines of another form are left out.
pub(super) fn sums(bytes: &[u8]) -> Names {
    let text = String::from_utf8_lossy(bytes);
    let lines = text.lines().filter_map(|line| {
        let (digest, name) = line.split_once("  ")?;
        Some((name.to_owned(), digest::read(digest)?))
    });
    lines.collect()
}
