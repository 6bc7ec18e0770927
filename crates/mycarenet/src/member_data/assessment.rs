//! The words in which an answer is judged.

use serde::{Deserialize, Serialize};
use specta::Type;

/// How the question was received.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Everything that was asked is answered.
    Answered,
    /// An answer with warnings, or without some of the facts asked.
    Partial,
    /// The question cannot be answered as it was put: asking again changes nothing.
    Refused,
    /// Something failed at the insurer or on the way: asking again later may help.
    Failed,
}

impl Outcome {
    /// Whether the insurer said something.
    pub const fn is_answer(self) -> bool {
        matches!(self, Self::Answered | Self::Partial)
    }
}

/// The conclusion for a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// One period covers the day.
    Insured,
    /// The insurer knows the person, and no period covers the day.
    NotInsured,
    /// The person died before that day.
    Deceased,
    /// The insurance changes on that day, or more than one period claims it.
    ChangedDuringPeriod,
    /// The answer does not say.
    Unknown,
}

/// Why a verdict is what it is, or what to know beside it; the order is the order of importance.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// The person died before the day.
    Deceased,
    /// The person died on the day itself.
    DiedOnDate,
    /// The person died after the day.
    DiedLater,
    /// A medical house is paid for the nursing of this person on that day.
    MedicalHouseNursing,
    /// A medical house is paid for care of a kind that could not be recognised.
    MedicalHouseUnclear,
    /// The question was refused.
    QuestionRefused,
    /// The insurer or the network could not answer.
    AnswerFailed,
    /// No insurer was found for this person.
    UnknownInsurer,
    /// No insurer was found for this national number.
    UnknownPerson,
    /// More than one insurer was found for this person.
    SeveralInsurers,
    /// The person changes insurer during the period asked.
    Mutation,
    /// More than one period claims the day.
    SeveralPeriodsOnDate,
    /// The insurance ended before the day.
    ClosedBefore,
    /// The insurance starts after the day.
    StartsLater,
    /// The day lies between two periods.
    PeriodGap,
    /// The insurer gave no period at all.
    NoPeriod,
    /// The day lies outside the period that was asked.
    OutsideAnswer,
    /// The answer says nothing about insurability.
    NoInsurability,
    /// Another insurer took over.
    MovedToOtherInsurer,
    /// The person came from another insurer.
    CameFromOtherInsurer,
    /// The insurer differs between the periods.
    InsurerChange,
    /// The insurance codes differ between the periods.
    InsuranceCodeChange,
    /// More than one period was given.
    SeveralPeriods,
    /// There are more periods than the five that were given.
    OnlyFivePeriods,
    /// The insurer does not announce a direct payment.
    NoPaymentByInsurer,
    /// Asked for invoicing, but the period has no payment commitment.
    NoPaymentApproval,
    /// The person is in a hospital on that day.
    Hospitalised,
    /// The national number in the answer is not the one that was asked.
    NissChanged,
    /// Some of the facts asked are missing.
    MissingFacets,
    /// A period names no insurance codes, or codes that cannot be read.
    InsuranceCodeUnclear,
    /// A period names no insurer, or a code that cannot be read.
    InsurerUnclear,
}

/// Whether the facts of an answer were signed. A signature that does not hold is an error, and
/// gives no answer at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum SignatureState {
    /// Nothing was signed: the usual case.
    Unsigned,
    /// Some facts were signed.
    Partial,
    /// All facts were signed; who signed was not checked.
    Intact,
    /// All facts were signed by somebody who is trusted to.
    Trusted,
}

impl Verdict {
    /// All verdicts.
    pub const ALL: [Self; 5] = [
        Self::Insured,
        Self::NotInsured,
        Self::Deceased,
        Self::ChangedDuringPeriod,
        Self::Unknown,
    ];

    /// The word in JSON and in message keys (`verdict-insured`).
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Insured => "insured",
            Self::NotInsured => "not_insured",
            Self::Deceased => "deceased",
            Self::ChangedDuringPeriod => "changed_during_period",
            Self::Unknown => "unknown",
        }
    }
}

impl Outcome {
    /// All outcomes.
    pub const ALL: [Self; 4] = [Self::Answered, Self::Partial, Self::Refused, Self::Failed];

    /// The word in JSON and in message keys (`outcome-partial`).
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Partial => "partial",
            Self::Refused => "refused",
            Self::Failed => "failed",
        }
    }
}

impl Reason {
    /// All reasons, by importance.
    pub const ALL: [Self; 31] = [
        Self::Deceased,
        Self::DiedOnDate,
        Self::DiedLater,
        Self::MedicalHouseNursing,
        Self::MedicalHouseUnclear,
        Self::QuestionRefused,
        Self::AnswerFailed,
        Self::UnknownInsurer,
        Self::UnknownPerson,
        Self::SeveralInsurers,
        Self::Mutation,
        Self::SeveralPeriodsOnDate,
        Self::ClosedBefore,
        Self::StartsLater,
        Self::PeriodGap,
        Self::NoPeriod,
        Self::OutsideAnswer,
        Self::NoInsurability,
        Self::MovedToOtherInsurer,
        Self::CameFromOtherInsurer,
        Self::InsurerChange,
        Self::InsuranceCodeChange,
        Self::SeveralPeriods,
        Self::OnlyFivePeriods,
        Self::NoPaymentByInsurer,
        Self::NoPaymentApproval,
        Self::Hospitalised,
        Self::NissChanged,
        Self::MissingFacets,
        Self::InsuranceCodeUnclear,
        Self::InsurerUnclear,
    ];
}

impl SignatureState {
    /// All states.
    pub const ALL: [Self; 4] = [Self::Unsigned, Self::Partial, Self::Intact, Self::Trusted];
}
