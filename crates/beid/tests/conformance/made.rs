//! Cards of our own making, for what no public specimen shows: data signed with ECDSA, and every
//! way in which a card can be wrong. The person is invented.

use jiff::Timestamp;
use openssl::asn1::Asn1Time;
use openssl::bn::BigNum;
use openssl::ec::{EcGroup, EcKey};
use openssl::hash::{MessageDigest, hash};
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private};
use openssl::sign::Signer;
use openssl::x509::extension::{ExtendedKeyUsage, KeyUsage};
use openssl::x509::{X509, X509Builder, X509Extension, X509NameBuilder};
use valise_beid::tlv::{self, Field};
use valise_beid::{CardBytes, Certificate, Trust};

/// A key and the certificate over it.
pub(crate) struct Authority {
    pub(crate) key: PKey<Private>,
    pub(crate) certificate: X509,
}

/// What differs between the cards.
#[derive(Clone, Copy)]
pub(crate) struct Recipe {
    pub(crate) register_name: &'static str,
    pub(crate) register_issuer_is_another: bool,
    pub(crate) root_until: &'static str,
    /// Zeros behind the identity's signature.
    pub(crate) identity_signature_padding: usize,
    /// The address signature covers those zeros.
    pub(crate) address_covers_padding: bool,
}

impl Default for Recipe {
    fn default() -> Self {
        Self {
            register_name: "RRN",
            register_issuer_is_another: false,
            root_until: "20400101000000Z",
            identity_signature_padding: 0,
            address_covers_padding: true,
        }
    }
}

/// All files of a card of applet 1.8.
pub(crate) struct Card {
    pub(crate) identity: Vec<u8>,
    pub(crate) identity_signature: Vec<u8>,
    pub(crate) address: Vec<u8>,
    pub(crate) address_signature: Vec<u8>,
    pub(crate) photo: Vec<u8>,
    pub(crate) basic_key: Vec<u8>,
    pub(crate) register_certificate: Vec<u8>,
    pub(crate) root: Vec<u8>,
    pub(crate) chip_serial: [u8; 16],
}

impl Card {
    pub(crate) fn new() -> Self {
        Self::with(Recipe::default())
    }

    pub(crate) fn with(recipe: Recipe) -> Self {
        let root = authority("Made Root CA", None, recipe.root_until, 1);
        let other = authority("Made Root CA", None, recipe.root_until, 1);
        let issuer = if recipe.register_issuer_is_another {
            &other
        } else {
            &root
        };
        let register = authority(recipe.register_name, Some(issuer), "20350101000000Z", 2);
        let photo = b"\xFF\xD8 a grey picture \xFF\xD9".to_vec();
        let basic_key = elliptic_key().public_key_to_der().unwrap();
        let chip_serial = *b"SLBP\x90\x91\x29\x01\x02\x86\x48\x65\x4E\x12\x92\x92";
        let identity = identity(&chip_serial, &photo, &basic_key);
        let mut address = fields(&[
            (0, &[0, 2]),
            (1, b"Kerkstraat 1"),
            (2, b"9000"),
            (3, b"Gent"),
        ]);
        let mut identity_signature = sign(&register.key, &[&identity]);
        let cut = identity_signature.clone();
        identity_signature.extend(vec![0; recipe.identity_signature_padding]);
        let covered = if recipe.address_covers_padding {
            &identity_signature
        } else {
            &cut
        };
        let mut address_signature = sign(&register.key, &[&address, covered]);
        address.resize(117, 0);
        address_signature.resize(112, 0);
        Self {
            identity,
            identity_signature,
            address,
            address_signature,
            photo,
            basic_key,
            register_certificate: padded(&register.certificate),
            root: padded(&root.certificate),
            chip_serial,
        }
    }

    pub(crate) fn bytes(&self) -> CardBytes<'_> {
        CardBytes {
            identity: Some(&self.identity),
            identity_signature: Some(&self.identity_signature),
            address: Some(&self.address),
            address_signature: Some(&self.address_signature),
            photo: Some(&self.photo),
            basic_key: Some(&self.basic_key),
            register_certificate: Some(&self.register_certificate),
            root: Some(&self.root),
            chip_serial: Some(&self.chip_serial),
            ..CardBytes::default()
        }
    }

    /// Believes the root of this card.
    pub(crate) fn trust(&self) -> Trust {
        let root = Certificate::parse(&self.root).unwrap();
        Trust::pinned().with_test_roots([root.sha256()])
    }
}

