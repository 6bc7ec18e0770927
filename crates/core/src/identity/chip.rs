//! Readings of a chip, as the card that is watched hands them over.

use jiff::{SignedDuration, Timestamp};
use serde::Serialize;
use valise_store::NewIdentityReading;

use super::keep::{changed, line};
use super::view::view;
use crate::context::{Context, word};
use crate::views::{EntryType, Medium, ReadingView};
use crate::{Error, brussels};

/// The same card that is read again within this time, without having left the reader, is still
/// the same contact. This product's own rule.
const SAME_CONTACT: SignedDuration = SignedDuration::from_mins(2);

/// What is known of a card's signatures, the weakest first: a judgement is only ever replaced by
/// a later one of this list. What was proven stays so when a second look could not prove it, and
/// a card that was found forged once stays forged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Signature {
    /// Something could not be proven.
    NotProven,
    /// Everything is proven.
    Proven,
    /// Something is wrong.
    Forged,
}

/// The chip of a patient's card was read. Never for the nurse's own card.
pub(crate) struct ChipReading {
    /// The stay of the card in the reader: `CardView::id`.
    pub(crate) insertion: String,
    /// NISS, 11 digits.
    pub(crate) niss: String,
    /// Name as read, last name first.
    pub(crate) name: Option<String>,
    /// [`Medium::Eid`] or [`Medium::ForeignerCard`].
    pub(crate) medium: Medium,
    /// Card number, without separators.
    pub(crate) serial_number: Option<String>,
    /// What is known of its signatures by now.
    pub(crate) signature: Signature,
    /// When the card was read, by the injected clock.
    pub(crate) at: Timestamp,
}

/// Keeps the reading of a chip. Once this returns, the reading is on the disk, so tell it after.
///
/// May be called again for the same stay of the card in the reader, to bring a new judgement or
/// because it was read again: within two minutes that is the same reading, after that another one.
///
/// # Errors
/// Those of the database; nothing was kept.
pub(crate) async fn keep_chip_reading(
    context: &Context,
    chip: ChipReading,
) -> Result<ReadingView, Error> {
    let kept = context
        .write(move |db| {
            let before = db
                .identity_reading_of_insertion(&chip.niss, &chip.insertion)?
                .filter(|before| {
                    before.serial_number == chip.serial_number
                        && chip.at.duration_since(before.at).abs() <= SAME_CONTACT
                });
            let signature = word(&chip.signature);
            let id = match before {
                Some(before) => {
                    let judged = [Signature::NotProven, Signature::Proven, Signature::Forged]
                        .into_iter()
                        .find(|one| before.signature.as_deref() == Some(&word(one)));
                    if judged < Some(chip.signature) {
                        db.judge_identity_reading(&before.id, &signature)?;
                        if chip.signature == Signature::Forged {
                            line(db, &chip.niss, EntryType::Chip, true, chip.at)?;
                        }
                    }
                    before.id
                }
                None => {
                    let id = uuid::Uuid::new_v4().to_string();
                    db.append_identity_reading(&NewIdentityReading {
                        id: &id,
                        niss: &chip.niss,
                        name: chip.name.as_deref(),
                        entry_type: &word(&EntryType::Chip),
                        medium: &word(&chip.medium),
                        serial_number: chip.serial_number.as_deref(),
                        at: chip.at,
                        day: brussels::day(chip.at),
                        reason_manual: None,
                        reason_vignette: None,
                        signature: Some(&signature),
                        insertion: Some(&chip.insertion),
                    })?;
                    let forged = chip.signature == Signature::Forged;
                    line(db, &chip.niss, EntryType::Chip, forged, chip.at)?;
                    id
                }
            };
            db.identity_reading(&id)
        })
        .await?;
    let kept = kept.and_then(view).ok_or(Error::Internal)?;
    changed(context, &kept.id);
    Ok(kept)
}
