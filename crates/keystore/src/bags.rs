//! Decryption, by p12-keystore: every call hands it a small file of its own with only the part
//! that is wanted, so that no key is derived in vain. A real keystore takes 50 000 rounds per
//! derivation and three derivations per key.

use openssl::pkey::{PKey, Private};
use openssl::x509::X509;
use p12_keystore::{Pkcs12Archive, PrivateKeyBag};
use secrecy::{ExposeSecret, SecretString};

use crate::Error;
use crate::pfx::{Bag, data_safe, file};

/// A certificate and what its bag says.
pub(crate) struct CertificateEntry {
    pub(crate) alias: Option<String>,
    pub(crate) local_key_id: Option<Vec<u8>>,
    pub(crate) certificate: X509,
}

/// A private key, still encrypted or not.
pub(crate) enum KeySource {
    /// Its bag is decrypted when the key is asked for.
    Sealed(Bag),
    /// It stood in a safe that had to be decrypted anyway.
    Open(PKey<Private>),
}

/// A private key and what its bag says.
pub(crate) struct KeyEntry {
    pub(crate) alias: Option<String>,
    pub(crate) local_key_id: Option<Vec<u8>>,
    pub(crate) source: KeySource,
}

impl KeySource {
    /// The key; derives the encryption key of its bag at every call.
    pub(crate) fn open(&self, password: &SecretString) -> Result<PKey<Private>, Error> {
        match self {
            Self::Open(key) => Ok(key.clone()),
            Self::Sealed(bag) => {
                let safe = data_safe(&[&bag.der]);
                let archive = archive(&[&safe], password)?;
                let [key] = archive.keys.as_slice() else {
                    return Err(Error::Damaged { part: "key" });
                };
                private_key(key)
            }
        }
    }
}

/// Everything in these safes and certificate bags.
pub(crate) fn open_all(
    encrypted_safes: &[impl AsRef<[u8]>],
    certificate_bags: &[&[u8]],
    password: &SecretString,
) -> Result<(Vec<CertificateEntry>, Vec<KeyEntry>), Error> {
    let open_safe = data_safe(certificate_bags);
    let mut safes: Vec<&[u8]> = encrypted_safes.iter().map(AsRef::as_ref).collect();
    if !certificate_bags.is_empty() {
        safes.push(&open_safe);
    }
    let archive = archive(&safes, password)?;
    let certificates = archive
        .certs
        .into_iter()
        .map(|bag| {
            Ok(CertificateEntry {
                alias: bag.friendly_name,
                local_key_id: bag.local_key_id,
                certificate: X509::from_der(bag.cert.as_der()).map_err(|_| Error::Damaged {
                    part: "certificate",
                })?,
            })
        })
        .collect::<Result<_, Error>>()?;
    let keys = archive
        .keys
        .iter()
        .map(|bag| {
            Ok(KeyEntry {
                alias: bag.friendly_name.clone(),
                local_key_id: bag.local_key_id.as_ref().map(|id| id.as_ref().to_vec()),
                source: KeySource::Open(private_key(bag)?),
            })
        })
        .collect::<Result<_, Error>>()?;
    Ok((certificates, keys))
}

fn private_key(bag: &PrivateKeyBag) -> Result<PKey<Private>, Error> {
    PKey::private_key_from_pkcs8(bag.key.as_der()).map_err(|_| Error::Damaged { part: "key" })
}

fn archive(safes: &[&[u8]], password: &SecretString) -> Result<Pkcs12Archive, Error> {
    use p12_keystore::error::Error as Reader;

    Pkcs12Archive::from_pkcs12(&file(safes), password.expose_secret()).map_err(
        |error| match error {
            Reader::InvalidParameters => Error::TooManyRounds,
            Reader::UnsupportedEncryptionScheme
            | Reader::UnsupportedContentType
            | Reader::UnsupportedCertificateType
            | Reader::UnsupportedMacAlgorithm => Error::UnsupportedAlgorithm {
                name: error.to_string(),
            },
            _ => Error::Damaged { part: "safe" },
        },
    )
}
