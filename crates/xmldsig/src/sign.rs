//! Making signatures: the text of the document stays as it is, the signature is spliced in.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use openssl::x509::{X509, X509Ref};
use roxmltree::Node;

use crate::ids::{Ids, check_id};
use crate::{DigestAlgorithm, Error, Signer, canonicalize, names, parse};

mod signed_info;
mod splice;

use signed_info::Reference;
use splice::Slot;

/// What a detached signature covers and says about itself.
#[derive(Debug, Clone, Default)]
pub struct Detached {
    /// The identifiers (`wsu:Id`, `Id`, `ID`, `AssertionID` …) of the parts to sign, in the order
    /// of the references.
    pub references: Vec<String>,
    /// `Id` of the `ds:Signature` element, an XML name without a colon.
    pub signature_id: Option<String>,
    /// The whole `ds:KeyInfo` element, or nothing. The prefix `ds` is bound around it; identifiers
    /// in it must not occur in the document.
    pub key_info_xml: String,
}

/// Where in the document a detached signature goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Insertion {
    /// As the last child of the one `wsse:Security` in the one SOAP header.
    SecurityHeader,
    /// At this byte offset, which must lie between two pieces of markup.
    At(usize),
}

/// What an enveloped signature says about the key that made it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum KeyInfo {
    /// The certificate of the signer in `ds:X509Data`.
    Certificate,
    /// The certificate of the signer, then these.
    CertificateAnd(Vec<X509>),
    /// Nothing.
    None,
    /// This `ds:KeyInfo` element. The prefix `ds` is bound around it.
    Xml(String),
}

/// Where in the signed element an enveloped signature goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Before the content: `samlp:Request` of SAML 1.1.
    FirstChild,
    /// After the content: SAML 1.1 assertions and requests of the certificate services.
    LastChild,
}

/// Signs parts of a document by their identifiers and splices the signature into the text.
///
/// Nothing else of the text changes: it is never serialised again. References are digested with
/// SHA-256 over their exclusive canonical form without prefix list, as the eHealth connector does.
///
/// # Errors
///
/// Any error of [`crate::parse`]; [`Error::DuplicateId`], [`Error::ReferenceUnresolved`],
/// [`Error::InvalidId`], [`Error::Insertion`] or [`Error::Signer`].
pub fn sign_detached(
    document: &str,
    insertion: Insertion,
    request: &Detached,
    signer: &dyn Signer,
) -> Result<String, Error> {
    let tree = parse(document)?;
    let ids = Ids::of(&tree)?;
    let slot = match insertion {
        Insertion::SecurityHeader => Slot::last_in(crate::position::security_header(&tree)?)?,
        Insertion::At(offset) => Slot::at(&tree, offset)?,
    };
    let mut references = Vec::with_capacity(request.references.len());
    for id in &request.references {
        let target = target(&ids, id)?;
        if slot.is_inside(target) {
            return Err(Error::Insertion {
                detail: "the place is inside a signed part",
            });
        }
        references.push(digested(id, target, false)?);
    }
    if references.is_empty() {
        return Err(Error::SignatureStructure {
            detail: "nothing to sign",
        });
    }
    let attribute = match &request.signature_id {
        Some(id) => {
            check_id(id)?;
            if ids.contains(id) {
                return Err(Error::DuplicateId { id: id.clone() });
            }
            format!(" Id=\"{id}\"")
        }
        None => String::new(),
    };
    sign(
        document,
        &slot,
        &references,
        &attribute,
        &request.key_info_xml,
        signer,
    )
}

/// Signs the element with this identifier and puts the signature inside it.
///
/// # Errors
///
/// As [`sign_detached`].
pub fn sign_enveloped(
    document: &str,
    id: &str,
    signer: &dyn Signer,
    key_info: &KeyInfo,
    place: Place,
) -> Result<String, Error> {
    let tree = parse(document)?;
    let element = target(&Ids::of(&tree)?, id)?;
    let slot = match place {
        Place::FirstChild => Slot::first_in(element)?,
        Place::LastChild => Slot::last_in(element)?,
    };
    let reference = digested(id, element, true)?;
    sign(
        document,
        &slot,
        &[reference],
        "",
        &key_info_xml(key_info, signer)?,
        signer,
    )
}

fn target<'a, 'input>(ids: &Ids<'a, 'input>, id: &str) -> Result<Node<'a, 'input>, Error> {
    check_id(id)?;
    ids.element(id).ok_or_else(|| Error::ReferenceUnresolved {
        uri: format!("#{id}"),
    })
}

fn digested<'r>(
    id: &'r str,
    target: Node<'_, '_>,
    enveloped: bool,
) -> Result<Reference<'r>, Error> {
    let digest = DigestAlgorithm::Sha256.digest(&canonicalize(target, &[]))?;
    Ok(Reference {
        id,
        enveloped,
        digest,
    })
}

fn sign(
    document: &str,
    slot: &Slot<'_>,
    references: &[Reference<'_>],
    attribute: &str,
    key_info: &str,
    signer: &dyn Signer,
) -> Result<String, Error> {
    let canonical = signed_info::canonical(signer.algorithm(), references);
    let value = STANDARD.encode(&signer.sign(canonical.as_bytes())?);
    let (start_tag, content) = signed_info::in_place(&canonical);
    Ok(slot.splice(
        document,
        &[
            "<ds:Signature xmlns:ds=\"",
            names::DS,
            "\"",
            attribute,
            ">",
            start_tag,
            content,
            "<ds:SignatureValue>",
            &value,
            "</ds:SignatureValue>",
            key_info,
            "</ds:Signature>",
        ],
    ))
}

fn key_info_xml(key_info: &KeyInfo, signer: &dyn Signer) -> Result<String, Error> {
    let more: &[X509] = match key_info {
        KeyInfo::None => return Ok(String::new()),
        KeyInfo::Xml(xml) => return Ok(xml.clone()),
        KeyInfo::Certificate => &[],
        KeyInfo::CertificateAnd(more) => more,
    };
    let mut xml = String::from("<ds:KeyInfo><ds:X509Data>");
    for certificate in std::iter::once(signer.certificate()).chain(more.iter().map(AsRef::as_ref)) {
        xml.push_str("<ds:X509Certificate>");
        xml.push_str(&encoded(certificate)?);
        xml.push_str("</ds:X509Certificate>");
    }
    xml.push_str("</ds:X509Data></ds:KeyInfo>");
    Ok(xml)
}

fn encoded(certificate: &X509Ref) -> Result<String, Error> {
    Ok(STANDARD.encode(&certificate.to_der()?))
}
