//! What is found out about cards of our own making.

use valise_beid::verify::verify;
use valise_beid::{
    CardBytes, Certificate, Reason, Standing, Trust, Verification, check_holder, examine,
};

use crate::made::{Authority, Card, Recipe, authority, now};

fn found(card: &Card) -> Verification {
    verify(&card.bytes(), &card.trust(), now())
}

#[test]
fn a_card_signed_with_ecdsa_is_proven_whole() {
    let card = Card::new();
    let verification = found(&card);
    for part in [
        verification.identity,
        verification.address,
        verification.photo,
        verification.basic_key,
        verification.chip,
        verification.chain,
        verification.root,
    ] {
        assert_eq!(part, Standing::Proven);
    }
    assert!(verification.is_genuine() && !verification.is_weak());
    let examination = examine(&card.bytes(), &card.trust(), now());
    let identity = examination.verified_identity().unwrap();
    assert_eq!(identity.structure_version, Some(2));
    assert_eq!(identity.name, "Janssens");
    assert_eq!(examination.verified_address().unwrap().municipality, "Gent");
}

#[test]
fn any_changed_byte_of_its_signed_files_is_forged_padding_included() {
    let card = Card::new();
    let trust = card.trust();
    let verdict = |bytes: CardBytes<'_>| verify(&bytes, &trust, now());
    for place in 0..card.identity.len() {
        let mut changed = card.identity.clone();
        changed[place] ^= 0x80;
        let identity = Some(&changed[..]);
        let found = verdict(CardBytes {
            identity,
            ..card.bytes()
        });
        assert_eq!(found.identity, Standing::Forged(Reason::Signature));
    }
    for place in 0..card.address.len() {
        let mut changed = card.address.clone();
        changed[place] ^= 0x80;
        let address = Some(&changed[..]);
        let found = verdict(CardBytes {
            address,
            ..card.bytes()
        });
        assert_eq!(found.address, Standing::Forged(Reason::Signature));
    }
    for place in 0..card.identity_signature.len() {
        let mut changed = card.identity_signature.clone();
        changed[place] ^= 0x80;
        let identity_signature = Some(&changed[..]);
        let found = verdict(CardBytes {
            identity_signature,
            ..card.bytes()
        });
        assert!(found.identity.is_forged() && found.address.is_forged());
    }
    for place in 0..card.address_signature.len() {
        let mut changed = card.address_signature.clone();
        changed[place] ^= 0x80;
        let address_signature = Some(&changed[..]);
        let found = verdict(CardBytes {
            address_signature,
            ..card.bytes()
        });
        assert!(found.address.is_forged(), "byte {place}");
        assert!(!found.is_genuine());
    }
}

#[test]
fn a_padded_identity_signature_counts_in_the_address_as_stored_or_cut() {
    for address_covers_padding in [true, false] {
        let card = Card::with(Recipe {
            identity_signature_padding: 3,
            address_covers_padding,
            ..Recipe::default()
        });
        let verification = found(&card);
        assert_eq!(verification.identity, Standing::Proven);
        assert_eq!(verification.address, Standing::Proven);
    }
}

#[test]
fn an_address_of_another_card_does_not_fit() {
    let (card, other) = (Card::new(), Card::new());
    let mixed = CardBytes {
        address: Some(&other.address),
        address_signature: Some(&other.address_signature),
        ..card.bytes()
    };
    let verification = verify(&mixed, &card.trust(), now());
    assert_eq!(verification.identity, Standing::Proven);
    assert_eq!(verification.address, Standing::Forged(Reason::Signature));
    assert!(!verification.is_genuine());
}

#[test]
fn a_self_made_root_is_unknown_however_well_everything_fits() {
    let card = Card::new();
    let verification = verify(&card.bytes(), &Trust::pinned(), now());
    assert_eq!(verification.chain, Standing::Proven);
    assert_eq!(verification.root, Standing::NotProven(Reason::UnknownRoot));
    assert!(!verification.is_genuine());
}

#[test]
fn a_register_signed_by_another_key_of_the_same_name_is_forged() {
    let card = Card::with(Recipe {
        register_issuer_is_another: true,
        ..Recipe::default()
    });
    let verification = found(&card);
    assert_eq!(
        verification.chain,
        Standing::Forged(Reason::CertificateSignature)
    );
    assert!(!verification.is_genuine() && verification.is_forged());
}

