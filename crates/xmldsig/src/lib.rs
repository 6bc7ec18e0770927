//! Exclusive canonicalization, XML signatures and their verification.
//!
//! To sign, use [`sign_detached`] (security headers) or [`sign_enveloped`] (assertions, requests);
//! to trust, use [`parse`] and then [`verify_message`] or [`verify_enveloped`], and read only what
//! the [`Verified`] they return covers. What this defends against, and how, is in [`manual`].
//!
//! ```
//! use valise_xmldsig::{Policy, VerifyingKey, parse, verify_message};
//!
//! # fn body(text: &str, key: &VerifyingKey) -> Result<String, valise_xmldsig::Error> {
//! let document = parse(text)?;
//! let verified = verify_message(&document, key, &Policy::EHEALTH)?;
//! let body = verified.node_by_name(valise_xmldsig::names::SOAP, "Body")?;
//! # Ok(body.tag_name().name().to_owned())
//! # }
//! ```

pub mod manual;
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
