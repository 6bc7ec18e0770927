//! The schemas of WS-Security as a judge of security headers.

use valise_soap::namespaces::{DS, SAML, SOAP, WSSE, WSSE11, WSU};

pub(crate) use crate::programs::Judge;
use crate::support::shared;

impl Judge {
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
}
