//! Everything that can be wrong with a document or its signature.

use openssl::error::ErrorStack;

use crate::SignerError;

/// Why a document could not be parsed, signed or trusted.
///
/// No variant carries text of the document, apart from identifiers and algorithm names, shortened:
/// those of a hostile document may be of any length.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The document is longer than the limit.
    #[error("the document has {bytes} bytes, more than {limit}")]
    TooLarge {
        /// Length found.
        bytes: usize,
        /// Length allowed.
        limit: usize,
    },
    /// The document is not well-formed XML, or not UTF-8.
    #[error("not well-formed XML at line {line}, column {column}")]
    NotXml {
        /// Line of the first fault, from 1.
        line: u32,
        /// Column of the first fault, from 1.
        column: u32,
    },
    /// The document has a document type declaration; nothing signed ever needs one.
    #[error("the document has a document type declaration")]
    Doctype,
    /// The document has too many nodes, attributes or namespaces, or is nested too deeply.
    #[error("the document has too many {what} (limit {limit})")]
    TooComplex {
        /// What there is too much of.
        what: &'static str,
        /// How much is allowed.
        limit: usize,
    },
    /// Two elements carry the same identifier.
    #[error("two elements carry the identifier {id}")]
    DuplicateId {
        /// The identifier.
        id: String,
    },
    /// There is no signature where one is expected.
    #[error("there is no signature where one is expected")]
    SignatureMissing,
    /// The signature, or the header around it, is not built as the schema says.
    #[error("the signature is not built as expected: {detail}")]
    SignatureStructure {
        /// What is wrong.
        detail: &'static str,
    },
    /// An algorithm that the policy does not allow.
    #[error("the policy refuses the {role} {algorithm}")]
    AlgorithmRefused {
        /// What the algorithm is used for.
        role: &'static str,
        /// Its identifier.
        algorithm: String,
    },
    /// A reference that does not point to an identifier inside the document.
    #[error("the reference {uri} does not point into the document")]
    ReferenceRefused {
        /// The reference.
        uri: String,
    },
    /// A reference whose identifier no element carries.
    #[error("no element carries the identifier of the reference {uri}")]
    ReferenceUnresolved {
        /// The reference.
        uri: String,
    },
    /// More references than the policy allows.
    #[error("the signature has {found} references, more than {limit}")]
    TooManyReferences {
        /// References found.
        found: usize,
        /// References allowed.
        limit: usize,
    },
    /// A comment inside a signed part: comments are not covered by any signature.
    #[error("there is a comment inside the signed part {uri}")]
    CommentInSignedPart {
        /// The reference.
        uri: String,
    },
    /// A signed part was changed after it was signed.
    #[error("the signed part {uri} was changed")]
    DigestMismatch {
        /// The reference.
        uri: String,
    },
    /// The signature was not made by the expected key, or over something else.
    #[error("the signature does not belong to the expected key")]
    SignatureMismatch,
    /// The verifying key is too short, or of another kind than the algorithm needs.
    #[error("the verifying key is refused: {reason}")]
    KeyRefused {
        /// Why.
        reason: &'static str,
    },
    /// No certificate of the signature leads to a configured root with the expected subject.
    #[error("the certificate is not trusted: {reason}")]
    CertificateNotTrusted {
        /// Why.
        reason: String,
    },
    /// The signature is good, but does not cover this element.
    #[error("the signature does not cover {element}")]
    NotCovered {
        /// Local name of the element.
        element: String,
    },
    /// An identifier that is not an XML name without a colon.
    #[error("{id} cannot be an identifier")]
    InvalidId {
        /// The identifier.
        id: String,
    },
    /// The place for the new signature does not exist in the document.
    #[error("there is no place for the signature: {detail}")]
    Insertion {
        /// What is missing.
        detail: &'static str,
    },
    /// The signer did not sign.
    #[error(transparent)]
    Signer(#[from] SignerError),
    /// The cryptographic library refused.
    #[error("the cryptographic library refused")]
    Crypto(#[from] ErrorStack),
}

impl Error {
    /// All codes of [`code`](Self::code).
    pub const CODES: &[&str] = &[
        "xmldsig.too_large",
        "xmldsig.not_xml",
        "xmldsig.doctype",
        "xmldsig.too_complex",
        "xmldsig.duplicate_id",
        "xmldsig.signature_missing",
        "xmldsig.signature_structure",
        "xmldsig.algorithm_refused",
        "xmldsig.reference_refused",
        "xmldsig.reference_unresolved",
        "xmldsig.too_many_references",
        "xmldsig.comment_in_signed_part",
        "xmldsig.digest_mismatch",
        "xmldsig.signature_mismatch",
        "xmldsig.key_refused",
        "xmldsig.certificate_not_trusted",
        "xmldsig.not_covered",
        "xmldsig.invalid_id",
        "xmldsig.insertion",
        "xmldsig.signer",
        "xmldsig.crypto",
    ];

    /// The stable code, under which the sentences for people are kept.
    pub fn code(&self) -> &'static str {
        match self {
            Self::TooLarge { .. } => "xmldsig.too_large",
            Self::NotXml { .. } => "xmldsig.not_xml",
            Self::Doctype => "xmldsig.doctype",
            Self::TooComplex { .. } => "xmldsig.too_complex",
            Self::DuplicateId { .. } => "xmldsig.duplicate_id",
            Self::SignatureMissing => "xmldsig.signature_missing",
            Self::SignatureStructure { .. } => "xmldsig.signature_structure",
            Self::AlgorithmRefused { .. } => "xmldsig.algorithm_refused",
            Self::ReferenceRefused { .. } => "xmldsig.reference_refused",
            Self::ReferenceUnresolved { .. } => "xmldsig.reference_unresolved",
            Self::TooManyReferences { .. } => "xmldsig.too_many_references",
            Self::CommentInSignedPart { .. } => "xmldsig.comment_in_signed_part",
            Self::DigestMismatch { .. } => "xmldsig.digest_mismatch",
            Self::SignatureMismatch => "xmldsig.signature_mismatch",
            Self::KeyRefused { .. } => "xmldsig.key_refused",
            Self::CertificateNotTrusted { .. } => "xmldsig.certificate_not_trusted",
            Self::NotCovered { .. } => "xmldsig.not_covered",
            Self::InvalidId { .. } => "xmldsig.invalid_id",
            Self::Insertion { .. } => "xmldsig.insertion",
            Self::Signer(_) => "xmldsig.signer",
            Self::Crypto(_) => "xmldsig.crypto",
        }
    }

    /// What the sentence and the log may say besides the code; nothing secret or personal.
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::TooLarge { bytes, limit } => {
                vec![("bytes", bytes.to_string()), ("limit", limit.to_string())]
            }
            Self::NotXml { line, column } => {
                vec![("line", line.to_string()), ("column", column.to_string())]
            }
            Self::TooComplex { what, limit } => {
                vec![("what", (*what).to_owned()), ("limit", limit.to_string())]
            }
            Self::DuplicateId { id } | Self::InvalidId { id } => vec![("id", id.clone())],
            Self::SignatureStructure { detail } | Self::Insertion { detail } => {
                vec![("detail", (*detail).to_owned())]
            }
            Self::AlgorithmRefused { role, algorithm } => {
                vec![
                    ("role", (*role).to_owned()),
                    ("algorithm", algorithm.clone()),
                ]
            }
            Self::ReferenceRefused { uri }
            | Self::ReferenceUnresolved { uri }
            | Self::CommentInSignedPart { uri }
            | Self::DigestMismatch { uri } => vec![("uri", uri.clone())],
            Self::TooManyReferences { found, limit } => {
                vec![("found", found.to_string()), ("limit", limit.to_string())]
            }
            Self::KeyRefused { reason } => vec![("reason", (*reason).to_owned())],
            Self::CertificateNotTrusted { reason } => vec![("reason", reason.clone())],
            Self::NotCovered { element } => vec![("element", element.clone())],
            Self::Doctype
            | Self::SignatureMissing
            | Self::SignatureMismatch
            | Self::Signer(_)
            | Self::Crypto(_) => Vec::new(),
        }
    }

    /// Whether trying again may help. A signature never gets better; a device may come back.
    pub fn retryable(&self) -> bool {
        matches!(self, Self::Signer(SignerError::Device(_)))
    }
}

