//! Proof of answers, checked by other people's programs exactly as its `README.txt` says.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::world::{Answer, World, shown};

const PROGRAMS: [&str; 4] = ["sh", "sha256sum", "openssl", "xmlsec1"];

/// The program of the page that is not on this machine, if any.
fn absent_program() -> Option<&'static str> {
    PROGRAMS
        .into_iter()
        .find(|program| Command::new(program).arg("--version").output().is_err())
}

/// The commands of the page, part by part: each language has all of them.
fn commands(folder: &Path) -> Vec<Vec<String>> {
    let text = fs::read_to_string(folder.join("README.txt")).unwrap_or_default();
    let mut parts: Vec<Vec<String>> = Vec::new();
    for line in text.lines() {
        if line.starts_with("====") {
            parts.push(Vec::new());
        }
        if let (Some(command), Some(part)) = (line.strip_prefix("    $ "), parts.last_mut()) {
            part.push(command.to_owned());
        }
    }
    parts
}

/// Runs commands one after the other in one shell; which one failed, if any did.
fn run(folder: &Path, commands: &[String]) -> Option<String> {
    (1..=commands.len()).find_map(|count| {
        let mut script = commands.get(..count).unwrap_or_default().to_vec();
        script.insert(0, "set -e".to_owned());
        let output = Command::new("sh")
            .args(["-c", &script.join("\n")])
            .current_dir(folder)
            .output();
        let good = output.is_ok_and(|output| output.status.success());
        (!good).then(|| commands.get(count - 1).cloned().unwrap_or_default())
    })
}

/// A check, exported.
fn export(world: &World, shows: &str) -> (PathBuf, Answer) {
    let check = world.run(&["check", &world.niss(shows)]).done().json();
    let id = check["check_id"].as_str().unwrap_or_default().to_owned();
    let folder = world.folder().join(format!("proof-{shows}"));
    let exported = world.run(&["evidence", "export", &id, &shown(&folder)]);
    (folder, exported)
}

fn verify(world: &World, folder: &Path) -> Answer {
    world.run(&["evidence", "verify", &shown(folder)])
}

/// Changes one byte in the middle of a file.
fn change(file: &Path) {
    change_after(file, "");
}

/// Changes one byte, in the middle of what follows a word.
fn change_after(file: &Path, word: &str) {
    let mut bytes = fs::read(file).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let begin = text.find(word).unwrap_or_default();
    let place = begin + (bytes.len() - begin) / 2;
    if let Some(byte) = bytes.get_mut(place) {
        *byte ^= 1;
    }
    assert!(fs::write(file, bytes).is_ok(), "{file:?} can be written");
}

#[test]
fn an_export_is_verified_here_and_on_a_machine_without_a_keychain() {
    let world = World::with_session();
    let (folder, exported) = export(&world, "insured");
    let exported = exported.done().json();
    assert_eq!(exported["folder"], shown(&folder));
    assert_eq!(exported["files"], 12);
    let report = verify(&world, &folder).done().json();
    assert_eq!(report["valid"], true);
    assert_eq!(report["bundles"], 1);
    assert_eq!(report["problems"], Value::Array(Vec::new()));

    let elsewhere = tempfile::tempdir();
    let elsewhere = elsewhere.as_ref().map(|folder| folder.path());
    let elsewhere = elsewhere.unwrap_or(Path::new("/nowhere"));
    let folder = shown(&folder);
    let arguments = ["--json", "evidence", "verify", folder.as_str()];
    let report = world.run_at(elsewhere, &arguments, None).done().json();
    assert_eq!(report["valid"], true);
}

