//! Other programs as judges of XML: xmlsec1 and xmllint. The tests of the eHealth crate use them too.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use openssl::x509::X509Ref;
use tempfile::TempDir;
use valise_soap::namespaces::{SOAP, WSSE, WSU};

pub(crate) struct Judge {
    folder: TempDir,
}

impl Judge {
    /// None, with one line, when the program is not installed.
    pub(crate) fn call(program: &str) -> Option<Self> {
        if Command::new(program).arg("--version").output().is_err() {
            println!("skipped: {program} is not installed");
            return None;
        }
        Some(Self {
            folder: TempDir::new().unwrap(),
        })
    }

    pub(crate) fn write(&self, name: &str, content: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.path().join(name);
        std::fs::write(&path, content).unwrap();
        path
    }

    /// xmlsec1: the signature in the security header of a message holds, over so many references.
    pub(crate) fn verifies_header(&self, message: &str, signer: &X509Ref, references: usize) {
        // the first signature of the document would be that of the assertion
        let place = "/*[local-name()='Envelope']/*[local-name()='Header']\
                     /*[local-name()='Security']/*[local-name()='Signature']";
        let ids = [
            format!("{}:Timestamp", WSU.namespace),
            format!("{}:Body", SOAP.namespace),
            format!("{}:BinarySecurityToken", WSSE.namespace),
        ];
        let ids = ids.each_ref().map(|id| ("--id-attr:Id", id.as_str()));
        self.verifies(message, signer, place, &ids, references);
    }

    /// xmlsec1: the signature at a place of a document holds.
    pub(crate) fn verifies(
        &self,
        document: &str,
        signer: &X509Ref,
        place: &str,
        ids: &[(&str, &str)],
        references: usize,
    ) {
        let certificate = self.write("signer.crt", signer.to_pem().unwrap());
        let output = Command::new("xmlsec1")
            .args(["--verify", "--pubkey-cert-pem"])
            .arg(certificate)
            .args(["--node-xpath", place])
            .args(ids.iter().flat_map(|(option, value)| [*option, *value]))
            .arg(self.write("message.xml", document))
            .output()
            .unwrap();
        let said = text(&output);
        assert!(output.status.success(), "{said}\n{document}");
        let counted = format!("SignedInfo References (ok/all): {references}/{references}");
        assert!(said.contains(&counted), "{said}");
    }

    /// xmllint: a document fits a schema.
    pub(crate) fn fits(&self, schema: &Path, document: &str) {
        let output = Command::new("xmllint")
            .args(["--nonet", "--noout", "--schema"])
            .arg(schema)
            .arg(self.write("document.xml", document))
            .output()
            .unwrap();
        assert!(output.status.success(), "{}\n{document}", text(&output));
    }
}

fn text(output: &Output) -> String {
    let out = String::from_utf8_lossy(&output.stdout);
    let err = String::from_utf8_lossy(&output.stderr);
    format!("{out}{err}")
}
