//! The authorities that issue the certificates of people, as whoever meets such a certificate knows
//! them.

use openssl::asn1::Asn1ObjectRef;
use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::x509::{X509, X509Ref};

use super::pki::{CITIZEN_AUTHORITY, CardAuthority, FOREIGNER_AUTHORITY};
use super::profile::{Algorithm, Profile};

/// What the two certificates of a person are for, as their common names say.
pub(super) const ROLES: [&str; 2] = ["Authentication", "Signature"];

impl CardAuthority {
    /// Whether a certificate says that it is one of a practice card: it names one of the issuing
    /// authorities, which says nothing about who signed it.
    pub(crate) fn is_named_by(&self, certificate: &X509Ref) -> bool {
        let names = certificate.issuer_name().entries_by_nid(Nid::COMMONNAME);
        names
            .filter_map(|name| name.data().to_string().ok())
            .any(|name| [CITIZEN_AUTHORITY, FOREIGNER_AUTHORITY].contains(&name.as_str()))
    }

    /// The authorities that may have signed this certificate, by the algorithm of its signature.
    ///
    /// # Errors
    /// When OpenSSL cannot make them.
    pub(crate) fn issuers_of(&self, certificate: &X509Ref) -> Result<Vec<X509>, ErrorStack> {
        let Some(algorithm) = signed_by(certificate.signature_algorithm().object()) else {
            return Ok(Vec::new());
        };
        let chain = self.chain(algorithm)?;
        Ok(vec![
            chain.citizen.certificate.clone(),
            chain.foreigner.certificate.clone(),
        ])
    }

    /// The serial numbers of all certificates that cards of this person carry, whatever their
    /// generation.
    pub(crate) fn serials_of(&self, niss: &str) -> Vec<Vec<u8>> {
        let all = Profile::ALL.into_iter();
        all.flat_map(|profile| ROLES.map(|role| self.serial_of(role, niss, profile)))
            .collect()
    }

    /// The serial number of one certificate.
    pub(super) fn serial_of(&self, role: &str, niss: &str, profile: Profile) -> Vec<u8> {
        self.serial(&format!("{role} {niss} {profile}"))
    }
}

fn signed_by(algorithm: &Asn1ObjectRef) -> Option<Algorithm> {
    match algorithm.nid() {
        Nid::SHA1WITHRSAENCRYPTION => Some(Algorithm::RsaSha1),
        Nid::SHA256WITHRSAENCRYPTION => Some(Algorithm::RsaSha256),
        Nid::ECDSA_WITH_SHA384 => Some(Algorithm::Elliptic),
        _ => None,
    }
}
