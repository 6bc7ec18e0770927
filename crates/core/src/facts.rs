//! What an answer says, without names: short enough for lists and timelines to read many of them.
//!
//! The bytes of the answer stay the truth. A fact that an older version did not keep, or kept in
//! another form, is read from them again.

use jiff::Timestamp;
use jiff::civil::Date;
use valise_mycarenet::member_data::{self, MemberData, Patient, Period, Reason, Verdict};
use valise_store::{Check, NewFact, Reading, Writing};

/// One answer as a dated fact.
#[derive(Clone)]
pub(crate) struct Fact {
    /// The check that was answered.
    pub(crate) check_id: String,
    /// When the answer came.
    pub(crate) obtained_at: Timestamp,
    /// Care date asked about.
    pub(crate) reference_date: Date,
    /// What it says.
    pub(crate) data: MemberData,
}

impl Fact {
    /// The fact of a row; nothing when its answer can't be read any more.
    pub(crate) fn of(
        db: &Reading<'_>,
        row: valise_store::Fact,
    ) -> Result<Option<Self>, valise_store::Error> {
        let kept = row
            .content
            .as_deref()
            .and_then(|text| serde_json::from_str(text).ok());
        let data = match kept {
            Some(data) => Some(data),
            None => db
                .answer(&row.check_id)?
                .and_then(|answer| answer.content)
                .and_then(|content| member_data::read(&content, Some(row.reference_date)).ok())
                .filter(|data| data.outcome.is_answer()),
        };
        Ok(data.map(|data| Self {
            check_id: row.check_id,
            obtained_at: row.obtained_at,
            reference_date: row.reference_date,
            data,
        }))
    }

    /// What it means on a day, and why.
    pub(crate) fn on(&self, day: Date) -> (Verdict, Vec<Reason>) {
        member_data::verdict(&self.data, Some(day))
    }

    /// When the person died, as far as the answer tells.
    pub(crate) fn deceased_on(&self) -> Option<Date> {
        self.data.patient.as_ref()?.deceased_on
    }

    /// The period that covers a day.
    pub(crate) fn period(&self, day: Date) -> Option<&Period> {
        self.data.periods.iter().find(|period| period.covers(day))
    }
}

impl Fact {
    /// The last day that the answer gives to a period. Insurers cut periods at the end of the days
    /// that were asked about (so do the answers of the acceptance platform in the field's samples):
    /// a period that ends just there says nothing about its end.
    pub(crate) fn end_of(&self, period: &Period) -> Option<Date> {
        let asked = self.data.asked.map(|asked| asked.until);
        period.until.filter(|until| Some(*until) != asked)
    }
}

/// Keeps what an answer says, in the transaction that keeps the answer.
pub(crate) fn keep(
    db: &Writing<'_>,
    check: &Check,
    data: &MemberData,
    now: Timestamp,
) -> Result<(), valise_store::Error> {
    if !data.outcome.is_answer() {
        return Ok(());
    }
    let short = short(data);
    // Plain data: it always becomes JSON. Should it not, the answer itself is read instead.
    let content = serde_json::to_string(&short).unwrap_or_default();
    db.put_fact(&NewFact {
        check_id: &check.id,
        person_id: &check.person_id,
        reference_date: check.reference_date,
        obtained_at: now,
        content: &content,
    })
}

/// The answer without names and without what neither a list nor a timeline needs.
fn short(data: &MemberData) -> MemberData {
    MemberData {
        patient: data.patient.as_ref().map(|patient| Patient {
            deceased_on: patient.deceased_on,
            ..Patient::default()
        }),
        global_medical_file: None,
        care_path: None,
        chronic_condition: None,
        maximum_bill_years: Vec::new(),
        reference_pharmacy: None,
        technical: Vec::new(),
        other: Vec::new(),
        ..data.clone()
    }
}
