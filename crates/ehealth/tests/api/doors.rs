//! Both doors: what is asked, in which order, and what comes of every answer.

use jiff::SignedDuration;
use openssl::x509::X509;
use valise_ehealth::{Door, Error, TokenRequest};
use valise_soap::NodeExt;
use valise_soap::namespaces::{SAML, SOAP, WSSE, WSU};
use valise_xmldsig::{Policy, VerifyingKey, verify_message};

use crate::identities::{CAST, Identity, NOW, group, nurse};
use crate::platform::{Asking, Platform, Seen, Spec, fault, rstr, samlp, soap, soap_at, token};

const WST: &str = "http://docs.oasis-open.org/ws-sx/ws-trust/200512";

/// Checks that a message is signed by somebody, body, timestamp and token.
fn signed_by(seen: &Seen, identity: &Identity) {
    let document = valise_xmldsig::parse(&seen.envelope).unwrap();
    let key = VerifyingKey::certificate(&identity.certificate).unwrap();
    let verified = verify_message(&document, &key, &Policy::EHEALTH).unwrap();
    for (namespace, name) in [
        (SOAP.namespace, "Body"),
        (WSU.namespace, "Timestamp"),
        (WSSE.namespace, "BinarySecurityToken"),
    ] {
        verified.node_by_name(namespace, name).unwrap();
    }
}

#[tokio::test]
async fn a_nurse_gets_a_token_at_once_with_her_own_certificate() {
    let assertion = Spec::nurse().sign();
    let given = assertion.clone();
    let platform = Platform::start(move |_, seen| token(seen, &given));
    let got = Asking::as_holder(nurse()).ask(&platform).await.unwrap();
    assert_eq!(got.xml(), assertion, "the assertion is kept byte for byte");
    assert_eq!(got.id(), "_a1");
    let quality = valise_keystore::Quality::Nurse;
    let number = valise_ehealth::attributes::provider_number(&got, quality);
    assert_eq!(number, Some("41234562401"));

    let seen = platform.seen();
    assert_eq!(seen.len(), 1);
    assert_eq!(
        seen[0].action,
        "\"urn:be:fgov:ehealth:sts:protocol:v1:RequestSecurityToken\""
    );
    signed_by(&seen[0], &CAST.nurse);
}

#[tokio::test]
async fn a_group_gets_a_token_with_its_certificate() {
    let assertion = Spec::group().sign();
    let platform = Platform::start(move |_, seen| token(seen, &assertion));
    let got = Asking::as_holder(group()).ask(&platform).await.unwrap();
    assert_eq!(got.attributes().len(), 2);
    signed_by(&platform.seen()[0], &CAST.group);
}

#[tokio::test]
async fn a_card_proves_the_second_key_by_a_challenge() {
    let challenge = " Z9b3 &amp; more\n ";
    let assertion = Spec::nurse().sign();
    let platform = Platform::start(move |count, seen| match count {
        0 => {
            let inner = format!(
                "<t:SignChallenge><t:Challenge>{challenge}</t:Challenge></t:SignChallenge>"
            );
            soap(&rstr(&seen.attribute("Context"), &inner))
        }
        _ => token(seen, &assertion),
    });
    let asking = Asking {
        header: &CAST.card,
        ..Asking::as_holder(nurse())
    };
    asking.ask(&platform).await.unwrap();

    let seen = platform.seen();
    assert_eq!(seen.len(), 2);
    signed_by(&seen[0], &CAST.card);
    signed_by(&seen[1], &CAST.nurse);
    assert_eq!(
        seen[1].action,
        "\"urn:be:fgov:ehealth:sts:protocol:v1:Challenge\""
    );
    assert_eq!(seen[0].attribute("Context"), seen[1].attribute("Context"));
    let document = roxmltree::Document::parse(&seen[1].envelope).unwrap();
    let returned = document
        .descendants()
        .find(|node| node.is(WST, "Challenge"))
        .unwrap();
    assert_eq!(
        returned.text(),
        Some(" Z9b3 & more\n "),
        "exactly as it came"
    );
    assert!(returned.parent().unwrap().is(WST, "SignChallengeResponse"));
}

