//! The tables: what is asked per quality, and where.

use std::collections::BTreeSet;

use valise_ehealth::attributes::asked;
use valise_ehealth::{Door, Endpoints, Proof, Service, renewal};
use valise_keystore::Environment;

use crate::identities::{GROUP, NISS, group, nurse};
use crate::platform::{CERTIFIED, IDENTIFICATION};

#[test]
fn a_nurse_asks_what_the_platform_expects_of_a_nurse() {
    let holder = nurse();
    let asked: Vec<_> = asked(&holder)
        .map(|one| (one.name, one.namespace, one.value))
        .collect();
    let expected = [
        (
            "urn:be:fgov:ehealth:1.0:certificateholder:person:ssin",
            IDENTIFICATION,
            Some(NISS),
        ),
        ("urn:be:fgov:person:ssin", IDENTIFICATION, Some(NISS)),
        ("urn:be:fgov:person:ssin:nurse:boolean", CERTIFIED, None),
        (
            "urn:be:fgov:person:ssin:ehealth:1.0:nurse:nihii11",
            CERTIFIED,
            None,
        ),
        (
            "urn:be:fgov:person:ssin:ehealth:1.0:nihii:nurse:nihii11",
            CERTIFIED,
            None,
        ),
        (
            "urn:be:fgov:person:ssin:ehealth:1.0:givenname",
            CERTIFIED,
            None,
        ),
        (
            "urn:be:fgov:person:ssin:ehealth:1.0:surname",
            CERTIFIED,
            None,
        ),
        (
            "urn:be:fgov:person:ssin:ehealth:1.0:fpsph:nurse:boolean",
            CERTIFIED,
            None,
        ),
    ];
    assert_eq!(asked, expected);
}

#[test]
fn a_group_asks_what_the_platform_expects_of_a_group() {
    let holder = group();
    let asked: Vec<_> = asked(&holder)
        .map(|one| (one.name, one.namespace, one.value))
        .collect();
    let own = "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number";
    let recognised = "urn:be:fgov:ehealth:1.0:certificateholder:groupofnurses:nihii-number:\
                      recognisedgroupofnurses:boolean";
    let number =
        "urn:be:fgov:ehealth:1.0:groupofnurses:nihii-number:recognisedgroupofnurses:nihii11";
    let expected = [
        (
            "urn:be:fgov:ehealth:1.0:groupofnurses:nihii-number",
            IDENTIFICATION,
            Some(GROUP),
        ),
        (own, IDENTIFICATION, Some(GROUP)),
        (own, CERTIFIED, None),
        (number, CERTIFIED, None),
        (recognised, CERTIFIED, None),
    ];
    assert_eq!(asked, expected);
}

#[test]
fn every_service_has_its_addresses_outside_practice() {
    let keys: BTreeSet<_> = Service::all().map(Service::key).collect();
    assert_eq!(keys.len(), Service::all().count());
    for environment in [Environment::Acceptance, Environment::Production] {
        let endpoints = Endpoints::of(environment);
        for service in Service::all() {
            assert_eq!(Service::from_key(service.key()), Some(service));
            let address = endpoints.get(service).unwrap();
            assert!(address.starts_with("https://"), "{address}");
            let test = ["-acpt.", "pilot."]
                .iter()
                .any(|word| address.contains(word));
            assert_eq!(test, environment == Environment::Acceptance, "{address}");
        }
    }
    assert_eq!(Endpoints::of(Environment::Practice), Endpoints::default());
    assert_eq!(Service::from_key("unknown"), None);
}

#[test]
fn an_address_can_be_replaced() {
    let mut endpoints = Endpoints::of(Environment::Acceptance);
    endpoints.set(Service::Sts, "https://other.example/");
    assert_eq!(endpoints.sts(Door::WsTrust), Some("https://other.example/"));
    let usual = "https://services-acpt.ehealth.fgov.be/IAM/Saml11TokenService/v1";
    assert_eq!(endpoints.sts(Door::Samlp), Some(usual));
    let listed = "uddi:ehealth-fgov-be:business:memberdata:v1";
    assert_eq!(Service::MemberData.listed_id().as_deref(), Some(listed));
    assert_eq!(Service::GenasyncInvoicing.listed_id(), None);
}

#[test]
fn only_a_card_needs_somebody_for_a_renewal() {
    assert!(!Proof::Eid.renews_silently());
    assert!(Proof::Fallback.renews_silently() && Proof::Group.renews_silently());
    assert_eq!(renewal::CHECK_INTERVAL, jiff::SignedDuration::from_mins(15));
}
