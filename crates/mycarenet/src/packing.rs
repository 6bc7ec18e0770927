//! Packed content: base64, and the three compressions that are met.

use std::io::Read;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use flate2::read::{DeflateDecoder, GzDecoder, ZlibDecoder};

use crate::Error;

/// Decodes base64 whatever its line breaks.
pub(crate) fn base64(text: &str) -> Option<Vec<u8>> {
    if !text.bytes().any(|byte| byte.is_ascii_whitespace()) {
        return STANDARD.decode(text).ok();
    }
    let joined: String = text.split_ascii_whitespace().collect();
    STANDARD.decode(joined).ok()
}

/// Unpacks what is said to be compressed.
///
/// The sender's word is not enough: `deflate` is meant to be raw DEFLATE (MyCareNet commons), but
/// gzip and zlib are met under the same name, and so is content that was not compressed at all.
pub(crate) fn inflate(packed: &[u8], limit: usize) -> Result<Vec<u8>, Error> {
    if packed.starts_with(&[0x1f, 0x8b])
        && let Some(content) = all(GzDecoder::new(packed), limit)?
    {
        return Ok(content);
    }
    if let Some(content) = all(DeflateDecoder::new(packed), limit)? {
        return Ok(content);
    }
    if let Some(content) = all(ZlibDecoder::new(packed), limit)? {
        return Ok(content);
    }
    Ok(packed.to_vec())
}

/// Everything that comes out, or nothing when it is not packed this way.
fn all(source: impl Read, limit: usize) -> Result<Option<Vec<u8>>, Error> {
    let mut content = Vec::new();
    let most = u64::try_from(limit).unwrap_or(u64::MAX).saturating_add(1);
    match source.take(most).read_to_end(&mut content) {
        Ok(_) if content.len() > limit => Err(Error::TooLarge { limit }),
        Ok(_) if content.is_empty() => Ok(None),
        Ok(_) => Ok(Some(content)),
        Err(_) => Ok(None),
    }
}
