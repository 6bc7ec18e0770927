//! Whether a card is revoked: asked where there is somebody to ask.

use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};
use valise_simulator::card::{Holder, PRACTICE_READER};
use valise_simulator::{Fault, FaultKind, Service};

use super::{assert_fields, read};
use crate::world::{World, shown};

fn revocation(card: &Value) -> &Value {
    assert_fields(card);
    &card["verification"]["revocation"]
}

#[test]
fn a_card_is_asked_about_while_a_platform_runs() {
    let mut world = World::new();
    let card = read(&world, &[]).done().json();
    let told = revocation(&card);
    assert_eq!(told["result"], "proven");
    let asked: Timestamp = told["obtained_at"].as_str().unwrap().parse().unwrap();
    assert!(Timestamp::now().duration_since(asked).abs() < SignedDuration::from_mins(1));
    // nobody has to set anything up for it
    assert!(!world.folder().join("practice/valise.db").exists());

    let niss = Some(Holder::nurse().niss);
    world.fault(Fault::new(FaultKind::LostCard { niss }));
    let card = read(&world, &[]).done().json();
    assert_eq!(revocation(&card)["reason"], "revoked");
    // what the register signed stays right
    assert_eq!(card["verification"]["identity"]["result"], "proven");
    let text = world.run_bare(
        &["card", "read", "--lang", "en", "--reader", PRACTICE_READER],
        None,
    );
    let text = text.done().out;
    assert!(text.starts_with("Genuine, but REVOKED"), "{text}");

    // also when only the list tells
    world.fault(Fault::new(FaultKind::Drop).at(Service::CardStatus));
    let card = read(&world, &[]).done().json();
    assert_eq!(revocation(&card)["reason"], "revoked");

    world.stop_platform();
    let card = read(&world, &[]).done().json();
    let nobody = json!({ "result": "not_proven", "reason": "not_checked", "obtained_at": null });
    assert_eq!(revocation(&card), &nobody);
}

#[test]
fn a_revoked_register_leaves_nothing_proven() {
    let world = World::new();
    world.fault(Fault::new(FaultKind::RegisterRevoked));
    let card = read(&world, &[]).done().json();
    assert_eq!(revocation(&card)["reason"], "register_revoked");
    assert_eq!(card["verification"]["chain"]["result"], "not_proven");
}

#[test]
fn a_database_that_is_there_changes_nothing_in_the_answer() {
    let world = World::with_profile();
    let card = world.run(&["card", "read", "--reader", PRACTICE_READER]);
    assert_eq!(revocation(&card.done().json())["result"], "proven");
    // nor one that stays closed
    let sealed = world.sealed_file();
    let card = read(&world, &["--keychain", &sealed]).done().json();
    assert_eq!(revocation(&card)["result"], "proven");
}

#[test]
fn the_files_of_a_card_are_verified_without_asking_anybody() {
    let world = World::new();
    let dump = world.folder().join("dump");
    read(&world, &["--dump", &shown(&dump)]).done();
    let card = world.run_bare(&["--json", "card", "verify", &shown(&dump)], None);
    let card = card.done().json();
    let nobody = json!({ "result": "not_proven", "reason": "not_checked", "obtained_at": null });
    assert_eq!(revocation(&card), &nobody);
}
