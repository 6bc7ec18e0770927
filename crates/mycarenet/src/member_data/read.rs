//! Explains a SAML response.

use jiff::civil::Date;
use valise_xmldsig::TrustAnchors;

use super::{InputReference, MemberData, Subject};
use crate::Error;

/// How to read an answer: what is known about the question.
#[derive(Debug, Clone, Copy, Default)]
pub struct Reader<'a> {
    date: Option<Date>,
    reference: Option<&'a InputReference>,
    subject: Option<&'a Subject>,
    trust: Option<&'a TrustAnchors>,
}

impl<'a> Reader<'a> {
    /// Nothing is known.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The day to conclude for.
    #[must_use]
    pub const fn on(self, date: Date) -> Self {
        Self {
            date: Some(date),
            ..self
        }
    }

    /// The question it must answer.
    #[must_use]
    pub const fn answering(self, reference: &'a InputReference) -> Self {
        Self {
            reference: Some(reference),
            ..self
        }
    }

    /// The person it must be about.
    #[must_use]
    pub const fn about(self, subject: &'a Subject) -> Self {
        Self {
            subject: Some(subject),
            ..self
        }
    }

    /// Who may sign assertions. Without it a signature must hold with the certificate it carries.
    #[must_use]
    pub const fn trusting(self, trust: &'a TrustAnchors) -> Self {
        Self {
            trust: Some(trust),
            ..self
        }
    }

    /// Explains an answer.
    ///
    /// # Errors
    /// See [`Error`]. A refusal or a failure told by the answer is no error.
    pub fn read(self, samlp_response: &[u8]) -> Result<MemberData, Error> {
        let _ = (
            samlp_response,
            self.date,
            self.reference,
            self.subject,
            self.trust,
        );
        Err(Error::Missing {
            path: "Response".to_owned(),
        })
    }
}

/// Explains an answer of which nothing is known but the day to conclude for.
///
/// # Errors
/// See [`Reader::read`].
pub fn read(samlp_response: &[u8], reference_date: Option<Date>) -> Result<MemberData, Error> {
    let reader = Reader::new();
    reference_date
        .map_or(reader, |date| reader.on(date))
        .read(samlp_response)
}