pub(crate) fn now() -> Timestamp {
    "2026-11-24T09:00:00Z".parse().unwrap()
}

fn identity(chip_serial: &[u8], photo: &[u8], basic_key: &[u8]) -> Vec<u8> {
    let photo_hash = hash(MessageDigest::sha384(), photo).unwrap();
    let key_hash = hash(MessageDigest::sha384(), basic_key).unwrap();
    fields(&[
        (0x00, &[0, 2]),
        (0x01, b"592000155079"),
        (0x02, chip_serial),
        (0x03, b"01.06.2022"),
        (0x04, b"01.06.2032"),
        (0x05, b"Gent"),
        (0x06, b"85010100115"),
        (0x07, b"Janssens"),
        (0x08, b"Kim"),
        (0x0A, b"Belg"),
        (0x0B, b"Gent"),
        (0x0C, b"01 JAN  1985"),
        (0x0D, b"M"),
        (0x0F, b"01"),
        (0x11, &photo_hash),
        (0x1A, &key_hash),
    ])
}

fn fields(list: &[(u8, &[u8])]) -> Vec<u8> {
    tlv::write(list.iter().map(|(tag, value)| Field { tag: *tag, value }))
}

fn elliptic_key() -> PKey<Private> {
    let group = EcGroup::from_curve_name(Nid::SECP384R1).unwrap();
    PKey::from_ec_key(EcKey::generate(&group).unwrap()).unwrap()
}

fn sign(key: &PKey<Private>, parts: &[&[u8]]) -> Vec<u8> {
    let mut signer = Signer::new(MessageDigest::sha384(), key).unwrap();
    for part in parts {
        signer.update(part).unwrap();
    }
    signer.sign_to_vec().unwrap()
}

/// As on applet 1.8: 1100 zeros behind the certificate.
fn padded(certificate: &X509) -> Vec<u8> {
    let mut file = certificate.to_der().unwrap();
    file.resize(file.len() + 1100, 0);
    file
}

/// A certificate with its key, issued by itself where there is no issuer.
pub(crate) fn authority(
    name: &str,
    issuer: Option<&Authority>,
    until: &str,
    serial: u32,
) -> Authority {
    certified(name, issuer, until, serial, None, MessageDigest::sha384())
}

/// An authority whose own certificate is signed over this hash.
pub(crate) fn authority_over(name: &str, digest: MessageDigest) -> Authority {
    certified(name, None, "20400101000000Z", 1, None, digest)
}

/// A certificate until that moment whose holder may answer for `issuer` about revocation.
pub(crate) fn responder(issuer: &Authority, until: &str, digest: MessageDigest) -> Authority {
    let purpose = ExtendedKeyUsage::new()
        .other("OCSPSigning")
        .build()
        .unwrap();
    certified("Responder", Some(issuer), until, 3, Some(purpose), digest)
}

fn certified(
    name: &str,
    issuer: Option<&Authority>,
    until: &str,
    serial: u32,
    purpose: Option<X509Extension>,
    digest: MessageDigest,
) -> Authority {
    let key = elliptic_key();
    let mut subject = X509NameBuilder::new().unwrap();
    subject.append_entry_by_text("C", "BE").unwrap();
    subject.append_entry_by_text("CN", name).unwrap();
    let subject = subject.build();
    let mut builder = X509Builder::new().unwrap();
    builder.set_version(2).unwrap();
    let serial = BigNum::from_u32(serial).unwrap().to_asn1_integer().unwrap();
    builder.set_serial_number(&serial).unwrap();
    builder.set_subject_name(&subject).unwrap();
    let issuer_name = issuer.map_or(&*subject, |it| it.certificate.subject_name());
    builder.set_issuer_name(issuer_name).unwrap();
    builder.set_pubkey(&key).unwrap();
    let from = Asn1Time::from_str("20200101000000Z").unwrap();
    builder.set_not_before(&from).unwrap();
    let until = Asn1Time::from_str(until).unwrap();
    builder.set_not_after(&until).unwrap();
    let mut usage = KeyUsage::new();
    usage.critical();
    if issuer.is_none() {
        usage.key_cert_sign().crl_sign();
    } else {
        usage.digital_signature();
    }
    builder.append_extension(usage.build().unwrap()).unwrap();
    if let Some(purpose) = purpose {
        builder.append_extension(purpose).unwrap();
    }
    let signing_key = issuer.map_or(&key, |it| &it.key);
    builder.sign(signing_key, digest).unwrap();
    Authority {
        certificate: builder.build(),
        key,
    }
}
