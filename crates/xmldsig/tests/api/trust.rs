//! Keys that lead to configured roots.

use jiff::Timestamp;
use valise_xmldsig::{
    Error, ExpectedSubject, KeyInfo, Place, Policy, TrustAnchors, VerifyingKey, parse,
    sign_enveloped, verify_enveloped, verify_message,
};

use crate::support::{Identity, assertion, identity, rsa, signed_message};

const POLICY: Policy = Policy::EHEALTH;

struct House {
    root: Identity,
    issuing: Identity,
    platform: Identity,
}

fn house() -> House {
    let root = identity(rsa(2048), "Invented root CA", None);
    let issuing = identity(rsa(2048), "Invented issuing CA", Some(&root));
    let platform = identity(rsa(2048), "CBE=0809394427, IAM", Some(&issuing));
    House {
        root,
        issuing,
        platform,
    }
}

fn platform_name() -> ExpectedSubject {
    ExpectedSubject::CommonName(vec!["CBE=0809394427, IAM".to_owned()])
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn in_time() -> Timestamp {
    at("2026-11-24T08:00:00Z")
}

fn trusted(text: &str, anchors: TrustAnchors, at: Timestamp) -> Result<String, Error> {
    let document = parse(text)?;
    let key = VerifyingKey::anchored(anchors, at);
    let verified = verify_enveloped(document.root_element(), &key, &POLICY)?;
    let name = verified
        .certificate()
        .unwrap()
        .subject_name()
        .entries()
        .next()
        .unwrap();
    Ok(name.data().to_string().unwrap())
}

#[test]
fn a_chain_to_a_root_is_followed() {
    let House {
        root,
        issuing,
        platform,
    } = house();
    let signer = platform.signer();
    let sign = |key_info| {
        sign_enveloped(&assertion(), "_a1", &signer, &key_info, Place::LastChild).unwrap()
    };
    let anchors = TrustAnchors::new(vec![root.certificate.clone()], platform_name());
    let with_chain = sign(KeyInfo::CertificateAnd(vec![issuing.certificate.clone()]));
    assert_eq!(
        trusted(&with_chain, anchors.clone(), in_time()).unwrap(),
        "CBE=0809394427, IAM"
    );

    let alone = sign(KeyInfo::Certificate);
    let incomplete = trusted(&alone, anchors.clone(), in_time());
    assert!(matches!(
        incomplete,
        Err(Error::CertificateNotTrusted { .. })
    ));
    let known = anchors.with_intermediates(vec![issuing.certificate.clone()]);
    assert!(trusted(&alone, known, in_time()).is_ok());
    let pinned = TrustAnchors::new(vec![issuing.certificate.clone()], platform_name());
    assert!(trusted(&alone, pinned, in_time()).is_ok());
}

#[test]
fn time_subject_and_root_all_count() {
    let House {
        root,
        issuing,
        platform,
    } = house();
    let key_info = KeyInfo::CertificateAnd(vec![issuing.certificate.clone()]);
    let sign = |identity: &Identity| {
        sign_enveloped(
            &assertion(),
            "_a1",
            &identity.signer(),
            &key_info,
            Place::LastChild,
        )
        .unwrap()
    };
    let roots = vec![root.certificate.clone()];
    let anchors = TrustAnchors::new(roots.clone(), platform_name());
    let refusal = |text: &str, anchors: &TrustAnchors, at| match trusted(text, anchors.clone(), at)
    {
        Err(Error::CertificateNotTrusted { reason }) => reason,
        other => panic!("{other:?}"),
    };
    let good = sign(&platform);
    let expired = refusal(&good, &anchors, at("2027-02-01T00:00:00Z"));
    assert_eq!(expired, "certificate has expired");
    let early = refusal(&good, &anchors, at("2025-12-31T23:00:00Z"));
    assert_eq!(early, "certificate is not yet valid");

    let colleague = sign(&identity(rsa(2048), "somebody else", Some(&issuing)));
    assert_eq!(
        refusal(&colleague, &anchors, in_time()),
        "the subject is another one than expected"
    );
    let anyone = TrustAnchors::new(roots, ExpectedSubject::Anyone);
    assert!(trusted(&colleague, anyone.clone(), in_time()).is_ok());

    let lookalike = identity(rsa(2048), "CBE=0809394427, IAM", None).signer();
    let alone = KeyInfo::Certificate;
    let forged = sign_enveloped(&assertion(), "_a1", &lookalike, &alone, Place::LastChild).unwrap();
    for anchors in [&anchors, &anyone] {
        let reason = refusal(&forged, anchors, in_time());
        assert!(reason.contains("self"), "{reason}");
    }
    let nameless = sign_enveloped(
        &assertion(),
        "_a1",
        &platform.signer(),
        &KeyInfo::None,
        Place::LastChild,
    );
    assert_eq!(
        refusal(&nameless.unwrap(), &anyone, in_time()),
        "the signature names no certificate"
    );
}

#[test]
fn the_order_of_the_named_certificates_does_not_matter() {
    let House {
        root,
        issuing,
        platform,
    } = house();
    let certificates = [&issuing, &platform, &root]
        .map(|it| crate::support::encoded(&it.certificate))
        .map(|it| format!("<ds:X509Certificate>{it}</ds:X509Certificate>"));
    let key_info = KeyInfo::Xml(format!(
        "<ds:KeyInfo><ds:X509Data>{}</ds:X509Data></ds:KeyInfo>",
        certificates.concat()
    ));
    let text = sign_enveloped(
        &assertion(),
        "_a1",
        &platform.signer(),
        &key_info,
        Place::LastChild,
    );
    let anchors = TrustAnchors::new(vec![root.certificate.clone()], ExpectedSubject::Anyone);
    assert_eq!(
        trusted(&text.unwrap(), anchors, in_time()).unwrap(),
        "CBE=0809394427, IAM"
    );
}

#[test]
fn a_key_info_that_names_another_trusted_certificate_proves_nothing() {
    let House {
        root,
        issuing,
        platform,
    } = house();
    let attacker = identity(rsa(2048), "attacker", None);
    let certificates = [&platform, &issuing]
        .map(|it| crate::support::encoded(&it.certificate))
        .map(|it| format!("<ds:X509Certificate>{it}</ds:X509Certificate>"));
    let key_info = KeyInfo::Xml(format!(
        "<ds:KeyInfo><ds:X509Data>{}</ds:X509Data></ds:KeyInfo>",
        certificates.concat()
    ));
    let text = sign_enveloped(
        &assertion(),
        "_a1",
        &attacker.signer(),
        &key_info,
        Place::LastChild,
    );
    let anchors = TrustAnchors::new(vec![root.certificate.clone()], platform_name());
    let verdict = trusted(&text.unwrap(), anchors, in_time());
    assert!(matches!(verdict, Err(Error::SignatureMismatch)));
}

#[test]
fn a_weak_link_breaks_the_chain() {
    let root = identity(rsa(2048), "Invented root CA", None);
    let weak = identity(rsa(1024), "Invented weak CA", Some(&root));
    let leaf = identity(rsa(2048), "leaf", Some(&weak));
    let anchors = TrustAnchors::new(vec![root.certificate.clone()], ExpectedSubject::Anyone);
    let verdict = anchors.check(
        &leaf.certificate,
        std::slice::from_ref(&weak.certificate),
        in_time(),
    );
    assert!(matches!(verdict, Err(Error::CertificateNotTrusted { .. })));
}

#[test]
fn a_certificate_that_may_not_issue_issues_nothing() {
    let House {
        root,
        issuing,
        platform,
    } = house();
    let forged = identity(rsa(2048), "CBE=0809394427, IAM", Some(&platform));
    let anchors = TrustAnchors::new(vec![root.certificate.clone()], platform_name());
    let others = [platform.certificate.clone(), issuing.certificate.clone()];
    assert!(
        anchors
            .check(&platform.certificate, &others, in_time())
            .is_ok()
    );
    let verdict = anchors.check(&forged.certificate, &others, in_time());
    assert!(matches!(verdict, Err(Error::CertificateNotTrusted { .. })));
}

#[test]
fn the_token_of_a_message_is_followed_to_the_root() {
    let House {
        issuing, platform, ..
    } = house();
    let text = signed_message(&platform.signer());
    let document = parse(&text).unwrap();
    let anchors = TrustAnchors::new(vec![issuing.certificate.clone()], ExpectedSubject::Anyone);
    let key = VerifyingKey::anchored(anchors, in_time());
    let verified = verify_message(&document, &key, &POLICY).unwrap();
    let expected = platform.certificate.to_der().unwrap();
    assert_eq!(verified.certificate().unwrap().to_der().unwrap(), expected);
}

#[test]
fn a_key_info_with_very_many_certificates_is_not_read() {
    let House { root, platform, .. } = house();
    let more = vec![root.certificate.clone(); 10];
    let key_info = KeyInfo::CertificateAnd(more);
    let text = sign_enveloped(
        &assertion(),
        "_a1",
        &platform.signer(),
        &key_info,
        Place::LastChild,
    );
    let anchors = TrustAnchors::new(vec![root.certificate.clone()], platform_name());
    let verdict = trusted(&text.unwrap(), anchors, in_time());
    assert!(matches!(
        verdict,
        Err(Error::TooComplex {
            what: "certificates",
            ..
        })
    ));
}
