//! BER in, DER out.
//!
//! Keystores written by older BouncyCastle versions are BER: indefinite lengths, octet strings
//! cut into segments. The reader of PKCS#12 behind this crate takes DER only, so the structure is
//! read here into a tree and written again in DER. Nothing is interpreted beyond what that takes.

use zeroize::Zeroizing;

/// Deepest nesting accepted; a keystore needs about ten levels.
const MAX_DEPTH: usize = 32;

pub(crate) const INTEGER: u8 = 0x02;
pub(crate) const OCTET_STRING: u8 = 0x04;
pub(crate) const OBJECT_IDENTIFIER: u8 = 0x06;
pub(crate) const BMP_STRING: u8 = 0x1e;
pub(crate) const SEQUENCE: u8 = 0x30;
pub(crate) const SET: u8 = 0x31;
/// `[0]`, constructed: explicit, or an implicit octet string in segments.
pub(crate) const CONTEXT_0: u8 = 0xa0;
/// `[0]`, primitive: an implicit octet string in one piece.
const CONTEXT_0_PRIMITIVE: u8 = 0x80;
const SEGMENTED_OCTET_STRING: u8 = 0x24;
const CONSTRUCTED: u8 = 0x20;

/// Why bytes are not BER.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BerError {
    /// The input ends before the outermost element does.
    Truncated,
    /// More than [`MAX_DEPTH`] levels.
    TooDeep,
    /// Anything else.
    Invalid,
}

/// One element with what is in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element<'a> {
    /// Tag octets; one, except for tags from 31 on.
    identifier: &'a [u8],
    body: Body<'a>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Body<'a> {
    Primitive(&'a [u8]),
    Constructed(Vec<Element<'a>>),
}

impl<'a> Element<'a> {
    /// Reads the element at the start of `input`; what follows it is not looked at.
    pub(crate) fn read(input: &'a [u8]) -> Result<Self, BerError> {
        let mut reader = Reader {
            input,
            bounded: false,
        };
        reader.element(0)
    }

    /// Whether the element carries this one-octet tag.
    pub(crate) fn is(&self, tag: u8) -> bool {
        self.identifier == [tag]
    }

    /// The children of an element with this tag; `None` for another tag or a primitive.
    pub(crate) fn children(&self, tag: u8) -> Option<&[Self]> {
        match &self.body {
            Body::Constructed(children) if self.is(tag) => Some(children),
            _ => None,
        }
    }

    /// The content of a primitive with this tag.
    pub(crate) fn primitive(&self, tag: u8) -> Option<&'a [u8]> {
        match self.body {
            Body::Primitive(content) if self.is(tag) => Some(content),
            _ => None,
        }
    }

    /// The content of an octet string, its segments joined.
    pub(crate) fn octets(&self) -> Option<Zeroizing<Vec<u8>>> {
        let mut joined = Zeroizing::new(Vec::new());
        self.join_octets(&mut joined).then_some(joined)
    }

    fn join_octets(&self, joined: &mut Vec<u8>) -> bool {
        if let Some(content) = self.primitive(OCTET_STRING) {
            joined.extend_from_slice(content);
            return true;
        }
        self.children(SEGMENTED_OCTET_STRING)
            .is_some_and(|segments| segments.iter().all(|segment| segment.join_octets(joined)))
    }

    /// A small number that is not negative.
    pub(crate) fn unsigned(&self) -> Option<u64> {
        let content = self.primitive(INTEGER)?;
        let (first, _) = content.split_first()?;
        if first & 0x80 != 0 || content.len() > 8 {
            return None;
        }
        Some(
            content
                .iter()
                .fold(0, |sum, byte| (sum << 8) | u64::from(*byte)),
        )
    }

    /// The element in DER.
    pub(crate) fn to_der(&self) -> Zeroizing<Vec<u8>> {
        let mut der = Zeroizing::new(Vec::new());
        self.write_der(&mut der);
        der
    }

    fn write_der(&self, der: &mut Vec<u8>) {
        let children = match &self.body {
            Body::Primitive(content) => return write(self.identifier, content, der),
            Body::Constructed(children) => children,
        };
        if let (SEGMENTED_OCTET_STRING, Some(joined)) = (self.first_octet(), self.octets()) {
            return write(&[OCTET_STRING], &joined, der);
        }
        let mut parts: Vec<Zeroizing<Vec<u8>>> = children.iter().map(Self::to_der).collect();
        if let Some(part) = parts.get_mut(2)
            && let Some(joined) = encrypted_content(children)
        {
            part.clear();
            write(&[CONTEXT_0_PRIMITIVE], &joined, part);
        }
        if self.is(SET) {
            parts.sort_by(|one, other| one.as_slice().cmp(other));
        }
        let content = Zeroizing::new(
            parts
                .iter()
                .flat_map(|part| part.iter().copied())
                .collect::<Vec<_>>(),
        );
        write(self.identifier, &content, der);
    }

    fn first_octet(&self) -> u8 {
        self.identifier.first().copied().unwrap_or_default()
    }
}

/// The segments of `encryptedContent [0] IMPLICIT OCTET STRING` joined, where `children` are those
/// of an `EncryptedContentInfo` (object identifier, algorithm, content). Nothing in the tag tells
/// an implicit octet string in segments from an explicit one, only its place does.
fn encrypted_content(children: &[Element<'_>]) -> Option<Zeroizing<Vec<u8>>> {
    let [content_type, algorithm, content] = children else {
        return None;
    };
    if !content_type.is(OBJECT_IDENTIFIER) || !algorithm.is(SEQUENCE) {
        return None;
    }
    content.implicit_octets()
}

impl Element<'_> {
    /// The content of `[0] IMPLICIT OCTET STRING`, its segments joined.
    pub(crate) fn implicit_octets(&self) -> Option<Zeroizing<Vec<u8>>> {
        if let Some(content) = self.primitive(CONTEXT_0_PRIMITIVE) {
            return Some(Zeroizing::new(content.to_vec()));
        }
        let mut joined = Zeroizing::new(Vec::new());
        self.children(CONTEXT_0)?
            .iter()
            .all(|segment| segment.join_octets(&mut joined))
            .then_some(joined)
    }
}

/// Writes one element with a definite length of the shortest form.
pub(crate) fn write(identifier: &[u8], content: &[u8], der: &mut Vec<u8>) {
    der.extend_from_slice(identifier);
    let length = content.len();
    if length < 0x80 {
        der.extend(u8::try_from(length));
    } else {
        let bytes = length.to_be_bytes();
        let significant = bytes
            .iter()
            .position(|byte| *byte != 0)
            .unwrap_or(bytes.len());
        let bytes = bytes.get(significant..).unwrap_or_default();
        der.extend(u8::try_from(bytes.len()).map(|count| 0x80 | count));
        der.extend_from_slice(bytes);
    }
    der.extend_from_slice(content);
}

/// One element as bytes of its own.
pub(crate) fn element(tag: u8, content: &[u8]) -> Zeroizing<Vec<u8>> {
    let mut der = Zeroizing::new(Vec::with_capacity(content.len() + 8));
    write(&[tag], content, &mut der);
    der
}

struct Reader<'a> {
    input: &'a [u8],
    /// Whether `input` ends where an element around it says it ends. Where not, running out of
    /// input means that the file was cut.
    bounded: bool,
}

