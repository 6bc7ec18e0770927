//! The certificates of a specimen card of applet 1.8: ECDSA over SHA-384.

use valise_beid::tlv::{self, Field};
use valise_beid::verify::verify;
use valise_beid::{CardBytes, Certificate, CertificateFault, Reason, Standing, check_holder};

use crate::samples::{nora, sample, test_trust, today};

/// An identity file with a national number alone.
fn identity_of(national_number: &[u8]) -> Vec<u8> {
    tlv::write([
        Field {
            tag: 0,
            value: &[0, 2],
        },
        Field {
            tag: 6,
            value: national_number,
        },
    ])
}

#[test]
fn both_chains_lead_to_the_test_root() {
    let Some(nora) = nora() else { return };
    let identity = identity_of(b"01050399864");
    let card = CardBytes {
        identity: Some(&identity),
        ..nora.card()
    };
    let verification = verify(&card, &test_trust(), today());
    assert_eq!(verification.chain, Standing::Proven);
    assert_eq!(verification.root, Standing::Proven);
    assert!(!verification.is_weak());
    let check = check_holder(&card, &test_trust(), today());
    assert_eq!(check.chain, Standing::Proven);
    assert_eq!(check.national_number, Standing::Proven);
    assert!(check.certificate().is_some());
}

#[test]
fn a_certificate_of_somebody_else_is_found_out() {
    let Some(nora) = nora() else { return };
    let identity = identity_of(b"98082100029");
    let card = CardBytes {
        identity: Some(&identity),
        ..nora.card()
    };
    let check = check_holder(&card, &test_trust(), today());
    assert_eq!(check.national_number, Standing::Forged(Reason::OtherHolder));
    assert!(check.certificate().is_none());
}

#[test]
fn certificates_of_two_cards_make_no_chain() {
    let Some(nora) = nora() else { return };
    let Some(other) = sample("alice-17/root_cert.bin") else {
        return;
    };
    let card = CardBytes {
        root: Some(&other),
        ..nora.card()
    };
    let verification = verify(&card, &test_trust(), today());
    assert_eq!(verification.chain, Standing::Forged(Reason::OtherIssuer));
    assert_eq!(verification.root, Standing::Proven);
}

#[test]
fn a_holder_cannot_issue_certificates() {
    let Some(nora) = nora() else { return };
    // The authority's place is taken by a certificate that may only sign documents.
    let signing = sample("ec-chain/signing.der").unwrap();
    let card = CardBytes {
        citizen_authority: Some(&signing),
        ..nora.card()
    };
    let check = check_holder(&card, &test_trust(), today());
    assert_eq!(check.chain, Standing::Forged(Reason::OtherIssuer));
    // Nor does a certificate of the holder pass as the register's.
    let card = CardBytes {
        register_certificate: nora.card().citizen_authority,
        ..nora.card()
    };
    let verification = verify(&card, &test_trust(), today());
    assert_eq!(verification.chain, Standing::NotProven(Reason::WrongRole));
}

#[test]
fn padding_behind_a_certificate_is_no_part_of_it() {
    let Some(padded) = sample("ec-chain/rrn.der") else {
        return;
    };
    assert_eq!(padded.len(), 2500);
    let certificate = Certificate::parse(&padded).unwrap();
    // The first four bytes are 30 82 and the length.
    let length = 4 + usize::from(u16::from_be_bytes([padded[2], padded[3]]));
    assert_eq!(certificate.der(), &padded[..length]);
    // `openssl x509 -fingerprint -sha256`.
    assert!(certificate.sha256().starts_with("207ab7276c57d6fab6aa"));
    assert_eq!(
        Certificate::parse(&padded[..length - 1]).unwrap_err(),
        CertificateFault::Unreadable
    );
    assert_eq!(
        Certificate::parse(&[0; 2500]).unwrap_err(),
        CertificateFault::Absent
    );
    assert_eq!(
        Certificate::parse(&[]).unwrap_err(),
        CertificateFault::Absent
    );
}
