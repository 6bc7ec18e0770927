//! The parts of a PKCS#12 file (RFC 7292), before any of them is decrypted.

use zeroize::Zeroizing;

use crate::Error;
use crate::ber::{
    self, BMP_STRING, BerError, CONTEXT_0, Element, INTEGER, OBJECT_IDENTIFIER, OCTET_STRING,
    SEQUENCE, SET,
};
use crate::object_identifiers as oid;
use crate::rounds::check_rounds;

/// Safes of one file; real ones have two.
const MAX_SAFES: usize = 64;

/// A PKCS#12 file, taken apart.
pub(crate) struct Pfx {
    /// The check value, absent in files without one.
    pub(crate) mac: Option<Mac>,
    /// What the check value covers, exactly as in the file.
    pub(crate) covered: Zeroizing<Vec<u8>>,
    /// Certificates and keys under encryption, each a `ContentInfo` in DER.
    pub(crate) encrypted_safes: Vec<Zeroizing<Vec<u8>>>,
    /// Bags that stand in the open: encrypted keys, sometimes certificates.
    pub(crate) bags: Vec<Bag>,
}

/// `MacData`.
pub(crate) struct Mac {
    /// The digest algorithm, content octets of its object identifier.
    pub(crate) digest_algorithm: Vec<u8>,
    pub(crate) digest: Vec<u8>,
    pub(crate) salt: Vec<u8>,
    pub(crate) rounds: i32,
}

/// A `SafeBag` in the open.
pub(crate) struct Bag {
    /// What it holds, content octets of its object identifier.
    pub(crate) kind: Vec<u8>,
    /// The bag in DER.
    pub(crate) der: Zeroizing<Vec<u8>>,
    /// Its `friendlyName`.
    pub(crate) alias: Option<String>,
    /// Its `localKeyID`.
    pub(crate) local_key_id: Option<Vec<u8>>,
}

impl Bag {
    /// Whether the bag holds a private key, encrypted or not.
    pub(crate) fn is_key(&self) -> bool {
        self.kind == oid::KEY_BAG || self.kind == oid::SHROUDED_KEY_BAG
    }

    /// Whether the bag holds a certificate.
    pub(crate) fn is_certificate(&self) -> bool {
        self.kind == oid::CERTIFICATE_BAG
    }
}

fn damaged(part: &'static str) -> Error {
    Error::Damaged { part }
}

impl From<BerError> for Error {
    fn from(error: BerError) -> Self {
        match error {
            BerError::Truncated => Self::Truncated,
            BerError::TooDeep => damaged("nesting"),
            BerError::Invalid => damaged("encoding"),
        }
    }
}

impl Pfx {
    /// Takes a file apart, whatever form of BER it has.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, Error> {
        if bytes.first() != Some(&SEQUENCE) {
            return Err(Error::NotAKeystore);
        }
        let root = Element::read(bytes)?;
        let [version, auth_safe, rest @ ..] = root.children(SEQUENCE).unwrap_or_default() else {
            return Err(Error::NotAKeystore);
        };
        // Any other sequence (PKCS#7, a bare private key …) fails one of these two.
        if version.unsigned() != Some(3) || auth_safe.children(SEQUENCE).is_none() {
            return Err(Error::NotAKeystore);
        }
        let (kind, content) = content_info(auth_safe).ok_or_else(|| damaged("auth safe"))?;
        if kind == oid::SIGNED_DATA {
            // Public-key integrity mode: no program of this field writes it.
            return Err(Error::UnsupportedAlgorithm {
                name: oid::dotted(kind),
            });
        }
        let covered = content
            .filter(|_| kind == oid::DATA)
            .and_then(Element::octets)
            .ok_or_else(|| damaged("auth safe"))?;
        let mac = rest.first().map(Mac::read).transpose()?;
        let mut pfx = Self {
            mac,
            covered,
            encrypted_safes: Vec::new(),
            bags: Vec::new(),
        };
        pfx.read_safes()?;
        Ok(pfx)
    }

    fn read_safes(&mut self) -> Result<(), Error> {
        let covered = std::mem::take(&mut self.covered);
        let safes = inner(&covered)?;
        let safes = safes.children(SEQUENCE).ok_or_else(|| damaged("safes"))?;
        if safes.len() > MAX_SAFES {
            return Err(damaged("safes"));
        }
        for safe in safes {
            match content_info(safe).ok_or_else(|| damaged("safe"))? {
                (kind, Some(content)) if kind == oid::DATA => {
                    let octets = content.octets().ok_or_else(|| damaged("safe"))?;
                    let contents = inner(&octets)?;
                    for bag in contents.children(SEQUENCE).ok_or_else(|| damaged("bags"))? {
                        self.bags.push(Bag::read(bag)?);
                    }
                }
                (kind, Some(content)) if kind == oid::ENCRYPTED_DATA => {
                    check_rounds(
                        encryption_algorithm(content).ok_or_else(|| damaged("encrypted safe"))?,
                    )?;
                    self.encrypted_safes.push(safe.to_der());
                }
                (kind, _) => {
                    return Err(Error::UnsupportedAlgorithm {
                        name: oid::dotted(kind),
                    });
                }
            }
        }
        self.covered = covered;
        Ok(())
    }

    /// The same keystore in DER, outer and inner, without its check value (which covers the bytes
    /// as they were).
    pub(crate) fn to_der(&self) -> Zeroizing<Vec<u8>> {
        let bags: Vec<&[u8]> = self.bags.iter().map(|bag| bag.der.as_slice()).collect();
        let mut safes: Vec<Zeroizing<Vec<u8>>> = self.encrypted_safes.clone();
        if !bags.is_empty() {
            safes.push(data_safe(&bags));
        }
        let safes: Vec<&[u8]> = safes.iter().map(|safe| safe.as_slice()).collect();
        file(&safes)
    }
}

