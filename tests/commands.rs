//! The nurse's main job through the commands of the window, against the practice platform, with a
//! keychain in memory and without a window.

#[path = "support/desk.rs"]
mod desk;

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use desk::{Desk, Silent};
use serde_json::{Value, json};
use tauri::Listener as _;
use valise_app::{Note, Teller};

/// The answer of a command that must succeed.
fn ask(desk: &Desk, command: &str, body: Value) -> Value {
    let answer = desk.call(command, body);
    assert!(answer.is_ok(), "{command}: {answer:?}");
    answer.unwrap_or_default()
}

/// The code of a command that must fail.
fn refused(desk: &Desk, command: &str, body: Value) -> String {
    let error = desk.call(command, body).err().unwrap_or_default();
    assert_eq!(
        error["correlation_id"].as_str().map(str::len),
        Some(36),
        "{error}"
    );
    error["code"].as_str().unwrap_or_default().to_owned()
}

/// The keystore that practice offers for this quality.
fn usable<'a>(practice: &'a Value, quality: &str) -> &'a Value {
    let keystores = practice["keystores"].as_array();
    keystores
        .and_then(|all| all.iter().find(|keystore| keystore["quality"] == quality))
        .unwrap_or(&Value::Null)
}

#[test]
fn a_data_folder_that_can_not_be_made_is_told_in_the_window() {
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("in-its-place");
    std::fs::write(&file, "x").expect("a file");
    let desk =
        Desk::with_data_in(folder, file.clone(), "main", Arc::new(Silent)).expect("the app starts");
    let before = refused(&desk, "app_state", json!({}));
    assert_eq!(before, "core.data_folder");
    let language = ask(&desk, "first_language", json!({}));
    let words = ask(&desk, "catalogue", json!({ "language": language }));
    assert!(
        words
            .as_str()
            .is_some_and(|words| words.contains("core-data_folder"))
    );
    // The button that tries again works once the file is gone.
    std::fs::remove_file(&file).expect("the file goes");
    let state = ask(&desk, "app_state", json!({}));
    assert_eq!(state["first_run_done"], false);
}

#[test]
fn the_main_job() {
    let desk = Desk::new().expect("the app starts");

    let state = ask(&desk, "app_state", json!({}));
    assert_eq!(state["environment"], "practice");
    assert_eq!(state["practice_available"], true);
    assert_eq!(state["first_run_done"], false);
    assert_eq!(
        ask(&desk, "set_language", json!({ "language": "nl" }))["language"],
        "nl"
    );
    // Waits for the platform, which the start of the app began in the background.
    ask(
        &desk,
        "set_environment",
        json!({ "environment": "practice" }),
    );
    let practice = ask(&desk, "practice", json!({}));
    assert_eq!(practice["people"].as_array().map(Vec::len), Some(10));
    assert!(
        practice["faults"]
            .as_array()
            .is_some_and(|faults| !faults.is_empty())
    );

    let nurse = usable(&practice, "nurse");
    let (path, password) = (&nurse["path"], &nurse["password"]);
    ask(
        &desk,
        "set_profile",
        json!({ "profile": {
            "quality": "nurse", "niss": nurse["niss"], "nihii": nurse["nihii"],
            "first_name": "ANNA", "name": "PEETERS",
        } }),
    );
    let wrong = json!({ "path": path, "password": "not this one", "keepPassword": false });
    assert_eq!(
        refused(&desk, "import_certificate", wrong),
        "keystore.wrong_password"
    );
    assert_eq!(ask(&desk, "certificates", json!({})), json!([]));
    let right = json!({ "path": path, "password": password, "keepPassword": false });
    let certificate = ask(&desk, "import_certificate", right);
    assert_eq!(certificate["environment"], "practice");
    assert_eq!(
        ask(&desk, "finish_first_run", json!({}))["first_run_done"],
        true
    );

    let open = json!({ "kind": "fallback", "password": password, "reason": null });
    assert_eq!(ask(&desk, "open_session", open)["state"], "active");

    let person = &practice["people"][0];
    let added = ask(
        &desk,
        "add_person",
        json!({ "person": {
            "niss": person["niss"], "name": null, "first_name": null, "birth_date": null,
            "registration_number": null, "insurer": null,
        } }),
    );
    assert_eq!(
        ask(&desk, "people", json!({ "search": "" }))
            .as_array()
            .map(Vec::len),
        Some(1)
    );
    let options = json!({
        "reference_date": null, "insurer": null, "registration_number": null,
    });
    let checked = ask(
        &desk,
        "check_person",
        json!({ "personId": added["id"], "options": options }),
    );
    assert_eq!(checked["outcome"], "answered", "{checked}");
    let id = json!({ "checkId": checked["check_id"] });
    assert_eq!(
        ask(&desk, "check", id.clone())["verdict"],
        checked["verdict"]
    );
    let original = ask(&desk, "check_original", id);
    assert!(
        original["request"]
            .as_str()
            .is_some_and(|text| text.contains("Envelope"))
    );
    assert!(original["response"].is_string());

    let filter = json!({ "filter": { "person_id": null, "before": null, "limit": null } });
    assert!(
        ask(&desk, "activity", filter)
            .as_array()
            .is_some_and(|lines| lines.len() > 3)
    );
    let ledger = ask(&desk, "ledger", json!({ "filter": { "host": null } }));
    assert!(
        ledger.as_array().is_some_and(|lines| lines.len() >= 2),
        "{ledger}"
    );

    assert_eq!(ask(&desk, "close_session", json!({}))["state"], "none");
    let id = json!({ "id": certificate["id"] });
    ask(&desk, "removal_consequence", id.clone());
    ask(&desk, "remove_certificate", id);
    assert_eq!(ask(&desk, "certificates", json!({})), json!([]));
}

