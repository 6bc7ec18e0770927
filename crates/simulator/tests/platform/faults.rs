//! Every fault that can be switched on does what its name says.

use jiff::Timestamp;
use valise_simulator::{Fault, FaultKind, Service};
use valise_xmldsig::{Error, Policy, VerifyingKey, parse, verify_enveloped};

use crate::support::draft::{self, holder, samlp_request, token_request};
use crate::support::queries::{about, content, person};
use crate::support::session::Session;
use crate::support::{Answer, Identity, World, assertion_of};

impl Session {
    fn set(&self, kind: FaultKind) {
        self.world.simulator.faults().clear();
        self.world.simulator.faults().set(Fault::new(kind));
    }

    async fn try_once(&self) -> Answer {
        let question = self.about("insured");
        self.world
            .post(&question.draft(&self.world, &self.nurse, &self.assertion))
            .await
    }

    async fn raw(&self) -> reqwest::Result<reqwest::Response> {
        let question = about(&self.world, &self.nurse, person(&self.world, "insured"));
        let draft = question.draft(&self.world, &self.nurse, &self.assertion);
        let client = reqwest::Client::builder()
            .tls_certs_only([self.root()])
            .no_proxy()
            .no_gzip()
            .build()
            .expect("client");
        client
            .post(format!("{}{}", self.world.simulator.base_url(), draft.path))
            .header("Content-Type", &draft.content_type)
            .header("SOAPAction", draft.action.clone().expect("action"))
            .body(draft.sign())
            .send()
            .await
    }

    fn root(&self) -> reqwest::Certificate {
        let pem = std::fs::read(self.world.folder().join("tls-ca.pem")).expect("tls-ca.pem");
        reqwest::Certificate::from_pem(&pem).expect("certificate")
    }
}

#[tokio::test]
async fn connections_break_before_or_in_the_middle_of_the_answer() {
    let session = Session::open().await;
    session.set(FaultKind::Drop);
    assert!(session.raw().await.is_err(), "no answer at all");
    session.set(FaultKind::DropMidway);
    let answer = session.raw().await.expect("headers");
    assert!(answer.text().await.is_err(), "half an answer");
    session.world.simulator.faults().clear();
    assert_eq!(
        session.try_once().await.verdict,
        "accepted",
        "and it is over"
    );
}

#[tokio::test]
async fn servers_and_buses_fail() {
    let session = Session::open().await;
    session.set(FaultKind::Http { status: 503 });
    let answer = session.raw().await.expect("answer");
    assert_eq!(answer.status().as_u16(), 503);
    for code in [
        "SOA-00001",
        "SOA-01001",
        "SOA-01002",
        "SOA-02001",
        "SOA-02002",
        "SOA-03001",
        "SOA-03002",
        "SOA-03003",
        "SOA-03004",
        "SOA-03005",
        "SOA-03006",
        "SOA-03007",
    ] {
        session.set(FaultKind::Soa { code: code.into() });
        let answer = session.try_once().await;
        assert_eq!((answer.verdict.as_str(), answer.status), (code, 500));
        assert!(
            answer.text.contains(&format!("<Code>{code}</Code>")),
            "{}",
            answer.text
        );
        let retry = answer.text.contains("<Retry>true</Retry>");
        assert_eq!(retry, code == "SOA-02002", "{code}");
    }
    session.set(FaultKind::Wsse {
        code: "FailedCheck".into(),
    });
    let answer = session.try_once().await;
    assert!(
        answer.text.contains(">wsse:FailedCheck</faultcode>"),
        "{}",
        answer.text
    );
}

#[tokio::test]
async fn insurers_refuse_with_any_code() {
    let session = Session::open().await;
    for (code, status, assertions) in [
        ("INVALID_RESPONSE_FROM_IO", "status:Responder", false),
        ("BO_UNKNOWN_NISS", "status:Responder", false),
        ("UNAUTHORIZED_FACET", "status:Requester", false),
        ("MUTATION", "status:Success", true),
    ] {
        session.set(FaultKind::Refusal { code: code.into() });
        let answer = session.try_once().await;
        assert_eq!(answer.verdict, code);
        let content = content(&answer);
        assert!(content.contains(status), "{content}");
        assert_eq!(content.contains("<saml:Assertion"), assertions, "{content}");
    }
    session.world.simulator.faults().clear();
    session
        .world
        .simulator
        .faults()
        .set(Fault::new(FaultKind::InsurerDown).times(2));
    let mut verdicts = Vec::new();
    for _ in 0..3 {
        verdicts.push(session.try_once().await.verdict);
    }
    assert_eq!(
        verdicts,
        ["SEND_TO_IM_EXCEPTION", "SEND_TO_IM_EXCEPTION", "accepted"]
    );
}

