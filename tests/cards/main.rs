//! Software of others meets our virtual card in a real card service: if OpenSC takes it for a
//! Belgian eID, reads it and signs with it, what our own reader learns from it holds.
#![cfg(target_os = "linux")]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "what a test does not find ends it; what it skips it says"
)]

use std::fs;
use std::process::{Command, Output, Stdio};

use jiff::Timestamp;
use openssl::hash::MessageDigest;
use openssl::sign::Verifier;
use openssl::x509::X509;
use valise_simulator::card::{CardOrder, Holder, PracticeTable, Profile, VirtualReader, Vpcd};
use xtask::cards::CardService;

/// A card in the first reader of a service of its own.
struct Desk {
    service: CardService,
    _carrier: Vpcd,
}

/// A desk with this card; nothing where no card service can run.
fn desk(profile: Profile) -> Option<Desk> {
    if let Some(obstacle) = CardService::obstacle() {
        println!("skipped: {obstacle}");
        return None;
    }
    let service = CardService::start().unwrap();
    let hand = VirtualReader::new().control();
    let order = CardOrder::new(Holder::nurse(), profile);
    let table = PracticeTable::new(Timestamp::now());
    hand.insert(&table.authority().make(&order).unwrap());
    let carrier = Vpcd::serve(hand, service.slot(0)).unwrap();
    let desk = Desk {
        service,
        _carrier: carrier,
    };
    desk.service.wait_for_card().unwrap();
    Some(desk)
}

impl Desk {
    fn run(&self, program: &str, arguments: &[&str]) -> Output {
        let mut command: Command = self.service.command(program);
        let output = command.args(arguments).stdin(Stdio::null()).output();
        output.unwrap_or_else(|error| panic!("{program}: {error}"))
    }
}

fn text(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stdout);
    format!("{said}{}", String::from_utf8_lossy(&output.stderr))
}

#[test]
fn opensc_takes_the_virtual_card_for_a_belgian_eid() {
    for profile in [Profile::Applet17, Profile::Applet18] {
        let Some(desk) = desk(profile) else { return };
        let name = text(&desk.run("opensc-tool", &["-n"]));
        assert!(name.contains("Belpic"), "{profile}: {name}");
        let dump = text(&desk.run("pkcs15-tool", &["-D"]));
        for part in ["Basic PIN", "Authentication", "Signature"] {
            assert!(dump.contains(part), "{profile}: {dump}");
        }
    }
}

#[test]
fn opensc_reads_the_four_certificates_of_the_virtual_card() {
    for profile in [Profile::Applet17, Profile::Applet18] {
        let Some(desk) = desk(profile) else { return };
        for id in ["02", "03", "04", "06"] {
            let read = desk.run("pkcs15-tool", &["--read-certificate", id]);
            let certificate = X509::from_pem(&read.stdout);
            assert!(certificate.is_ok(), "{profile} {id}: {}", text(&read));
        }
    }
}

#[test]
fn opensc_signs_with_the_virtual_card_and_a_wrong_pin_is_refused() {
    let Some(desk) = desk(Profile::Applet17) else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let (message, signature) = (path("message"), path("signature"));
    fs::write(&message, b"signed with the software of others").unwrap();
    let module = "opensc-pkcs11.so";
    let sign = |pin: &str| {
        let arguments = [
            "--module",
            module,
            "--login",
            "--pin",
            pin,
            "--sign",
            "--id",
            "02",
            "-m",
            "SHA256-RSA-PKCS",
            "-i",
            &message,
            "-o",
            &signature,
        ];
        desk.run("pkcs11-tool", &arguments)
    };
    let refused = sign("9999");
    assert!(!refused.status.success());
    assert!(
        text(&refused).contains("CKR_PIN_INCORRECT"),
        "{}",
        text(&refused)
    );
    let signed = sign("1234");
    assert!(signed.status.success(), "{}", text(&signed));
    let read = desk.run("pkcs15-tool", &["--read-certificate", "02"]);
    let key = X509::from_pem(&read.stdout).unwrap().public_key().unwrap();
    let mut verifier = Verifier::new(MessageDigest::sha256(), &key).unwrap();
    let verified =
        verifier.verify_oneshot(&fs::read(&signature).unwrap(), &fs::read(&message).unwrap());
    assert!(verified.unwrap());
}
