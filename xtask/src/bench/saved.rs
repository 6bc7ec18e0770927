//! From the tap on "check" to the word that says it is written down.

use anyhow::{Context, Result};
use serde_json::json;
use valise_messages::{Language, text};
use xtask::{
    paths,
    window::{Desktop, Driver, Keychain, Nurse},
};

use super::{Figure, median};

/// Invented patients of practice; each is asked about once.
const PATIENTS: [&str; 5] = ["insured", "changed", "deceased", "palliative", "closed"];
/// Presses the button, looks at each frame, and tells after how many milliseconds a word is there.
const TAP: &str = "
const [label, words, done] = arguments;
const button = Array.from(document.querySelectorAll('button'))
  .find((each) => each.innerText.includes(label));
const begin = performance.now();
button.click();
const look = () => words.some((word) => document.querySelector('main').innerText.includes(word))
  ? done(performance.now() - begin) : requestAnimationFrame(look);
look();
";

/// In the unoptimised window that can be driven, without a session: nothing can leave, as without
/// network.
pub(super) fn measure() -> Result<Vec<Figure>> {
    println!("· from the tap to “saved”");
    let desktop = Desktop::start(1280, 900, Keychain::Unlocked)?;
    let data = desktop.folder().join("valise");
    let data = data.to_str().context("the folder's name is no text")?;
    let driver = Driver::start(&desktop, &[("VALISE_DATA_DIR", data)])?;
    let page = driver.open(&paths::built("debug", "valise"), &[])?;
    page.resize(1100, 800)?;
    let nurse = Nurse::new(&page, Language::En);
    page.read("English")?;
    nurse.begins_to_practise("English")?;
    page.read("ANNA PEETERS")?;
    nurse.opens_certificate("ANNA PEETERS", None)?;
    nurse.keeps_certificate("40011213401", None)?;
    nurse.reads("ui-home-check")?;

    let words: Vec<String> = ["saved", "waiting_for_session"]
        .map(|state| text(Language::En, &format!("ui-check-{state}"), &[]))
        .into();
    let mut took = Vec::new();
    for patient in PATIENTS {
        nurse.takes_practice_patient(patient)?;
        let answer = page.run_async(TAP, &[nurse.words("ui-check-now").into(), json!(words)])?;
        took.push(answer.as_f64().context("no time")? / 1000.0);
    }
    page.close()?;
    Ok(vec![Figure {
        name: "saved",
        what: "tap to “saved” on the screen, nothing can leave".into(),
        value: median(took.clone()),
        unit: "s",
        limit: 0.2,
        detail: json!(took),
    }])
}
