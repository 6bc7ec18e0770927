//! TLS of the server, by rustls with ring.

use std::sync::Arc;

use axum_server::tls_rustls::RustlsConfig;
use rustls::ServerConfig;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, PrivatePkcs8KeyDer};

use crate::authority::Authority;
use crate::error::Error;

/// The configuration with the server's certificate. The provider is named here, so that nothing
/// depends on what the process has installed as its default.
pub(super) fn config(authority: &Authority) -> Result<RustlsConfig, Error> {
    let chain = [&authority.tls, &authority.tls_authority]
        .into_iter()
        .map(|identity| Ok(CertificateDer::from(identity.certificate.to_der()?)))
        .collect::<Result<Vec<_>, Error>>()?;
    let key = PrivatePkcs8KeyDer::from(authority.tls.key.private_key_to_pkcs8()?);
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .and_then(|builder| {
            builder
                .with_no_client_auth()
                .with_single_cert(chain, PrivateKeyDer::Pkcs8(key))
        })
        .map_err(|error| Error::Signature(error.to_string()))?;
    config.alpn_protocols = vec![b"http/1.1".to_vec()];
    Ok(RustlsConfig::from_config(Arc::new(config)))
}
