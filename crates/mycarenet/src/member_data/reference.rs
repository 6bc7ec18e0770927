//! The reference under which a question travels.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;

use super::brussels;

/// Our own reference of one question.
///
/// The SAML query has `_` and this reference as its identifier (MyCareNet compares the two), so
/// that it may only hold characters of an XML name. Every try gets a new one: the reference is a
/// key in the audit trail of the insurer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct InputReference(String);

/// The text is no input reference: letters, digits, `.`, `-` and `_` only, at most 64.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("an input reference has 1 to 64 letters, digits, dots, dashes or underscores")]
pub struct InputReferenceError;

impl InputReference {
    /// A new reference: date and time in Brussels to the millisecond, and four random digits.
    #[must_use]
    pub fn new(now: Timestamp) -> Self {
        let random = uuid::Uuid::new_v4().as_u128() % 10_000;
        Self(format!(
            "{}{random:04}",
            brussels::local(now).strftime("%Y%m%d%H%M%S%3f")
        ))
    }

    /// The reference as it travels.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The identifier of the SAML query, to which the answer refers.
    #[must_use]
    pub fn query_id(&self) -> String {
        format!("_{}", self.0)
    }
}

impl FromStr for InputReference {
    type Err = InputReferenceError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let allowed = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_');
        if text.is_empty() || text.len() > 64 || !text.bytes().all(allowed) {
            return Err(InputReferenceError);
        }
        Ok(Self(text.to_owned()))
    }
}

impl fmt::Display for InputReference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reference_tells_the_moment_in_brussels() {
        let now = "2026-07-01T22:30:00.045Z".parse().expect("a moment");
        let reference = InputReference::new(now);
        assert!(
            reference.as_str().starts_with("20260702003000045"),
            "{reference}"
        );
        assert_eq!(reference.as_str().len(), 21);
        assert_eq!(reference.query_id(), format!("_{reference}"));
        assert!(reference.as_str().parse::<InputReference>().is_ok());
    }

    #[test]
    fn a_reference_that_is_no_name_is_refused() {
        for text in ["", "a b", "é", "<x>", &"1".repeat(65)] {
            assert!(text.parse::<InputReference>().is_err(), "{text}");
        }
    }
}
