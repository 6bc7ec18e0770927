//! The data files of a card: identity, address, photo and their signatures.

use jiff::SignedDuration;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use openssl::error::ErrorStack;
use openssl::hash::{MessageDigest, hash};
use openssl::sign::Signer;

use super::files::{self, Files};
use super::holder::Holder;
use super::keys::bytes;
use super::order::CardOrder;
use super::photo::photo;
use super::pki::{CardAuthority, Chain, YEAR};
use super::profile::{Algorithm, Applet, Defect, Profile};
use super::tlv;
use crate::people::Gender;

/// Size of the address file.
const ADDRESS_SIZE: usize = 117;
/// Size of the address file of some cards.
const LONG_ADDRESS_SIZE: usize = 121;
/// Size of the address signature when it is ECDSA: the longest DER that P-384 can need.
const ELLIPTIC_SIGNATURE_SIZE: usize = 104;

/// When a card begins and ends.
#[derive(Debug, Clone, Copy)]
pub(super) struct Validity {
    pub(super) from: jiff::Timestamp,
    pub(super) until: jiff::Timestamp,
}

impl CardAuthority {
    /// Cards live ten years; the usual one is four years old.
    pub(super) fn validity(&self, order: &CardOrder) -> Validity {
        let age = if order.has(Defect::Expired) {
            YEAR * 10 + SignedDuration::from_hours(24 * 30)
        } else {
            YEAR * 4
        };
        let from = self.now - age;
        Validity {
            from,
            until: from + YEAR * 10,
        }
    }
}

/// Adds the data files; `basic_key` is the public part of the basic key on applet 1.8.
pub(super) fn add_data_files(
    into: &mut Files,
    order: &CardOrder,
    serial: &[u8],
    validity: Validity,
    chain: &Chain,
    basic_key: Option<&[u8]>,
) -> Result<(), ErrorStack> {
    let (holder, applet) = (&order.holder, order.profile.applet());
    let picture = photo(&holder.niss, holder.gender, applet == Applet::V1_8);
    let facts = Facts {
        order,
        serial,
        validity,
        photo_hash: &hash(photo_digest(applet), &picture)?,
        basic_key_hash: match basic_key {
            Some(key) => Some(hash(MessageDigest::sha384(), key)?.to_vec()),
            None => None,
        },
    };
    let identity = facts.identity(holder);
    let identity_signature = sign(chain, &identity)?;
    let address = address(order, holder);
    let signed = [address.as_slice(), &identity_signature].concat();
    let mut address_signature = sign(chain, &signed)?;
    if order.profile.algorithm() == Algorithm::Elliptic {
        address_signature.resize(ELLIPTIC_SIGNATURE_SIZE, 0);
    }

    into.add(
        files::IDENTITY,
        forged_identity(order, &facts).unwrap_or(identity),
    );
    into.add(files::IDENTITY_SIGNATURE, identity_signature);
    let mut address = forged_address(order).unwrap_or(address);
    let size = if order.has(Defect::LongAddressFile) {
        LONG_ADDRESS_SIZE
    } else {
        ADDRESS_SIZE
    };
    address.resize(size.max(address.len()), 0);
    into.add(files::ADDRESS, address);
    into.add(files::ADDRESS_SIGNATURE, address_signature);
    let picture = if order.has(Defect::WrongPhoto) {
        let stranger: String = holder.niss.chars().rev().collect();
        photo(&stranger, Gender::Male, applet == Applet::V1_8)
    } else {
        picture
    };
    into.add(files::PHOTO, picture);
    if let Some(key) = basic_key {
        into.add(files::BASIC_KEY, key.to_vec());
    }
    Ok(())
}

/// What an identity file is made of, apart from its holder.
struct Facts<'a> {
    order: &'a CardOrder,
    serial: &'a [u8],
    validity: Validity,
    photo_hash: &'a [u8],
    basic_key_hash: Option<Vec<u8>>,
}