/// The length octets of an element.
enum Length {
    Definite(usize),
    Indefinite,
}

impl<'a> Reader<'a> {
    fn element(&mut self, depth: usize) -> Result<Element<'a>, BerError> {
        if depth >= MAX_DEPTH {
            return Err(BerError::TooDeep);
        }
        let identifier = self.identifier()?;
        let constructed = identifier
            .first()
            .is_some_and(|octet| octet & CONSTRUCTED != 0);
        let body = match (self.length()?, constructed) {
            (Length::Definite(length), false) => Body::Primitive(self.take(length)?),
            (Length::Definite(length), true) => {
                let mut inner = Reader {
                    input: self.take(length)?,
                    bounded: true,
                };
                let mut children = Vec::new();
                while !inner.input.is_empty() {
                    children.push(inner.element(depth + 1)?);
                }
                Body::Constructed(children)
            }
            (Length::Indefinite, true) => {
                let mut children = Vec::new();
                while !self.end_of_contents()? {
                    children.push(self.element(depth + 1)?);
                }
                Body::Constructed(children)
            }
            (Length::Indefinite, false) => return Err(BerError::Invalid),
        };
        Ok(Element { identifier, body })
    }

    fn identifier(&mut self) -> Result<&'a [u8], BerError> {
        let start = self.input;
        let mut length = 1;
        if self.octet()? & 0x1f == 0x1f {
            // A tag number of several octets; four are plenty.
            loop {
                length += 1;
                if self.octet()? & 0x80 == 0 {
                    break;
                }
                if length > 4 {
                    return Err(BerError::Invalid);
                }
            }
        }
        start.get(..length).ok_or(BerError::Invalid)
    }

    fn length(&mut self) -> Result<Length, BerError> {
        let first = self.octet()?;
        match first {
            0x80 => Ok(Length::Indefinite),
            0..0x80 => Ok(Length::Definite(usize::from(first))),
            _ => {
                let count = usize::from(first & 0x7f);
                if count > 8 {
                    return Err(BerError::Invalid);
                }
                let mut length = 0_u64;
                for octet in self.take(count)? {
                    length = length.checked_mul(256).ok_or(BerError::Invalid)? + u64::from(*octet);
                }
                usize::try_from(length)
                    .map(Length::Definite)
                    .map_err(|_| BerError::Invalid)
            }
        }
    }

    /// Takes the two zero octets that end an indefinite length, if they come next.
    fn end_of_contents(&mut self) -> Result<bool, BerError> {
        match self.input {
            [0, 0, rest @ ..] => {
                self.input = rest;
                Ok(true)
            }
            [] | [0] => Err(self.out_of_input()),
            _ => Ok(false),
        }
    }

    fn octet(&mut self) -> Result<u8, BerError> {
        let (first, rest) = self
            .input
            .split_first()
            .ok_or_else(|| self.out_of_input())?;
        self.input = rest;
        Ok(*first)
    }

    fn take(&mut self, length: usize) -> Result<&'a [u8], BerError> {
        let (taken, rest) = self
            .input
            .split_at_checked(length)
            .ok_or_else(|| self.out_of_input())?;
        self.input = rest;
        Ok(taken)
    }

    fn out_of_input(&self) -> BerError {
        if self.bounded {
            BerError::Invalid
        } else {
            BerError::Truncated
        }
    }
}

#[cfg(test)]
mod tests;
