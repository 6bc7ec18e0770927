//! Reading a question (RFC 6960, section 4.1.1).

use crate::card::der::{Element, INTEGER, OBJECT, OCTETS, SEQUENCE, only};

/// Content of the OBJECT IDENTIFIER of SHA-1.
const SHA1: &[u8] = &[0x2B, 0x0E, 0x03, 0x02, 0x1A];
/// Content of the OBJECT IDENTIFIER of SHA-256.
const SHA256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
/// Content of the OBJECT IDENTIFIER 1.3.6.1.5.5.7.48.1.2, a nonce.
const NONCE: &[u8] = &[0x2B, 6, 1, 5, 5, 7, 0x30, 1, 2];

/// Tag of the name of whoever asks.
const REQUESTOR: u8 = 0xA1;
/// Tag of the extensions of a question.
const EXTENSIONS: u8 = 0xA2;
/// Tag of the version, and of a signature behind the question.
const FIRST: u8 = 0xA0;

/// How an authority is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Digest {
    Sha1,
    Sha256,
}

/// One certificate that is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Asked<'a> {
    /// The whole identifier, which the answer repeats.
    pub(super) identifier: &'a [u8],
    pub(super) digest: Digest,
    pub(super) issuer_name: &'a [u8],
    pub(super) issuer_key: &'a [u8],
    /// Without zeros in front.
    pub(super) serial: &'a [u8],
}

/// A question.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Question<'a> {
    /// At least one.
    pub(super) asked: Vec<Asked<'a>>,
    /// The whole extension with the number that makes the answer one to this question.
    pub(super) nonce: Option<&'a [u8]>,
}

/// Reads a question; none when it is not built as the standard says.
pub(super) fn read(bytes: &[u8]) -> Option<Question<'_>> {
    let request = only(bytes, SEQUENCE)?.children()?;
    let content = match request.as_slice() {
        [content] => content,
        // a signature is not asked for, and not looked at
        [content, signature] if signature.tag == FIRST => content,
        _ => return None,
    };
    let parts = tagged(content, SEQUENCE)?;
    let mut parts = parts.iter().peekable();
    parts.next_if(|part| part.tag == FIRST);
    parts.next_if(|part| part.tag == REQUESTOR);
    let asked = tagged(parts.next()?, SEQUENCE)?;
    let extensions = parts.next_if(|part| part.tag == EXTENSIONS);
    if asked.is_empty() || parts.next().is_some() {
        return None;
    }
    Some(Question {
        asked: asked.iter().map(certificate).collect::<Option<_>>()?,
        nonce: match extensions {
            Some(extensions) => nonce(extensions)?,
            None => None,
        },
    })
}

fn certificate<'a>(request: &Element<'a>) -> Option<Asked<'a>> {
    let parts = tagged(request, SEQUENCE)?;
    let identifier = parts.first()?;
    let parts = tagged(identifier, SEQUENCE)?;
    let [algorithm, name, key, serial] = parts.as_slice() else {
        return None;
    };
    let algorithm = tagged(algorithm, SEQUENCE)?;
    let object = algorithm.first().filter(|object| object.tag == OBJECT)?;
    let digest = match object.content {
        SHA1 => Digest::Sha1,
        SHA256 => Digest::Sha256,
        _ => return None,
    };
    let tags = [name.tag, key.tag, serial.tag];
    (tags == [OCTETS, OCTETS, INTEGER]).then_some(Asked {
        identifier: identifier.whole,
        digest,
        issuer_name: name.content,
        issuer_key: key.content,
        serial: serial.content.strip_prefix(&[0]).unwrap_or(serial.content),
    })
}

/// The extension with the nonce, if there is one; none when the extensions are not well built.
#[allow(clippy::option_option, reason = "the outer one is about the form")]
fn nonce<'a>(extensions: &Element<'a>) -> Option<Option<&'a [u8]>> {
    let list = only(extensions.content, SEQUENCE)?;
    for extension in list.children()? {
        let parts = tagged(&extension, SEQUENCE)?;
        if parts.first()?.content == NONCE {
            return Some(Some(extension.whole));
        }
    }
    Some(None)
}

fn tagged<'a>(element: &Element<'a>, tag: u8) -> Option<Vec<Element<'a>>> {
    if element.tag == tag {
        element.children()
    } else {
        None
    }
}
