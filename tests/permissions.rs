//! The handler list, the permissions and the capability of the window say the same.

#[path = "support/desk.rs"]
mod desk;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use desk::Desk;
use serde_json::{Value, json};
use valise_app::COMMANDS;

fn shell_folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src-tauri")
}

/// Name of a permission to the commands it allows, over all permission files.
fn permissions() -> Vec<(String, Vec<String>)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(shell_folder().join("permissions"))
        .into_iter()
        .flatten()
        .flatten()
    {
        let text = fs::read_to_string(entry.path()).unwrap_or_default();
        let file: toml::Table = text.parse().unwrap_or_default();
        for permission in file["permission"].as_array().into_iter().flatten() {
            let name = permission["identifier"]
                .as_str()
                .unwrap_or_default()
                .to_owned();
            let commands = permission["commands"]["allow"]
                .as_array()
                .into_iter()
                .flatten();
            found.push((
                name,
                commands
                    .filter_map(|c| c.as_str().map(str::to_owned))
                    .collect(),
            ));
        }
    }
    found
}

fn capability() -> Value {
    let text = fs::read_to_string(shell_folder().join("capabilities/main.json"));
    serde_json::from_str(&text.unwrap_or_default()).unwrap_or_default()
}

#[test]
fn every_command_has_one_permission_of_its_name() {
    let mut allowed = BTreeSet::new();
    for (name, commands) in permissions() {
        assert_eq!(commands.len(), 1, "{name} must allow one command");
        let command = &commands[0];
        assert_eq!(name, format!("allow-{}", command.replace('_', "-")));
        assert!(
            allowed.insert(command.clone()),
            "{command} has two permissions"
        );
    }
    let commands: BTreeSet<String> = COMMANDS.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(allowed, commands);
}

#[test]
fn the_one_capability_grants_exactly_these_and_listening() {
    let files = fs::read_dir(shell_folder().join("capabilities"))
        .expect("the folder")
        .count();
    assert_eq!(files, 1, "one capability file");
    let capability = capability();
    assert_eq!(capability["windows"], json!(["main"]));
    assert!(capability.get("remote").is_none(), "no remote content");

    let granted: BTreeSet<String> = capability["permissions"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|permission| permission.as_str().expect("a single permission").to_owned())
        .collect();
    let mut wanted: BTreeSet<String> = permissions().into_iter().map(|(name, _)| name).collect();
    wanted.insert("core:event:allow-listen".to_owned());
    wanted.insert("core:event:allow-unlisten".to_owned());
    assert_eq!(granted, wanted);
}

#[test]
fn the_main_window_may_call_a_command() {
    let desk = Desk::new().expect("the app starts");
    let text = desk
        .call("catalogue", json!({ "language": "nl" }))
        .expect("allowed");
    assert!(text.as_str().expect("text").contains("error-unknown ="));
}

#[test]
fn another_window_may_call_nothing() {
    let desk = Desk::with_window("other").expect("the app starts");
    for command in COMMANDS {
        let refusal = desk
            .call(command, json!({}))
            .expect_err("refused")
            .to_string();
        assert!(refusal.contains("not allowed"), "{command}: {refusal}");
    }
}

#[test]
fn a_plugin_command_that_was_not_granted_is_refused() {
    let desk = Desk::new().expect("the app starts");
    for command in [
        "plugin:dialog|open",
        "plugin:window|close",
        "plugin:app|version",
    ] {
        let refusal = desk
            .call(command, json!({}))
            .expect_err("refused")
            .to_string();
        assert!(refusal.contains("not allowed"), "{command}: {refusal}");
    }
}