#[tokio::test]
async fn the_saml_door_answers_at_once() {
    let assertion = Spec::nurse().sign();
    let given = assertion.clone();
    let platform = Platform::start(move |_, seen| samlp(seen, &given));
    for header in [&CAST.nurse, &CAST.card] {
        let asking = Asking {
            door: Door::Samlp,
            header,
            ..Asking::as_holder(nurse())
        };
        assert_eq!(asking.ask(&platform).await.unwrap().xml(), assertion);
        let seen = platform.seen();
        signed_by(&seen[0], header);
        // who asks is named by the certificate that signs the message, not by the session's
        let document = roxmltree::Document::parse(&seen[0].envelope).unwrap();
        let name = document
            .descendants()
            .find(|node| node.is(SAML.namespace, "NameIdentifier"));
        let expected = valise_ehealth::rfc1779(header.certificate.subject_name());
        assert_eq!(name.unwrap().content(), expected);
    }
}

#[tokio::test]
async fn no_longer_is_asked_than_the_certificate_lives() {
    let short = CAST
        .nurse
        .valid_between("2026-01-01T00:00:00Z", "2026-11-24T12:00:00Z");
    let platform = Platform::start(|_, seen| token(seen, ""));
    let asking = Asking {
        header: &short,
        key: &short,
        ..Asking::as_holder(nurse())
    };
    asking.ask(&platform).await.unwrap_err();
    let wish = TokenRequest {
        lifetime: SignedDuration::from_hours(2),
        holder: nurse(),
    };
    let asking = Asking {
        request: wish,
        ..Asking::as_holder(nurse())
    };
    asking.ask(&platform).await.unwrap_err();
    let seen = platform.seen();
    assert!(
        seen[0]
            .envelope
            .contains("<wsu:Expires>2026-11-24T12:00:00Z</wsu:Expires>")
    );
    assert!(
        seen[1]
            .envelope
            .contains("<wsu:Expires>2026-11-24T10:00:00Z</wsu:Expires>")
    );
    assert!(
        seen[1]
            .envelope
            .contains("<wsu:Created>2026-11-24T08:00:00Z</wsu:Created>")
    );
}

#[tokio::test]
async fn a_certificate_out_of_its_time_is_not_shown_to_anybody() {
    let over = CAST.nurse.valid_between("2026-01-01T00:00:00Z", NOW);
    let early = CAST
        .nurse
        .valid_between("2026-12-01T00:00:00Z", "2027-12-01T00:00:00Z");
    let platform = Platform::start(|_, seen| token(seen, ""));
    for door in [Door::WsTrust, Door::Samlp] {
        for (key, code) in [
            (&over, "ehealth.certificate_expired"),
            (&early, "ehealth.certificate_not_yet_valid"),
        ] {
            let asking = Asking {
                door,
                header: key,
                key,
                ..Asking::as_holder(nurse())
            };
            assert_eq!(asking.ask(&platform).await.unwrap_err().code(), code);
        }
    }
    assert!(platform.seen().is_empty());
}

async fn error(door: Door, reply: impl FnMut(usize, &Seen) -> Vec<u8> + Send + 'static) -> Error {
    let platform = Platform::start(reply);
    let asking = Asking {
        door,
        ..Asking::as_holder(nurse())
    };
    asking.ask(&platform).await.unwrap_err()
}

#[tokio::test]
async fn answers_of_another_kind_have_their_own_names() {
    let assertion = Spec::nurse().sign();
    let sign = "<t:SignChallenge><t:Challenge>x</t:Challenge></t:SignChallenge>";
    let token_of =
        |inner: &str| format!("<t:RequestedSecurityToken>{inner}</t:RequestedSecurityToken>");
    let cases = [
        (String::new(), true, "ehealth.no_assertion"),
        (token_of(""), true, "ehealth.no_assertion"),
        (token_of(&assertion.repeat(2)), true, "ehealth.no_assertion"),
        (token_of(&assertion), false, "ehealth.other_request"),
        (sign.to_owned(), true, "ehealth.challenge_repeated"),
        (
            "<t:SignChallenge/>".to_owned(),
            true,
            "ehealth.unexpected_answer",
        ),
    ];
    for (inner, same, code) in cases {
        let reply = move |_: usize, seen: &Seen| {
            let context = if same {
                seen.attribute("Context")
            } else {
                "other".to_owned()
            };
            soap(&rstr(&context, &inner))
        };
        assert_eq!(error(Door::WsTrust, reply).await.code(), code);
    }
    let nothing = error(Door::WsTrust, |_, _| soap("<x/>")).await;
    assert_eq!(
        nothing.params(),
        [(
            "path",
            "Envelope/Body/RequestSecurityTokenResponse".to_owned()
        )]
    );
}

