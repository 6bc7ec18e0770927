//! Writing proof into a folder.
//!
//! No name of a file says whom it is about. Everything is written under a temporary name beside
//! the folder, synced, and renamed at the end: a folder with its final name is a whole one.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use valise_messages::Language;
use valise_store::{Evidence, Exchange, Store};

use super::bundle::{Bundle, INSURER};
use super::chain::{self, Link};
use super::digest::{self, Digest};
use super::manifest::Manifest;
use super::{PAGE, readme};
use crate::Error;

/// The list of the links.
pub(super) const CHAIN: &str = "chain";
/// What this is and how to check it, in four languages.
pub(super) const README: &str = "README.txt";
/// The digests of all files, as `sha256sum` reads them; at the top, and in each bundle.
pub(super) const SUMS: &str = "SHA256SUMS";
/// What a bundle is.
pub(super) const MANIFEST: &str = "manifest";

/// The folder of a bundle.
pub(super) fn folder_of(sequence: u32) -> String {
    format!("{sequence:06}")
}

/// One line for `sha256sum`.
pub(super) fn sum(digest: &Digest, name: &str) -> String {
    format!("{}  {name}\n", digest::written(digest))
}

/// The digests of the files of a bundle, its manifest included.
pub(super) fn sums(manifest: &Manifest, of_manifest: &Digest) -> String {
    let files = manifest
        .files
        .iter()
        .map(|file| (file.name.as_str(), &file.sha256));
    let mut lines: Vec<_> = files.chain([(MANIFEST, of_manifest)]).collect();
    lines.sort_unstable();
    lines
        .iter()
        .map(|(name, digest)| sum(digest, name))
        .collect()
}

/// Writes the proof of checks; how many files.
pub(super) fn write(store: &Store, check_ids: &[String], folder: &Path) -> Result<u32, Error> {
    let chosen = chosen(store, check_ids)?;
    let mut target = Target::new(folder)?;
    let written = target.fill(store, &chosen).and_then(|()| target.finish());
    if written.is_err() {
        // What can't be removed either stays under its temporary name.
        let _ = fs::remove_dir_all(&target.unfinished);
    }
    written.map(|()| target.files)
}

/// The links of the checks, oldest first; each check must have one whose bytes are there.
fn chosen(store: &Store, check_ids: &[String]) -> Result<Vec<Evidence>, Error> {
    let mut chosen = Vec::new();
    for check_id in check_ids {
        let links = store.read(|db| db.evidence_of(check_id))?;
        let kept = links.into_iter().filter(|link| link.removed_at.is_none());
        let before = chosen.len();
        chosen.extend(kept);
        if chosen.len() == before {
            return Err(Error::EvidenceMissing);
        }
    }
    chosen.sort_by_key(|link| link.sequence);
    chosen.dedup_by_key(|link| link.sequence);
    match chosen.is_empty() {
        true => Err(Error::EvidenceMissing),
        false => Ok(chosen),
    }
}

/// A folder that is being written.
struct Target {
    folder: PathBuf,
    unfinished: PathBuf,
    files: u32,
    /// Path and digest of each file.
    sums: Vec<(String, Digest)>,
}

impl Target {
    fn new(folder: &Path) -> Result<Self, Error> {
        let name = folder.file_name().ok_or(Error::EvidenceNotWritten)?;
        match fs::read_dir(folder) {
            Ok(mut entries) => match entries.next() {
                None => {}
                Some(_) => return Err(Error::EvidenceFolderUsed),
            },
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) if error.kind() == io::ErrorKind::NotADirectory => {
                return Err(Error::EvidenceFolderUsed);
            }
            Err(_) => return Err(Error::EvidenceNotWritten),
        }
        let unfinished = format!(
            ".{}.{}.part",
            name.to_string_lossy(),
            uuid::Uuid::new_v4().simple()
        );
        let target = Self {
            unfinished: folder.with_file_name(unfinished),
            folder: folder.to_owned(),
            files: 0,
            sums: Vec::new(),
        };
        make(&target.unfinished)?;
        Ok(target)
    }

    fn fill(&mut self, store: &Store, chosen: &[Evidence]) -> Result<(), Error> {
        let mut signed_answers = false;
        for link in chosen {
            let exchange = store.read(|db| db.exchange(&link.input_reference))?;
            let exchange = exchange.ok_or(Error::EvidenceMissing)?;
            signed_answers |= self.bundle(link, &exchange)?;
        }
        let (Some(first), Some(last)) = (chosen.first(), chosen.last()) else {
            return Err(Error::EvidenceMissing);
        };
        let text = links(store, first.sequence, last.sequence)?;
        self.file(CHAIN, text.as_bytes())?;
        let text = readme::text(&Language::ALL, &folder_of(first.sequence), signed_answers);
        self.file(README, text.as_bytes())?;
        self.sums.sort();
        let sums: String = self.sums.iter().map(|(name, of)| sum(of, name)).collect();
        self.file(SUMS, sums.as_bytes())
    }

    /// The folder of one bundle; whether its answer is signed. The manifest is the one of the link:
    /// should the bytes have changed since, the folder shows it.
    fn bundle(&mut self, link: &Evidence, exchange: &Exchange) -> Result<bool, Error> {
        let folder = folder_of(link.sequence);
        make(&self.unfinished.join(&folder))?;
        let bundle = Bundle::of(exchange);
        for (name, content) in &bundle.files {
            self.file(&format!("{folder}/{name}"), content)?;
        }
        let manifest = link.manifest.as_bytes();
        self.file(&format!("{folder}/{MANIFEST}"), manifest)?;
        let sums = Manifest::read(&link.manifest)
            .map(|manifest| sums(&manifest, &link.digest))
            .unwrap_or_default();
        self.file(&format!("{folder}/{SUMS}"), sums.as_bytes())?;
        Ok(bundle.files.iter().any(|(name, _)| *name == INSURER))
    }

    fn file(&mut self, name: &str, content: &[u8]) -> Result<(), Error> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        // It is about a patient: for its owner only.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(self.unfinished.join(name))
            .and_then(|mut file| {
                file.write_all(content)?;
                file.sync_all()
            })
            .map_err(|_| Error::EvidenceNotWritten)?;
        self.files = self.files.saturating_add(1);
        self.sums.push((name.to_owned(), digest::of(content)));
        Ok(())
    }

    /// Gives the folder its name; one that somebody filled meanwhile is left alone.
    fn finish(&self) -> Result<(), Error> {
        // Not every system renames over an empty folder.
        match fs::remove_dir(&self.folder) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(_) => return Err(Error::EvidenceFolderUsed),
        }
        fs::rename(&self.unfinished, &self.folder).map_err(|_| Error::EvidenceNotWritten)
    }
}

fn make(folder: &Path) -> Result<(), Error> {
    #[cfg(unix)]
    let made = {
        use std::os::unix::fs::DirBuilderExt as _;
        fs::DirBuilder::new().mode(0o700).create(folder)
    };
    #[cfg(not(unix))]
    let made = fs::create_dir(folder);
    made.map_err(|_| Error::EvidenceNotWritten)
}

/// All links from the first to the last.
fn links(store: &Store, first: u32, last: u32) -> Result<String, Error> {
    let mut text = String::new();
    let mut from = first;
    while from <= last {
        let to = last.min(from.saturating_add(PAGE - 1));
        for row in store.read(|db| db.evidence_between(from, to))? {
            chain::write(&mut text, &Link::from(&row));
        }
        from = to.saturating_add(1);
    }
    Ok(text)
}