/// Text of a document, short enough for a message.
pub(crate) fn shortened(text: &str) -> String {
    const LONGEST: usize = 120;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One of every variant; the match makes the compiler ask for a new one.
    fn all() -> Vec<Error> {
        let text = || "x".to_owned();
        let variants = vec![
            Error::TooLarge { bytes: 2, limit: 1 },
            Error::NotXml { line: 1, column: 2 },
            Error::Doctype,
            Error::TooComplex {
                what: "nodes",
                limit: 1,
            },
            Error::DuplicateId { id: text() },
            Error::SignatureMissing,
            Error::SignatureStructure { detail: "x" },
            Error::AlgorithmRefused {
                role: "x",
                algorithm: text(),
            },
            Error::ReferenceRefused { uri: text() },
            Error::ReferenceUnresolved { uri: text() },
            Error::TooManyReferences { found: 2, limit: 1 },
            Error::CommentInSignedPart { uri: text() },
            Error::DigestMismatch { uri: text() },
            Error::SignatureMismatch,
            Error::KeyRefused { reason: "x" },
            Error::CertificateNotTrusted { reason: text() },
            Error::NotCovered { element: text() },
            Error::InvalidId { id: text() },
            Error::Insertion { detail: "x" },
            Error::Signer(SignerError::KeyMismatch),
            Error::Crypto(ErrorStack::get()),
        ];
        assert!(variants.iter().all(|variant| match variant {
            Error::TooLarge { .. }
            | Error::NotXml { .. }
            | Error::Doctype
            | Error::TooComplex { .. }
            | Error::DuplicateId { .. }
            | Error::SignatureMissing
            | Error::SignatureStructure { .. }
            | Error::AlgorithmRefused { .. }
            | Error::ReferenceRefused { .. }
            | Error::ReferenceUnresolved { .. }
            | Error::TooManyReferences { .. }
            | Error::CommentInSignedPart { .. }
            | Error::DigestMismatch { .. }
            | Error::SignatureMismatch
            | Error::KeyRefused { .. }
            | Error::CertificateNotTrusted { .. }
            | Error::NotCovered { .. }
            | Error::InvalidId { .. }
            | Error::Insertion { .. }
            | Error::Signer(_)
            | Error::Crypto(_) => true,
        }));
        variants
    }

    #[test]
    fn every_error_has_its_own_code_in_the_list() {
        let codes: Vec<_> = all().iter().map(Error::code).collect();
        assert_eq!(codes, Error::CODES);
        assert!(codes.iter().all(|code| code.starts_with("xmldsig.")));
    }

    #[test]
    fn parameters_hold_what_the_message_says() {
        for error in all() {
            for (name, value) in error.params() {
                assert!(error.to_string().contains(&value), "{error:?}: {name}");
            }
        }
    }

    #[test]
    fn only_a_device_may_answer_better_the_next_time() {
        assert!(!all().iter().any(Error::retryable));
        let device = SignerError::Device("the card is out".into());
        assert!(Error::Signer(device).retryable());
    }

    #[test]
    fn long_text_of_a_document_is_cut_between_letters() {
        assert_eq!(shortened("é"), "é");
        let long = "é".repeat(500);
        assert_eq!(shortened(&long), format!("{}…", "é".repeat(120)));
    }
}
