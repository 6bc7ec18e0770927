//! The WS-Trust door: messages that are not right.

use jiff::SignedDuration;

use crate::support::World;
use crate::support::draft::{self, Draft, TOKEN, instant};

/// Changes of a right message before it is signed, with the code of the refusal.
#[tokio::test]
async fn everything_that_is_not_right_is_refused_with_its_code() {
    type Change = fn(&mut Draft);
    let cases: &[(&str, &str, Change)] = &[
        ("no SOAPAction", "SOA-03004", |d| d.action = None),
        ("SOAPAction without quotes", "SOA-03004", |d| {
            d.action = Some(TOKEN.into())
        }),
        ("SOAPAction of another service", "SOA-03005", |d| {
            d.action = Some("\"urn:x\"".into())
        }),
        ("content type of SOAP 1.2", "SOA-03004", |d| {
            d.content_type = "application/soap+xml; charset=utf-8".into();
        }),
        ("content type without charset", "SOA-03004", |d| {
            d.content_type = "text/xml".into()
        }),
        (
            "unknown header to be understood",
            "soap:MustUnderstand",
            |d| {
                d.replace(
                    "<soap:Header>",
                    "<soap:Header><x:A xmlns:x=\"urn:x\" soap:mustUnderstand=\"1\"/>",
                );
            },
        ),
        ("header without namespace", "SOA-03004", |d| {
            d.replace("<soap:Header>", "<soap:Header><A/>");
        }),
        ("addressed elsewhere", "wsa:DestinationUnreachable", |d| {
            let to = "<soap:Header><a:To xmlns:a=\"http://www.w3.org/2005/08/addressing\">https://x.example</a:To>";
            d.replace("<soap:Header>", to);
        }),
        (
            "another action in the addressing",
            "wsa:ActionMismatch",
            |d| {
                let to = "<soap:Header><a:Action xmlns:a=\"http://www.w3.org/2005/08/addressing\">urn:x</a:Action>";
                d.replace("<soap:Header>", to);
            },
        ),
        ("text beside the envelope's parts", "SOA-03002", |d| {
            d.replace("<soap:Header>", "x<soap:Header>");
        }),
        (
            "security that need not be understood",
            "wsse:InvalidSecurity",
            |d| {
                d.replace(" soap:mustUnderstand=\"1\"", "");
            },
        ),
        ("token before the timestamp", "wsse:InvalidSecurity", |d| {
            let from = d.text.find("<wsse:BinarySecurityToken").expect("token");
            let until = d.text.find("</wsse:Security>").expect("end");
            let token = d.text[from..until].to_owned();
            d.text.replace_range(from..until, "");
            d.replace("<wsu:Timestamp", &format!("{token}<wsu:Timestamp"));
        }),
        (
            "token of another kind",
            "wsse:UnsupportedSecurityToken",
            |d| {
                d.replace("#X509v3", "#PKCS7");
            },
        ),
        (
            "token that is no certificate",
            "wsse:InvalidSecurityToken",
            |d| {
                let from = d.text.find("#X509v3\">").expect("token") + 9;
                let until = d.text.find("</wsse:BinarySecurityToken>").expect("end");
                d.text.replace_range(from..until, "AAAA");
            },
        ),
        (
            "key information that points nowhere",
            "wsse:SecurityTokenUnavailable",
            |d| {
                d.replace_key_info("#X509-1", "#X509-2");
            },
        ),
        ("body not signed", "wsse:InvalidSecurity", |d| {
            d.references = vec!["TS-1", "X509-1"]
        }),
        ("timestamp not signed", "wsse:InvalidSecurity", |d| {
            d.references = vec!["id-1", "X509-1"]
        }),
        ("token not signed", "wsse:InvalidSecurity", |d| {
            d.references = vec!["id-1", "TS-1"]
        }),
        ("something else in the body", "SOA-03005", |d| {
            let from = d.text.find("<wst:RequestSecurityToken ").expect("payload");
            let until = d.text.find("</soap:Body>").expect("end");
            d.text
                .replace_range(from..until, "<x:A xmlns:x=\"urn:x\"/>");
        }),
        ("two elements in the body", "SOA-03004", |d| {
            d.replace("</soap:Body>", "<x:A xmlns:x=\"urn:x\"/></soap:Body>");
        }),
        ("nothing in the body", "SOA-03003", |d| {
            let from = d.text.find("<wst:RequestSecurityToken ").expect("payload");
            let until = d.text.find("</soap:Body>").expect("end");
            d.text.replace_range(from..until, "");
        }),
        ("other namespace of WS-Trust", "SOA-03005", |d| {
            d.replace("ws-sx/ws-trust/200512\"", "ws-sx/ws-trust/200502\"");
        }),
        ("key type before the lifetime", "SOA-03006", |d| {
            let from = d.text.find("<wst:KeyType>").expect("KeyType");
            let until = d.text.find("<wst:UseKey>").expect("UseKey");
            let key_type = d.text[from..until].to_owned();
            d.text.replace_range(from..until, "");
            d.replace("<wst:Lifetime>", &format!("{key_type}<wst:Lifetime>"));
        }),
        ("no context", "SOA-03006", |d| {
            d.replace(" Context=", " Contexte=");
        }),
        ("another token type", "SOA-03006", |d| {
            d.replace("#SAMLV1.1<", "#SAMLV2.0<");
        }),
        ("key type in two words", "SOA-03006", |d| {
            d.replace("wstrust/200512/PublicKey", "ws-trust/200512/PublicKey");
        }),
        ("unknown element", "SOA-03006", |d| {
            d.replace("<wst:KeyType>", "<wst:Encryption/><wst:KeyType>");
        }),
        ("the NISS of someone else", "wst:InvalidRequest", |d| {
            d.replace("<auth:Value>85010100214<", "<auth:Value>79031204415<");
        }),
        (
            "a certified attribute with a value",
            "wst:InvalidRequest",
            |d| {
                d.replace(
                    "<auth:ClaimType Uri=\"urn:be:fgov:person:ssin:nurse:boolean\"/>",
                    "<auth:ClaimType Uri=\"urn:be:fgov:person:ssin:nurse:boolean\">\
                 <auth:Value>true</auth:Value></auth:ClaimType>",
                );
            },
        ),
    ];
    let world = World::start().await;
    let nurse = world.nurse();
    for (what, code, change) in cases {
        let mut draft = draft::token_request(&world, &nurse, &nurse);
        change(&mut draft);
        let answer = world.post(&draft).await;
        assert_eq!(
            (answer.verdict.as_str(), answer.status),
            (*code, 500),
            "{what}: {}",
            answer.reason
        );
        let name = code.rsplit(':').next().expect("name");
        assert!(answer.text.contains(name), "{what}: {}", answer.text);
    }
}

