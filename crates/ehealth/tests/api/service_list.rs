//! The platform's list of addresses.

use openssl::sha::sha256;
use proptest::prelude::*;
use valise_ehealth::{Error, Fetched, PlatformTrust, Service, ServiceList};
use valise_keystore::Environment;
use valise_soap::{FixedClock, NoObserver, Proxy, Transport, TransportConfig};
use valise_xmldsig::{KeyInfo, Place, sign_enveloped};

use crate::identities::{CAST, Identity, NOW, at};
use crate::judge::{Judge, shared};
use crate::platform::{Platform, http};

const USUAL: &str = "https://services-acpt.ehealth.fgov.be/MyCareNet/MemberData/v1";
const OTHER: &str = "https://pilot.mycarenet.be:9443/mycarenet/bed/bcp/memberData";
const THIRD: &str = "https://services-acpt.ehealth2.be/MyCareNet/MemberData/v1";

fn endpoints(active: [bool; 3]) -> String {
    [USUAL, OTHER, THIRD]
        .iter()
        .zip(active)
        .enumerate()
        .map(|(order, (url, active))| {
            let status = if active { "ACTIVE" } else { "INACTIVE" };
            format!("<Endpoint Status=\"{status}\" Order=\"{order}\">{url}</Endpoint>")
        })
        .collect()
}

fn list(version: u8, environment: &str, active: [bool; 3]) -> String {
    let endpoints = endpoints(active);
    let inner = match version {
        1 => endpoints,
        _ => format!(
            "<EndpointList>{endpoints}</EndpointList><Cache Strategy=\"ENDPOINT_FIRST\">\
             <Key Tranform=\"xslt\" Inline=\"true\">x</Key><Expiry Type=\"none\"/></Cache>"
        ),
    };
    format!(
        "<ServiceList xmlns=\"urn:be:fgov:ehealth:bcp:protocol:v{version}\" Id=\"_l\" \
         IssueInstant=\"2026-11-20T12:00:00.000+01:00\" Environment=\"{environment}\">\n\
         <Service Id=\"uddi:ehealth-fgov-be:business:memberdata:v1\" Name=\"MEMBERDATA\">{inner}\
         </Service></ServiceList>"
    )
}

fn sign(list: &str, signer: &Identity) -> String {
    let key_info = KeyInfo::CertificateAnd(vec![CAST.authority.certificate.clone()]);
    sign_enveloped(list, "_l", &signer.signer(), &key_info, Place::LastChild).unwrap()
}

fn trust(environment: Environment) -> PlatformTrust {
    PlatformTrust::new(environment, vec![CAST.authority.certificate.clone()])
}

fn read(xml: &str) -> Result<ServiceList, Error> {
    ServiceList::read(xml, &trust(Environment::Acceptance), at(NOW))
}

#[test]
fn both_versions_say_the_same() {
    let one = read(&sign(
        &list(1, "Acceptation", [true, false, false]),
        &CAST.service_list,
    ));
    let two = read(&sign(
        &list(2, "Acceptation", [true, false, false]),
        &CAST.service_list,
    ));
    let (one, two) = (one.unwrap(), two.unwrap());
    assert_eq!(one, two);
    assert_eq!(one.issued_at, at("2026-11-20T11:00:00Z"));
    let service = &one.services[0];
    assert_eq!(service.name, "MEMBERDATA");
    assert_eq!(service.endpoints.len(), 3);
    assert!(service.endpoints[0].active && !service.endpoints[1].active);
}

#[test]
fn the_lists_of_these_tests_fit_the_official_schemas() {
    let Some(judge) = Judge::call("xmllint") else {
        return;
    };
    let Some(schemas) = shared("schemas/ehealth/connector/ehealth-bcp/XSD") else {
        return;
    };
    for version in [1, 2] {
        let text = sign(
            &list(version, "Acceptation", [true, false, true]),
            &CAST.service_list,
        );
        judge.fits(
            &schemas.join(format!("ehealth-bcp-protocol-{version}_0.xsd")),
            &text,
        );
    }
}

