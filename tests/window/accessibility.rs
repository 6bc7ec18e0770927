//! axe-core finds nothing wrong on any screen, in both themes, at three sizes.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use valise_messages::Language;
use xtask::window::Page;

use super::desk::Desk;

/// Phone, tablet, desktop.
const SIZES: [(u32, u32); 3] = [(390, 844), (1024, 768), (1366, 900)];
const THEMES: [&str; 2] = ["light", "dark"];
const SCREENS: [&str; 16] = [
    "#/home",
    "#/people",
    "#/people/new",
    "#/file",
    "#/queue",
    "#/readings",
    "#/readers",
    "#/certificate",
    "#/import",
    "#/connection",
    "#/activity",
    "#/network",
    "#/profile",
    "#/settings",
    "#/practice",
    "#/more",
];

#[test]
fn no_screen_keeps_anybody_out() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let axe = std::fs::read_to_string(root.join("ui/node_modules/axe-core/axe.min.js"))?;
    let desk = Desk::set_up()?;
    let page = desk.page()?;
    page.run(&axe, &[])?;

    page.read("English")?;
    let mut wrong = in_every_form(page, "the first start")?;
    page.press("English")?;
    let nurse = desk.nurse(Language::En)?;
    for (key, way_back) in [
        ("ui-welcome-lost", "ui-back"),
        ("ui-welcome-never", "ui-back"),
    ] {
        nurse.press(key)?;
        nurse.reads("ui-contact")?;
        wrong.extend(in_every_form(page, key)?);
        nurse.press(way_back)?;
    }
    nurse.press("ui-welcome-practice")?;
    page.read("ANNA PEETERS")?;
    wrong.extend(in_every_form(page, "the files found")?);
    nurse.opens_certificate("ANNA PEETERS", None)?;
    nurse.reads("ui-import-facts-title")?;
    wrong.extend(in_every_form(page, "the certificate's facts")?);
    nurse.keeps_certificate(&desk.keystore("PEETERS")?.nihii, None)?;
    nurse.reads("ui-home-check")?;

    // her own card, the PIN, and the sheet of a card in each of its states
    nurse.puts_in_practice_card("Anna Peeters")?;
    nurse.reads("ui-card-own")?;
    nurse.reads("ui-card-genuine")?;
    wrong.extend(in_every_form(page, "the own card")?);
    nurse.press("ui-action-open_session")?;
    nurse
        .page()
        .type_into(&nurse.words("ui-pin-of-card"), "1234")?;
    wrong.extend(in_every_form(page, "the PIN")?);
    // going to another window forgets what was typed
    nurse
        .page()
        .type_into(&nurse.words("ui-pin-of-card"), "1234")?;
    nurse.opens_session()?;
    for (shows, band) in [
        ("practice-card-patient", "ui-card-genuine"),
        ("practice-card-forged_name", "ui-card-forged"),
        ("practice-card-unknown_root", "ui-card-not_proven"),
    ] {
        nurse.puts_in_practice_card(&nurse.words(shows))?;
        nurse.reads(band)?;
        wrong.extend(in_every_form(page, shows)?);
        if band == "ui-card-genuine" {
            nurse.press("ui-card-turn")?;
            wrong.extend(in_every_form(page, "turned to the patient")?);
            nurse.page().keys("body", "\u{e00c}")?;
        }
        nurse.press("ui-card-put-away")?;
        nurse.sheet_is_gone()?;
    }
    for scenario in ["insured", "changed", "deceased"] {
        nurse.takes_practice_patient(scenario)?;
        nurse.checks(match scenario {
            "changed" => "verdict-changed_during_period",
            "deceased" => "verdict-deceased",
            _ => "verdict-insured",
        })?;
        wrong.extend(in_every_form(page, &format!("the sheet: {scenario}"))?);
        // home then shows a round
        nurse.press("ui-round-add-today")?;
        nurse.is_offered("ui-round-here")?;
    }
    for screen in SCREENS {
        nurse.goes_to(screen)?;
        page.wait(screen, |page| Ok(page.has("main h1")?.then_some(())))?;
        wrong.extend(in_every_form(page, screen)?);
    }
    ensure!(wrong.is_empty(), "axe-core found:\n{}", wrong.join("\n"));
    Ok(())
}

/// What axe-core finds on the screen of now, in both themes at all sizes.
fn in_every_form(page: &Page, screen: &str) -> Result<Vec<String>> {
    let mut wrong = Vec::new();
    for theme in THEMES {
        page.run(
            "document.documentElement.dataset.theme = arguments[0]",
            &[theme.into()],
        )?;
        for (width, height) in SIZES {
            page.resize(width, height)?;
            let found = page.run_async(
                "const done = arguments[arguments.length - 1];
                 // the promise of an animation whose element is gone never settles in WebKit
                 const moves = (each) => each.playState === 'running'
                   && Number.isFinite(each.effect.getComputedTiming().endTime);
                 const finished = () => new Promise((still) => {
                   const look = () => document.getAnimations().some(moves)
                     ? requestAnimationFrame(look) : still();
                   look();
                 });
                 requestAnimationFrame(() => requestAnimationFrame(() => finished()
                   .then(() => axe.run(document, {
                     runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                   }))
                   .then((result) => done(result.violations.map((violation) =>
                     `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`)))
                   .catch((problem) => done([String(problem)]))));",
                &[],
            );
            let found = found.with_context(|| format!("{screen}, {theme}, {width}×{height}"))?;
            for violation in found.as_array().context("axe-core did not answer")? {
                let violation = violation.as_str().unwrap_or_default();
                wrong.push(format!("{screen}, {theme}, {width}×{height}: {violation}"));
            }
        }
    }
    page.resize(1100, 800)?;
    Ok(wrong)
}