#[tokio::test]
async fn damaged_messages_are_refused() {
    let world = World::start().await;
    let nurse = world.nurse();
    let draft = draft::token_request(&world, &nurse, &nurse);
    let signed = draft.sign();
    let cases = [
        ("nothing", "SOA-03003", String::new()),
        ("not XML", "SOA-03001", signed.replace("</soap:Body>", "")),
        (
            "a document type",
            "SOA-03001",
            format!("<!DOCTYPE a>{signed}"),
        ),
        ("another root", "SOA-03002", "<a/>".into()),
        (
            "SOAP 1.2",
            "soap:VersionMismatch",
            signed.replace(
                "http://schemas.xmlsoap.org/soap/envelope/",
                "http://www.w3.org/2003/05/soap-envelope",
            ),
        ),
        (
            "a changed body",
            "wsse:FailedCheck",
            signed.replace("context-", "kontext-"),
        ),
        (
            "a changed timestamp",
            "wsse:FailedCheck",
            signed.replace(
                "Z</wsu:Expires></wsu:Timestamp>",
                "0Z</wsu:Expires></wsu:Timestamp>",
            ),
        ),
        (
            "a weak algorithm",
            "wsse:UnsupportedAlgorithm",
            signed.replace(
                "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256",
                "http://www.w3.org/2000/09/xmldsig#rsa-sha1",
            ),
        ),
        (
            "a second element with the identifier of the body",
            "wsse:InvalidSecurity",
            signed.replace("<wst:UseKey>", "<wst:UseKey wsu:Id=\"id-1\">"),
        ),
        ("no signature", "wsse:InvalidSecurity", draft.text.clone()),
    ];
    for (what, code, text) in cases {
        let answer = world.send(&draft, text).await;
        assert_eq!(answer.verdict, code, "{what}: {}", answer.reason);
    }
    // the right one after all that, and then once more
    assert_eq!(world.send(&draft, signed.clone()).await.verdict, "accepted");
    assert_eq!(
        world.send(&draft, signed).await.verdict,
        "wsse:InvalidSecurity",
        "a replay"
    );
}

