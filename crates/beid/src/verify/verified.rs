//! Facts that the national register signed.

use std::ops::Deref;

/// Facts that the national register signed, under a root this program believes. Only the
/// verification of a whole card gives one out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verified<T>(T);

impl<T> Verified<T> {
    /// Says that the facts are proven; for the verifier only.
    pub(super) fn new(facts: T) -> Self {
        Self(facts)
    }

    /// The facts alone.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Verified<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
