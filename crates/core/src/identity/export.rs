//! The readings of a month as a file.

mod csv;
mod fhir;

use std::ffi::OsStr;
use std::fs::OpenOptions;
use std::io::Write as _;
use std::path::Path;

use crate::Error;
use crate::context::blocking;
use crate::views::{ReadingExport, ReadingView};

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
    // Whoever asks can't replace a file of another kind.
    let is_of_kind = |name: &OsStr| name.eq_ignore_ascii_case(extension);
    if !path.extension().is_some_and(is_of_kind) {
        return Err(Error::ExportNotWritten);
    }
    let path = path.to_owned();
    blocking(move || {
        let text = match form {
            ReadingExport::Csv => csv::table(&readings),
            ReadingExport::Fhir => fhir::bundle(&readings)?,
        };
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        // It names patients: for its owner only.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options
            .open(path)
            .and_then(|mut file| {
                file.write_all(text.as_bytes())?;
                file.sync_all()
            })
            .map_err(|_| Error::ExportNotWritten)?;
        Ok(count)
    })
    .await
}
