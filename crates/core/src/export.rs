//! Files that leave the database: written whole, for their owner only.

pub(crate) mod csv;

use std::ffi::OsStr;
use std::fs::{File, OpenOptions};
use std::io::{BufWriter, Write};
use std::path::Path;

use crate::Error;

/// A file under way.
pub(crate) struct OutFile(BufWriter<File>);

impl OutFile {
    /// Begins a file whose name ends in `extension`, so that whoever asks can't replace a file of
    /// another kind. One that is there already is replaced.
    ///
    /// # Errors
    /// [`Error::ExportNotWritten`].
    pub(crate) fn begin(path: &Path, extension: &str) -> Result<Self, Error> {
        let is_of_kind = |name: &OsStr| name.eq_ignore_ascii_case(extension);
        if !path.extension().is_some_and(is_of_kind) {
            return Err(Error::ExportNotWritten);
        }
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        // It may name patients: for its owner only.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let file = options.open(path).map_err(|_| Error::ExportNotWritten)?;
        Ok(Self(BufWriter::new(file)))
    }

    /// Adds to it.
    ///
    /// # Errors
    /// [`Error::ExportNotWritten`].
    pub(crate) fn push(&mut self, text: &str) -> Result<(), Error> {
        self.0
            .write_all(text.as_bytes())
            .map_err(|_| Error::ExportNotWritten)
    }

    /// Ends it; once this returns it is on the disk.
    ///
    /// # Errors
    /// [`Error::ExportNotWritten`].
    pub(crate) fn end(self) -> Result<(), Error> {
        let file = self.0.into_inner().map_err(|_| Error::ExportNotWritten)?;
        file.sync_all().map_err(|_| Error::ExportNotWritten)
    }
}

/// Writes a file whose name ends in `extension`. Blocks.
///
/// # Errors
/// [`Error::ExportNotWritten`].
pub(crate) fn write(path: &Path, extension: &str, text: &str) -> Result<(), Error> {
    let mut file = OutFile::begin(path, extension)?;
    file.push(text)?;
    file.end()
}
