//! Real and composed messages of the shared folder, read in place.

use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use openssl::hash::{MessageDigest, hash};
use openssl::pkey::PKey;
use openssl::sign::Verifier;
use openssl::x509::X509;
use roxmltree::Node;
use valise_xmldsig::{
    Error, ExpectedSubject, KeyInfo, KeySigner, Place, Policy, TrustAnchors, VerifyingKey,
    canonicalize, names, parse, sign_enveloped, verify_enveloped, verify_message,
};

/// The samples of the eHealth platform, or nothing (and a line that says so) where they are absent.
fn samples() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/samples/ehealth");
    if folder.is_dir() {
        Some(folder)
    } else {
        println!("skipped: ../shared is absent");
        None
    }
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn certificate(folder: &Path, name: &str) -> X509 {
    X509::from_pem(read(&folder.join("synthetic").join(name)).as_bytes()).unwrap()
}

const SIGNED: [(&str, &str); 8] = [
    ("certra-certinfo-citizen-request.xml", "_i1"),
    ("certra-generatecertificate-request.xml", "_g1"),
    ("certra-getactorqualities-request.xml", "_q1"),
    ("certra-revoke-request.xml", "_v2"),
    ("etkra-activate-request.xml", "_e3"),
    ("etkra-complete-request.xml", "_e2"),
    ("etkra-start-request.xml", "_e1"),
    (
        "sts-samlp-request.xml",
        "request-0d6b6a0e-1f3a-4c55-9a59-0f6f2f1f7a01",
    ),
];

#[test]
fn the_composed_requests_verify_with_the_configured_certificate() {
    let Some(folder) = samples() else { return };
    let key = VerifyingKey::certificate(&certificate(&folder, "auth.pem")).unwrap();
    for (name, _) in SIGNED {
        let text = read(&folder.join("composed").join(name));
        let document = parse(&text).unwrap();
        let verified = verify_enveloped(document.root_element(), &key, &Policy::EHEALTH);
        assert!(verified.unwrap().covers(document.root_element()), "{name}");
    }
}

#[test]
fn the_composed_requests_verify_through_their_own_certificate_and_the_root() {
    let Some(folder) = samples() else { return };
    let now: Timestamp = "2026-11-24T08:00:00Z".parse().unwrap();
    let subject = ExpectedSubject::CommonName(vec!["SSIN=85010100115".to_owned()]);
    let trusted = |anchor: &str| {
        let anchors = TrustAnchors::new(vec![certificate(&folder, anchor)], subject.clone());
        let key = VerifyingKey::anchored(anchors, now);
        let text = read(&folder.join("composed").join(SIGNED[0].0));
        let document = parse(&text).unwrap();
        verify_enveloped(document.root_element(), &key, &Policy::EHEALTH).map(|_| ())
    };
    trusted("ca.pem").unwrap();
    assert!(matches!(
        trusted("ra.pem"),
        Err(Error::CertificateNotTrusted { .. })
    ));
}

#[test]
fn the_composed_requests_can_be_signed_again_to_the_same_digest_and_value() {
    let Some(folder) = samples() else { return };
    let key = PKey::private_key_from_pem(read(&folder.join("synthetic/auth.key")).as_bytes());
    let signer = KeySigner::new(key.unwrap(), certificate(&folder, "auth.pem")).unwrap();
    let values = |text: &str| {
        let document = parse(text).unwrap();
        let signature = valise_xmldsig::enveloped_signature(document.root_element()).unwrap();
        ["DigestValue", "SignatureValue"].map(|name| {
            let node = signature
                .descendants()
                .find(|it| it.has_tag_name((names::DS, name)));
            node.unwrap()
                .text()
                .unwrap()
                .split_whitespace()
                .collect::<String>()
        })
    };
    for (name, id) in SIGNED {
        let text = read(&folder.join("composed").join(name));
        let document = parse(&text).unwrap();
        let range = valise_xmldsig::enveloped_signature(document.root_element())
            .unwrap()
            .range();
        let unsigned = format!("{}{}", &text[..range.start], &text[range.end..]);
        for place in [Place::FirstChild, Place::LastChild] {
            let again = sign_enveloped(&unsigned, id, &signer, &KeyInfo::None, place).unwrap();
            assert_eq!(values(&again), values(&text), "{name}");
        }
    }
}

