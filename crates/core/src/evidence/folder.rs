//! Verifying a folder that an export wrote, with nothing but the folder itself.

mod read;

use std::collections::BTreeMap;
use std::path::Path;

use super::chain::{self, Link, Walk};
use super::digest::{self, Digest};
use super::export::{CHAIN, MANIFEST, README, SUMS, folder_of, sum, sums};
use super::manifest::Manifest;
use super::problem::{Problem, report};
use super::seals;
use crate::Error;
use crate::views::EvidenceReport;
use read::{Content, Folder, Names};

/// Verifies everything in the folder.
pub(super) fn verify(path: &Path) -> Result<EvidenceReport, Error> {
    let top = Folder::open(path).ok_or(Error::EvidenceFolderUnreadable)?;
    let mut look = Look::default();
    let links = look.chain(&top);
    for name in top.names() {
        if [CHAIN, README, SUMS].contains(&name) {
            continue;
        }
        let link = links.iter().find(|link| folder_of(link.sequence) == name);
        match (top.folder(name), link, name.parse()) {
            (Some(folder), Some(link), _) => look.bundle(&folder, name, link),
            // A bundle whose line was taken out of the chain.
            (Some(folder), None, Ok(sequence)) if folder.has(MANIFEST) => {
                look.problems.push(Problem::LinkMissing { sequence });
            }
            _ => look.extra(name),
        }
    }
    look.ends(&links);
    look.swapped();
    look.sums(&top);
    Ok(report(look.bundles, look.problems))
}

/// What was found so far.
#[derive(Default)]
struct Look {
    problems: Vec<Problem>,
    bundles: u32,
    /// Which bundles were looked at.
    seen: Vec<u32>,
    /// Where the manifests say that each content belongs.
    owners: BTreeMap<Digest, Vec<String>>,
    /// Places with another content than they should have, and which.
    other: Vec<(String, Option<Digest>)>,
    /// What `SHA256SUMS` at the top must say about the bundles.
    expected: Names,
}

impl Look {
    fn missing(&mut self, place: &str) {
        let place = place.to_owned();
        self.problems.push(Problem::Missing { place });
    }

    fn extra(&mut self, place: &str) {
        let place = place.to_owned();
        self.problems.push(Problem::Extra { place });
    }

    fn changed(&mut self, place: &str) {
        let place = place.to_owned();
        self.problems.push(Problem::Changed { place });
    }

    /// Reads the links, and follows them.
    fn chain(&mut self, top: &Folder) -> Vec<Link> {
        let Content::Bytes(bytes) = top.read(CHAIN) else {
            self.missing(CHAIN);
            return Vec::new();
        };
        let text = String::from_utf8_lossy(&bytes);
        let links = chain::read(&text, &mut self.problems);
        let mut walk = Walk::default();
        for link in &links {
            walk.step(link, &mut self.problems);
        }
        links
    }

    /// The chain of an export begins and ends with a bundle that is in it.
    fn ends(&mut self, links: &[Link]) {
        for end in [links.first(), links.last()].into_iter().flatten() {
            if !self.seen.contains(&end.sequence) {
                self.missing(&folder_of(end.sequence));
            }
        }
        if links.is_empty() {
            self.missing(CHAIN);
        }
    }

    fn bundle(&mut self, folder: &Folder, name: &str, link: &Link) {
        self.seen.push(link.sequence);
        self.bundles = self.bundles.saturating_add(1);
        let sequence = link.sequence;
        let place = |file: &str| format!("{name}/{file}");
        let Content::Bytes(bytes) = folder.read(MANIFEST) else {
            return self.missing(&place(MANIFEST));
        };
        if digest::of(&bytes) != link.digest {
            return self.problems.push(Problem::ManifestChanged { sequence });
        }
        let manifest = String::from_utf8(bytes).ok();
        let Some(manifest) = manifest.as_deref().and_then(Manifest::read) else {
            return self.problems.push(Problem::ManifestUnreadable { sequence });
        };
        if manifest.sequence != sequence || manifest.previous != link.previous {
            self.problems.push(Problem::LinkBroken { sequence });
        }
        self.files(folder, name, &manifest);
        let right = sums(&manifest, &link.digest);
        match folder.read(SUMS) {
            Content::Bytes(bytes) if bytes == right.as_bytes() => {}
            Content::Absent => self.missing(&place(SUMS)),
            _ => self.changed(&place(SUMS)),
        }
        self.expected.insert(place(MANIFEST), link.digest);
        self.expected
            .insert(place(SUMS), digest::of(right.as_bytes()));
        for other in folder.names() {
            let known = manifest.files.iter().any(|file| file.name == other);
            if !known && ![MANIFEST, SUMS].contains(&other) {
                self.extra(&place(other));
            }
        }
    }

