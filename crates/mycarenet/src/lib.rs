//! MyCareNet messages: member data, the insurability of a patient.
//!
//! This crate is pure: it writes the message that goes into a SOAP body and reads the bytes that
//! came back. Signing, SOAP and the network are the business of `valise-soap`.
//!
//! What travels, from the outside in (eHealth, MyCareNet commons protocol v3 and member data v1):
//! `MemberDataConsultationRequest` carries in its `Detail` a SAML 2.0 `AttributeQuery`, and the
//! response carries in its `Detail` a SAML 2.0 `Response` with one assertion per kind of fact.

mod error;
mod limits;
pub mod member_data;
mod names;
mod packing;
mod xml;

pub use error::Error;
