//! Writing a reading down, with its line in the activity log, in one transaction.

use jiff::Timestamp;
use valise_store::{NewIdentityReading, Writing};

use super::view::view;
use crate::context::{Context, word};
use crate::views::{EntryType, NewReading, ReadingView};
use crate::{Changed, Error, activity, brussels};

/// Keeps a reading that passed the rules of one without a chip.
pub(super) async fn keep(context: &Context, new: NewReading) -> Result<ReadingView, Error> {
    let (id, now) = (uuid::Uuid::new_v4().to_string(), context.now());
    let kept = context
        .write(move |db| {
            db.append_identity_reading(&NewIdentityReading {
                id: &id,
                niss: &new.niss,
                name: None,
                entry_type: &word(&new.entry_type),
                medium: &word(&new.medium),
                serial_number: new.serial_number.as_deref(),
                at: now,
                day: brussels::day(now),
                reason_manual: new.reason_manual.map(|reason| word(&reason)).as_deref(),
                reason_vignette: new.reason_vignette.map(|reason| word(&reason)).as_deref(),
                signature: None,
                insertion: None,
            })?;
            line(db, &new.niss, new.entry_type, false, now)?;
            db.identity_reading(&id)
        })
        .await?;
    let kept = kept.and_then(view).ok_or(Error::Internal)?;
    changed(context, &kept.id);
    Ok(kept)
}

/// Undoes a reading taken by hand; the day is the one it was taken on.
pub(super) async fn cancel(context: &Context, id: &str) -> Result<(), Error> {
    let (name, now) = (id.to_owned(), context.now());
    let found = context.read(move |db| db.identity_reading(&name)).await?;
    let found = found.ok_or(Error::ReadingNotFound)?;
    let entry_type = view(found.clone()).ok_or(Error::Internal)?.entry_type;
    if entry_type == EntryType::Chip {
        return Err(Error::ReadingStays);
    }
    if found.day != brussels::day(now) {
        return Err(Error::ReadingOver);
    }
    let cancelled = context
        .write(move |db| {
            let cancelled = db.cancel_identity_reading(&found.id, now)?;
            if cancelled {
                about(
                    db,
                    activity::Line::new("reading", "activity-reading_cancelled"),
                    &found.niss,
                    now,
                )?;
            }
            Ok(cancelled)
        })
        .await?;
    if !cancelled {
        return Err(Error::ReadingNotFound);
    }
    changed(context, id);
    Ok(())
}

/// Adds the line of a reading.
pub(super) fn line(
    db: &Writing<'_>,
    niss: &str,
    entry_type: EntryType,
    forged: bool,
    at: Timestamp,
) -> Result<(), valise_store::Error> {
    let line = if forged {
        activity::Line::new("reading", "activity-reading_forged")
    } else {
        activity::Line::new("reading", "activity-reading_kept").with("way", word(&entry_type))
    };
    about(db, line, niss, at)
}

/// Adds a line about whoever has this NISS; the sentence knows `none` for nobody of the list.
fn about(
    db: &Writing<'_>,
    line: activity::Line<'_>,
    niss: &str,
    at: Timestamp,
) -> Result<(), valise_store::Error> {
    match db.person_by_niss(niss)? {
        Some(person) => line.about(&person.id).append(db, at),
        None => line.with("person", "none").append(db, at),
    }
}

/// Tells that a reading changed.
pub(super) fn changed(context: &Context, id: &str) {
    context.changed(Changed::Reading, Some(id));
    context.changed(Changed::Home, None);
}
