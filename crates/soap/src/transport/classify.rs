//! From the client's error to a name for it.

use std::error::Error as StdError;

use rustls::CertificateError;

use super::address::Address;
use crate::Error;

/// Why no answer began.
pub(super) fn request(error: &reqwest::Error, address: &Address, proxied: bool) -> Error {
    let host = || address.host.clone();
    if let Some(tls) = find::<rustls::Error>(error) {
        return self::tls(tls, host());
    }
    let texts: Vec<String> = chain(error).map(|cause| cause.to_string()).collect();
    let says = |what: &str| texts.iter().any(|text| text.contains(what));
    // the tunnel's error type is private to hyper-util: its words are all there is
    if says("proxy authorization required") {
        return Error::ProxyCredentials;
    }
    if says("tunnel error") {
        return Error::ProxyRefused { host: host() };
    }
    if error.is_timeout() {
        return Error::Timeout {
            host: host(),
            sent: !error.is_connect(),
        };
    }
    if error.is_connect() {
        return match proxied && says("proxy") {
            true => Error::ProxyRefused { host: host() },
            false if says("dns error") => Error::HostNotFound { host: host() },
            false => Error::NoConnection { host: host() },
        };
    }
    // the connection stood and broke before the first byte of the answer
    Error::Truncated
}

/// Why the answer did not end.
pub(super) fn body(error: &reqwest::Error, address: &Address) -> Error {
    match error.is_timeout() {
        true => Error::Timeout {
            host: address.host.clone(),
            sent: true,
        },
        false => Error::Truncated,
    }
}

fn tls(error: &rustls::Error, host: String) -> Error {
    match error {
        rustls::Error::InvalidCertificate(
            CertificateError::UnknownIssuer | CertificateError::BadSignature,
        ) => Error::TlsUnknownIssuer { host },
        rustls::Error::InvalidCertificate(
            CertificateError::Expired
            | CertificateError::ExpiredContext { .. }
            | CertificateError::NotValidYet
            | CertificateError::NotValidYetContext { .. },
        ) => Error::TlsNotValidNow { host },
        rustls::Error::InvalidCertificate(
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. },
        ) => Error::TlsOtherName { host },
        // a self-signed leaf is reported as a CA in the place of a server
        rustls::Error::InvalidCertificate(CertificateError::Other(other))
            if other.to_string().contains("CaUsedAsEndEntity") =>
        {
            Error::TlsUnknownIssuer { host }
        }
        _ => Error::Tls { host },
    }
}

fn chain<'a>(error: &'a reqwest::Error) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    let mut next: Option<&'a (dyn StdError + 'static)> = Some(error);
    std::iter::from_fn(move || {
        let current = next?;
        next = inner(current);
        Some(current)
    })
}

/// The next cause; an I/O error keeps its own inside.
fn inner<'a>(error: &'a (dyn StdError + 'static)) -> Option<&'a (dyn StdError + 'static)> {
    let inside = error
        .downcast_ref::<std::io::Error>()
        .and_then(std::io::Error::get_ref);
    match inside {
        Some(inside) => Some(inside),
        None => error.source(),
    }
}

fn find<E: StdError + 'static>(error: &reqwest::Error) -> Option<&E> {
    chain(error).find_map(|cause| cause.downcast_ref::<E>())
}
