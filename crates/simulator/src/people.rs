//! The invented people whom the practice insurers know.

mod crowd;
mod file;
mod list;

use jiff::civil::Date;
use serde::Serialize;

pub use crowd::crowd;
pub(crate) use list::everyone;
pub use list::people;

use crate::numbers;

/// Gender as the insurers write it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Written `male`; the sequence number of the NISS is odd.
    Male,
    /// Written `female`; the sequence number of the NISS is even.
    Female,
}

/// An invented patient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Person {
    /// 11 digits, with a right check number.
    pub niss: String,
    /// Family name.
    pub name: String,
    /// First name.
    pub first_name: String,
    /// Date of birth, the one in the NISS.
    pub birth_date: Date,
    /// Gender, the one in the NISS.
    pub gender: Gender,
    /// Insurer, 3 digits.
    pub insurer: String,
    /// Number at this insurer.
    pub registration_number: String,
    /// What this person shows: the end of the message key `practice-person-…`.
    pub shows: String,
    /// Whether practice proposes this person on first sight: ten are.
    pub offered: bool,
    /// Code of the beneficiary, first and second.
    #[serde(skip)]
    pub(crate) codes: (&'static str, &'static str),
    #[serde(skip)]
    pub(crate) scenario: Scenario,
}

/// What is special about a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scenario {
    /// Insured, and nothing else.
    Insured,
    /// Has someone who keeps the global medical file.
    MedicalFile,
    /// Has chronic conditions.
    Chronic,
    /// The codes change on the day of care.
    Changed,
    /// Leaves for another insurer; the answer is partial.
    Mutation,
    /// The insurance ended before.
    Closed,
    /// The insurance begins later.
    StartsLater,
    /// Died months ago.
    Deceased,
    /// Died days ago.
    DeceasedLately,
    /// In a medical house whose flat rate pays nursing.
    HouseNursing,
    /// In a medical house whose flat rate pays physiotherapy only.
    HousePhysiotherapy,
    /// Palliative at home.
    Palliative,
    /// The insurer announces no payment to the provider.
    NoPayment,
    /// In a hospital.
    Hospitalised,
    /// The insurer knows another NISS by now.
    OtherNiss,
    /// The insurer signs its statements.
    Signed,
    /// More than five periods in a year.
    ManyPeriods,
    /// The insurer lacks a facet at the moment.
    MissingFacet,
    /// Two insurers claim the NISS; one must be named.
    ManyInsurers,
    /// No insurer is found by NISS; the registration number is needed.
    Unrouted,
    /// The insurer is not reached twice, then it answers.
    InsurerDown,
    /// The bus is overloaded once, then it answers.
    BusBusy,
    /// The answer takes 20 seconds.
    Slow,
    /// No facet is available.
    NoFacet,
    /// MyCareNet finds the insurer, the insurer does not find the person.
    UnknownAtInsurer,
}

impl Person {
    /// The federation of the insurer, 3 digits.
    pub(crate) fn federation(&self) -> String {
        format!("{}00", self.insurer.get(..1).unwrap_or("1"))
    }
}

/// The NISS of someone born on this day with this sequence number.
fn niss(birth_date: Date, sequence: u64, bis: bool) -> String {
    let century_of_2000 = birth_date.year() >= 2000;
    let year = birth_date.year().rem_euclid(100).unsigned_abs();
    let month = birth_date.month().unsigned_abs() + if bis { 40 } else { 0 };
    let nine = (u64::from(year) * 10_000
        + u64::from(month) * 100
        + u64::from(birth_date.day().unsigned_abs()))
        * 1_000
        + sequence;
    format!("{nine:09}{:02}", numbers::niss_check(nine, century_of_2000))
}

/// A registration number in the form of the federation, made from the NISS.
fn registration_number(insurer: &str, niss: &str) -> String {
    let tail = niss.get(4..).unwrap_or_default();
    match insurer.as_bytes().first() {
        Some(b'1') => format!("{} {}M{}", &niss[..6], &niss[6..9], &niss[9..]),
        Some(b'6') => format!("{insurer}0{tail}7"),
        Some(b'9') => format!("04{niss}"),
        _ => format!("0{insurer}{tail}09"),
    }
}
