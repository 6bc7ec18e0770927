//! Other programs as judges of what is sent.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;
use valise_soap::namespaces::{DS, SAML, SOAP, WSSE, WSSE11, WSU};
use valise_xmldsig::Signer;

use crate::support::shared;

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

    /// xmlsec1: the signature in the security header of a message holds.
    pub(crate) fn verifies(&self, message: &str, signer: &dyn Signer, references: usize) {
        let certificate = self.write("signer.crt", signer.certificate().to_pem().unwrap());
        // the first signature of the document would be that of the assertion
        let header = "/*[local-name()='Envelope']/*[local-name()='Header']\
                      /*[local-name()='Security']/*[local-name()='Signature']";
        let output = Command::new("xmlsec1")
            .args(["--verify", "--pubkey-cert-pem"])
            .arg(certificate)
            .args(["--node-xpath", header])
            .args(["--id-attr:Id", &format!("{}:Timestamp", WSU.namespace)])
            .args(["--id-attr:Id", &format!("{}:Body", SOAP.namespace)])
            .args([
                "--id-attr:Id",
                &format!("{}:BinarySecurityToken", WSSE.namespace),
            ])
            .arg(self.write("message.xml", message))
            .output()
            .unwrap();
        let said = text(&output);
        assert!(output.status.success(), "{said}\n{message}");
        let counted = format!("SignedInfo References (ok/all): {references}/{references}");
        assert!(said.contains(&counted), "{said}");
    }

    /// xmllint: a security header fits the schemas of WS-Security, XML Signature and SAML 1.1.
    /// Without the shared folder there are no schemas and nothing is said.
    pub(crate) fn fits_security_schemas(&self, security_header: &str) {
        let Some(folder) = shared("schemas/ehealth/e-contract") else {
            return;
        };
        let folder = folder.canonicalize().unwrap();
        let imports: String = [
            (
                WSSE.namespace,
                "ws-trust-sts/oasis-200401-wss-wssecurity-secext-1.0.xsd",
            ),
            (
                WSU.namespace,
                "ws-trust-sts/oasis-200401-wss-wssecurity-utility-1.0.xsd",
            ),
            (DS.namespace, "saml-sts/xmldsig-core-schema.xsd"),
            (
                SAML.namespace,
                "saml-sts/oasis-sstc-saml-schema-assertion-1.1.xsd",
            ),
        ]
        .iter()
        .map(|(namespace, file)| {
            let location = folder.join(file);
            let location = location.display();
            format!("<xs:import namespace=\"{namespace}\" schemaLocation=\"{location}\"/>")
        })
        .collect();
        // two foreign attributes stand in the header for which those schemas have no declaration
        let soap = format!(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"{}\">\
             <xs:attribute name=\"mustUnderstand\" type=\"xs:boolean\"/></xs:schema>",
            SOAP.namespace
        );
        let wsse11 = format!(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\" targetNamespace=\"{}\">\
             <xs:attribute name=\"TokenType\" type=\"xs:anyURI\"/></xs:schema>",
            WSSE11.namespace
        );
        let soap = self.write("soap.xsd", soap);
        let wsse11 = self.write("wsse11.xsd", wsse11);
        let driver = format!(
            "<xs:schema xmlns:xs=\"http://www.w3.org/2001/XMLSchema\">{imports}\
             <xs:import namespace=\"{}\" schemaLocation=\"{}\"/>\
             <xs:import namespace=\"{}\" schemaLocation=\"{}\"/></xs:schema>",
            SOAP.namespace,
            soap.display(),
            WSSE11.namespace,
            wsse11.display()
        );
        let schema = self.write("driver.xsd", driver);
        self.fits(&schema, security_header);
    }

    fn fits(&self, schema: &Path, document: &str) {
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
