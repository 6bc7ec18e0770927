//! The tag-length-value form of the identity and address files.
//!
//! One byte of tag, then the length, then the value. A length byte below `FF` is the length;
//! `FF` counts 255 and one more length byte follows (eID card content 5.4, section 6.1). The file
//! may begin with tag `00`, its structure version (applet 1.8); a later tag `00` is the padding
//! that ends the list.

/// One field as it stands in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Field<'a> {
    /// Which field.
    pub tag: u8,
    /// Its bytes; may be empty.
    pub value: &'a [u8],
}

/// The file is no list of fields: it ends in the middle of one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Malformed {
    /// The file ends where a length should stand.
    #[error("the file ends before the length of field {tag:02X}")]
    LengthMissing {
        /// The field.
        tag: u8,
    },
    /// The field says it is longer than what is left of the file.
    #[error("field {tag:02X} says it has {length} bytes, {left} are left")]
    ValueCutOff {
        /// The field.
        tag: u8,
        /// How many bytes it says it has.
        length: usize,
        /// How many bytes are left.
        left: usize,
    },
}

/// All fields of a file in their order, unknown ones included, padding left out.
///
/// # Errors
/// [`Malformed`] when the file ends in the middle of a field.
pub fn parse(bytes: &[u8]) -> Result<Vec<Field<'_>>, Malformed> {
    let mut fields = Vec::new();
    let mut rest = bytes;
    while let Some((&tag, after_tag)) = rest.split_first() {
        // A file of zeros only has no field at all, however short it is.
        if tag == 0 && (!fields.is_empty() || rest.iter().all(|byte| *byte == 0)) {
            break;
        }
        let (length, after_length) = length(tag, after_tag)?;
        let Some((value, after)) = after_length.split_at_checked(length) else {
            return Err(Malformed::ValueCutOff {
                tag,
                length,
                left: after_length.len(),
            });
        };
        fields.push(Field { tag, value });
        rest = after;
    }
    Ok(fields)
}

fn length(tag: u8, bytes: &[u8]) -> Result<(usize, &[u8]), Malformed> {
    let mut length = 0_usize;
    let mut rest = bytes;
    loop {
        let Some((&byte, after)) = rest.split_first() else {
            return Err(Malformed::LengthMissing { tag });
        };
        length = length.saturating_add(usize::from(byte));
        rest = after;
        if byte != u8::MAX {
            return Ok((length, rest));
        }
    }
}

/// Writes fields one after another, without padding: what a virtual card holds.
pub fn write<'a>(fields: impl IntoIterator<Item = Field<'a>>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for field in fields {
        bytes.push(field.tag);
        let mut length = field.value.len();
        while let Some(more) = length.checked_sub(usize::from(u8::MAX)) {
            bytes.push(u8::MAX);
            length = more;
        }
        bytes.push(u8::try_from(length).unwrap_or_default());
        bytes.extend_from_slice(field.value);
    }
    bytes
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_version_may_come_first_and_padding_ends_the_list() {
        let fields = parse(&[0, 2, 0, 2, 1, 1, 0x41, 0x20, 0, 0, 9, 9]).unwrap();
        let seen: Vec<_> = fields.iter().map(|it| (it.tag, it.value)).collect();
        assert_eq!(seen, [(0, &[0, 2][..]), (1, &[0x41][..]), (0x20, &[][..])]);
    }

    #[test]
    fn a_file_of_padding_has_no_fields() {
        for length in [0, 1, 2, 117] {
            assert_eq!(parse(&vec![0; length]), Ok(Vec::new()), "{length}");
        }
    }

    #[test]
    fn a_length_byte_ff_counts_255_and_one_more_follows() {
        for (head, length) in [
            (&[5, 200][..], 200),
            (&[5, 0xFF, 0][..], 255),
            (&[5, 0xFF, 3][..], 258),
            (&[5, 0xFF, 0xFF, 7][..], 517),
        ] {
            let mut file = head.to_vec();
            file.extend(vec![0x61; length]);
            let fields = parse(&file).unwrap();
            assert_eq!(fields.len(), 1);
            assert_eq!(fields[0].value.len(), length);
        }
    }

    #[test]
    fn a_file_that_ends_in_the_middle_is_an_error() {
        assert_eq!(parse(&[1]), Err(Malformed::LengthMissing { tag: 1 }));
        assert_eq!(parse(&[1, 0xFF]), Err(Malformed::LengthMissing { tag: 1 }));
        let cut_off = Malformed::ValueCutOff {
            tag: 7,
            length: 3,
            left: 2,
        };
        assert_eq!(parse(&[7, 3, 0x41, 0x42]), Err(cut_off));
    }

    fn some_fields() -> impl Strategy<Value = Vec<(u8, Vec<u8>)>> {
        let field = (1..=u8::MAX, prop::collection::vec(any::<u8>(), 0..600));
        prop::collection::vec(field, 0..12)
    }

    fn as_fields(fields: &[(u8, Vec<u8>)]) -> impl Iterator<Item = Field<'_>> {
        fields.iter().map(|(tag, value)| Field { tag: *tag, value })
    }

    proptest! {
        #[test]
        fn any_bytes_give_fields_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
            if let Ok(fields) = parse(&bytes) {
                let total: usize = fields.iter().map(|field| field.value.len() + 2).sum();
                prop_assert!(total <= bytes.len());
            }
        }

        #[test]
        fn what_was_written_is_read_again(fields in some_fields(), padding in 0..50_usize) {
            let mut file = write(as_fields(&fields));
            file.extend(vec![0; padding]);
            let read = parse(&file).unwrap();
            prop_assert_eq!(read, as_fields(&fields).collect::<Vec<_>>());
        }

        #[test]
        fn a_file_cut_inside_its_last_field_is_an_error(
            fields in some_fields(),
            last in prop::collection::vec(any::<u8>(), 1..600),
            cut in any::<prop::sample::Index>(),
        ) {
            let before = write(as_fields(&fields));
            let mut file = before.clone();
            file.extend(write([Field { tag: 9, value: &last }]));
            let end = before.len() + 1 + cut.index(file.len() - before.len() - 1);
            prop_assert!(parse(&file[..end]).is_err());
        }
    }
}
