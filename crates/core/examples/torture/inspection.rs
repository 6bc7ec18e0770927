//! What is there afterwards: everything is sent that still waits, and counted.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;

use jiff::SignedDuration;
use valise_core::Valise;
use valise_core::views::{CheckState, TickReason};

use crate::device::Place;

/// What the database says at the end.
#[derive(Default)]
pub(crate) struct Found {
    pub(crate) checks: usize,
    pub(crate) tries: usize,
    /// Tries whose program was killed before an answer was kept.
    pub(crate) cut_off: usize,
    pub(crate) bundles: u32,
    states: BTreeMap<String, CheckState>,
    answered_more_than_once: usize,
    evidence: Vec<String>,
}

pub(crate) async fn inspect(
    place: &Place,
    saved: &BTreeSet<String>,
    answered: &BTreeSet<String>,
) -> Result<Found, Box<dyn Error>> {
    let valise = place.valise()?;
    drain(&valise).await?;
    let mut found = Found::default();
    let mut ids: BTreeSet<String> = saved.union(answered).cloned().collect();
    for person in valise.people("").await? {
        let checks = valise.person(&person.id).await?.checks;
        ids.extend(checks.into_iter().map(|check| check.check_id));
    }
    for id in ids {
        let Ok(check) = valise.check(&id).await else {
            // not there: the claims tell
            continue;
        };
        let tries = valise.check_history(&id).await?;
        let with_answer = tries
            .iter()
            .filter(|one| one.result.as_deref() == Some("answered"))
            .count();
        found.checks += 1;
        found.tries += tries.len();
        found.cut_off += tries.iter().filter(|one| one.ended_at.is_none()).count();
        found.answered_more_than_once += usize::from(with_answer > 1);
        found.states.insert(id, check.state);
    }
    let report = valise.verify_evidence_here().await?;
    found.bundles = report.bundles;
    found.evidence = report
        .problems
        .iter()
        .map(|problem| problem.key.clone())
        .collect();
    Ok(found)
}

/// Sends what waits, until nothing does.
async fn drain(valise: &Valise) -> Result<(), Box<dyn Error>> {
    let begin = jiff::Timestamp::now();
    loop {
        valise.tick(TickReason::Resume).await?;
        if valise.queue().await?.items.is_empty() {
            return Ok(());
        }
        if jiff::Timestamp::now().duration_since(begin) > SignedDuration::from_mins(3) {
            return Err("the queue does not become empty".into());
        }
    }
}

impl Found {
    /// What must not be, in words.
    pub(crate) fn problems(
        &self,
        saved: &BTreeSet<String>,
        answered: &BTreeSet<String>,
        unexpected: u32,
    ) -> Vec<String> {
        let lost = saved
            .iter()
            .filter(|id| !self.states.contains_key(*id))
            .count();
        let not_answered = self
            .states
            .values()
            .filter(|state| **state != CheckState::Answered)
            .count();
        let forgotten = answered
            .iter()
            .filter(|id| self.states.get(*id) != Some(&CheckState::Answered))
            .count();
        let bundles = usize::try_from(self.bundles).unwrap_or(usize::MAX);
        let counts = [
            ("checks lost", lost),
            ("checks without an answer", not_answered),
            ("answers forgotten", forgotten),
            ("checks answered twice", self.answered_more_than_once),
            ("bundles too many or too few", bundles.abs_diff(self.checks)),
            ("starts that failed", unexpected as usize),
        ];
        let mut problems: Vec<String> = counts
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .map(|(what, count)| format!("{count} {what}"))
            .collect();
        problems.extend(self.evidence.iter().cloned());
        problems
    }
}
