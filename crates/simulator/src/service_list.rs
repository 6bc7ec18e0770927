//! The signed list of endpoints, by which the platform tells which of its sites is in use.

use std::sync::Mutex;

use jiff::Timestamp;
use openssl::sha::sha256;
use uuid::Uuid;
use valise_xmldsig::KeySigner;

use crate::error::Error;
use crate::names::SERVICE_LIST;
use crate::platform::lock;
use crate::signature::enveloped;
use crate::xml::Xml;

/// Services of the list: identifier, name, path.
const SERVICES: &[(&str, &str, &str)] = &[
    (
        "iamsecuritytokenservice:v1",
        "IAM STS WS-Trust",
        "/IAM/SecurityTokenService/v1",
    ),
    (
        "iamsaml11tokenservice:v1",
        "IAM STS SAML 1.1",
        "/IAM/Saml11TokenService/v1",
    ),
    (
        "memberdata:v1",
        "MyCareNet MemberData",
        "/MyCareNet/MemberData/v1",
    ),
];
/// Where the paths begin at the second site; only member data has one.
pub(crate) const SECOND_SITE: &str = "/second-site";

/// The list while everything is in order, and while the first endpoints are inactive. Each is
/// signed once, so that its digest stays the same.
#[derive(Debug, Default)]
pub(crate) struct ServiceLists {
    texts: Mutex<[Option<String>; 2]>,
}

impl ServiceLists {
    /// The list as XML.
    pub(crate) fn xml(
        &self,
        base_url: &str,
        inactive: bool,
        signer: &KeySigner,
        now: Timestamp,
    ) -> Result<String, Error> {
        let mut texts = lock(&self.texts);
        let kept = &mut texts[usize::from(inactive)];
        if let Some(text) = kept {
            return Ok(text.clone());
        }
        let text = write(base_url, inactive, signer, now)?;
        *kept = Some(text.clone());
        Ok(text)
    }
}

/// The digest that is published beside the list.
pub(crate) fn digest(xml: &str) -> String {
    sha256(xml.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

fn write(
    base_url: &str,
    inactive: bool,
    signer: &KeySigner,
    now: Timestamp,
) -> Result<String, Error> {
    let id = format!("_{}", Uuid::new_v4());
    let issued = now.strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    let mut xml = Xml::default();
    xml.open(
        "ServiceList",
        &[
            ("xmlns", SERVICE_LIST),
            ("Id", &id),
            ("IssueInstant", &issued),
            ("Environment", "Simulation"),
        ],
    );
    for (key, name, path) in SERVICES {
        let uddi = format!("uddi:ehealth-fgov-be:business:{key}");
        xml.open("Service", &[("Id", &uddi), ("Name", name)]);
        let has_second_site = path.starts_with("/MyCareNet");
        let status = if inactive && has_second_site {
            "INACTIVE"
        } else {
            "ACTIVE"
        };
        let first = format!("{base_url}{path}");
        xml.leaf("Endpoint", &[("Status", status), ("Order", "0")], &first);
        if has_second_site {
            let second = format!("{base_url}{SECOND_SITE}{path}");
            let status = if inactive { "ACTIVE" } else { "INACTIVE" };
            xml.leaf("Endpoint", &[("Status", status), ("Order", "1")], &second);
        }
        xml.close();
    }
    let unsigned = xml.finish();
    let signature = enveloped(&unsigned, &id, signer, Some(now))?;
    let end = "</ServiceList>";
    let body = unsigned.strip_suffix(end).unwrap_or(&unsigned);
    Ok(format!("{body}{signature}{end}"))
}
