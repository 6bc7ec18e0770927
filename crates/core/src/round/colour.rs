//! What colour a visit has, in one table.
//!
//! Source: the strategy for a day's round in the field's dossier on member data, and the rule of
//! the insurers that a medical house is paid for the nursing of its patients. How long an answer
//! counts as fresh, and that the last seven days of a period are worth a look, are this product's
//! own rules.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::context::word;
use crate::views::{RoundColour, RoundReason};

/// What there is to say about the insurance of a patient on the day of a visit. The word of each
/// is the end of its message key, `round-…`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Note {
    Deceased,
    NotInsured,
    MedicalHouseNursing,
    AnswerUnclear,
    NeedsYou,
    AnswerUnreadable,
    AnswerNotOurs,
    GivenUp,
    ChangedInsurer,
    MovedInsurer,
    ChangesThatDay,
    ChangedCodes,
    DiedOnDate,
    DiedLater,
    MedicalHouseUnclear,
    PeriodEnds,
    NoPaymentByInsurer,
    NoPaymentApproval,
    Hospitalised,
    NissChanged,
    CodesUnclear,
    InsurerUnclear,
    InformationOnly,
    Partial,
    AnsweredEarlier,
    AskedAgain,
    WaitingSaved,
    WaitingDay,
    WaitingNetwork,
    WaitingSession,
    WaitingInsurer,
    WaitingPlatform,
    WaitingSending,
    Insured,
    UnaskedOld,
    Unasked,
}

/// The colour of each, the most important first: the first one that applies is the headline and
/// gives the visit its colour.
#[rustfmt::skip]
pub(super) const TABLE: &[(Note, RoundColour)] = &[
    // Under way: whatever an earlier answer said, a newer one is coming.
    (Note::WaitingSending,      RoundColour::Waiting),
    (Note::WaitingDay,          RoundColour::Waiting),
    (Note::WaitingSession,      RoundColour::Waiting),
    (Note::WaitingInsurer,      RoundColour::Waiting),
    (Note::WaitingPlatform,     RoundColour::Waiting),
    (Note::WaitingNetwork,      RoundColour::Waiting),
    (Note::WaitingSaved,        RoundColour::Waiting),
    // Nobody pays for this visit, or nobody can say.
    (Note::Deceased,            RoundColour::Red),
    (Note::NotInsured,          RoundColour::Red),
    (Note::MedicalHouseNursing, RoundColour::Red),
    (Note::NeedsYou,            RoundColour::Red),
    (Note::AnswerUnreadable,    RoundColour::Red),
    (Note::AnswerNotOurs,       RoundColour::Red),
    (Note::GivenUp,             RoundColour::Red),
    (Note::AnswerUnclear,       RoundColour::Red),
    // Insured, with something to look at.
    (Note::ChangedInsurer,      RoundColour::Amber),
    (Note::MovedInsurer,        RoundColour::Amber),
    (Note::ChangesThatDay,      RoundColour::Amber),
    (Note::ChangedCodes,        RoundColour::Amber),
    (Note::DiedOnDate,          RoundColour::Amber),
    (Note::DiedLater,           RoundColour::Amber),
    (Note::MedicalHouseUnclear, RoundColour::Amber),
    (Note::PeriodEnds,          RoundColour::Amber),
    (Note::NoPaymentByInsurer,  RoundColour::Amber),
    (Note::NoPaymentApproval,   RoundColour::Amber),
    (Note::Hospitalised,        RoundColour::Amber),
    (Note::NissChanged,         RoundColour::Amber),
    (Note::CodesUnclear,        RoundColour::Amber),
    (Note::InsurerUnclear,      RoundColour::Amber),
    (Note::InformationOnly,     RoundColour::Amber),
    (Note::Partial,             RoundColour::Amber),
    (Note::AskedAgain,          RoundColour::Amber),
    (Note::AnsweredEarlier,     RoundColour::Amber),
    // Nothing to note.
    (Note::Insured,             RoundColour::Green),
    // Nothing known.
    (Note::UnaskedOld,          RoundColour::Unasked),
    (Note::Unasked,             RoundColour::Unasked),
];

/// The last days of a period are worth a look.
pub(super) const PERIOD_ENDS_WITHIN_DAYS: i32 = 7;

/// Notes with the values of their sentences.
#[derive(Debug, Default)]
pub(super) struct Notes(Vec<(Note, BTreeMap<String, String>)>);

impl Notes {
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub(super) fn add(&mut self, note: Note) {
        self.with(note, []);
    }

    pub(super) fn with<const N: usize>(&mut self, note: Note, values: [(&str, String); N]) {
        let values = values.map(|(name, value)| (name.to_owned(), value));
        self.0.push((note, values.into()));
    }

    /// The colour, and the reasons by importance.
    pub(super) fn judged(mut self) -> (RoundColour, Vec<RoundReason>) {
        let place = |note: Note| TABLE.iter().position(|(one, _)| *one == note);
        self.0.sort_by_key(|(note, _)| place(*note));
        let colour = self.0.first().and_then(|(note, _)| {
            let line = TABLE.iter().find(|(one, _)| one == note);
            line.map(|(_, colour)| *colour)
        });
        let reasons = self.0.into_iter().map(|(note, params)| RoundReason {
            key: format!("round-{}", word(&note)),
            params,
        });
        (colour.unwrap_or(RoundColour::Unasked), reasons.collect())
    }
}
