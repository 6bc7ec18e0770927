//! Whether an assertion is believed.

use openssl::x509::X509;
use valise_ehealth::{Assertion, Error, PlatformTrust, renewal};
use valise_keystore::Environment;
use valise_xmldsig::KeyInfo;

use crate::identities::{CAST, Identity, NISS, NOW, at, group, nurse};
use crate::platform::{Asking, CERTIFIED, IDENTIFICATION, Platform, Spec, token};

const RECOGNISED: &str = "urn:be:fgov:person:ssin:nurse:boolean";
const SPHERE: &str = "urn:be:fgov:person:ssin:ehealth:1.0:fpsph:nurse:boolean";
const SSIN: &str = "urn:be:fgov:person:ssin";

async fn ask_for(assertion: String, asking: Asking<'_>) -> Result<Assertion, Error> {
    let platform = Platform::start(move |_, seen| token(seen, &assertion));
    asking.ask(&platform).await
}

async fn ask(assertion: String) -> Result<Assertion, Error> {
    ask_for(assertion, Asking::as_holder(nurse())).await
}

async fn code(spec: Spec) -> &'static str {
    ask(spec.sign()).await.unwrap_err().code()
}

fn with(attributes: &[(&'static str, &'static str, &'static str)]) -> Spec {
    Spec {
        attributes: attributes.to_vec(),
        ..Spec::nurse()
    }
}

#[tokio::test]
async fn it_must_be_whole() {
    let good = Spec::nurse().sign();
    let changes = [
        ("85010100115", "85010100214"),
        ("2026-11-25T07:59:00Z", "2027-11-25T07:59:00Z"),
        ("AssertionID=\"_a1\"", "AssertionID=\"_a2\""),
        ("<saml:AttributeValue>true", "<saml:AttributeValue>TRUE"),
        (
            "<saml:AttributeValue>true",
            "<saml:AttributeValue><!-- -->true",
        ),
    ];
    for (from, to) in changes {
        assert!(good.contains(from), "{from}");
        let error = ask(good.replace(from, to)).await.unwrap_err();
        assert_eq!(error.code(), "ehealth.signature", "{to}");
    }
    let start = good.find("<ds:Signature").unwrap();
    let end = good.find("</ds:Signature>").unwrap() + "</ds:Signature>".len();
    let unsigned = good.replace(&good[start..end], "");
    assert_eq!(ask(unsigned).await.unwrap_err().code(), "ehealth.signature");
}

#[tokio::test]
async fn a_good_signature_does_not_cover_a_forged_assertion_around_it() {
    let good = Spec::nurse().sign();
    let start = good.find("<ds:Signature").unwrap();
    let end = good.find("</ds:Signature>").unwrap() + "</ds:Signature>".len();
    let (signature, forged) = (&good[start..end], good.replace("_a1", "_b1"));
    let start = forged.find("<ds:Signature").unwrap();
    let end = forged.find("</ds:Signature>").unwrap() + "</ds:Signature>".len();
    // the signed original hides inside, the forged one stands where the reader looks
    let hidden = signature.replace("</ds:Signature>", "");
    let wrapped = format!("{hidden}<ds:Object>{good}</ds:Object></ds:Signature>");
    let attack = forged.replace(&forged[start..end], &wrapped);
    assert_eq!(ask(attack).await.unwrap_err().code(), "ehealth.signature");
}

#[tokio::test]
async fn it_must_be_signed_by_the_platform() {
    let cases = [
        ("a signer of its own making", CAST.stranger.clone()),
        ("another platform application", CAST.service_list.clone()),
        ("a care provider of the same issuer", CAST.colleague.clone()),
        ("the issuer itself", CAST.authority.clone()),
    ];
    for (who, signer) in cases {
        let spec = Spec {
            signer,
            ..Spec::nurse()
        };
        assert_eq!(code(spec).await, "ehealth.untrusted_signer", "{who}");
    }
    let anonymous = Spec {
        key_info: KeyInfo::None,
        ..Spec::nurse()
    };
    assert_eq!(code(anonymous).await, "ehealth.untrusted_signer");
    let over = CAST
        .sts
        .valid_between("2026-01-01T00:00:00Z", "2026-06-01T00:00:00Z");
    assert_eq!(
        code(Spec {
            signer: over,
            ..Spec::nurse()
        })
        .await,
        "ehealth.untrusted_signer"
    );
}

fn trusting(environment: Environment, issuers: Vec<X509>) -> Asking<'static> {
    let trust = PlatformTrust::new(environment, issuers);
    Asking {
        trust,
        ..Asking::as_holder(nurse())
    }
}

#[tokio::test]
async fn practice_believes_its_configured_issuer_but_never_a_care_provider() {
    let issuers = || vec![CAST.authority.certificate.clone()];
    for signer in [&CAST.sts, &CAST.authority] {
        let spec = Spec {
            signer: signer.clone(),
            ..Spec::nurse()
        };
        ask_for(spec.sign(), trusting(Environment::Practice, issuers()))
            .await
            .unwrap();
    }
    for signer in [&CAST.colleague, &CAST.group, &CAST.stranger] {
        let spec = Spec {
            signer: signer.clone(),
            ..Spec::nurse()
        };
        let asking = trusting(Environment::Practice, issuers());
        let error = ask_for(spec.sign(), asking).await.unwrap_err();
        assert_eq!(error.code(), "ehealth.untrusted_signer");
    }
}

#[tokio::test]
async fn without_a_configured_issuer_the_one_of_the_own_certificate_is_believed() {
    let chain = [
        CAST.nurse.certificate.clone(),
        CAST.authority.certificate.clone(),
    ];
    let asking = |trust| Asking {
        trust,
        ..Asking::as_holder(nurse())
    };
    let good = || Spec::nurse().sign();
    let nobody = PlatformTrust::new(Environment::Acceptance, Vec::new());
    let error = ask_for(good(), asking(nobody.clone())).await.unwrap_err();
    assert_eq!(error.code(), "ehealth.untrusted_signer");
    ask_for(good(), asking(nobody.clone().with_own_chain(&chain)))
        .await
        .unwrap();

    // somebody in the chain who did not issue the certificate is not
    let foreign = [
        CAST.nurse.certificate.clone(),
        CAST.stranger.certificate.clone(),
    ];
    let error = ask_for(good(), asking(nobody.with_own_chain(&foreign)))
        .await
        .unwrap_err();
    assert_eq!(error.code(), "ehealth.untrusted_signer");

    // what was configured stands alone
    let other = vec![CAST.stranger.certificate.clone()];
    let configured = PlatformTrust::new(Environment::Acceptance, other).with_own_chain(&chain);
    let error = ask_for(good(), asking(configured)).await.unwrap_err();
    assert_eq!(error.code(), "ehealth.untrusted_signer");
}

#[tokio::test]
async fn production_and_acceptance_have_signers_of_their_own() {
    let issuers = vec![CAST.authority.certificate.clone()];
    let asking = trusting(Environment::Production, issuers);
    let error = ask_for(Spec::nurse().sign(), asking).await.unwrap_err();
    assert_eq!(
        error.code(),
        "ehealth.untrusted_signer",
        "IAMACC is the signer of acceptance"
    );
}

#[tokio::test]
async fn it_must_be_bound_to_our_key() {
    let other = Spec {
        key: CAST.colleague.clone(),
        ..Spec::nurse()
    };
    assert_eq!(code(other).await, "ehealth.other_key");
    let same_key = CAST
        .nurse
        .valid_between("2026-02-01T00:00:00Z", "2027-02-01T00:00:00Z");
    assert_eq!(
        code(Spec {
            key: same_key,
            ..Spec::nurse()
        })
        .await,
        "ehealth.other_key"
    );
    let bearer = "urn:oasis:names:tc:SAML:1.0:cm:bearer";
    assert_eq!(
        code(Spec {
            method: bearer,
            ..Spec::nurse()
        })
        .await,
        "ehealth.other_key"
    );
}

#[tokio::test]
async fn it_must_hold_now() {
    let over = Spec {
        until: NOW,
        ..Spec::nurse()
    };
    assert_eq!(code(over).await, "ehealth.assertion_expired");
    let early = Spec {
        from: "2026-11-24T08:05:01Z",
        ..Spec::nurse()
    };
    assert_eq!(code(early).await, "ehealth.assertion_not_yet_valid");
    let almost = Spec {
        from: "2026-11-24T08:05:00Z",
        ..Spec::nurse()
    };
    ask(almost.sign()).await.unwrap();
}

#[tokio::test]
async fn it_must_speak_of_us() {
    let other = with(&[
        (IDENTIFICATION, SSIN, "85010100214"),
        (CERTIFIED, RECOGNISED, "true"),
    ]);
    assert_eq!(code(other).await, "ehealth.other_holder");
    // a number that the platform certifies says who somebody is related to, not who he is
    let certified = with(&[
        (CERTIFIED, SSIN, "85010100214"),
        (CERTIFIED, RECOGNISED, "true"),
    ]);
    ask(certified.sign()).await.unwrap();
}

#[tokio::test]
async fn the_authentic_source_must_know_us() {
    let unknown: [&[(&str, &str, &str)]; 5] = [
        &[(CERTIFIED, RECOGNISED, "false")],
        &[(CERTIFIED, RECOGNISED, "")],
        &[(IDENTIFICATION, SSIN, NISS)],
        &[(IDENTIFICATION, RECOGNISED, "true")],
        &[
            (CERTIFIED, RECOGNISED, "false"),
            (CERTIFIED, SPHERE, "true"),
        ],
    ];
    for attributes in unknown {
        let error = ask(with(attributes).sign()).await.unwrap_err();
        assert_eq!(error.code(), "ehealth.not_recognised");
        assert_eq!(error.params(), [("quality", "nurse".to_owned())]);
    }
    ask(with(&[(CERTIFIED, SPHERE, "true")]).sign())
        .await
        .unwrap();
    let nurse_of_group = Spec {
        key: CAST.group.clone(),
        ..Spec::nurse()
    };
    let error = ask_for(nurse_of_group.sign(), Asking::as_holder(group()))
        .await
        .unwrap_err();
    assert_eq!(error.params(), [("quality", "groupofnurses".to_owned())]);
}

#[tokio::test]
async fn what_was_accepted_can_be_kept_and_taken_up_again() {
    let got = ask(Spec::nurse().sign()).await.unwrap();
    let again = Assertion::restore(got.xml()).unwrap();
    assert_eq!(again, got);
    assert_eq!(got.issuer(), "urn:be:fgov:ehealth:sts:1_0");
    assert_eq!(got.not_before(), at("2026-11-24T07:59:00Z"));
    let name = valise_ehealth::rfc1779(CAST.nurse.certificate.subject_name());
    assert_eq!(got.subject(), Some(name.as_str()));
    for broken in [
        "",
        "<a/>",
        "<Assertion xmlns='urn:oasis:names:tc:SAML:1.0:assertion'/>",
    ] {
        assert!(Assertion::restore(broken).is_err());
    }
    let shown = format!("{got:?} {:?}", got.attributes());
    assert!(
        !shown.contains(NISS) && !shown.contains("PEETERS"),
        "{shown}"
    );
}

#[tokio::test]
async fn it_is_renewed_at_half_its_life_and_ends_with_the_certificate() {
    let got = ask(Spec::nurse().sign()).await.unwrap();
    assert_eq!(renewal::renewal_due_at(&got), at("2026-11-24T19:59:00Z"));
    assert!(!renewal::renewal_due(&got, at("2026-11-24T19:58:59Z")));
    assert!(renewal::renewal_due(&got, at("2026-11-24T19:59:00Z")));
    assert!(renewal::renewal_due(&got, at("2027-01-01T00:00:00Z")));
    let end = at("2026-11-25T07:59:00Z");
    assert_eq!(renewal::ends_at(&got, &CAST.nurse.certificate), end);
    let short: Identity = CAST
        .nurse
        .valid_between("2026-01-01T00:00:00Z", "2026-11-24T20:00:00Z");
    assert_eq!(
        renewal::ends_at(&got, &short.certificate),
        at("2026-11-24T20:00:00Z")
    );
    assert_eq!(renewal::time_left(end, end), jiff::SignedDuration::ZERO);
    assert_eq!(
        renewal::time_left(end, at("2026-11-25T08:00:00Z")),
        jiff::SignedDuration::ZERO
    );
}
