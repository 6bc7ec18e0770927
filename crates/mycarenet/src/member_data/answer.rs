//! What an insurer says about a person.
//!
//! The field names are those of `valise-cli check --json`. Values that are codes of the protocol
//! (`closedBefore`, `Kine`, `129`) are kept as they came: an unknown one must not be lost.

use std::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::{Fault, Outcome, Reason, Retry, SignatureState, Verdict};

/// A member data answer, explained.
///
/// `Debug` shows no name, no number and no date of a person.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MemberData {
    /// How the question was received.
    pub outcome: Outcome,
    /// The conclusion for the reference date, or for the whole period asked when there is none.
    pub verdict: Verdict,
    /// Why, the most important first.
    pub reasons: Vec<Reason>,
    /// Who the answer is about.
    pub patient: Option<Patient>,
    /// Periods of insurability, the newest first.
    pub periods: Vec<Period>,
    /// The palliative status, when the person has it.
    pub palliative: Option<Palliative>,
    /// Who keeps the global medical file.
    pub global_medical_file: Option<GlobalMedicalFile>,
    /// Contracts with a medical house.
    pub medical_house: Vec<MedicalHouse>,
    /// The stay in a hospital, told only to who asks as a hospital contact.
    pub hospitalisation: Option<Hospitalisation>,
    /// A care path.
    pub care_path: Option<CarePath>,
    /// Whether the insurer announces that it pays the care provider directly.
    pub payment_by_insurer: Option<bool>,
    /// What the insurer says about the period as a whole.
    pub situation: Option<Situation>,
    /// Refusals and warnings.
    pub faults: Vec<Fault>,
    /// Years with the status of chronic condition.
    pub chronic_condition: Option<ChronicCondition>,
    /// Years in which the maximum bill was reached.
    pub maximum_bill_years: Vec<i16>,
    /// The reference pharmacy.
    pub reference_pharmacy: Option<ReferencePharmacy>,
    /// The days that the answer is about.
    pub asked: Option<Window>,
    /// Whether insurability was asked to inform (`information`) or to invoice (`invoicing`).
    pub request_type: Option<String>,
    /// The facets on which something was said, processing reports left out.
    pub answered_facets: Vec<String>,
    /// Whether the national number in the answer differs from the one that was asked.
    pub niss_changed: bool,
    /// The status, as written.
    pub status: Status,
    /// Who answered: the federation of the insurer (`100`, `500` …), or `mycarenet`.
    pub answered_by: Option<String>,
    /// Identifier of the SAML response.
    pub answer_id: Option<String>,
    /// Identifier of the query it answers (`_` and the input reference).
    pub in_response_to: Option<String>,
    /// When the answer says it was made, as written: insurers disagree on the time zone.
    pub issued_at: Option<String>,
    /// Whether the facts were signed.
    pub signature: SignatureState,
    /// Processing reports of the insurer, for support only.
    pub technical: Vec<TechnicalReport>,
    /// Everything said in words this version does not know.
    pub other: Vec<OtherAttribute>,
}

/// The status of an answer, without the prefixes of the two code lists.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Status {
    /// `Success`, `Requester` or `Responder` (SAML 2.0).
    pub code: String,
    /// `PartialAnswer`, `AttributeQueryError`, `RequestError`, `InputError` or `InternalError`
    /// (MyCareNet).
    pub detail: Option<String>,
    /// A sentence, as written.
    pub message: Option<String>,
}

/// The person, as the insurer knows them.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Patient {
    /// National number; when it differs from the one asked, this is the right one.
    pub niss: Option<String>,
    /// Family name, in capitals.
    pub name: Option<String>,
    /// First name, in capitals.
    pub first_name: Option<String>,
    /// Date of birth.
    #[specta(type = Option<String>)]
    pub birth_date: Option<Date>,
    /// `male` or `female`.
    pub gender: Option<String>,
    /// Date of death.
    #[specta(type = Option<String>)]
    pub deceased_on: Option<Date>,
}

/// One period of insurability.
#[derive(Clone, Default, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
pub struct Period {
    /// First day.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// Last day, inclusive.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
    /// Code of the insurer, three digits.
    pub insurer: Option<String>,
    /// Number of the person with that insurer; inner spaces count.
    pub registration_number: Option<String>,
    /// Insurance code CT1 (code titulaire 1).
    pub ct1: Option<String>,
    /// Insurance code CT2 (code titulaire 2).
    pub ct2: Option<String>,
    /// Whether CT1 says increased reimbursement; nothing when CT1 is absent or unreadable.
    pub increased_reimbursement: Option<bool>,
    /// Day on which the insurer gave this information.
    #[specta(type = Option<String>)]
    pub communicated_on: Option<Date>,
    /// Number of the payment commitment; only when asked for invoicing.
    pub payment_approval: Option<String>,
}

