//! The visits of a day as they are shown.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use valise_store::{Check, Person, Reading};

use super::judge::{self, Known};
use super::plan::Planned;
use super::{planned, run};
use crate::check::summary;
use crate::context::Context;
use crate::facts::Fact;
use crate::views::{RoundColour, RoundView, VisitView};
use crate::{Error, settings};

/// Everything that the round of a day is made of.
pub(super) struct Round {
    pub(super) planned: Vec<Planned>,
    pub(super) people: BTreeMap<String, Person>,
    /// The checks about the day, newest first.
    checks: Vec<Check>,
    facts: BTreeMap<String, (Option<Fact>, Option<Fact>)>,
    run: Option<run::Run>,
}

impl Round {
    pub(super) fn read(db: &Reading<'_>, day: Date) -> Result<Self, valise_store::Error> {
        let planned = planned(db, day)?;
        let mut people = BTreeMap::new();
        let mut facts = BTreeMap::new();
        for visit in &planned {
            let id = &visit.person_id;
            if people.contains_key(id) {
                continue;
            }
            let Some(person) = db.person(id)? else {
                continue;
            };
            people.insert(id.clone(), person);
            let tomorrow = day.tomorrow().unwrap_or(day);
            let newest = known(db, db.fact_before(id, tomorrow)?)?;
            let earlier = match &newest {
                Some(fact) => known(db, db.fact_before(id, fact.reference_date)?)?,
                None => None,
            };
            facts.insert(id.clone(), (newest, earlier));
        }
        Ok(Self {
            planned,
            people,
            checks: db.checks_on(day)?,
            facts,
            run: run::Run::read(db, day)?,
        })
    }

    /// What is known about each patient.
    pub(super) fn known(&self) -> BTreeMap<&str, Known<'_>> {
        let checks = judge::newest(&self.checks);
        let known = self.facts.iter().map(|(id, (fact, earlier))| {
            let known = Known {
                check: checks.get(id.as_str()).copied(),
                fact: fact.as_ref(),
                earlier: earlier.as_ref(),
            };
            (id.as_str(), known)
        });
        known.collect()
    }
}

fn known(
    db: &Reading<'_>,
    row: Option<valise_store::Fact>,
) -> Result<Option<Fact>, valise_store::Error> {
    row.map_or(Ok(None), |row| Fact::of(db, row))
}

/// The visits of a day.
pub(super) async fn view(context: &Context, day: Date) -> Result<RoundView, Error> {
    let freshness = settings::read(context).await?.freshness_days;
    let (today, now) = (context.today(), context.now());
    context
        .read(move |db| {
            let round = Round::read(db, day)?;
            let visits = visits(db, &round, day, today, freshness)?;
            let count = |colour| {
                let visits = visits.iter().filter(|visit| visit.colour == colour);
                u32::try_from(visits.count()).unwrap_or(u32::MAX)
            };
            let progress = run::progress(db, day, now)?;
            Ok(RoundView {
                day,
                green: count(RoundColour::Green),
                amber: count(RoundColour::Amber),
                red: count(RoundColour::Red),
                waiting: count(RoundColour::Waiting),
                unasked: count(RoundColour::Unasked),
                progress: progress.filter(|progress| progress.done < progress.total),
                freshness_days: freshness,
                visits,
            })
        })
        .await
}

fn visits(
    db: &Reading<'_>,
    round: &Round,
    day: Date,
    today: Date,
    freshness: u16,
) -> Result<Vec<VisitView>, valise_store::Error> {
    let known = round.known();
    let asked: BTreeSet<&str> = round
        .run
        .iter()
        .flat_map(|run| run.checks.iter())
        .map(|check| check.check_id.as_str())
        .collect();
    let mut visits = Vec::with_capacity(round.planned.len());
    let people = round
        .planned
        .iter()
        .filter_map(|visit| Some((visit, round.people.get(&visit.person_id)?)));
    for (number, (visit, person)) in (1..).zip(people) {
        let Some(known) = known.get(person.id.as_str()) else {
            continue;
        };
        let (colour, reasons) = known.notes(day, today, freshness).judged();
        let answer = known.answer(day, freshness);
        let skipped_fresh = round.run.as_ref().is_some_and(|run| {
            known.is_fresh(day, freshness)
                && answer.is_some_and(|fact| {
                    fact.obtained_at <= run.round.started_at
                        && !asked.contains(fact.check_id.as_str())
                })
        });
        // What waits is the check of the day; an answer may be that of another day.
        let check = match (known.check, answer) {
            (Some(check), Some(fact)) if colour != RoundColour::Waiting => {
                match fact.check_id == check.id {
                    true => Some(check.clone()),
                    false => db.check(&fact.check_id)?,
                }
            }
            (Some(check), _) => Some(check.clone()),
            (None, Some(fact)) => db.check(&fact.check_id)?,
            (None, None) => None,
        };
        visits.push(VisitView {
            id: visit.id.clone(),
            person_id: person.id.clone(),
            name: person.name.clone(),
            first_name: person.first_name.clone(),
            niss: person.niss.clone(),
            position: number,
            at: visit.at.clone(),
            recurring: visit.recurrence.is_some(),
            recurrence: visit.recurrence.clone(),
            done: visit.done_at.is_some(),
            colour,
            reasons,
            skipped_fresh,
            check: check.map(summary),
        });
    }
    Ok(visits)
}
