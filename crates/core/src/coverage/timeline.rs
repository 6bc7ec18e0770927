//! Unites dated answers into one timeline.
//!
//! The rules:
//!
//! 1. An answer speaks about the days of its periods (insured), about the days after a death
//!    (deceased), and about those days it was asked about that no period covers (not insured, where
//!    the answer is clear about it).
//! 2. Of all answers that speak about a day, the newest one counts.
//! 3. A newer answer that gives a period its last day also ends what older answers said to go on
//!    from that day to the next. The last of the days asked is no such day: periods are cut there.
//!
//! The order in which answers are given makes no difference.

use jiff::Timestamp;
use jiff::civil::Date;
use valise_mycarenet::member_data::{MemberData, Period, Verdict};

use crate::facts::Fact;
use crate::views::{CoverageState, Stretch};

/// What an answer says about days one after the other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Said {
    pub(super) state: CoverageState,
    pub(super) insurer: Option<String>,
    pub(super) ct1: Option<String>,
    pub(super) ct2: Option<String>,
}

/// Days, both ends inclusive; the last one is [`Date::MAX`] where no end is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Days {
    pub(super) from: Date,
    pub(super) until: Date,
}

/// What one answer says.
#[derive(Debug, Clone)]
pub(super) struct Answer {
    pub(super) check_id: String,
    pub(super) obtained_at: Timestamp,
    /// Disjoint.
    pub(super) spans: Vec<(Days, Said)>,
    /// The last days that it gives to periods.
    pub(super) ends: Vec<Date>,
}

/// Days of the timeline that come from one answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) days: Days,
    pub(super) said: Said,
    pub(super) check_id: String,
    pub(super) obtained_at: Timestamp,
}

impl Piece {
    pub(super) fn covers(&self, day: Date) -> bool {
        self.days.from <= day && day <= self.days.until
    }
}

/// The timeline of a person, oldest days first.
pub(super) fn pieces(facts: &[Fact]) -> Vec<Piece> {
    unite(facts.iter().map(answer).collect())
}

/// The timeline of answers, oldest days first, each piece from one answer.
pub(super) fn unite(mut answers: Vec<Answer>) -> Vec<Piece> {
    answers.sort_by(|one, other| {
        let newest_first = other.obtained_at.cmp(&one.obtained_at);
        newest_first.then_with(|| other.check_id.cmp(&one.check_id))
    });
    let mut pieces: Vec<Piece> = Vec::new();
    let mut ends: Vec<Date> = Vec::new();
    for answer in answers {
        let mut taken: Vec<Days> = pieces.iter().map(|piece| piece.days).collect();
        taken.sort_unstable_by_key(|days| days.from);
        for (days, said) in answer.spans {
            let ended = ends
                .iter()
                .filter(|end| days.from <= **end && **end < days.until);
            let until = ended.min().copied().unwrap_or(days.until);
            for free in without(Days { until, ..days }, &taken) {
                pieces.push(Piece {
                    days: free,
                    said: said.clone(),
                    check_id: answer.check_id.clone(),
                    obtained_at: answer.obtained_at,
                });
            }
        }
        for end in answer.ends {
            if !ends.contains(&end) {
                ends.push(end);
            }
        }
    }
    pieces.sort_unstable_by_key(|piece| piece.days.from);
    pieces
}

/// The same with neighbours joined that say the same; a stretch names the newest of its answers.
pub(super) fn merged(pieces: Vec<Piece>) -> Vec<Stretch> {
    let mut joined: Vec<Piece> = Vec::new();
    for piece in pieces {
        match joined.last_mut() {
            Some(last) if last.said == piece.said && follows(last.days, piece.days) => {
                last.days.until = piece.days.until;
                if (last.obtained_at, &last.check_id) < (piece.obtained_at, &piece.check_id) {
                    last.obtained_at = piece.obtained_at;
                    last.check_id = piece.check_id;
                }
            }
            _ => joined.push(piece),
        }
    }
    let stretches = joined.into_iter().map(|piece| Stretch {
        from: piece.days.from,
        until: Some(piece.days.until).filter(|until| *until < Date::MAX),
        state: piece.said.state,
        insurer: piece.said.insurer,
        ct1: piece.said.ct1,
        ct2: piece.said.ct2,
        check_id: piece.check_id,
    });
    stretches.collect()
}