#[tokio::test]
async fn a_wrapped_body_is_refused() {
    let world = World::start().await;
    let nurse = world.nurse();
    let draft = draft::token_request(&world, &nurse, &nurse);
    let signed = draft.sign();
    let from = signed.find("<soap:Body").expect("body");
    let until = signed.find("</soap:Envelope>").expect("end");
    let body = &signed[from..until];
    let forged = body
        .replace(" wsu:Id=\"id-1\"", "")
        .replace("85010100214", "79031204415");
    let mut text = signed.clone();
    text.replace_range(from..until, &forged);
    let hidden = format!("<x:Old xmlns:x=\"urn:x\">{body}</x:Old></soap:Header>");
    let text = text.replace("</soap:Header>", &hidden);
    let answer = world.send(&draft, text).await;
    assert_eq!(answer.verdict, "wsse:InvalidSecurity", "{}", answer.reason);
    assert!(
        answer.reason.contains("Body is not signed"),
        "{}",
        answer.reason
    );
}

#[tokio::test]
async fn the_time_of_a_message_must_be_now() {
    let world = World::start().await;
    let nurse = world.nurse();
    let minutes = SignedDuration::from_mins;
    let cases = [
        ("four minutes slow", -minutes(4), minutes(1), "accepted"),
        ("four minutes fast", minutes(4), minutes(1), "accepted"),
        (
            "an hour slow",
            -minutes(60),
            minutes(1),
            "wsu:MessageExpired",
        ),
        (
            "an hour fast",
            minutes(60),
            minutes(1),
            "wsu:MessageExpired",
        ),
        (
            "six minutes slow",
            -minutes(6),
            minutes(1),
            "wsu:MessageExpired",
        ),
        (
            "six minutes slow, but valid for an hour",
            -minutes(6),
            minutes(60),
            "wsu:MessageExpired",
        ),
        (
            "expires before it begins",
            SignedDuration::ZERO,
            -minutes(1),
            "wsse:InvalidSecurity",
        ),
        (
            "valid for a day",
            SignedDuration::ZERO,
            minutes(1440),
            "wsse:InvalidSecurity",
        ),
    ];
    for (what, offset, lifetime, verdict) in cases {
        let mut draft = draft::token_request(&world, &nurse, &nurse);
        let from = draft.text.find("<wsu:Created>").expect("Created");
        let until = draft.text.find("</wsu:Timestamp>").expect("end");
        let created = world.simulator.now() + offset;
        let stamp = format!(
            "<wsu:Created>{}</wsu:Created><wsu:Expires>{}</wsu:Expires>",
            instant(created),
            instant(created + lifetime)
        );
        draft.text.replace_range(from..until, &stamp);
        let answer = world.post(&draft).await;
        assert_eq!(answer.verdict, verdict, "{what}: {}", answer.reason);
    }
}
