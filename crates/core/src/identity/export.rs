//! The readings of a month as a file.

mod csv;
mod fhir;

use std::path::Path;

use crate::context::blocking;
use crate::views::{ReadingExport, ReadingView};
use crate::{Error, export};

/// Writes the readings (given newest first) to a file, oldest first; how many there are.
pub(super) async fn write(
    mut readings: Vec<ReadingView>,
    form: ReadingExport,
    path: &Path,
) -> Result<u32, Error> {
    readings.reverse();
    let count = u32::try_from(readings.len()).unwrap_or(u32::MAX);
    let extension = match form {
        ReadingExport::Csv => "csv",
        ReadingExport::Fhir => "json",
    };
    let path = path.to_owned();
    blocking(move || {
        let text = match form {
            ReadingExport::Csv => csv::table(&readings),
            ReadingExport::Fhir => fhir::bundle(&readings)?,
        };
        export::write(&path, extension, &text)?;
        Ok(count)
    })
    .await
}
