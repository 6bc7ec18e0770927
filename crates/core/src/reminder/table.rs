//! What is due when: one table, and the facts that it is read with.

use std::collections::BTreeMap;

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan as _};

use super::facts::{Certificate, Facts};
use crate::home::params;
use crate::views::{Action, Level, ReminderKind, ReminderView};
use crate::{brussels, identity};

/// When a reminder is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    /// So many days before the certificate ends, by the date in Brussels. Never after its end:
    /// from then on the attention list says it.
    DaysBeforeEnd(i32),
    /// So many days after the request was seen to be unfinished. The authority may take ten days.
    DaysAfterRequest(i32),
    /// As long as it is so, once.
    NeedsYou,
    /// Once a month.
    Below,
    /// Once a month, as long as proof reaches the end of its keeping. Nothing goes by itself.
    OldEvidence,
    /// Once for each stay of a card in a reader.
    LeftBehind,
}

/// One line of the table.
struct Rule {
    when: When,
    level: Level,
}

/// The reminders of Valise, the more urgent one of a matter after the less urgent one. The days of
/// the certificate are those of the requirement; they are absolute, never a share of its life.
const TABLE: &[Rule] = &[
    rule(When::DaysBeforeEnd(90), Level::Notice),
    rule(When::DaysBeforeEnd(60), Level::Notice),
    rule(When::DaysBeforeEnd(30), Level::Warning),
    rule(When::DaysBeforeEnd(14), Level::Warning),
    rule(When::DaysBeforeEnd(7), Level::Danger),
    rule(When::DaysBeforeEnd(3), Level::Danger),
    rule(When::DaysBeforeEnd(1), Level::Danger),
    rule(When::DaysBeforeEnd(0), Level::Danger),
    rule(When::DaysAfterRequest(1), Level::Notice),
    rule(When::DaysAfterRequest(7), Level::Warning),
    rule(When::NeedsYou, Level::Warning),
    rule(When::Below, Level::Notice),
    rule(When::OldEvidence, Level::Notice),
    rule(When::LeftBehind, Level::Warning),
];

const fn rule(when: When, level: Level) -> Rule {
    Rule { when, level }
}

/// A reminder that is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Due {
    pub(super) id: String,
    pub(super) due_at: Timestamp,
}

/// What is due about one matter, most urgent last, and how that one is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Series {
    pub(super) view: ReminderView,
    pub(super) due: Vec<Due>,
}

/// What is due, most serious first.
pub(super) fn due(facts: &Facts) -> Vec<Series> {
    let mut found: Vec<Series> = Vec::new();
    for rule in TABLE {
        let Some(matter) = matter(rule.when, facts) else {
            continue;
        };
        let Some(last) = matter.due.last().cloned() else {
            continue;
        };
        let view = ReminderView {
            id: last.id,
            kind: matter.kind,
            level: rule.level,
            key: matter.key.to_owned(),
            params: matter.params,
            action: Some(matter.action),
            due_at: last.due_at,
            snoozed_until: None,
        };
        match found.iter_mut().find(|one| one.view.kind == matter.kind) {
            Some(series) => {
                series.view = view;
                series.due.extend(matter.due);
            }
            None => found.push(Series {
                view,
                due: matter.due,
            }),
        }
    }
    found.sort_by_key(|series| std::cmp::Reverse(series.view.level));
    found
}

/// The days on which a certificate is reminded of, from `today` on: how many days before its end,
/// and the date.
pub(super) fn days_to_come(certificate: &Certificate, today: Date) -> Vec<(i32, Date)> {
    let days = TABLE.iter().filter_map(|rule| match rule.when {
        When::DaysBeforeEnd(days) => {
            let date = certificate.ends_on.checked_sub(days.days()).ok()?;
            (date >= today).then_some((days, date))
        }
        _ => None,
    });
    days.collect()
}

/// What a line of the table says of the facts.
struct Matter {
    kind: ReminderKind,
    key: &'static str,
    params: BTreeMap<String, String>,
    action: Action,
    due: Vec<Due>,
}

/// Nothing when the line does not apply now.
fn matter(when: When, facts: &Facts) -> Option<Matter> {
    match when {
        When::DaysBeforeEnd(days) => {
            let certificate = facts.certificate.as_ref()?;
            let left = days_between(facts.today, certificate.ends_on)?;
            let applies = (0..=days).contains(&left);
            let date = certificate.ends_on.checked_sub(days.days()).ok()?;
            applies.then(|| Matter {
                kind: ReminderKind::Certificate,
                key: "reminder-certificate",
                params: params([
                    ("days", left.to_string()),
                    ("date", brussels::written(certificate.ends_on)),
                ]),
                action: Action::OpenCertificate,
                due: one(
                    format!("certificate:{}:{days}", certificate.id),
                    brussels::midnight(date),
                ),
            })
        }
        When::DaysAfterRequest(days) => {
            let request = facts.unfinished.as_ref()?;
            let date = request.since.checked_add(days.days()).ok()?;
            (date <= facts.today).then(|| Matter {
                kind: ReminderKind::UnfinishedRequest,
                key: "reminder-unfinished_request",
                params: params([("date", brussels::written(request.since))]),
                action: Action::ImportCertificate,
                due: one(
                    format!("unfinished_request:{}:{days}", request.id),
                    brussels::midnight(date),
                ),
            })
        }
        When::NeedsYou => Some(Matter {
            kind: ReminderKind::Queue,
            key: "reminder-queue",
            params: params([("count", facts.needs_you.len().to_string())]),
            action: Action::OpenQueue,
            due: facts
                .needs_you
                .iter()
                .map(|check| Due {
                    // A check that was tried again in vain is news again.
                    id: format!("queue:{}:{}", check.id, check.attempts),
                    due_at: facts.now,
                })
                .collect(),
        }),
        When::Below => {
            let readings = facts.readings.as_ref()?;
            Some(Matter {
                kind: ReminderKind::Readings,
                key: "reminder-readings",
                params: params([
                    ("percent", readings.percent.to_string()),
                    ("threshold", readings.threshold.to_string()),
                ]),
                action: Action::OpenReadings,
                due: one(format!("readings:{}", readings.month), facts.now),
            })
        }
        When::OldEvidence => (facts.old_evidence > 0).then(|| Matter {
            kind: ReminderKind::Evidence,
            key: "reminder-evidence",
            params: params([("count", facts.old_evidence.to_string())]),
            action: Action::OpenSettings,
            due: one(
                format!("evidence:{}", identity::month(facts.today)),
                facts.now,
            ),
        }),
        When::LeftBehind => Some(Matter {
            kind: ReminderKind::Card,
            key: "reminder-card",
            params: BTreeMap::new(),
            action: Action::OpenReaders,
            due: one(format!("card:{}", facts.card.as_ref()?), facts.now),
        }),
    }
}

fn one(id: String, due_at: Timestamp) -> Vec<Due> {
    vec![Due { id, due_at }]
}

fn days_between(from: Date, to: Date) -> Option<i32> {
    Some(from.until((jiff::Unit::Day, to)).ok()?.get_days())
}
