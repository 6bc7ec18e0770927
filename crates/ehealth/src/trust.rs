//! Who may sign for the platform.
//!
//! The certificates themselves are not carried, only fingerprints: an issuer is believed when its
//! fingerprint stands here, wherever the certificate came from (the signature itself, or the
//! holder's own keystore), or when it was configured as a file.

use jiff::Timestamp;
use openssl::hash::MessageDigest;
use openssl::x509::{X509, X509NameRef, X509Ref};
use roxmltree::Node;
use valise_keystore::Environment;
use valise_xmldsig::{ExpectedSubject, TrustAnchors, VerifyingKey, key_info_certificates};

use crate::Error;

/// SHA-256 of the issuers of platform certificates, per environment (eHealth trust anchors).
const PINNED: &[(Environment, &str)] = &[
    // ZetesConfidens Private Trust PKI - root CA 001, until 2044-02-08
    (
        Environment::Production,
        "d31c02424a0d23877433a2450cde61a1c27dc00687103404377c4d2a471f144f",
    ),
    // TEST-ZetesConfidens-eHealth acceptance test-issuing CA 001, until 2029-01-25
    (
        Environment::Acceptance,
        "51715c596439e1345e243a2b76c955e1ce7707e23175da4eaaa8b76e0ad49561",
    ),
];

/// What a platform certificate signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Duty {
    /// Assertions.
    Assertions,
    /// The service list.
    ServiceList,
}

impl Duty {
    /// The common names of the certificates for this duty (platform certificates: CBE 0809394427
    /// and the application). The practice environment names no common name: its file of issuers
    /// says whom to believe.
    fn common_names(self, environment: Environment) -> &'static [&'static str] {
        match (self, environment) {
            (_, Environment::Practice) => &[],
            (Self::Assertions, Environment::Acceptance) => &["CBE=0809394427, IAMACC"],
            (Self::Assertions, Environment::Production) => &["CBE=0809394427, IAM"],
            (Self::ServiceList, _) => &["CBE=0809394427, SERVICELIST"],
        }
    }
}

/// Who may sign for the platform in one environment.
#[derive(Debug, Clone)]
pub struct PlatformTrust {
    environment: Environment,
    configured: Vec<X509>,
    companions: Vec<X509>,
    own_issuer: Option<X509>,
}

impl PlatformTrust {
    /// Believes the pinned issuers of an environment and the configured ones (`platform_ca_file`).
    pub fn new(environment: Environment, configured: Vec<X509>) -> Self {
        Self {
            environment,
            configured,
            companions: Vec::new(),
            own_issuer: None,
        }
    }

    /// The same with the chain of the holder's own certificate, leaf first, as an opened keystore
    /// gives it.
    ///
    /// The platform's certificates come from the issuer of the holder's own one. That issuer is in
    /// the keystore, whose integrity its password proves; so, where no issuer was configured, the
    /// issuer of the leaf is believed beside the pinned ones, because signatures of the platform do
    /// not always carry the chain up to the pinned root.
    #[must_use]
    pub fn with_own_chain(mut self, chain: &[X509]) -> Self {
        let [leaf, issuers @ ..] = chain else {
            return self;
        };
        let issued = |issuer: &&X509| {
            issuer
                .public_key()
                .is_ok_and(|key| leaf.verify(&key).unwrap_or(false))
        };
        self.own_issuer = issuers.iter().find(issued).cloned();
        self.companions.extend_from_slice(issuers);
        self
    }

    /// The environment whose platform this is.
    pub fn environment(&self) -> Environment {
        self.environment
    }

    /// The key with which a signature must verify.
    pub(crate) fn key(
        &self,
        signature: Node<'_, '_>,
        duty: Duty,
        now: Timestamp,
    ) -> Result<VerifyingKey, Error> {
        let named = key_info_certificates(signature).map_err(Error::Signature)?;
        let pinned = named
            .iter()
            .chain(&self.companions)
            .filter(|one| self.is_pinned(one));
        let own = self
            .own_issuer
            .iter()
            .filter(|_| self.configured.is_empty());
        let roots: Vec<X509> = self
            .configured
            .iter()
            .chain(own)
            .chain(pinned)
            .cloned()
            .collect();
        let names = duty.common_names(self.environment);
        let subject = match names {
            [] => ExpectedSubject::Anyone,
            names => {
                ExpectedSubject::CommonName(names.iter().map(|name| (*name).to_owned()).collect())
            }
        };
        let anchors = TrustAnchors::new(roots, subject).with_intermediates(self.companions.clone());
        Ok(VerifyingKey::anchored(anchors, now))
    }

    /// Refuses a signature by somebody whose certificate is that of a care provider, which leads to
    /// the same issuers as the platform's own.
    pub(crate) fn check_signer(&self, signer: Option<&X509Ref>) -> Result<(), Error> {
        match signer {
            Some(signer) if !names_care_provider(signer.subject_name()) => Ok(()),
            _ => Err(Error::UntrustedSigner),
        }
    }

    fn is_pinned(&self, certificate: &X509Ref) -> bool {
        let Ok(digest) = certificate.digest(MessageDigest::sha256()) else {
            return false;
        };
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        PINNED
            .iter()
            .any(|(environment, pin)| *environment == self.environment && *pin == digest)
    }
}

/// Whether a subject is that of a person or an organisation in care: a part `TYPE=digits` of any
/// type but the platform's own enterprise number (subject shapes of eHealth certificates).
fn names_care_provider(subject: &X509NameRef) -> bool {
    subject.entries().any(|entry| {
        let text = entry.data().to_string().unwrap_or_default();
        let Some((kind, value)) = text.split_once('=') else {
            return false;
        };
        let digits = value.chars().take_while(char::is_ascii_digit).count();
        let is_type = kind
            .chars()
            .all(|c| c.is_ascii_uppercase() || "-_|()0123456789".contains(c));
        digits > 0 && !kind.is_empty() && is_type && !text.starts_with("CBE=0809394427")
    })
}
