//! Names of certificates in the text form that the token service compares.

use jiff::Timestamp;
use openssl::asn1::{Asn1Time, Asn1TimeRef};
use openssl::x509::X509NameRef;

/// The attribute types that RFC 1779 gives a keyword; every other type is written `OID.` and its
/// number.
const KEYWORDS: &[(&str, &str)] = &[
    ("2.5.4.3", "CN"),
    ("2.5.4.6", "C"),
    ("2.5.4.7", "L"),
    ("2.5.4.8", "ST"),
    ("2.5.4.9", "STREET"),
    ("2.5.4.10", "O"),
    ("2.5.4.11", "OU"),
];

/// A name as RFC 1779 writes it, the way the platform's own software (Java) does: most specific
/// part first, quotes around a value with a special character.
pub fn rfc1779(name: &X509NameRef) -> String {
    let der = name.to_der().unwrap_or_default();
    let mut values = name
        .entries()
        .map(|entry| entry.data().to_string().unwrap_or_default());
    let mut parts: Vec<String> = types(&der)
        .iter()
        .map(|part| {
            let pairs = part.iter().map(|kind| {
                format!(
                    "{}={}",
                    keyword(kind),
                    quoted(&values.next().unwrap_or_default())
                )
            });
            pairs.collect::<Vec<_>>().join(" + ")
        })
        .collect();
    parts.reverse();
    parts.join(", ")
}

fn keyword(kind: &str) -> String {
    let known = KEYWORDS.iter().find(|(number, _)| *number == kind);
    known.map_or_else(
        || format!("OID.{kind}"),
        |(_, keyword)| (*keyword).to_owned(),
    )
}

/// The attribute types of each part of a name, in the order of its DER form (X.501 `Name`).
fn types(name: &[u8]) -> Vec<Vec<String>> {
    let sequence = element(name)
        .map(|(content, _)| content)
        .unwrap_or_default();
    elements(sequence)
        .map(|set| {
            elements(set)
                .filter_map(|pair| element(pair).map(|(identifier, _)| dotted(identifier)))
                .collect()
        })
        .collect()
}

/// The contents of the elements that stand one after the other.
fn elements(mut bytes: &[u8]) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let (content, rest) = element(bytes)?;
        bytes = rest;
        Some(content)
    })
}

/// One DER element: its content, and what follows.
fn element(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let (_tag, rest) = bytes.split_first()?;
    let (first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0x00..=0x7f => (usize::from(*first), rest),
        0x81..=0x84 => {
            let (length, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            (
                length
                    .iter()
                    .fold(0, |sum, byte| sum << 8 | usize::from(*byte)),
                rest,
            )
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((content, rest))
}

/// An object identifier in dotted form, from its DER content (X.690, 8.19).
fn dotted(bytes: &[u8]) -> String {
    let mut numbers: Vec<u64> = Vec::new();
    let mut number: u64 = 0;
    for byte in bytes {
        number = number
            .saturating_mul(128)
            .saturating_add(u64::from(byte & 0x7f));
        if byte & 0x80 == 0 {
            if numbers.is_empty() {
                let first = (number / 40).min(2);
                numbers.push(first);
                number -= first * 40;
            }
            numbers.push(number);
            number = 0;
        }
    }
    numbers
        .iter()
        .map(u64::to_string)
        .collect::<Vec<_>>()
        .join(".")
}

/// Quotes a value that holds a special character, or blanks that would be lost.
fn quoted(value: &str) -> String {
    let wrapped = value.len() > 1 && value.starts_with('"') && value.ends_with('"');
    let special = |character: char| ",+=\n<>#;\\\"".contains(character);
    let blank = |character: char| matches!(character, ' ' | '\n');
    let double_blank = value
        .as_bytes()
        .windows(2)
        .any(|pair| pair.iter().all(|b| blank(*b as char)));
    let needed = value.contains(special)
        || value.starts_with(blank)
        || value.ends_with(blank)
        || double_blank;
    if wrapped || !needed {
        return value.to_owned();
    }
    let escaped = value.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"")
}

/// An instant of a certificate.
pub(crate) fn timestamp(time: &Asn1TimeRef) -> Option<Timestamp> {
    let epoch = Asn1Time::from_unix(0).ok()?;
    let since = epoch.diff(time).ok()?;
    Timestamp::from_second(i64::from(since.days) * 86_400 + i64::from(since.secs)).ok()
}