#[test]
fn a_changed_byte_is_exit_code_1_with_a_sentence_in_each_language() {
    let world = World::with_session();
    let (folder, _) = export(&world, "insured");
    change(&folder.join("000001/request.xml"));
    let report = verify(&world, &folder).ended(1).json();
    assert_eq!(report["valid"], false);
    assert_eq!(report["problems"][0]["key"], "evidence-problem_changed");
    assert_eq!(
        report["problems"][0]["params"]["place"],
        "000001/request.xml"
    );
    let said = [
        ("fr", "ce fichier a été modifié"),
        ("nl", "dit bestand werd gewijzigd"),
        ("de", "Diese Datei wurde verändert"),
        ("en", "this file was changed"),
    ];
    for (language, sentence) in said {
        let folder = shown(&folder);
        let answer =
            world.run_plainly(&["--lang", language, "evidence", "verify", folder.as_str()]);
        let answer = answer.ended(1);
        assert!(answer.out.contains(sentence), "{answer:?}");
        assert!(answer.out.contains("000001/request.xml"), "{answer:?}");
    }
}

#[test]
fn an_export_writes_over_nothing_and_needs_an_answer() {
    let world = World::with_session();
    let (folder, exported) = export(&world, "insured");
    exported.done();
    let check = world.run(&["check", &world.niss("insured")]).json();
    let id = check["check_id"].as_str().unwrap_or_default();
    let again = world.run(&["evidence", "export", id, &shown(&folder)]);
    assert_eq!(again.ended(1).error(), "core.evidence_folder_used");
    let other = shown(&world.folder().join("other"));
    let unknown = world.run(&["evidence", "export", "no-such-check", &other]);
    assert_eq!(unknown.ended(1).error(), "core.evidence_missing");
    let unreadable = world.run(&["evidence", "verify", &other]);
    assert_eq!(
        unreadable.ended(1).error(),
        "core.evidence_folder_unreadable"
    );
    world.run(&["evidence", "verify"]).ended(2);
}

#[test]
fn other_programs_find_a_good_bundle_good_and_every_changed_byte() {
    if let Some(program) = absent_program() {
        println!("skipped: {program} is not installed");
        return;
    }
    let world = World::with_session();
    for (shows, steps) in [("insured", 7), ("signed", 8)] {
        let (folder, exported) = export(&world, shows);
        exported.done();
        let parts = commands(&folder);
        assert_eq!(parts.len(), 4, "one for each language");
        assert!(parts.windows(2).all(|pair| pair[0] == pair[1]));
        let commands = parts.into_iter().next().unwrap_or_default();
        assert_eq!(commands.len(), steps, "{commands:#?}");
        assert_eq!(run(&folder, &commands), None, "{shows}");

        // Each step by itself notices what it is there for.
        let enter = commands.get(1).cloned().unwrap_or_default();
        let bundle = folder.join(enter.trim_start_matches("cd "));
        let noticed_by = [
            ("manifest", vec![0, 2, 3]),
            ("response.bin", vec![0, 3]),
            ("server-certificate.pem", vec![0, 3, 4]),
            ("request.xml", vec![0, 3, 5]),
            ("assertion.xml", vec![0, 3, 6]),
            (
                "answer.xml",
                if steps == 8 {
                    vec![0, 3, 7]
                } else {
                    vec![0, 3]
                },
            ),
        ];
        for (name, noticed_by) in noticed_by {
            let file = bundle.join(name);
            let before = fs::read(&file).unwrap_or_default();
            assert!(!before.is_empty(), "{name}");
            // The signature of a message is over its body and its time.
            change_after(&file, if name == "request.xml" { ":Body" } else { "" });
            for (step, command) in commands.iter().enumerate() {
                if step == 1 {
                    continue;
                }
                let script = match step {
                    0 => vec![command.clone()],
                    _ => vec![enter.clone(), command.clone()],
                };
                let failed = run(&folder, &script).is_some();
                assert!(
                    failed || !noticed_by.contains(&step),
                    "{shows}: {name} changed, not noticed by: {command}"
                );
            }
            assert!(fs::write(&file, before).is_ok());
        }
        assert_eq!(run(&folder, &commands), None, "{shows}: as before");
    }
}
