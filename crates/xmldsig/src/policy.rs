//! What is accepted, apart from how it is checked.

use crate::{DigestAlgorithm, SignatureAlgorithm};

/// What a document may be at most; see [`crate::parse_within`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Bytes of text.
    pub bytes: usize,
    /// Nodes: elements, texts, comments, processing instructions.
    pub nodes: usize,
    /// Elements inside each other.
    pub depth: usize,
    /// Attributes and namespace declarations of one element.
    pub attributes: usize,
    /// Namespace declarations that hold for one element, its own and inherited ones.
    pub namespaces: usize,
}

impl Limits {
    /// For messages of the platform: the longest are lists with embedded documents of some
    /// megabytes, the deepest (KMEHR in SOAP) some thirty levels.
    pub const MESSAGE: Self = Self {
        bytes: 16 << 20,
        nodes: 500_000,
        depth: 100,
        attributes: 128,
        namespaces: 128,
    };
}

/// Which signatures are accepted.
#[derive(Debug, Clone)]
pub struct Policy {
    /// Values allowed in `ds:SignatureMethod`.
    pub signatures: &'static [SignatureAlgorithm],
    /// Values allowed in `ds:DigestMethod`.
    pub digests: &'static [DigestAlgorithm],
    /// References of one signature.
    pub references: usize,
    /// Smallest RSA key, in bits.
    pub rsa_bits: u32,
    /// Bytes of the canonical form of one signed part.
    pub canonical_bytes: usize,
    /// Whether a signed part may contain comments. Comments vanish in canonicalization, so anyone
    /// may add or remove them without breaking the signature.
    pub comments: bool,
    /// Whether the signature may have `ds:Object` children (XAdES properties).
    pub objects: bool,
}

impl Policy {
    /// For messages and assertions of the eHealth platform.
    ///
    /// Sources: the clients known to work sign with RSA-SHA256 or ECDSA-SHA256 and SHA-256
    /// digests; the stronger ones of RFC 6931 come free with P-384 cards. SHA-1, still offered by
    /// the platform's WSDL policies (suite Basic256), is broken for signatures and was not needed
    /// at any endpoint so far. Three references are the most a message of the platform carries;
    /// 2048 bits is the smallest key its certification authority takes.
    pub const EHEALTH: Self = Self {
        signatures: &SignatureAlgorithm::ALL,
        digests: &DigestAlgorithm::ALL,
        references: 10,
        rsa_bits: 2048,
        canonical_bytes: 16 << 20,
        comments: false,
        objects: false,
    };
}

impl Default for Policy {
    fn default() -> Self {
        Self::EHEALTH
    }
}
