//! The lists of revoked card certificates, as the openssl program and the product judge them.

use std::fs;
use std::process::{Command, Output};

use tempfile::TempDir;
use valise_beid::Certificate;
use valise_beid::verify::revocation::{RevocationStatus, Unusable, addresses, read_crl};
use valise_simulator::card::{CardFile, CardOrder, Holder, Profile, VirtualCard};
use valise_simulator::{Fault, FaultKind, Service};

use crate::support::World;
use crate::support::cards::{certificate, nurse};

fn read(card: &VirtualCard, file: CardFile) -> Certificate {
    Certificate::parse(&card.file(file).expect("a file")).expect("a certificate")
}

/// The list that the certificate names, as the platform has it now.
async fn fetch(world: &World, certificate: &Certificate) -> Vec<u8> {
    let origin = world.simulator.ocsp_origin();
    assert!(addresses(certificate, &[]).lists.is_empty());
    let found = addresses(certificate, &[origin]).lists;
    let [address] = found.as_slice() else {
        panic!("{found:?}");
    };
    let answer = world.http.get(address).send().await.expect("an answer");
    assert_eq!(answer.headers()["content-type"], "application/pkix-crl");
    answer.bytes().await.expect("bytes").to_vec()
}

/// Runs openssl in a folder; none when it is not installed.
fn openssl(folder: &TempDir, arguments: &str) -> Option<Output> {
    let output = Command::new("openssl")
        .args(arguments.split(' '))
        .current_dir(folder.path())
        .output();
    if output.is_err() {
        println!("skipped: openssl is not installed");
    }
    output.ok()
}

fn said(output: &Output) -> String {
    let all = [output.stdout.as_slice(), &output.stderr].concat();
    String::from_utf8_lossy(&all).into_owned()
}

/// What `openssl crl` and `openssl verify -crl_check` say: whether the certificate is good.
fn judge(card: &VirtualCard, leaf: CardFile, issuer: CardFile, list: &[u8]) -> Option<bool> {
    let folder = TempDir::new().expect("folder");
    let write = |name: &str, files: &[CardFile]| {
        let pem: Vec<u8> = files
            .iter()
            .flat_map(|file| certificate(card, *file).to_pem().expect("PEM"))
            .collect();
        fs::write(folder.path().join(name), pem).expect("file");
    };
    write("leaf.pem", &[leaf]);
    write("issuer.pem", &[issuer]);
    write("trusted.pem", &[CardFile::Issuing, CardFile::Root]);
    fs::write(folder.path().join("list.der"), list).expect("file");
    let signed = openssl(
        &folder,
        "crl -inform der -in list.der -out list.pem -CAfile issuer.pem -partial_chain",
    );
    // Old versions know no -partial_chain here, and need none: the issuer alone is looked up.
    let signed = match signed {
        Some(output) if output.status.success() => output,
        _ => openssl(
            &folder,
            "crl -inform der -in list.der -out list.pem -CAfile issuer.pem",
        )?,
    };
    assert!(said(&signed).contains("verify OK"), "{}", said(&signed));
    let checked = openssl(
        &folder,
        "verify -crl_check -CRLfile list.pem -CAfile trusted.pem leaf.pem",
    )?;
    let words = said(&checked);
    assert!(
        checked.status.success() || words.contains("certificate revoked"),
        "{words}"
    );
    Some(checked.status.success())
}

#[tokio::test(flavor = "multi_thread")]
async fn openssl_and_the_product_agree_about_the_lists() {
    let world = World::start().await;
    for profile in [Profile::Applet17, Profile::Applet18, Profile::Foreigner] {
        let card = world.make(&CardOrder::new(Holder::usual_for(profile), profile));
        let niss = Some(card.holder().expect("an eID").niss.clone());
        for (leaf, issuer, fault) in [
            (
                CardFile::Authentication,
                CardFile::Issuing,
                FaultKind::LostCard { niss },
            ),
            (
                CardFile::Register,
                CardFile::Root,
                FaultKind::RegisterRevoked,
            ),
        ] {
            let (own, by) = (read(&card, leaf), read(&card, issuer));
            let now = world.simulator.now();
            world.simulator.faults().clear();
            let list = fetch(&world, &own).await;
            let status = read_crl(&list, &own, &by, now);
            assert!(
                matches!(status, RevocationStatus::Good { next_update: Some(at), .. }
                if at > now),
                "{profile}: {status:?}"
            );
            let Some(good) = judge(&card, leaf, issuer, &list) else {
                return;
            };
            assert!(good, "{profile}");

            world.simulator.faults().set(Fault::new(fault));
            let list = fetch(&world, &own).await;
            let status = read_crl(&list, &own, &by, now);
            assert!(
                matches!(status, RevocationStatus::Revoked { .. }),
                "{status:?}"
            );
            assert_eq!(judge(&card, leaf, issuer, &list), Some(false), "{profile}");
        }
    }
}

#[tokio::test]
async fn every_card_of_practice_can_be_lost_at_once() {
    let world = World::start().await;
    let lost = Fault::new(FaultKind::LostCard { niss: None });
    world.simulator.faults().set(lost);
    for holder in Holder::patients() {
        let card = world.make(&CardOrder::new(holder, Profile::Applet18));
        let (own, by) = (
            read(&card, CardFile::Authentication),
            read(&card, CardFile::Issuing),
        );
        let list = fetch(&world, &own).await;
        let status = read_crl(&list, &own, &by, world.simulator.now());
        assert!(
            matches!(status, RevocationStatus::Revoked { .. }),
            "{status:?}"
        );
    }
}

#[tokio::test]
async fn a_list_may_be_an_indirect_one_or_not_there() {
    let world = World::start().await;
    let card = world.make(&nurse(Profile::Applet18));
    let (own, by) = (
        read(&card, CardFile::Authentication),
        read(&card, CardFile::Issuing),
    );
    world
        .simulator
        .faults()
        .set(Fault::new(FaultKind::IndirectList));
    let list = fetch(&world, &own).await;
    let status = read_crl(&list, &own, &by, world.simulator.now());
    assert_eq!(status, RevocationStatus::Unusable(Unusable::Indirect));
    let calls = world.simulator.received();
    assert_eq!(calls[0].service, Some(Service::CardList));

    let address = format!("{}/crl/root5.crl", world.simulator.ocsp_origin());
    let answer = world.http.get(address).send().await.expect("an answer");
    assert_eq!(answer.status(), 404);
}
