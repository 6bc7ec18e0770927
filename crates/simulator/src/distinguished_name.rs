//! Distinguished names: how the platform writes them, and whom they name.

use openssl::nid::Nid;
use openssl::x509::{X509NameRef, X509Ref};

/// Whom a certificate names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Holder {
    /// `SSIN`, `NIHII-GROUP`, `CBE` …
    pub(crate) kind: String,
    /// The number.
    pub(crate) value: String,
}

/// Reads the holder from the subject: the serial number of an identity card, else the first
/// organisational unit of the form `TYPE=digits`.
pub(crate) fn holder(certificate: &X509Ref) -> Option<Holder> {
    let subject = certificate.subject_name();
    if let Some(serial) = texts(subject, Nid::SERIALNUMBER).into_iter().next() {
        return Some(Holder {
            kind: "SSIN".into(),
            value: serial,
        });
    }
    texts(subject, Nid::ORGANIZATIONALUNITNAME)
        .into_iter()
        .find_map(|unit| {
            let (kind, value) = unit.split_once('=')?;
            let kind_is_right = !kind.is_empty()
                && kind
                    .chars()
                    .all(|c| c.is_ascii_uppercase() || matches!(c, '-' | '_'));
            let value_is_right = !value.is_empty() && value.chars().all(|c| c.is_ascii_digit());
            (kind_is_right && value_is_right).then(|| Holder {
                kind: kind.to_owned(),
                value: value.to_owned(),
            })
        })
}

fn texts(name: &X509NameRef, nid: Nid) -> Vec<String> {
    name.entries_by_nid(nid)
        .filter_map(|entry| entry.data().to_string().ok())
        .collect()
}

/// The name as Java's RFC 1779 form writes it, which is what name identifiers carry: the most
/// specific part first, keywords only for the oldest types, quotes where a value needs them.
pub(crate) fn rfc_1779(name: &X509NameRef) -> String {
    let mut parts: Vec<String> = name
        .entries()
        .map(|entry| {
            let value = entry.data().to_string().unwrap_or_default();
            format!("{}={}", keyword(entry.object()), quoted(&value))
        })
        .collect();
    parts.reverse();
    parts.join(", ")
}

/// The name as RFC 2253 writes it, which is what Java keystores use as alias.
pub(crate) fn rfc_2253(name: &X509NameRef) -> String {
    let mut parts: Vec<String> = name
        .entries()
        .map(|entry| {
            let value = entry.data().to_string().unwrap_or_default();
            match entry.object().nid() {
                Nid::SERIALNUMBER => {
                    let hex: String = value.bytes().map(|byte| format!("{byte:02x}")).collect();
                    format!("2.5.4.5=#13{:02x}{hex}", value.len())
                }
                _ => format!("{}={}", keyword(entry.object()), escaped(&value)),
            }
        })
        .collect();
    parts.reverse();
    parts.join(",")
}

fn keyword(object: &openssl::asn1::Asn1ObjectRef) -> String {
    match object.nid() {
        Nid::COMMONNAME => "CN".into(),
        Nid::COUNTRYNAME => "C".into(),
        Nid::LOCALITYNAME => "L".into(),
        Nid::STATEORPROVINCENAME => "ST".into(),
        Nid::ORGANIZATIONNAME => "O".into(),
        Nid::ORGANIZATIONALUNITNAME => "OU".into(),
        Nid::SERIALNUMBER => "OID.2.5.4.5".into(),
        Nid::GIVENNAME => "OID.2.5.4.42".into(),
        Nid::SURNAME => "OID.2.5.4.4".into(),
        _ => format!("OID.{object}"),
    }
}

fn quoted(value: &str) -> String {
    let special = value.contains([',', '=', '+', '<', '>', '#', ';', '"', '\\', '\n']);
    if special || value.trim() != value {
        format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
    } else {
        value.to_owned()
    }
}

fn escaped(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for character in value.chars() {
        if matches!(character, ',' | '+' | '"' | '\\' | '<' | '>' | ';' | '=') {
            text.push('\\');
        }
        text.push(character);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::authority::subject;

    #[test]
    fn a_personal_certificate_is_written_as_java_does() {
        let name = subject::individual("85010100214", "ANNA PEETERS").expect("name");
        assert_eq!(
            rfc_1779(&name),
            "CN=\"SSIN=85010100214\", OU=eHealth-platform Belgium, OU=ANNA PEETERS, \
             OU=\"SSIN=85010100214\", O=Federal Government, C=BE"
        );
        assert_eq!(
            rfc_2253(&name),
            "CN=SSIN\\=85010100214,OU=eHealth-platform Belgium,OU=ANNA PEETERS,\
             OU=SSIN\\=85010100214,O=Federal Government,C=BE"
        );
    }

    #[test]
    fn an_issuer_with_a_serial_number_is_written_by_its_object_identifier() {
        let name = subject::authority("Valise practice issuing CA 001").expect("name");
        assert_eq!(
            rfc_1779(&name),
            "CN=Valise practice issuing CA 001, OID.2.5.4.5=001, O=Valise practice, C=BE"
        );
        assert!(rfc_2253(&name).contains("2.5.4.5=#1303303031"));
    }
}
