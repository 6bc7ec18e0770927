//! Business continuity: the platform's list of addresses leads around what is down.

use openssl::pkey::PKey;
use openssl::x509::X509;
use valise_core::Language;
use valise_core::views::{
    CheckOptions, CheckState, CheckView, ConnectionStep, ConnectionStepState, LedgerEntry,
    LedgerFilter, Proof,
};
use valise_messages::{has, text};
use valise_simulator::{Fault, FaultKind, Service};
use valise_xmldsig::{KeyInfo, KeySigner, Place, sign_enveloped};

use crate::list_server::{ListServer, refused_address};
use crate::support::{Device, check_code, minutes};

const MEMBER_DATA: &str = "memberdata:v1";
const STS: &str = "iamsecuritytokenservice:v1";

/// A list with one service: address, and whether it is in use.
fn list(service: &str, addresses: &[(&str, bool)]) -> String {
    let endpoints: String = addresses
        .iter()
        .enumerate()
        .map(|(order, (url, active))| {
            let status = if *active { "ACTIVE" } else { "INACTIVE" };
            format!("<Endpoint Status=\"{status}\" Order=\"{order}\">{url}</Endpoint>")
        })
        .collect();
    format!(
        "<ServiceList xmlns=\"urn:be:fgov:ehealth:bcp:protocol:v1\" Id=\"_l\" \
         IssueInstant=\"2026-11-20T12:00:00Z\" Environment=\"Simulation\">\
         <Service Id=\"uddi:ehealth-fgov-be:business:{service}\" Name=\"S\">{endpoints}</Service>\
         </ServiceList>"
    )
}

/// Signs as one of the identities of the platform's folder.
fn signed(device: &Device, list: &str, identity: &str) -> String {
    let file = device.platform.folder().join("authority").join(identity);
    let pem = std::fs::read(file).unwrap();
    let key = PKey::private_key_from_pem(&pem).unwrap();
    let certificate = X509::stack_from_pem(&pem).unwrap().swap_remove(0);
    let signer = KeySigner::new(key, certificate).unwrap();
    sign_enveloped(list, "_l", &signer, &KeyInfo::Certificate, Place::LastChild).unwrap()
}

fn by_platform(device: &Device, service: &str, addresses: &[(&str, bool)]) -> String {
    signed(device, &list(service, addresses), "platform.pem")
}

/// Points the device at other addresses than the platform's own.
async fn point(device: &Device, endpoints: &[(&str, &str)]) -> tempfile::TempDir {
    let own = device.platform.simulator().endpoints_file().to_owned();
    let folder = tempfile::tempdir().unwrap();
    for name in ["platform-ca.pem", "tls-ca.pem", "license.txt"] {
        std::fs::copy(own.with_file_name(name), folder.path().join(name)).unwrap();
    }
    let mut text = String::new();
    for line in std::fs::read_to_string(&own).unwrap().lines() {
        let name = line.split(" = ").next().unwrap();
        match endpoints.iter().find(|(other, _)| *other == name) {
            Some((_, url)) => text.push_str(&format!("{name} = \"{url}\"\n")),
            None => text.push_str(&format!("{line}\n")),
        }
    }
    let file = folder.path().join("endpoints.toml");
    std::fs::write(&file, text).unwrap();
    device.valise.set_practice(file, Vec::new()).await.unwrap();
    folder
}

fn second_site(device: &Device) -> String {
    let base = device.platform.simulator().base_url();
    format!("{base}/second-site/MyCareNet/MemberData/v1")
}

async fn again(device: &Device, check: &CheckView) -> CheckView {
    let options = CheckOptions::default();
    let check = device.valise.check_person(&check.person_id, options).await;
    check.unwrap()
}

/// Purpose, host and result of the calls since the last time, oldest first.
async fn calls(device: &Device, seen: &mut usize) -> Vec<(String, String)> {
    let ledger = device
        .valise
        .ledger(LedgerFilter {
            limit: Some(1000),
            ..LedgerFilter::default()
        })
        .await
        .unwrap();
    let fresh: Vec<LedgerEntry> = ledger.into_iter().rev().skip(*seen).collect();
    *seen += fresh.len();
    let told = fresh.into_iter().map(|call| (call.purpose, call.result));
    told.collect()
}

fn pairs(calls: &[(String, String)]) -> Vec<(&str, &str)> {
    calls
        .iter()
        .map(|(purpose, result)| (purpose.as_str(), result.as_str()))
        .collect()
}

const REFUSED: (&str, &str) = ("member_data", "soap.no_connection");
const LOOKED: (&str, &str) = ("service_list", "ok");
const ANSWERED: (&str, &str) = ("member_data", "ok");

