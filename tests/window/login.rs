//! Starting with the desktop.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use valise_messages::Language;
use xtask::window::{Desktop, Driver, Keychain, Nurse};

/// The app, where it usually is: only there it may start by itself.
const APP: &str = env!("CARGO_BIN_EXE_valise");

/// What the desktop starts when its user logs in, where nobody moved the folder of settings
/// elsewhere.
fn started_at_login(desktop: &Desktop) -> Result<Vec<PathBuf>> {
    let folder = desktop.folder().join("home/.config/autostart");
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let entries = std::fs::read_dir(folder)?;
    Ok(entries
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?)
}

/// The nurse switches it on, the desktop has an entry that other people's programs find right and
/// that names this app; she switches it off, and the entry is gone.
#[test]
fn the_app_starts_with_the_desktop_when_the_nurse_says_so() -> Result<()> {
    let desktop = Desktop::start(1400, 1000, Keychain::Unlocked)?;
    let driver = Driver::start(&desktop, &[])?;
    let page = driver.open(Path::new(APP), &[])?;
    let nurse = Nurse::new(&page, Language::En);
    nurse.begins_to_practise("English")?;
    nurse.goes_to("#/settings")?;
    assert!(started_at_login(&desktop)?.is_empty());

    nurse.press("ui-start-at-login")?;
    let entry = page.wait("an entry", |_| Ok(started_at_login(&desktop)?.pop()))?;
    let judged = desktop
        .command("desktop-file-validate")
        .arg(&entry)
        .output()?;
    let said = String::from_utf8_lossy(&judged.stdout).into_owned();
    assert!(judged.status.success(), "{said}");
    let text = std::fs::read_to_string(&entry)?;
    let started = text
        .lines()
        .find_map(|line| line.strip_prefix("Exec="))
        .context("the entry starts nothing")?;
    assert_eq!(started.trim(), APP);

    nurse.press("ui-start-at-login")?;
    page.wait("no entry", |_| {
        Ok(started_at_login(&desktop)?.is_empty().then_some(()))
    })?;
    page.close()
}
