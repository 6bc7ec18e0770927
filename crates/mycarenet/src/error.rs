//! What can go wrong with a member data message.

use crate::member_data::QueryError;

/// A member data message that cannot be sent, or cannot be read.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The question breaks a published rule, and was not sent.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The answer is larger than this product reads.
    #[error("the answer is larger than {limit} bytes")]
    TooLarge {
        /// The most that is read, in bytes.
        limit: usize,
    },
    /// The answer is not text in UTF-8.
    #[error("the answer is not text in UTF-8")]
    Encoding,
    /// The answer is not XML, or XML of a kind that is never read (a document type, too deep).
    #[error("the answer is not readable XML: {reason}")]
    NotXml {
        /// What the parser said; never the content.
        reason: String,
    },
    /// The answer declares a document type.
    #[error("the answer declares a document type")]
    DocumentType,
    /// An element has the right name in the wrong namespace.
    #[error("{path} is in the namespace {found:?} instead of {expected:?}")]
    WrongNamespace {
        /// Path of the element.
        path: String,
        /// The namespace of the protocol.
        expected: &'static str,
        /// The namespace found.
        found: String,
    },
    /// Something that must be there is not.
    #[error("{path} is missing")]
    Missing {
        /// Path of what is missing.
        path: String,
    },
    /// Something holds a value that cannot be read.
    #[error("{path} cannot be read")]
    Unreadable {
        /// Path of the element or attribute; never its content.
        path: String,
    },
    /// Something that must be unique is there more than once.
    #[error("{path} is there {count} times")]
    Repeated {
        /// Path of the element.
        path: String,
        /// How often it is there.
        count: usize,
    },
    /// The content is sealed, and this version opens only plain answers.
    #[error("the answer is sealed: {kind}")]
    Sealed {
        /// The value of `ContentEncryption`.
        kind: String,
    },
    /// The content is packed in an unknown way, or cannot be unpacked.
    #[error("the content of the answer cannot be unpacked ({encoding})")]
    Packing {
        /// The value of `ContentEncoding`.
        encoding: String,
    },
    /// The content is not what its hash says.
    #[error("the content of the answer does not match its hash")]
    HashMismatch,
    /// The answer belongs to another question.
    #[error("the answer belongs to another question")]
    OtherQuestion,
    /// The answer is about another person than the one asked.
    #[error("the answer is about another person")]
    OtherPerson,
    /// A signature in the answer does not hold, or covers something else.
    #[error("a signature in the answer does not hold: {reason}")]
    Signature {
        /// What is wrong with it.
        reason: String,
    },
}

impl Error {
    /// Codes of all errors of this crate.
    pub const CODES: &[&str] = &[
        "mycarenet.start_in_future",
        "mycarenet.period_order",
        "mycarenet.period_too_old",
        "mycarenet.no_facet",
        "mycarenet.duplicate_facet",
        "mycarenet.missing_dimension",
        "mycarenet.duplicate_dimension",
        "mycarenet.provider_number",
        "mycarenet.too_large",
        "mycarenet.encoding",
        "mycarenet.not_xml",
        "mycarenet.document_type",
        "mycarenet.wrong_namespace",
        "mycarenet.missing",
        "mycarenet.unreadable",
        "mycarenet.repeated",
        "mycarenet.sealed",
        "mycarenet.packing",
        "mycarenet.hash_mismatch",
        "mycarenet.other_question",
        "mycarenet.other_person",
        "mycarenet.signature",
    ];

