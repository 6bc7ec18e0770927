//! Where the services are: the usual addresses, in one table.
//!
//! Source: the endpoint list of the official connector for the acceptance and production
//! environments (services of the eHealth bus), and the connector settings of the field for
//! MyCareNet's own gateway. Paths have moved over time, so every one can be replaced.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use specta::Type;
use valise_keystore::Environment;

/// A service with an address of its own.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, Type,
)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    /// Token service, WS-Trust door.
    Sts,
    /// Token service, SAML 1.1 door.
    StsSamlp,
    /// Member data, synchronous.
    MemberData,
    /// Encryption tokens of others.
    EtkDepot,
    /// Certificates: request, complete, revoke.
    CertRa,
    /// Encryption tokens: register one's own.
    EtkRa,
    /// Keys for messages without a named addressee.
    Kgss,
    /// Mailbox: read.
    EhboxConsultation,
    /// Invoices, asynchronous.
    GenasyncInvoicing,
    /// Medico-administrative messages, asynchronous.
    GenasyncMedadmin,
    /// Member data in batches, asynchronous.
    GenasyncMemberData,
    /// The signed list of addresses in use.
    ServiceList,
}

/// One line of the table.
struct Row {
    service: Service,
    /// Name in configuration files.
    key: &'static str,
    /// Identifier in the service list, without its common beginning.
    listed: Option<&'static str>,
    acceptance: Option<&'static str>,
    production: Option<&'static str>,
}

const fn bus(
    service: Service,
    key: &'static str,
    listed: &'static str,
    acceptance: &'static str,
    production: &'static str,
) -> Row {
    Row {
        service,
        key,
        listed: Some(listed),
        acceptance: Some(acceptance),
        production: Some(production),
    }
}

const fn direct(
    service: Service,
    key: &'static str,
    acceptance: Option<&'static str>,
    production: Option<&'static str>,
) -> Row {
    Row {
        service,
        key,
        listed: None,
        acceptance,
        production,
    }
}

/// What identifiers in the service list begin with.
const LISTED: &str = "uddi:ehealth-fgov-be:business:";

#[rustfmt::skip]
const TABLE: &[Row] = &[
    bus(Service::Sts, "sts", "iamsecuritytokenservice:v1",
        "https://services-acpt.ehealth.fgov.be/IAM/SecurityTokenService/v1",
        "https://services.ehealth.fgov.be/IAM/SecurityTokenService/v1"),
    bus(Service::StsSamlp, "sts_samlp", "iamsaml11tokenservice:v1",
        "https://services-acpt.ehealth.fgov.be/IAM/Saml11TokenService/v1",
        "https://services.ehealth.fgov.be/IAM/Saml11TokenService/v1"),
    bus(Service::MemberData, "member_data", "memberdata:v1",
        "https://services-acpt.ehealth.fgov.be/MyCareNet/MemberData/v1",
        "https://services.ehealth.fgov.be/MyCareNet/MemberData/v1"),
    bus(Service::EtkDepot, "etk_depot", "etkdepot:v1",
        "https://services-acpt.ehealth.fgov.be/EtkDepot/v1",
        "https://services.ehealth.fgov.be/EtkDepot/v1"),
    bus(Service::CertRa, "cert_ra", "certra:v2",
        "https://services-acpt.ehealth.fgov.be/CertRa/v2",
        "https://services.ehealth.fgov.be/CertRa/v2"),
    bus(Service::EtkRa, "etk_ra", "etkra:v2",
        "https://services-acpt.ehealth.fgov.be/EtkRa/v2",
        "https://services.ehealth.fgov.be/EtkRa/v2"),
    bus(Service::Kgss, "kgss", "kgss:v1",
        "https://services-acpt.ehealth.fgov.be/Kgss/v1",
        "https://services.ehealth.fgov.be/Kgss/v1"),
    bus(Service::EhboxConsultation, "ehbox_consultation", "ehboxconsultation:v3",
        "https://services-acpt.ehealth.fgov.be/ehBoxConsultation/v3",
        "https://services.ehealth.fgov.be/ehBoxConsultation/v3"),
    direct(Service::GenasyncInvoicing, "genasync_invoicing",
        Some("https://pilot.mycarenet.be/mycarenet-ws/async/generic/hcpfac"),
        Some("https://prod.mycarenet.be/mycarenet-ws/async/generic/hcpfac")),
    // the production address follows the pattern of the pilot one; no source shows it
    direct(Service::GenasyncMedadmin, "genasync_medadmin",
        Some("https://pilot.mycarenet.be:9443/nip/mycarenet-ws/async/generic/hcpadm_13"),
        Some("https://prod.mycarenet.be:9443/nip/mycarenet-ws/async/generic/hcpadm_13")),
    direct(Service::GenasyncMemberData, "genasync_member_data",
        Some("https://pilot.mycarenet.be:9443/mycarenet/bed/GenAsync/memberData"),
        Some("https://prod.mycarenet.be:9443/mycarenet/bed/GenAsync/memberData")),
    direct(Service::ServiceList, "service_list",
        Some("https://servicelist-acpt.ehealth.fgov.be/servicelist"),
        Some("https://servicelist.ehealth.fgov.be/servicelist")),
];

impl Service {
    /// Every service, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| row.service)
    }

    /// The service with this name in a configuration file.
    pub fn from_key(key: &str) -> Option<Self> {
        TABLE
            .iter()
            .find(|row| row.key == key)
            .map(|row| row.service)
    }

    /// The name in configuration files.
    pub fn key(self) -> &'static str {
        self.row().map_or("", |row| row.key)
    }

    /// The identifier in the platform's service list, when the service stands there.
    pub fn listed_id(self) -> Option<String> {
        self.row()
            .and_then(|row| row.listed)
            .map(|listed| format!("{LISTED}{listed}"))
    }

    fn row(self) -> Option<&'static Row> {
        TABLE.iter().find(|row| row.service == self)
    }
}

/// The addresses in use in one environment.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Endpoints(BTreeMap<Service, String>);

impl Endpoints {
    /// The usual addresses. The practice environment has none of its own: its simulator tells them
    /// when it starts.
    pub fn of(environment: Environment) -> Self {
        let address = |row: &Row| match environment {
            Environment::Practice => None,
            Environment::Acceptance => row.acceptance,
            Environment::Production => row.production,
        };
        let known = TABLE
            .iter()
            .filter_map(|row| Some((row.service, address(row)?.to_owned())));
        Self(known.collect())
    }

    /// The address of a service, when there is one.
    pub fn get(&self, service: Service) -> Option<&str> {
        self.0.get(&service).map(String::as_str)
    }

    /// Replaces the address of a service.
    pub fn set(&mut self, service: Service, address: impl Into<String>) {
        self.0.insert(service, address.into());
    }

    /// The services that have an address, with it.
    pub fn iter(&self) -> impl Iterator<Item = (Service, &str)> {
        self.0
            .iter()
            .map(|(service, address)| (*service, address.as_str()))
    }

    /// The address of the token service behind a door.
    pub fn sts(&self, door: crate::Door) -> Option<&str> {
        self.get(match door {
            crate::Door::WsTrust => Service::Sts,
            crate::Door::Samlp => Service::StsSamlp,
        })
    }
}
