//! The file `chain` of an export: one line a link, without gap from the first exported one to the
//! last, so that a link that was taken out is missed.
//!
//! A line is the number, the digest of the manifest and the digest of the one before (or `none`),
//! separated by single spaces.

use std::fmt::Write as _;

use valise_store::Evidence;

use super::digest::{self, Digest};
use super::problem::Problem;

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Link {
    pub(super) sequence: u32,
    pub(super) digest: Digest,
    pub(super) previous: Option<Digest>,
}

impl From<&Evidence> for Link {
    fn from(row: &Evidence) -> Self {
        Self {
            sequence: row.sequence,
            digest: row.digest,
            previous: row.previous,
        }
    }
}

/// Adds a line.
pub(super) fn write(text: &mut String, link: &Link) {
    // Writing to a String can't fail.
    let _ = writeln!(
        text,
        "{} {} {}",
        link.sequence,
        digest::written(&link.digest),
        digest::written_or_none(link.previous.as_ref()),
    );
}

/// The links that a text lists; lines that are none are told.
pub(super) fn read(text: &str, problems: &mut Vec<Problem>) -> Vec<Link> {
    let mut links = Vec::new();
    for (index, line) in text.split_inclusive('\n').enumerate() {
        let link = line.strip_suffix('\n').and_then(parsed);
        let mut again = String::new();
        if let Some(link) = link {
            write(&mut again, &link);
            if again == line {
                links.push(link);
                continue;
            }
        }
        problems.push(Problem::ChainUnreadable { line: index + 1 });
    }
    links
}

fn parsed(line: &str) -> Option<Link> {
    let mut parts = line.split(' ');
    let link = Link {
        sequence: parts.next()?.parse().ok()?,
        digest: digest::read(parts.next()?)?,
        previous: digest::read_or_none(parts.next()?)?,
    };
    parts.next().is_none().then_some(link)
}

/// Follows the links one after the other.
#[derive(Debug, Default)]
pub(super) struct Walk {
    last: Option<(u32, Digest)>,
}

impl Walk {
    /// The number of the link that must come next; nothing before the first.
    pub(super) fn next(&self) -> Option<u32> {
        self.last.map(|(sequence, _)| sequence.saturating_add(1))
    }

    /// Goes on to a link, and tells where the chain does not hold.
    pub(super) fn step(&mut self, link: &Link, problems: &mut Vec<Problem>) {
        let follows = match (self.next(), self.last) {
            (Some(next), Some((_, digest))) if next == link.sequence => {
                link.previous == Some(digest)
            }
            (Some(next), _) if next < link.sequence => {
                // One line says it for a stretch of any length.
                problems.push(Problem::LinkMissing { sequence: next });
                true
            }
            (Some(_), _) => false,
            (None, _) => (link.sequence == 1) == link.previous.is_none(),
        };
        if !follows {
            problems.push(Problem::LinkBroken {
                sequence: link.sequence,
            });
        }
        self.last = Some((link.sequence, link.digest));
    }
}
