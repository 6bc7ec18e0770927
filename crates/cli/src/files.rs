//! Reading and writing the files that are named on the command line.

use std::fs::{File, OpenOptions};
use std::io::{Read as _, Write as _};
use std::path::Path;

use crate::failure::Failure;

/// The whole file, unless it is longer than `limit` bytes.
pub(crate) fn read(path: &Path, limit: u64) -> Result<Vec<u8>, Failure> {
    let unreadable =
        |error: std::io::Error| Failure::with("cli.file_unreadable", &[("reason", reason(&error))]);
    let file = File::open(path).map_err(unreadable)?;
    let mut bytes = Vec::new();
    let read = file
        .take(limit + 1)
        .read_to_end(&mut bytes)
        .map_err(unreadable)?;
    if u64::try_from(read).unwrap_or(u64::MAX) > limit {
        let megabytes = (limit / 1_000_000).max(1).to_string();
        return Err(Failure::with(
            "cli.file_too_large",
            &[("megabytes", &megabytes)],
        ));
    }
    Ok(bytes)
}

/// Writes a file, over the one that may be there; a new one is readable for the user only where the
/// system knows that.
pub(crate) fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
        .open(path)
        .and_then(|mut file| file.write_all(bytes))
        .map_err(|error| Failure::with("cli.file_unwritable", &[("reason", reason(&error))]))
}

/// A stable word; the sentence chooses by it.
pub(crate) fn reason(error: &std::io::Error) -> &'static str {
    match error.kind() {
        std::io::ErrorKind::NotFound => "not_found",
        std::io::ErrorKind::PermissionDenied => "not_allowed",
        std::io::ErrorKind::IsADirectory => "folder",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_up_to_the_limit_is_read_and_a_longer_one_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("file");
        std::fs::write(&path, [7; 10]).unwrap();
        assert_eq!(read(&path, 10).unwrap(), [7; 10]);
        assert_eq!(read(&path, 9).unwrap_err().view.code, "cli.file_too_large");
    }

    #[test]
    fn what_cannot_be_read_says_why() {
        let folder = tempfile::tempdir().unwrap();
        let missing = read(&folder.path().join("none"), 10).unwrap_err();
        assert_eq!(missing.view.code, "cli.file_unreadable");
        assert_eq!(missing.view.params["reason"], "not_found");
        assert_eq!(
            read(folder.path(), 10).unwrap_err().view.params["reason"],
            "folder"
        );
    }
}
