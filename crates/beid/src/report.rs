//! A card as JSON: what `card read` and `card verify` print.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};
use valise_identifiers::{PartialDate, Sex};

use crate::address::Address;
use crate::document_type::DocumentType;
use crate::hex::hex;
use crate::special_status::SpecialStatus;
use crate::verify::{Examination, Reason, Standing, Verification};

/// Everything a card says and what of it is proven, flat, with `null` for what it does not say.
#[derive(Clone, Serialize)]
pub struct CardReport {
    /// The kind of the card: `belgian_citizen` …
    pub document_type: Option<DocumentType>,
    /// Printed on the card, without separators.
    pub card_number: Option<String>,
    /// Serial number of the chip, capital hexadecimal.
    pub chip_number: Option<String>,
    /// Eleven digits.
    pub national_number: Option<String>,
    /// Family name.
    pub name: Option<String>,
    /// The first two given names.
    pub first_names: Option<String>,
    /// First letter of the third given name.
    pub third_name_initial: Option<String>,
    /// In the language of the card.
    pub nationality: Option<String>,
    /// In the language of the card.
    pub birth_place: Option<String>,
    /// `YYYY-MM-DD`, `YYYY-MM` or `YYYY`.
    pub birth_date: Option<PartialDate>,
    /// `male`, `female` or `unknown`.
    pub sex: Sex,
    /// Noble title.
    pub noble_condition: Option<String>,
    /// White cane, yellow cane, extended minority.
    pub special_status: Option<SpecialStatus>,
    /// The municipality that gave the card.
    pub municipality: Option<String>,
    /// Where the holder lives; `null` when it was not read.
    pub address: Option<Address>,
    /// First day of validity.
    pub valid_from: Option<Date>,
    /// Last day of validity.
    pub valid_until: Option<Date>,
    /// Whether that day was over when the card was read.
    pub expired: Option<bool>,
    /// `1.7`, `1.8`.
    pub applet_version: Option<String>,
    /// What is proven.
    pub verification: VerificationReport,
}

/// What is proven, part by part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct VerificationReport {
    /// The identity, and the chip it names: an identity copied onto another chip is forged.
    pub identity: Standing,
    /// The address.
    pub address: Standing,
    /// The photo.
    pub photo: Standing,
    /// The register's certificate.
    pub chain: Standing,
    /// The root above it.
    pub root: Standing,
    /// Whether certificates were revoked.
    pub revocation: RevocationReport,
}

/// What is known about revocation, in JSON beside the others with one more field: `obtained_at`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RevocationReport {
    /// What is known.
    pub standing: Standing,
    /// When the authority was asked; `None` when nobody was.
    pub asked_at: Option<Timestamp>,
}

impl Serialize for RevocationReport {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut fields = serializer.serialize_struct("RevocationReport", 3)?;
        fields.serialize_field("result", self.standing.result())?;
        fields.serialize_field("reason", &self.standing.reason().map(Reason::code))?;
        fields.serialize_field("obtained_at", &self.asked_at)?;
        fields.end()
    }
}

impl From<&Verification> for VerificationReport {
    fn from(verification: &Verification) -> Self {
        let contradicting = [verification.chip, verification.basic_key]
            .into_iter()
            .find(|part| part.is_forged());
        Self {
            identity: contradicting.map_or(verification.identity, |part| {
                verification.identity.and(part)
            }),
            address: verification.address,
            photo: verification.photo,
            chain: verification.chain,
            root: verification.root,
            revocation: RevocationReport {
                standing: verification.revocation,
                asked_at: None,
            },
        }
    }
}

impl CardReport {
    /// Puts together what was found; `None` when the identity was not read or is no list of fields.
    /// `day` is the day in Belgium when the card was read.
    pub fn new(
        examination: &Examination,
        applet_version: Option<String>,
        day: Date,
    ) -> Option<Self> {
        let identity = examination.identity()?.ok()?;
        let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Some(Self {
            document_type: identity.document_type,
            card_number: said(identity.card_number.text()),
            chip_number: said(&hex(&identity.chip_number).to_uppercase()),
            national_number: said(identity.national_number.text()),
            name: said(&identity.name),
            first_names: said(&identity.first_names),
            third_name_initial: said(&identity.third_name_initial),
            nationality: said(&identity.nationality),
            birth_place: said(&identity.birth_place),
            birth_date: identity.birth_date,
            sex: identity.sex,
            noble_condition: said(&identity.noble_condition),
            special_status: identity.special_status,
            municipality: said(&identity.municipality),
            address: examination.address().and_then(Result::ok).cloned(),
            valid_from: identity.valid_from,
            valid_until: identity.valid_until,
            expired: examination.is_expired(day),
            applet_version,
            verification: examination.verification().into(),
        })
    }
}
