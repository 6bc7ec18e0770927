//! Which certificates and which reasons a list covers (RFC 5280, section 5.2.5); OpenSSL's bindings do
//! not tell.

use super::Unusable;
use super::addresses::named_lists;
use crate::verify::Certificate;
use crate::verify::der::{expect, open};

const SEQUENCE: u8 = 0x30;
const OBJECT: u8 = 0x06;
const OCTETS: u8 = 0x04;
const BOOLEAN: u8 = 0x01;
/// Tag of the extensions of a list, of the distribution point inside of its scope, and of the full
/// name inside of that.
const FIRST: u8 = 0xA0;
/// Tag of an address in a name.
const ADDRESS: u8 = 0x86;
/// Tags inside of the scope.
const ONLY_USERS: u8 = 0x81;
const INDIRECT: u8 = 0x84;

/// Content of the OBJECT IDENTIFIER 2.5.29.28, issuing distribution point.
const ISSUING_POINT: &[u8] = &[0x55, 0x1D, 28];

/// What a list covers.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Scope {
    indirect: bool,
    /// Only authorities or attributes, only some reasons, or something else that must be
    /// understood and is not: also a list of changes only.
    partial: bool,
    /// Where the list says it lies; it then covers the certificates that name one of these.
    points: Vec<String>,
}

impl Scope {
    /// `None` when the bytes are no list.
    pub(super) fn of(list: &[u8]) -> Option<Self> {
        let mut scope = Self::default();
        for extension in extensions(list)? {
            if extension.object == ISSUING_POINT {
                scope.read(extension.value)?;
            } else if extension.critical {
                scope.partial = true;
            }
        }
        Some(scope)
    }

    fn read(&mut self, value: &[u8]) -> Option<()> {
        let (mut rest, _) = expect(value, SEQUENCE)?;
        while !rest.is_empty() {
            let (tag, content, after) = open(rest)?;
            match tag {
                FIRST => match expect(content, FIRST) {
                    Some((names, _)) => self.points = addresses(names)?,
                    // a name relative to the issuer's
                    None => self.partial = true,
                },
                ONLY_USERS => {}
                INDIRECT => self.indirect = content != [0],
                _ => self.partial = true,
            }
            rest = after;
        }
        Some(())
    }

    /// Whether the list answers for this certificate of a person or a service.
    pub(super) fn check(&self, certificate: &Certificate) -> Result<(), Unusable> {
        if self.indirect {
            return Err(Unusable::Indirect);
        }
        if self.partial {
            return Err(Unusable::Partial);
        }
        let named = named_lists(certificate);
        if !self.points.is_empty() && !self.points.iter().any(|point| named.contains(point)) {
            return Err(Unusable::OtherCertificate);
        }
        Ok(())
    }
}

struct Extension<'a> {
    object: &'a [u8],
    critical: bool,
    value: &'a [u8],
}

fn extensions(list: &[u8]) -> Option<Vec<Extension<'_>>> {
    let (list, _) = expect(list, SEQUENCE)?;
    let (mut content, _) = expect(list, SEQUENCE)?;
    let mut found = Vec::new();
    while !content.is_empty() {
        let (tag, inside, after) = open(content)?;
        if tag == FIRST {
            let (mut all, _) = expect(inside, SEQUENCE)?;
            while !all.is_empty() {
                let (one, next) = expect(all, SEQUENCE)?;
                found.push(extension(one)?);
                all = next;
            }
        }
        content = after;
    }
    Some(found)
}

fn extension(one: &[u8]) -> Option<Extension<'_>> {
    let (object, rest) = expect(one, OBJECT)?;
    let (critical, rest) = match expect(rest, BOOLEAN) {
        Some((critical, rest)) => (critical != [0], rest),
        None => (false, rest),
    };
    let (value, _) = expect(rest, OCTETS)?;
    Some(Extension {
        object,
        critical,
        value,
    })
}

fn addresses(mut names: &[u8]) -> Option<Vec<String>> {
    let mut found = Vec::new();
    while !names.is_empty() {
        let (tag, content, after) = open(names)?;
        if tag == ADDRESS {
            found.push(String::from_utf8_lossy(content).into_owned());
        }
        names = after;
    }
    Some(found)
}