impl Facts<'_> {
    fn identity(&self, holder: &Holder) -> Vec<u8> {
        let profile = self.order.profile;
        let mut file = Vec::new();
        let mut field = |tag: u8, value: &[u8]| tlv::push(&mut file, tag, value);
        if has_version(self.order) {
            field(0x00, &[0, 2]);
        }
        field(0x01, card_number(holder, profile).as_bytes());
        field(0x02, self.serial);
        field(0x03, dotted(self.validity.from).as_bytes());
        field(0x04, dotted(self.validity.until).as_bytes());
        field(0x05, holder.municipality.as_bytes());
        field(0x06, holder.niss.as_bytes());
        field(0x07, holder.name.as_bytes());
        field(0x08, holder.given_names.as_bytes());
        field(0x09, holder.third_initial.as_bytes());
        field(0x0A, holder.nationality.as_bytes());
        if self.order.has(Defect::LongField) {
            field(0x0B, &[b'X'; 300]);
        } else {
            field(0x0B, holder.birth_place.as_bytes());
        }
        field(0x0C, holder.born().as_bytes());
        field(0x0D, holder.sex().as_bytes());
        field(0x0E, b"");
        field(0x0F, profile.document_type().as_bytes());
        field(0x10, b"0");
        field(0x11, self.photo_hash);
        if profile.applet() == Applet::V1_8 {
            field(0x12, b"01");
            field(0x13, b"");
        }
        if profile == Profile::Foreigner {
            field(0x16, b"7");
        }
        if let Some(hash) = &self.basic_key_hash {
            field(0x1A, hash);
        }
        if self.order.has(Defect::UnknownTag) {
            field(0x20, b"unknown");
        }
        file
    }
}

fn forged_identity(order: &CardOrder, facts: &Facts<'_>) -> Option<Vec<u8>> {
    order.has(Defect::ForgedName).then(|| {
        let mut holder = order.holder.clone();
        holder.name = "Vervalst".to_owned();
        facts.identity(&holder)
    })
}

fn forged_address(order: &CardOrder) -> Option<Vec<u8>> {
    order.has(Defect::ForgedAddress).then(|| {
        let mut holder = order.holder.clone();
        holder.street = "Rue Fausse 13".to_owned();
        address(order, &holder)
    })
}

/// The address without the zeros that fill its file up.
fn address(order: &CardOrder, holder: &Holder) -> Vec<u8> {
    let mut file = Vec::new();
    if has_version(order) {
        tlv::push(&mut file, 0x00, &[0, 2]);
    }
    tlv::push(&mut file, 0x01, holder.street.as_bytes());
    tlv::push(&mut file, 0x02, holder.zip.as_bytes());
    tlv::push(&mut file, 0x03, holder.municipality.as_bytes());
    file
}

fn has_version(order: &CardOrder) -> bool {
    order.profile.applet() == Applet::V1_8 && !order.has(Defect::NoStructureVersion)
}

fn photo_digest(applet: Applet) -> MessageDigest {
    match applet {
        Applet::V1_1 => MessageDigest::sha1(),
        Applet::V1_7 => MessageDigest::sha256(),
        Applet::V1_8 => MessageDigest::sha384(),
    }
}

fn sign(chain: &Chain, data: &[u8]) -> Result<Vec<u8>, ErrorStack> {
    let mut signer = Signer::new(chain.digest, &chain.register.key)?;
    signer.sign_oneshot_to_vec(data)
}

/// `DD.MM.YYYY`.
fn dotted(at: jiff::Timestamp) -> String {
    let day: Date = at.to_zoned_datetime(TimeZone::UTC).date();
    format!("{:02}.{:02}.{:04}", day.day(), day.month(), day.year())
}

/// Twelve digits whose last two check the others; for foreigners `B` and nine digits.
fn card_number(holder: &Holder, profile: Profile) -> String {
    let drawn: u64 = bytes(holder.niss.as_bytes(), profile.as_str(), 8)
        .into_iter()
        .fold(0, |number, byte| (number << 8) | u64::from(byte));
    let seven = drawn % 10_000_000;
    let check = |number: u64| match number % 97 {
        0 => 97,
        rest => rest,
    };
    if profile == Profile::Foreigner {
        format!("B{seven:07}{:02}", check(seven))
    } else {
        let ten = 5_920_000_000 + seven;
        format!("{ten}{:02}", check(ten))
    }
}

/// Number of the chip: two reserved bytes, two of its maker, twelve of its own.
pub(super) fn chip_serial(holder: &Holder, profile: Profile, copy: bool) -> Vec<u8> {
    let kind = format!("chip {profile} {copy}");
    let mut serial = b"SLIN".to_vec();
    serial.extend(bytes(holder.niss.as_bytes(), &kind, 12));
    serial
}