    /// The stable code; the message key is the same with `-` for `.`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Query(problem) => problem.code(),
            Self::TooLarge { .. } => "mycarenet.too_large",
            Self::Encoding => "mycarenet.encoding",
            Self::NotXml { .. } => "mycarenet.not_xml",
            Self::DocumentType => "mycarenet.document_type",
            Self::WrongNamespace { .. } => "mycarenet.wrong_namespace",
            Self::Missing { .. } => "mycarenet.missing",
            Self::Unreadable { .. } => "mycarenet.unreadable",
            Self::Repeated { .. } => "mycarenet.repeated",
            Self::Sealed { .. } => "mycarenet.sealed",
            Self::Packing { .. } => "mycarenet.packing",
            Self::HashMismatch => "mycarenet.hash_mismatch",
            Self::OtherQuestion => "mycarenet.other_question",
            Self::OtherPerson => "mycarenet.other_person",
            Self::Signature { .. } => "mycarenet.signature",
        }
    }

    /// Values for the sentence; never a value of the answer itself.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Query(problem) => problem.params(),
            Self::TooLarge { limit } => vec![("limit", limit.to_string())],
            Self::WrongNamespace { path, .. }
            | Self::Missing { path }
            | Self::Unreadable { path }
            | Self::Repeated { path, .. } => vec![("path", path.clone())],
            Self::Sealed { kind } => vec![("kind", kind.clone())],
            Self::Packing { encoding } => vec![("encoding", encoding.clone())],
            Self::Encoding
            | Self::NotXml { .. }
            | Self::DocumentType
            | Self::HashMismatch
            | Self::OtherQuestion
            | Self::OtherPerson
            | Self::Signature { .. } => Vec::new(),
        }
    }

    /// Whether the same question may be asked again, later and unchanged.
    ///
    /// An answer that cannot be read may be damaged on the way, and asking is harmless.
    #[must_use]
    pub const fn retryable(&self) -> bool {
        match self {
            Self::Query(problem) => matches!(problem, QueryError::StartInFuture { .. }),
            Self::Encoding
            | Self::NotXml { .. }
            | Self::Missing { .. }
            | Self::Unreadable { .. }
            | Self::Packing { .. }
            | Self::HashMismatch
            | Self::OtherQuestion => true,
            Self::TooLarge { .. }
            | Self::DocumentType
            | Self::WrongNamespace { .. }
            | Self::Repeated { .. }
            | Self::Sealed { .. }
            | Self::OtherPerson
            | Self::Signature { .. } => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// One of each variant, in the order of the list of codes.
    fn all() -> Vec<Error> {
        let (from, until) = (date(2026, 11, 24), date(2026, 11, 23));
        let path = || "Response/Status".to_owned();
        let queries = [
            QueryError::StartInFuture { from, today: until },
            QueryError::PeriodOrder { from, until },
            QueryError::PeriodTooOld {
                from,
                earliest: from,
            },
            QueryError::NoFacet,
            QueryError::DuplicateFacet { facet: "x" },
            QueryError::MissingDimension { facet: "x" },
            QueryError::DuplicateDimension { facet: "x" },
            QueryError::ProviderNumber,
        ];
        let others = [
            Error::TooLarge { limit: 1 },
            Error::Encoding,
            Error::NotXml { reason: path() },
            Error::DocumentType,
            Error::WrongNamespace {
                path: path(),
                expected: "a",
                found: path(),
            },
            Error::Missing { path: path() },
            Error::Unreadable { path: path() },
            Error::Repeated {
                path: path(),
                count: 2,
            },
            Error::Sealed { kind: path() },
            Error::Packing { encoding: path() },
            Error::HashMismatch,
            Error::OtherQuestion,
            Error::OtherPerson,
            Error::Signature { reason: path() },
        ];
        queries.into_iter().map(Error::from).chain(others).collect()
    }

    #[test]
    fn every_variant_has_its_code_in_the_list_and_no_code_is_left_over() {
        let codes: Vec<&str> = all().iter().map(Error::code).collect();
        assert_eq!(codes, Error::CODES);
    }

    #[test]
    fn nothing_is_shown_empty() {
        for error in all() {
            assert!(!error.to_string().is_empty());
            assert!(error.params().iter().all(|(name, _)| !name.is_empty()));
        }
    }
}
