//! axe-core finds nothing wrong on any screen, in both themes, at three sizes.

use std::path::Path;

use anyhow::{Context, Result, ensure};
use valise_messages::Language;
use xtask::window::Page;

use super::desk::Desk;

/// Phone, tablet, desktop.
const SIZES: [(u32, u32); 3] = [(390, 844), (1024, 768), (1366, 900)];
const THEMES: [&str; 2] = ["light", "dark"];
const SCREENS: [&str; 13] = [
    "#/home",
    "#/people",
    "#/people/new",
    "#/queue",
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

    nurse.press("ui-action-open_session")?;
    wrong.extend(in_every_form(page, "the session sheet")?);
    nurse.opens_session()?;
    for scenario in ["insured", "changed", "deceased"] {
        nurse.takes_practice_patient(scenario)?;
        nurse.checks(match scenario {
            "changed" => "verdict-changed_during_period",
            "deceased" => "verdict-deceased",
            _ => "verdict-insured",
        })?;
        wrong.extend(in_every_form(page, &format!("the sheet: {scenario}"))?);
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
                 const finished = () => Promise.all(
                   document.getAnimations().map((each) => each.finished.catch(() => null)));
                 requestAnimationFrame(() => requestAnimationFrame(() => finished()
                   .then(() => axe.run(document, {
                     runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
                   }))
                   .then((result) => done(result.violations.map((violation) =>
                     `${violation.id}: ${violation.nodes.map((node) => node.html).join(' | ')}`)))
                   .catch((problem) => done([String(problem)]))));",
                &[],
            )?;
            for violation in found.as_array().context("axe-core did not answer")? {
                let violation = violation.as_str().unwrap_or_default();
                wrong.push(format!("{screen}, {theme}, {width}×{height}: {violation}"));
            }
        }
    }
    page.resize(1100, 800)?;
    Ok(wrong)
}
