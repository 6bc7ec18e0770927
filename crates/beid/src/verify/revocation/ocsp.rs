//! Online certificate status (RFC 6960): the request, and what an answer says.

use jiff::Timestamp;
use openssl::error::ErrorStack;
use openssl::hash::MessageDigest;
use openssl::ocsp::{
    OcspBasicResponse, OcspCertId, OcspCertStatus, OcspFlag, OcspRequest, OcspResponse,
    OcspResponseStatus, OcspRevokedStatus,
};
use openssl::stack::Stack;
use openssl::x509::X509;
use openssl::x509::store::{X509Store, X509StoreBuilder};
use openssl::x509::verify::{X509VerifyFlags, X509VerifyParam};

use super::signed_with::{Hash, of_answer};
use super::time::generalized;
use super::{RevocationReason, RevocationStatus, Unusable, check_times};
use crate::verify::Certificate;

/// OpenSSL's security level that refuses a responder whose certificate was signed with SHA-1 or has
/// an RSA key under 2048 bits: an answer is made today, so that no old card is a reason to accept
/// less.
const LEVEL: i32 = 2;

/// The request about a certificate, to be posted as `application/ocsp-request`.
///
/// It has no nonce, since the authority answers from a cache; freshness comes from the times in the
/// answer. The certificate is named by SHA-1 hashes of its issuer, the form every responder knows
/// (RFC 5019); nothing rests on that hash.
///
/// # Errors
/// When OpenSSL cannot write it.
pub fn ocsp_request(
    certificate: &Certificate,
    issuer: &Certificate,
) -> Result<Vec<u8>, ErrorStack> {
    let mut request = OcspRequest::new()?;
    request.add_id(identifier(certificate, issuer)?)?;
    request.to_der()
}

/// What an answer says about a certificate. It must be signed by `issuer` or by a responder that
/// `issuer` has certified for it, over no less than SHA-256, and be up to date at `at`.
pub fn read_ocsp(
    answer: &[u8],
    certificate: &Certificate,
    issuer: &Certificate,
    at: Timestamp,
) -> RevocationStatus {
    read(answer, certificate, issuer, at).unwrap_or_else(RevocationStatus::Unusable)
}

fn read(
    answer: &[u8],
    certificate: &Certificate,
    issuer: &Certificate,
    at: Timestamp,
) -> Result<RevocationStatus, Unusable> {
    let response = OcspResponse::from_der(answer).map_err(|_| Unusable::Unreadable)?;
    if response.status() != OcspResponseStatus::SUCCESSFUL {
        return Err(Unusable::Refused);
    }
    let basic = response.basic().map_err(|_| Unusable::Unreadable)?;
    match of_answer(answer) {
        Some(Hash::Strong) => {}
        // Answers are made today: no old card is a reason to believe SHA-1 in one.
        Some(Hash::Sha1 | Hash::Other) => return Err(Unusable::Weak),
        None => return Err(Unusable::Unreadable),
    }
    check_signature(&basic, issuer, at).map_err(|_| Unusable::Signature)?;
    let identifier = identifier(certificate, issuer).map_err(|_| Unusable::OtherCertificate)?;
    let status = basic
        .find_status(&identifier)
        .ok_or(Unusable::OtherCertificate)?;
    let this_update = generalized(status.this_update).ok_or(Unusable::Unreadable)?;
    let next_update = match status.next_update() {
        None => None,
        Some(time) => Some(generalized(time).ok_or(Unusable::Unreadable)?),
    };
    check_times(this_update, next_update, at)?;
    Ok(match status.status {
        OcspCertStatus::GOOD => RevocationStatus::Good {
            at: this_update,
            next_update,
        },
        OcspCertStatus::REVOKED => RevocationStatus::Revoked {
            since: status
                .revocation_time
                .and_then(generalized)
                .unwrap_or(this_update),
            reason: match status.reason {
                OcspRevokedStatus::STATUS_CERTIFICATE_HOLD => RevocationReason::OnHold,
                OcspRevokedStatus::KEY_COMPROMISE => RevocationReason::KeyCompromise,
                _ => RevocationReason::Other,
            },
        },
        _ => RevocationStatus::Unknown,
    })
}

fn identifier(certificate: &Certificate, issuer: &Certificate) -> Result<OcspCertId, ErrorStack> {
    OcspCertId::from_cert(MessageDigest::sha1(), certificate.x509(), issuer.x509())
}

fn check_signature(
    basic: &OcspBasicResponse,
    issuer: &Certificate,
    at: Timestamp,
) -> Result<(), ErrorStack> {
    let mut others: Stack<X509> = Stack::new()?;
    others.push(issuer.x509().to_owned())?;
    let store = store(issuer, at)?;
    basic.verify(&others, &store, OcspFlag::empty())
}

/// Believes the issuer alone, although it is no root.
fn store(issuer: &Certificate, at: Timestamp) -> Result<X509Store, ErrorStack> {
    let mut parameters = X509VerifyParam::new()?;
    parameters.set_time(at.as_second());
    parameters.set_auth_level(LEVEL);
    parameters.set_flags(X509VerifyFlags::PARTIAL_CHAIN)?;
    let mut store = X509StoreBuilder::new()?;
    store.add_cert(issuer.x509().to_owned())?;
    store.set_param(&parameters)?;
    Ok(store.build())
}
