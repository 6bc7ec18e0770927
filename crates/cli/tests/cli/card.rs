#![allow(clippy::unwrap_used, reason = "what a test does not find ends it")]

mod kept;
mod revoked;

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use valise_simulator::card::{Holder, PRACTICE_READER};

use crate::world::{Answer, World, command, ended, shown};

/// The fields of the contract, of both commands.
const FIELDS: [&str; 23] = [
    "document_type",
    "card_number",
    "chip_number",
    "national_number",
    "name",
    "first_names",
    "third_name_initial",
    "nationality",
    "birth_place",
    "birth_date",
    "sex",
    "noble_condition",
    "special_status",
    "municipality",
    "address",
    "valid_from",
    "valid_until",
    "expired",
    "applet_version",
    "verification",
    "apdus",
    "bytes",
    "elapsed_ms",
];

const PARTS: [&str; 6] = [
    "identity",
    "address",
    "photo",
    "chain",
    "root",
    "revocation",
];

/// Reads the practice card, whatever readers this machine has.
fn read(world: &World, arguments: &[&str]) -> Answer {
    let all = [
        ["--json", "card", "read", "--reader", PRACTICE_READER].as_slice(),
        arguments,
    ];
    world.run_bare(&all.concat(), None)
}

fn assert_fields(card: &Value) {
    let found: Vec<&String> = card.as_object().unwrap().keys().collect();
    for field in FIELDS {
        assert!(card.get(field).is_some(), "{field} is left out: {card}");
    }
    assert_eq!(found.len(), FIELDS.len(), "{found:?}");
    for part in PARTS {
        let part = &card["verification"][part];
        let result = part["result"].as_str().unwrap();
        assert!(["proven", "not_proven", "forged"].contains(&result));
        assert_eq!(part["reason"].is_null(), result == "proven", "{part}");
    }
    let asked = &card["verification"]["revocation"]["obtained_at"];
    assert!(asked.is_null() || asked.is_string(), "{asked}");
}

#[test]
fn the_fields_are_those_of_the_contract() {
    let contract = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/cli.md");
    let Ok(contract) = fs::read_to_string(contract) else {
        println!("skipped: ../shared is absent");
        return;
    };
    let row = contract
        .lines()
        .find(|line| line.starts_with("| `card read "))
        .unwrap();
    let fields = row.rsplit('|').nth(1).unwrap().trim().trim_matches('`');
    let mut depth = 0;
    let mut names = vec![String::new()];
    for letter in fields.chars() {
        match letter {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(String::new()),
            letter if depth == 0 => names.last_mut().unwrap().push(letter),
            _ => {}
        }
    }
    let names: Vec<&str> = names.iter().map(|name| name.trim()).collect();
    assert_eq!(names, FIELDS);
}

#[test]
fn the_practice_reader_comes_last_and_holds_a_card() {
    let world = World::without_platform();
    let answer = world.run_bare(&["--json", "card", "readers"], None).done();
    let readers = answer.json()["readers"].clone();
    let last = readers.as_array().unwrap().last().unwrap();
    assert_eq!(last["name"], PRACTICE_READER);
    assert_eq!(last["state"], "card");
    assert!(last["atr"].as_str().unwrap().starts_with("3B"));
    assert_eq!(last["ignored_because"], Value::Null);
    for language in ["fr", "nl", "de", "en"] {
        let text = world.run_bare(&["card", "readers", "--lang", language], None);
        let text = text.done().out;
        assert!(text.contains(PRACTICE_READER), "{text}");
        assert!(!text.contains('⟦'), "{text}");
    }
    // nothing was opened for it
    assert!(!world.folder().join("practice/valise.db").exists());
}

#[test]
fn there_is_no_practice_reader_where_it_is_serious() {
    let world = World::without_platform();
    for environment in ["acceptance", "production"] {
        let listed = world.run_bare(
            &["--json", "--environment", environment, "card", "readers"],
            None,
        );
        assert!(!listed.out.contains(PRACTICE_READER), "{listed:?}");
        let answer = read(&world, &["--environment", environment]).ended(1);
        assert!(
            ["cli.unknown_reader", "beid.no_service"].contains(&answer.error().as_str()),
            "{answer:?}"
        );
    }
}

