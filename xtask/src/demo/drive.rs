//! Drives the main job through the real window and takes pictures of it.

use std::path::Path;

use anyhow::{Context, Result};
use valise_messages::Language;
use xtask::{
    paths,
    window::{Desktop, Driver, Keychain, Nurse, Page},
};

/// The main job, from the first start to the sheet of a patient.
pub(super) fn run(pictures: &Path) -> Result<()> {
    let desktop = Desktop::start(1280, 900, Keychain::Unlocked)?;
    let data = desktop.folder().join("valise");
    let data = data.to_str().context("the folder's name is no text")?;
    let driver = Driver::start(&desktop, &[("VALISE_DATA_DIR", data)])?;
    let page = driver.open(&paths::built("debug", "valise"), &[])?;
    page.resize(1100, 800)?;
    let nurse = Nurse::new(&page, Language::En);
    let mut album = Album {
        folder: pictures,
        page: &page,
        count: 0,
    };

    page.read("English")?;
    album.picture("the first start, in four languages")?;
    nurse.begins_to_practise("English")?;
    nurse.page().read("ANNA PEETERS")?;
    album.picture("practice offers invented certificates of a nurse and a group")?;
    nurse.opens_certificate("ANNA PEETERS", Some("not the password"))?;
    nurse.reads("keystore-wrong_password")?;
    album.picture("a wrong password is said, nothing is stored")?;
    nurse.types_password(&practice_password(Path::new(data))?)?;
    nurse.reads("ui-import-facts-title")?;
    album.picture("what the certificate says")?;
    nurse.keeps_certificate("40011213401", None)?;
    nurse.reads("ui-home-check")?;
    album.picture("home: certificate, session and queue")?;
    nurse.puts_in_practice_card("Anna Peeters")?;
    nurse.reads("ui-card-own")?;
    nurse.reads("ui-card-genuine")?;
    album.picture("the nurse's own identity card, read and proven")?;
    nurse.press("ui-action-open_session")?;
    nurse.reads("ui-session-choose")?;
    nurse
        .page()
        .type_into(&nurse.words("ui-pin-of-card"), "1234")?;
    album.picture("signing in with the card and its PIN")?;
    nurse.opens_session()?;
    nurse.press("ui-session-view")?;
    nurse.reads("ui-session-active")?;
    album.picture("the session: proof, holder, time left")?;
    nurse.closes_sheet()?;

    for (scenario, verdict, what) in PATIENTS {
        nurse.takes_practice_patient(scenario)?;
        nurse.checks(verdict)?;
        album.picture(what)?;
        nurse.press("ui-round-add-today")?;
        nurse.is_offered("ui-round-here")?;
    }
    nurse.goes_to("#/connection")?;
    nurse.press("ui-connection-run")?;
    nurse.reads("ui-connection-again")?;
    album.picture("the connection test")?;
    nurse.goes_to("#/certificate")?;
    nurse.reads("ui-certificate-ok")?;
    album.picture("the certificate's page")?;
    nurse.goes_to("#/network")?;
    album.picture("every call that left the device")?;
    nurse.goes_to("#/home")?;
    nurse.sees_visits("ui-round-red", 1)?;
    album.picture("the round of today: each visit with its colour and the reason")?;
    nurse.press("ui-round-check")?;
    nurse.is_offered("ui-round-all-the-same")?;
    album.picture("the whole round checked: who has a fresh answer is not asked again")?;
    println!(
        "Valise imported a certificate, opened a session and checked a round of three patients."
    );
    println!("The pictures are in target/demo.");
    Ok(())
}

/// Scenario of an invented patient, the verdict that must be read, and what the picture shows.
const PATIENTS: [(&str, &str, &str); 3] = [
    ("insured", "verdict-insured", "an insured patient"),
    (
        "changed",
        "verdict-changed_during_period",
        "a patient whose codes change",
    ),
    ("deceased", "verdict-deceased", "a patient who died"),
];

/// The password of the practice certificates, from the simulator's own list.
fn practice_password(data: &Path) -> Result<String> {
    let list = std::fs::read_to_string(data.join("keystores.json"))?;
    let list: serde_json::Value = serde_json::from_str(&list)?;
    let first = list
        .as_array()
        .and_then(|all| all.first())
        .context("no practice keystores")?;
    Ok(first["password"]
        .as_str()
        .context("no password")?
        .to_owned())
}

/// Pictures of the window, numbered in the order in which they were taken.
struct Album<'page> {
    folder: &'page Path,
    page: &'page Page,
    count: u32,
}

impl Album<'_> {
    fn picture(&mut self, what: &str) -> Result<()> {
        self.count += 1;
        let name: String = what
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .take(6)
            .collect::<Vec<_>>()
            .join("-");
        let file = format!("{:02}-{}.png", self.count, name.to_lowercase());
        self.page.screenshot(&self.folder.join(&file))?;
        println!("  {file:<60} {what}");
        Ok(())
    }
}
