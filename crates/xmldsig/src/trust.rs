//! Certificates one believes, and what follows from them.

use jiff::Timestamp;
use openssl::nid::Nid;
use openssl::stack::Stack;
use openssl::x509::store::{X509Store, X509StoreBuilder};
use openssl::x509::verify::{X509VerifyFlags, X509VerifyParam};
use openssl::x509::{X509, X509Ref, X509StoreContext, X509VerifyResult};

use crate::Error;
use crate::error::shortened;

/// Certificates between a root and the one that signed.
const CHAIN: i32 = 4;

/// The library's security level that refuses SHA-1 and RSA keys under 2048 bits in a chain.
const LEVEL: i32 = 2;

/// The subject a certificate must have.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum ExpectedSubject {
    /// The only common name is one of these.
    CommonName(Vec<String>),
    /// Any subject under the roots: for a service whose callers are not known beforehand.
    Anyone,
}

/// Certificates one believes, and whose signatures one expects under them.
#[derive(Debug, Clone)]
pub struct TrustAnchors {
    roots: Vec<X509>,
    intermediates: Vec<X509>,
    subject: ExpectedSubject,
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

    /// Checks that a certificate has the expected subject and led to one of the roots at `at`;
    /// `others` may help to complete the chain.
    ///
    /// Revocation is not looked at.
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
        self.check_subject(certificate)?;
        let store = self.store(at)?;
        let mut chain = Stack::new()?;
        for other in self.intermediates.iter().chain(others) {
            chain.push(other.clone())?;
        }
        let mut context = X509StoreContext::new()?;
        let verdict = context.init(&store, certificate, &chain, |context| {
            Ok(if context.verify_cert()? {
                None
            } else {
                Some(context.error())
            })
        })?;
        match verdict {
            None => Ok(()),
            Some(fault) => not_trusted(fault.error_string()),
        }
    }

    /// The first of these certificates that is trusted and issued none of the others, which may
    /// complete its chain.
    pub(crate) fn select(&self, candidates: Vec<X509>, at: Timestamp) -> Result<X509, Error> {
        let mut fault = None;
        for certificate in candidates
            .iter()
            .filter(|it| !issued_one_of(it, &candidates))
        {
            match self.check(certificate, &candidates, at) {
                Ok(()) => return Ok(certificate.clone()),
                Err(error) => fault = fault.or(Some(error)),
            }
        }
        match fault {
            Some(error) => Err(error),
            None => not_trusted("the signature names no certificate"),
        }
    }

    fn check_subject(&self, certificate: &X509Ref) -> Result<(), Error> {
        let ExpectedSubject::CommonName(expected) = &self.subject else {
            return Ok(());
        };
        let mut names = certificate.subject_name().entries_by_nid(Nid::COMMONNAME);
        let (Some(name), None) = (names.next(), names.next()) else {
            return not_trusted("the subject has not just one common name");
        };
        let name = name.data().to_string()?;
        if expected.contains(&name) {
            Ok(())
        } else {
            not_trusted("the subject is another one than expected")
        }
    }

    fn store(&self, at: Timestamp) -> Result<X509Store, Error> {
        let mut parameters = X509VerifyParam::new()?;
        parameters.set_time(at.as_second());
        parameters.set_depth(CHAIN);
        parameters.set_auth_level(LEVEL);
        parameters.set_flags(X509VerifyFlags::PARTIAL_CHAIN)?;
        let mut store = X509StoreBuilder::new()?;
        for root in &self.roots {
            store.add_cert(root.clone())?;
        }
        store.set_param(&parameters)?;
        Ok(store.build())
    }
}

fn issued_one_of(certificate: &X509Ref, others: &[X509]) -> bool {
    let is_another = |other: &&X509| other.as_ref() != certificate;
    others
        .iter()
        .filter(is_another)
        .any(|other| certificate.issued(other) == X509VerifyResult::OK)
}

fn not_trusted<T>(reason: &str) -> Result<T, Error> {
    Err(Error::CertificateNotTrusted {
        reason: shortened(reason),
    })
}