#[test]
fn only_the_register_signs_identities() {
    for (register_name, expected) in [
        (
            "Kim Janssens (Signature)",
            Standing::NotProven(Reason::WrongRole),
        ),
        ("eID TEST EC RRN", Standing::Proven),
        ("TERRNATE", Standing::NotProven(Reason::WrongRole)),
    ] {
        let card = Card::with(Recipe {
            register_name,
            ..Recipe::default()
        });
        let verification = found(&card);
        assert_eq!(verification.chain, expected, "{register_name}");
        assert_eq!(verification.is_genuine(), expected.is_proven());
    }
}

#[test]
fn an_expired_root_is_not_proven_but_never_forged() {
    let card = Card::with(Recipe {
        root_until: "20260101000000Z",
        ..Recipe::default()
    });
    let verification = found(&card);
    assert_eq!(verification.root, Standing::NotProven(Reason::RootExpired));
    assert_eq!(verification.identity, Standing::Proven);
    assert_eq!(verification.chain, Standing::Proven);
    assert!(!verification.is_forged() && !verification.is_genuine());
}

#[test]
fn a_photo_or_key_of_another_card_is_forged() {
    let card = Card::new();
    let trust = card.trust();
    let photo = Some(&b"\xFF\xD8 another \xFF\xD9"[..]);
    let found = verify(
        &CardBytes {
            photo,
            ..card.bytes()
        },
        &trust,
        now(),
    );
    assert_eq!(found.photo, Standing::Forged(Reason::Hash));
    assert!(!found.is_genuine());
    let other = Card::new();
    let basic_key = Some(&other.basic_key[..]);
    let found = verify(
        &CardBytes {
            basic_key,
            ..card.bytes()
        },
        &trust,
        now(),
    );
    assert_eq!(found.basic_key, Standing::Forged(Reason::Hash));
    assert!(!found.is_genuine());
}

#[test]
fn signature_files_that_are_none_are_told_apart() {
    let card = Card::new();
    let with = |identity_signature: &[u8]| {
        let bytes = CardBytes {
            identity_signature: Some(identity_signature),
            ..card.bytes()
        };
        verify(&bytes, &card.trust(), now()).identity
    };
    let form = Standing::Forged(Reason::SignatureForm);
    assert_eq!(with(&[0; 104]), Standing::NotProven(Reason::Absent));
    assert_eq!(with(&[]), Standing::NotProven(Reason::Absent));
    assert_eq!(with(&[0x30, 0x7F, 1]), form);
    assert_eq!(with(&[0x42; 256]), form);
}

#[test]
fn a_revoked_register_proves_nothing_and_a_revoked_holder_changes_nothing() {
    let verification = found(&Card::new());
    let with = |reason| {
        let revocation = Standing::NotProven(reason);
        verification
            .clone()
            .with_revocation(revocation)
            .is_genuine()
    };
    assert!(!with(Reason::RegisterRevoked));
    assert!(with(Reason::Revoked));
    assert!(with(Reason::Unavailable));
}

#[test]
fn a_certificate_that_may_not_issue_others_is_no_authority() {
    let root = authority("Made Root CA", None, "20400101000000Z", 1);
    let middle = authority("Somebody with a key", Some(&root), "20400101000000Z", 2);
    let leaf = authority("Kim", Some(&middle), "20400101000000Z", 3);
    let der = |it: &Authority| it.certificate.to_der().unwrap();
    let (root, middle, leaf) = (der(&root), der(&middle), der(&leaf));
    let card = CardBytes {
        authentication_certificate: Some(&leaf),
        citizen_authority: Some(&middle),
        root: Some(&root),
        ..CardBytes::default()
    };
    let fingerprint = Certificate::parse(&root).unwrap().sha256();
    let trust = Trust::pinned().with_test_roots([fingerprint]);
    let check = check_holder(&card, &trust, now());
    assert_eq!(check.root, Standing::Proven);
    assert_eq!(check.chain, Standing::Forged(Reason::WrongRole));
}
