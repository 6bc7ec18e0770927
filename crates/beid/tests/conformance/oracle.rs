//! Whether OpenSSL's own command line agrees about signatures.

use std::path::Path;
use std::process::{Command, Stdio};

use valise_beid::verify::verify;
use valise_beid::{CardBytes, Certificate, Dump};

use crate::made::Card;
use crate::samples::{alice, test_trust, today};

/// Whether `openssl dgst -verify` accepts the signature; `None`, with one line, without openssl.
fn openssl_accepts(card: &CardBytes<'_>, digest: &str, folder: &Path) -> Option<bool> {
    let register = Certificate::parse(card.register_certificate.unwrap()).unwrap();
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let certificate = file("register.der", register.der());
    let data = file("data", card.identity.unwrap());
    let signature = file("signature", card.identity_signature.unwrap());
    let key = folder.join("key.pem");
    let extracted = Command::new("openssl")
        .args(["x509", "-inform", "der", "-pubkey", "-noout", "-in"])
        .arg(&certificate)
        .arg("-out")
        .arg(&key)
        .output();
    let Ok(extracted) = extracted else {
        println!("skipped: openssl is not installed");
        return None;
    };
    assert!(extracted.status.success());
    let verdict = Command::new("openssl")
        .args(["dgst", digest, "-verify"])
        .arg(&key)
        .arg("-signature")
        .args([&signature, &data])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .unwrap();
    Some(verdict.success())
}

fn agree(card: &CardBytes<'_>, digest: &str) {
    let folder = tempfile::tempdir().unwrap();
    let ours = |card: &CardBytes<'_>| verify(card, &test_trust(), today()).identity.is_proven();
    let Some(accepts) = openssl_accepts(card, digest, folder.path()) else {
        return;
    };
    assert!(accepts && ours(card));
    let mut changed = card.identity.unwrap().to_vec();
    changed[40] ^= 1;
    let changed = CardBytes {
        identity: Some(&changed),
        ..*card
    };
    assert_eq!(
        openssl_accepts(&changed, digest, folder.path()),
        Some(false)
    );
    assert!(!ours(&changed));
}

#[test]
fn openssl_agrees_about_an_rsa_signature() {
    let alice: Option<Dump> = alice();
    if let Some(alice) = alice {
        agree(&alice.card(), "-sha256");
    }
}

#[test]
fn openssl_agrees_about_an_elliptic_signature() {
    agree(&Card::new().bytes(), "-sha384");
}
