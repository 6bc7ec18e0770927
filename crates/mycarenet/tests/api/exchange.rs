//! The message that is measured is a real one: another program verifies its signature, and the
//! schemas take its content.

use std::path::Path;
use std::process::Command;

use valise_mycarenet::member_data::Verdict;

use crate::shared::{judge, sample};

#[path = "../../examples/exchange/exchange.rs"]
mod measured;

use measured::Exchange;

const ASSERTION: &str = "<?xml version=\"1.0\"?>\n<saml:Assertion \
    xmlns:saml=\"urn:oasis:names:tc:SAML:1.0:assertion\" AssertionID=\"_assertion\" \
    MajorVersion=\"1\" MinorVersion=\"1\" Issuer=\"urn:be:fgov:ehealth:sts:1_0\" \
    IssueInstant=\"2026-11-24T08:00:00Z\"><saml:AttributeStatement/></saml:Assertion>\n";

/// Makes a keystore with another program; says so when it is not installed.
fn inputs(folder: &Path, answer: &[u8]) -> Option<()> {
    let path = |name: &str| folder.join(name).display().to_string();
    let (key, certificate, keystore) =
        (path("key.pem"), path("certificate.pem"), path("nurse.p12"));
    judge(
        "openssl",
        &[
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-days",
            "30",
            "-subj",
            "/C=BE/CN=SSIN=72020290081",
            "-keyout",
            &key,
            "-out",
            &certificate,
        ],
    )?;
    judge(
        "openssl",
        &[
            "pkcs12",
            "-export",
            "-inkey",
            &key,
            "-in",
            &certificate,
            "-name",
            "authentication",
            "-passout",
            "pass:practice",
            "-out",
            &keystore,
        ],
    )?;
    std::fs::write(folder.join("assertion.xml"), ASSERTION).expect("written");
    std::fs::write(folder.join("answer.xml"), answer).expect("written");
    Some(())
}

fn exchange(answer: &[u8]) -> Option<(tempfile::TempDir, Exchange)> {
    let folder = tempfile::tempdir().expect("a folder");
    inputs(folder.path(), answer)?;
    let exchange = Exchange::load(folder.path(), "practice").expect("the inputs are good");
    Some((folder, exchange))
}

#[test]
fn another_program_verifies_the_message() {
    let Some((folder, exchange)) = exchange(b"<x/>") else {
        return;
    };
    let message = exchange.message().expect("a message");
    let file = folder.path().join("message.xml");
    std::fs::write(&file, &message).expect("written");
    let verify = |file: &Path| {
        Command::new("xmlsec1")
            .args(["--verify", "--pubkey-cert-pem"])
            .arg(folder.path().join("certificate.pem"))
            .args(["--id-attr:Id", "http://schemas.xmlsoap.org/soap/envelope/:Body"])
            .args(["--id-attr:Id", "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd:Timestamp"])
            .arg(file)
            .output()
    };
    let Ok(output) = verify(&file) else {
        println!("skipped: xmlsec1 is not installed");
        return;
    };
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let forged = message.replace("PEETERS ANNA", "PEETERS EVA");
    assert_ne!(forged, message);
    std::fs::write(&file, forged).expect("written");
    let output = verify(&file).expect("it ran before");
    assert!(
        !output.status.success(),
        "a changed message must not verify"
    );
}

#[test]
fn the_message_names_the_nurse_and_carries_the_assertion_as_it_is() {
    let Some((_folder, exchange)) = exchange(b"<x/>") else {
        return;
    };
    let message = exchange.message().expect("a message");
    assert!(message.contains("<c:Name>PEETERS ANNA</c:Name>"));
    let assertion = ASSERTION.split_once('\n').expect("a declaration").1.trim();
    assert!(message.contains(assertion));
    assert_ne!(
        message,
        exchange.message().expect("a message"),
        "identifiers are fresh"
    );
    assert!(!exchange.bare_signature().expect("a signature").is_empty());
}

#[test]
fn the_answer_is_explained_in_every_wrapping() {
    use base64::Engine;
    let Some(bare) = sample("resp-01") else {
        return;
    };
    let content = base64::engine::general_purpose::STANDARD.encode(&bare);
    let response = format!(
        "<m:MemberDataConsultationResponse \
         xmlns:m=\"urn:be:fgov:ehealth:mycarenet:memberdata:protocol:v1\" \
         xmlns:p=\"urn:be:fgov:ehealth:mycarenet:commons:protocol:v3\" Id=\"_1\" \
         IssueInstant=\"2026-11-24T08:30:00Z\"><p:Return><p:CommonOutput/>\
         <p:Detail ContentType=\"text/xml\" ContentEncoding=\"none\">{content}</p:Detail></p:Return>\
         </m:MemberDataConsultationResponse>"
    );
    let envelope = format!(
        "<?xml version=\"1.0\"?><!-- sent --><s:Envelope \
         xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>{response}</s:Body></s:Envelope>"
    );
    for answer in [bare.as_slice(), response.as_bytes(), envelope.as_bytes()] {
        let Some((_folder, exchange)) = exchange(answer) else {
            return;
        };
        let explained = exchange.once().expect("a readable answer");
        assert_eq!(explained.verdict, Verdict::Insured);
        assert_eq!(explained.periods.len(), 1);
    }
}
