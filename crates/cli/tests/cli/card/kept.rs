//! Cards whose files were kept in a folder.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{assert_fields, read};
use crate::world::{Answer, World, samples, shown};

fn verify(world: &World, folder: &Path) -> Answer {
    world.run_bare(&["--json", "card", "verify", &shown(folder)], None)
}

#[test]
fn what_was_kept_says_the_same_when_it_is_verified() {
    let world = World::without_platform();
    let folder = world.folder().join("kept");
    let photo = world.folder().join("photo.jpg");
    let arguments = [
        "--address",
        "--photo",
        &shown(&photo),
        "--dump",
        &shown(&folder),
    ];
    let mut read_card = read(&world, &arguments).done().json();
    let mut kept = verify(&world, &folder).done().json();
    assert_fields(&kept);
    assert_eq!(kept["apdus"], Value::Null);
    assert_eq!(kept["bytes"], Value::Null);
    for field in ["apdus", "bytes", "elapsed_ms"] {
        read_card[field] = Value::Null;
        kept[field] = Value::Null;
    }
    assert_eq!(kept, read_card);

    // invented cards count in practice only
    let kept_in = shown(&folder);
    let production = ["--json", "--environment", "production"];
    let all = [production.as_slice(), &["card", "verify", &kept_in]].concat();
    let serious = world.run_bare(&all, None).done().json();
    assert_eq!(serious["verification"]["identity"]["result"], "proven");
    assert_eq!(serious["verification"]["root"]["reason"], "unknown_root");

    // files of two cards never mix
    let again = read(&world, &["--dump", &shown(&folder)]).ended(1);
    assert_eq!(again.error(), "beid.dump_exists");
}

#[test]
fn one_changed_byte_is_called_forged() {
    let world = World::without_platform();
    let folder = world.folder().join("kept");
    read(&world, &["--address", "--dump", &shown(&folder)]).done();
    for (file, part, place) in [
        ("3F00DF014031.bin", "identity", 60),
        ("3F00DF014033.bin", "address", 8),
        ("3F00DF014032.bin", "identity", 20),
    ] {
        let path = folder.join(file);
        let written = fs::read(&path).unwrap();
        let mut forged = written.clone();
        forged[place] ^= 1;
        fs::write(&path, forged).unwrap();
        let card = verify(&world, &folder).done().json();
        let result = &card["verification"][part]["result"];
        assert_eq!(result, "forged", "{file}: {card}");
        let text = world.run_bare(&["card", "verify", &shown(&folder)], None);
        assert!(text.done().out.starts_with("FORGED"), "{file}");
        fs::write(&path, written).unwrap();
    }
}

#[test]
fn a_folder_that_holds_no_sound_card_is_refused() {
    let world = World::without_platform();
    let whole = world.folder().join("whole");
    read(&world, &["--dump", &shown(&whole)]).done();
    let identity = fs::read(whole.join("3F00DF014031.bin")).unwrap();

    let empty = world.folder().join("empty");
    fs::create_dir(&empty).unwrap();
    assert_eq!(verify(&world, &empty).ended(1).error(), "beid.dump_empty");
    let missing = world.folder().join("missing");
    assert_eq!(
        verify(&world, &missing).ended(1).error(),
        "beid.dump_unreadable"
    );

    for (name, bytes, code) in [
        ("cut", &identity[..identity.len() / 2], "beid.malformed"),
        ("huge", &[0; 40_000], "beid.dump_too_large"),
    ] {
        let folder = world.folder().join(name);
        fs::create_dir(&folder).unwrap();
        fs::write(folder.join("3F00DF014031.bin"), bytes).unwrap();
        assert_eq!(verify(&world, &folder).ended(1).error(), code, "{name}");
    }

    fs::remove_file(whole.join("3F00DF014031.bin")).unwrap();
    let answer = verify(&world, &whole).ended(1);
    assert_eq!(answer.error(), "beid.file_missing");
}

#[test]
fn a_public_sample_is_verified_from_its_files() {
    let Some(samples) = samples() else {
        println!("skipped: ../shared is absent");
        return;
    };
    let world = World::without_platform();
    let folder = dump_of_sample(&world, &samples.join("eid/alice-17"));
    let card = verify(&world, &folder).done().json();
    assert_fields(&card);
    assert!(card["name"].is_string());
    assert!(card["address"].is_object());
    assert_eq!(card["applet_version"], Value::Null);
    assert_eq!(card["verification"]["identity"]["result"], "proven");
    assert_eq!(card["verification"]["address"]["result"], "proven");
    assert_eq!(card["verification"]["root"]["reason"], "unknown_root");
}

/// The sample under the names that a dump has.
fn dump_of_sample(world: &World, sample: &Path) -> PathBuf {
    let folder = world.folder().join("sample");
    fs::create_dir(&folder).unwrap();
    for (theirs, ours) in [
        ("id_file", "3F00DF014031"),
        ("id_sig_file", "3F00DF014032"),
        ("address_file", "3F00DF014033"),
        ("address_sig_file", "3F00DF014034"),
        ("auth_cert", "3F00DF005038"),
        ("nonrep_cert", "3F00DF005039"),
        ("ca_cert", "3F00DF00503A"),
        ("root_cert", "3F00DF00503B"),
        ("rrn_cert", "3F00DF00503C"),
    ] {
        let bytes = fs::read(sample.join(format!("{theirs}.bin"))).unwrap();
        fs::write(folder.join(format!("{ours}.bin")), bytes).unwrap();
    }
    folder
}
