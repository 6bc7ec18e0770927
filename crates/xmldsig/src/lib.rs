//! Exclusive canonicalization, XML signatures and their verification.
//!
//! To sign, use [`sign_detached`] (security headers) or [`sign_enveloped`] (assertions, requests);
//! to trust, use [`parse`] and then [`verify_message`] or [`verify_enveloped`], and read only what
//! the [`Verified`] they return covers.

pub mod names;

mod algorithm;
mod canonical;
mod error;
mod ids;
mod key;
mod parse;
mod policy;
mod position;
mod sign;
mod signer;
mod trust;
mod verified;
mod verify;

pub use algorithm::{DigestAlgorithm, SignatureAlgorithm};
pub use canonical::canonicalize;
pub use error::Error;
pub use key::VerifyingKey;
pub use parse::{parse, parse_bytes, parse_within};
pub use policy::{Limits, Policy};
pub use position::{enveloped_signature, security_signature};
pub use sign::{Detached, Insertion, KeyInfo, Place, sign_detached, sign_enveloped};
pub use signer::{KeySigner, Signer, SignerError};
pub use trust::{ExpectedSubject, TrustAnchors};
pub use verified::Verified;
pub use verify::{key_info_certificates, verify, verify_enveloped, verify_message};
