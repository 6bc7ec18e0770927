//! Writing DER, as little of it as the structure files of a card and its certificates need.

/// SEQUENCE.
pub(super) const SEQUENCE: u8 = 0x30;
/// OCTET STRING.
pub(super) const OCTETS: u8 = 0x04;
/// BIT STRING; the first content byte counts the unused bits.
pub(super) const BITS: u8 = 0x03;
/// INTEGER.
pub(super) const INTEGER: u8 = 0x02;
/// ENUMERATED.
pub(super) const ENUMERATED: u8 = 0x0A;
/// BOOLEAN.
pub(super) const BOOLEAN: u8 = 0x01;
/// UTF8String.
pub(super) const UTF8: u8 = 0x0C;
/// OBJECT IDENTIFIER.
pub(super) const OBJECT: u8 = 0x06;

/// One element whose content is these parts, one after the other.
pub(super) fn element(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let mut out = vec![tag];
    out.extend(length(content.len()));
    out.extend(content);
    out
}

/// A length: one byte below 128, otherwise the count of its bytes and the bytes.
fn length(length: usize) -> Vec<u8> {
    let bytes = length.to_be_bytes();
    let significant: Vec<u8> = bytes.into_iter().skip_while(|byte| *byte == 0).collect();
    match significant.as_slice() {
        [] => vec![0],
        [short] if *short < 0x80 => vec![*short],
        long => {
            let count = u8::try_from(long.len()).unwrap_or(0);
            [&[0x80 | count], long].concat()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_take_as_few_bytes_as_they_can() {
        assert_eq!(length(0), [0]);
        assert_eq!(length(127), [127]);
        assert_eq!(length(128), [0x81, 128]);
        assert_eq!(length(256), [0x82, 1, 0]);
        assert_eq!(element(OCTETS, &[&[1], &[2, 3]]), [4, 3, 1, 2, 3]);
    }
}
