//! Subject names of eHealth certificates: who the holder is.
//!
//! An individual has `OU=SSIN=…`, a nursing group `OU=NIHII-GROUP=…`, an organisation `OU=EHP=…`
//! and perhaps an application id; the organisational unit without `=` is the name. The rules are
//! those of the platform's own connector.

use openssl::nid::Nid;
use openssl::x509::X509NameRef;

const PLATFORM: &str = "eHealth-platform Belgium";
const GOVERNMENT: &str = "Federal Government";

/// What a subject name says about the holder.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Holder {
    /// `SSIN`, `NIHII-GROUP`, `CBE`, `EHP` …
    pub(crate) kind: Option<String>,
    /// The number of that kind.
    pub(crate) value: Option<String>,
    /// Name of the person, group or organisation.
    pub(crate) name: Option<String>,
    /// Application id of an organisation.
    pub(crate) application_id: Option<String>,
}

impl Holder {
    /// Reads a subject name.
    pub(crate) fn read(subject: &X509NameRef) -> Self {
        let values = |kind: Nid| -> Vec<String> {
            subject
                .entries_by_nid(kind)
                .filter_map(|entry| text(entry.data()))
                .collect()
        };
        let common_name = values(Nid::COMMONNAME)
            .into_iter()
            .next()
            .unwrap_or_default();
        // A subject with a serial number is that of an identity card.
        if let Some(number) = values(Nid::SERIALNUMBER).into_iter().next() {
            return Self {
                kind: Some("SSIN".to_owned()),
                value: Some(number),
                name: Some(common_name).filter(|name| !name.is_empty()),
                application_id: None,
            };
        }
        let mut holder = Self::default();
        for unit in values(Nid::ORGANIZATIONALUNITNAME) {
            if let Some((kind, value)) = typed_number(&unit) {
                holder.kind = Some(kind.to_owned());
                holder.value = Some(value.to_owned());
            } else if unit == PLATFORM || unit == GOVERNMENT {
                // Stands in every certificate.
            } else if common_name.ends_with(&unit) && common_name != unit {
                holder.application_id = Some(unit);
            } else {
                holder.name = Some(unit);
            }
        }
        if holder.kind.is_none()
            && let Some((kind, value)) = typed_number(&common_name)
        {
            holder.kind = Some(kind.to_owned());
            holder.value = Some(value.to_owned());
        }
        if holder.name.is_none() && holder.kind.is_none() {
            holder.name = Some(common_name).filter(|name| !name.is_empty());
        }
        holder
    }
}

/// `TYPE=digits` taken apart.
fn typed_number(unit: &str) -> Option<(&str, &str)> {
    let (kind, value) = unit.split_once('=')?;
    let is_kind = |byte: u8| {
        byte.is_ascii_uppercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_')
    };
    let right = !kind.is_empty()
        && kind.bytes().all(is_kind)
        && !value.is_empty()
        && value.bytes().all(|byte| byte.is_ascii_digit());
    right.then_some((kind, value))
}

/// The name as RFC 2253 writes it: the last part first, separated by commas.
pub(crate) fn rfc2253(name: &X509NameRef) -> String {
    let mut parts: Vec<String> = name
        .entries()
        .map(|entry| {
            let kind = entry.object().nid();
            let kind = kind
                .short_name()
                .map_or_else(|_| entry.object().to_string(), str::to_owned);
            format!(
                "{kind}={}",
                escaped(&text(entry.data()).unwrap_or_default())
            )
        })
        .collect();
    parts.reverse();
    parts.join(",")
}

/// The common name.
pub(crate) fn common_name(name: &X509NameRef) -> String {
    name.entries_by_nid(Nid::COMMONNAME)
        .next()
        .and_then(|entry| text(entry.data()))
        .unwrap_or_default()
}

fn text(data: &openssl::asn1::Asn1StringRef) -> Option<String> {
    data.to_string().ok()
}

