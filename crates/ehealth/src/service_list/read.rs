//! Reading the list, both versions of its schema.

use jiff::Timestamp;
use roxmltree::Node;
use valise_keystore::Environment;
use valise_soap::{NodeExt, ReadError};
use valise_xmldsig::{Policy, enveloped_signature, verify_enveloped};

use super::{ListedEndpoint, ListedService, ServiceList};
use crate::Error;
use crate::assertion::signature_error;
use crate::trust::{Duty, PlatformTrust};

const V1: &str = "urn:be:fgov:ehealth:bcp:protocol:v1";
const V2: &str = "urn:be:fgov:ehealth:bcp:protocol:v2";

/// The signature is XAdES: a second reference covers its own properties, in a `ds:Object`.
const POLICY: Policy = Policy {
    objects: true,
    ..Policy::EHEALTH
};

pub(super) fn service_list(
    xml: &str,
    trust: &PlatformTrust,
    now: Timestamp,
) -> Result<ServiceList, Error> {
    let document = valise_xmldsig::parse(xml).map_err(Error::Signature)?;
    let root = document.root_element();
    let namespace = match root.tag_name().namespace() {
        Some(V2) => V2,
        _ => V1,
    };
    let root = root.expect_named(namespace, "ServiceList")?;
    let signature = enveloped_signature(root).map_err(Error::Signature)?;
    let key = trust.key(signature, Duty::ServiceList, now)?;
    let verified = verify_enveloped(root, &key, &POLICY).map_err(signature_error)?;
    trust.check_signer(verified.certificate())?;
    let root = verified.require(root).map_err(Error::Signature)?;

    let environment = trust.environment();
    if !names(root.required_attribute("Environment")?, environment) {
        return Err(Error::OtherEnvironment);
    }
    Ok(ServiceList {
        environment,
        issued_at: root.parsed_attribute("IssueInstant")?,
        services: root
            .children_named(namespace, "Service")
            .map(|node| service(node, namespace))
            .collect::<Result<_, _>>()?,
    })
}

/// The platform's words for its environments. Practice takes any: its list is its simulator's.
fn names(word: &str, environment: Environment) -> bool {
    match environment {
        Environment::Practice => true,
        Environment::Acceptance => matches!(word, "Acceptation" | "Acceptance"),
        Environment::Production => word == "Production",
    }
}

fn service(node: Node<'_, '_>, namespace: &str) -> Result<ListedService, ReadError> {
    let parent = match namespace {
        V2 => node.child(namespace, "EndpointList")?,
        _ => node,
    };
    Ok(ListedService {
        id: node.required_attribute("Id")?.to_owned(),
        name: node.required_attribute("Name")?.to_owned(),
        endpoints: parent
            .children_named(namespace, "Endpoint")
            .map(endpoint)
            .collect::<Result<_, _>>()?,
    })
}

fn endpoint(node: Node<'_, '_>) -> Result<ListedEndpoint, ReadError> {
    Ok(ListedEndpoint {
        order: node.parsed_attribute("Order")?,
        active: node.required_attribute("Status")? == "ACTIVE",
        url: node.content(),
    })
}
