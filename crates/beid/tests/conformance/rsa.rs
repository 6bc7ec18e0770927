//! A specimen card of applet 1.7: RSA-2048 over SHA-256.

use jiff::civil::Date;
use valise_beid::{
    CardBytes, DocumentType, Fault, FaultKind, Reason, SpecialStatus, Standing, Trust,
    check_holder, examine, verify::verify,
};
use valise_identifiers::Sex;

use crate::samples::{RSA_ROOT, alice, test_trust, today};

#[test]
fn the_identity_and_the_address_say_what_the_bytes_say() {
    let Some(alice) = alice() else { return };
    let examination = examine(&alice.card(), &test_trust(), today());
    let identity = examination.verified_identity().unwrap();
    // 98.08.21-000.29: the check digits are right, but nobody gets the sequence number 000.
    let marked = Fault {
        tag: 6,
        kind: FaultKind::WrongNumber,
    };
    assert_eq!(identity.faults, [marked]);
    assert_eq!(identity.structure_version, None);
    let card_number = identity.card_number.value().map(|it| it.formatted());
    assert_eq!(card_number.as_deref(), Some("000-0010147-59"));
    assert_eq!(
        identity.chip_number,
        [
            0x53, 0x4C, 0x47, 0x90, 0x70, 0x65, 0, 0, 0xB4, 0x45, 0x18, 0x6C, 0x12, 0x92, 0x71,
            0x30
        ]
    );
    assert_eq!(identity.valid_from, Some(Date::constant(2017, 5, 30)));
    assert_eq!(identity.valid_until, Some(Date::constant(2027, 5, 30)));
    assert_eq!(identity.municipality, "Leuven");
    assert_eq!(identity.national_number.text(), "98082100029");
    assert_eq!(identity.name, "Specimen eID 18-75");
    assert_eq!(identity.first_names, "Alice Bert");
    assert_eq!(identity.third_name_initial, "C");
    assert_eq!(identity.nationality, "BELG");
    assert_eq!(identity.birth_place, "Leuven");
    assert_eq!(identity.birth_date, "1998-08-21".parse().ok());
    assert_eq!(identity.sex, Sex::Female);
    assert_eq!(identity.noble_condition, "");
    assert_eq!(identity.document_type, Some(DocumentType::BelgianCitizen));
    assert_eq!(identity.special_status, Some(SpecialStatus::None));
    assert_eq!(identity.photo_hash.len(), 32);
    assert_eq!(identity.photo_hash[..4], [0x47, 0x6A, 0x2C, 0x40]);
    let address = examination.verified_address().unwrap();
    assert_eq!(address.street_and_number, "Specimenstraat 12");
    assert_eq!(address.zip, "0000");
    assert_eq!(address.municipality, "Utopia");
    assert_eq!(
        examination.is_expired(Date::constant(2027, 5, 30)),
        Some(false)
    );
}

#[test]
fn everything_that_was_read_is_proven_under_its_test_root() {
    let Some(alice) = alice() else { return };
    let verification = verify(&alice.card(), &test_trust(), today());
    assert_eq!(verification.identity, Standing::Proven);
    assert_eq!(verification.address, Standing::Proven);
    assert_eq!(verification.chain, Standing::Proven);
    assert_eq!(verification.root, Standing::Proven);
    let not_read = Standing::NotProven(Reason::NotRead);
    assert_eq!(verification.photo, not_read);
    assert_eq!(verification.basic_key, not_read);
    assert_eq!(verification.chip, not_read);
    assert_eq!(
        verification.revocation,
        Standing::NotProven(Reason::NotChecked)
    );
    assert!(verification.is_genuine() && !verification.is_weak());
}

