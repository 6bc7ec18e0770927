//! The platform's signed list of addresses in use (endpoint distributor, versions 1 and 2).

mod read;

use jiff::Timestamp;
use openssl::sha::sha256;
use valise_keystore::Environment;
use valise_soap::Transport;

use crate::Error;
use crate::endpoints::Service;
use crate::trust::PlatformTrust;

/// Why these calls are made, for the ledger.
const PURPOSE: &str = "service_list";

/// The list, its signature checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceList {
    /// The environment it is for.
    pub environment: Environment,
    /// When it was made.
    pub issued_at: Timestamp,
    /// The services, in order.
    pub services: Vec<ListedService>,
}

/// One service of the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedService {
    /// Its identifier.
    pub id: String,
    /// Its name for people.
    pub name: String,
    /// Its addresses, in the order the platform gives them.
    pub endpoints: Vec<ListedEndpoint>,
}

/// One address of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListedEndpoint {
    /// Its rank; the lowest is the usual one.
    pub order: i64,
    /// Whether the platform says that it is in use.
    pub active: bool,
    /// The address.
    pub url: String,
}

/// What a look at the platform's list gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Fetched {
    /// The list that is kept already is the newest one.
    Unchanged,
    /// There is a newer one, checked; its text is to be kept, with its digest.
    New {
        /// The list.
        list: ServiceList,
        /// The text, exactly as signed.
        xml: String,
        /// SHA-256 of the text in hexadecimal, for the next look.
        digest: String,
    },
}

impl ServiceList {
    /// Reads a list and checks its signature.
    ///
    /// # Errors
    ///
    /// [`Error::Signature`], [`Error::UntrustedSigner`], [`Error::UnexpectedAnswer`],
    /// [`Error::OtherEnvironment`].
    pub fn read(xml: &str, trust: &PlatformTrust, now: Timestamp) -> Result<Self, Error> {
        read::service_list(xml, trust, now)
    }

    /// Looks whether there is a newer list than the one with `kept` as its digest, and fetches it:
    /// the digest first (`.sha2`), the list itself (`.xml`) only when that differs.
    ///
    /// # Errors
    ///
    /// Those of the network and of [`ServiceList::read`].
    pub async fn fetch(
        transport: &Transport,
        url: &str,
        kept: Option<&str>,
        trust: &PlatformTrust,
    ) -> Result<Fetched, Error> {
        let base = url.strip_suffix(".xml").unwrap_or(url);
        if let Some(kept) = kept {
            let told = transport.get(&format!("{base}.sha2"), PURPOSE).await?;
            let told = String::from_utf8_lossy(&told.bytes);
            if told
                .split_whitespace()
                .next()
                .is_some_and(|digest| same_digest(digest, kept))
            {
                return Ok(Fetched::Unchanged);
            }
        }
        let list = transport.get(&format!("{base}.xml"), PURPOSE).await?;
        let not_xml = |_| Error::Transport(valise_soap::Error::NotXml);
        let xml = String::from_utf8(list.bytes).map_err(not_xml)?;
        let list = Self::read(&xml, trust, transport.platform_now())?;
        let digest = hexadecimal(&sha256(xml.as_bytes()));
        Ok(Fetched::New { list, xml, digest })
    }

    /// Where the platform has moved a service: its first active address, when that is not its
    /// default one (the lowest order).
    pub fn moved_to(&self, service: Service) -> Option<&str> {
        let listed = self.service(service)?;
        let default = listed.endpoints.iter().map(|one| one.order).min()?;
        let active = listed.active()?;
        (active.order != default).then_some(active.url.as_str())
    }

    /// The addresses to try, each once, after `failed` did not answer or answered with a fault that
    /// asks for it: active ones first, then the others by rank.
    pub fn alternatives(&self, service: Service, failed: &str) -> Vec<&str> {
        let Some(listed) = self.service(service) else {
            return Vec::new();
        };
        let mut others: Vec<&ListedEndpoint> = listed
            .endpoints
            .iter()
            .filter(|endpoint| endpoint.url != failed)
            .collect();
        others.sort_by_key(|endpoint| (!endpoint.active, endpoint.order));
        others
            .into_iter()
            .map(|endpoint| endpoint.url.as_str())
            .collect()
    }

    /// Whether the platform has moved one of our services away from its default address.
    pub fn in_continuity_mode(&self) -> bool {
        Service::all().any(|service| self.moved_to(service).is_some())
    }

    fn service(&self, service: Service) -> Option<&ListedService> {
        let id = service.listed_id()?;
        self.services.iter().find(|listed| listed.id == id)
    }
}

impl ListedService {
    fn active(&self) -> Option<&ListedEndpoint> {
        let active = self.endpoints.iter().filter(|endpoint| endpoint.active);
        active.min_by_key(|endpoint| endpoint.order)
    }
}

/// The digest is published in hexadecimal; base64 is understood too.
fn same_digest(told: &str, kept: &str) -> bool {
    use base64::Engine;
    let decoded = base64::engine::general_purpose::STANDARD.decode(told);
    told.eq_ignore_ascii_case(kept)
        || decoded.is_ok_and(|bytes| hexadecimal(&bytes).eq_ignore_ascii_case(kept))
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