#[tokio::test]
async fn a_collection_of_one_answer_is_an_answer() {
    let assertion = Spec::nurse().sign();
    let platform = Platform::start(move |_, seen| {
        let inner = format!("<t:RequestedSecurityToken>{assertion}</t:RequestedSecurityToken>");
        let one = rstr(&seen.attribute("Context"), &inner);
        soap(&format!(
            "<w:RequestSecurityTokenResponseCollection xmlns:w=\"{WST}\">{one}\
             </w:RequestSecurityTokenResponseCollection>"
        ))
    });
    Asking::as_holder(nurse()).ask(&platform).await.unwrap();
}

#[tokio::test]
async fn refusals_of_the_saml_door_are_told_in_its_own_words() {
    let refusal = |top: &str, second: &str, message: &str| {
        let body = format!(
            "<p:Response xmlns:p=\"urn:oasis:names:tc:SAML:1.0:protocol\" ResponseID=\"_r\" \
             MajorVersion=\"1\" MinorVersion=\"1\" IssueInstant=\"{NOW}\"><p:Status>\
             <p:StatusCode Value=\"{top}\">{second}</p:StatusCode>{message}</p:Status></p:Response>"
        );
        move |_: usize, _: &Seen| soap(&body)
    };
    let denied = "<p:StatusCode Value=\"p:RequestDenied\"/>";
    let words = "<p:StatusMessage> No access\n for 85010100115 </p:StatusMessage>";
    let got = error(Door::Samlp, refusal("p:Requester", denied, words)).await;
    let expected = [
        ("status", "Requester/RequestDenied".to_owned()),
        ("platform_message", "No access for •••••••••••".to_owned()),
    ];
    assert_eq!(
        (got.code(), got.params()),
        ("ehealth.refused", expected.to_vec())
    );

    let revoked = "<p:StatusMessage>The authentication certificate is revoked</p:StatusMessage>";
    let got = error(Door::Samlp, refusal("p:Requester", "", revoked)).await;
    assert_eq!(got.code(), "ehealth.certificate_refused");

    // a success of another protocol is none
    let got = error(Door::Samlp, refusal("other:Success", "", "")).await;
    assert_eq!(got.code(), "ehealth.refused");
    let got = error(Door::Samlp, refusal("p:Success", "", "")).await;
    assert_eq!(got.code(), "ehealth.no_assertion");
}

#[tokio::test]
async fn an_answer_to_somebody_else_is_refused_at_the_saml_door() {
    let assertion = Spec::nurse().sign();
    let reply = move |_: usize, _: &Seen| {
        samlp(
            &Seen {
                action: String::new(),
                envelope: "<x RequestID='other'/>".into(),
            },
            &assertion,
        )
    };
    assert_eq!(
        error(Door::Samlp, reply).await.code(),
        "ehealth.other_request"
    );
}

#[tokio::test]
async fn faults_get_the_meaning_they_have_here() {
    let cases = [
        (
            WSSE.namespace,
            "InvalidSecurityToken",
            "ehealth.certificate_refused",
        ),
        (
            WSSE.namespace,
            "FailedAuthentication",
            "ehealth.certificate_refused",
        ),
        (WSU.namespace, "MessageExpired", "ehealth.clock"),
        (WSSE.namespace, "FailedCheck", "soap.security_failed_check"),
        (WST, "InvalidSecurityToken", "ehealth.certificate_refused"),
        (WST, "FailedAuthentication", "ehealth.certificate_refused"),
        (WST, "InvalidTimeRange", "ehealth.clock"),
        (WST, "RequestFailed", "ehealth.refused"),
        (SOAP.namespace, "Server", "soap.fault_server"),
    ];
    for (namespace, name, code) in cases {
        for door in [Door::WsTrust, Door::Samlp] {
            let reply = move |_: usize, _: &Seen| fault("", namespace, name, "words");
            assert_eq!(error(door, reply).await.code(), code, "{name}");
        }
    }
    let down = error(Door::WsTrust, |_, _| {
        crate::platform::http("503 Down", "", "")
    })
    .await;
    assert!(down.retryable());
    assert_eq!(down.code(), "soap.status");
}

