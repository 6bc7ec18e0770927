//! Where a DER element ends: files of a card are padded behind it; and as much of what stands inside
//! as OpenSSL's bindings do not tell.

/// The first element of `bytes` with its tag and length, and what stands behind it.
///
/// `None` when no element begins there or it is cut off. Lengths of up to three bytes are read,
/// which is more than any file of a card can hold.
pub(crate) fn first_element(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    bytes.split_at_checked(head(bytes)?.1)
}

/// Tag and content of the first element, and what stands behind it.
pub(crate) fn open(bytes: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (content, _) = head(bytes)?;
    let (element, rest) = first_element(bytes)?;
    Some((*element.first()?, element.get(content..)?, rest))
}

/// Content of the first element, when it has this tag, and what stands behind it.
pub(crate) fn expect(bytes: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let (found, content, rest) = open(bytes)?;
    (found == tag).then_some((content, rest))
}

/// Where the content of the first element begins and where it ends.
fn head(bytes: &[u8]) -> Option<(usize, usize)> {
    let (&first, after) = bytes.get(1..)?.split_first()?;
    let (length, head) = match first {
        0..=0x7F => (usize::from(first), 2),
        0x81..=0x83 => {
            let count = usize::from(first & 0x7F);
            let length = after
                .get(..count)?
                .iter()
                .fold(0, |length, byte| length << 8 | usize::from(*byte));
            (length, 2 + count)
        }
        _ => return None,
    };
    Some((head, head + length))
}

/// The first element, when nothing but padding zeros stands behind it.
pub(crate) fn padded_element(bytes: &[u8]) -> Option<&[u8]> {
    let (element, rest) = first_element(bytes)?;
    rest.iter().all(|byte| *byte == 0).then_some(element)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_element_ends_where_its_length_says() {
        let short: (&[u8], &[u8]) = (&[0x30, 2, 1, 2], &[0, 0]);
        assert_eq!(first_element(&[0x30, 2, 1, 2, 0, 0]), Some(short));
        let mut long = vec![0x30, 0x81, 200];
        long.extend([7; 200]);
        assert_eq!(first_element(&long), Some((&long[..], &[][..])));
        let mut longer = vec![0x30, 0x82, 1, 4];
        longer.extend([7; 260]);
        longer.extend([0; 9]);
        assert_eq!(first_element(&longer).map(|it| it.0.len()), Some(264));
        assert_eq!(padded_element(&longer).map(<[u8]>::len), Some(264));
        longer.push(1);
        assert_eq!(padded_element(&longer), None);
    }

    #[test]
    fn an_element_opens_to_its_tag_and_content() {
        let bytes = [0x04, 2, 8, 9, 0x05, 0];
        assert_eq!(open(&bytes), Some((4, &[8, 9][..], &[5, 0][..])));
        assert_eq!(expect(&bytes, 4), Some((&[8, 9][..], &[5, 0][..])));
        assert_eq!(expect(&bytes, 5), None);
        let mut long = vec![0x30, 0x81, 200];
        long.extend([7; 200]);
        assert_eq!(open(&long), Some((0x30, &[7; 200][..], &[][..])));
        assert_eq!(open(&[0x30, 2, 1]), None);
    }

    #[test]
    fn an_element_that_is_cut_off_is_none() {
        for bytes in [
            &[][..],
            &[0x30],
            &[0x30, 2, 1],
            &[0x30, 0x80, 0, 0],
            &[0x30, 0x81],
            &[0x30, 0x82, 1],
            &[0x30, 0x84, 0, 0, 0, 0],
            &[0x30, 0x83, 0xFF, 0xFF, 0xFF, 0],
        ] {
            assert_eq!(first_element(bytes), None, "{bytes:02X?}");
        }
    }

    proptest! {
        #[test]
        fn an_element_and_its_rest_are_all_the_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            if let Some((element, rest)) = first_element(&bytes) {
                prop_assert_eq!(element.len() + rest.len(), bytes.len());
            }
        }
    }
}
