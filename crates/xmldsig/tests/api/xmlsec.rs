//! Another program as judge, both ways: the `xmlsec1` command.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;
use valise_xmldsig::{
    DigestAlgorithm, KeyInfo, KeySigner, Place, Policy, SignatureAlgorithm, Signer, VerifyingKey,
    names, parse, sign_enveloped, verify_enveloped, verify_message,
};

use crate::support::{Identity, P256, P384, RSA, assertion, message, signed_message};

const SAML: &str = "urn:oasis:names:tc:SAML:1.0:assertion";

struct Judge {
    folder: TempDir,
}

impl Judge {
    /// The judge, or nothing (and a line that says so) where the program is missing.
    fn call() -> Option<Self> {
        if Command::new("xmlsec1").arg("--version").output().is_err() {
            println!("skipped: xmlsec1 is not installed");
            return None;
        }
        Some(Self {
            folder: TempDir::new().unwrap(),
        })
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    fn run(&self, action: &str, key: [&str; 2], file: &Path) -> Output {
        Command::new("xmlsec1")
            .args([action, key[0], key[1]])
            .args(["--id-attr:Id", &format!("{}:Timestamp", names::WSU)])
            .args(["--id-attr:Id", &format!("{}:Body", names::SOAP)])
            .args([
                "--id-attr:Id",
                &format!("{}:BinarySecurityToken", names::WSSE),
            ])
            .args(["--id-attr:AssertionID", &format!("{SAML}:Assertion")])
            .arg(file)
            .output()
            .unwrap()
    }

    /// Expects that the judge finds a signature good, with this number of references.
    fn accepts(&self, text: &str, signer: &dyn Signer, references: usize) {
        let certificate = self.write("signer.crt", signer.certificate().to_pem().unwrap());
        let file = self.write("signed.xml", text);
        let key = ["--pubkey-cert-pem", certificate.to_str().unwrap()];
        let output = self.run("--verify", key, &file);
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}\n{text}");
        let counted = format!("SignedInfo References (ok/all): {references}/{references}");
        assert!(said.contains(&counted), "{said}");
    }

    /// Lets the judge fill a template.
    fn signs(&self, template: &str, signer: &Identity) -> String {
        let key = self.write("signer.key", signer.key.private_key_to_pem_pkcs8().unwrap());
        let file = self.write("template.xml", template);
        let output = self.run("--sign", ["--privkey-pem", key.to_str().unwrap()], &file);
        assert!(
            output.status.success(),
            "{}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).unwrap()
    }
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
fn it_accepts_our_messages() {
    let Some(judge) = Judge::call() else { return };
    for signer in signers() {
        judge.accepts(&signed_message(&signer), &signer, 3);
    }
}

#[test]
fn it_accepts_our_assertions() {
    let Some(judge) = Judge::call() else { return };
    for signer in signers() {
        for place in [Place::FirstChild, Place::LastChild] {
            let key_info = KeyInfo::Certificate;
            let text = sign_enveloped(&assertion(), "_a1", &signer, &key_info, place).unwrap();
            judge.accepts(&text, &signer, 1);
        }
    }
}

#[test]
fn it_refuses_what_we_refuse() {
    let Some(judge) = Judge::call() else { return };
    let signer = P256.signer();
    let text = signed_message(&signer).replace("Ann&amp;", "Bob&amp;");
    let certificate = judge.write("signer.crt", signer.certificate().to_pem().unwrap());
    let file = judge.write("signed.xml", &text);
    let key = ["--pubkey-cert-pem", certificate.to_str().unwrap()];
    assert!(!judge.run("--verify", key, &file).status.success());
    let document = parse(&text).unwrap();
    let key = VerifyingKey::certificate(signer.certificate()).unwrap();
    assert!(verify_message(&document, &key, &Policy::EHEALTH).is_err());
}

/// Transforms, methods and references as another signer may write them.
fn template(
    algorithm: SignatureAlgorithm,
    digest: DigestAlgorithm,
    prefixes: Option<&str>,
    references: &[&str],
    enveloped: bool,
) -> String {
    let exclusive = names::EXCLUSIVE;
    let list = prefixes.map_or(String::new(), |prefixes| {
        format!("<ec:InclusiveNamespaces xmlns:ec='{exclusive}' PrefixList='{prefixes}'/>")
    });
    let first = if enveloped {
        format!("<Transform Algorithm='{}'/>", names::ENVELOPED)
    } else {
        String::new()
    };
    let references: String = references
        .iter()
        .map(|id| {
            format!(
                "<Reference URI='#{id}'><Transforms>{first}\n <Transform Algorithm='{exclusive}'>{list}\
                 </Transform></Transforms><DigestMethod Algorithm='{}'/><DigestValue/></Reference>\n",
                digest.uri()
            )
        })
        .collect();
    format!(
        "<Signature xmlns='{}'><SignedInfo>\n<CanonicalizationMethod Algorithm='{exclusive}'>{list}\
         </CanonicalizationMethod><SignatureMethod Algorithm='{}'/>{references}</SignedInfo>\
         <SignatureValue/></Signature>",
        names::DS,
        algorithm.uri()
    )
}

fn cases() -> [(&'static Identity, SignatureAlgorithm, DigestAlgorithm); 5] {
    use DigestAlgorithm::{Sha256, Sha384, Sha512};
    [
        (&*RSA, SignatureAlgorithm::RsaSha256, Sha256),
        (&*RSA, SignatureAlgorithm::RsaSha512, Sha512),
        (&*P256, SignatureAlgorithm::EcdsaSha256, Sha256),
        (&*P384, SignatureAlgorithm::EcdsaSha384, Sha384),
        (&*P384, SignatureAlgorithm::EcdsaSha256, Sha512),
    ]
}

const PREFIX_LISTS: [Option<&str>; 4] = [
    None,
    Some(""),
    Some("unused soap #default"),
    Some("absent spare wsse xml"),
];

#[test]
fn we_accept_its_messages() {
    let Some(judge) = Judge::call() else { return };
    for (signer, algorithm, digest) in cases() {
        for prefixes in PREFIX_LISTS {
            let template = template(
                algorithm,
                digest,
                prefixes,
                &["id-1", "TS-1", "X509-1"],
                false,
            );
            let text = message(&signer.certificate)
                .replace("</wsse:Security>", &format!("{template}</wsse:Security>"));
            let signed = judge.signs(&text, signer);
            let document = parse(&signed).unwrap();
            let key = VerifyingKey::certificate(&signer.certificate).unwrap();
            let verified = verify_message(&document, &key, &Policy::EHEALTH).unwrap();
            assert_eq!(verified.nodes().count(), 3);
            assert_eq!(verified.algorithm(), algorithm);
        }
    }
}

#[test]
fn we_accept_its_assertions() {
    let Some(judge) = Judge::call() else { return };
    for (signer, algorithm, digest) in cases() {
        for prefixes in PREFIX_LISTS {
            let template = template(algorithm, digest, prefixes, &["_a1"], true);
            let text =
                assertion().replace("</saml:Assertion>", &format!("{template}</saml:Assertion>"));
            let signed = judge.signs(&text, signer);
            let document = parse(&signed).unwrap();
            let key = VerifyingKey::certificate(&signer.certificate).unwrap();
            let verified = verify_enveloped(document.root_element(), &key, &Policy::EHEALTH);
            assert!(verified.unwrap().covers(document.root_element()));
        }
    }
}
