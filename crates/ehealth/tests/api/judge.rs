//! Other programs as judges of what is sent.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use openssl::x509::X509;
use tempfile::TempDir;
use valise_soap::namespaces::{SOAP, WSSE, WSU};

pub(crate) struct Judge {
    folder: TempDir,
}

impl Judge {
    pub(crate) fn call(program: &str) -> Option<Self> {
        if Command::new(program).arg("--version").output().is_err() {
            println!("skipped: {program} is not installed");
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

    /// xmlsec1: the signature of the security header holds, three references.
    pub(crate) fn verifies_header(&self, message: &str, signer: &X509) {
        let place = "/*[local-name()='Envelope']/*[local-name()='Header']\
                     /*[local-name()='Security']/*[local-name()='Signature']";
        let ids = [
            ("--id-attr:Id", format!("{}:Timestamp", WSU.namespace)),
            ("--id-attr:Id", format!("{}:Body", SOAP.namespace)),
            (
                "--id-attr:Id",
                format!("{}:BinarySecurityToken", WSSE.namespace),
            ),
        ];
        self.verifies(message, signer, place, &ids, 3);
    }

    /// xmlsec1: the signature of a SAML request holds.
    pub(crate) fn verifies_request(&self, request: &str, signer: &X509) {
        let place = "/*[local-name()='Request']/*[local-name()='Signature']";
        let ids = [(
            "--id-attr:RequestID",
            "urn:oasis:names:tc:SAML:1.0:protocol:Request".to_owned(),
        )];
        self.verifies(request, signer, place, &ids, 1);
    }

    fn verifies(
        &self,
        document: &str,
        signer: &X509,
        place: &str,
        ids: &[(&str, String)],
        references: usize,
    ) {
        let certificate = self.write("signer.crt", signer.to_pem().unwrap());
        let output = Command::new("xmlsec1")
            .args(["--verify", "--pubkey-cert-pem"])
            .arg(certificate)
            .args(["--node-xpath", place])
            .args(
                ids.iter()
                    .flat_map(|(option, value)| [*option, value.as_str()]),
            )
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

/// A file or folder of the shared folder; says so when it is absent.
pub(crate) fn shared(path: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared");
    if !root.is_dir() {
        println!("skipped: ../shared is absent");
        return None;
    }
    Some(root.join(path))
}
