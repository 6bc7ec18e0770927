//! Writing and reading DER, as little of it as the structure files of a card, its certificates and
//! the questions about them need.

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

/// One element that was read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Element<'a> {
    pub(super) tag: u8,
    pub(super) content: &'a [u8],
    /// Tag, length and content.
    pub(super) whole: &'a [u8],
}

impl<'a> Element<'a> {
    /// The elements of the content; none when it is not made of elements.
    pub(super) fn children(&self) -> Option<Vec<Element<'a>>> {
        let mut children = Vec::new();
        let mut rest = self.content;
        while !rest.is_empty() {
            let (child, after) = read(rest)?;
            children.push(child);
            rest = after;
        }
        Some(children)
    }
}

/// The first element, and what stands behind it. Tags of one byte, and lengths below 16 MiB in
/// their shortest form.
pub(super) fn read(bytes: &[u8]) -> Option<(Element<'_>, &[u8])> {
    let (&tag, after) = bytes.split_first()?;
    if tag & 0x1F == 0x1F {
        return None;
    }
    let (&first, after) = after.split_first()?;
    let (length, after) = match first {
        0..=0x7F => (usize::from(first), after),
        0x81..=0x83 => {
            let (digits, after) = after.split_at_checked(usize::from(first & 0x7F))?;
            let length = digits
                .iter()
                .fold(0, |sum, digit| sum << 8 | usize::from(*digit));
            let shortest = digits.first() != Some(&0) && length >= 0x80;
            (shortest.then_some(length)?, after)
        }
        _ => return None,
    };
    let (content, rest) = after.split_at_checked(length)?;
    let whole = bytes.get(..bytes.len() - rest.len())?;
    let element = Element {
        tag,
        content,
        whole,
    };
    Some((element, rest))
}

/// The only element of these bytes, with this tag.
pub(super) fn only(bytes: &[u8], tag: u8) -> Option<Element<'_>> {
    let (element, rest) = read(bytes)?;
    (element.tag == tag && rest.is_empty()).then_some(element)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_again() {
        for size in [0, 127, 128, 255, 256, 70_000] {
            let inner = element(OCTETS, &[&vec![7; size]]);
            let outer = element(SEQUENCE, &[&inner, &element(BOOLEAN, &[&[0xFF]])]);
            let children = only(&outer, SEQUENCE).and_then(|it| it.children());
            let children = children.expect("two elements");
            assert_eq!(children.len(), 2);
            assert_eq!(children[0].content.len(), size);
            assert_eq!(children[0].whole, inner);
        }
    }

    #[test]
    fn what_is_cut_off_or_longer_than_needed_is_not_read() {
        for bytes in [
            &[][..],
            &[0x30],
            &[0x30, 2, 0],
            &[0x30, 0x80, 0, 0],
            &[0x30, 0x81, 1, 0],
            &[0x30, 0x82, 0, 0x80],
            &[0x30, 0x84, 0, 0, 0, 0],
            &[0x1F, 0x81, 0],
        ] {
            assert_eq!(read(bytes), None, "{bytes:?}");
        }
        assert_eq!(only(&[0x05, 0, 0], 0x05), None);
    }

    #[test]
    fn lengths_take_as_few_bytes_as_they_can() {
        assert_eq!(length(0), [0]);
        assert_eq!(length(127), [127]);
        assert_eq!(length(128), [0x81, 128]);
        assert_eq!(length(256), [0x82, 1, 0]);
        assert_eq!(element(OCTETS, &[&[1], &[2, 3]]), [4, 3, 1, 2, 3]);
    }
}
