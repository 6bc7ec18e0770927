//! What a file is when it is no keystore: people pick the wrong file, and the way out differs.

use openssl::x509::X509;

use crate::Error;

/// First bytes of pictures: JPEG, PNG, GIF, BMP, TIFF (both byte orders).
const PICTURES: [&[u8]; 6] = [
    b"\xff\xd8\xff",
    b"\x89PNG",
    b"GIF8",
    b"BM",
    b"II*\0",
    b"MM\0*",
];
/// First bytes of documents: PDF, RTF, old Office.
const DOCUMENTS: [&[u8]; 3] = [b"%PDF", b"{\\rtf", b"\xd0\xcf\x11\xe0"];
/// First bytes of archives: ZIP (new Office too), RAR, 7z, gzip.
const ARCHIVES: [&[u8]; 4] = [b"PK\x03\x04", b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b"];
/// First bytes of a Java keystore: JKS, JCEKS.
const JAVA: [&[u8]; 2] = [b"\xfe\xed\xfe\xed", b"\xce\xce\xce\xce"];

/// The error that names what `bytes` are, where they are something well known.
pub(crate) fn known_other_kind(bytes: &[u8]) -> Option<Error> {
    let starts = |patterns: &[&[u8]]| patterns.iter().any(|pattern| bytes.starts_with(pattern));
    if bytes.is_empty() {
        Some(Error::Empty)
    } else if is_pem(bytes) {
        Some(Error::Pem)
    } else if starts(&JAVA) {
        Some(Error::JavaKeystore)
    } else if starts(&PICTURES) || is_heif_or_webp(bytes) {
        Some(Error::Picture)
    } else if starts(&DOCUMENTS) {
        Some(Error::Document)
    } else if starts(&ARCHIVES) {
        Some(Error::Archive)
    } else if X509::from_der(bytes).is_ok() {
        Some(Error::PlainCertificate)
    } else {
        None
    }
}

/// `-----BEGIN`, after the remarks some programs put in front.
fn is_pem(bytes: &[u8]) -> bool {
    const BEGIN: &[u8] = b"-----BEGIN ";
    let start = bytes.get(..4096).unwrap_or(bytes);
    let is_text = start
        .iter()
        .all(|byte| !byte.is_ascii_control() || byte.is_ascii_whitespace());
    is_text && start.windows(BEGIN.len()).any(|window| window == BEGIN)
}

/// Photos of telephones: the brand stands after a length of four bytes; WebP stands in a RIFF.
fn is_heif_or_webp(bytes: &[u8]) -> bool {
    bytes.get(4..8) == Some(b"ftyp")
        || (bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn well_known_files_are_named() {
        let code = |bytes: &[u8]| known_other_kind(bytes).map(|error| error.code());
        assert_eq!(code(b""), Some("keystore.empty"));
        assert_eq!(
            code(b"-----BEGIN CERTIFICATE-----\nMIIB"),
            Some("keystore.pem")
        );
        assert_eq!(
            code("Bag Attributes\n    friendlyName: é\n-----BEGIN PRIVATE KEY-----".as_bytes()),
            Some("keystore.pem")
        );
        assert_eq!(
            code(b"\xff\xd8\xff\xe0\0\x10JFIF"),
            Some("keystore.picture")
        );
        assert_eq!(code(b"\x89PNG\r\n\x1a\n"), Some("keystore.picture"));
        assert_eq!(code(b"\0\0\0\x18ftypheic"), Some("keystore.picture"));
        assert_eq!(code(b"%PDF-1.7"), Some("keystore.document"));
        assert_eq!(code(b"PK\x03\x04\x14"), Some("keystore.archive"));
        assert_eq!(
            code(b"\xfe\xed\xfe\xed\0\0\0\x02"),
            Some("keystore.java_keystore")
        );
        assert_eq!(code(&[0x30, 0x82, 0x10, 0x00, 0x02, 0x01, 0x03]), None);
        assert_eq!(code(b"just some text"), None);
    }
}
