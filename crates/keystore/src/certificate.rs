//! Facts of one X.509 certificate.

use jiff::{SignedDuration, Timestamp};
use openssl::asn1::{Asn1Time, Asn1TimeRef};
use openssl::x509::X509Ref;

/// Start of validity.
pub(crate) fn valid_from(certificate: &X509Ref) -> Timestamp {
    instant(certificate.not_before())
}

/// End of validity.
pub(crate) fn valid_until(certificate: &X509Ref) -> Timestamp {
    instant(certificate.not_after())
}

/// A time that cannot be read, or that lies outside of what an instant can hold, counts as the
/// epoch: such a certificate is expired.
fn instant(time: &Asn1TimeRef) -> Timestamp {
    Asn1Time::from_unix(0)
        .and_then(|epoch| epoch.diff(time))
        .ok()
        .and_then(|since| {
            let seconds = i64::from(since.days) * 86_400 + i64::from(since.secs);
            Timestamp::UNIX_EPOCH
                .checked_add(SignedDuration::from_secs(seconds))
                .ok()
        })
        .unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Serial number, decimal: the form eHealth uses as alias.
pub(crate) fn serial_number(certificate: &X509Ref) -> String {
    certificate
        .serial_number()
        .to_bn()
        .and_then(|number| number.to_dec_str().map(|text| text.to_string()))
        .unwrap_or_default()
}

/// Whether both names are the same, octet by octet.
pub(crate) fn same_name(
    one: &openssl::x509::X509NameRef,
    other: &openssl::x509::X509NameRef,
) -> bool {
    match (one.to_der(), other.to_der()) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// Whether the certificate carries its own signature.
pub(crate) fn is_self_signed(certificate: &X509Ref) -> bool {
    same_name(certificate.subject_name(), certificate.issuer_name())
        && is_signed_by(certificate, certificate)
}

/// Whether `issuer` has the name the certificate says and its key made the signature.
pub(crate) fn is_issued_by(certificate: &X509Ref, issuer: &X509Ref) -> bool {
    same_name(certificate.issuer_name(), issuer.subject_name()) && is_signed_by(certificate, issuer)
}

fn is_signed_by(certificate: &X509Ref, issuer: &X509Ref) -> bool {
    issuer
        .public_key()
        .is_ok_and(|key| certificate.verify(&key).unwrap_or(false))
}

/// Lower case hexadecimal digits.
pub(crate) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
