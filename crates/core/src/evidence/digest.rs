//! SHA-256 digests and the way they are written: 64 small hexadecimal digits.

use std::fmt::Write as _;

use openssl::sha::sha256;

/// A SHA-256.
pub(super) type Digest = [u8; 32];

/// The digest of bytes.
pub(super) fn of(bytes: &[u8]) -> Digest {
    sha256(bytes)
}

/// The digest as text.
pub(super) fn written(digest: &Digest) -> String {
    let mut text = String::with_capacity(64);
    for byte in digest {
        // Writing to a String can't fail.
        let _ = write!(text, "{byte:02x}");
    }
    text
}

/// A digest, or the word `none`.
pub(super) fn written_or_none(digest: Option<&Digest>) -> String {
    digest.map_or_else(|| "none".to_owned(), written)
}

/// The digest that a text stands for; capitals are not accepted, so that each has one form.
pub(super) fn read(text: &str) -> Option<Digest> {
    let small = |byte: &u8| matches!(byte, b'0'..=b'9' | b'a'..=b'f');
    if text.len() != 64 || !text.as_bytes().iter().all(small) {
        return None;
    }
    let mut digest = [0; 32];
    for (byte, pair) in digest.iter_mut().zip(text.as_bytes().chunks(2)) {
        *byte = u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()?;
    }
    Some(digest)
}

/// A digest, or the word `none`.
pub(super) fn read_or_none(text: &str) -> Option<Option<Digest>> {
    match text {
        "none" => Some(None),
        text => read(text).map(Some),
    }
}
