//! Which certificate belongs to which key, and which key is for what.

use openssl::pkey::PKey;
use openssl::x509::{X509, X509KeyUsage};
use secrecy::SecretString;

use crate::Error;
use crate::bags::{CertificateEntry, KeyEntry, KeySource};
use crate::certificate::{same_name, valid_from};

/// Alias of the key to log in with, as eHealth's own tools write it.
const AUTHENTICATION: &str = "authentication";

/// A private key with its certificate.
pub(crate) struct Entry {
    pub(crate) alias: Option<String>,
    pub(crate) certificate: X509,
    pub(crate) key: KeySource,
}

/// Pairs keys and certificates by local key id; where that says nothing, by public key (for which
/// the key has to be decrypted). A key without a certificate is left out.
pub(crate) fn pair(
    keys: Vec<KeyEntry>,
    certificates: &[CertificateEntry],
    password: &SecretString,
) -> Result<Vec<Entry>, Error> {
    let mut entries = Vec::new();
    for key in keys {
        let by_id = certificates.iter().find(|certificate| {
            key.local_key_id.is_some() && certificate.local_key_id == key.local_key_id
        });
        let (found, source) = match by_id {
            Some(found) => (Some(found), key.source),
            None => {
                let open = key.source.open(password)?;
                (by_public_key(&open, certificates), KeySource::Open(open))
            }
        };
        if let Some(found) = found {
            entries.push(Entry {
                alias: key.alias.or_else(|| found.alias.clone()),
                certificate: found.certificate.clone(),
                key: source,
            });
        }
    }
    Ok(entries)
}

fn by_public_key<'c>(
    key: &PKey<openssl::pkey::Private>,
    certificates: &'c [CertificateEntry],
) -> Option<&'c CertificateEntry> {
    certificates.iter().find(|entry| {
        entry
            .certificate
            .public_key()
            .is_ok_and(|public| public.public_eq(key))
    })
}

/// Takes the key to log in with out of `entries`: the one with the alias `authentication`, else
/// one whose certificate is for signatures, else one issued by somebody else than its subject,
/// else the only one there is. Where several fit, the newest.
pub(crate) fn pick_authentication(entries: &mut Vec<Entry>) -> Option<Entry> {
    let has_alias = |entry: &Entry| {
        entry
            .alias
            .as_deref()
            .is_some_and(|alias| alias.eq_ignore_ascii_case(AUTHENTICATION))
    };
    let signs = |entry: &Entry| {
        entry
            .certificate
            .key_usage()
            .is_some_and(|usage| usage.contains(X509KeyUsage::DIGITAL_SIGNATURE))
    };
    let says_no_usage = |entry: &Entry| entry.certificate.key_usage().is_none();
    let is_issued = |entry: &Entry| {
        says_no_usage(entry)
            && !same_name(
                entry.certificate.subject_name(),
                entry.certificate.issuer_name(),
            )
    };
    let rules: [&dyn Fn(&Entry) -> bool; 4] = [&has_alias, &signs, &is_issued, &says_no_usage];
    let index = rules.iter().find_map(|rule| {
        let fitting = entries.iter().enumerate().filter(|(_, entry)| rule(entry));
        fitting
            .max_by_key(|(_, entry)| valid_from(&entry.certificate))
            .map(|(index, _)| index)
    })?;
    Some(entries.swap_remove(index))
}

/// Keeps the keys to read sealed messages with, newest first: those whose alias is a decimal
/// serial number, and those whose certificate was issued by the holder himself.
pub(crate) fn pick_encryption(mut entries: Vec<Entry>, authentication: &Entry) -> Vec<Entry> {
    let holder = authentication.certificate.subject_name();
    entries.retain(|entry| {
        let is_decimal =
            |alias: &str| !alias.is_empty() && alias.bytes().all(|byte| byte.is_ascii_digit());
        entry.alias.as_deref().is_some_and(is_decimal)
            || same_name(entry.certificate.issuer_name(), holder)
    });
    entries.sort_by_key(|entry| std::cmp::Reverse(valid_from(&entry.certificate)));
    entries
}

#[cfg(test)]
mod tests;
