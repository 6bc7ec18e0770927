//! How much is read at most.

/// Bytes of a whole reply of the platform. Real answers are below 30 kB.
pub(crate) const REPLY: usize = 8 << 20;
/// Bytes of a SAML response, unpacked.
pub(crate) const ANSWER: usize = 4 << 20;
/// Bytes of a processing report, unpacked.
pub(crate) const REPORT: usize = 256 << 10;
