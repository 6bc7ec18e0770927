//! What must hold for any input, one function per target.
//!
//! The functions are apart from the targets so that a finding can be replayed without the fuzzer:
//! `cargo run --release --example replay -- <target> <file>`.

pub mod canonical_form;
pub mod eid_card;
pub mod eid_certificates;
pub mod eid_identity;
pub mod member_data_answer;
pub mod p12_normaliser;
pub mod soap_answer;
pub mod xml_signature;

/// Checks one input, and panics when something does not hold.
pub type Check = fn(&[u8]);

/// The targets by name.
pub const TARGETS: [(&str, Check); 8] = [
    ("canonical_form", canonical_form::check),
    ("eid_card", eid_card::check),
    ("eid_certificates", eid_certificates::check),
    ("eid_identity", eid_identity::check),
    ("member_data_answer", member_data_answer::check),
    ("p12_normaliser", p12_normaliser::check),
    ("soap_answer", soap_answer::check),
    ("xml_signature", xml_signature::check),
];
