//! Identity readings: how the patient's identity was checked at each contact.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use specta::Type;

/// How an identity was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum EntryType {
    /// The chip of the card was read.
    Chip,
    /// A barcode was scanned.
    Barcode,
    /// A QR code was scanned.
    Qr,
    /// The NISS was typed.
    Manual,
}

/// From what an identity was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum Medium {
    /// Belgian identity card (also Kids-ID).
    Eid,
    /// Foreigner's card or residence document.
    ForeignerCard,
    /// ISI+ card.
    IsiPlus,
    /// Attestation of the insured person from the mutuality.
    Attestation,
    /// Attestation of loss or theft.
    LossAttestation,
    /// Vignette of the mutuality.
    Vignette,
}

/// Why the NISS was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReasonManual {
    /// The document has no chip.
    NoChip,
    /// The chip does not work.
    ChipBroken,
    /// The computer system or the reader was down.
    SystemDown,
}

/// Why a vignette was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReasonVignette {
    /// The act needs no contact with the patient.
    NoContact,
    /// The patient has no valid identity document.
    NoDocument,
}

/// A reading that is not of a chip: in two taps, with its reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct NewReading {
    /// NISS, any separators.
    pub niss: String,
    /// How it was taken; never [`EntryType::Chip`], which only the card itself can say.
    pub entry_type: EntryType,
    /// From what.
    pub medium: Medium,
    /// Number of the card or document, where it has one.
    pub serial_number: Option<String>,
    /// Needed for [`EntryType::Manual`].
    pub reason_manual: Option<ReasonManual>,
    /// Needed for [`Medium::Vignette`].
    pub reason_vignette: Option<ReasonVignette>,
}

/// One kept reading.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadingView {
    /// Its identifier.
    pub id: String,
    /// NISS, 11 digits.
    pub niss: String,
    /// Name as read, or as in the list; last name first.
    pub name: Option<String>,
    /// The patient with this NISS, when she is in the list.
    pub person_id: Option<String>,
    /// How it was taken.
    pub entry_type: EntryType,
    /// From what.
    pub medium: Medium,
    /// Number of the card or document.
    pub serial_number: Option<String>,
    /// When.
    #[specta(type = String)]
    pub at: Timestamp,
    /// Why the NISS was typed.
    pub reason_manual: Option<ReasonManual>,
    /// Why a vignette was used.
    pub reason_vignette: Option<ReasonVignette>,
    /// What is known of the card's signatures: `proven`, `not_proven`, `forged`, or null for a
    /// reading without a chip.
    pub signature: Option<String>,
    /// Whether it counts for the 90 %.
    pub counts: bool,
    /// Which reading of this person on this day it is, from 1.
    pub number_today: u32,
}

/// The codes of the official lists for a reading, where their meaning is known.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct ReadingCode {
    /// The list: `entry_type`, `medium`, `reason_manual` or `reason_vignette`.
    pub list: String,
    /// Our word.
    pub word: String,
    /// The official code; null where no source tells it.
    pub code: Option<String>,
    /// Whether the meaning is certain, or only inferred from other software.
    pub certain: bool,
}

/// The month's share of readings that count.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Type)]
pub struct ReadingMeter {
    /// `YYYY-MM`.
    pub month: String,
    /// All readings.
    pub total: u32,
    /// Those that count.
    pub counting: u32,
    /// Share in percent, rounded down; null without readings.
    pub percent: Option<u32>,
    /// The threshold in percent that was in force.
    pub threshold: u32,
    /// Where the threshold comes from.
    pub source: String,
    /// The readings that do not count, newest first.
    pub exceptions: Vec<ReadingView>,
}

/// What a scanner typed, understood.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct Scan {
    /// The NISS in it.
    pub niss: Option<String>,
    /// The card number in it.
    pub card_number: Option<String>,
    /// Document it comes from, where the form tells.
    pub medium: Option<Medium>,
    /// Barcode or QR code, where the form tells.
    pub entry_type: Option<EntryType>,
    /// The patient with this NISS, when she is in the list.
    pub person_id: Option<String>,
}

/// Which file is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "snake_case")]
pub enum ReadingExport {
    /// A table with a line of headings.
    Csv,
    /// FHIR: one `BeExtPatientIdentityDocument` extension per reading.
    Fhir,
}