#[tokio::test]
async fn a_check_goes_around_an_address_that_is_down() {
    let device = Device::of_nurse().await;
    let (down, second) = (refused_address(), second_site(&device));
    let server = ListServer::start();
    server.serve(by_platform(
        &device,
        MEMBER_DATA,
        &[(&down, true), (&second, false)],
    ));
    let _folder = point(
        &device,
        &[("member_data", &down), ("service_list", &server.url())],
    )
    .await;
    let mut seen = calls(&device, &mut 0).await.len();

    let check = device.check("insured").await;
    assert_eq!(check.state, CheckState::Answered, "{}", check_code(&check));
    assert_eq!(check.attempts, 2, "the other address is another try");
    let told = calls(&device, &mut seen).await;
    assert_eq!(pairs(&told), [REFUSED, LOOKED, ANSWERED]);
    assert_eq!(server.asked(), ["/list.xml"]);

    // The list calls the first one active: it is the first one to be called again.
    let next = again(&device, &check).await;
    assert_eq!((next.state, next.attempts), (CheckState::Answered, 2));
    let told = calls(&device, &mut seen).await;
    assert_eq!(pairs(&told), [REFUSED, ANSWERED], "one look for both");
    device.pass(minutes(2));
    let later = again(&device, &check).await;
    assert_eq!((later.state, later.attempts), (CheckState::Answered, 2));
    assert_eq!(server.asked(), ["/list.sha2"], "the digest is enough");
}

#[tokio::test]
async fn calls_stay_where_the_list_moved_them_and_go_back_when_it_says_so() {
    let mut device = Device::of_nurse().await;
    let (down, second) = (refused_address(), second_site(&device));
    let server = ListServer::start();
    let at = |first: bool| {
        let addresses = [(down.as_str(), first), (second.as_str(), !first)];
        by_platform(&device, MEMBER_DATA, &addresses)
    };
    let (moved, normal) = (at(false), at(true));
    server.serve(moved);
    let url = server.url();
    let endpoints = [
        ("member_data", down.as_str()),
        ("service_list", url.as_str()),
    ];
    let _folder = point(&device, &endpoints).await;
    let check = device.check("insured").await;
    assert_eq!((check.state, check.attempts), (CheckState::Answered, 2));
    server.asked();

    device.pass(minutes(14));
    let next = again(&device, &check).await;
    assert_eq!((next.state, next.attempts), (CheckState::Answered, 1));
    device.restart();
    let _folder = point(&device, &endpoints).await;
    let next = again(&device, &check).await;
    assert_eq!((next.state, next.attempts), (CheckState::Answered, 1));
    assert!(server.asked().is_empty(), "what was kept is enough");

    device.pass(minutes(2));
    let next = again(&device, &check).await;
    assert_eq!((next.state, next.attempts), (CheckState::Answered, 1));
    assert_eq!(server.asked(), ["/list.sha2"], "a look every 15 minutes");

    server.serve(normal);
    let mut seen = calls(&device, &mut 0).await.len();
    device.pass(minutes(16));
    let next = again(&device, &check).await;
    assert_eq!(next.state, CheckState::Answered);
    let told = calls(&device, &mut seen).await;
    assert_eq!(pairs(&told), [LOOKED, LOOKED, REFUSED, ANSWERED]);
}

#[tokio::test]
async fn a_list_that_does_not_hold_changes_nothing() {
    let device = Device::of_nurse().await;
    let (down, second) = (refused_address(), second_site(&device));
    let addresses = [(down.as_str(), false), (second.as_str(), true)];
    let good = by_platform(&device, MEMBER_DATA, &addresses);
    let elsewhere = [(down.as_str(), true), ("http://services.example/x", true)];
    let bad = [
        signed(&device, &list(MEMBER_DATA, &addresses), "tls.pem"),
        good.replace("second-site", "second-sight"),
        list(MEMBER_DATA, &addresses),
        "<html>later</html>".to_owned(),
        String::new(),
        // It holds, and leads where no message may go.
        by_platform(&device, MEMBER_DATA, &elsewhere),
    ];
    let server = ListServer::start();
    let url = server.url();
    let _folder = point(&device, &[("member_data", &down), ("service_list", &url)]).await;
    let id = device.add("insured").await;
    let saved = device.valise.save_check(&id, CheckOptions::default()).await;
    let saved = saved.unwrap();
    for (tries, text) in (1..).zip(bad) {
        server.serve(text.clone());
        device.pass(minutes(2));
        let check = device.valise.retry_check(&saved.check_id, None, None).await;
        let check = check.unwrap();
        assert_eq!(check_code(&check), "soap.no_connection", "{text}");
        assert_eq!(check.state, CheckState::WaitingForNetwork);
        assert_eq!(check.attempts, tries, "{text}");
        assert!(!server.asked().is_empty(), "it was looked at");
    }
    server.serve(good);
    device.pass(minutes(2));
    let check = device.valise.retry_check(&saved.check_id, None, None).await;
    assert_eq!(check.unwrap().state, CheckState::Answered);
}

