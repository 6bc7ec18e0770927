use std::fs::File;
use std::path::PathBuf;

use valise_simulator::{KeystoreState, Quality};

use crate::world::{World, shown};

/// The head of a JPEG file, as a camera writes it.
const PHOTO: &[u8] = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00";

#[test]
fn every_file_that_is_no_certificate_says_what_it_is() {
    let world = World::new();
    let password = world.password_file();
    let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
    let whole = std::fs::read(&nurse.path).unwrap();
    let pem = b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n";
    for (name, bytes, code) in [
        ("empty.p12", b"".as_slice(), "keystore.empty"),
        ("photo.p12", PHOTO, "keystore.picture"),
        ("pem.p12", pem.as_slice(), "keystore.pem"),
        ("half.p12", &whole[..whole.len() / 2], "keystore.truncated"),
    ] {
        let file = world.write(name, bytes);
        for command in ["inspect", "import"] {
            let answer = world.run(&["certificate", command, &file, "--password-file", &password]);
            assert_eq!(answer.ended(1).error(), code, "{command} {name}");
        }
    }
}

#[test]
fn a_data_folder_that_can_not_be_made_is_told() {
    let world = World::without_platform();
    let file = PathBuf::from(world.write("in-its-place", b"x"));
    for command in [["profile", "show"], ["check", "85010100115"]] {
        for folder in [file.clone(), file.join("below")] {
            let all = [["--json", "--keychain", "memory"].as_slice(), &command].concat();
            let answer = world.run_at(&folder, &all, None);
            assert_eq!(answer.ended(1).error(), "core.data_folder", "{command:?}");
        }
    }
    assert_eq!(std::fs::read(&file).unwrap(), b"x");
}

#[test]
fn a_file_of_fifty_megabytes_is_refused() {
    let world = World::new();
    let password = world.password_file();
    let path = world.folder().join("huge.p12");
    File::create(&path).unwrap().set_len(50_000_000).unwrap();
    let file = shown(&path);
    let answer = world.run(&[
        "certificate",
        "inspect",
        &file,
        "--password-file",
        &password,
    ]);
    assert_eq!(answer.ended(1).error(), "keystore.too_large");
}

#[test]
fn a_file_that_is_not_there_is_told() {
    let world = World::new();
    let password = world.password_file();
    let answer = world.run(&[
        "certificate",
        "inspect",
        "no-such.p12",
        "--password-file",
        &password,
    ]);
    assert_eq!(answer.ended(1).error(), "keystore.unreadable");
}

#[test]
fn a_wrong_password_is_told_and_nothing_is_stored() {
    let world = World::with_profile();
    let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
    let wrong = world.write("wrong.txt", b"not this one\n");
    let file = shown(&nurse.path);
    for command in ["inspect", "import"] {
        let answer = world.run(&["certificate", command, &file, "--password-file", &wrong]);
        assert_eq!(answer.ended(1).error(), "keystore.wrong_password");
    }
    let listed = world.run(&["certificate", "list"]).done().json();
    assert_eq!(listed["certificates"], serde_json::json!([]));
}

#[test]
fn a_password_file_that_is_not_there_is_told() {
    let world = World::new();
    let nurse = world.keystore(Quality::Nurse, KeystoreState::Usable);
    let file = shown(&nurse.path);
    let answer = world.run(&[
        "certificate",
        "inspect",
        &file,
        "--password-file",
        "no-such",
    ]);
    assert_eq!(answer.ended(1).error(), "cli.password_file_unreadable");
}

#[test]
fn an_endpoints_file_that_is_none_is_told() {
    let world = World::with_certificate();
    let password = world.password_file();
    for (text, code) in [
        ("not toml at all", "core.endpoints_invalid"),
        (
            "[endpoints]\nsts = \"http://example.org/sts\"\n",
            "core.endpoint_refused",
        ),
    ] {
        let file = world.write("other.toml", text.as_bytes());
        let answer = world.run(&[
            "session",
            "open",
            "--fallback",
            "--endpoints",
            &file,
            "--password-file",
            &password,
        ]);
        assert_eq!(answer.ended(1).error(), code);
    }
    let answer = world.run(&[
        "session",
        "open",
        "--fallback",
        "--endpoints",
        "no-such.toml",
        "--password-file",
        &password,
    ]);
    assert_eq!(answer.ended(1).error(), "core.endpoints_unreadable");
}