fn escaped(value: &str) -> String {
    let last = value.chars().count().saturating_sub(1);
    let mut escaped = String::with_capacity(value.len());
    for (index, character) in value.chars().enumerate() {
        let special = match character {
            ',' | '+' | '"' | '\\' | '<' | '>' | ';' => true,
            '#' => index == 0,
            ' ' => index == 0 || index == last,
            _ => false,
        };
        if special {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use openssl::x509::{X509Name, X509NameBuilder};

    use super::*;

    fn name(parts: &[(&str, &str)]) -> X509Name {
        let mut builder = X509NameBuilder::new().unwrap();
        for (kind, value) in parts {
            builder.append_entry_by_text(kind, value).unwrap();
        }
        builder.build()
    }

    fn subject(units: &[&str], common_name: &str) -> X509Name {
        let mut parts = vec![("C", "BE"), ("O", GOVERNMENT)];
        parts.extend(units.iter().map(|unit| ("OU", *unit)));
        parts.push(("CN", common_name));
        name(&parts)
    }

    #[test]
    fn an_individual() {
        let subject = subject(
            &["SSIN=85010100115", "ANNA PEETERS", PLATFORM],
            "SSIN=85010100115",
        );
        let holder = Holder::read(&subject);
        assert_eq!(holder.kind.as_deref(), Some("SSIN"));
        assert_eq!(holder.value.as_deref(), Some("85010100115"));
        assert_eq!(holder.name.as_deref(), Some("ANNA PEETERS"));
        assert_eq!(holder.application_id, None);
        assert_eq!(
            rfc2253(&subject),
            "CN=SSIN=85010100115,OU=eHealth-platform Belgium,OU=ANNA PEETERS,\
             OU=SSIN=85010100115,O=Federal Government,C=BE"
        );
    }

    #[test]
    fn a_nursing_group() {
        let units = ["NIHII-GROUP=94000126", "DE BRUG", PLATFORM];
        let holder = Holder::read(&subject(&units, "NIHII-GROUP=94000126"));
        assert_eq!(holder.kind.as_deref(), Some("NIHII-GROUP"));
        assert_eq!(holder.value.as_deref(), Some("94000126"));
        assert_eq!(holder.name.as_deref(), Some("DE BRUG"));
    }

    #[test]
    fn an_organisation_with_an_application() {
        let units = ["ROUND", "EHP=1990001916", "THE ORGANISATION", PLATFORM];
        let holder = Holder::read(&subject(&units, "EHP=1990001916, ROUND"));
        assert_eq!(holder.kind.as_deref(), Some("EHP"));
        assert_eq!(holder.value.as_deref(), Some("1990001916"));
        assert_eq!(holder.application_id.as_deref(), Some("ROUND"));
        assert_eq!(holder.name.as_deref(), Some("THE ORGANISATION"));
    }

    #[test]
    fn an_identity_card() {
        let holder = Holder::read(&name(&[
            ("C", "BE"),
            ("CN", "Anna Peeters (Authentication)"),
            ("serialNumber", "85010100115"),
        ]));
        assert_eq!(holder.kind.as_deref(), Some("SSIN"));
        assert_eq!(holder.value.as_deref(), Some("85010100115"));
    }

    #[test]
    fn nothing_is_guessed_from_a_foreign_name() {
        let holder = Holder::read(&name(&[("O", "Somebody"), ("CN", "cert1")]));
        assert_eq!(
            holder,
            Holder {
                name: Some("cert1".to_owned()),
                ..Holder::default()
            }
        );
        let holder = Holder::read(&subject(&["ssin=1", "SSIN=12A"], "x"));
        assert_eq!(holder.kind, None);
    }

    #[test]
    fn special_characters_are_escaped() {
        let name = name(&[("O", "A, B + C"), ("CN", " #x ")]);
        assert_eq!(rfc2253(&name), "CN=\\ #x\\ ,O=A\\, B \\+ C");
    }
}
