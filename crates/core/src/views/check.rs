//! Insurability checks and what the answer says.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;
use valise_mycarenet::member_data::{
    self, CarePath, ChronicCondition, Fault, GlobalMedicalFile, Hospitalisation, MedicalHouse,
    MemberData, OtherAttribute, Palliative, Patient, Period, Reason, ReferencePharmacy,
    SignatureState, Situation, Status, TechnicalReport, Verdict, Window,
};

use super::ErrorView;

/// Where a check stands on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum CheckState {
    /// Written down, not sent yet.
    Saved,
    /// Leaves when there is network.
    WaitingForNetwork,
    /// Leaves when a session is open.
    WaitingForSession,
    /// On its way.
    Sending,
    /// The answer is stored.
    Answered,
    /// Refused; the nurse decides what to do.
    NeedsYou,
    /// Tried too often or too long.
    GivenUp,
    /// Cancelled by the nurse.
    Cancelled,
}

/// How the exchange ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Everything asked was answered.
    Answered,
    /// Answered in part; `faults` says what is missing.
    Partial,
    /// MyCareNet or the insurer refused; `faults` says why.
    Refused,
    /// No usable answer; `error` says why.
    Failed,
    /// Nothing sent yet.
    Queued,
}

impl From<member_data::Outcome> for Outcome {
    fn from(outcome: member_data::Outcome) -> Self {
        match outcome {
            member_data::Outcome::Answered => Self::Answered,
            member_data::Outcome::Partial => Self::Partial,
            member_data::Outcome::Refused => Self::Refused,
            member_data::Outcome::Failed => Self::Failed,
        }
    }
}

/// How a check is asked.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, Type)]
pub struct CheckOptions {
    /// Care date; null: today in Brussels.
    #[specta(type = Option<String>)]
    pub reference_date: Option<Date>,
    /// Ask this insurer (three digits), after "more than one insurer".
    pub insurer: Option<String>,
    /// Ask with this registration number at `insurer`, after "NISS not found".
    pub registration_number: Option<String>,
    /// The patient is in hospital.
    #[serde(default)]
    pub hospitalized: bool,
    /// Look up only, without payment approval.
    #[serde(default)]
    pub information: bool,
}

/// A check in a list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct CheckSummary {
    /// Identifier on this device.
    pub check_id: String,
    /// Where it stands.
    pub state: CheckState,
    /// Care date asked about.
    #[specta(type = String)]
    pub reference_date: Date,
    /// When it was asked for.
    #[specta(type = String)]
    pub requested_at: Timestamp,
    /// When the answer came.
    #[specta(type = Option<String>)]
    pub obtained_at: Option<Timestamp>,
    /// What the answer means.
    pub verdict: Option<Verdict>,
    /// Why, as stable words with sentences in the catalogue.
    pub reasons: Vec<Reason>,
    /// Insurer on the reference date (three digits).
    pub insurer: Option<String>,
    /// Code of the failure, when there is one.
    pub error_code: Option<String>,
}

/// One check with its whole answer: the `check` object of the command line.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct CheckView {
    /// Identifier on this device.
    pub check_id: String,
    /// The person asked about.
    pub person_id: String,
    /// Where it stands.
    pub state: CheckState,
    /// Our reference of the last try; null before the first.
    pub input_reference: Option<String>,
    /// Care date asked about.
    #[specta(type = String)]
    pub reference_date: Date,
    /// When it was asked for.
    #[specta(type = String)]
    pub requested_at: Timestamp,
    /// When the answer came.
    #[specta(type = Option<String>)]
    pub obtained_at: Option<Timestamp>,
    /// How often it was sent.
    pub attempts: u32,
    /// When it may be sent again by itself.
    #[specta(type = Option<String>)]
    pub next_attempt_at: Option<Timestamp>,
    /// Whether the name in the answer differs from the name in the list.
    pub name_differs: bool,
    /// What the nurse can choose when it needs her.
    pub choice: Option<CheckChoice>,
    /// Facets that MyCareNet does not allow this care provider, left out of the question.
    pub dropped_facets: Vec<String>,
    /// Why it failed or waits, when it does.
    pub error: Option<ErrorView>,
    /// What the answer says, from `outcome` on.
    #[serde(flatten)]
    pub answer: MemberDataView,
}

/// What the nurse can choose when a check needs her.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum CheckChoice {
    /// More than one insurer knows the person: choose one.
    Insurer {
        /// The insurers to choose from: the ones known from earlier answers first.
        known: Vec<InsurerChoice>,
    },
    /// The NISS leads nowhere: ask with the registration number at an insurer.
    RegistrationNumber {
        /// Numbers known from earlier answers.
        known: Vec<InsurerChoice>,
    },
}