const AN_HOUR_LATER: &str = "Date: Tue, 24 Nov 2026 09:00:00 GMT\r\n";

#[tokio::test]
async fn a_clock_that_is_wrong_by_an_hour_is_corrected_once() {
    let spec = Spec {
        from: "2026-11-24T08:59:00Z",
        ..Spec::nurse()
    };
    let assertion = spec.sign();
    let platform = Platform::start(move |count, seen| match count {
        0 => fault(AN_HOUR_LATER, WSU.namespace, "MessageExpired", "old"),
        _ => token(seen, &assertion),
    });
    Asking::as_holder(nurse()).ask(&platform).await.unwrap();
    let seen = platform.seen();
    assert_eq!(seen.len(), 2);
    assert!(
        seen[0]
            .envelope
            .contains("<wsu:Created>2026-11-24T08:00:00.000Z</wsu:Created>")
    );
    assert!(
        seen[1]
            .envelope
            .contains("<wsu:Created>2026-11-24T09:00:00.000Z</wsu:Created>")
    );
}

#[tokio::test]
async fn a_platform_that_never_likes_the_time_is_asked_twice_at_most() {
    let platform =
        Platform::start(|_, _| fault(AN_HOUR_LATER, WSU.namespace, "MessageExpired", "old"));
    let error = Asking::as_holder(nurse()).ask(&platform).await.unwrap_err();
    assert_eq!(error.params(), [("minutes", "60".to_owned())]);
    assert_eq!(platform.seen().len(), 2);
    // without a word about its time there is nothing to correct
    let platform = Platform::start(|_, _| fault("", WSU.namespace, "MessageExpired", "old"));
    let error = Asking::as_holder(nurse()).ask(&platform).await.unwrap_err();
    assert_eq!(error.code(), "ehealth.clock");
    assert_eq!(platform.seen().len(), 1);
}

#[tokio::test]
async fn an_outage_is_not_asked_twice_whatever_the_clock_says() {
    let detail = "<S:Envelope xmlns:S=\"http://schemas.xmlsoap.org/soap/envelope/\"><S:Body>\
        <S:Fault><faultcode>S:Server</faultcode><faultstring/><detail><e:SystemError \
        xmlns:e=\"urn:be:fgov:ehealth:errors:soa:v1\"><Origin>P</Origin><Code>SOA-02001</Code>\
        <Message>down</Message></e:SystemError></detail></S:Fault></S:Body></S:Envelope>";
    let platform =
        Platform::start(move |_, _| crate::platform::http("500 E", AN_HOUR_LATER, detail));
    let error = Asking::as_holder(nurse()).ask(&platform).await.unwrap_err();
    assert_eq!((error.code(), error.retryable()), ("soap.soa_02001", true));
    assert_eq!(platform.seen().len(), 1);
}

#[tokio::test]
async fn the_time_of_the_platform_judges_the_assertion() {
    // by the clock of this machine the session would be over already
    let assertion = Spec::nurse().sign();
    let platform = Platform::start(move |_, seen| {
        let inner = format!("<t:RequestedSecurityToken>{assertion}</t:RequestedSecurityToken>");
        let date = "Date: Tue, 24 Nov 2026 08:00:00 GMT\r\n";
        soap_at(date, &rstr(&seen.attribute("Context"), &inner))
    });
    let asking = Asking {
        now: "2026-11-26T08:00:00Z",
        ..Asking::as_holder(nurse())
    };
    asking.ask(&platform).await.unwrap();
}

#[tokio::test]
async fn the_certificate_of_the_session_goes_with_the_request() {
    let platform = Platform::start(|_, seen| token(seen, ""));
    for door in [Door::WsTrust, Door::Samlp] {
        let asking = Asking {
            door,
            header: &CAST.card,
            ..Asking::as_holder(nurse())
        };
        asking.ask(&platform).await.unwrap_err();
        let seen = platform.seen();
        let document = roxmltree::Document::parse(&seen[0].envelope).unwrap();
        let body = document
            .descendants()
            .find(|node| node.is(SOAP.namespace, "Body"))
            .unwrap();
        let mut shown = body
            .descendants()
            .filter(|node| node.tag_name().name() == "X509Certificate");
        let all_ours = shown.all(|node| {
            let der = valise_soap::base64_content(node).unwrap();
            X509::from_der(&der).unwrap() == CAST.nurse.certificate
        });
        assert!(all_ours);
    }
}
