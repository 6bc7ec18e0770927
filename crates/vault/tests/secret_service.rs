//! The real keychain of a Linux desktop: GNOME Keyring on a D-Bus session of its own.
//!
//! Each test runs itself a second time inside `dbus-run-session`, in a home of its own, so that
//! the keychain of whoever runs the tests is never touched.

#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a helper of tests may fail as loudly as a test"
)]

use std::path::Path;
use std::process::Command;

use secrecy::{ExposeSecret, SecretString};
use valise_vault::{Custody, Error, Vault, os_keychain};

/// Says that the test runs inside its private session; the value is the part to run.
const PART: &str = "VALISE_TEST_PART";
const SERVICE: &str = "be.valise.test";

/// How the keychain of a session starts.
#[derive(Clone, Copy, PartialEq)]
enum Start {
    /// Open.
    Unlocked,
    /// Closed, and nobody can open it.
    Locked,
    /// Not at all.
    Nothing,
}

/// The part of the test that this process is to run, if it runs inside a session.
fn part() -> Option<String> {
    std::env::var(PART).ok()
}

/// Whether the programs are there; says so where not.
fn can_run() -> bool {
    ["dbus-run-session", "gnome-keyring-daemon", "bash"]
        .iter()
        .all(|program| {
            let path = std::env::var_os("PATH").unwrap_or_default();
            let found = std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
            if !found {
                println!("skipped: {program} is not installed");
            }
            found
        })
}

/// Runs one part of a test in a session with this home; returns what the part printed.
fn session(home: &Path, test: &str, part: &str, start: Start) -> String {
    let runtime = home.join("runtime");
    std::fs::create_dir_all(&runtime).unwrap();
    let permissions = std::os::unix::fs::PermissionsExt::from_mode(0o700);
    std::fs::set_permissions(&runtime, permissions).unwrap();
    let daemon = match start {
        Start::Unlocked => {
            r#"eval "$(printf test-password | gnome-keyring-daemon --unlock --components=secrets | sed 's/^/export /')";"#
        }
        Start::Locked => {
            r#"eval "$(gnome-keyring-daemon --start --components=secrets </dev/null | sed 's/^/export /')";"#
        }
        Start::Nothing => "",
    };
    let script = format!(r#"{daemon} exec "$0" --exact "$1" --nocapture"#);
    let mut command = Command::new("dbus-run-session");
    command.arg("--");
    if start == Start::Nothing {
        // Without a bus: the session ends where it starts.
        command = Command::new("env");
    }
    let output = command
        .args(["bash", "-c", &script])
        .arg(std::env::current_exe().unwrap())
        .arg(test)
        .env(PART, part)
        .env("HOME", home)
        .env("XDG_RUNTIME_DIR", &runtime)
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env_remove("DBUS_SESSION_BUS_ADDRESS")
        .env_remove("GNOME_KEYRING_CONTROL")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .output()
        .unwrap();
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaints = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success(),
        "part {part} of {test}\n{printed}\n{complaints}"
    );
    assert!(
        printed.contains("1 passed"),
        "part {part} of {test} did not run\n{printed}"
    );
    printed
}

/// What stands behind `name=` in what a part printed.
fn value<'p>(printed: &'p str, name: &str) -> &'p str {
    let start = printed.find(&format!("{name}=")).unwrap() + name.len() + 1;
    printed[start..].lines().next().unwrap()
}

fn vault() -> Vault {
    Vault::new(os_keychain(SERVICE).unwrap(), "practice")
}

