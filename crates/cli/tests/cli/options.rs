use crate::world::{World, command, ended};

#[test]
fn options_go_before_or_after_the_command() {
    let world = World::with_profile();
    let sealed = world.sealed_file();
    let folder = world.folder().to_string_lossy().into_owned();
    for arguments in [
        vec![
            "--json",
            "--data-dir",
            &folder,
            "--keychain",
            &sealed,
            "profile",
            "show",
        ],
        vec![
            "profile",
            "--json",
            "--data-dir",
            &folder,
            "show",
            "--keychain",
            &sealed,
        ],
        vec![
            "profile",
            "show",
            "--keychain",
            &sealed,
            "--data-dir",
            &folder,
            "--json",
        ],
    ] {
        let mut program = command();
        program
            .env("VALISE_PASSPHRASE", "a passphrase for tests")
            .args(&arguments);
        let answer = ended(&mut program).done();
        assert_eq!(answer.json()["quality"], "nurse", "{arguments:?}");
    }
}

#[test]
fn the_data_folder_may_stand_in_the_environment() {
    let world = World::with_profile();
    let mut program = command();
    program
        .env("VALISE_PASSPHRASE", "a passphrase for tests")
        .env("VALISE_DATA_DIR", world.folder())
        .args([
            "profile",
            "show",
            "--json",
            "--keychain",
            &world.sealed_file(),
        ]);
    assert_eq!(ended(&mut program).done().json()["quality"], "nurse");
}

#[test]
fn wrong_usage_ends_with_two() {
    for arguments in [
        vec!["no-such-command"],
        vec!["check"],
        vec!["check", "50010100277", "--batch", "round.txt"],
        vec!["profile", "set"],
        vec![
            "profile",
            "set",
            "--quality",
            "doctor",
            "--niss",
            "1",
            "--nihii",
            "1",
            "--name",
            "A",
        ],
        vec!["session", "open", "--group", "--fallback"],
        vec!["--environment", "nowhere", "doctor"],
        vec!["--lang", "it", "doctor"],
        vec!["card", "verify"],
        vec!["card", "read", "--dump"],
        vec!["session", "open", "--eid", "--fallback"],
        vec!["session", "open", "--pin-file", "pin.txt"],
        vec!["session", "open", "--fallback", "--pin-file", "pin.txt"],
    ] {
        let answer = ended(command().args(&arguments));
        assert_eq!(answer.code, 2, "{arguments:?}: {answer:?}");
        assert!(answer.out.is_empty(), "{answer:?}");
        assert!(!answer.err.is_empty(), "{answer:?}");

        let answer = ended(command().args(&arguments).arg("--json"));
        assert_eq!(answer.code, 2, "{arguments:?}: {answer:?}");
        assert_eq!(answer.error(), "cli.usage");
    }
}

#[test]
fn help_and_version_are_answers() {
    let help = ended(command().arg("--help")).done();
    for word in [
        "profile",
        "certificate",
        "session",
        "check",
        "member-data",
        "card",
        "doctor",
    ] {
        assert!(help.out.contains(word), "{word}");
    }
    let version = ended(command().arg("--version")).done();
    assert_eq!(
        version.out.trim(),
        format!("valise-cli {}", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn a_closed_vault_ends_with_four() {
    let world = World::with_certificate();
    let sealed = world.sealed_file();
    let list = ["certificate", "list", "--json", "--keychain", &sealed];
    let answer = world.run_bare(&list, None).ended(4);
    assert_eq!(answer.error(), "cli.passphrase_needed");
    let answer = world.run_bare(&list, Some("another passphrase")).ended(4);
    assert!(answer.error().starts_with("vault."), "{answer:?}");
}

#[cfg(target_os = "linux")]
#[test]
fn a_machine_without_a_keychain_is_told_and_never_silently_replaced() {
    let world = World::without_platform();
    let mut program = command();
    program
        .env("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        .env("XDG_RUNTIME_DIR", world.folder())
        .arg("--data-dir")
        .arg(world.folder())
        .args(["--json", "certificate", "list"]);
    let answer = ended(&mut program).ended(4);
    assert_eq!(answer.error(), "vault.absent");
    assert!(!world.folder().join("practice/valise.db").exists());
}

#[test]
fn memory_forgets_with_the_process() {
    let world = World::without_platform();
    let arguments = [
        "--json",
        "--keychain",
        "memory",
        "profile",
        "set",
        "--quality",
        "nurse",
        "--niss",
        "85010100214",
        "--nihii",
        "40011213401",
        "--first-name",
        "ANNA",
        "--name",
        "PEETERS",
    ];
    world.run_bare(&arguments, None).done();
    // The database is still there, but its key went with the process.
    let answer = world.run_bare(&["--json", "--keychain", "memory", "profile", "show"], None);
    assert_eq!(answer.ended(4).error(), "core.database_key_missing");
}

#[test]
fn environments_never_mix() {
    let world = World::with_profile();
    let answer = world
        .run(&["profile", "show", "--environment", "acceptance"])
        .ended(1);
    assert_eq!(answer.error(), "cli.no_profile");
    world
        .run(&["profile", "show", "--environment", "practice"])
        .done();
}

#[test]
fn an_error_is_one_object_in_the_chosen_language() {
    let world = World::without_platform();
    let mut messages = Vec::new();
    for language in ["fr", "nl", "de", "en"] {
        let answer = world.run(&["profile", "show", "--lang", language]).ended(1);
        let error = answer.json()["error"].clone();
        assert_eq!(error["code"], "cli.no_profile");
        assert_eq!(error["retryable"], false);
        assert_eq!(error["correlation_id"].as_str().map(str::len), Some(36));
        messages.push(error["message"].as_str().unwrap().to_owned());
    }
    messages.sort();
    messages.dedup();
    assert_eq!(messages.len(), 4);

    let plain = world.run_plainly(&["profile", "show"]).ended(1);
    assert!(plain.out.is_empty(), "{plain:?}");
    assert!(
        plain.err.contains("No care provider is known yet."),
        "{plain:?}"
    );
    assert!(plain.err.contains("cli.no_profile"), "{plain:?}");
}
