//! The rules of a reading without a chip.
//!
//! Source: the record of a reading in the electronic invoicing instructions (record type 52) and
//! the error rules of taktik/freehealth-connector: a reason is required with a typed number and
//! with a vignette, incompatible with anything else; a serial number belongs to a card only.

use valise_beid::CardNumber;
use valise_identifiers::Niss;

use crate::Error;
use crate::views::{EntryType, Medium, NewReading};

/// Longest serial number that is kept; those of an ISI+ card are in no public source.
const LONGEST_SERIAL_NUMBER: usize = 20;

/// The reading with its numbers in their plain form.
pub(super) fn checked(new: NewReading) -> Result<NewReading, Error> {
    if new.entry_type == EntryType::Chip {
        return Err(Error::ReadingOfChip);
    }
    let niss: Niss = new.niss.parse()?;
    reason(
        new.entry_type == EntryType::Manual,
        new.reason_manual.is_some(),
        "reason_manual",
    )?;
    reason(
        new.medium == Medium::Vignette,
        new.reason_vignette.is_some(),
        "reason_vignette",
    )?;
    Ok(NewReading {
        niss: niss.as_str().to_owned(),
        serial_number: serial_number(new.medium, new.serial_number)?,
        ..new
    })
}

fn reason(needed: bool, given: bool, field: &'static str) -> Result<(), Error> {
    match (needed, given) {
        (true, false) => Err(Error::ReadingReasonMissing { field }),
        (false, true) => Err(Error::ReadingReasonNotExpected { field }),
        _ => Ok(()),
    }
}

fn serial_number(medium: Medium, text: Option<String>) -> Result<Option<String>, Error> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else {
        return Ok(None);
    };
    match medium {
        Medium::Eid | Medium::ForeignerCard => {
            let number: CardNumber = text.parse().map_err(|_| Error::CardNumber)?;
            Ok(Some(number.as_str().to_owned()))
        }
        Medium::IsiPlus => {
            let kept: String = text
                .chars()
                .filter(|letter| !matches!(letter, ' ' | '.' | '-'))
                .map(|letter| letter.to_ascii_uppercase())
                .collect();
            let is_right = kept.len() <= LONGEST_SERIAL_NUMBER
                && kept.bytes().all(|byte| byte.is_ascii_alphanumeric());
            if is_right && !kept.is_empty() {
                Ok(Some(kept))
            } else {
                Err(Error::CardNumber)
            }
        }
        Medium::Attestation | Medium::LossAttestation | Medium::Vignette => {
            Err(Error::ReadingSerialNumber)
        }
    }
}
