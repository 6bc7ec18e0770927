//! Signatures and hashes over the files of a card.

use openssl::hash::{MessageDigest, hash};
use openssl::memcmp;
use openssl::nid::Nid;
use openssl::pkey::{Id, PKey, Public};
use openssl::sign::Verifier;

use crate::identity::Identity;
use crate::verify::CardBytes;
use crate::verify::certificate::Certificate;
use crate::verify::der;
use crate::verify::standing::{Reason, Standing};

/// How much a signature is worth; the lesser one first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Strength {
    /// Made over SHA-1.
    Weak,
    /// Made over SHA-256 or more.
    Strong,
}

/// Checks `4032` over `4031`.
pub(crate) fn identity(
    card: &CardBytes<'_>,
    register: Option<&Certificate>,
) -> Result<Strength, Standing> {
    let (Some(identity), Some(signature)) = (card.identity, card.identity_signature) else {
        return Err(Standing::NotProven(Reason::NotRead));
    };
    check(&[identity], signature, register)
}

/// Checks `4034` over `4033` without its padding, followed by `4032` as stored.
///
/// The padding is cut at the end only: the file of applet 1.8 begins with a zero byte. Where the
/// stored `4032` is padded, as it may be on re-keyed cards of applet 1.7, the signature may also
/// have been made over what is left without the padding.
pub(crate) fn address(
    card: &CardBytes<'_>,
    register: Option<&Certificate>,
) -> Result<Strength, Standing> {
    let (Some(address), Some(identity_signature), Some(signature)) = (
        card.address,
        card.identity_signature,
        card.address_signature,
    ) else {
        return Err(Standing::NotProven(Reason::NotRead));
    };
    let written = without_padding(address);
    let first = check(&[written, identity_signature], signature, register);
    match der::padded_element(identity_signature) {
        Some(cut) if first.is_err() && cut.len() < identity_signature.len() => {
            check(&[written, cut], signature, register).or(first)
        }
        _ => first,
    }
}

/// Compares a file with its hash in the identity file; the length of the hash tells the algorithm.
pub(crate) fn hashed(file: Option<&[u8]>, expected: Option<&[u8]>) -> Standing {
    let (Some(file), Some(expected)) = (file, expected) else {
        return Standing::NotProven(Reason::NotRead);
    };
    let digest = match expected.len() {
        0 => return Standing::NotProven(Reason::Absent),
        20 => MessageDigest::sha1(),
        28 => MessageDigest::sha224(),
        32 => MessageDigest::sha256(),
        48 => MessageDigest::sha384(),
        64 => MessageDigest::sha512(),
        _ => return Standing::NotProven(Reason::Algorithm),
    };
    match hash(digest, file) {
        Ok(found) if found.len() == expected.len() && memcmp::eq(&found, expected) => {
            Standing::Proven
        }
        Ok(_) => Standing::Forged(Reason::Hash),
        Err(_) => Standing::NotProven(Reason::Algorithm),
    }
}

/// Compares the chip's serial number with the one in the identity file.
pub(crate) fn chip(serial: Option<&[u8]>, identity: Option<&Identity>) -> Standing {
    match (serial, identity) {
        (Some(serial), Some(identity)) if identity.chip_number == serial => Standing::Proven,
        (Some(_), Some(identity)) if identity.chip_number.is_empty() => {
            Standing::NotProven(Reason::Absent)
        }
        (Some(_), Some(_)) => Standing::Forged(Reason::OtherChip),
        _ => Standing::NotProven(Reason::NotRead),
    }
}

fn without_padding(file: &[u8]) -> &[u8] {
    let end = file.iter().rposition(|byte| *byte != 0);
    end.and_then(|last| file.get(..=last)).unwrap_or_default()
}

fn check(
    parts: &[&[u8]],
    signature: &[u8],
    register: Option<&Certificate>,
) -> Result<Strength, Standing> {
    if signature.iter().all(|byte| *byte == 0) {
        return Err(Standing::NotProven(Reason::Absent));
    }
    let register = register.ok_or(Standing::NotProven(Reason::NoRegisterCertificate))?;
    let key = register.key().map_err(Standing::NotProven)?;
    let (hashes, signature) = match key.id() {
        Id::RSA => (rsa_hashes(register), rsa_signature(signature, &key)),
        Id::EC => (vec![Nid::SHA384], der::padded_element(signature)),
        _ => return Err(Standing::NotProven(Reason::Algorithm)),
    };
    let signature = signature.ok_or(Standing::Forged(Reason::SignatureForm))?;
    for digest in hashes {
        if fits(parts, signature, &key, digest) {
            return Ok(if digest == Nid::SHA1 {
                Strength::Weak
            } else {
                Strength::Strong
            });
        }
    }
    Err(Standing::Forged(Reason::Signature))
}