/// Reads what stands inside an octet string. It has its own length, so a cut here is damage.
fn inner(octets: &[u8]) -> Result<Element<'_>, Error> {
    Element::read(octets).map_err(|error| match error {
        BerError::Truncated => damaged("encoding"),
        other => other.into(),
    })
}

/// Type and explicit content of a `ContentInfo`.
fn content_info<'e, 'a>(info: &'e Element<'a>) -> Option<(&'a [u8], Option<&'e Element<'a>>)> {
    let [kind, rest @ ..] = info.children(SEQUENCE)? else {
        return None;
    };
    let kind = kind.primitive(OBJECT_IDENTIFIER)?;
    let content = match rest {
        [] => None,
        [content, ..] => Some(content.children(CONTEXT_0)?.first()?),
    };
    Some((kind, content))
}

/// The algorithm inside `EncryptedData { version, EncryptedContentInfo { type, algorithm, … } }`.
fn encryption_algorithm<'e, 'a>(encrypted_data: &'e Element<'a>) -> Option<&'e Element<'a>> {
    let [_, info, ..] = encrypted_data.children(SEQUENCE)? else {
        return None;
    };
    let [_, algorithm, content] = info.children(SEQUENCE)? else {
        return None;
    };
    content.implicit_octets()?;
    Some(algorithm)
}

impl Mac {
    fn read(element: &Element<'_>) -> Result<Self, Error> {
        Self::parts(element)
            .ok_or_else(|| damaged("check value"))
            .and_then(|(mac, rounds)| {
                let rounds = crate::rounds::within_limit(rounds)?;
                Ok(Self { rounds, ..mac })
            })
    }

    fn parts(element: &Element<'_>) -> Option<(Self, u64)> {
        let [digest_info, salt, rest @ ..] = element.children(SEQUENCE)? else {
            return None;
        };
        let [algorithm, digest] = digest_info.children(SEQUENCE)? else {
            return None;
        };
        let [digest_algorithm, ..] = algorithm.children(SEQUENCE)? else {
            return None;
        };
        let mac = Self {
            digest_algorithm: digest_algorithm.primitive(OBJECT_IDENTIFIER)?.to_vec(),
            digest: digest.octets()?.to_vec(),
            salt: salt.octets()?.to_vec(),
            rounds: 1,
        };
        let rounds = match rest {
            [] => 1,
            [rounds, ..] => rounds.unsigned()?,
        };
        Some((mac, rounds))
    }
}

impl Bag {
    fn read(element: &Element<'_>) -> Result<Self, Error> {
        let [kind, value, attributes @ ..] = element.children(SEQUENCE).unwrap_or_default() else {
            return Err(damaged("bag"));
        };
        let kind = kind
            .primitive(OBJECT_IDENTIFIER)
            .ok_or_else(|| damaged("bag"))?
            .to_vec();
        let [content] = value.children(CONTEXT_0).unwrap_or_default() else {
            return Err(damaged("bag"));
        };
        if kind == oid::SHROUDED_KEY_BAG {
            let [algorithm, ..] = content.children(SEQUENCE).unwrap_or_default() else {
                return Err(damaged("key bag"));
            };
            check_rounds(algorithm)?;
        }
        let attribute = |wanted: &[u8]| {
            attributes
                .first()?
                .children(SET)?
                .iter()
                .find_map(|attribute| {
                    let [name, values] = attribute.children(SEQUENCE)? else {
                        return None;
                    };
                    (name.primitive(OBJECT_IDENTIFIER)? == wanted).then_some(())?;
                    values.children(SET)?.first()
                })
        };
        let alias = attribute(oid::FRIENDLY_NAME)
            .and_then(|value| value.primitive(BMP_STRING))
            .map(utf16);
        let local_key_id = attribute(oid::LOCAL_KEY_ID)
            .and_then(Element::octets)
            .map(|octets| octets.to_vec());
        // Attributes are kept out: they are read above, and their order is a matter of taste of
        // the program that wrote them.
        let inner = joined(&[&ber::element(OBJECT_IDENTIFIER, &kind), &value.to_der()]);
        Ok(Self {
            kind,
            der: ber::element(SEQUENCE, &inner),
            alias,
            local_key_id,
        })
    }
}

fn utf16(content: &[u8]) -> String {
    let units = content
        .chunks_exact(2)
        .map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
    char::decode_utf16(units)
        .map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
        .collect()
}

/// A `ContentInfo` with these bags in the open.
pub(crate) fn data_safe(bags: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    data(&ber::element(SEQUENCE, &joined(bags)))
}

/// A PKCS#12 file with these safes (each a `ContentInfo`) and no check value.
pub(crate) fn file(safes: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    let auth_safe = data(&ber::element(SEQUENCE, &joined(safes)));
    let version = ber::element(INTEGER, &[3]);
    ber::element(SEQUENCE, &joined(&[&version, &auth_safe]))
}

/// A `ContentInfo` of type data.
fn data(content: &[u8]) -> Zeroizing<Vec<u8>> {
    let kind = ber::element(OBJECT_IDENTIFIER, oid::DATA);
    let explicit = ber::element(CONTEXT_0, &ber::element(OCTET_STRING, content));
    ber::element(SEQUENCE, &joined(&[&kind, &explicit]))
}

fn joined(parts: &[&[u8]]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(parts.concat())
}
