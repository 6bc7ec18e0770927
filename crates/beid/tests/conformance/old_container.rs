//! A whole card of applet 1.1 as the middleware of that time stored it: RSA-1024 over SHA-1.
//!
//! The container is a list of tag, length and value with lengths of seven bits per byte, the upper
//! bit saying that more follow: version (0), the register's certificate (8), a challenge and its
//! answer by the card (9, 10), the word `eid` (11), then the files 4031 to 4035 (1 to 5), the card
//! data (6), the token information (7), the certificates (12: a count, then one such list each,
//! whose field 0 is the padded file) and the PIN's description (13).

use std::collections::BTreeMap;

use valise_beid::verify::verify;
use valise_beid::{Dump, Reason, Standing, Trust, check_holder};

use crate::samples::sample;

fn unpack(mut bytes: &[u8]) -> BTreeMap<u8, Vec<u8>> {
    let mut fields = BTreeMap::new();
    while let Some((&tag, mut rest)) = bytes.split_first() {
        let mut length = 0;
        while let Some((&byte, after)) = rest.split_first() {
            length = length << 7 | usize::from(byte & 0x7F);
            rest = after;
            if byte < 0x80 {
                break;
            }
        }
        let (value, after) = rest.split_at(length);
        fields.insert(tag, value.to_vec());
        bytes = after;
    }
    fields
}

fn card() -> Option<Dump> {
    let container = unpack(&sample("tlv/71715100070.oldmw.eid")?);
    let certificates = unpack(&container[&12]);
    let certificate = |place: u8| unpack(&certificates[&place])[&0].clone();
    let mut dump = Dump::default();
    for (path, bytes) in [
        ("3F00DF014031", container[&1].clone()),
        ("3F00DF014032", container[&2].clone()),
        ("3F00DF014033", container[&3].clone()),
        ("3F00DF014034", container[&4].clone()),
        ("3F00DF014035", container[&5].clone()),
        ("card_data", container[&6].clone()),
        ("3F00DF00503C", container[&8].clone()),
        ("3F00DF005038", certificate(1)),
        ("3F00DF00503A", certificate(3)),
        ("3F00DF00503B", certificate(4)),
    ] {
        dump.insert(path, bytes).unwrap();
    }
    Some(dump)
}

/// Trusts the root of this card.
fn trust(card: &Dump) -> Trust {
    let root = valise_beid::Certificate::parse(card.card().root.unwrap()).unwrap();
    Trust::pinned().with_test_roots([root.sha256()])
}

#[test]
fn a_card_of_2009_is_proven_whole_and_reported_as_weak() {
    let Some(card) = card() else { return };
    let at = "2009-06-01T10:00:00Z".parse().unwrap();
    let verification = verify(&card.card(), &trust(&card), at);
    assert_eq!(verification.identity, Standing::Proven);
    assert_eq!(verification.address, Standing::Proven);
    assert_eq!(verification.photo, Standing::Proven);
    assert_eq!(verification.chip, Standing::Proven);
    assert_eq!(verification.chain, Standing::Proven);
    assert_eq!(verification.root, Standing::Proven);
    assert_eq!(verification.basic_key, Standing::NotProven(Reason::NotRead));
    assert!(verification.is_genuine());
    assert!(verification.is_weak());
    assert_eq!(card.applet_version().as_deref(), Some("1.1"));
}

#[test]
fn its_holders_certificate_is_proven_while_it_was_valid() {
    let Some(card) = card() else { return };
    let check = check_holder(
        &card.card(),
        &trust(&card),
        "2009-06-01T10:00:00Z".parse().unwrap(),
    );
    assert_eq!(check.chain, Standing::Proven);
    // A number that no person can have is still the same on both sides.
    assert_eq!(check.national_number, Standing::Proven);
    assert!(check.is_weak());
    let check = check_holder(
        &card.card(),
        &trust(&card),
        "2026-11-24T09:00:00Z".parse().unwrap(),
    );
    assert_eq!(check.chain, Standing::NotProven(Reason::Expired));
}

#[test]
fn any_changed_byte_of_its_photo_is_forged() {
    let Some(card) = card() else { return };
    let at = "2009-06-01T10:00:00Z".parse().unwrap();
    let photo = card.card().photo.unwrap().to_vec();
    assert_eq!(photo.len(), 2629);
    for place in (0..photo.len()).step_by(97) {
        let mut changed = photo.clone();
        changed[place] ^= 0x10;
        let bytes = valise_beid::CardBytes {
            photo: Some(&changed),
            ..card.card()
        };
        let found = verify(&bytes, &trust(&card), at).photo;
        assert_eq!(found, Standing::Forged(Reason::Hash));
    }
}
