use valise_simulator::card::PIN;
use valise_simulator::{KeystoreState, Quality};

use crate::world::{Answer, World};

fn open(world: &World, pin: &str, arguments: &[&str]) -> Answer {
    let pin = world.write("pin.txt", format!("{pin}\n").as_bytes());
    let eid = ["session", "open", "--eid", "--pin-file", &pin];
    world.run(&[eid.as_slice(), arguments].concat())
}

#[test]
fn the_nurses_card_and_her_certificate_open_a_session_together() {
    let world = World::with_certificate();
    let password = world.password_file();
    let session = open(&world, PIN, &["--password-file", &password]);
    let session = session.done().json();
    assert_eq!(session["state"], "active", "{session}");
    assert_eq!(session["proof"], "eid");
    assert_eq!(
        world.run(&["session", "status"]).done().json()["proof"],
        "eid"
    );
}

#[test]
fn a_wrong_pin_says_how_many_tries_are_left() {
    let world = World::with_certificate();
    let password = world.password_file();
    let answer = open(&world, "9999", &["--password-file", &password]).ended(1);
    assert_eq!(answer.error(), "beid.wrong_pin");
    let error = answer.json()["error"].clone();
    assert_eq!(error["params"]["tries"], "2");
    assert!(error["message"].as_str().unwrap().contains('2'), "{error}");
    assert!(!answer.out.contains("9999") && !answer.err.contains("9999"));
}

#[test]
fn what_is_no_pin_is_not_sent_to_the_card() {
    let world = World::with_certificate();
    let password = world.password_file();
    for pin in ["", "12", "abcd"] {
        let answer = open(&world, pin, &["--password-file", &password]).ended(1);
        assert_eq!(answer.error(), "beid.pin_form", "{pin:?}");
    }
}

#[test]
fn the_password_of_the_certificate_is_needed_before_the_pin_is_used() {
    let world = World::with_certificate();
    assert_eq!(
        open(&world, "9999", &[]).ended(2).error(),
        "cli.password_needed"
    );
}

#[test]
fn a_pin_is_asked_for_and_never_taken_from_an_argument() {
    let world = World::with_certificate();
    let password = world.password_file();
    let eid = ["session", "open", "--eid", "--password-file", &password];
    assert_eq!(world.run(&eid).ended(2).error(), "cli.pin_needed");
    world.run(&[&eid[..], &["--pin", PIN]].concat()).ended(2);
    let missing = world
        .run(&[&eid[..], &["--pin-file", "no-such"]].concat())
        .ended(1);
    assert_eq!(missing.error(), "cli.pin_file_unreadable");
}

#[test]
fn the_card_of_somebody_else_opens_nothing() {
    let world = World::with_certificate();
    let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
    let patient = world.niss("insured");
    world
        .run(&[
            "profile",
            "set",
            "--quality",
            "nurse",
            "--niss",
            &patient,
            "--nihii",
            &nurse.nihii,
            "--first-name",
            "ELSE",
            "--name",
            "SOMEBODY",
        ])
        .done();
    let password = world.password_file();
    let answer = open(&world, PIN, &["--password-file", &password]).ended(1);
    assert_eq!(answer.error(), "core.card_of_other");
}
