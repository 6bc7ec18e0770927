//! Exclusive canonicalization, XML signatures and their verification.
