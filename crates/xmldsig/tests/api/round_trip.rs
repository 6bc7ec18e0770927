//! What one signs, one can trust, and nothing else.

use openssl::nid::Nid;
use valise_xmldsig::{
    Detached, Error, Insertion, KeyInfo, KeySigner, Place, Policy, SignatureAlgorithm, Signer,
    SignerError, VerifyingKey, canonicalize, names, parse, sign_detached, sign_enveloped,
    verify_enveloped, verify_message,
};

use crate::support::{P256, P384, RSA, assertion, elliptic, identity, rsa, signed_message};

const POLICY: Policy = Policy::EHEALTH;

fn key_of(signer: &dyn Signer) -> VerifyingKey {
    VerifyingKey::certificate(signer.certificate()).unwrap()
}

fn signers() -> Vec<KeySigner> {
    let with = KeySigner::with_algorithm;
    let rsa512 = with(
        RSA.key.clone(),
        RSA.certificate.clone(),
        SignatureAlgorithm::RsaSha512,
    );
    let p384 = with(
        P384.key.clone(),
        P384.certificate.clone(),
        SignatureAlgorithm::EcdsaSha256,
    );
    let mut signers = vec![RSA.signer(), P256.signer(), P384.signer()];
    signers.extend([rsa512.unwrap(), p384.unwrap()]);
    signers
}

#[test]
fn a_signed_message_covers_body_timestamp_and_token() {
    for signer in signers() {
        let text = signed_message(&signer);
        let document = parse(&text).unwrap();
        let verified = verify_message(&document, &key_of(&signer), &POLICY).unwrap();

        assert_eq!(verified.algorithm(), signer.algorithm());
        let covered: Vec<_> = verified
            .nodes()
            .map(|node| node.tag_name().name())
            .collect();
        assert_eq!(covered, ["Body", "Timestamp", "BinarySecurityToken"]);
        let body = verified.node_by_name(names::SOAP, "Body").unwrap();
        let query = body.first_element_child().unwrap();
        assert_eq!(verified.require(query).unwrap(), query);
        let header = document
            .descendants()
            .find(|node| node.has_tag_name((names::SOAP, "Header")));
        assert!(matches!(
            verified.require(header.unwrap()),
            Err(Error::NotCovered { .. })
        ));
        assert!(!verified.covers(verified.signature()));
    }
}

#[test]
fn signing_only_adds_the_signature() {
    let signed = signed_message(&RSA.signer());
    let start = signed.find("<ds:Signature ").unwrap();
    let end = signed.find("</ds:Signature>").unwrap() + "</ds:Signature>".len();
    let without = format!("{}{}", &signed[..start], &signed[end..]);
    assert_eq!(without, crate::support::message(&RSA.certificate));
}

#[test]
fn signed_info_is_written_in_its_canonical_form() {
    for text in [
        signed_message(&RSA.signer()),
        sign_enveloped(
            &assertion(),
            "_a1",
            &RSA.signer(),
            &KeyInfo::None,
            Place::LastChild,
        )
        .unwrap(),
    ] {
        let document = parse(&text).unwrap();
        let node = document
            .descendants()
            .find(|node| node.has_tag_name((names::DS, "SignedInfo")))
            .unwrap();
        let in_place = &text[node.range()];
        let declared = in_place.replacen(
            "<ds:SignedInfo>",
            &format!("<ds:SignedInfo xmlns:ds=\"{}\">", names::DS),
            1,
        );
        assert_eq!(
            String::from_utf8(canonicalize(node, &[])).unwrap(),
            declared
        );
    }
}

#[test]
fn an_enveloped_signature_covers_all_but_itself() {
    let places = [
        (assertion(), "_a1", Place::LastChild),
        (assertion(), "_a1", Place::FirstChild),
        (
            "<r xmlns='urn:r' RequestID='request-1' />".to_owned(),
            "request-1",
            Place::FirstChild,
        ),
        ("<r ID=\"i\"/>".to_owned(), "i", Place::LastChild),
        (
            "<w><r Id='i'>t<x/></r></w>".to_owned(),
            "i",
            Place::FirstChild,
        ),
    ];
    for signer in signers() {
        for (text, id, place) in &places {
            let signed = sign_enveloped(text, id, &signer, &KeyInfo::Certificate, *place).unwrap();
            let document = parse(&signed).unwrap();
            let element = document
                .descendants()
                .find(|node| node.attributes().any(|attribute| attribute.value() == *id))
                .unwrap();
            let verified = verify_enveloped(element, &key_of(&signer), &POLICY).unwrap();
            assert!(verified.covers(element));
            assert!(!verified.covers(verified.signature()));
            let inside = verified.signature().first_element_child().unwrap();
            assert!(!verified.covers(inside));
            let found = match place {
                Place::FirstChild => element.first_child(),
                Place::LastChild => element.last_child(),
            };
            assert_eq!(found, Some(verified.signature()));
        }
    }
}