#[tokio::test]
async fn answers_are_damaged() {
    let session = Session::open().await;
    session.set(FaultKind::Truncated);
    assert!(matches!(
        parse(&session.try_once().await.text),
        Err(Error::NotXml { .. })
    ));
    session.set(FaultKind::NotXml);
    assert!(matches!(
        parse(&session.try_once().await.text),
        Err(Error::NotXml { .. })
    ));
    session.set(FaultKind::Dtd);
    assert!(matches!(
        parse(&session.try_once().await.text),
        Err(Error::Doctype)
    ));
    session.set(FaultKind::Huge { bytes: 3_000_000 });
    assert_eq!(
        session
            .raw()
            .await
            .expect("answer")
            .bytes()
            .await
            .expect("body")
            .len(),
        3_000_000
    );
    session.set(FaultKind::OtherQuestion);
    assert!(content(&session.try_once().await).contains("InResponseTo=\"_other\""));
}

#[tokio::test]
async fn answers_are_packed_in_other_ways() {
    let session = Session::open().await;
    session.set(FaultKind::Gzip);
    let answer = session.raw().await.expect("answer");
    assert_eq!(answer.headers()["content-encoding"], "gzip");
    assert!(
        answer
            .bytes()
            .await
            .expect("body")
            .starts_with(&[0x1f, 0x8b])
    );

    session.set(FaultKind::Multipart);
    let answer = session.raw().await.expect("answer");
    let kind = answer.headers()["content-type"]
        .to_str()
        .expect("text")
        .to_owned();
    assert!(
        kind.starts_with("multipart/related; type=\"application/xop+xml\""),
        "{kind}"
    );
    let text = answer.text().await.expect("text");
    assert!(
        text.contains("href=\"cid:detail@valise.practice\""),
        "{text}"
    );
    assert!(
        text.contains("Content-ID: <detail@valise.practice>\r\n\r\n<samlp:Response"),
        "{text}"
    );

    session.set(FaultKind::Deflate);
    let text = session.try_once().await.text;
    assert!(text.contains("ContentEncoding=\"deflate\""), "{text}");
    let base64 = text
        .split("<p:Detail")
        .nth(1)
        .and_then(|rest| rest.split('>').nth(1));
    let base64 = base64
        .and_then(|rest| rest.split('<').next())
        .expect("content");
    let bytes = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, base64);
    let mut inflated = String::new();
    let bytes = bytes.expect("base64");
    let mut decoder = flate2::read::DeflateDecoder::new(bytes.as_slice());
    std::io::Read::read_to_string(&mut decoder, &mut inflated).expect("deflate");
    assert!(inflated.starts_with("<samlp:Response"));
}

/// The assertion that both doors issue while a fault strikes.
async fn struck_assertions(world: &World, nurse: &Identity, kind: FaultKind) -> [String; 2] {
    world.simulator.faults().clear();
    world.simulator.faults().set(Fault::new(kind));
    let trust = world.post(&token_request(world, nurse, nurse)).await.text;
    let samlp = world
        .post(&samlp_request(world, nurse, nurse, true))
        .await
        .text;
    world.simulator.faults().clear();
    [trust, samlp].map(|text| assertion_of(&text).to_owned())
}

#[tokio::test]
async fn assertions_are_forged() {
    let world = World::start().await;
    let nurse = world.nurse();
    let pem = std::fs::read(world.folder().join("authority/platform.pem")).expect("platform.pem");
    let platform = openssl::x509::X509::stack_from_pem(&pem)
        .expect("PEM")
        .remove(0);
    let key = VerifyingKey::certificate(&platform).expect("key");
    let verdict = |assertion: &str| {
        let document = parse(assertion).expect("XML");
        verify_enveloped(document.root_element(), &key, &Policy::EHEALTH).map(|_| ())
    };
    for assertion in struck_assertions(&world, &nurse, FaultKind::AssertionCoverage).await {
        let verdict = verdict(&assertion);
        assert!(
            matches!(verdict, Err(Error::NotCovered { .. })),
            "{verdict:?}"
        );
    }
    for assertion in struck_assertions(&world, &nurse, FaultKind::AssertionForeignAuthority).await {
        assert!(verdict(&assertion).is_err(), "{assertion}");
    }
    for assertion in struck_assertions(&world, &nurse, FaultKind::AssertionForeignHolder).await {
        assert!(verdict(&assertion).is_ok());
        assert!(
            !assertion.contains(&nurse.base64()),
            "bound to someone else"
        );
    }
}

