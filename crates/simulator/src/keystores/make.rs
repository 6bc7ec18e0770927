//! Making a practice keystore as the platform's own program writes them: the authentication key
//! under the alias `authentication` with its chain, the encryption key under the decimal serial
//! number of its certificate, and every certificate of the chain once more under its name.

use jiff::{SignedDuration, Timestamp};
use openssl::pkey::PKey;
use openssl::x509::X509;
use p12_keystore::{
    Certificate, EncryptionAlgorithm, KeyStore, KeyStoreEntry, MacAlgorithm, PrivateKey,
    PrivateKeyChain,
};

use super::KeystoreState;
use super::ring::Ring;
use crate::authority::{Authority, Identity, Order, Usage, build, subject};
use crate::distinguished_name::rfc_2253;
use crate::error::Error;
use crate::providers::Provider;

/// Rounds of key derivation. The platform's files have 50 000 and more; practice should be quick.
const ROUNDS: u32 = 2_048;
/// Certificates of persons last three years.
const LIFETIME: SignedDuration = SignedDuration::from_hours(24 * 1096);

/// How the file is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Protection {
    /// AES-256 and HMAC-SHA-256, as Java writes since 2021.
    Modern,
    /// Triple DES and HMAC-SHA-1, as the files of the platform were in 2023.
    Legacy,
}

/// A keystore to be made.
pub(super) struct Plan<'a> {
    pub(super) provider: &'a Provider,
    pub(super) state: KeystoreState,
    pub(super) protection: Protection,
    pub(super) password: &'a str,
}

/// The first and the last day of the certificate in a keystore of this state.
pub(super) fn validity(state: KeystoreState, now: Timestamp) -> (Timestamp, Timestamp) {
    let day = SignedDuration::from_hours(24);
    let from = match state {
        KeystoreState::Expired => now - LIFETIME - day * 30,
        KeystoreState::EndingSoon => now - LIFETIME + day * 20 + SignedDuration::from_hours(12),
        _ => now - day,
    };
    (from, from + LIFETIME)
}

/// Makes the keystore; gives its bytes and the serial number of its authentication certificate.
pub(super) fn make(
    order: &Plan<'_>,
    ring: &Ring,
    authority: &Authority,
    now: Timestamp,
) -> Result<(Vec<u8>, String), Error> {
    let mut store = KeyStore::new();
    let serial = if order.state == KeystoreState::Incomplete {
        add_throw_away(&mut store, order, ring, now)?
    } else {
        add_complete(&mut store, order, ring, authority, now)?
    };
    let (encryption, mac) = match order.protection {
        Protection::Modern => (
            EncryptionAlgorithm::PbeWithHmacSha256AndAes256,
            MacAlgorithm::HmacSha256,
        ),
        Protection::Legacy => (
            EncryptionAlgorithm::PbeWithShaAnd3KeyTripleDesCbc,
            MacAlgorithm::HmacSha1,
        ),
    };
    let bytes = store
        .writer(order.password)
        .encryption_algorithm(encryption)
        .encryption_iterations(ROUNDS)
        .mac_algorithm(mac)
        .mac_iterations(ROUNDS)
        .write()
        .map_err(keystore_error)?;
    Ok((bytes, serial))
}

fn add_complete(
    store: &mut KeyStore,
    order: &Plan<'_>,
    ring: &Ring,
    authority: &Authority,
    now: Timestamp,
) -> Result<String, Error> {
    let name = order.provider.subject()?;
    let (valid_from, _) = validity(order.state, now);
    let key = ring.authentication(order.provider, order.state)?.clone();
    let certificate = build(&Order {
        subject: &name,
        key: &key,
        issuer: Some(&authority.issuing),
        valid_from,
        lifetime: LIFETIME,
        usage: Usage::CareProvider,
        serial_bits: 64,
    })?;
    let holder = Identity { key, certificate };

    let encryption_key = ring.encryption(order.provider)?;
    let encryption = build(&Order {
        subject: &name,
        key: encryption_key,
        issuer: Some(&holder),
        valid_from,
        lifetime: LIFETIME,
        usage: Usage::Encryption,
        serial_bits: 128,
    })?;

    let chain = [&holder.certificate, &authority.issuing.certificate];
    add_key(store, "authentication", &holder.key, &chain, now)?;
    add_key(
        store,
        &decimal_serial(&encryption)?,
        encryption_key,
        &[&encryption],
        now,
    )?;
    for certificate in chain {
        let alias = rfc_2253(certificate.subject_name());
        store.add_entry(&alias, KeyStoreEntry::Certificate(as_entry(certificate)?));
    }
    decimal_serial(&holder.certificate)
}

/// Until the request is completed, the keystore holds the new key with a certificate that it made
/// for itself and that was valid for a minute.
fn add_throw_away(
    store: &mut KeyStore,
    order: &Plan<'_>,
    ring: &Ring,
    now: Timestamp,
) -> Result<String, Error> {
    let key = ring.authentication(order.provider, order.state)?;
    let day = SignedDuration::from_hours(24);
    let certificate = build(&Order {
        subject: &*subject::throw_away()?,
        key,
        issuer: None,
        valid_from: now - day,
        lifetime: day + SignedDuration::from_mins(1),
        usage: Usage::ThrowAway,
        serial_bits: 16,
    })?;
    add_key(store, "authentication", key, &[&certificate], now)?;
    decimal_serial(&certificate)
}

fn add_key(
    store: &mut KeyStore,
    alias: &str,
    key: &PKey<openssl::pkey::Private>,
    chain: &[&X509],
    now: Timestamp,
) -> Result<(), Error> {
    // Java marks keys with the time they were added; the alias keeps two of one moment apart
    let mark = format!(
        "Time {}",
        now.as_millisecond() + i64::from(alias != "authentication")
    );
    let key = PrivateKey::from_der(&key.private_key_to_pkcs8()?).map_err(keystore_error)?;
    let chain = chain
        .iter()
        .map(|certificate| as_entry(certificate))
        .collect::<Result<Vec<_>, _>>()?;
    store.add_entry(
        alias,
        KeyStoreEntry::PrivateKeyChain(PrivateKeyChain::new(mark.as_str(), key, chain)),
    );
    Ok(())
}

fn as_entry(certificate: &X509) -> Result<Certificate, Error> {
    Certificate::from_der(&certificate.to_der()?).map_err(keystore_error)
}

/// The serial number of a certificate in decimal digits.
pub(crate) fn decimal_serial(certificate: &X509) -> Result<String, Error> {
    Ok(certificate
        .serial_number()
        .to_bn()?
        .to_dec_str()?
        .to_string())
}

fn keystore_error(error: impl std::fmt::Display) -> Error {
    Error::Keystore(error.to_string())
}
