//! The identity file (`3F00DF014031`): who the holder is, written once.

mod mentions;

use std::fmt;

use jiff::civil::Date;
use valise_identifiers::{Niss, PartialDate, Sex};

use crate::card_number::CardNumber;
use crate::date;
use crate::document_type::DocumentType;
use crate::fields::{AsWritten, Fault, FaultKind, Fields};
use crate::special_status::SpecialStatus;
use crate::tlv::Malformed;

pub use mentions::{BrexitMention, LabourMarket, SpecialOrganisation, StayMention};

/// The last field with a name here.
const LAST: u8 = 0x1F;

/// Everything the identity file says, field by field (eID card content 5.4 and its file
/// description for applet 1.8, version 5). Empty texts are fields that are empty or absent.
///
/// This is what the file says, whoever wrote it: see [`Verified`](crate::Verified).
/// Prints no fact about the holder in debug output.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity {
    /// Field 00, two bytes: 2 on applet 1.8; absent on older cards.
    pub structure_version: Option<u16>,
    /// Field 01.
    pub card_number: AsWritten<CardNumber>,
    /// Field 02: the serial number of the chip, 16 bytes.
    pub chip_number: Vec<u8>,
    /// Field 03: first day of validity.
    pub valid_from: Option<Date>,
    /// Field 04: last day of validity.
    pub valid_until: Option<Date>,
    /// Field 05: the municipality that gave the card.
    pub municipality: String,
    /// Field 06.
    pub national_number: AsWritten<Niss>,
    /// Field 07: family name.
    pub name: String,
    /// Field 08: the first two given names.
    pub first_names: String,
    /// Field 09: first letter of the third given name.
    pub third_name_initial: String,
    /// Field 0A: in the language of the card.
    pub nationality: String,
    /// Field 0B.
    pub birth_place: String,
    /// Field 0C, as far as the card knows it.
    pub birth_date: Option<PartialDate>,
    /// Field 0D.
    pub sex: Sex,
    /// Field 0E.
    pub noble_condition: String,
    /// Field 0F.
    pub document_type: Option<DocumentType>,
    /// Field 10; absent on cards that no longer carry it.
    pub special_status: Option<SpecialStatus>,
    /// Field 11: hash of the photo file; its length tells the algorithm.
    pub photo_hash: Vec<u8>,
    /// Field 12: the how many-th copy of a lost card, as written (`01` …).
    pub duplicate: Option<String>,
    /// Field 13.
    pub organisation: Option<SpecialOrganisation>,
    /// Field 14: family of a citizen of the Union; the field says so by being there.
    pub member_of_family: bool,
    /// Field 15.
    pub protection: Option<Protection>,
    /// Field 16.
    pub labour_market: Option<LabourMarket>,
    /// Fields 17 and 18: enterprise numbers of employers, as written.
    pub employers: Vec<String>,
    /// Field 19: number of the file at the region.
    pub regional_file_number: Option<String>,
    /// Field 1A: SHA-384 of file `3F00DF014040`, on applet 1.8.
    pub basic_key_hash: Vec<u8>,
    /// Fields 1B and 1C.
    pub brexit: Vec<BrexitMention>,
    /// Fields 1D and 1E.
    pub stay: Vec<StayMention>,
    /// Field 1F: since when the holder is on an EU or EU+ card.
    pub union_since: Option<Date>,
    /// Fields without a name here, by their tag.
    pub unknown: Vec<(u8, Vec<u8>)>,
    /// What could not be read.
    pub faults: Vec<Fault>,
}

/// International protection that was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protection {
    /// When.
    pub since: Date,
    /// By which country, two letters.
    pub country: String,
}

impl Identity {
    /// Reads the file as it came from the card.
    ///
    /// # Errors
    /// [`Malformed`] when the file ends in the middle of a field. What is wrong inside a field is
    /// among [`faults`](Self::faults) instead.
    pub fn parse(file: &[u8]) -> Result<Self, Malformed> {
        let mut fields = Fields::parse(file)?;
        let text = |fields: &mut Fields<'_>, tag| fields.text(tag).unwrap_or_default();
        let bytes = |fields: &Fields<'_>, tag| fields.bytes(tag).unwrap_or_default().to_vec();
        Ok(Self {
            structure_version: structure_version(&mut fields),
            card_number: fields.number(0x01),
            chip_number: bytes(&fields, 0x02),
            valid_from: fields.day(0x03),
            valid_until: fields.day(0x04),
            municipality: text(&mut fields, 0x05),
            national_number: fields.number(0x06),
            name: fields.needed(0x07),
            first_names: text(&mut fields, 0x08),
            third_name_initial: text(&mut fields, 0x09),
            nationality: text(&mut fields, 0x0A),
            birth_place: text(&mut fields, 0x0B),
            birth_date: birth_date(&mut fields),
            sex: fields.code(0x0D, sex).unwrap_or(Sex::Unknown),
            noble_condition: text(&mut fields, 0x0E),
            document_type: fields.code(0x0F, DocumentType::from_text),
            special_status: fields.code(0x10, SpecialStatus::from_digit),
            photo_hash: bytes(&fields, 0x11),
            duplicate: fields.text(0x12),
            organisation: fields.code(0x13, SpecialOrganisation::from_code),
            member_of_family: fields.bytes(0x14).is_some(),
            protection: fields.code(0x15, protection),
            labour_market: fields.code(0x16, LabourMarket::from_code),
            employers: [0x17, 0x18]
                .iter()
                .filter_map(|tag| fields.text(*tag))
                .collect(),
            regional_file_number: fields.text(0x19),
            basic_key_hash: bytes(&fields, 0x1A),
            brexit: [0x1B, 0x1C]
                .iter()
                .filter_map(|tag| fields.code(*tag, BrexitMention::from_code))
                .collect(),
            stay: [0x1D, 0x1E]
                .iter()
                .filter_map(|tag| fields.code(*tag, StayMention::from_code))
                .collect(),
            union_since: fields.day(0x1F),
            unknown: fields.beyond(LAST),
            faults: fields.faults,
        })
    }

    /// Whether the card has expired on this day; `None` when the card does not say until when it
    /// is valid. The last day still counts.
    pub fn is_expired(&self, today: Date) -> Option<bool> {
        self.valid_until.map(|last| last < today)
    }
}

fn structure_version(fields: &mut Fields<'_>) -> Option<u16> {
    let bytes = fields.bytes(0x00)?;
    let version = bytes.try_into().ok().map(u16::from_be_bytes);
    fields.noted(0x00, FaultKind::UnknownCode, version)
}

fn birth_date(fields: &mut Fields<'_>) -> Option<PartialDate> {
    let text = fields.needed(0x0C);
    if text.is_empty() {
        return None;
    }
    fields.noted(0x0C, FaultKind::NotADate, date::birth_date(&text).ok())
}

/// The letters of the three languages: `M` in all, `F` French, `V` Dutch, `W` German.
fn sex(letter: &str) -> Option<Sex> {
    match letter {
        "M" => Some(Sex::Male),
        "F" | "V" | "W" => Some(Sex::Female),
        _ => None,
    }
}

/// `DD.MM.YYYY-A2`.
fn protection(text: &str) -> Option<Protection> {
    let (since, country) = text.split_once('-')?;
    Some(Protection {
        since: date::day(since).ok()?,
        country: country.to_owned(),
    })
}

impl fmt::Debug for Identity {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Identity")
            .field("document_type", &self.document_type)
            .field("faults", &self.faults)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