#[test]
fn what_changes_is_told_to_the_window() {
    let desk = Desk::new().expect("the app starts");
    let told = Arc::new(Mutex::new(Vec::new()));
    let (sender, receiver) = std::sync::mpsc::channel();
    let listener = told.clone();
    desk.window.listen_any("changed", move |event| {
        let what: Value = serde_json::from_str(event.payload()).unwrap_or_default();
        if let Ok(mut told) = listener.lock() {
            told.push(what["what"].clone());
        }
        let _ = sender.send(());
    });
    ask(&desk, "set_language", json!({ "language": "fr" }));
    // The event comes from another task; the test ends by the runner's own limit if it never does.
    loop {
        receiver.recv().expect("an event");
        if told.lock().expect("the list").contains(&json!("settings")) {
            break;
        }
    }
}

#[test]
fn a_reading_is_taken_counted_exported_and_undone() {
    let desk = Desk::new().expect("the app starts");
    let scan = ask(&desk, "scan", json!({ "text": "85.01.01-001.15" }));
    let mut reading = json!({
        "niss": scan["niss"],
        "entry_type": "manual",
        "medium": "eid",
        "serial_number": null,
        "reason_manual": null,
        "reason_vignette": null,
    });
    assert_eq!(
        refused(&desk, "take_reading", json!({ "reading": reading })),
        "core.reading_reason_missing"
    );
    reading["reason_manual"] = json!("chip_broken");
    let kept = ask(&desk, "take_reading", json!({ "reading": reading }));
    assert_eq!(kept["counts"], false);
    let all = ask(
        &desk,
        "readings",
        json!({ "personId": null, "month": null }),
    );
    assert_eq!(all, json!([kept]));
    let meter = ask(&desk, "reading_meter", json!({ "month": null }));
    assert_eq!(
        (&meter["percent"], &meter["threshold"]),
        (&json!(0), &json!(90))
    );
    let codes = ask(&desk, "reading_codes", json!({}));
    assert!(codes.as_array().is_some_and(|codes| codes.len() == 15));

    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("readings.csv");
    let written = ask(
        &desk,
        "export_readings",
        json!({ "month": meter["month"], "format": "csv", "path": path }),
    );
    assert_eq!(written, json!(1));
    assert!(path.is_file());
    ask(&desk, "cancel_reading", json!({ "id": kept["id"] }));
    let all = ask(
        &desk,
        "readings",
        json!({ "personId": null, "month": null }),
    );
    assert_eq!(all, json!([]));
}

#[test]
fn a_practice_fault_is_switched_on_and_off() {
    let desk = Desk::new().expect("the app starts");
    ask(
        &desk,
        "set_environment",
        json!({ "environment": "practice" }),
    );
    let is_on = |view: &Value| {
        let faults = view["faults"].as_array();
        faults
            .and_then(|all| all.iter().find(|one| one["name"] == "slow"))
            .cloned()
    };
    let on = ask(
        &desk,
        "set_practice_fault",
        json!({ "fault": "slow", "on": true }),
    );
    assert_eq!(is_on(&on), Some(json!({ "name": "slow", "on": true })));
    let off = ask(
        &desk,
        "set_practice_fault",
        json!({ "fault": "slow", "on": false }),
    );
    assert_eq!(is_on(&off), Some(json!({ "name": "slow", "on": false })));
    let unknown = json!({ "fault": "meteor", "on": true });
    assert_eq!(
        refused(&desk, "set_practice_fault", unknown),
        "shell.unknown_fault"
    );
}

#[test]
fn every_text_of_the_interface_comes_with_the_catalogue() {
    let desk = Desk::new().expect("the app starts");
    for language in ["fr", "nl", "de", "en"] {
        let text = ask(&desk, "catalogue", json!({ "language": language }));
        assert!(
            text.as_str()
                .is_some_and(|text| text.contains("error-unknown ="))
        );
    }
    assert!(desk.call("catalogue", json!({ "language": "it" })).is_err());
}

/// What is told arrives here, with what a tap on it does.
struct Told(Mutex<Sender<Shown>>);

type Shown = (Note, Box<dyn FnOnce() + Send>);

impl Teller for Told {
    fn tell(&self, note: Note, tapped: Box<dyn FnOnce() + Send>) {
        if let Ok(told) = self.0.lock() {
            let _ = told.send((note, tapped));
        }
    }
}

