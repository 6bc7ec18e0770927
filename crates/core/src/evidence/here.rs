//! Verifying the chain in the database, with the bytes that are still there.

use valise_store::{Evidence, Exchange, Store};

use super::bundle::Bundle;
use super::chain::{Link, Walk};
use super::manifest::Manifest;
use super::problem::{Problem, report};
use super::{PAGE, digest};
use crate::Error;
use crate::views::EvidenceReport;

/// Looks at every link, some at a time, so that other work comes in between.
pub(super) fn verify(store: &Store) -> Result<EvidenceReport, Error> {
    let mut look = Look::default();
    let mut next = 1_u32;
    loop {
        let last = next.saturating_add(PAGE - 1);
        let (links, highest) = store.read(|db| {
            let mut links = Vec::new();
            for link in db.evidence_between(next, last)? {
                let exchange = db.exchange(&link.input_reference)?;
                links.push((link, exchange));
            }
            Ok((links, db.evidence_count()?))
        })?;
        for (link, exchange) in &links {
            look.at(link, exchange.as_ref());
        }
        if last >= highest {
            let lost = store.read(|db| db.answers_without_their_link())?;
            return Ok(look.end(highest, lost.into_iter().map(|(sequence, _)| sequence)));
        }
        next = last.saturating_add(1);
    }
}

/// What was found so far.
#[derive(Default)]
pub(super) struct Look {
    walk: Walk,
    bundles: u32,
    problems: Vec<Problem>,
}

impl Look {
    /// Looks at the next link and at its bytes.
    pub(super) fn at(&mut self, link: &Evidence, exchange: Option<&Exchange>) {
        self.bundles = self.bundles.saturating_add(1);
        if self.walk.next().is_none() && link.sequence != 1 {
            self.problems.push(Problem::LinkMissing { sequence: 1 });
        }
        self.walk.step(&Link::from(link), &mut self.problems);
        let sequence = link.sequence;
        if digest::of(link.manifest.as_bytes()) != link.digest {
            self.problems.push(Problem::ManifestChanged { sequence });
            return;
        }
        let Some(manifest) = Manifest::read(&link.manifest) else {
            self.problems.push(Problem::ManifestUnreadable { sequence });
            return;
        };
        if !says(&manifest, link) {
            self.problems.push(Problem::ManifestChanged { sequence });
        }
        self.bytes(link, &manifest, exchange);
    }

    /// The report; `highest`: the highest number that there ever was, `lost`: the links that
    /// answers name and that are not there.
    pub(super) fn end(mut self, highest: u32, lost: impl Iterator<Item = u32>) -> EvidenceReport {
        let next = self.walk.next().unwrap_or(1);
        if next <= highest {
            self.problems.push(Problem::LinkMissing { sequence: next });
        }
        let missing = lost.map(|sequence| Problem::LinkMissing { sequence });
        self.problems.extend(missing);
        report(self.bundles, self.problems)
    }

    fn bytes(&mut self, link: &Evidence, manifest: &Manifest, exchange: Option<&Exchange>) {
        let sequence = link.sequence;
        let whole = format!("{sequence:06}");
        let exchange = match (exchange, link.removed_at) {
            (Some(exchange), None) => exchange,
            // Removed in the open: nothing left to compare.
            (None, Some(_)) => return,
            (None, None) => return self.problems.push(Problem::Missing { place: whole }),
            (Some(_), Some(_)) => return self.problems.push(Problem::Extra { place: whole }),
        };
        if exchange.evidence != Some(sequence) || exchange.check_id != link.check_id {
            self.problems.push(Problem::LinkBroken { sequence });
        }
        let found = Bundle::of(exchange).lines();
        let place = |name: &str| format!("{whole}/{name}");
        for file in &manifest.files {
            match found.iter().find(|found| found.name == file.name) {
                None => self.problems.push(Problem::Missing {
                    place: place(&file.name),
                }),
                Some(found) if found != file => self.problems.push(Problem::Changed {
                    place: place(&file.name),
                }),
                Some(_) => {}
            }
        }
        for file in &found {
            if manifest.files.iter().all(|known| known.name != file.name) {
                self.problems.push(Problem::Extra {
                    place: place(&file.name),
                });
            }
        }
        if exchange.clock_offset_ms != manifest.clock_offset_ms {
            self.problems.push(Problem::ManifestChanged { sequence });
        }
    }
}

/// Whether the columns of a link say what its manifest says.
fn says(manifest: &Manifest, link: &Evidence) -> bool {
    manifest.sequence == link.sequence
        && manifest.previous == link.previous
        && manifest.check_id == link.check_id
        && manifest.input_reference == link.input_reference
        && manifest.made_at == link.made_at
        && manifest.kept_until == link.kept_until
}