#[tokio::test]
async fn assertions_of_no_use_are_refused_by_member_data() {
    let world = World::start().await;
    let nurse = world.nurse();
    for (kind, verdict) in [
        (FaultKind::AssertionCoverage, "SOA-01001"),
        (FaultKind::AssertionForeignAuthority, "SOA-01001"),
        (FaultKind::AssertionForeignHolder, "wsse:FailedCheck"),
        (FaultKind::AssertionExpired, "SOA-01001"),
        (FaultKind::AssertionAudience, "SOA-01001"),
        (FaultKind::NotRecognised, "SOA-01002"),
    ] {
        for assertion in struck_assertions(&world, &nurse, kind.clone()).await {
            // the forged one names another assertion than it shows first
            let question = about(&world, &nurse, person(&world, "insured"));
            let now = world.simulator.now();
            let draft = holder(now, &nurse, &assertion, &question.payload());
            let answer = world.post(&draft).await;
            assert_eq!(answer.verdict, verdict, "{kind:?}: {}", answer.reason);
        }
    }
}

#[tokio::test]
async fn a_certificate_is_revoked_while_a_session_runs() {
    let session = Session::open().await;
    session.set(FaultKind::Revoked);
    let answer = session.try_once().await;
    assert_eq!(answer.verdict, "SOA-01001");
    assert!(answer.reason.contains("revoked"), "{}", answer.reason);
    let (world, nurse) = (&session.world, &session.nurse);
    let answer = world.post(&token_request(world, nurse, nurse)).await;
    assert_eq!(answer.verdict, "wsse:InvalidSecurityToken");
}

#[tokio::test]
async fn a_success_can_come_without_an_assertion() {
    let world = World::start().await;
    let nurse = world.nurse();
    world
        .simulator
        .faults()
        .set(Fault::new(FaultKind::NoAssertion));
    let text = world
        .post(&samlp_request(&world, &nurse, &nurse, true))
        .await
        .text;
    assert!(
        text.contains("samlp:Success") && !text.contains("<saml:Assertion"),
        "{text}"
    );
}

#[tokio::test]
async fn a_wrong_clock_shows_in_the_date_and_in_what_is_refused() {
    let now = Timestamp::now();
    let world = World::stopped_at(now).await;
    let nurse = world.nurse();
    let fault = Fault::new(FaultKind::ClockSkew { seconds: -3600 }).at(Service::Sts);
    world.simulator.faults().set(fault);
    let draft = token_request(&world, &nurse, &nurse);
    let answer = world
        .http
        .post(format!("{}{}", world.simulator.base_url(), draft.path))
        .header("Content-Type", &draft.content_type)
        .header("SOAPAction", draft.action.clone().expect("action"))
        .body(draft.sign())
        .send()
        .await
        .expect("answer");
    let date = answer.headers()["date"].to_str().expect("text");
    let date = jiff::fmt::rfc2822::parse(date).expect("date").timestamp();
    assert_eq!(date.as_second(), now.as_second() - 3600);
    let text = answer.text().await.expect("text");
    assert!(text.contains("wsu:MessageExpired"), "{text}");

    // whoever corrects the time by the date is served
    let corrected = world.simulator.now() - jiff::SignedDuration::from_hours(1);
    let payload = draft
        .text
        .split("<soap:Body wsu:Id=\"id-1\">")
        .nth(1)
        .expect("body");
    let payload = payload.split("</soap:Body>").next().expect("end");
    // without a wish for a lifetime, which would be in the future by now
    let from = payload.find("<wst:Lifetime>").expect("Lifetime");
    let until = payload.find("<wst:KeyType>").expect("KeyType");
    let payload = format!("{}{}", &payload[..from], &payload[until..]);
    let answer = world.post(&draft::x509(corrected, &nurse, &payload)).await;
    assert_eq!(answer.verdict, "accepted", "{}", answer.reason);
}