/// The app in practice with the nurse's certificate that ends in twenty days; what it tells.
fn with_an_ending_certificate() -> anyhow::Result<(Desk, Receiver<Shown>)> {
    let (sender, told) = channel();
    let folder = tempfile::tempdir()?;
    let data_dir = folder.path().to_owned();
    let teller = Arc::new(Told(Mutex::new(sender)));
    let desk = Desk::with_data_in(folder, data_dir, "main", teller)?;
    ask(&desk, "set_language", json!({ "language": "en" }));
    // Nothing is told before the test wants it.
    ask(&desk, "busy", json!({ "busy": true }));
    ask(
        &desk,
        "set_environment",
        json!({ "environment": "practice" }),
    );
    let practice = ask(&desk, "practice", json!({}));
    let keystores = practice["keystores"].as_array();
    let ending = keystores
        .and_then(|all| all.iter().find(|one| one["shows"] == "ending_soon"))
        .unwrap_or(&Value::Null);
    let import = json!({
        "path": ending["path"], "password": ending["password"], "keepPassword": false,
    });
    ask(&desk, "import_certificate", import);
    Ok((desk, told))
}

#[test]
fn what_is_due_is_told_once_after_the_visit_and_a_tap_leads_to_its_screen() {
    let (desk, told) = with_an_ending_certificate().expect("the app starts");
    let listed = ask(&desk, "reminders", json!({}));
    assert_eq!(listed[0]["key"], "reminder-certificate", "{listed}");
    assert!(told.try_recv().is_err(), "in a visit");

    ask(&desk, "busy", json!({ "busy": false }));
    let (note, tapped) = told.recv_timeout(Duration::from_secs(30)).expect("a note");
    assert_eq!(note.title, "Valise – practice environment");
    assert!(
        note.text.starts_with("Your eHealth certificate ends in"),
        "{}",
        note.text
    );
    let (sender, opened) = channel();
    let sender = Mutex::new(sender);
    desk.window.listen_any("open", move |event| {
        if let Ok(sender) = sender.lock() {
            let _ = sender.send(event.payload().to_owned());
        }
    });
    tapped();
    let action = opened.recv_timeout(Duration::from_secs(30));
    assert_eq!(
        action.ok().as_deref(),
        Some(r#"{"action":"open_certificate"}"#)
    );

    // It is still in the list.
    assert_eq!(ask(&desk, "reminders", json!({})), listed);
    let id = listed[0]["id"].clone();
    let off = ask(
        &desk,
        "snooze_reminder",
        json!({ "id": id, "until": "tomorrow" }),
    );
    assert!(off[0]["snoozed_until"].is_string(), "{off}");
    let away = ask(&desk, "dismiss_reminder", json!({ "id": id }));
    assert_eq!(away, json!([]));
    assert_eq!(
        refused(&desk, "dismiss_reminder", json!({ "id": "no such" })),
        "core.reminder_not_found"
    );
}

#[test]
fn nothing_is_told_to_who_wants_no_notifications() {
    let (desk, told) = with_an_ending_certificate().expect("the app starts");
    let mut settings = ask(&desk, "settings", json!({}));
    settings["notifications"] = json!(false);
    ask(&desk, "set_settings", json!({ "settings": settings }));
    ask(&desk, "busy", json!({ "busy": false }));
    assert!(told.try_recv().is_err());
    // It was not used up meanwhile.
    settings["notifications"] = json!(true);
    ask(&desk, "set_settings", json!({ "settings": settings }));
    let (note, _) = told.recv_timeout(Duration::from_secs(30)).expect("a note");
    assert!(note.text.contains("certificate"), "{}", note.text);
}

#[test]
fn activity_calls_and_calendar_leave_as_files() {
    let (desk, _told) = with_an_ending_certificate().expect("the app starts");
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name).to_string_lossy().into_owned();
    let nothing = json!({});
    let calendar = path("certificate.ics");
    let written = ask(&desk, "write_calendar", json!({ "path": calendar }));
    // Twenty days before the end: 14, 7, 3, 1 and 0 are still to come.
    assert_eq!(written, json!({ "path": calendar, "lines": 5 }));
    let activity = path("activity.csv");
    let export = json!({ "path": activity, "filter": { "kinds": ["certificate", "export"] } });
    let written = ask(&desk, "export_activity", export);
    assert_eq!(written["lines"], 2, "{written}");
    let calls = json!({ "path": path("calls.csv"), "filter": nothing });
    assert_eq!(ask(&desk, "export_ledger", calls)["lines"], 0);
    assert_eq!(
        refused(
            &desk,
            "export_ledger",
            json!({ "path": path("calls.exe"), "filter": nothing })
        ),
        "core.export_not_written"
    );
    let lines = ask(
        &desk,
        "activity",
        json!({ "filter": { "kinds": ["export"] } }),
    );
    assert_eq!(lines.as_array().map(Vec::len), Some(3), "{lines}");
}
