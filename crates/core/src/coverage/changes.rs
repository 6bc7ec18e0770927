//! What changed between two answers, in words.

use std::collections::BTreeMap;

use valise_mycarenet::member_data::{MemberData, Period, Reason, Verdict};

use crate::brussels::written;
use crate::facts::Fact;
use crate::views::CoverageChange;

/// What is other in the newest answer than in the one before, the most important first. Each
/// answer is looked at on the day it was asked about.
pub(super) fn between(before: &Fact, now: &Fact) -> Vec<CoverageChange> {
    let mut changes = Changes::default();
    changes.of_the_verdict(before, now);
    let periods = (
        before.period(before.reference_date),
        now.period(now.reference_date),
    );
    if let (Some(was), Some(is)) = periods {
        changes.of_the_period(was, is);
        match (before.end_of(was), is.until, now.end_of(is)) {
            (Some(_), None, _) => changes.add("end_lifted", []),
            (was, _, Some(until)) if was != Some(until) => {
                changes.add("end", [("date", written(until))]);
            }
            _ => {}
        }
    }
    let house = |fact: &Fact| {
        let (_, reasons) = fact.on(fact.reference_date);
        reasons.contains(&Reason::MedicalHouseNursing)
    };
    match (house(before), house(now)) {
        (false, true) => changes.add("medical_house", []),
        (true, false) => changes.add("medical_house_ended", []),
        _ => {}
    }
    match (paid(&before.data), paid(&now.data)) {
        (Some(false), Some(true)) => changes.add("direct_payment", []),
        (Some(true), Some(false)) => changes.add("no_direct_payment", []),
        _ => {}
    }
    match (&before.data.palliative, &now.data.palliative) {
        (None, Some(palliative)) => {
            let since = palliative.since.map(written);
            changes.add("palliative", [("date", since.unwrap_or_default())]);
        }
        (Some(_), None) if asked_about_it(&now.data) => changes.add("palliative_ended", []),
        _ => {}
    }
    changes.0
}

#[derive(Default)]
struct Changes(Vec<CoverageChange>);

impl Changes {
    fn add<const N: usize>(&mut self, key: &str, params: [(&str, String); N]) {
        let params: BTreeMap<String, String> = params
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value))
            .collect();
        let key = format!("coverage-{key}");
        self.0.push(CoverageChange { key, params });
    }

    fn of_the_verdict(&mut self, before: &Fact, now: &Fact) {
        let verdict = |fact: &Fact| fact.on(fact.reference_date).0;
        let (was, is) = (verdict(before), verdict(now));
        let insured = |verdict| matches!(verdict, Verdict::Insured | Verdict::ChangedDuringPeriod);
        match (was, is) {
            (was, Verdict::Deceased) if was != Verdict::Deceased => {
                let died = now.deceased_on().map(written).unwrap_or_default();
                self.add("deceased", [("date", died)]);
            }
            (was, Verdict::NotInsured) if insured(was) => self.add("not_insured", []),
            (was, is) if insured(is) && !insured(was) && was != Verdict::Unknown => {
                self.add("insured", []);
            }
            _ => {}
        }
    }

    fn of_the_period(&mut self, before: &Period, now: &Period) {
        if let (Some(from), Some(to)) = (&before.insurer, &now.insurer)
            && from != to
        {
            self.add("insurer", [("from", from.clone()), ("to", to.clone())]);
        } else if before.registration_number != now.registration_number
            && before.registration_number.is_some()
            && now.registration_number.is_some()
        {
            self.add("registration_number", []);
        }
        let codes = |period: &Period| {
            let (ct1, ct2) = (period.ct1.as_deref()?, period.ct2.as_deref()?);
            Some(format!("{ct1}/{ct2}"))
        };
        if let (Some(from), Some(to)) = (codes(before), codes(now))
            && from != to
        {
            self.add("codes", [("from", from), ("to", to)]);
        }
        match (before.increased_reimbursement, now.increased_reimbursement) {
            (Some(false), Some(true)) => self.add("increased", []),
            (Some(true), Some(false)) => self.add("not_increased", []),
            _ => {}
        }
    }
}

fn paid(data: &MemberData) -> Option<bool> {
    data.payment_by_insurer
}

/// Whether something was said about the palliative status; a facet that is missing ends nothing.
fn asked_about_it(data: &MemberData) -> bool {
    data.outcome == valise_mycarenet::member_data::Outcome::Answered
}

#[cfg(test)]
mod tests;