#[test]
fn the_key_info_of_an_enveloped_signature_names_the_certificates() {
    let root = identity(rsa(2048), "Invented CA", None);
    let signer = identity(rsa(2048), "signer", Some(&root)).signer();
    let key_info = KeyInfo::CertificateAnd(vec![root.certificate.clone()]);
    let signed = sign_enveloped(&assertion(), "_a1", &signer, &key_info, Place::LastChild).unwrap();
    let document = parse(&signed).unwrap();
    let signature = valise_xmldsig::enveloped_signature(document.root_element()).unwrap();
    let named = valise_xmldsig::key_info_certificates(signature).unwrap();
    let expected = [
        signer.certificate().to_der().unwrap(),
        root.certificate.to_der().unwrap(),
    ];
    assert_eq!(
        named
            .iter()
            .map(|it| it.to_der().unwrap())
            .collect::<Vec<_>>(),
        expected
    );
}

#[test]
fn another_key_does_not_verify() {
    let text = signed_message(&RSA.signer());
    let document = parse(&text).unwrap();
    let other = identity(rsa(2048), "rsa", None);
    let verdict = |key: &VerifyingKey| verify_message(&document, key, &POLICY).unwrap_err();
    assert!(matches!(
        verdict(&key_of(&other.signer())),
        Error::SignatureMismatch
    ));
    assert!(matches!(
        verdict(&key_of(&P256.signer())),
        Error::KeyRefused { .. }
    ));
    let public = openssl::pkey::PKey::public_key_from_der(&RSA.key.public_key_to_der().unwrap());
    assert!(
        verify_message(
            &document,
            &VerifyingKey::public_key(public.unwrap()),
            &POLICY
        )
        .is_ok()
    );
}

#[test]
fn an_elliptic_signature_of_another_length_does_not_verify() {
    let text = signed_message(&P384.signer());
    let other = identity(elliptic(Nid::X9_62_PRIME256V1), "p384", None);
    let document = parse(&text).unwrap();
    let verdict = verify_message(&document, &key_of(&other.signer()), &POLICY).unwrap_err();
    assert!(matches!(verdict, Error::SignatureMismatch));
}

#[test]
fn a_short_key_is_refused_however_good_its_signature() {
    let short = identity(rsa(1024), "short", None);
    let text = signed_message(&short.signer());
    let document = parse(&text).unwrap();
    let key = key_of(&short.signer());
    let verdict = verify_message(&document, &key, &POLICY).unwrap_err();
    assert!(matches!(verdict, Error::KeyRefused { .. }));
    let lenient = Policy {
        rsa_bits: 1024,
        ..POLICY
    };
    assert!(verify_message(&document, &key, &lenient).is_ok());
}

#[test]
fn the_policy_decides_on_algorithms() {
    let text = signed_message(&RSA.signer());
    let document = parse(&text).unwrap();
    let key = key_of(&RSA.signer());
    let refused = |policy: &Policy| match verify_message(&document, &key, policy) {
        Err(Error::AlgorithmRefused { role, algorithm }) => (role, algorithm),
        other => panic!("{other:?}"),
    };
    let only_elliptic = Policy {
        signatures: &[SignatureAlgorithm::EcdsaSha256],
        ..POLICY
    };
    let uri = SignatureAlgorithm::RsaSha256.uri().to_owned();
    assert_eq!(refused(&only_elliptic), ("signature method", uri));
    let uri = valise_xmldsig::DigestAlgorithm::Sha256.uri().to_owned();
    assert_eq!(
        refused(&Policy {
            digests: &[],
            ..POLICY
        }),
        ("digest", uri)
    );
    let two = Policy {
        references: 2,
        ..POLICY
    };
    let verdict = verify_message(&document, &key, &two).unwrap_err();
    assert!(matches!(
        verdict,
        Error::TooManyReferences { found: 3, limit: 2 }
    ));
}