/// A real envelope without the indentation that somebody gave it after it was signed, and without
/// the stray character that one of them has behind its end.
fn real_envelope(folder: &Path, name: &str) -> String {
    let text = read(&folder.join("wsse").join(name));
    let text = text.trim_end_matches('·');
    text.lines().map(str::trim).collect::<Vec<_>>().concat()
}

fn digests_agree(text: &str, algorithm: MessageDigest) -> Vec<(String, bool)> {
    let document = parse(text).unwrap();
    let agrees = |reference: Node<'_, '_>| {
        let inside = |name: &str| {
            reference
                .descendants()
                .find(|it| it.tag_name().name() == name)
        };
        let id = reference.attribute("URI").unwrap().trim_start_matches('#');
        let target = document
            .descendants()
            .find(|it| it.attribute((names::WSU, "Id")) == Some(id))
            .unwrap();
        let prefixes: Vec<_> = inside("InclusiveNamespaces")
            .and_then(|list| list.attribute("PrefixList"))
            .unwrap_or_default()
            .split_whitespace()
            .collect();
        let digest = hash(algorithm, &canonicalize(target, &prefixes)).unwrap();
        let agrees = STANDARD.encode(digest) == inside("DigestValue").unwrap().text().unwrap();
        (target.tag_name().name().to_owned(), agrees)
    };
    document
        .descendants()
        .filter(|it| it.has_tag_name((names::DS, "Reference")))
        .map(agrees)
        .collect()
}

#[test]
fn the_real_envelope_with_sha1_is_refused_by_name() {
    let Some(folder) = samples() else { return };
    let text = real_envelope(&folder, "econtract-x509-bst.xml");
    let document = parse(&text).unwrap();
    let signature = valise_xmldsig::security_signature(&document).unwrap();
    let token = valise_xmldsig::key_info_certificates(signature)
        .unwrap()
        .remove(0);
    let key = VerifyingKey::certificate(&token).unwrap();
    match verify_message(&document, &key, &Policy::EHEALTH) {
        Err(Error::AlgorithmRefused {
            role: "signature method",
            algorithm,
        }) => {
            assert_eq!(algorithm, "http://www.w3.org/2000/09/xmldsig#rsa-sha1");
        }
        other => panic!("{other:?}"),
    }

    // the canonical form is right all the same: the digests and the signature fit it
    let agreement = digests_agree(&text, MessageDigest::sha1());
    let expected = ["Body", "BinarySecurityToken", "Timestamp"].map(|it| (it.to_owned(), true));
    assert_eq!(agreement, expected);
    let inside = |name| {
        signature
            .children()
            .find(|it| it.has_tag_name((names::DS, name)))
            .unwrap()
    };
    let value = STANDARD
        .decode(inside("SignatureValue").text().unwrap())
        .unwrap();
    let public = token.public_key().unwrap();
    let mut verifier = Verifier::new(MessageDigest::sha1(), &public).unwrap();
    let signed_info = canonicalize(inside("SignedInfo"), &[]);
    assert!(verifier.verify_oneshot(&value, &signed_info).unwrap());
}

#[test]
fn the_real_envelope_with_sha256_has_the_digests_it_says() {
    let Some(folder) = samples() else { return };
    let text = real_envelope(&folder, "econtract-saml-hok.xml");
    let agreement = digests_agree(&text, MessageDigest::sha256());
    assert_eq!(
        agreement,
        ["Body", "Timestamp"].map(|it| (it.to_owned(), true))
    );

    // the assertion, and with it the certificate, was cut out of the sample: only a wrong key is left
    let document = parse(&text).unwrap();
    let key = VerifyingKey::certificate(&crate::support::RSA.certificate).unwrap();
    let verdict = verify_message(&document, &key, &Policy::EHEALTH);
    assert!(matches!(verdict, Err(Error::SignatureMismatch)));
}
