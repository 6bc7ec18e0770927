//! Whole cards: whatever is done to the files, only what the register signed is ever proven.
//!
//! The seed is a card whose keys are gone. So the fuzzer cannot make a new signature, and any card
//! that is genuine must have the identity of the seed.

use std::sync::LazyLock;

use jiff::Timestamp;
use valise_beid::verify::revocation::{RevocationStatus, addresses, read_crl, read_ocsp};
use valise_beid::{CardBytes, Certificate, Trust, check_holder, examine};

const SEED: &[u8] = include_bytes!("../seeds/eid_certificates/card");

static TRUST: LazyLock<Trust> = LazyLock::new(|| {
    let seed = unpack(SEED);
    let root = Certificate::parse(seed.root.expect("a root")).expect("a certificate");
    let trust = Trust::pinned().with_test_roots([root.sha256()]);
    // Otherwise nothing would ever be genuine, and the checks below would say nothing.
    let examination = examine(&seed, &trust, moment());
    assert!(examination.verified_identity().is_some() && examination.verified_address().is_some());
    trust
});

/// The card and all its certificates are valid then.
fn moment() -> Timestamp {
    "2026-11-24T09:00:00Z".parse().expect("a moment")
}

/// Takes the files of a card apart: each begins with its length in two bytes.
fn unpack(bytes: &[u8]) -> CardBytes<'_> {
    let mut rest = bytes;
    let mut next = || {
        let (length, after) = rest.split_first_chunk::<2>()?;
        let length = usize::from(u16::from_be_bytes(*length)).min(after.len());
        let (file, after) = after.split_at(length);
        rest = after;
        Some(file)
    };
    CardBytes {
        identity: next(),
        identity_signature: next(),
        address: next(),
        address_signature: next(),
        photo: next(),
        basic_key: next(),
        register_certificate: next(),
        root: next(),
        chip_serial: next(),
        authentication_certificate: next(),
        citizen_authority: next(),
    }
}

/// Checks one input.
pub fn check(input: &[u8]) {
    let at = moment();
    let (card, seed) = (unpack(input), unpack(SEED));
    let examination = examine(&card, &TRUST, at);
    let verification = examination.verification();
    assert!(!(verification.is_genuine() && verification.is_forged()));
    if examination.verified_identity().is_some() {
        assert_eq!(card.identity, seed.identity);
    }
    if examination.verified_address().is_some() {
        let without_padding = |file: Option<&[u8]>| {
            let file = file.unwrap_or_default();
            let end = file.iter().rposition(|byte| *byte != 0);
            file[..end.map_or(0, |last| last + 1)].to_vec()
        };
        assert_eq!(without_padding(card.address), without_padding(seed.address));
    }
    // The seed has no holder's certificate, and no input can have one that counts.
    assert!(check_holder(&card, &TRUST, at).certificate().is_none());
    certificates(&card, input, at);
}

fn certificates(card: &CardBytes<'_>, input: &[u8], at: Timestamp) {
    let parsed = |file: Option<&[u8]>| Certificate::parse(file?).ok();
    let Some(certificate) = parsed(card.register_certificate) else {
        return;
    };
    let again = Certificate::parse(certificate.der()).expect("the same without padding");
    assert_eq!(again.der(), certificate.der());
    let found = addresses(&certificate, &[]);
    for address in found.ocsp.iter().chain(&found.lists) {
        assert!(address.starts_with("http://") && address.contains(".belgium.be"));
    }
    let Some(issuer) = parsed(card.root) else {
        return;
    };
    // Nobody can sign an answer for the seed's root any more.
    if Some(issuer.der()) == parsed(unpack(SEED).root).as_ref().map(Certificate::der) {
        for answer in [card.photo.unwrap_or_default(), input] {
            let ocsp = read_ocsp(answer, &certificate, &issuer, at);
            assert!(matches!(ocsp, RevocationStatus::Unusable(_)), "{ocsp:?}");
            let list = read_crl(answer, &certificate, &issuer, at);
            assert!(matches!(list, RevocationStatus::Unusable(_)), "{list:?}");
        }
    }
}
