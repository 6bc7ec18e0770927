use serde_json::Value;
use valise_simulator::{KeystoreState, Quality};

use crate::world::{World, shown};

/// The fields of the contract.
const FIELDS: [&str; 19] = [
    "environment",
    "quality",
    "type",
    "value",
    "name",
    "application_id",
    "subject",
    "issuer",
    "serial",
    "valid_from",
    "valid_until",
    "days_left",
    "renewable_from",
    "state",
    "complete",
    "missing",
    "key_algorithm",
    "sha256",
    "encryption_keys",
];

fn assert_fields(value: &Value) {
    for field in FIELDS {
        assert!(value.get(field).is_some(), "{field} is left out: {value}");
    }
}

#[test]
fn inspect_describes_a_file_and_stores_nothing() {
    let world = World::new();
    let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
    let password = world.password_file();
    let file = shown(&nurse.path);
    // No passphrase: the vault is not touched.
    let answer = world.run_bare(
        &[
            "certificate",
            "inspect",
            &file,
            "--password-file",
            &password,
            "--json",
        ],
        None,
    );
    let description = answer.done().json();
    assert_fields(&description);
    assert_eq!(description["environment"], "practice");
    assert_eq!(description["type"], "SSIN");
    assert_eq!(description["value"], nurse.niss);
    assert_eq!(description["state"], "ok");
    assert_eq!(description["complete"], true);
    assert_eq!(description["missing"], serde_json::json!([]));
    assert!(!world.folder().join("practice/valise.db").exists());
}

#[test]
fn every_state_is_seen() {
    let world = World::new();
    let password = world.password_file();
    for (state, word) in [
        (KeystoreState::Usable, "ok"),
        (KeystoreState::EndingSoon, "urgent"),
        (KeystoreState::Expired, "expired"),
        (KeystoreState::Incomplete, "incomplete"),
    ] {
        let keystore = world.keystore(Quality::Nurse, state);
        let file = shown(&keystore.path);
        let answer = world
            .run(&[
                "certificate",
                "inspect",
                &file,
                "--password-file",
                &password,
            ])
            .done();
        assert_eq!(answer.json()["state"], word);
    }
    let group = world.keystore(Quality::GroupOfNurses, KeystoreState::Usable);
    let file = shown(&group.path);
    let answer = world.run(&[
        "certificate",
        "inspect",
        &file,
        "--password-file",
        &password,
    ]);
    assert_eq!(answer.done().json()["quality"], "groupofnurses");
}

#[test]
fn import_list_show_and_remove() {
    let world = World::with_profile();
    let listed = world.run(&["certificate", "list"]).done().json();
    assert_eq!(listed["certificates"], serde_json::json!([]));

    let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
    let imported = world.import(&nurse).done().json();
    assert_fields(&imported);
    assert_eq!(imported["custody"], "sealed_file");
    assert!(imported["imported_at"].is_string());
    let id = imported["id"].as_str().unwrap();

    let listed = world.run(&["certificate", "list"]).done().json();
    assert_eq!(listed["certificates"].as_array().unwrap().len(), 1);
    assert_eq!(listed["certificates"][0]["id"], id);
    let one = world.run(&["certificate", "show", id]).done().json();
    assert_eq!(one["sha256"], imported["sha256"]);

    let removed = world.run(&["certificate", "remove", id]).done().json();
    assert_eq!(removed["removed"], true);
    let listed = world.run(&["certificate", "list"]).done().json();
    assert_eq!(listed["certificates"], serde_json::json!([]));
    let again = world.run(&["certificate", "remove", id]).ended(1);
    assert_eq!(again.error(), "core.certificate_not_found");
    world.run(&["certificate", "show", id]).ended(1);
}

#[test]
fn a_certificate_that_cannot_serve_is_not_imported() {
    let world = World::with_profile();
    for (state, code) in [
        (KeystoreState::Expired, "keystore.expired"),
        (KeystoreState::Incomplete, "keystore.incomplete"),
        (KeystoreState::OtherPerson, "keystore.other_holder"),
    ] {
        let keystore = world.keystore(Quality::Nurse, state);
        let answer = world.import(&keystore).ended(1);
        assert_eq!(answer.error(), code);
    }
    let listed = world.run(&["certificate", "list"]).done().json();
    assert_eq!(listed["certificates"], serde_json::json!([]));
}

#[test]
fn the_text_for_people_has_no_json_and_no_password() {
    let world = World::with_profile();
    let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
    let password = world.password_file();
    let file = shown(&nurse.path);
    let answer = world
        .run_plainly(&["certificate", "import", &file, "--password-file", &password])
        .done();
    assert!(answer.out.contains("Valid certificate"), "{answer:?}");
    assert!(answer.out.contains("a sealed file"), "{answer:?}");
    assert!(!answer.out.contains('{'), "{answer:?}");
    assert!(!answer.out.contains(&nurse.password), "{answer:?}");
    let listed = world
        .run_plainly(&["certificate", "list", "--lang", "fr"])
        .done();
    assert!(listed.out.contains("Certificat valable"), "{listed:?}");
}

#[test]
fn nothing_secret_lies_open_in_the_data_folder() {
    let world = World::with_certificate();
    let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
    let bytes = std::fs::read(&nurse.path).unwrap();
    let start = &bytes[..64];
    for entry in std::fs::read_dir(world.folder().join("practice"))
        .unwrap()
        .flatten()
    {
        let kept = std::fs::read(entry.path()).unwrap_or_default();
        let shows = kept.windows(start.len()).any(|window| window == start);
        assert!(!shows, "{} holds the certificate", entry.path().display());
    }
    let sealed = std::fs::read(world.sealed_file()).unwrap();
    assert!(!sealed.windows(start.len()).any(|window| window == start));
}
