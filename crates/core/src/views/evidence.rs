//! Proof of what was asked and answered.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use specta::Type;

/// The proof of one answered exchange.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EvidenceView {
    /// The check.
    pub check_id: String,
    /// Its number in the chain of this device, from 1.
    pub sequence: u32,
    /// Reference of the question.
    pub input_reference: String,
    /// When the answer came.
    #[specta(type = String)]
    pub made_at: Timestamp,
    /// What belongs to it.
    pub files: Vec<EvidenceFile>,
    /// SHA-256 of its manifest, 64 hexadecimal digits.
    pub digest: String,
    /// The same of the one before it; null for the first of this device.
    pub previous: Option<String>,
    /// The session with which was asked; null where the request holds none.
    pub token_reference: Option<TokenReference>,
    /// SHA-256 of the certificate of the server; null where the connection did not tell it.
    pub server_fingerprint: Option<String>,
    /// Platform clock minus this device's clock, in milliseconds.
    pub clock_offset_ms: Option<i32>,
    /// Version of the app that asked.
    pub app_version: String,
    /// Last day on which it is kept for certain.
    #[specta(type = String)]
    pub kept_until: Date,
    /// When its files were removed; null while they are there.
    #[specta(type = Option<String>)]
    pub removed_at: Option<Timestamp>,
}

/// One file of a proof.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EvidenceFile {
    /// Its name in the folder of an export.
    pub name: String,
    /// Its length.
    pub bytes: u32,
    /// Its SHA-256, 64 hexadecimal digits.
    pub sha256: String,
}

/// Which assertion was shown to MyCareNet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct TokenReference {
    /// `AssertionID`.
    pub id: String,
    /// Who issued it.
    pub issuer: String,
    /// SHA-256 of its text, 64 hexadecimal digits.
    pub sha256: String,
    /// Until when it holds, that instant excluded.
    #[specta(type = String)]
    pub not_on_or_after: Timestamp,
}

/// What was written by an export.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EvidenceExport {
    /// The folder.
    pub folder: String,
    /// How many files are in it.
    pub files: u32,
}

/// Whether proof is as it was made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EvidenceReport {
    /// Whether nothing is wrong.
    pub valid: bool,
    /// How many bundles were looked at.
    pub bundles: u32,
    /// What is wrong.
    pub problems: Vec<EvidenceProblem>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct EvidenceProblem {
    /// Message key of its sentence.
    pub key: String,
    /// Values for the sentence.
    pub params: BTreeMap<String, String>,
}

/// How long proof is kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Type)]
pub struct RetentionView {
    /// The setting, in years.
    pub years: u8,
    /// How many bundles are past their time; nothing of them goes before the nurse says so.
    pub due: u32,
    /// How many are past their time within 30 days, those that are now included.
    pub due_soon: u32,
    /// Last day on which the oldest one is kept for certain; null without any.
    #[specta(type = Option<String>)]
    pub first_on: Option<Date>,
}