#[test]
fn what_cannot_be_signed_is_refused() {
    let signer = RSA.signer();
    let message = crate::support::message(&RSA.certificate);
    let detached = |insertion, references: &[&str], signature_id: &str| {
        let request = Detached {
            references: references.iter().map(|&id| id.to_owned()).collect(),
            signature_id: Some(signature_id.to_owned()),
            key_info_xml: String::new(),
        };
        sign_detached(&message, insertion, &request, &signer).unwrap_err()
    };
    let header = Insertion::SecurityHeader;
    assert!(matches!(
        detached(header, &[], "s"),
        Error::SignatureStructure { .. }
    ));
    assert!(matches!(
        detached(header, &["none"], "s"),
        Error::ReferenceUnresolved { .. }
    ));
    assert!(matches!(
        detached(header, &["a\"b"], "s"),
        Error::InvalidId { .. }
    ));
    assert!(matches!(
        detached(header, &["id-1"], "a b"),
        Error::InvalidId { .. }
    ));
    assert!(matches!(
        detached(header, &["id-1"], "TS-1"),
        Error::DuplicateId { .. }
    ));
    let inside_body = Insertion::At(message.find("<q:Empty").unwrap());
    let inside = detached(inside_body, &["id-1"], "s").to_string();
    assert!(inside.contains("inside a signed part"), "{inside}");
    let in_a_tag = Insertion::At(message.find("soap:Body").unwrap());
    assert!(matches!(
        detached(in_a_tag, &["TS-1"], "s"),
        Error::Insertion { .. }
    ));
    let no_header = sign_detached("<a Id='x'/>", header, &Detached::default(), &signer);
    assert!(matches!(no_header, Err(Error::SignatureStructure { .. })));
    let twice = sign_enveloped(
        "<a Id='x'><b ID='x'/></a>",
        "x",
        &signer,
        &KeyInfo::None,
        Place::LastChild,
    );
    assert!(matches!(twice, Err(Error::DuplicateId { .. })));
}

#[test]
fn a_signature_can_be_put_at_an_offset() {
    let text = "<w><a Id='x'>1</a></w>";
    let request = Detached {
        references: vec!["x".to_owned()],
        ..Detached::default()
    };
    let offset = text.find("</w>").unwrap();
    let signed = sign_detached(text, Insertion::At(offset), &request, &RSA.signer()).unwrap();
    let document = parse(&signed).unwrap();
    let signature = valise_xmldsig::enveloped_signature(document.root_element()).unwrap();
    let key = key_of(&RSA.signer());
    let verified = valise_xmldsig::verify(&document, signature, &key, &POLICY).unwrap();
    assert!(verified.covers(document.root_element().first_child().unwrap()));
    // the same signature is no proof for the element around it
    let enveloped = verify_enveloped(document.root_element(), &key, &POLICY);
    assert!(matches!(enveloped, Err(Error::NotCovered { .. })));
}

#[test]
fn a_signature_of_another_document_is_not_looked_at() {
    let text = signed_message(&RSA.signer());
    let (one, other) = (parse(&text).unwrap(), parse(&text).unwrap());
    let signature = valise_xmldsig::security_signature(&other).unwrap();
    let verdict = valise_xmldsig::verify(&one, signature, &key_of(&RSA.signer()), &POLICY);
    assert!(matches!(verdict, Err(Error::SignatureMissing)));
}

#[test]
fn a_signer_needs_a_pair_and_a_known_kind_of_key() {
    let mismatch = KeySigner::new(rsa(1024), RSA.certificate.clone());
    assert!(matches!(mismatch, Err(SignerError::KeyMismatch)));
    let edwards = openssl::pkey::PKey::generate_ed25519().unwrap();
    let unknown = KeySigner::new(edwards, RSA.certificate.clone());
    assert!(matches!(unknown, Err(SignerError::UnsupportedKey)));
    let (key, certificate) = (P256.key.clone(), P256.certificate.clone());
    let unfit = KeySigner::with_algorithm(key, certificate, SignatureAlgorithm::RsaSha256);
    assert!(matches!(unfit, Err(SignerError::UnsupportedKey)));
    let wide = identity(elliptic(Nid::SECP521R1), "p521", None);
    assert!(matches!(
        KeySigner::new(wide.key, wide.certificate),
        Err(SignerError::UnsupportedKey)
    ));
}

#[test]
fn debugging_a_signer_shows_no_key() {
    assert_eq!(
        format!("{:?}", RSA.signer()),
        "KeySigner { algorithm: RsaSha256, .. }"
    );
}
