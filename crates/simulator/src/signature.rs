//! Signatures that the platform and the insurers put on what they publish: XML signatures in the
//! signed element, with the signed properties of XAdES where the platform writes them.

use jiff::Timestamp;
use openssl::sha::sha256;
use roxmltree::Document;
use uuid::Uuid;
use valise_xmldsig::{KeySigner, Signer, canonicalize};

use crate::error::Error;
use crate::lexical::to_base64;
use crate::names::{DS, ENVELOPED, EXCLUSIVE, SHA_256};
use crate::xml::Xml;

const XADES: &str = "http://uri.etsi.org/01903/v1.3.2#";
const SIGNED_PROPERTIES: &str = "http://uri.etsi.org/01903#SignedProperties";

/// The signature of an element that is the root of this text and has this identifier, to be put
/// inside of the element. `signed_at` adds the properties of XAdES.
pub(crate) fn enveloped(
    text: &str,
    id: &str,
    signer: &KeySigner,
    signed_at: Option<Timestamp>,
) -> Result<String, Error> {
    let signature_id = format!("xmldsig-{}", Uuid::new_v4());
    let content = digest_of(text, None)?;
    let properties = match signed_at {
        Some(at) => Some(properties(&signature_id, signer, at)?),
        None => None,
    };

    let mut info = Xml::default();
    info.open("ds:SignedInfo", &[("xmlns:ds", DS)]);
    info.empty("ds:CanonicalizationMethod", &[("Algorithm", EXCLUSIVE)]);
    info.empty(
        "ds:SignatureMethod",
        &[("Algorithm", signer.algorithm().uri())],
    );
    reference(&mut info, id, None, &[ENVELOPED, EXCLUSIVE], &content);
    if let Some((id, _, digest)) = &properties {
        reference(&mut info, id, Some(SIGNED_PROPERTIES), &[EXCLUSIVE], digest);
    }
    let info = info.finish();
    let value = signer
        .sign(&canonical(&info, None)?)
        .map_err(|error| signature_error(&error))?;

    let mut xml = Xml::default();
    xml.open("ds:Signature", &[("xmlns:ds", DS), ("Id", &signature_id)]);
    xml.raw(&info);
    xml.leaf("ds:SignatureValue", &[], &to_base64(&value));
    xml.open("ds:KeyInfo", &[]);
    xml.open("ds:X509Data", &[]);
    xml.leaf(
        "ds:X509Certificate",
        &[],
        &to_base64(&signer.certificate().to_der()?),
    );
    xml.close();
    xml.close();
    if let Some((_, object, _)) = &properties {
        xml.raw(object);
    }
    Ok(xml.finish())
}

/// Identifier, XML and digest of the signed properties.
fn properties(
    signature_id: &str,
    signer: &KeySigner,
    at: Timestamp,
) -> Result<(String, String, String), Error> {
    let certificate = signer.certificate();
    let id = format!("{signature_id}-properties");
    let mut xml = Xml::default();
    xml.open("ds:Object", &[("xmlns:ds", DS)]);
    xml.open(
        "xades:QualifyingProperties",
        &[
            ("xmlns:xades", XADES),
            ("Target", &format!("#{signature_id}")),
        ],
    );
    xml.open("xades:SignedProperties", &[("Id", &id)]);
    xml.open("xades:SignedSignatureProperties", &[]);
    xml.leaf(
        "xades:SigningTime",
        &[],
        &at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
    );
    xml.open("xades:SigningCertificate", &[]);
    xml.open("xades:Cert", &[]);
    xml.open("xades:CertDigest", &[]);
    xml.empty("ds:DigestMethod", &[("Algorithm", SHA_256)]);
    xml.leaf(
        "ds:DigestValue",
        &[],
        &to_base64(&sha256(&certificate.to_der()?)),
    );
    xml.close();
    xml.open("xades:IssuerSerial", &[]);
    let issuer = crate::distinguished_name::rfc_2253(certificate.issuer_name());
    xml.leaf("ds:X509IssuerName", &[], &issuer);
    let serial = certificate.serial_number().to_bn()?.to_dec_str()?;
    xml.leaf("ds:X509SerialNumber", &[], &serial);
    let object = xml.finish();
    let digest = digest_of(&object, Some("SignedProperties"))?;
    Ok((id, object, digest))
}

fn reference(xml: &mut Xml, id: &str, kind: Option<&str>, transforms: &[&str], digest: &str) {
    let uri = format!("#{id}");
    let mut attributes = vec![("URI", uri.as_str())];
    attributes.extend(kind.map(|kind| ("Type", kind)));
    xml.open("ds:Reference", &attributes);
    xml.open("ds:Transforms", &[]);
    for transform in transforms {
        xml.empty("ds:Transform", &[("Algorithm", transform)]);
    }
    xml.close();
    xml.empty("ds:DigestMethod", &[("Algorithm", SHA_256)]);
    xml.leaf("ds:DigestValue", &[], digest);
    xml.close();
}

fn digest_of(text: &str, element: Option<&str>) -> Result<String, Error> {
    Ok(to_base64(&sha256(&canonical(text, element)?)))
}

/// The exclusive canonical form of a text's root, or of one element in it. It does not depend on
/// what will stand around it.
fn canonical(text: &str, element: Option<&str>) -> Result<Vec<u8>, Error> {
    let document = Document::parse(text).map_err(|error| signature_error(&error))?;
    let root = document.root_element();
    let node = match element {
        Some(name) => root
            .descendants()
            .find(|node| node.tag_name().name() == name),
        None => Some(root),
    };
    node.map(|node| canonicalize(node, &[]))
        .ok_or_else(|| Error::Signature("nothing to sign".into()))
}

fn signature_error(error: &dyn std::fmt::Display) -> Error {
    Error::Signature(error.to_string())
}
