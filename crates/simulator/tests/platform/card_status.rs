//! Whether a card is revoked, as its authority tells it: to the openssl program, and to the product.

use std::fs;
use std::process::Command;

use openssl::base64::encode_block;
use tempfile::TempDir;
use valise_beid::Certificate;
use valise_beid::verify::revocation::{
    RevocationStatus, Unusable, addresses, ocsp_request, read_ocsp,
};
use valise_simulator::card::{CardFile, CardOrder, Holder, Profile, VirtualCard};
use valise_simulator::{Fault, FaultKind, Service, running};

use crate::support::World;
use crate::support::cards::{certificate, nurse};

const KIND: &str = "application/ocsp-request";

/// What the openssl program says about a card; none when it is not installed.
fn openssl(world: &World, card: &VirtualCard, more: &[&str]) -> Option<String> {
    let folder = TempDir::new().expect("folder");
    let write = |name: &str, files: &[CardFile]| {
        let pem: Vec<u8> = files
            .iter()
            .flat_map(|file| certificate(card, *file).to_pem().expect("PEM"))
            .collect();
        fs::write(folder.path().join(name), pem).expect("file");
    };
    write("own.pem", &[CardFile::Authentication]);
    write("issuer.pem", &[CardFile::Issuing]);
    write("trusted.pem", &[CardFile::Issuing, CardFile::Root]);
    let address = format!("{}/eid", world.simulator.ocsp_origin());
    let output = Command::new("openssl")
        .arg("ocsp")
        .args(more)
        .args(["-issuer", "issuer.pem", "-cert", "own.pem"])
        .args(["-CAfile", "trusted.pem", "-url", &address])
        .current_dir(folder.path())
        .output();
    let Ok(output) = output else {
        println!("skipped: openssl is not installed");
        return None;
    };
    let said = [output.stdout, output.stderr].concat();
    let said = String::from_utf8_lossy(&said).into_owned();
    assert!(output.status.success(), "{said}");
    Some(said)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_openssl_program_takes_the_answers() {
    let world = World::start().await;
    for profile in [Profile::Applet17, Profile::Applet18, Profile::Foreigner] {
        let order = CardOrder::new(Holder::usual_for(profile), profile);
        let card = world.make(&order);
        world.simulator.faults().clear();
        for more in [&[][..], &["-no_nonce"], &["-sha256"]] {
            let Some(said) = openssl(&world, &card, more) else {
                return;
            };
            assert!(said.contains("Response verify OK"), "{profile}: {said}");
            assert!(said.contains("own.pem: good"), "{profile}: {said}");
            assert!(!said.contains("WARNING"), "{profile}: {said}");
        }
        let niss = Some(order.holder.niss.clone());
        let lost = Fault::new(FaultKind::LostCard { niss });
        world.simulator.faults().set(lost);
        let said = openssl(&world, &card, &[]).expect("the program");
        assert!(said.contains("Response verify OK"), "{profile}: {said}");
        assert!(said.contains("own.pem: revoked"), "{profile}: {said}");
    }
}

#[tokio::test]
async fn the_product_finds_the_address_in_the_certificate_and_believes_the_answer() {
    let world = World::start().await;
    let card = world.make(&nurse(Profile::Applet18));
    let read = |file| Certificate::parse(&card.file(file).expect("a file")).expect("certificate");
    let (own, issuer) = (read(CardFile::Authentication), read(CardFile::Issuing));
    let origin = world.simulator.ocsp_origin();
    let address = addresses(&own, &[origin]).ocsp.remove(0);
    assert!(
        addresses(&own, &[]).ocsp.is_empty(),
        "nobody else asks there"
    );

    let question = ocsp_request(&own, &issuer).expect("a question");
    let status = async |by_get: bool| {
        let request = if by_get {
            let text = encode_block(&question);
            let text = text.replace('+', "%2B").replace('/', "%2F");
            world.http.get(format!("{address}/{text}"))
        } else {
            let request = world.http.post(&address).header("Content-Type", KIND);
            request.body(question.clone())
        };
        let answer = request.send().await.expect("an answer");
        assert_eq!(
            answer.headers()["content-type"],
            "application/ocsp-response"
        );
        let answer = answer.bytes().await.expect("bytes");
        read_ocsp(&answer, &own, &issuer, world.simulator.now())
    };
    for by_get in [false, true] {
        let said = status(by_get).await;
        assert!(
            matches!(said, RevocationStatus::Good { next_update: Some(at), .. }
                if at > world.simulator.now()),
            "{said:?}"
        );
        world
            .simulator
            .faults()
            .set(Fault::new(FaultKind::LostCard { niss: None }).times(1));
        let said = status(by_get).await;
        assert!(matches!(said, RevocationStatus::Revoked { .. }), "{said:?}");
    }
    let calls = world.simulator.received();
    let verdicts: Vec<_> = calls.iter().map(|call| call.verdict.as_str()).collect();
    assert_eq!(verdicts, ["good", "revoked", "good", "revoked"]);
    assert!(
        calls
            .iter()
            .all(|call| call.service == Some(Service::CardStatus))
    );
}

#[tokio::test]
async fn an_answer_over_sha1_is_one_that_the_product_refuses() {
    let world = World::start().await;
    let card = world.make(&nurse(Profile::Applet18));
    let read = |file| Certificate::parse(&card.file(file).expect("a file")).expect("certificate");
    let (own, issuer) = (read(CardFile::Authentication), read(CardFile::Issuing));
    let question = ocsp_request(&own, &issuer).expect("a question");
    world
        .simulator
        .faults()
        .set(Fault::new(FaultKind::WeakStatus));
    let address = format!("{}/eid", world.simulator.ocsp_origin());
    let request = world.http.post(address).header("Content-Type", KIND);
    let answer = request.body(question).send().await.expect("an answer");
    let answer = answer.bytes().await.expect("bytes");
    let status = read_ocsp(&answer, &own, &issuer, world.simulator.now());
    assert_eq!(status, RevocationStatus::Unusable(Unusable::Weak));
}

#[tokio::test]
async fn questions_that_make_no_sense_get_an_answer_that_says_so() {
    let world = World::start().await;
    let address = format!("{}/eid", world.simulator.ocsp_origin());
    let answer = world.http.post(&address).body("x").send().await;
    assert_eq!(answer.expect("an answer").status(), 415);
    for request in [
        world.http.post(&address).header("Content-Type", KIND),
        world.http.get(format!("{address}/@@@")),
    ] {
        let answer = request.send().await.expect("an answer");
        assert_eq!(answer.status(), 200);
        // malformedRequest, unsigned
        let bytes = answer.bytes().await.expect("bytes");
        assert_eq!(bytes[..], [0x30, 3, 0x0A, 1, 1]);
    }
}

#[tokio::test]
async fn other_processes_find_the_roots_and_the_responder() {
    let world = World::start().await;
    let found = running(world.folder()).expect("it runs");
    assert_eq!(found.card_roots, world.simulator.card_roots());
    assert_eq!(found.card_roots.len(), 3);
    assert_eq!(found.ocsp_origin, world.simulator.ocsp_origin());
    let card = world.make(&nurse(Profile::Applet17));
    let read = |file| Certificate::parse(&card.file(file).expect("a file")).expect("certificate");
    assert!(found.card_roots.contains(&read(CardFile::Root).sha256()));
}

#[tokio::test]
async fn the_responder_ends_with_the_platform() {
    let World {
        simulator, http, ..
    } = World::start().await;
    let address = format!("{}/eid", simulator.ocsp_origin());
    simulator.stop().await;
    assert!(http.get(address).send().await.is_err());
}