impl Period {
    /// Whether it covers a day. One without a first day covers none.
    pub fn covers(&self, day: Date) -> bool {
        self.from.is_some_and(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// Palliative status.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Palliative {
    /// First day.
    #[specta(type = Option<String>)]
    pub since: Option<Date>,
}

/// The care provider who keeps the global medical file.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct GlobalMedicalFile {
    /// Family name, or name of the practice.
    pub name: Option<String>,
    /// First name.
    pub first_name: Option<String>,
    /// NIHII number.
    pub nihii: Option<String>,
}

/// A contract between the person and a medical house.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MedicalHouse {
    /// The care that the contract covers, as written (`Kine` was seen).
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// NIHII number of the house.
    pub nihii: Option<String>,
    /// First day.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// Last day; nothing while the contract runs.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
}

/// A stay in a hospital.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Hospitalisation {
    /// NIHII number of the hospital.
    pub hospital: Option<String>,
    /// Service, three digits.
    pub service: Option<String>,
    /// Day of admission.
    #[specta(type = Option<String>)]
    pub admitted_on: Option<Date>,
}

/// A care path.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CarePath {
    /// Which one, as written (`diabetes`, `renalinsufficiency`).
    #[serde(rename = "type")]
    pub kind: Option<String>,
    /// First day.
    #[specta(type = Option<String>)]
    pub from: Option<Date>,
    /// Last day.
    #[specta(type = Option<String>)]
    pub until: Option<Date>,
}

/// Status of chronic condition.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ChronicCondition {
    /// The years, in order.
    pub years: Vec<i16>,
}

/// The pharmacy that keeps the medication scheme.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReferencePharmacy {
    /// NIHII number.
    pub nihii: Option<String>,
    /// Name.
    pub name: Option<String>,
}

/// What the insurer says about the period as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Situation {
    /// `changeDuring`, `multiple`, `closedBefore` or `startLater`, as written.
    pub event: Option<String>,
    /// Day of the change.
    #[specta(type = Option<String>)]
    pub date: Option<Date>,
    /// `toOtherIo` or `fromOtherIo`, as written.
    pub direction: Option<String>,
    /// The other insurer.
    pub insurer: Option<String>,
}

/// A stretch of days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Window {
    /// First day.
    #[specta(type = String)]
    pub from: Date,
    /// Last day, inclusive.
    #[specta(type = String)]
    pub until: Date,
}

/// Processing report of an insurer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TechnicalReport {
    /// Version of the insurer's software.
    pub version: Option<String>,
    /// The steps, when the report could be unpacked.
    pub steps: Vec<TechnicalStep>,
}

/// One step of a processing report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TechnicalStep {
    /// Name of the step.
    pub name: String,
    /// Its result, as written.
    pub status: String,
}

/// A fact of a kind, or with a name, that this version does not know.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct OtherAttribute {
    /// Kind of the assertion, as written.
    pub kind: Option<String>,
    /// Name of the attribute, as written.
    pub name: String,
    /// Its values.
    pub values: Vec<String>,
}

impl MemberData {
    /// An answer of which only the status is known yet.
    pub(super) fn new(outcome: Outcome, status: Status, faults: Vec<Fault>) -> Self {
        Self {
            outcome,
            verdict: Verdict::Unknown,
            reasons: Vec::new(),
            patient: None,
            periods: Vec::new(),
            palliative: None,
            global_medical_file: None,
            medical_house: Vec::new(),
            hospitalisation: None,
            care_path: None,
            payment_by_insurer: None,
            situation: None,
            faults,
            chronic_condition: None,
            maximum_bill_years: Vec::new(),
            reference_pharmacy: None,
            asked: None,
            request_type: None,
            answered_facets: Vec::new(),
            niss_changed: false,
            status,
            answered_by: None,
            answer_id: None,
            in_response_to: None,
            issued_at: None,
            signature: SignatureState::Unsigned,
            technical: Vec::new(),
            other: Vec::new(),
        }
    }

    /// Whether and how to ask again: the most binding class among the faults, or nothing when
    /// everything was answered.
    #[must_use]
    pub fn retry(&self) -> Option<Retry> {
        match (
            self.outcome,
            self.faults.iter().map(|fault| fault.retry).min(),
        ) {
            (Outcome::Answered, _) => None,
            (Outcome::Partial, _) => {
                let rest = |fault: &Fault| fault.retry == Retry::RestLater;
                self.faults.iter().any(rest).then_some(Retry::RestLater)
            }
            (_, Some(retry)) => Some(retry),
            (Outcome::Failed, None) => Some(Retry::Later),
            (Outcome::Refused, None) => Some(Retry::Never),
        }
    }
}

impl fmt::Debug for Patient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("Patient(***)")
    }
}

impl fmt::Debug for GlobalMedicalFile {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("GlobalMedicalFile(***)")
    }
}

impl fmt::Debug for OtherAttribute {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("OtherAttribute")
            .field("kind", &self.kind)
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Period {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Period")
            .field("from", &self.from)
            .field("until", &self.until)
            .field("insurer", &self.insurer)
            .field("ct1", &self.ct1)
            .field("ct2", &self.ct2)
            .finish_non_exhaustive()
    }
}