    /// Compares the files of a bundle with its manifest; the signatures only where all are right.
    fn files(&mut self, folder: &Folder, name: &str, manifest: &Manifest) {
        let mut right: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
        for file in &manifest.files {
            let place = format!("{name}/{}", file.name);
            self.expected.insert(place.clone(), file.sha256);
            let owners = self.owners.entry(file.sha256).or_default();
            owners.push(place.clone());
            match folder.read(&file.name) {
                Content::Absent => self.missing(&place),
                Content::Unreadable => self.other.push((place, None)),
                Content::Bytes(bytes) => {
                    let found = digest::of(&bytes);
                    if found == file.sha256 {
                        right.insert(&file.name, bytes);
                    } else {
                        self.other.push((place, Some(found)));
                    }
                }
            }
        }
        if right.len() == manifest.files.len() {
            for broken in seals::broken(|name| right.get(name).map(Vec::as_slice)) {
                let place = format!("{name}/{broken}");
                self.problems.push(Problem::Signature { place });
            }
        }
    }

    /// Tells a file that has the content of another place from one that was changed.
    fn swapped(&mut self) {
        for (place, found) in std::mem::take(&mut self.other) {
            let owner = found
                .and_then(|found| self.owners.get(&found))
                .and_then(|owners| owners.first());
            self.problems.push(match owner {
                Some(other) => Problem::Swapped {
                    place,
                    other: other.clone(),
                },
                None => Problem::Changed { place },
            });
        }
    }

    /// Compares `SHA256SUMS` at the top with what it must say, and with the files at the top.
    fn sums(&mut self, top: &Folder) {
        let Content::Bytes(bytes) = top.read(SUMS) else {
            return self.missing(SUMS);
        };
        let listed = read::sums(&bytes);
        for name in [README, CHAIN] {
            match (top.read(name), listed.get(name)) {
                (Content::Bytes(bytes), Some(digest)) if digest::of(&bytes) == *digest => {
                    self.expected.insert(name.to_owned(), *digest);
                }
                (Content::Absent, _) => self.missing(name),
                (_, None) => self.changed(SUMS),
                _ => {
                    self.changed(name);
                    self.expected
                        .extend(listed.get(name).map(|digest| (name.to_owned(), *digest)));
                }
            }
        }
        // A bundle that can't be looked at has its problem already.
        let looked_at = |place: &str| {
            let bundle = place.split_once('/').map(|(bundle, _)| bundle);
            bundle.is_none_or(|bundle| {
                let begin = format!("{bundle}/");
                self.expected.keys().any(|known| known.starts_with(&begin))
            })
        };
        let (seen, unseen): (Vec<_>, Vec<_>) =
            listed.iter().partition(|(place, _)| looked_at(place));
        let absent = unseen.iter().filter_map(|(place, _)| {
            let bundle = place.split_once('/').map(|(bundle, _)| bundle)?;
            (!top.has(bundle)).then(|| bundle.to_owned())
        });
        let absent: Vec<String> = absent.collect();
        let as_expected = seen.len() == self.expected.len()
            && seen
                .iter()
                .all(|(place, digest)| self.expected.get(*place) == Some(*digest));
        let again: String = listed.iter().map(|(name, of)| sum(of, name)).collect();
        if !as_expected || again.as_bytes() != bytes {
            self.changed(SUMS);
        }
        for bundle in absent {
            self.missing(&bundle);
        }
    }
}
