//! Cards through a card service of its own: what a reading costs, beside OpenSC, and how soon the
//! nurse sees it.

use std::{
    process::Stdio,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use valise_messages::Language;
use xtask::{
    cards::{CardService, VirtualCard},
    paths,
    window::{Desktop, Driver, Keychain, Nurse},
};

use super::{Figure, example, json_of, median};

const ROUNDS: usize = 7;
/// 12 bit times per byte at the 43 kbit/s that cards of before 2020 announce.
const SLOW: &str = "slow 279 0";
const PATIENCE: Duration = Duration::from_secs(20);

/// Name of the figure, applet, what is read, and the most commands for it: those of a reader that
/// selects by path and reads 256 bytes at a time. Bytes grow with the holder's names.
const COSTS: [(&str, &str, &str, f64); 7] = [
    ("card_17_identity", "1.7", "identity", 3.0),
    ("card_17_address", "1.7", "address", 6.0),
    ("card_17_photo", "1.7", "photo", 19.0),
    ("card_17_proof", "1.7", "proof", 19.0),
    ("card_18_identity", "1.8", "identity", 3.0),
    ("card_18_address", "1.8", "address", 6.0),
    ("card_18_proof", "1.8", "proof", 16.0),
];

pub(super) fn measure() -> Result<Vec<Figure>> {
    println!("· cards through pcscd and its virtual reader");
    let service = CardService::start()?;
    let mut figures = vec![];
    for profile in ["1.7", "1.8"] {
        let mut card = VirtualCard::put_in(&service, "release", profile)?;
        service.wait_for_card()?;
        figures.extend(costs(&service, profile)?);
        if profile == "1.8" {
            figures.push(beside_opensc(&service)?);
        }
        card.say("remove")?;
    }
    figures.extend(on_the_screen()?);
    Ok(figures)
}

/// Commands for each set of files.
fn costs(service: &CardService, profile: &str) -> Result<Vec<Figure>> {
    let wanted = COSTS.iter().filter(|(_, applet, _, _)| *applet == profile);
    wanted
        .map(|(name, _, what, limit)| {
            let mut command = service.command(example("read_card"));
            let read = json_of(command.args([CardService::SLOTS[0], what]))?;
            Ok(Figure {
                name,
                what: format!(
                    "commands for {what} on applet {profile}, {} bytes",
                    read["bytes"]
                ),
                value: read["commands"].as_f64().context("no commands")?,
                unit: "",
                limit: *limit,
                detail: read,
            })
        })
        .collect()
}

/// A full verified read, as a process, beside `pkcs15-tool` reading the four certificates.
fn beside_opensc(service: &CardService) -> Result<Figure> {
    let photo = tempfile::tempdir()?;
    let photo = photo.path().join("photo.jpg");
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        let begin = Instant::now();
        let mut read = service.command(paths::built("release", "valise-cli"));
        read.args(["--json", "card", "read", "--address", "--photo"])
            .arg(&photo);
        let read = json_of(&mut read)?;
        ours.push(milliseconds(begin));
        ensure!(read["verification"]["identity"]["result"] == "proven");
        let begin = Instant::now();
        let dump = service
            .command("pkcs15-tool")
            .arg("--dump")
            .stderr(Stdio::null())
            .output()?;
        ensure!(String::from_utf8_lossy(&dump.stdout).contains("X.509 Certificate"));
        theirs.push(milliseconds(begin));
    }
    Ok(Figure {
        name: "card_beside_opensc",
        what: format!(
            "full verified read: {:.0} ms beside {:.0} ms of pkcs15-tool",
            median(ours.clone()),
            median(theirs.clone())
        ),
        value: median(ours.clone()) / median(theirs.clone()),
        unit: "×",
        limit: 0.5,
        detail: json!({"valise": ours, "pkcs15_tool": theirs}),
    })
}

/// From the card in the reader to what the nurse sees, with a card as slow as the old ones, in the
/// unoptimised window that can be driven.
fn on_the_screen() -> Result<Vec<Figure>> {
    println!("· from the card in the reader to the screen");
    let service = CardService::start()?;
    let desktop = Desktop::start(1280, 900, Keychain::Unlocked)?;
    let data = desktop.folder().join("valise");
    let data = data.to_str().context("the folder's name is no text")?;
    let (name, socket) = service.environment();
    let socket = socket.to_str().context("the socket's name is no text")?;
    let driver = Driver::start(&desktop, &[("VALISE_DATA_DIR", data), (name, socket)])?;
    let page = driver.open(&paths::built("debug", "valise"), &[])?;
    page.resize(1100, 800)?;
    let nurse = Nurse::new(&page, Language::En);
    page.read("English")?;
    nurse.begins_to_practise("English")?;
    nurse.page().read("ANNA PEETERS")?;
    nurse.opens_certificate("ANNA PEETERS", None)?;
    nurse.keeps_certificate("40011213401", None)?;
    nurse.reads("ui-home-check")?;

    let mut card = VirtualCard::empty(&service, "release")?;
    card.say(SLOW)?;
    let (mut noticed, mut named, mut proven) = (Vec::new(), Vec::new(), Vec::new());
    for _ in 0..ROUNDS {
        card.say("insert 1.7 patient")?;
        let begin = Instant::now();
        let seen = |what: &str, script: &str| -> Result<f64> {
            loop {
                if page.run(script, &[])? == Value::Bool(true) {
                    return Ok(milliseconds(begin) / 1000.0);
                }
                ensure!(begin.elapsed() < PATIENCE, "{what} did not come");
            }
        };
        noticed.push(seen(
            "the sheet",
            "return !!document.querySelector('dialog[open]')",
        )?);
        named.push(seen(
            "the name",
            "return document.body.innerText.includes('Lambert')",
        )?);
        proven.push(seen(
            "the proof",
            "return document.body.innerText.includes('Genuine card')",
        )?);
        card.say("remove")?;
        nurse.press("ui-card-put-away")?;
        nurse.sheet_is_gone()?;
        // the service looks at its reader every 0.4 s
        std::thread::sleep(Duration::from_secs(1));
    }
    page.close()?;
    let figure = |name, what: &str, seconds: Vec<f64>, limit| Figure {
        name,
        what: what.to_owned(),
        value: median(seconds.clone()),
        unit: "s",
        limit,
        detail: json!(seconds),
    };
    Ok(vec![
        figure(
            "card_noticed",
            "insertion noticed on the screen",
            noticed,
            0.5,
        ),
        figure(
            "card_identity",
            "card in the reader to identity on the screen",
            named,
            1.5,
        ),
        figure(
            "card_proof",
            "card in the reader to the whole proof",
            proven,
            3.0,
        ),
    ])
}

fn milliseconds(begin: Instant) -> f64 {
    begin.elapsed().as_secs_f64() * 1000.0
}
