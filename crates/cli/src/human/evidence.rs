//! Proof of answers.

use valise_core::views::{EvidenceExport, EvidenceReport};

use super::Words;
use super::page::Page;

/// What was written.
pub(crate) fn exported(words: &Words, exported: &EvidenceExport) -> String {
    words.say(
        "cli-evidence-exported",
        &[
            ("files", exported.files.to_string()),
            ("folder", exported.folder.clone()),
        ],
    )
}

/// What was found, one line each.
pub(crate) fn evidence(words: &Words, report: &EvidenceReport) -> String {
    let mut page = Page::new(words);
    let result = match report.valid {
        true => "cli-evidence-valid",
        false => "cli-evidence-invalid",
    };
    page.line(&words.say(result, &[]));
    page.fact("cli-label-bundles", &report.bundles.to_string());
    for problem in &report.problems {
        let params: Vec<(&str, String)> = problem
            .params
            .iter()
            .map(|(name, value)| (name.as_str(), value.clone()))
            .collect();
        page.line(&format!("✗ {}", words.say(&problem.key, &params)));
    }
    page.text()
}
