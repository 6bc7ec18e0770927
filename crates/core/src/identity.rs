//! Identity readings: how the patient's identity was taken at each contact.

mod by_hand;
mod chip;
mod export;
mod keep;
mod meter;
mod month;
mod rules;
mod scan;
mod view;

use std::path::Path;

use jiff::civil::Date;

pub(crate) use chip::{ChipReading, Signature, keep_chip_reading};
pub(crate) use meter::{Share, share};
use month::Month;

use crate::context::Context;
use crate::views::{NewReading, ReadingCode, ReadingExport, ReadingMeter, ReadingView, Scan};
use crate::{Error, Valise, activity, person};

impl Valise {
    /// Keeps a reading that is not of a chip. Once this returns it is on the disk.
    ///
    /// # Errors
    /// [`Error::ReadingOfChip`], [`Error::Identifiers`] (which digit rule the NISS breaks),
    /// [`Error::ReadingReasonMissing`], [`Error::ReadingReasonNotExpected`],
    /// [`Error::ReadingSerialNumber`], [`Error::CardNumber`]; nothing was kept.
    pub async fn take_reading(&self, new: NewReading) -> Result<ReadingView, Error> {
        let new = by_hand::checked(new)?;
        keep::keep(&self.context().await?, new).await
    }

    /// The readings of a person (or of everybody), of a month `YYYY-MM` (or of always), newest
    /// first; those that were undone are not among them.
    ///
    /// # Errors
    /// [`Error::PersonNotFound`], [`Error::MonthInvalid`].
    pub async fn readings(
        &self,
        person_id: Option<&str>,
        month: Option<&str>,
    ) -> Result<Vec<ReadingView>, Error> {
        let month: Option<Month> = month.map(str::parse).transpose()?;
        let context = self.context().await?;
        let niss = match person_id {
            // Without NISS there is no card, and no reading.
            Some(id) => match person::required(&context, id).await?.niss {
                Some(niss) => Some(niss),
                None => return Ok(Vec::new()),
            },
            None => None,
        };
        kept(&context, niss, month).await
    }

    /// The share of the readings of a month `YYYY-MM` (this one when none is given) that count,
    /// and those that don't.
    ///
    /// # Errors
    /// [`Error::MonthInvalid`].
    pub async fn reading_meter(&self, month: Option<&str>) -> Result<ReadingMeter, Error> {
        let month: Option<Month> = month.map(str::parse).transpose()?;
        let context = self.context().await?;
        let month = month.unwrap_or_else(|| Month::of(context.today()));
        Ok(meter::meter(
            month,
            kept(&context, None, Some(month)).await?,
        ))
    }

    /// The codes of the official lists, where their meaning is known.
    pub fn reading_codes(&self) -> Vec<ReadingCode> {
        rules::codes()
    }

    /// What a scanner typed: a NISS, a card number or the machine-readable lines of a card.
    ///
    /// # Errors
    /// [`Error::ScanNotUnderstood`], [`Error::Identifiers`], [`Error::CardNumber`].
    pub async fn scan(&self, text: &str) -> Result<Scan, Error> {
        let mut found = scan::understand(text)?;
        if let Some(niss) = found.niss.clone() {
            let context = self.context().await?;
            let person = context.read(move |db| db.person_by_niss(&niss)).await?;
            found.person_id = person.map(|person| person.id);
        }
        Ok(found)
    }

    /// Writes the readings of a month `YYYY-MM` to a file, oldest first; how many there are. A
    /// file that is there already is replaced. Its name ends in `.csv` or `.json`.
    ///
    /// # Errors
    /// [`Error::MonthInvalid`], [`Error::ExportNotWritten`].
    pub async fn export_readings(
        &self,
        month: &str,
        form: ReadingExport,
        path: &Path,
    ) -> Result<u32, Error> {
        let month: Month = month.parse()?;
        let context = self.context().await?;
        let readings = kept(&context, None, Some(month)).await?;
        let count = export::write(readings, form, path).await?;
        activity::exported(&context, "readings", path, count).await?;
        Ok(count)
    }

    /// Undoes a reading that was taken by hand, on the day it was taken; one of a chip stays.
    ///
    /// # Errors
    /// [`Error::ReadingNotFound`], [`Error::ReadingStays`], [`Error::ReadingOver`].
    pub async fn cancel_reading(&self, id: &str) -> Result<(), Error> {
        keep::cancel(&self.context().await?, id).await
    }
}

/// The month of a day, `YYYY-MM`.
pub(crate) fn month(day: Date) -> String {
    Month::of(day).to_string()
}

async fn kept(
    context: &Context,
    niss: Option<String>,
    month: Option<Month>,
) -> Result<Vec<ReadingView>, Error> {
    let days = month.map(Month::days);
    let rows = context
        .read(move |db| db.identity_readings(niss.as_deref(), days))
        .await?;
    Ok(rows.into_iter().filter_map(view::view).collect())
}

#[cfg(test)]
mod tests;
