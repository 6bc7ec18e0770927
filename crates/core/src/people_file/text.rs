//! The text of a file, whatever program wrote it.

use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

use crate::Error;

/// The text: in the encoding that its first bytes name, else UTF-8 where it is, else Windows-1252,
/// which older programs write.
pub(super) fn decoded(bytes: &[u8]) -> Result<String, Error> {
    let (encoding, bytes) = match Encoding::for_bom(bytes) {
        Some((encoding, length)) => (encoding, bytes.get(length..).unwrap_or_default()),
        None if std::str::from_utf8(bytes).is_ok() => (UTF_8, bytes),
        None => (WINDOWS_1252, bytes),
    };
    let (text, _) = encoding.decode_without_bom_handling(bytes);
    // No text holds this: it is a picture, a workbook, a compressed file.
    if text.contains('\0') {
        return Err(Error::PeopleFileFormat);
    }
    Ok(text.into_owned())
}
