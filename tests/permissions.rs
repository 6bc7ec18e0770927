//! The handler list, the permissions and the capability of the window say the same.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tauri::ipc::{CallbackFn, InvokeBody};
use tauri::test::{INVOKE_KEY, get_ipc_response, mock_builder};
use tauri::webview::InvokeRequest;
use valise_app::{COMMANDS, Start};

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
    assert_eq!(capability["windows"], serde_json::json!(["main"]));
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

/// What the window gets when it calls `command`.
fn call(window: &str, command: &str, body: Value) -> Result<Value, Value> {
    let folder = tempfile::tempdir().expect("a data folder");
    let keychain = valise_vault::memory();
    let start = Start {
        data_dir: Some(folder.path().to_owned()),
        keychain: Some(std::sync::Arc::new(move || Ok(keychain.clone()))),
    };
    let app = valise_app::build_with(mock_builder(), start)
        .build(valise_app::context())
        .expect("the app");
    let webview = tauri::WebviewWindowBuilder::new(&app, window, Default::default())
        .build()
        .expect("a window");
    let request = InvokeRequest {
        cmd: command.to_owned(),
        callback: CallbackFn(0),
        error: CallbackFn(1),
        url: "tauri://localhost".parse().expect("an address"),
        body: InvokeBody::Json(body),
        headers: Default::default(),
        invoke_key: INVOKE_KEY.to_owned(),
    };
    get_ipc_response(&webview, request)
        .map(|body| body.deserialize::<Value>().expect("an answer in JSON"))
}

#[test]
fn the_main_window_may_call_a_command() {
    let answer = call("main", "catalogue", serde_json::json!({ "language": "nl" }));
    let text = answer.expect("allowed");
    assert!(text.as_str().expect("text").contains("error-unknown ="));
}

#[test]
fn another_window_may_call_nothing() {
    let answer = call(
        "other",
        "catalogue",
        serde_json::json!({ "language": "nl" }),
    );
    let refusal = answer.expect_err("refused").to_string();
    assert!(refusal.contains("not allowed"), "{refusal}");
}

#[test]
fn a_plugin_command_that_was_not_granted_is_refused() {
    for command in [
        "plugin:dialog|open",
        "plugin:window|close",
        "plugin:app|version",
    ] {
        let refusal = call("main", command, serde_json::json!({})).expect_err("refused");
        assert!(
            refusal.to_string().contains("not allowed"),
            "{command}: {refusal}"
        );
    }
}
