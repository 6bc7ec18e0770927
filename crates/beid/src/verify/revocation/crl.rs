//! Lists of revoked certificates (RFC 5280, section 5).

use jiff::Timestamp;
use openssl::nid::Nid;
use openssl::x509::{CrlReason, CrlStatus, ReasonCode, X509Crl, X509RevokedRef};

use super::scope::Scope;
use super::signed_with::{Hash, of_list};
use super::time::moment;
use super::{RevocationReason, RevocationStatus, Unusable, check_times};
use crate::verify::Certificate;

/// What a list (DER) says about a certificate, which must be one of a person or a service. It must be
/// the whole list of `issuer` alone, signed by it, and be up to date at `at`.
///
/// A list over SHA-1 counts under an authority whose own certificate is over SHA-1: those of the
/// oldest cards. Nobody can have an authority sign a list that he has prepared.
pub fn read_crl(
    list: &[u8],
    certificate: &Certificate,
    issuer: &Certificate,
    at: Timestamp,
) -> RevocationStatus {
    read(list, certificate, issuer, at).unwrap_or_else(RevocationStatus::Unusable)
}

fn read(
    list: &[u8],
    certificate: &Certificate,
    issuer: &Certificate,
    at: Timestamp,
) -> Result<RevocationStatus, Unusable> {
    let scope = Scope::of(list).ok_or(Unusable::Unreadable)?;
    scope.check(certificate)?;
    let weak = issuer.hash() == Some(Nid::SHA1);
    match of_list(list) {
        Some(Hash::Strong) => {}
        Some(Hash::Sha1) if weak => {}
        Some(Hash::Sha1 | Hash::Other) => return Err(Unusable::Weak),
        None => return Err(Unusable::Unreadable),
    }
    let list = X509Crl::from_der(list).map_err(|_| Unusable::Unreadable)?;
    let name = issuer.x509().subject_name();
    let same = |other| name.try_cmp(other).is_ok_and(std::cmp::Ordering::is_eq);
    if !same(certificate.x509().issuer_name()) || !same(list.issuer_name()) {
        return Err(Unusable::OtherCertificate);
    }
    let key = issuer.key().map_err(|_| Unusable::Signature)?;
    if !list.verify(&key).unwrap_or(false) {
        return Err(Unusable::Signature);
    }
    let this_update = moment(list.last_update()).ok_or(Unusable::Unreadable)?;
    let next_update = match list.next_update() {
        None => None,
        Some(time) => Some(moment(time).ok_or(Unusable::Unreadable)?),
    };
    check_times(this_update, next_update, at)?;
    Ok(
        match list.get_by_serial(certificate.x509().serial_number()) {
            CrlStatus::NotRevoked | CrlStatus::RemoveFromCrl(_) => RevocationStatus::Good {
                at: this_update,
                next_update,
            },
            CrlStatus::Revoked(entry) => RevocationStatus::Revoked {
                since: moment(entry.revocation_date()).unwrap_or(this_update),
                reason: reason(entry),
            },
        },
    )
}

fn reason(entry: &X509RevokedRef) -> RevocationReason {
    let code = entry
        .extension::<ReasonCode>()
        .ok()
        .flatten()
        .and_then(|(_, code)| code.get_i64().ok())
        .and_then(|code| i32::try_from(code).ok())
        .map(CrlReason::from_raw);
    match code {
        Some(CrlReason::CERTIFICATE_HOLD) => RevocationReason::OnHold,
        Some(CrlReason::KEY_COMPROMISE) => RevocationReason::KeyCompromise,
        _ => RevocationReason::Other,
    }
}