/// Tells two secrets apart without showing them.
fn digest(bytes: &[u8]) -> String {
    openssl::sha::sha256(bytes)
        .iter()
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// 40 kB of every byte there is: more than any keystore, and no text.
fn keystore() -> Vec<u8> {
    (0..40_000_u32)
        .map(|number| number.to_le_bytes()[0] ^ number.to_le_bytes()[1])
        .collect()
}

#[test]
fn secrets_survive_the_end_of_the_session() {
    match part().as_deref() {
        Some("store") => {
            let vault = vault();
            assert_eq!(vault.custody(), Custody::SecretService);
            assert!(matches!(vault.keystore("1"), Err(Error::NotFound)));
            assert!(!vault.database_key_exists().unwrap());
            vault.store_keystore("1", b"the one before").unwrap();
            vault.store_keystore("1", &keystore()).unwrap();
            vault
                .store_password("1", &SecretString::from("Été-2026"))
                .unwrap();
            println!(
                "key={}",
                digest(vault.database_key().unwrap().expose_secret())
            );
        }
        Some("read") => {
            let vault = vault();
            assert_eq!(vault.keystore("1").unwrap().expose_secret(), keystore());
            assert_eq!(
                vault.password("1").unwrap().unwrap().expose_secret(),
                "Été-2026"
            );
            println!(
                "key={}",
                digest(vault.database_key().unwrap().expose_secret())
            );
            // Another environment, and another application, see nothing of it.
            let other = Vault::new(os_keychain(SERVICE).unwrap(), "production");
            assert!(matches!(other.keystore("1"), Err(Error::NotFound)));
            let other = Vault::new(os_keychain("somebody.else").unwrap(), "practice");
            assert!(matches!(other.keystore("1"), Err(Error::NotFound)));
            vault.remove_keystore("1").unwrap();
            vault.forget_password("1").unwrap();
        }
        Some(_) => {
            let vault = vault();
            assert!(matches!(vault.keystore("1"), Err(Error::NotFound)));
            assert!(vault.password("1").unwrap().is_none());
            assert!(vault.database_key_exists().unwrap());
        }
        None if can_run() => {
            let home = tempfile::tempdir().unwrap();
            let test = "secrets_survive_the_end_of_the_session";
            let stored = session(home.path(), test, "store", Start::Unlocked);
            let read = session(home.path(), test, "read", Start::Unlocked);
            assert_eq!(value(&stored, "key"), value(&read, "key"));
            session(home.path(), test, "look", Start::Unlocked);
        }
        None => {}
    }
}

#[test]
fn a_locked_keychain_says_so_and_keeps_its_database_key() {
    match part().as_deref() {
        Some("locked") => {
            let vault = vault();
            assert!(matches!(vault.keystore("1"), Err(Error::Locked)));
            assert!(matches!(vault.keystore("never stored"), Err(Error::Locked)));
            assert!(matches!(vault.database_key(), Err(Error::Locked)));
            assert!(matches!(
                vault.store_keystore("1", b"new"),
                Err(Error::Locked)
            ));
            assert!(matches!(vault.remove_keystore("1"), Err(Error::Locked)));
        }
        Some(_) => {
            let vault = vault();
            println!(
                "key={}",
                digest(vault.database_key().unwrap().expose_secret())
            );
            match vault.keystore("1") {
                Ok(stored) => assert_eq!(stored.expose_secret(), b"old"),
                Err(_) => vault.store_keystore("1", b"old").unwrap(),
            }
        }
        None if can_run() => {
            let home = tempfile::tempdir().unwrap();
            let test = "a_locked_keychain_says_so_and_keeps_its_database_key";
            let before = session(home.path(), test, "open", Start::Unlocked);
            session(home.path(), test, "locked", Start::Locked);
            let after = session(home.path(), test, "open", Start::Unlocked);
            assert_eq!(value(&before, "key"), value(&after, "key"));
        }
        None => {}
    }
}

#[test]
fn a_machine_without_a_keychain_says_so() {
    match part() {
        Some(_) => assert!(matches!(os_keychain(SERVICE), Err(Error::Absent))),
        None if can_run() => {
            let home = tempfile::tempdir().unwrap();
            session(
                home.path(),
                "a_machine_without_a_keychain_says_so",
                "look",
                Start::Nothing,
            );
        }
        None => {}
    }
}

/// The store must not be called on a thread of an asynchronous runtime: whoever forgets that is
/// served all the same.
#[test]
fn an_asynchronous_caller_is_served() {
    match part() {
        Some(_) => {
            let runtime = tokio::runtime::Builder::new_multi_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                let vault = vault();
                vault.store_keystore("1", b"secret").unwrap();
                let read = tokio::spawn(async move { vault.keystore("1").unwrap() });
                assert_eq!(read.await.unwrap().expose_secret(), b"secret");
            });
        }
        None if can_run() => {
            let home = tempfile::tempdir().unwrap();
            session(
                home.path(),
                "an_asynchronous_caller_is_served",
                "look",
                Start::Unlocked,
            );
        }
        None => {}
    }
}
