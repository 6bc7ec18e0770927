//! The fields of the identity and address files: a tag of one byte, a length, a value.
//!
//! A length below 255 is one byte; FF means 255 more than the next byte says, again and again
//! (content specification 5.4, section 6.1).

/// Appends a field.
pub(super) fn push(out: &mut Vec<u8>, tag: u8, value: &[u8]) {
    out.push(tag);
    let mut left = value.len();
    while left >= 255 {
        out.push(0xFF);
        left -= 255;
    }
    out.push(u8::try_from(left).unwrap_or(0));
    out.extend(value);
}

/// The fields of a file in their order: tag, and the whole field with its tag and length. Zeros at
/// the end fill the file up and are no field; tag 00 is one only at the start.
pub(super) fn fields(file: &[u8]) -> Vec<(u8, &[u8])> {
    let mut found = Vec::new();
    let mut rest = file;
    while let Some((&tag, after)) = rest.split_first() {
        if tag == 0 && !found.is_empty() {
            break;
        }
        let Some(size) = size(after) else { break };
        let Some(field) = rest.get(..size + 1) else {
            break;
        };
        found.push((tag, field));
        rest = rest.get(size + 1..).unwrap_or_default();
    }
    found
}

/// Bytes of length and value together.
fn size(from_length: &[u8]) -> Option<usize> {
    let mut value = 0;
    for (place, byte) in from_length.iter().enumerate() {
        value += usize::from(*byte);
        if *byte != 0xFF {
            return Some(place + 1 + value);
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_found_again_and_padding_is_no_field() {
        let mut file = Vec::new();
        push(&mut file, 0, &[0, 2]);
        push(&mut file, 5, &[b'a'; 255]);
        push(&mut file, 6, &[b'b'; 300]);
        push(&mut file, 7, b"");
        file.extend([0; 20]);
        let found = fields(&file);
        let sizes: Vec<_> = found
            .iter()
            .map(|(tag, field)| (*tag, field.len()))
            .collect();
        assert_eq!(sizes, [(0, 4), (5, 258), (6, 303), (7, 2)]);
        assert!(fields(&[1, 5, 0]).is_empty());
    }
}
