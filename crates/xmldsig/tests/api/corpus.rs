//! The folder `corpus/`: one file per mistake or attack, its name says which.

use std::path::{Path, PathBuf};

use openssl::x509::X509;
use roxmltree::Node;
use valise_xmldsig::{
    Error, Policy, VerifyingKey, names, parse_bytes, verify_enveloped, verify_message,
};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")
}

fn key(name: &str) -> VerifyingKey {
    let certificate = std::fs::read(folder().join(name)).unwrap();
    VerifyingKey::certificate(&X509::from_pem(&certificate).unwrap()).unwrap()
}

/// Reads a file as its user would: from a message the body and the timestamp, from anything else
/// the assertion, each at the place where it is looked for.
fn read(bytes: &[u8], key: &VerifyingKey) -> Result<(), Error> {
    let document = parse_bytes(bytes)?;
    let root = document.root_element();
    let child = |parent: Node<'_, '_>, name| {
        parent
            .children()
            .find(|it| it.tag_name().name() == name)
            .map(|it| it.id())
    };
    if root.tag_name().name() == "Envelope" {
        let verified = verify_message(&document, key, &Policy::EHEALTH)?;
        let node = |id| document.get_node(id).unwrap();
        verified.require(node(child(root, "Body").unwrap()))?;
        let security = verified.signature().parent().unwrap();
        assert!(security.has_tag_name((names::WSSE, "Security")));
        verified.require(node(child(security, "Timestamp").unwrap()))?;
    } else {
        let assertion = child(root, "Assertion").map_or(root, |id| document.get_node(id).unwrap());
        let verified = verify_enveloped(assertion, key, &Policy::EHEALTH)?;
        verified.require(assertion)?;
    }
    Ok(())
}

#[test]
fn every_broken_document_is_refused_for_the_reason_in_its_name() {
    let (rsa, elliptic) = (key("signer.pem"), key("signer.elliptic.pem"));
    let mut files: Vec<_> = std::fs::read_dir(folder())
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "xml"))
        .collect();
    files.sort();
    assert!(files.len() > 100, "{} files", files.len());
    let mut wrong = Vec::new();
    for path in files {
        let name = path.file_name().unwrap().to_str().unwrap();
        let key = if name.ends_with(".elliptic.xml") {
            &elliptic
        } else {
            &rsa
        };
        let verdict = read(&std::fs::read(&path).unwrap(), key);
        let found = verdict.as_ref().map_or_else(Error::code, |()| "xmldsig.ok");
        let expected = name.split_once("--").unwrap().0;
        if found.strip_prefix("xmldsig.") != Some(expected) {
            wrong.push(format!("{name}: {found}: {verdict:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
