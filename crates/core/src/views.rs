//! What the use cases answer: plain data for the interface (typed bindings) and for the command
//! line's `--json`. Field names are snake_case and stable; absent facts are `null`, never left
//! out; dates are `YYYY-MM-DD`, instants RFC 3339.

mod activity;
mod app;
mod card;
mod certificate;
mod check;
mod coverage;
mod doctor;
mod error;
mod evidence;
mod home;
mod person;
mod practice;
mod profile;
mod queue;
mod reading;
mod reminder;
mod round;
mod session;
mod settings;

pub use activity::{
    ACTIVITY_KINDS, ActivityEntry, ActivityFilter, Exported, LedgerChoices, LedgerEntry,
    LedgerFilter,
};
pub use app::{AppState, KeychainState, KeychainView};
pub use card::{
    CardIdentity, CardProof, CardReaderView, CardStage, CardView, Genuine, OtherCard, PracticeCard,
    ReaderDoctor, SigningCard,
};
pub use certificate::{CandidateView, CertificateView, PracticeOffer, RemovalConsequence};
pub use check::{
    CheckChoice, CheckOptions, CheckOriginal, CheckProgress, CheckState, CheckSummary, CheckView,
    InsurerChoice, MemberDataView, Outcome, TryView,
};
pub use coverage::{
    CoverageChange, CoverageDay, CoverageFact, CoverageState, CoverageView, Stretch,
};
pub use doctor::{ConnectionStep, ConnectionStepState, DoctorCheck, DoctorReport, DoctorState};
pub use error::ErrorView;
pub use evidence::{
    EvidenceExport, EvidenceFile, EvidenceProblem, EvidenceReport, EvidenceView, RetentionView,
    TokenReference,
};
pub use home::{Action, AttentionItem, Home, Level, Light};
pub use person::{PersonInput, PersonSummary, PersonView};
pub use practice::{PracticeFault, PracticeKeystoreView, PracticePerson, PracticeView};
pub use profile::ProfileView;
pub use queue::{NetworkState, PauseBy, QueueAction, QueueItem, QueuePause, QueueView};
pub use reading::{
    EntryType, Medium, NewReading, ReadingCode, ReadingExport, ReadingMeter, ReadingView,
    ReasonManual, ReasonVignette, Scan,
};
pub use reminder::{ReminderKind, ReminderView, Snooze};
pub use round::{
    ImportResult, PeopleFileRow, PeopleFileView, PeopleFormat, Recurrence, RoundColour,
    RoundProgress, RoundReason, RoundView, VisitView,
};
pub use session::{Door, OpenSession, Proof, SessionState, SessionView, TickReason};
pub use settings::{Settings, Theme};
pub use valise_keystore::{CertificateState, Description, Quality};
pub use valise_mycarenet::member_data::{
    CarePath, ChronicCondition, Fault, FaultMessage, GlobalMedicalFile, Hospitalisation,
    MedicalHouse, OtherAttribute, Palliative, Patient, Period, Reason, ReferencePharmacy, Retry,
    SignatureState, Situation, Status, TechnicalReport, TechnicalStep, Verdict, Window,
};
