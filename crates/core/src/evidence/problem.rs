//! What can be wrong with proof, each with its sentence.

use std::collections::BTreeMap;

use crate::views::{EvidenceProblem, EvidenceReport};

/// One thing that is wrong. Places are `bundle/file` in a folder, the name alone at its top.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Problem {
    /// A file is not what it was.
    Changed { place: String },
    /// A file is that of another place.
    Swapped { place: String, other: String },
    /// A file or a whole bundle is not there.
    Missing { place: String },
    /// A file that nobody wrote.
    Extra { place: String },
    /// A manifest is not the one of its link.
    ManifestChanged { sequence: u32 },
    /// A manifest has not its form.
    ManifestUnreadable { sequence: u32 },
    /// A link of the chain is not there.
    LinkMissing { sequence: u32 },
    /// A link does not name the one before it.
    LinkBroken { sequence: u32 },
    /// The list of the links has not its form.
    ChainUnreadable { line: usize },
    /// A signature does not hold.
    Signature { place: String },
}

impl Problem {
    /// The keys of all sentences.
    pub(super) const KEYS: [&str; 10] = [
        "evidence-problem_changed",
        "evidence-problem_swapped",
        "evidence-problem_missing",
        "evidence-problem_extra",
        "evidence-problem_manifest_changed",
        "evidence-problem_manifest_unreadable",
        "evidence-problem_link_missing",
        "evidence-problem_link_broken",
        "evidence-problem_chain_unreadable",
        "evidence-problem_signature",
    ];

    fn told(&self) -> EvidenceProblem {
        let place = |place: &str| vec![("place", place.to_owned())];
        let link = |sequence: &u32| vec![("sequence", sequence.to_string())];
        let [
            changed,
            swapped,
            missing,
            extra,
            manifest_changed,
            manifest_unreadable,
            link_missing,
            link_broken,
            chain_unreadable,
            signature,
        ] = Self::KEYS;
        let (key, params) = match self {
            Self::Changed { place: it } => (changed, place(it)),
            Self::Swapped { place: it, other } => {
                let mut params = place(it);
                params.push(("other", other.clone()));
                (swapped, params)
            }
            Self::Missing { place: it } => (missing, place(it)),
            Self::Extra { place: it } => (extra, place(it)),
            Self::ManifestChanged { sequence } => (manifest_changed, link(sequence)),
            Self::ManifestUnreadable { sequence } => (manifest_unreadable, link(sequence)),
            Self::LinkMissing { sequence } => (link_missing, link(sequence)),
            Self::LinkBroken { sequence } => (link_broken, link(sequence)),
            Self::ChainUnreadable { line } => (chain_unreadable, vec![("line", line.to_string())]),
            Self::Signature { place: it } => (signature, place(it)),
        };
        let params: BTreeMap<String, String> = params
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        EvidenceProblem {
            key: key.to_owned(),
            params,
        }
    }
}

/// What was found, in the order of the places, each thing once.
pub(super) fn report(bundles: u32, mut problems: Vec<Problem>) -> EvidenceReport {
    problems.sort();
    problems.dedup();
    EvidenceReport {
        valid: problems.is_empty(),
        bundles,
        problems: problems.iter().map(Problem::told).collect(),
    }
}

#[cfg(test)]
mod tests {
    use valise_messages::{Language, has, variables};

    use super::*;

    #[test]
    fn every_problem_has_its_sentence_and_gives_what_it_asks_for() {
        let place = String::new;
        let all = [
            Problem::Changed { place: place() },
            Problem::Swapped {
                place: place(),
                other: place(),
            },
            Problem::Missing { place: place() },
            Problem::Extra { place: place() },
            Problem::ManifestChanged { sequence: 1 },
            Problem::ManifestUnreadable { sequence: 1 },
            Problem::LinkMissing { sequence: 1 },
            Problem::LinkBroken { sequence: 1 },
            Problem::ChainUnreadable { line: 1 },
            Problem::Signature { place: place() },
        ];
        let keys: Vec<String> = all.iter().map(|one| one.told().key).collect();
        assert_eq!(keys, Problem::KEYS);
        for problem in all.iter().map(Problem::told) {
            assert!(has(Language::Fr, &problem.key), "{}", problem.key);
            let wanted = variables(&problem.key).unwrap_or_default();
            for name in wanted {
                assert!(problem.params.contains_key(*name), "{} {name}", problem.key);
            }
        }
    }
}