#[test]
fn no_test_root_counts_outside_the_practice_environment() {
    let Some(alice) = alice() else { return };
    let examination = examine(&alice.card(), &Trust::pinned(), today());
    let verification = examination.verification();
    assert_eq!(verification.root, Standing::NotProven(Reason::UnknownRoot));
    assert_eq!(verification.identity, Standing::Proven);
    assert!(!verification.is_genuine() && !verification.is_forged());
    assert_eq!(examination.verified_identity(), None);
    assert_eq!(examination.verified_address(), None);
    assert!(examination.identity().unwrap().is_ok());
}

/// The file with one byte changed, once per byte.
fn changes(file: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    (0..file.len()).map(|place| {
        let mut changed = file.to_vec();
        changed[place] ^= 1;
        changed
    })
}

/// Identity, address, and whether the card is genuine.
fn verdict(card: &CardBytes<'_>) -> (Standing, Standing, bool) {
    let found = verify(card, &test_trust(), today());
    (found.identity, found.address, found.is_genuine())
}

const FORGED: Standing = Standing::Forged(Reason::Signature);

#[test]
fn any_changed_byte_of_the_identity_is_forged() {
    let Some(alice) = alice() else { return };
    let card = alice.card();
    for (place, bytes) in changes(card.identity.unwrap()).enumerate() {
        let identity = Some(&bytes[..]);
        let found = verdict(&CardBytes { identity, ..card });
        assert_eq!(found, (FORGED, Standing::Proven, false), "byte {place}");
    }
}

#[test]
fn any_changed_byte_of_the_address_is_forged_padding_included() {
    let Some(alice) = alice() else { return };
    let card = alice.card();
    for (place, bytes) in changes(card.address.unwrap()).enumerate() {
        let address = Some(&bytes[..]);
        let found = verdict(&CardBytes { address, ..card });
        assert_eq!(found, (Standing::Proven, FORGED, false), "byte {place}");
    }
}

#[test]
fn any_changed_byte_of_the_signatures_is_forged() {
    let Some(alice) = alice() else { return };
    let card = alice.card();
    for bytes in changes(card.identity_signature.unwrap()) {
        let identity_signature = Some(&bytes[..]);
        let found = verdict(&CardBytes {
            identity_signature,
            ..card
        });
        // The address is signed together with the identity's signature.
        assert_eq!(found, (FORGED, FORGED, false));
    }
    for bytes in changes(card.address_signature.unwrap()) {
        let address_signature = Some(&bytes[..]);
        let found = verdict(&CardBytes {
            address_signature,
            ..card
        });
        assert_eq!(found, (Standing::Proven, FORGED, false));
    }
}

#[test]
fn no_changed_byte_of_a_certificate_leaves_the_card_genuine() {
    let Some(alice) = alice() else { return };
    let card = alice.card();
    let length = |file: &[u8]| 4 + usize::from(u16::from_be_bytes([file[2], file[3]]));
    let register = card.register_certificate.unwrap();
    for (place, bytes) in changes(&register[..length(register)]).enumerate() {
        let register_certificate = Some(&bytes[..]);
        let found = verdict(&CardBytes {
            register_certificate,
            ..card
        });
        assert!(!found.2, "byte {place} of the register's certificate");
    }
    let root = card.root.unwrap();
    for (place, bytes) in changes(&root[..length(root)]).enumerate() {
        let root = Some(&bytes[..]);
        assert!(
            !verdict(&CardBytes { root, ..card }).2,
            "byte {place} of the root"
        );
    }
}

#[test]
fn files_that_were_not_read_leave_their_parts_not_proven() {
    let Some(alice) = alice() else { return };
    let card = CardBytes {
        address_signature: None,
        root: None,
        ..alice.card()
    };
    let verification = verify(&card, &test_trust(), today());
    assert_eq!(verification.identity, Standing::Proven);
    assert_eq!(verification.address, Standing::NotProven(Reason::NotRead));
    let root_not_read = Standing::NotProven(Reason::RootNotRead);
    assert_eq!(
        (verification.chain, verification.root),
        (root_not_read, root_not_read)
    );
    assert!(!verification.is_genuine() && !verification.is_forged());

    let card = CardBytes {
        address_signature: None,
        ..alice.card()
    };
    let examination = examine(&card, &test_trust(), today());
    assert!(examination.verified_identity().is_some());
    assert!(examination.verified_address().is_none());

    let card = CardBytes {
        register_certificate: None,
        ..alice.card()
    };
    let verification = verify(&card, &test_trust(), today());
    let missing = Standing::NotProven(Reason::NoRegisterCertificate);
    assert_eq!(
        (verification.identity, verification.address),
        (missing, missing)
    );
}

