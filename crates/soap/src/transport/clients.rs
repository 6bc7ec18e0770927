//! The reqwest clients: one for the world, one for this machine itself (never through a proxy).

use std::sync::OnceLock;

use reqwest::redirect::Policy;
use reqwest::{Certificate, Client, ClientBuilder, Method, RequestBuilder, Url};
use secrecy::ExposeSecret;

use super::address::Address;
use super::config::{Proxy, Roots, TransportConfig};
use crate::Error;
use crate::error::Opaque;

/// Builds its two clients when they are first needed: reading the system's roots takes time and
/// memory that a start without network should not pay.
pub(super) struct Clients {
    config: TransportConfig,
    certificates: Vec<Certificate>,
    world: OnceLock<Client>,
    loopback: OnceLock<Client>,
}

/// A client, and whether calls by it may pass a proxy.
pub(super) struct Chosen<'a> {
    client: &'a Client,
    proxied: bool,
}

impl Chosen<'_> {
    pub(super) fn request(&self, method: Method, url: Url) -> RequestBuilder {
        self.client.request(method, url)
    }

    pub(super) fn proxied(&self) -> bool {
        self.proxied
    }
}

impl Clients {
    pub(super) fn new(config: TransportConfig) -> Result<Self, Error> {
        install_cryptography();
        let certificates = certificates(&config.roots)?;
        if let Proxy::Explicit { .. } = &config.proxy {
            explicit_proxy(&config.proxy)?;
        }
        Ok(Self {
            config,
            certificates,
            world: OnceLock::new(),
            loopback: OnceLock::new(),
        })
    }

    pub(super) fn for_address(&self, address: &Address) -> Result<Chosen<'_>, Error> {
        let proxied = !address.loopback && !matches!(self.config.proxy, Proxy::Direct);
        let cell = if address.loopback {
            &self.loopback
        } else {
            &self.world
        };
        if let Some(client) = cell.get() {
            return Ok(Chosen { client, proxied });
        }
        let built = self.build(address.loopback)?;
        Ok(Chosen {
            client: cell.get_or_init(|| built),
            proxied,
        })
    }

    fn build(&self, loopback: bool) -> Result<Client, Error> {
        let limits = self.config.limits;
        let default_agent = concat!("Valise/", env!("CARGO_PKG_VERSION"));
        let mut builder = ClientBuilder::new()
            .user_agent(self.config.user_agent.as_deref().unwrap_or(default_agent))
            .connect_timeout(limits.connect)
            .timeout(limits.total)
            .redirect(Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .tls_version_min(reqwest::tls::Version::TLS_1_2)
            // the server's certificate is kept with what it answered
            .tls_info(true)
            .gzip(true);
        builder = match self.config.roots {
            Roots::System => builder,
            Roots::SystemAnd(_) => builder.tls_certs_merge(self.certificates.iter().cloned()),
            Roots::Only(_) => builder.tls_certs_only(self.certificates.iter().cloned()),
        };
        builder = match (&self.config.proxy, loopback) {
            (_, true) | (Proxy::Direct, _) => builder.no_proxy(),
            (Proxy::System, _) => builder,
            (explicit, _) => builder.proxy(explicit_proxy(explicit)?),
        };
        builder
            .build()
            .map_err(|error| Error::Client(Opaque(error.without_url().to_string())))
    }
}

/// One cryptography for all TLS of the process. Somebody else may have installed one before; then
/// theirs serves.
fn install_cryptography() {
    if rustls::crypto::CryptoProvider::get_default().is_none() {
        // loses only against another thread that installs one at this very moment
        let _ = rustls::crypto::ring::default_provider().install_default();
    }
}

fn certificates(roots: &Roots) -> Result<Vec<Certificate>, Error> {
    let files = match roots {
        Roots::System => return Ok(Vec::new()),
        Roots::SystemAnd(files) | Roots::Only(files) => files,
    };
    let mut certificates = Vec::new();
    for file in files {
        let found = Certificate::from_pem_bundle(file.as_bytes()).unwrap_or_default();
        if found.is_empty() || openssl::x509::X509::stack_from_pem(file.as_bytes()).is_err() {
            return Err(Error::RootCertificates);
        }
        certificates.extend(found);
    }
    match (roots, certificates.is_empty()) {
        (Roots::Only(_), true) => Err(Error::RootCertificates),
        _ => Ok(certificates),
    }
}

fn explicit_proxy(proxy: &Proxy) -> Result<reqwest::Proxy, Error> {
    let Proxy::Explicit { url, credentials } = proxy else {
        return Err(Error::ProxySettings);
    };
    let parsed = Url::parse(url).map_err(|_| Error::ProxySettings)?;
    if !matches!(parsed.scheme(), "http" | "https") || parsed.host_str().is_none() {
        return Err(Error::ProxySettings);
    }
    let proxy = reqwest::Proxy::all(parsed).map_err(|_| Error::ProxySettings)?;
    Ok(match credentials {
        Some((name, password)) => proxy.basic_auth(name, password.expose_secret()),
        None => proxy,
    })
}
