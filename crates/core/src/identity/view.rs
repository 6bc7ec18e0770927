//! A kept reading as it is shown.

use valise_store::IdentityReading;

use super::rules;
use crate::context::from_word;
use crate::views::{EntryType, Medium, ReadingView};

/// The judgement of a card that must not be used.
pub(super) const FORGED: &str = "forged";

/// The view of a row; nothing for a row in words this version does not know.
pub(super) fn view(row: IdentityReading) -> Option<ReadingView> {
    let entry_type: EntryType = from_word(&row.entry_type)?;
    let medium: Medium = from_word(&row.medium)?;
    let forged = row.signature.as_deref() == Some(FORGED);
    Some(ReadingView {
        id: row.id,
        niss: row.niss,
        name: row.name,
        person_id: row.person_id,
        entry_type,
        medium,
        serial_number: row.serial_number,
        at: row.at,
        reason_manual: row.reason_manual.as_deref().and_then(from_word),
        reason_vignette: row.reason_vignette.as_deref().and_then(from_word),
        signature: row.signature,
        counts: rules::in_force(row.day).counts(entry_type, medium, forged),
        number_today: row.number_of_day,
    })
}