fn follows(one: Days, other: Days) -> bool {
    one.until.tomorrow().is_ok_and(|next| next == other.from)
}

/// The days that are not taken; `taken` is disjoint and sorted.
fn without(days: Days, taken: &[Days]) -> Vec<Days> {
    let mut free = Vec::new();
    let mut from = days.from;
    for one in taken {
        if one.until < from {
            continue;
        }
        if days.until < one.from {
            break;
        }
        if from < one.from
            && let Ok(until) = one.from.yesterday()
        {
            free.push(Days { from, until });
        }
        match one.until.tomorrow() {
            Ok(next) => from = next,
            Err(_) => return free,
        }
    }
    if from <= days.until {
        free.push(Days {
            from,
            until: days.until,
        });
    }
    free
}

/// What an answer says.
fn answer(fact: &Fact) -> Answer {
    let data = &fact.data;
    let mut spans: Vec<(Days, Said)> = Vec::new();
    let mut add = |days: Days, said: &Said| {
        let mut taken: Vec<Days> = spans.iter().map(|(days, _)| *days).collect();
        taken.sort_unstable_by_key(|days| days.from);
        for free in without(days, &taken) {
            spans.push((free, said.clone()));
        }
    };
    if let Some(next) = fact.deceased_on().and_then(|died| died.tomorrow().ok()) {
        let days = Days {
            from: next,
            until: Date::MAX,
        };
        add(days, &said(CoverageState::Deceased, None));
    }
    for period in newest_first(data) {
        if let Some(days) = days(period) {
            add(days, &said(CoverageState::Insured, Some(period)));
        }
    }
    if let Some(asked) = data.asked {
        let days = Days {
            from: asked.from,
            until: asked.until,
        };
        let mut taken: Vec<Days> = data.periods.iter().filter_map(self::days).collect();
        taken.sort_unstable_by_key(|days| days.from);
        for gap in without(days, &disjoint(&taken)) {
            if fact.on(gap.from).0 == Verdict::NotInsured {
                add(gap, &said(CoverageState::NotInsured, None));
            }
        }
    }
    Answer {
        check_id: fact.check_id.clone(),
        obtained_at: fact.obtained_at,
        ends: ends(fact),
        spans,
    }
}

/// The last days of periods after which no other period goes on.
fn ends(fact: &Fact) -> Vec<Date> {
    let periods = &fact.data.periods;
    let lasts = periods.iter().filter_map(|period| {
        days(period)?;
        let last = fact.end_of(period)?;
        let next = last.tomorrow().ok()?;
        let goes_on = periods.iter().any(|other| other.covers(next));
        (!goes_on).then_some(last)
    });
    lasts.collect()
}

/// Sorted days that may touch each other, made disjoint.
fn disjoint(sorted: &[Days]) -> Vec<Days> {
    let mut disjoint: Vec<Days> = Vec::new();
    for days in sorted {
        match disjoint.last_mut() {
            Some(last) if days.from <= last.until => last.until = last.until.max(days.until),
            _ => disjoint.push(*days),
        }
    }
    disjoint
}

/// The periods, so that of two that claim a day the one that began last comes first.
fn newest_first(data: &MemberData) -> Vec<&Period> {
    let mut periods: Vec<&Period> = data.periods.iter().collect();
    periods.sort_by_key(|period| {
        std::cmp::Reverse((
            period.from,
            period.until.map_or(Date::MAX, |until| until),
            &period.insurer,
            &period.ct1,
            &period.ct2,
        ))
    });
    periods
}

/// The days of a period; none without a first day, or when it ends before it begins.
fn days(period: &Period) -> Option<Days> {
    let from = period.from?;
    let until = period.until.unwrap_or(Date::MAX);
    (from <= until).then_some(Days { from, until })
}

fn said(state: CoverageState, period: Option<&Period>) -> Said {
    Said {
        state,
        insurer: period.and_then(|period| period.insurer.clone()),
        ct1: period.and_then(|period| period.ct1.clone()),
        ct2: period.and_then(|period| period.ct2.clone()),
    }
}

#[cfg(test)]
mod tests;
