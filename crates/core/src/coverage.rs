//! What all answers about a person say together, day by day.

mod changes;
mod timeline;

use jiff::civil::Date;

use crate::context::Context;
use crate::facts::Fact;
use crate::views::{CoverageDay, CoverageFact, CoverageState, CoverageView};
use crate::{Error, Valise, person};
use timeline::Piece;

/// Answers that are listed at most; the timeline is made of all.
const LISTED: usize = 200;

impl Valise {
    /// Everything the answers about a person say: a timeline, the answers it is made of, and what
    /// changed with the newest one.
    ///
    /// # Errors
    /// [`Error::PersonNotFound`].
    pub async fn coverage(&self, person_id: &str) -> Result<CoverageView, Error> {
        let facts = facts(&self.context().await?, person_id).await?;
        let stretches = timeline::merged(timeline::pieces(&facts));
        let changes = match facts.as_slice() {
            [newest, before, ..] => changes::between(before, newest),
            _ => Vec::new(),
        };
        Ok(CoverageView {
            person_id: person_id.to_owned(),
            first_day: stretches.first().map(|first| first.from),
            last_day: stretches.last().and_then(|last| last.until),
            facts: facts.iter().take(LISTED).map(shown).collect(),
            stretches,
            changes,
        })
    }

    /// What is known of one day.
    ///
    /// # Errors
    /// [`Error::PersonNotFound`].
    pub async fn coverage_on(&self, person_id: &str, date: Date) -> Result<CoverageDay, Error> {
        let facts = facts(&self.context().await?, person_id).await?;
        let pieces = timeline::pieces(&facts);
        let piece = pieces.into_iter().find(|piece| piece.covers(date));
        Ok(day(date, piece, &facts))
    }
}

/// The answers about a person, newest first.
async fn facts(context: &Context, person_id: &str) -> Result<Vec<Fact>, Error> {
    person::required(context, person_id).await?;
    let id = person_id.to_owned();
    context
        .read(move |db| {
            let rows = db.facts_of(&id)?;
            let facts = rows.into_iter().map(|row| Fact::of(db, row));
            facts.filter_map(Result::transpose).collect()
        })
        .await
}

fn shown(fact: &Fact) -> CoverageFact {
    let period = fact.period(fact.reference_date);
    CoverageFact {
        check_id: fact.check_id.clone(),
        obtained_at: fact.obtained_at,
        reference_date: fact.reference_date,
        verdict: fact.on(fact.reference_date).0,
        insurer: period.and_then(|period| period.insurer.clone()),
        ct1: period.and_then(|period| period.ct1.clone()),
        ct2: period.and_then(|period| period.ct2.clone()),
        increased_reimbursement: period.and_then(|period| period.increased_reimbursement),
        periods: fact.data.periods.clone(),
        deceased_on: fact.deceased_on(),
    }
}

fn day(date: Date, piece: Option<Piece>, facts: &[Fact]) -> CoverageDay {
    let Some(piece) = piece else {
        return CoverageDay {
            date,
            state: CoverageState::Unknown,
            insurer: None,
            ct1: None,
            ct2: None,
            increased_reimbursement: None,
            check_id: None,
            obtained_at: None,
            asked_directly: false,
        };
    };
    let fact = facts.iter().find(|fact| fact.check_id == piece.check_id);
    let period = fact.and_then(|fact| fact.period(date));
    CoverageDay {
        date,
        state: piece.said.state,
        increased_reimbursement: period.and_then(|period| period.increased_reimbursement),
        insurer: piece.said.insurer,
        ct1: piece.said.ct1,
        ct2: piece.said.ct2,
        check_id: Some(piece.check_id),
        obtained_at: fact.map(|fact| fact.obtained_at),
        asked_directly: fact.is_some_and(|fact| fact.reference_date == date),
    }
}
