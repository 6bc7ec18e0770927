//! Where the services of an environment are, whom to trust there, and under which licence.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use openssl::x509::X509;
use secrecy::SecretString;
use serde::Deserialize;
use valise_ehealth::{Endpoints, Service};
use valise_keystore::Environment;
use valise_mycarenet::member_data::Licence;
use valise_soap::{Roots, TransportConfig};

use crate::Error;

/// Where the services of an environment are, whom to trust there, and under which licence.
pub(crate) struct Addresses {
    endpoints: Endpoints,
    /// The services whose address the file sets.
    of_the_file: BTreeSet<Service>,
    /// One more root for TLS (PEM).
    tls_root: Option<String>,
    /// Who may sign for the platform, besides the issuers that are known.
    pub(crate) platform_issuers: Vec<X509>,
    licence: Option<Licence>,
    environment: Environment,
}

/// The endpoints file; every part may be absent.
#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct File {
    endpoints: BTreeMap<String, String>,
    trust: Trust,
    license: Option<License>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields, default)]
struct Trust {
    tls_ca_file: Option<String>,
    platform_ca_file: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct License {
    name: String,
    username: String,
    password_file: String,
}

impl Addresses {
    /// The environment's own addresses, with those of the endpoints file in their place.
    pub(crate) fn of(environment: Environment, file: Option<&Path>) -> Result<Self, Error> {
        let mut addresses = Self {
            endpoints: Endpoints::of(environment),
            of_the_file: BTreeSet::new(),
            tls_root: None,
            platform_issuers: Vec::new(),
            licence: None,
            environment,
        };
        if let Some(file) = file {
            addresses.take_over(file)?;
        }
        Ok(addresses)
    }

    /// The address of a service.
    pub(crate) fn get(&self, service: Service) -> Result<&str, Error> {
        self.endpoints.get(service).ok_or(Error::EndpointMissing {
            service: service.key(),
        })
    }

    /// The address of the list that speaks for a service. Who sets an address by hand means that
    /// one: only a list named in the same place may lead elsewhere.
    pub(crate) fn list_for(&self, service: Service) -> Option<&str> {
        let by_hand = |service| self.of_the_file.contains(&service);
        let speaks = !by_hand(service) || by_hand(Service::ServiceList);
        let url = self.endpoints.get(Service::ServiceList)?;
        speaks.then_some(url)
    }

    /// The addresses in use.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (Service, &str)> {
        self.endpoints.iter()
    }

    /// The licence of this software.
    pub(crate) fn licence(&self) -> Result<&Licence, Error> {
        self.licence.as_ref().ok_or(Error::LicenceMissing)
    }

    /// The settings of the network.
    pub(crate) fn transport(&self) -> TransportConfig {
        let roots = match (&self.tls_root, self.environment) {
            (None, _) => Roots::System,
            // Practice talks to its own platform and to nobody else.
            (Some(root), Environment::Practice) => Roots::Only(vec![root.clone()]),
            (Some(root), _) => Roots::SystemAnd(vec![root.clone()]),
        };
        TransportConfig {
            roots,
            ..TransportConfig::default()
        }
    }

    fn take_over(&mut self, path: &Path) -> Result<(), Error> {
        let text = read(path)?;
        let file: File = toml::from_str(&text).map_err(|error| {
            // Which line, never what it says: it may be a password in the wrong place.
            let line = error
                .span()
                .map(|span| text.get(..span.start).unwrap_or_default());
            let line = line.map_or(0, |before| before.matches('\n').count() + 1);
            Error::EndpointsInvalid {
                entry: format!("{line}"),
            }
        })?;
        for (name, address) in file.endpoints {
            let Some(service) = Service::from_key(&name) else {
                return Err(Error::EndpointsInvalid { entry: name });
            };
            if !is_allowed(&address) {
                return Err(Error::EndpointRefused { service: name });
            }
            self.endpoints.set(service, address);
            self.of_the_file.insert(service);
        }
        let beside = |name: &str| path.parent().unwrap_or(Path::new("")).join(name);
        if let Some(name) = file.trust.tls_ca_file {
            let pem = read(&beside(&name))?;
            certificates(&pem, "tls_ca_file")?;
            self.tls_root = Some(pem);
        }
        if let Some(name) = file.trust.platform_ca_file {
            self.platform_issuers = certificates(&read(&beside(&name))?, "platform_ca_file")?;
        }
        if let Some(license) = file.license {
            let password = read(&beside(&license.password_file))?;
            self.licence = Some(Licence {
                name: license.name,
                username: license.username,
                password: SecretString::from(password.trim().to_owned()),
            });
        }
        Ok(())
    }
}

fn read(path: &Path) -> Result<String, Error> {
    fs::read_to_string(path).map_err(|_| Error::EndpointsUnreadable {
        file: path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned(),
    })
}

fn certificates(pem: &str, entry: &str) -> Result<Vec<X509>, Error> {
    match X509::stack_from_pem(pem.as_bytes()) {
        Ok(found) if !found.is_empty() => Ok(found),
        _ => Err(Error::EndpointsInvalid {
            entry: entry.to_owned(),
        }),
    }
}

/// `https://` anywhere, `http://` to this machine itself only.
pub(crate) fn is_allowed(address: &str) -> bool {
    let host = |rest: &str| -> String {
        let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
        rest.get(..end).unwrap_or_default().to_owned()
    };
    if let Some(rest) = address.strip_prefix("https://") {
        let authority = host(rest);
        return !authority.is_empty() && !authority.contains('@');
    }
    let Some(rest) = address.strip_prefix("http://") else {
        return false;
    };
    let authority = host(rest);
    let name = match authority.strip_prefix('[') {
        Some(_) => authority.split_inclusive(']').next().unwrap_or_default(),
        None => authority.split(':').next().unwrap_or_default(),
    };
    matches!(name, "127.0.0.1" | "localhost" | "[::1]")
}

#[cfg(test)]
mod tests;
