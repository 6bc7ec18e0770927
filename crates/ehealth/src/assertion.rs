//! The assertion: a session as the platform signed it, byte for byte.

mod check;
mod read;

use jiff::Timestamp;

use crate::Error;

pub(crate) use check::{Expected, accept, signature_error};

/// A SAML 1.1 assertion of the token service.
///
/// It comes out of [`crate::issue`], which checks everything about it, or out of
/// [`Assertion::restore`], for one that was checked before and kept in the encrypted database.
#[derive(Clone, PartialEq, Eq)]
pub struct Assertion {
    pub(crate) xml: String,
    pub(crate) id: String,
    pub(crate) issuer: String,
    pub(crate) subject: Option<String>,
    pub(crate) not_before: Timestamp,
    pub(crate) not_on_or_after: Timestamp,
    pub(crate) attributes: Vec<Attribute>,
}

/// One attribute of an assertion.
#[derive(Clone, PartialEq, Eq)]
pub struct Attribute {
    /// `AttributeName`.
    pub name: String,
    /// `AttributeNamespace`.
    pub namespace: String,
    /// The values, in order.
    pub values: Vec<String>,
}

impl std::fmt::Debug for Assertion {
    /// Identifier and validity; the rest is about a person.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Assertion")
            .field("id", &self.id)
            .field("not_before", &self.not_before)
            .field("not_on_or_after", &self.not_on_or_after)
            .finish_non_exhaustive()
    }
}

impl std::fmt::Debug for Attribute {
    /// The name without its values, which are about a person.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Attribute")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}

impl Assertion {
    /// Takes up an assertion that was checked when it came and kept in a trusted place since.
    ///
    /// # Errors
    ///
    /// [`Error::UnexpectedAnswer`] or [`Error::Signature`] when it is no assertion at all.
    pub fn restore(xml: impl Into<String>) -> Result<Self, Error> {
        read::assertion(xml.into())
    }

    /// The assertion as the platform signed it, to travel in messages.
    pub fn xml(&self) -> &str {
        &self.xml
    }

    /// `AssertionID`, which messages refer to.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// `Issuer`, the name of the token service.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The name of the subject, usually that of its certificate.
    pub fn subject(&self) -> Option<&str> {
        self.subject.as_deref()
    }

    /// From when it holds, by the platform's clock.
    pub fn not_before(&self) -> Timestamp {
        self.not_before
    }

    /// Until when it holds, that instant excluded, by the platform's clock.
    pub fn not_on_or_after(&self) -> Timestamp {
        self.not_on_or_after
    }

    /// The attributes, in order.
    pub fn attributes(&self) -> &[Attribute] {
        &self.attributes
    }

    /// The first value of an attribute.
    pub fn value(&self, namespace: &str, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        let found = attributes.find(|one| one.namespace == namespace && one.name == name)?;
        found.values.first().map(String::as_str)
    }
}