#[test]
fn a_list_must_be_whole_signed_by_the_platform_and_for_here() {
    let good = sign(
        &list(1, "Acceptation", [true, false, false]),
        &CAST.service_list,
    );
    let code = |xml: &str| read(xml).unwrap_err().code();
    assert_eq!(
        code(&good.replace(OTHER, "https://evil.example/")),
        "ehealth.signature"
    );
    assert_eq!(
        code(&list(1, "Acceptation", [true; 3])),
        "ehealth.signature"
    );
    for signer in [&CAST.sts, &CAST.colleague, &CAST.stranger] {
        let list = sign(&list(1, "Acceptation", [true; 3]), signer);
        assert_eq!(code(&list), "ehealth.untrusted_signer");
    }
    let production = sign(&list(1, "Production", [true; 3]), &CAST.service_list);
    assert_eq!(code(&production), "ehealth.other_environment");
    ServiceList::read(&production, &trust(Environment::Production), at(NOW)).unwrap();
    ServiceList::read(&production, &trust(Environment::Practice), at(NOW)).unwrap();
    assert_eq!(
        code("<ServiceList xmlns='urn:other'/>"),
        "ehealth.unexpected_answer"
    );
    assert_eq!(code("not xml"), "ehealth.signature");
}

fn chosen(active: [bool; 3]) -> ServiceList {
    read(&sign(&list(1, "Acceptation", active), &CAST.service_list)).unwrap()
}

#[test]
fn the_first_active_address_is_used_and_the_others_are_tried_in_order() {
    let service = Service::MemberData;
    let normal = chosen([true, false, true]);
    assert_eq!(normal.moved_to(service), None);
    assert_eq!(normal.alternatives(service, USUAL), [THIRD, OTHER]);
    assert!(!normal.in_continuity_mode());

    let moved = chosen([false, true, false]);
    assert_eq!(moved.moved_to(service), Some(OTHER));
    assert_eq!(moved.alternatives(service, OTHER), [USUAL, THIRD]);
    assert!(moved.in_continuity_mode());

    let nothing = chosen([false; 3]);
    assert_eq!(nothing.moved_to(service), None);
    assert!(!nothing.in_continuity_mode());
    assert_eq!(nothing.moved_to(Service::Kgss), None);
    assert!(nothing.alternatives(Service::Kgss, "https://k/").is_empty());
    assert!(
        nothing
            .alternatives(Service::GenasyncInvoicing, "https://k/")
            .is_empty()
    );
}

fn transport() -> Transport {
    let config = TransportConfig {
        proxy: Proxy::Direct,
        ..TransportConfig::default()
    };
    let clock = std::sync::Arc::new(FixedClock::new(at(NOW)));
    Transport::new(config, clock, std::sync::Arc::new(NoObserver)).unwrap()
}

#[tokio::test]
async fn the_list_is_fetched_only_when_its_digest_has_changed() {
    let xml = sign(&list(1, "Acceptation", [true; 3]), &CAST.service_list);
    let digest: String = sha256(xml.as_bytes())
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let (served, told) = (xml.clone(), digest.to_uppercase() + "\n");
    // a look without a kept list, one that finds no change, one that finds one
    let replies = [served.clone(), told.clone(), told, served];
    let platform = Platform::start(move |count, _| http("200 OK", "", &replies[count]));
    let base = format!("{}/servicelist", platform.url());
    let (transport, trust) = (transport(), trust(Environment::Acceptance));
    let fetch = |kept: Option<&'static str>, url: String| {
        let (transport, trust) = (transport.clone(), trust.clone());
        async move {
            ServiceList::fetch(&transport, &url, kept, &trust)
                .await
                .unwrap()
        }
    };

    let kept: &'static str = Box::leak(digest.clone().into_boxed_str());
    match fetch(None, base.clone()).await {
        Fetched::New {
            xml: got,
            digest: of,
            ..
        } => assert_eq!((got, of), (xml.clone(), digest)),
        Fetched::Unchanged => panic!("there was nothing before"),
    }
    assert_eq!(
        fetch(Some(kept), format!("{base}.xml")).await,
        Fetched::Unchanged
    );
    assert!(matches!(fetch(Some("00"), base).await, Fetched::New { .. }));
    assert_eq!(platform.seen().len(), 4);
}

#[tokio::test]
async fn a_list_that_does_not_hold_is_not_taken() {
    let platform = Platform::start(|_, _| {
        http(
            "200 OK",
            "",
            &sign(&list(1, "Acceptation", [true; 3]), &CAST.stranger),
        )
    });
    let trust = trust(Environment::Acceptance);
    let error = ServiceList::fetch(&transport(), &platform.url(), None, &trust)
        .await
        .unwrap_err();
    assert_eq!(error.code(), "ehealth.untrusted_signer");
}

proptest! {
    #[test]
    fn no_text_makes_it_stumble(text in "(<|>|/|ServiceList|Service| xmlns='urn:be:fgov:ehealth:bcp:protocol:v1'|Id='a'|x){0,20}") {
        prop_assert!(read(&text).is_err());
    }
}