#[test]
fn an_identity_is_read_and_proven_without_address_and_photo() {
    let world = World::without_platform();
    let card = read(&world, &[]).done().json();
    assert_fields(&card);
    let nurse = Holder::nurse();
    assert_eq!(card["national_number"], nurse.niss);
    assert_eq!(card["name"], nurse.name);
    assert_eq!(card["birth_date"], nurse.birth_date.to_string());
    assert_eq!(card["sex"], "female");
    assert_eq!(card["expired"], false);
    assert_eq!(card["applet_version"], "1.8");
    assert_eq!(card["address"], Value::Null);
    let proven = &card["verification"];
    for part in ["identity", "chain", "root"] {
        assert_eq!(proven[part]["result"], "proven", "{part}: {proven}");
    }
    let not_read = json!({ "result": "not_proven", "reason": "not_read" });
    assert_eq!(proven["address"], not_read);
    assert_eq!(proven["photo"], not_read);
    assert_eq!(proven["revocation"]["reason"], "not_checked");
    assert!(card["apdus"].as_u64().unwrap() > 5);
    assert!(card["bytes"].as_u64().unwrap() > 1000);
    assert!(card["elapsed_ms"].is_u64());
}

#[test]
fn address_and_photo_come_where_they_are_asked_for() {
    let world = World::without_platform();
    let photo = world.folder().join("photo.jpg");
    let card = read(&world, &["--address", "--photo", &shown(&photo)])
        .done()
        .json();
    assert_fields(&card);
    let nurse = Holder::nurse();
    assert_eq!(
        card["address"],
        json!({
            "street_and_number": nurse.street,
            "zip": nurse.zip,
            "municipality": nurse.municipality,
        })
    );
    for part in ["identity", "address", "photo", "chain", "root"] {
        assert_eq!(card["verification"][part]["result"], "proven", "{part}");
    }
    assert!(fs::read(&photo).unwrap().starts_with(&[0xFF, 0xD8, 0xFF]));
}

#[test]
fn a_reader_that_is_not_there_is_told() {
    let world = World::without_platform();
    let answer = world.run_bare(
        &["--json", "card", "read", "--reader", "No such reader"],
        None,
    );
    assert_eq!(answer.ended(1).error(), "cli.unknown_reader");
}

#[cfg(unix)]
#[test]
fn what_happens_at_the_readers_is_told_until_the_watch_is_stopped() {
    use std::io::{BufRead as _, BufReader};
    use std::process::{Command, Stdio};

    for signal in ["-INT", "-TERM"] {
        let world = World::without_platform();
        let mut watch = Command::new(env!("CARGO_BIN_EXE_valise-cli"))
            .args(["--json", "card", "watch", "--data-dir"])
            .arg(world.folder())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(watch.stdout.take().unwrap()).lines();
        let mut next_of_practice = || {
            loop {
                let line = lines.next().unwrap().unwrap();
                let event: Value = serde_json::from_str(&line).unwrap();
                if event["reader"] == PRACTICE_READER {
                    return event;
                }
            }
        };
        for name in ["reader_added", "inserted"] {
            let event = next_of_practice();
            assert_eq!(event["event"], name);
            assert_eq!(event["error"], Value::Null);
            assert!(event["at"].as_str().unwrap().ends_with('Z'));
        }
        let stopped = Command::new("kill")
            .args([signal, &watch.id().to_string()])
            .status();
        assert!(stopped.unwrap().success());
        assert!(watch.wait().unwrap().success(), "{signal}");
    }
}

#[test]
fn a_card_is_shown_to_people_in_four_languages() {
    let world = World::without_platform();
    let nurse = Holder::nurse();
    for (language, genuine) in [
        ("fr", "Carte authentique"),
        ("nl", "Echte kaart"),
        ("de", "Echte Karte"),
        ("en", "Genuine card"),
    ] {
        let mut program = command();
        program
            .args(["--lang", language, "card", "read", "--reader"])
            .arg(PRACTICE_READER)
            .arg("--data-dir")
            .arg(world.folder());
        let text = ended(&mut program).done().out;
        assert!(text.starts_with(genuine), "{text}");
        assert!(text.contains(&nurse.name), "{text}");
        for raw in ['⟦', '_'] {
            assert!(!text.contains(raw), "{text}");
        }
    }
}
