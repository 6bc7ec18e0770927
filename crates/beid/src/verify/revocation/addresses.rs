//! Where a certificate says one can ask about it.

use openssl::nid::Nid;

use crate::verify::Certificate;

/// The hosts of the Belgian eID (eid-mw, certificate check).
const ALLOWED: [&str; 4] = [
    "http://ocsp.eid.belgium.be",
    "http://ocsp.eidpki.belgium.be",
    "http://crl.eid.belgium.be",
    "http://crl.eidpki.belgium.be",
];

/// Addresses one may fetch from, in the order of the certificate. Answers are signed, so that plain
/// HTTP is what the authority offers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Addresses {
    /// Online certificate status.
    pub ocsp: Vec<String>,
    /// Lists of revoked certificates.
    pub lists: Vec<String>,
}

/// The addresses in a certificate (authority information access, CRL distribution points) that lie
/// on the hosts of the Belgian eID or under one of `also`, each a scheme and host without path.
/// Others are left out: a card must not choose where this machine connects to.
pub fn addresses(certificate: &Certificate, also: &[&str]) -> Addresses {
    let mut found = Addresses::default();
    let x509 = certificate.x509();
    for access in x509.authority_info().iter().flatten() {
        if access.method().nid() == Nid::AD_OCSP {
            found
                .ocsp
                .extend(access.location().uri().map(str::to_owned));
        }
    }
    found.lists = named_lists(certificate);
    found.ocsp.retain(|address| is_allowed(address, also));
    found.lists.retain(|address| is_allowed(address, also));
    found
}

/// Where a certificate says that the list lies which would name it.
pub(super) fn named_lists(certificate: &Certificate) -> Vec<String> {
    let mut found = Vec::new();
    let points = certificate.x509().crl_distribution_points();
    for point in points.iter().flatten() {
        let names = point.distpoint().and_then(|it| it.fullname());
        let addresses = names.into_iter().flatten().filter_map(|name| name.uri());
        found.extend(addresses.map(str::to_owned));
    }
    found
}

/// Whether the address is one of the hosts or lies under it. What follows the host must be a path:
/// `http://ocsp.eid.belgium.be.example` and `http://ocsp.eid.belgium.be:80@example` only begin
/// alike.
fn is_allowed(address: &str, also: &[&str]) -> bool {
    let is_plain = address.bytes().all(|it| it.is_ascii_graphic());
    let mut hosts = ALLOWED.iter().chain(also);
    is_plain
        && hosts.any(|host| {
            address
                .strip_prefix(host.trim_end_matches('/'))
                .is_some_and(|path| path.is_empty() || path.starts_with('/'))
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_hosts_of_the_eid_are_asked() {
        for address in [
            "http://ocsp.eid.belgium.be",
            "http://ocsp.eid.belgium.be/2",
            "http://ocsp.eidpki.belgium.be/eid/0",
            "http://crl.eid.belgium.be/belgium2.crl",
            "http://crl.eidpki.belgium.be/eid/brca6.crl",
        ] {
            assert!(is_allowed(address, &[]), "{address}");
        }
        for address in [
            "http://ocsp.eid.belgium.be.example/2",
            "http://ocsp.eid.belgium.be:80@example/2",
            "http://ocsp.eid.belgium.be@example/2",
            "http://ocsp.eid.belgium.be?/2",
            "http://ocsp.eid.belgium.be/ \r\nHost: example",
            "ftp://ocsp.eid.belgium.be/2",
            "ldap://example",
            "http://127.0.0.1:8888/",
            "",
        ] {
            assert!(!is_allowed(address, &[]), "{address}");
        }
    }

    #[test]
    fn a_test_may_allow_a_host_of_its_own() {
        let also = ["http://127.0.0.1:8888"];
        assert!(is_allowed("http://127.0.0.1:8888/ocsp", &also));
        assert!(is_allowed(
            "http://127.0.0.1:8888/ocsp",
            &["http://127.0.0.1:8888/"]
        ));
        assert!(!is_allowed("http://127.0.0.1:88889/ocsp", &also));
    }
}