/// An insurer, and the registration number there when known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct InsurerChoice {
    /// Three digits.
    pub insurer: String,
    /// Number at that insurer.
    pub registration_number: Option<String>,
}

/// What a MemberData answer says (`member-data read`), or would say once it is there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct MemberDataView {
    /// How the exchange ended.
    pub outcome: Outcome,
    /// What the answer means on the reference date; null as long as there is no answer.
    pub verdict: Option<Verdict>,
    /// Why, the most important first.
    pub reasons: Vec<Reason>,
    /// The person as the insurer knows her.
    pub patient: Option<Patient>,
    /// Insurability periods, newest first; both ends inclusive.
    pub periods: Vec<Period>,
    /// Palliative status, when there is one.
    pub palliative: Option<Palliative>,
    /// Keeper of the global medical file.
    pub global_medical_file: Option<GlobalMedicalFile>,
    /// Contracts with a medical house.
    pub medical_house: Vec<MedicalHouse>,
    /// Stay in hospital.
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
    /// The period that the answer covers.
    pub asked: Option<Window>,
    /// Whether insurability was asked to inform (`information`) or to invoice (`invoicing`).
    pub request_type: Option<String>,
    /// The facets on which something was said.
    pub answered_facets: Vec<String>,
    /// Whether the NISS in the answer differs from the one that was asked.
    pub niss_changed: bool,
    /// The status, as written.
    pub status: Option<Status>,
    /// Who answered: the federation of the insurer, or `mycarenet`.
    pub answered_by: Option<String>,
    /// Identifier of the SAML response.
    pub answer_id: Option<String>,
    /// Identifier of the query it answers.
    pub in_response_to: Option<String>,
    /// When the answer says it was made, as written.
    pub issued_at: Option<String>,
    /// Whether the assertions were signed.
    pub signature: Option<SignatureState>,
    /// Processing reports of the insurer, for support only.
    pub technical: Vec<TechnicalReport>,
    /// Everything said in words this version does not know.
    pub other: Vec<OtherAttribute>,
}

impl MemberDataView {
    /// The view of an exchange without a readable answer.
    pub(crate) fn empty(outcome: Outcome) -> Self {
        Self {
            outcome,
            verdict: None,
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
            faults: Vec::new(),
            chronic_condition: None,
            maximum_bill_years: Vec::new(),
            reference_pharmacy: None,
            asked: None,
            request_type: None,
            answered_facets: Vec::new(),
            niss_changed: false,
            status: None,
            answered_by: None,
            answer_id: None,
            in_response_to: None,
            issued_at: None,
            signature: None,
            technical: Vec::new(),
            other: Vec::new(),
        }
    }
}

impl From<MemberData> for MemberDataView {
    fn from(data: MemberData) -> Self {
        Self {
            outcome: data.outcome.into(),
            verdict: Some(data.verdict),
            reasons: data.reasons,
            patient: data.patient,
            periods: data.periods,
            palliative: data.palliative,
            global_medical_file: data.global_medical_file,
            medical_house: data.medical_house,
            hospitalisation: data.hospitalisation,
            care_path: data.care_path,
            payment_by_insurer: data.payment_by_insurer,
            situation: data.situation,
            faults: data.faults,
            chronic_condition: data.chronic_condition,
            maximum_bill_years: data.maximum_bill_years,
            reference_pharmacy: data.reference_pharmacy,
            asked: data.asked,
            request_type: data.request_type,
            answered_facets: data.answered_facets,
            niss_changed: data.niss_changed,
            status: Some(data.status),
            answered_by: data.answered_by,
            answer_id: data.answer_id,
            in_response_to: data.in_response_to,
            issued_at: data.issued_at,
            signature: Some(data.signature),
            technical: data.technical,
            other: data.other,
        }
    }
}

/// The exchange as it travelled, for support and as evidence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CheckOriginal {
    /// The SOAP message as sent.
    pub request: Option<String>,
    /// The HTTP answer's body as received.
    pub response: Option<String>,
}

/// How far a round is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct CheckProgress {
    /// Checks that reached their end.
    pub done: u32,
    /// Checks of the round.
    pub total: u32,
}

/// One try to send a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TryView {
    /// First, second…
    pub number: u32,
    /// Our reference of this try; no two tries have the same.
    pub input_reference: String,
    /// When it began.
    #[specta(type = String)]
    pub started_at: Timestamp,
    /// When it ended; null while it is under way, and when the app was ended meanwhile.
    #[specta(type = Option<String>)]
    pub ended_at: Option<Timestamp>,
    /// `answered`, or the code of the failure.
    pub result: Option<String>,
}
