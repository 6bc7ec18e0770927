//! `README.txt` of an export: what it is, and the exact commands with which anyone checks it.

use valise_messages::{Language, text as say};

/// What is checked, and the command for it. The first one is given in the folder itself, the
/// others in the folder of a bundle.
const STEPS: [(&str, &str); 8] = [
    (
        "evidence-readme-sums",
        "sha256sum --check --strict SHA256SUMS",
    ),
    ("evidence-readme-bundle", "cd BUNDLE"),
    (
        "evidence-readme-manifest",
        "grep \"$(openssl dgst -sha256 -r manifest | cut -c 1-64)\" ../chain",
    ),
    (
        "evidence-readme-files",
        "sha256sum --check --strict SHA256SUMS",
    ),
    (
        "evidence-readme-server",
        "grep \"^server-sha256 $(openssl x509 -in server-certificate.pem -outform DER \
         | openssl dgst -sha256 -r | cut -c 1-64)\" manifest",
    ),
    (
        "evidence-readme-request",
        "xmlsec1 --verify --pubkey-cert-pem signer-certificate.pem \
         --id-attr:Id http://schemas.xmlsoap.org/soap/envelope/:Body \
         --id-attr:Id http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-utility-1.0.xsd:Timestamp \
         --node-xpath \"/*/*[local-name()='Header']/*[local-name()='Security']/*[local-name()='Signature']\" \
         request.xml",
    ),
    (
        "evidence-readme-assertion",
        "xmlsec1 --verify --pubkey-cert-pem issuer-certificate.pem \
         --id-attr:AssertionID urn:oasis:names:tc:SAML:1.0:assertion:Assertion assertion.xml",
    ),
    (
        "evidence-readme-answer",
        "xmlsec1 --verify --pubkey-cert-pem answer-certificate.pem \
         --id-attr:ID urn:oasis:names:tc:SAML:2.0:assertion:Assertion \
         --id-attr:ID urn:oasis:names:tc:SAML:2.0:protocol:Response \
         --id-attr:Id http://uri.etsi.org/01903/v1.3.2#:SignedProperties answer.xml",
    ),
];

/// What is said besides the steps.
const REMARKS: [&str; 5] = [
    "evidence-readme-contents",
    "evidence-readme-chain",
    "evidence-readme-limits",
    "evidence-readme-password",
    "evidence-readme-privacy",
];

/// The text; `bundle` is the folder that the commands go into, `signed_answers` whether any answer
/// is signed.
pub(super) fn text(languages: &[Language], bundle: &str, signed_answers: bool) -> String {
    let parts = languages
        .iter()
        .map(|language| part(*language, bundle, signed_answers));
    parts.collect::<Vec<_>>().join("\n")
}

fn part(language: Language, bundle: &str, signed_answers: bool) -> String {
    let word = |key: &str| say(language, key, &[]);
    let title = word("evidence-readme-title");
    let mut text = format!("{title}\n{}\n\n", "=".repeat(title.chars().count()));
    paragraph(&mut text, &word("evidence-readme-what"));
    for remark in REMARKS {
        paragraph(&mut text, &word(remark));
    }
    paragraph(&mut text, &word("evidence-readme-programs"));
    for (key, command) in STEPS {
        if key == "evidence-readme-answer" && !signed_answers {
            continue;
        }
        paragraph(&mut text, &word(key));
        text.push_str(&format!("    $ {}\n\n", command.replace("BUNDLE", bundle)));
    }
    text
}

/// Text in lines that fit a page.
fn paragraph(text: &mut String, words: &str) {
    const WIDTH: usize = 78;
    let mut column = 0;
    for word in words.split_whitespace() {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > WIDTH {
            text.push('\n');
            column = 0;
        } else if column > 0 {
            text.push(' ');
            column += 1;
        }
        text.push_str(word);
        column += length;
    }
    text.push_str("\n\n");
}