#[test]
fn files_of_another_card_do_not_fit() {
    let Some(alice) = alice() else { return };
    let card = alice.card();
    let serial = [0x53; 16];
    let with_chip = |chip_serial| {
        let card = CardBytes {
            chip_serial,
            ..card
        };
        let found = verify(&card, &test_trust(), today());
        (found.chip, found.is_genuine())
    };
    assert_eq!(
        with_chip(Some(&serial[..])),
        (Standing::Forged(Reason::OtherChip), false)
    );
    let own = card.identity.unwrap().get(16..32);
    assert_eq!(with_chip(own), (Standing::Proven, true));
    let card = CardBytes {
        photo: Some(b"photo of somebody else"),
        ..card
    };
    let found = verify(&card, &test_trust(), today());
    assert_eq!(found.photo, Standing::Forged(Reason::Hash));
    assert!(!found.is_genuine());
}

#[test]
fn certificates_count_within_their_dates_only() {
    let Some(alice) = alice() else { return };
    let found = |at: &str| {
        let found = verify(&alice.card(), &test_trust(), at.parse().unwrap());
        (found.identity, found.chain, found.root)
    };
    let not_yet = Standing::NotProven(Reason::NotYetValid);
    assert_eq!(
        found("2007-04-30T22:00:00Z"),
        (Standing::Proven, not_yet, not_yet)
    );
    // The register's certificate ends in 2057, the root in 2088.
    assert_eq!(
        found("2057-04-17T22:00:21Z"),
        (
            Standing::Proven,
            Standing::NotProven(Reason::Expired),
            Standing::Proven
        )
    );
    assert_eq!(
        found("2088-04-09T22:00:11Z").2,
        Standing::NotProven(Reason::RootExpired)
    );
    let examination = examine(
        &alice.card(),
        &test_trust(),
        "2027-05-30T22:30:00Z".parse().unwrap(),
    );
    assert_eq!(
        examination.is_expired(Date::constant(2027, 5, 31)),
        Some(true)
    );
    assert!(examination.verification().is_genuine());
}

#[test]
fn the_authentication_certificate_is_its_holders() {
    let Some(alice) = alice() else { return };
    let check = check_holder(&alice.card(), &test_trust(), today());
    assert_eq!(check.chain, Standing::Proven);
    assert_eq!(check.root, Standing::Proven);
    assert_eq!(check.national_number, Standing::Proven);
    // `openssl x509 -fingerprint -sha256` of `auth_cert.bin`.
    let certificate = check.certificate().unwrap();
    assert!(certificate.sha256().starts_with("526119c9700c7b9ae016"));
    assert!(!check.is_weak());

    let card = CardBytes {
        citizen_authority: None,
        ..alice.card()
    };
    let check = check_holder(&card, &test_trust(), today());
    assert_eq!(check.chain, Standing::NotProven(Reason::NotRead));
    assert!(check.certificate().is_none());

    // It ends in 2027.
    let later = "2027-06-01T00:00:00Z".parse().unwrap();
    let check = check_holder(&alice.card(), &test_trust(), later);
    assert_eq!(check.chain, Standing::NotProven(Reason::Expired));
    let trust = Trust::pinned().with_test_roots([RSA_ROOT.replace(':', "")]);
    assert!(
        check_holder(&alice.card(), &trust, today())
            .certificate()
            .is_some()
    );
}