/// The hash of the register certificate's own signature first, then the others that cards with RSA
/// signatures have used.
fn rsa_hashes(register: &Certificate) -> Vec<Nid> {
    let mut hashes = vec![Nid::SHA256, Nid::SHA1];
    if let Some(own @ (Nid::SHA1 | Nid::SHA384 | Nid::SHA512)) = register.hash() {
        hashes.retain(|it| *it != own);
        hashes.insert(0, own);
    }
    hashes
}

/// As long as the key; what stands behind must be padding.
fn rsa_signature<'a>(file: &'a [u8], key: &PKey<Public>) -> Option<&'a [u8]> {
    let (signature, rest) = file.split_at_checked(key.size())?;
    rest.iter().all(|byte| *byte == 0).then_some(signature)
}

fn fits(parts: &[&[u8]], signature: &[u8], key: &PKey<Public>, digest: Nid) -> bool {
    let verdict = || {
        let digest = MessageDigest::from_nid(digest)?;
        let mut verifier = Verifier::new(digest, key).ok()?;
        for part in parts {
            verifier.update(part).ok()?;
        }
        verifier.verify(signature).ok()
    };
    verdict().unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn padding_is_cut_at_the_end_only() {
        assert_eq!(without_padding(&[0, 2, 0, 2, 1, 0, 0]), [0, 2, 0, 2, 1]);
        assert_eq!(without_padding(&[0, 0]), [0_u8; 0]);
        assert_eq!(without_padding(&[]), [0_u8; 0]);
    }

    #[test]
    fn the_length_of_a_hash_tells_its_algorithm() {
        for (length, digest) in [
            (20, MessageDigest::sha1()),
            (28, MessageDigest::sha224()),
            (32, MessageDigest::sha256()),
            (48, MessageDigest::sha384()),
            (64, MessageDigest::sha512()),
        ] {
            let expected = hash(digest, b"photo").unwrap();
            assert_eq!(expected.len(), length);
            assert_eq!(hashed(Some(b"photo"), Some(&expected)), Standing::Proven);
            assert_eq!(
                hashed(Some(b"phot0"), Some(&expected)),
                Standing::Forged(Reason::Hash)
            );
        }
        assert_eq!(
            hashed(Some(b"photo"), Some(&[1; 16])),
            Standing::NotProven(Reason::Algorithm)
        );
        assert_eq!(
            hashed(Some(b"photo"), Some(&[])),
            Standing::NotProven(Reason::Absent)
        );
        assert_eq!(
            hashed(None, Some(&[1; 20])),
            Standing::NotProven(Reason::NotRead)
        );
    }

    /// A certificate over an RSA key, signed over SHA-256.
    fn rsa() -> (PKey<openssl::pkey::Private>, Certificate) {
        let key = PKey::from_rsa(openssl::rsa::Rsa::generate(2048).unwrap()).unwrap();
        let mut builder = openssl::x509::X509Builder::new().unwrap();
        builder.set_pubkey(&key).unwrap();
        let moment = openssl::asn1::Asn1Time::from_unix(0).unwrap();
        builder.set_not_before(&moment).unwrap();
        builder.set_not_after(&moment).unwrap();
        builder.sign(&key, MessageDigest::sha256()).unwrap();
        let der = builder.build().to_der().unwrap();
        (key, Certificate::parse(&der).unwrap())
    }

    #[test]
    fn an_rsa_signature_tells_its_hash_itself_and_sha1_is_weak() {
        let (key, certificate) = rsa();
        let judged = |digest, padding: &[u8]| {
            let mut signer = openssl::sign::Signer::new(digest, &key).unwrap();
            signer.update(b"identity").unwrap();
            let mut signature = signer.sign_to_vec().unwrap();
            signature.extend(padding);
            check(&[b"identity"], &signature, Some(&certificate))
        };
        assert_eq!(judged(MessageDigest::sha256(), &[]), Ok(Strength::Strong));
        assert_eq!(judged(MessageDigest::sha1(), &[]), Ok(Strength::Weak));
        let forged = Err(Standing::Forged(Reason::Signature));
        assert_eq!(judged(MessageDigest::md5(), &[]), forged);
        assert_eq!(
            judged(MessageDigest::sha256(), &[0, 0]),
            Ok(Strength::Strong)
        );
        let form = Err(Standing::Forged(Reason::SignatureForm));
        assert_eq!(judged(MessageDigest::sha256(), &[0, 1]), form);
    }
}