#[tokio::test]
async fn when_every_address_is_down_the_first_failure_is_told() {
    let device = Device::of_nurse().await;
    let down = [refused_address(), refused_address(), refused_address()];
    let server = ListServer::start();
    let all = [&down[2], &down[0], &down[1], &down[0]].map(|url| (url.as_str(), true));
    server.serve(by_platform(&device, MEMBER_DATA, &all));
    let url = server.url();
    let _folder = point(
        &device,
        &[("member_data", &down[0]), ("service_list", &url)],
    )
    .await;
    let check = device.check("insured").await;
    assert_eq!(
        (check.state, check.attempts),
        (CheckState::WaitingForNetwork, 3)
    );
    let host = &check.error.unwrap().params["host"];
    assert!(down[0].contains(host.as_str()), "{host}");
    assert!(check.next_attempt_at.is_some());
}

#[tokio::test]
async fn an_outage_at_the_first_site_is_answered_at_the_second() {
    let device = Device::of_nurse().await;
    let mut seen = calls(&device, &mut 0).await.len();
    let outages = [
        (FaultKind::Http { status: 503 }, "soap.status"),
        (FaultKind::Http { status: 404 }, "soap.status"),
        (soa("SOA-02001"), "soap.soa_02001"),
        (soa("SOA-01002"), "soap.soa_01002"),
    ];
    let id = device.add("insured").await;
    for (kind, result) in outages {
        device
            .faults()
            .set(Fault::new(kind.clone()).at(Service::MemberData).times(1));
        let check = device
            .valise
            .check_person(&id, CheckOptions::default())
            .await;
        let check = check.unwrap();
        assert_eq!(
            (check.state, check.attempts),
            (CheckState::Answered, 2),
            "{kind:?}"
        );
        let told = calls(&device, &mut seen).await;
        assert_eq!(pairs(&told)[0], ("member_data", result));
        assert_eq!(pairs(&told).last(), Some(&ANSWERED));
    }
    // A message that may have arrived stays where it is.
    device
        .faults()
        .set(Fault::new(FaultKind::Drop).at(Service::MemberData).times(1));
    let check = device
        .valise
        .check_person(&id, CheckOptions::default())
        .await;
    assert_eq!(check.unwrap().attempts, 1);
}

#[tokio::test]
async fn a_session_goes_around_too() {
    let device = Device::of_nurse().await;
    let base = device.platform.simulator().base_url().to_owned();
    let (down, good) = (
        refused_address(),
        format!("{base}/IAM/SecurityTokenService/v1"),
    );
    let server = ListServer::start();
    let url = server.url();
    let _folder = point(&device, &[("sts", &down), ("service_list", &url)]).await;
    server.serve("forged".to_owned());
    let refused = device.open(Proof::Fallback).await;
    assert_eq!(crate::support::code(refused), "soap.no_connection");
    device.pass(minutes(2));
    server.serve(by_platform(&device, STS, &[(&down, true), (&good, false)]));
    device.open(Proof::Fallback).await.unwrap();
}

fn network(steps: &[ConnectionStep]) -> &ConnectionStep {
    steps.iter().find(|step| step.name == "network").unwrap()
}

#[tokio::test]
async fn the_connection_test_says_that_the_platform_moved() {
    let device = Device::of_nurse().await;
    let steps = device.valise.connection_test().await.unwrap();
    assert_eq!(network(&steps).key, "connection-network_ok");
    device.faults().set(Fault::new(FaultKind::EndpointInactive));
    device.pass(minutes(2));
    let steps = device.valise.connection_test().await.unwrap();
    let step = network(&steps);
    assert_eq!(step.state, ConnectionStepState::Warning);
    assert_eq!(step.key, "connection-network_continuity");
    assert_eq!(
        step.remedy_key.as_deref(),
        Some("connection-network_continuity.action")
    );
    for language in Language::ALL {
        for key in [&step.key, step.remedy_key.as_ref().unwrap()] {
            assert!(has(language, key) && !text(language, key, &[]).is_empty());
        }
    }
    assert!(
        steps
            .iter()
            .all(|step| step.state != ConnectionStepState::Failed)
    );

    device.faults().clear();
    device.pass(minutes(2));
    let steps = device.valise.connection_test().await.unwrap();
    assert_eq!(network(&steps).key, "connection-network_ok");
}

fn soa(code: &str) -> FaultKind {
    FaultKind::Soa {
        code: code.to_owned(),
    }
}
